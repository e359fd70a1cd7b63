"""What is hidden in a table cannot be worked out from what is shown and its totals."""

from hypothesis import given, settings, strategies as st

from facilitator.domain.disclosure import SMALL, hidden_cells
from tests.helpers.solving import narrowed, possible

numbers = st.integers(0, 9) | st.sampled_from([0, 1, 12, 40])


def tables(
    rows: int, columns: int, of: st.SearchStrategy[int] = numbers
) -> st.SearchStrategy[list[list[int]]]:
    return st.integers(2, columns).flatmap(
        lambda width: st.lists(
            st.lists(of, min_size=width, max_size=width), min_size=2, max_size=rows
        )
    )


def told(table: list[list[int]]) -> tuple[list[list[int | None]], list[int], list[int]]:
    """The table as it is shown, and its totals."""
    hidden = hidden_cells(table)
    shown = [
        [None if (i, j) in hidden else number for j, number in enumerate(row)]
        for i, row in enumerate(table)
    ]
    return shown, [sum(row) for row in table], [sum(column) for column in zip(*table, strict=True)]


@settings(max_examples=60)
@given(tables(3, 3, st.integers(0, 7)))
def test_a_solver_that_tries_every_table_learns_no_more_of_a_small_number_than_the_totals_tell(
    table: list[list[int]],
) -> None:
    shown, rows, columns = told(table)
    by_totals = possible([[None] * len(columns) for _ in rows], rows, columns)
    for (i, j), values in possible(shown, rows, columns).items():
        if table[i][j] < SMALL:
            small = {value for value in by_totals[i, j] if value < SMALL}
            assert small <= values, f"cell {i}, {j} of {shown}"


@settings(max_examples=30)
@given(tables(8, 6))
def test_subtracting_from_every_total_gives_no_small_number_away(table: list[list[int]]) -> None:
    shown, rows, columns = told(table)
    for (i, j), (low, high) in narrowed(shown, rows, columns).items():
        if table[i][j] < SMALL:
            assert low < high


@given(tables(8, 6))
def test_every_small_number_is_hidden_unless_the_totals_tell_it_anyway(
    table: list[list[int]],
) -> None:
    shown, rows, columns = told(table)
    for i, row in enumerate(shown):
        for j, cell in enumerate(row):
            if cell is not None and cell < SMALL:
                least = max(0, rows[i] + columns[j] - sum(rows))
                most = min(rows[i], columns[j])
                assert cell == min(most, SMALL - 1) == min(least, SMALL - 1) or least == most


@given(tables(6, 6, st.integers(SMALL, 60)))
def test_a_table_without_small_numbers_is_shown_whole(table: list[list[int]]) -> None:
    assert not hidden_cells(table)


def test_one_small_number_takes_three_others_with_it_and_no_more() -> None:
    table = [[20, 3, 30], [15, 12, 40], [25, 60, 50]]
    assert hidden_cells(table) == {(0, 1), (0, 0), (1, 1), (1, 0)}


def test_what_everybody_knows_to_be_nobody_hides_nothing_else() -> None:
    assert hidden_cells([[20, 9], [11, 0]], known={(1, 1)}) == frozenset()
    assert hidden_cells([[20, 9, 0], [11, 12, 0]]) == frozenset()
