"""What simulated participants answer, and how they go about it. All chance comes from what is passed in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Any

from facilitator.domain.polls import Poll
from facilitator.protocol.phone import PollSection
from facilitator.rehearsal.words import SAID, WRITTEN

TAKES_PART = 0.88
ABSTAINS = 0.05
CHANGES_MIND = 0.12
LOSES_CONNECTION = 0.10
VOTES_IN_GRACE = 0.03
VOTES_TOO_LATE = 0.02
GIVES_GROUPS = 0.8
RANKS_ALL = 0.7
LOTS = 10
WORDS_MOST = 4
UNBOUNDED_SPAN = 100.0
NUMBER = "number"  # in the lean of a poll that asks for one

Answer = dict[str, Any]


class Moment(StrEnum):
    """When a vote is sent."""

    OPEN = "open"
    GRACE = "grace"  # as soon as the phone sees that voting is closed
    TOO_LATE = "too_late"  # once the round is over


@dataclass(frozen=True, slots=True)
class Intent:
    """What one phone does in one round. `answers` in the order sent: a second one is a change of mind;
    none: it does not vote. `at_share` is when, as a share of the time that voting is open."""

    answers: tuple[Answer, ...]
    moment: Moment = Moment.OPEN
    at_share: float = 0.0
    loses_connection: bool = False


Leaning = Mapping[str, float]
"""How a room leans: a weight for each thing it may choose or say, or where on the scale (0 to 1) each
statement, or the number asked for, comes to lie."""


def leaning(poll: Poll, random: Random) -> Leaning:
    """A lean for the room, so that results look like results and not like noise."""
    return _KINDS[poll.kind].lean(poll, random)


def swayed(lean: Leaning, random: Random) -> Leaning:
    """The lean after people have talked about it."""
    return {key: weight * random.uniform(0.7, 1.15) for key, weight in lean.items()}


def intent(poll: PollSection, lean: Leaning, random: Random) -> Intent:
    """What a phone makes up its mind to do."""
    if random.random() > TAKES_PART:
        return Intent(())
    answers = [_answer(poll, lean, random)]
    moment = Moment.OPEN
    draw = random.random()
    if draw < VOTES_TOO_LATE:
        moment = Moment.TOO_LATE
    elif draw < VOTES_TOO_LATE + VOTES_IN_GRACE:
        moment = Moment.GRACE
    elif poll.settings.allow_change and random.random() < CHANGES_MIND:
        answers.append(_answer(poll, lean, random))
    loses = moment is Moment.OPEN and random.random() < LOSES_CONNECTION
    return Intent(tuple(answers), moment, random.triangular(0, 1, 0.25), loses)


def _answer(poll: PollSection, lean: Leaning, random: Random) -> Answer:
    if poll.settings.allow_abstain and random.random() < ABSTAINS:
        return {"abstain": True}
    return _KINDS[poll.kind].answer(poll, lean, random)


def _of_choices(poll: Poll, random: Random) -> Leaning:
    return {choice.id: random.lognormvariate(0, 0.8) for choice in poll.choices}


def _of_statements(poll: Poll, random: Random) -> Leaning:
    return {statement.id: random.uniform(0.25, 0.85) for statement in poll.statements}


def _of_texts(texts: Sequence[str]) -> Callable[[Poll, Random], Leaning]:
    """The first are the likeliest, more or less."""
    return lambda poll, random: {
        text: random.lognormvariate(0, 0.5) / (place + 2) for place, text in enumerate(texts)
    }


def _of_number(poll: Poll, random: Random) -> Leaning:
    return {NUMBER: random.uniform(0.25, 0.5)}


def _single(poll: PollSection, lean: Leaning, random: Random) -> Answer:
    return {"choice": _pick(list(lean), lean, random)}


def _multiple(poll: PollSection, lean: Leaning, random: Random) -> Answer:
    wanted = random.randint(poll.settings.min, min(poll.settings.max, len(lean)))
    return {"choices": _several(lean, wanted, random)}


def _scale(poll: PollSection, lean: Leaning, random: Random) -> Answer:
    low, high = poll.settings.min, poll.settings.max
    values = {}
    for statement, place in lean.items():
        value = low + place * (high - low) + random.gauss(0, 0.22 * (high - low))
        values[statement] = min(high, max(low, round(value)))
    return {"values": values}


def _ranking(poll: PollSection, lean: Leaning, random: Random) -> Answer:
    """Most people fill every place, some only the first few."""
    places = poll.settings.top or len(lean)
    wanted = places if random.random() < RANKS_ALL else random.randint(1, places)
    return {"order": _several(lean, wanted, random)}


def _points(poll: PollSection, lean: Leaning, random: Random) -> Answer:
    """Shared out in round lots."""
    left = poll.settings.total or 0
    lot = max(1, left // LOTS)
    points = dict.fromkeys(lean, 0)
    while left > 0:
        given = min(lot, left)
        points[_pick(list(lean), lean, random)] += given
        left -= given
    return {"points": {choice: given for choice, given in points.items() if given}}


def _words(poll: PollSection, lean: Leaning, random: Random) -> Answer:
    """People spell as they like."""
    said = _several(lean, random.randint(1, poll.settings.top or WORDS_MOST), random)
    return {"words": [random.choice((word, word.lower(), f"{word} ")) for word in said]}


def _text(poll: PollSection, lean: Leaning, random: Random) -> Answer:
    return {"text": _pick(list(lean), lean, random)}


def _number(poll: PollSection, lean: Leaning, random: Random) -> Answer:
    low = 0.0 if poll.settings.low is None else poll.settings.low
    high = low + UNBOUNDED_SPAN if poll.settings.high is None else poll.settings.high
    value = low + (high - low) * (lean[NUMBER] * random.lognormvariate(0, 0.5))
    return {"value": min(high, max(low, round(value)))}


def _several(lean: Leaning, count: int, random: Random) -> list[str]:
    """So many different ones, the favoured ones more often and earlier."""
    left, chosen = list(lean), []
    for _ in range(count):
        chosen.append(_pick(left, lean, random))
        left.remove(chosen[-1])
    return chosen


def _pick(among: list[str], lean: Leaning, random: Random) -> str:
    return random.choices(among, [lean[each] for each in among])[0]


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a kind of poll is answered: how a room leans, and one answer of it."""

    lean: Callable[[Poll, Random], Leaning]
    answer: Callable[[PollSection, Leaning, Random], Answer]


_KINDS: Mapping[str, _Kind] = {
    "single": _Kind(_of_choices, _single),
    "multiple": _Kind(_of_choices, _multiple),
    "scale": _Kind(_of_statements, _scale),
    "words": _Kind(_of_texts(SAID), _words),
    "text": _Kind(_of_texts(WRITTEN), _text),
    "ranking": _Kind(_of_choices, _ranking),
    "points": _Kind(_of_choices, _points),
    "number": _Kind(_of_number, _number),
}
