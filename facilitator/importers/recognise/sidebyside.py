"""Tables that stand beside each other in one: "Time, Item" for Monday, and again for Tuesday."""

from dataclasses import replace
from itertools import pairwise

from facilitator.importers.recognise.columns import header_row
from facilitator.importers.recognise.headers import Role, role_of
from facilitator.importers.source import Row, Table

_TIMES = (Role.WHEN, Role.START)


def apart(table: Table) -> tuple[Table, ...]:
    """The table as one for each time its headings begin anew; the table itself where they do not."""
    index = header_row(table.rows)
    if index is None:
        return (table,)
    roles = [(at, role_of(cell.text)) for at, cell in table.rows[index].placed() if cell.text]
    begins = [
        at
        for number, (at, role) in enumerate(roles)
        if role in _TIMES
        and (not number or roles[number - 1][1] not in (*_TIMES, Role.END, Role.DATE))
    ]
    titles = [at for at, role in roles if role is Role.TITLE]
    edges = [*begins, table.rows[index].width + 1]
    between = [any(a < at < b for at in titles) for a, b in zip(begins, edges[1:], strict=True)]
    if len(begins) < 2 or not all(between):
        return (table,)
    edges[0] = 0
    return tuple(
        replace(table, rows=tuple(_cut(row, a, b) for row in table.rows if _cut(row, a, b).cells))
        for a, b in pairwise(edges)
    )


def _cut(row: Row, begin: int, end: int) -> Row:
    """The part of a row between two columns."""
    return replace(row, cells=tuple(cell for at, cell in row.placed() if begin <= at < end))
