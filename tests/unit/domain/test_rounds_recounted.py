"""Every kind in two rounds, with groups: whatever the order of delivery, the retries and the changes of mind,
what is told is what somebody with the ballots on a table would count."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from facilitator.domain.ballots import Ballot, BallotBox
from facilitator.domain.kinds import ABSTAINED, KINDS, Abstain, kind_of, multiple, scale, single
from facilitator.domain.polls import Poll, Round, RoundStatus
from facilitator.domain.shifts import ABSENT, shift
from facilitator.domain.splits import NOT_SAID, splits
from facilitator.domain.tallies import tally
from facilitator.domain.text import Text
from facilitator.domain.workshop import GroupOption, GroupQuestion
from tests.helpers import events
from tests.unit.domain.test_kinds import ANSWERS
from tests.unit.domain.test_tallies import multiples, scales, singles

POLLS: dict[str, Poll] = {
    poll.kind: poll
    for poll in (events.single(), events.multiple(), events.scale(), *events.other_kinds())
}
EVERY = {"single": singles, "multiple": multiples, "scale": scales, **ANSWERS}
ASKED = GroupQuestion(
    "from", Text("From"), (GroupOption("gov", Text("G")), GroupOption("ngo", Text("N")))
)
PHONES = 40
said = st.sampled_from([{}, {"from": "gov"}, {"from": "ngo"}, {"from": "mars"}])


@st.composite
def deliveries(draw: st.DrawFn, kind: str) -> list[tuple[int, int, int, Any, dict[str, str]]]:
    """Round, phone, number, answer and groups, in the order in which they reach the laptop: a few times each,
    late ones among them."""
    sent = []
    answers = draw(st.lists(EVERY[kind], min_size=3, max_size=6))
    for phone in range(PHONES):
        groups = draw(said) if phone % 5 == 0 else {"from": "gov" if phone % 2 else "ngo"}
        for number in (1, 2):
            for n in range(1, 2 + (phone % 7 == 0)):
                answer = answers[(phone * number + n) % len(answers)]
                sent += [(number, phone, n, answer, groups)] * (1 + phone % 2)
    return draw(st.permutations(sent))


@pytest.mark.parametrize("kind", EVERY)
@settings(
    max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example]
)
@given(drawn=st.data())
def test_both_rounds_their_groups_and_what_changed_are_what_the_ballots_say(
    kind: str, drawn: st.DataObject
) -> None:
    poll = POLLS[kind]
    boxes = {1: BallotBox(allow_change=True), 2: BallotBox(allow_change=True)}
    last: dict[tuple[int, int], tuple[int, Any, dict[str, str]]] = {}
    for number, phone, n, answer, groups in drawn.draw(deliveries(kind)):
        cleaned = KINDS[kind].cleaned(answer)
        if KINDS[kind].problem(poll, cleaned) is not None:
            continue
        key = bytes([phone]) * 16
        boxes[number].cast(Ballot(poll.id, number, key, n, cleaned, groups), bytes([phone]))
        if n >= last.get((number, phone), (0, None, {}))[0]:
            last[number, phone] = (n, cleaned, groups)
    rounds = {
        number: Round(poll.id, number, RoundStatus.CLOSED, events.START, finalised=True)
        for number in boxes
    }
    tallies = {}
    for number, box in boxes.items():
        mine = [found for (held, _), found in sorted(last.items()) if held == number]
        on_table = [
            Ballot(poll.id, number, place.to_bytes(16, "big"), 1, answer, groups)
            for place, (_, answer, groups) in enumerate(mine)
        ]
        tallies[number] = tally(poll, rounds[number], box.ballots.values())
        assert tallies[number] == tally(poll, rounds[number], on_table)
        for split in splits(poll, rounds[number], box.ballots.values(), [ASKED]):
            for row in split.rows:
                for column, cell in zip(split.columns, row.cells, strict=True):
                    assert cell is None or cell == _counted(
                        poll, split.of, row.options, column, mine
                    )
    moved = shift(
        poll, tallies[1], tallies[2], boxes[1].ballots.values(), boxes[2].ballots.values()
    )
    both = {phone for number, phone in last if number == 1} & {
        phone for number, phone in last if number == 2
    }
    assert moved.both_n == len(both)
    if moved.moves is not None:
        pairs = Counter(
            (_place(poll, last.get((1, phone))), _place(poll, last.get((2, phone))))
            for phone in range(PHONES)
        )
        for start, moves in zip(moved.moves.places, moved.moves.cells, strict=True):
            for end, cell in zip(moved.moves.places, moves, strict=True):
                assert cell is None or cell == (
                    pairs[start, end] if (start, end) != (ABSENT, ABSENT) else 0
                )


def _counted(
    poll: Poll, of: str, options: tuple[str, ...], column: tuple[str, ...], mine: list[Any]
) -> int:
    """With pen and paper: of these groups, those whose answer stands in the column."""
    return sum(
        1
        for _, answer, groups in mine
        if _option(groups) in options and set(column) & set(_columns(answer, of))
    )


def _option(groups: dict[str, str]) -> str:
    known = groups.get("from", NOT_SAID)
    return known if known in ("gov", "ngo") else NOT_SAID


def _columns(answer: Any, of: str) -> tuple[str, ...]:
    match answer:
        case Abstain():
            return (ABSTAINED,)
        case single.Answer():
            return (answer.choice,)
        case multiple.Answer():
            return answer.choices
        case scale.Answer():
            return (str(answer.values[of]),) if of in answer.values else ()
    return tuple(answer.order[:1])


def _place(poll: Poll, found: tuple[int, Any, dict[str, str]] | None) -> str:
    return ABSENT if found is None else _columns(found[1], "")[0]


def test_every_kind_is_recounted() -> None:
    assert set(EVERY) == set(KINDS)
    assert all(kind_of(kind).name == kind for kind in EVERY)
