"""What changed from one round of a poll to the next, without giving anyone away.

The rounds' results stand beside each other as they are. Who moved from what to what is counted over
ballots with the same id in both rounds; small numbers are hidden like those of splits, with the results
of both rounds as the totals that a reader knows.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from facilitator.domain.ballots import Ballot
from facilitator.domain.disclosure import hidden_cells
from facilitator.domain.kinds import ABSTAINED, Abstain, Facet, kind_of
from facilitator.domain.polls import Cards, Poll, Round, counting
from facilitator.domain.tallies import Tally

ABSENT = "absent"
"""Where those are who did not vote in the one round or the other."""


@dataclass(frozen=True, slots=True)
class Moves:
    """`cells[i][j]` went from `places[i]` to `places[j]`; None is a number that is not shown.

    Places are choices, `ABSTAINED` where the poll allows it, and last `ABSENT`.
    """

    places: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]

    @property
    def hides(self) -> bool:
        return any(cell is None for row in self.cells for cell in row)


@dataclass(frozen=True, slots=True)
class Shift:
    """Two rounds side by side. `both_n` phones voted in both; `moves` are theirs, None for kinds whose
    answers have no single place."""

    before: Tally
    after: Tally
    both_n: int
    moves: Moves | None = None


def compared(rounds: Sequence[Round]) -> tuple[tuple[Round, Round], ...]:
    """The pairs of rounds that can be compared: each that counts with the one before it."""
    return tuple(pairwise(counting(rounds)))


def shift(
    poll: Poll, before: Tally, after: Tally, first: Iterable[Ballot], second: Iterable[Ballot]
) -> Shift:
    """The shift between two rounds with these results and ballots."""
    was = {ballot.id: ballot.answer for ballot in first}
    now = {ballot.id: ballot.answer for ballot in second}
    beside = kind_of(poll.kind).beside(_given(was), _given(now))
    if beside is not None:
        before, after = (replace(t, data=d) for t, d in zip((before, after), beside, strict=True))
    both = len(was.keys() & now.keys())
    facets = kind_of(poll.kind).facets(poll)
    by_phone = Cards.INSTEAD not in (before.cards, after.cards)
    whole = next((facet for facet in facets if facet.whole), None)
    if whole is None or not both or not by_phone:
        return Shift(before, after, both)
    return Shift(before, after, both, _moves(poll, whole, was, now))


def _given(answers: dict[bytes, Any]) -> list[Any]:
    """Without abstentions."""
    return [answer for answer in answers.values() if not isinstance(answer, Abstain)]


def _moves(poll: Poll, facet: Facet, was: dict[bytes, Any], now: dict[bytes, Any]) -> Moves:
    abstained = (ABSTAINED,) if poll.settings.allow_abstain else ()
    places = (*facet.columns, *abstained, ABSENT)

    def place(answers: dict[bytes, Any], key: bytes) -> str:
        if key not in answers:
            return ABSENT
        answer = answers[key]
        if isinstance(answer, Abstain):
            return ABSTAINED
        return kind_of(poll.kind).columns_of(poll, facet, answer)[0]

    found = Counter((place(was, key), place(now, key)) for key in was.keys() | now.keys())
    numbers = [[found[start, end] for end in places] for start in places]
    last = len(places) - 1
    hidden = hidden_cells(numbers, known={(last, last)})
    return Moves(
        places,
        tuple(
            tuple(None if (i, j) in hidden else number for j, number in enumerate(row))
            for i, row in enumerate(numbers)
        ),
    )
