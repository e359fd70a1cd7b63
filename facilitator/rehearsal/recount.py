"""The proof of a rehearsal: what phones were told was kept, counted anew and held against the hub's count."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from facilitator.rehearsal.counting import counted, plain_spelling, range_name

ACKNOWLEDGED = frozenset({"recorded", "replaced", "duplicate"})


@dataclass(slots=True)
class SentBallot:
    """A ballot that a simulated phone sent. `status` is the last it heard of it, None if it never heard."""

    phone: int
    id: str
    n: int
    poll: str
    round: int
    answer: dict[str, Any]
    status: str | None = None


@dataclass(frozen=True, slots=True)
class AskedRound:
    """A round that was played, and the hub's `tally` of it."""

    id: str
    round: int
    kind: str
    prompt: str
    choices: Sequence[Mapping[str, str]]
    tally: Mapping[str, Any]


@dataclass(slots=True)
class Comparison:
    """How the two counts compare; `differences` are sentences, none if they agree in everything."""

    acknowledged: int = 0
    counted: int = 0
    differences: list[str] = field(default_factory=list[str])

    @property
    def equal(self) -> bool:
        return not self.differences and self.acknowledged == self.counted


def compare(asked: Iterable[AskedRound], sent: Sequence[SentBallot]) -> Comparison:
    """Holds every round's tally against the ballots that phones were told are kept, choice by choice."""
    found = Comparison()
    for round_ in asked:
        ballots = kept(sent, round_.id, round_.round)
        found.acknowledged += len(ballots)
        found.counted += round_.tally["n"]
        answers = [ballot.answer for ballot in ballots]
        given = [answer for answer in answers if not answer.get("abstain")]
        where = f"“{round_.prompt}”, round {round_.round}"
        pairs = [
            ("votes", len(answers), round_.tally["n"]),
            ("abstentions", len(answers) - len(given), round_.tally["abstain"]),
        ]
        ours = counted(given, round_.tally, len(round_.choices))
        theirs = _flat(round_.tally)
        pairs += [(key, ours[key], theirs[key]) for key in sorted(ours | theirs)]
        found.differences += [
            f"{where}: {ours_n} acknowledged, but {theirs_n} counted for {what}."
            for what, ours_n, theirs_n in pairs
            if ours_n != theirs_n
        ]
    return found


def kept(sent: Iterable[SentBallot], poll: str, round_: int) -> list[SentBallot]:
    """The ballots of a round that must count: of each id the highest acknowledged `n`."""
    newest: dict[str, SentBallot] = {}
    for ballot in sent:
        if (ballot.poll, ballot.round) != (poll, round_) or ballot.status not in ACKNOWLEDGED:
            continue
        known = newest.get(ballot.id)
        if known is None or ballot.n > known.n:
            newest[ballot.id] = ballot
    return list(newest.values())


def _flat(tally: Mapping[str, Any]) -> Counter[str]:
    """The hub's numbers under the names that `counted` gives them."""
    flat: Counter[str] = Counter()
    for key, value in tally.get("counts", {}).items():
        if isinstance(value, Mapping):
            flat.update({f"{key}={step}": number for step, number in value.items()})
        else:
            flat[key] = value
    for name in ("borda", "first", "points"):
        flat.update({f"{name} of {key}": n for key, n in tally.get(name, {}).items()})
    for word, count in tally.get("words", ()):
        flat[f"“{plain_spelling(word)}”"] += count
    for low, high, count in tally.get("bins", ()):
        flat[range_name(low, high)] = count
    if tally.get("median") is not None:
        flat["median"] = tally["median"]
    if "texts" in tally:
        flat["texts"] = tally["texts"]
    return flat
