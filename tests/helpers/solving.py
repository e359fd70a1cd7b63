"""A reader with patience: what can be worked out of a table with hidden numbers and known totals."""

from collections.abc import Iterator, Sequence

Shown = Sequence[Sequence[int | None]]


def possible(
    shown: Shown, rows: Sequence[int], columns: Sequence[int]
) -> dict[tuple[int, int], set[int]]:
    """Every value that each hidden cell has in some table of whole numbers with these totals."""
    hidden = [(i, j) for i, row in enumerate(shown) for j, cell in enumerate(row) if cell is None]
    found: dict[tuple[int, int], set[int]] = {cell: set() for cell in hidden}
    for values in _tables(shown, rows, columns, hidden):
        for cell, value in zip(hidden, values, strict=True):
            found[cell].add(value)
    return found


def _tables(
    shown: Shown, rows: Sequence[int], columns: Sequence[int], hidden: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, ...]]:
    left_rows = [total - sum(x or 0 for x in row) for total, row in zip(rows, shown, strict=True)]
    left_columns = [total - sum(row[j] or 0 for row in shown) for j, total in enumerate(columns)]
    last_of_row = {i: place for place, (i, _) in enumerate(hidden)}
    last_of_column = {j: place for place, (_, j) in enumerate(hidden)}

    def fill(place: int, values: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        if place == len(hidden):
            yield values
            return
        i, j = hidden[place]
        most = min(left_rows[i], left_columns[j])
        least = 0
        if last_of_row[i] == place:
            least = left_rows[i]
        if last_of_column[j] == place:
            least = max(least, left_columns[j])
            if last_of_row[i] == place and left_rows[i] != left_columns[j]:
                return
            most = min(most, left_columns[j])
        if last_of_row[i] == place:
            most = min(most, left_rows[i])
        for value in range(least, most + 1):
            left_rows[i] -= value
            left_columns[j] -= value
            yield from fill(place + 1, (*values, value))
            left_rows[i] += value
            left_columns[j] += value

    yield from fill(0, ())


def narrowed(
    shown: Shown, rows: Sequence[int], columns: Sequence[int]
) -> dict[tuple[int, int], tuple[int, int]]:
    """Bounds of each hidden cell by subtraction, again and again until nothing new comes of it."""
    totals = [*((("row", i), n) for i, n in enumerate(rows))]
    totals += [(("column", j), n) for j, n in enumerate(columns)]
    hidden = {(i, j) for i, row in enumerate(shown) for j, cell in enumerate(row) if cell is None}
    bounds = {(i, j): (0, min(rows[i], columns[j])) for i, j in hidden}
    changed = True
    while changed:
        changed = False
        for (line, place), total in totals:
            side = 0 if line == "row" else 1
            mine = [cell for cell in hidden if cell[side] == place]
            known = sum(
                cell or 0
                for i, row in enumerate(shown)
                for j, cell in enumerate(row)
                if (i, j)[side] == place
            )
            for cell in mine:
                others = [bounds[each] for each in mine if each != cell]
                low = max(bounds[cell][0], total - known - sum(high for _, high in others))
                high = min(bounds[cell][1], total - known - sum(low for low, _ in others))
                if (low, high) != bounds[cell]:
                    bounds[cell] = (low, high)
                    changed = True
    return bounds
