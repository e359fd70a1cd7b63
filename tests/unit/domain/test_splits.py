"""Results by group: what is shown adds up, and gives nobody away."""

from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from facilitator.domain.ballots import Ballot
from facilitator.domain.disclosure import SMALL
from facilitator.domain.kinds import ABSTAINED, Abstain, multiple, ranking, scale, single, text
from facilitator.domain.polls import (
    Cards,
    Choice,
    Poll,
    PollSettings,
    Round,
    RoundStatus,
    Statement,
)
from facilitator.domain.splits import NOT_SAID, Split, splits
from facilitator.domain.text import Text
from facilitator.domain.workshop import GroupOption, GroupQuestion
from tests.helpers.solving import narrowed

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
DONE = Round("p", 1, RoundStatus.CLOSED, NOW, finalised=True)
GROUPS = GroupQuestion(
    "from",
    Text("I am from"),
    tuple(GroupOption(key, Text(key)) for key in ("gov", "civil", "local")),
)
LEVEL = GroupQuestion("level", Text("My level"), tuple(GroupOption(k, Text(k)) for k in "lnr"))
CHOICES = tuple(Choice(key, Text(key)) for key in "abc")


def poll(kind: str = "single", *, abstain: bool = False, statements: int = 0) -> Poll:
    lines = tuple(Statement(f"s{n}", Text("x")) for n in range(statements))
    most = 5 if kind == "scale" else 3
    rules = PollSettings(min=1, max=most, allow_abstain=abstain)
    return Poll("p", kind, Text("Q"), 1, CHOICES, lines, rules)


def ballots(*cast: tuple[Any, str | None]) -> list[Ballot]:
    return [
        Ballot(
            "p", 1, number.to_bytes(16, "big"), 1, answer, {} if group is None else {"from": group}
        )
        for number, (answer, group) in enumerate(cast)
    ]


def people(**counts: dict[str, int]) -> list[Ballot]:
    """Single-choice ballots by group."""
    return ballots(
        *(
            (single.Answer(choice), group)
            for group, answers in counts.items()
            for choice, number in answers.items()
            for _ in range(number)
        )
    )


def by_group(of: Split) -> dict[tuple[str, ...], tuple[int | None, ...]]:
    return {row.options: row.cells for row in of.rows}


def test_a_round_is_split_by_what_its_voters_said_they_are() -> None:
    cast = people(gov={"a": 12, "b": 9, "c": 7}, civil={"a": 6, "b": 20, "c": 5})
    (split,) = splits(poll(), DONE, cast, [GROUPS])
    assert split.columns == (("a",), ("b",), ("c",))
    assert by_group(split) == {("gov",): (12, 9, 7), ("civil",): (6, 20, 5)}
    assert not split.hides


def test_those_who_said_nothing_are_a_row_of_their_own() -> None:
    silent = ballots(*[(single.Answer("a"), None)] * 8, *[(single.Answer("b"), "unheard of")] * 6)
    (split,) = splits(poll(), DONE, [*people(gov={"a": 9, "b": 9}), *silent], [GROUPS])
    assert by_group(split)[(NOT_SAID,)][:2] == (8, 6)


def test_groups_of_fewer_than_five_are_counted_together() -> None:
    small = people(civil={"a": 3, "b": 1}, local={"b": 4})
    silent = ballots(*[(single.Answer("a"), None)] * 9, *[(single.Answer("b"), None)] * 8)
    (split,) = splits(poll(), DONE, [*people(gov={"a": 30, "b": 20}), *small, *silent], [GROUPS])
    found = [(row.options, row.n) for row in split.rows]
    assert found == [(("gov",), 50), ((NOT_SAID,), 17), (("civil", "local"), 8)]


def test_one_small_group_is_counted_with_the_next_smallest() -> None:
    cast = people(gov={"a": 30, "b": 20}, civil={"a": 9, "b": 8}, local={"a": 2})
    (split,) = splits(poll(), DONE, cast, [GROUPS])
    assert [(row.options, row.n) for row in split.rows] == [
        (("gov",), 50),
        (("civil", "local"), 19),
    ]


@pytest.mark.parametrize(
    "round_",
    [
        Round("p", 1, RoundStatus.OPEN, NOW),
        Round("p", 1, RoundStatus.CLOSED, NOW),
        Round("p", 1, RoundStatus.CLOSED, NOW, finalised=True, voided="power cut"),
        Round("p", 1, RoundStatus.CLOSED, NOW, finalised=True, cards=Cards.INSTEAD),
    ],
    ids=["open", "not finalised", "void", "cards instead"],
)
def test_only_finalised_rounds_whose_ballots_count_are_split(round_: Round) -> None:
    assert (
        splits(poll(), round_, people(gov={"a": 20, "b": 20}, civil={"a": 9, "b": 9}), [GROUPS])
        == ()
    )


def test_a_room_that_all_said_the_same_is_not_split() -> None:
    assert splits(poll(), DONE, people(gov={"a": 20, "b": 20}), [GROUPS]) == ()
    assert splits(poll(), DONE, [], [GROUPS]) == ()


