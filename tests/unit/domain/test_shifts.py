"""What changed between two rounds: counted over those in both, and nobody's move given away."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given, settings, strategies as st

from facilitator.domain.ballots import Ballot
from facilitator.domain.disclosure import SMALL
from facilitator.domain.kinds import ABSTAINED, Abstain, multiple, single
from facilitator.domain.polls import Cards, Choice, Poll, PollSettings, Round, RoundStatus
from facilitator.domain.shifts import ABSENT, Shift, compared, shift
from facilitator.domain.tallies import tally
from facilitator.domain.text import Text
from tests.helpers.solving import narrowed

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def held(number: int, **more: Any) -> Round:
    opened = NOW + timedelta(minutes=number)
    return Round("p", number, RoundStatus.CLOSED, opened, **{"finalised": True, **more})


def poll(kind: str = "single", *, abstain: bool = False) -> Poll:
    choices = tuple(Choice(key, Text(key)) for key in "abc")
    return Poll(
        "p", kind, Text("Q"), 1, choices, settings=PollSettings(max=2, allow_abstain=abstain)
    )


def voted(number: int, **answers: Any) -> list[Ballot]:
    """Ballots of a round by their voters' names."""
    return [
        Ballot("p", number, name.encode().rjust(16), 1, answer) for name, answer in answers.items()
    ]


def moved(of: Poll, *moves: tuple[Any, Any, int], cards: Cards = Cards.NONE) -> Shift:
    """The shift where so many went from one answer to another; None was not there."""
    first, second = [], []
    for place, (before, after, times) in enumerate(moves):
        for n in range(times):
            name = f"{place}-{n}"
            first += voted(1, **{name: before}) if before is not None else []
            second += voted(2, **{name: after}) if after is not None else []
    before, after = held(1), held(2, cards=cards)
    return shift(of, tally(of, before, first), tally(of, after, second), first, second)


A, B, C = (single.Answer(key) for key in "abc")


def test_moves_are_counted_over_those_who_voted_in_both_rounds() -> None:
    found = moved(
        poll(),
        (A, A, 20),
        (A, B, 9),
        (B, B, 30),
        (B, A, 6),
        (C, C, 8),
        (C, B, 7),
        (None, A, 6),
        (B, None, 5),
    )
    assert found.both_n == 80
    assert found.moves is not None
    assert found.moves.places == ("a", "b", "c", ABSENT)
    cells = dict(zip(found.moves.places, found.moves.cells, strict=True))
    assert cells["a"][0] == 20
    assert cells["b"][:2] == (6, 30)


def test_a_single_move_is_not_told() -> None:
    found = moved(poll(), (A, A, 20), (A, B, 1), (B, B, 30), (B, A, 6))
    assert found.moves is not None
    assert found.moves.hides
    assert all(cell != 1 for row in found.moves.cells for cell in row)


def test_voters_who_came_or_went_are_hidden_like_all_small_numbers() -> None:
    found = moved(poll(), (A, A, 20), (B, B, 30), (A, None, 1), (None, B, 2))
    assert found.moves is not None
    assert all(cell in (None, 0) or cell >= SMALL for row in found.moves.cells for cell in row)


def test_kinds_without_one_place_for_an_answer_are_set_side_by_side_only() -> None:
    found = moved(poll("multiple"), (multiple.Answer(("a", "b")), multiple.Answer(("b",)), 20))
    assert found.moves is None
    assert found.both_n == 20
    assert (found.before.counts["a"], found.after.counts["a"]) == (20, 0)


def test_no_moves_are_told_where_cards_stand_in_for_phones() -> None:
    assert moved(poll(), (A, B, 20), (B, B, 20), cards=Cards.INSTEAD).moves is None


def test_each_round_that_counts_is_compared_with_the_one_before_it() -> None:
    rounds = [
        held(1),
        held(2, voided="closed by mistake"),
        held(3),
        held(4, finalised=False),
        held(5),
    ]
    pairs = [(first.number, second.number) for first, second in compared(rounds)]
    assert pairs == [(1, 3), (3, 5)]
    assert compared([held(1)]) == ()


answers = st.sampled_from([A, A, A, B, B, C, Abstain(True), None])


@settings(max_examples=30)
@given(st.lists(st.tuples(answers, answers, st.integers(1, 12)), max_size=14))
def test_no_small_move_can_be_worked_out_of_both_results_and_all_that_is_shown(
    moves: list[tuple[Any, Any, int]],
) -> None:
    found = moved(poll(abstain=True), *moves).moves
    if found is None:
        return
    real = Counter[tuple[str, str]]()
    for before, after, times in moves:
        real[_place(before), _place(after)] += times
    real[ABSENT, ABSENT] = 0
    rows = [sum(real[start, end] for end in found.places) for start in found.places]
    columns = [sum(real[start, end] for start in found.places) for end in found.places]
    for (i, j), (low, high) in narrowed(found.cells, rows, columns).items():
        number = real[found.places[i], found.places[j]]
        assert low <= number <= high
        assert number >= SMALL or low < high
    for i, start in enumerate(found.places):
        for j, end in enumerate(found.places):
            assert found.cells[i][j] in (None, real[start, end])


def _place(answer: Any) -> str:
    if answer is None:
        return ABSENT
    return ABSTAINED if isinstance(answer, Abstain) else str(answer.choice)
