"""Rounds to compare: two of one poll, and one by group, drawn from ballots as a room might cast them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

from facilitator.domain.ballots import Ballot
from facilitator.domain.kinds import (
    Abstain,
    multiple,
    number,
    points,
    ranking,
    scale,
    single,
    words,
)
from facilitator.domain.polls import Poll, Round, RoundStatus
from facilitator.domain.ready_made import FROM, LEVEL
from facilitator.domain.shifts import Shift, shift
from facilitator.domain.splits import Split, splits
from facilitator.domain.stage import Scene, Stage
from facilitator.domain.tallies import tally
from facilitator.protocol.desk import (
    ComparedSection,
    Comparison,
    DeskState,
    LiveSection,
    PollRow,
)
from tests.helpers.desk_states import side_event_state
from tests.helpers.side_event import NOW, side_event
from tests.helpers.side_event_polls import poll_rows, tallies

VOTERS = 171
STAYS = 0.7
SAYS_GROUP = 0.9
GROUPS = (FROM, LEVEL)


def rounds(poll: str) -> list[Round]:
    """Two closed rounds, the first before the discussion."""
    return [
        Round(
            poll,
            number,
            RoundStatus.CLOSED,
            NOW + timedelta(minutes=20 * number),
            closed_at=NOW + timedelta(minutes=20 * number + 3),
            revealed=True,
            finalised=True,
            turnout=VOTERS,
            phones=187,
        )
        for number in (1, 2)
    ]


def cast(poll: Poll, seed: int = 1) -> tuple[list[Ballot], list[Ballot]]:
    """The ballots of both rounds: most stay with their answer, a few come or go."""
    chance = Random(seed)
    first, second = [], []
    for voter in range(VOTERS):
        key = voter.to_bytes(16, "big")
        groups = {
            question.id: chance.choice(question.options[: 3 + len(question.id) % 2]).id
            for question in GROUPS
            if chance.random() < SAYS_GROUP
        }
        answer = _answer(poll, chance, 0)
        if voter > 8:
            first.append(Ballot(poll.id, 1, key, 1, answer, groups))
        if voter < VOTERS - 12:
            later = answer if chance.random() < STAYS else _answer(poll, chance, 1)
            second.append(Ballot(poll.id, 2, key, 1, later, groups))
    return first, second


def shift_of(poll: Poll, seed: int = 1) -> Shift:
    before, after = rounds(poll.id)
    first, second = cast(poll, seed)
    return shift(poll, tally(poll, before, first), tally(poll, after, second), first, second)


def shift_between(poll: Poll, first: Sequence[Any], second: Sequence[Any]) -> Shift:
    """The shift between two rounds with these answers, each voter's at the same place in both."""
    cast = [
        [
            Ballot(poll.id, round_, n.to_bytes(16, "big"), 1, answer, {})
            for n, answer in enumerate(of)
        ]
        for round_, of in ((1, first), (2, second))
    ]
    before, after = (
        tally(poll, round_, of) for round_, of in zip(rounds(poll.id), cast, strict=True)
    )
    return shift(poll, before, after, *cast)


def splits_of(poll: Poll, seed: int = 1) -> tuple[Split, ...]:
    return splits(poll, rounds(poll.id)[1], cast(poll, seed)[1], GROUPS)


def _answer(poll: Poll, chance: Random, turn: int) -> Any:
    ids = [choice.id for choice in poll.choices]
    ids = ids[turn:] + ids[:turn]
    weights = [1.0 / (1 + place) for place in range(len(ids))]
    if poll.settings.allow_abstain and chance.random() < 0.06:
        return Abstain(True)
    make: dict[str, Callable[[], Any]] = {
        "single": lambda: single.Answer(chance.choices(ids, weights)[0]),
        "multiple": lambda: multiple.Answer(tuple(sorted(set(chance.choices(ids, weights, k=2))))),
        "ranking": lambda: ranking.Answer(tuple(chance.sample(ids, len(ids)))),
        "points": lambda: points.Answer({chance.choices(ids, weights)[0]: poll.settings.total}),
        "words": lambda: words.Answer((chance.choice(("Trust", "time", "Housing")),)),
        "number": lambda: number.Answer(float(round(chance.gauss(20 + 10 * turn, 8)))),
        "scale": lambda: scale.Answer(
            {
                each.id: chance.randint(poll.settings.min + turn, poll.settings.max)
                for each in poll.statements
            }
        ),
    }
    return make[poll.kind]()


def compared_state(poll: Poll, **changes: Any) -> DeskState:
    """The side event's desk after the second round of `poll`, with its result revealed."""
    moved = shift_of(poll)
    row = PollRow(poll, "revealed", rounds(poll.id))
    others = [each for each in poll_rows() if each.poll.id != poll.id and each.status != "open"]
    sections: dict[str, Any] = {
        "event": replace(side_event(), groups=GROUPS),
        "polls": [row, *others],
        "live": LiveSection({**tallies(), poll.id: moved.after}),
        "compared": ComparedSection(
            {poll.id: Comparison(moved, list(splits_of(poll)), [moved.before, moved.after])}
        ),
        "stage": Stage(Scene.RESULTS, ref=poll.id),
    }
    return side_event_state(**{**sections, **changes})