def test_what_people_wrote_is_never_split() -> None:
    cast = ballots(*[(text.Answer("so"), "gov")] * 20, *[(text.Answer("no"), "civil")] * 20)
    assert splits(poll("text"), DONE, cast, [GROUPS]) == ()


def test_a_ranking_is_split_by_first_preferences() -> None:
    cast = ballots(
        *[(ranking.Answer(("a", "b")), "gov")] * 9,
        *[(ranking.Answer(("b", "a")), "gov")] * 8,
        *[(ranking.Answer(("a", "c")), "civil")] * 7,
        *[(ranking.Answer(("b",)), "civil")] * 6,
    )
    (split,) = splits(poll("ranking"), DONE, cast, [GROUPS])
    assert by_group(split) == {("gov",): (9, 8, 0), ("civil",): (7, 6, 0)}


def test_a_scale_is_split_by_its_lower_middle_and_upper_part() -> None:
    def rated(value: int, group: str, times: int) -> list[tuple[Any, str]]:
        return [(scale.Answer({"s0": value, "s1": 6 - value}), group)] * times

    cast = ballots(
        *rated(1, "gov", 3), *rated(2, "gov", 4), *rated(3, "gov", 6), *rated(5, "gov", 9),
        *rated(1, "civil", 9), *rated(3, "civil", 5), *rated(4, "civil", 6),
    )  # fmt: skip
    first, second = splits(poll("scale", statements=2), DONE, cast, [GROUPS])
    assert first.columns == (("1", "2"), ("3",), ("4", "5"))
    assert by_group(first) == {("gov",): (7, 6, 9), ("civil",): (9, 5, 6)}
    assert (second.of, by_group(second)[("gov",)]) == ("s1", (9, 6, 7))


def test_parts_of_a_scale_that_hardly_anybody_chose_are_counted_with_their_neighbour() -> None:
    def rated(value: int, group: str, times: int) -> list[tuple[Any, str]]:
        return [(scale.Answer({"s0": value, "s1": value}), group)] * times

    cast = ballots(
        *rated(1, "gov", 1), *rated(3, "gov", 6), *rated(5, "gov", 9),
        *rated(3, "civil", 5), *rated(4, "civil", 6),
    )  # fmt: skip
    split, _ = splits(poll("scale", statements=2), DONE, cast, [GROUPS])
    assert split.columns == (("1", "2", "3"), ("4", "5"))


groups = st.sampled_from(["gov", "civil", "local", None])
choice = st.sampled_from("aabc")
one = choice.map(single.Answer) | st.just(Abstain(True))
some = st.sets(choice, min_size=1).map(lambda chosen: multiple.Answer(tuple(sorted(chosen))))


@settings(max_examples=30)
@given(st.lists(st.tuples(one, groups, groups), max_size=120))
def test_no_small_number_of_any_split_can_be_worked_out_of_all_that_is_shown(
    cast: list[tuple[Any, str | None, str | None]],
) -> None:
    found = [
        Ballot("p", 1, bytes([0] * 15 + [n]), 1, answer, _said(first, second))
        for n, (answer, first, second) in enumerate(cast)
    ]
    asked = poll(abstain=True)
    result = Counter(
        ABSTAINED if isinstance(answer, Abstain) else answer.choice for answer, *_ in cast
    )
    for split in splits(asked, DONE, found, [GROUPS, LEVEL]):
        totals = [sum(result[each] for each in column) for column in split.columns]
        assert sum(row.n for row in split.rows) == len(cast)
        shown = [row.cells for row in split.rows]
        for (i, j), (low, high) in narrowed(shown, [r.n for r in split.rows], totals).items():
            real = _real(found, split, i, j)
            assert low <= real <= high
            assert real >= SMALL or low < high or totals[j] == 0
        for i, row in enumerate(split.rows):
            for j, cell in enumerate(row.cells):
                assert cell is None or cell == _real(found, split, i, j)


@settings(max_examples=30)
@given(st.lists(st.tuples(some, groups), max_size=120))
def test_where_ballots_link_the_columns_there_is_no_small_number_at_all(
    cast: list[tuple[Any, str | None]],
) -> None:
    for split in splits(poll("multiple"), DONE, ballots(*cast), [GROUPS]):
        assert split.several
        for row in split.rows:
            for cell in row.cells:
                assert cell is not None
                assert SMALL <= cell <= row.n - SMALL


def _said(first: str | None, second: str | None) -> dict[str, str]:
    level = {"gov": "l", "civil": "n", "local": "r"}
    said = {} if first is None else {"from": first}
    return said if second is None else {**said, "level": level[second]}


def _real(cast: list[Ballot], split: Split, i: int, j: int) -> int:
    options, column = split.rows[i].options, split.columns[j]
    return sum(
        ballot.groups.get(split.group, NOT_SAID) in options
        and (ABSTAINED if isinstance(ballot.answer, Abstain) else ballot.answer.choice) in column
        for ballot in cast
    )
