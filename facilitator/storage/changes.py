"""Domain changes into rows, rows into a book."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Table, and_, select
from sqlalchemy.dialects.sqlite import insert

from facilitator.domain.ballots import Ballot
from facilitator.domain.book import Book, Change, LogEntry
from facilitator.domain.polls import Poll
from facilitator.protocol.codec import decode, decode_answer, encode_text
from facilitator.storage import tables


def apply_changes(
    connection: Connection, changes: Iterable[Change], log: Iterable[LogEntry]
) -> None:
    """Stores changes and run log entries in the current transaction."""
    for change in changes:
        table = tables.TABLE_OF[change.entity]
        if change.after is None:
            connection.execute(table.delete().where(_same_key(table, change.before)))
        else:
            row = {column.name: getattr(change.after, column.name) for column in table.columns}
            others = {
                name: value for name, value in row.items() if name not in table.primary_key.columns
            }
            statement = insert(table).values(row)
            connection.execute(
                statement.on_conflict_do_update(index_elements=table.primary_key, set_=others)
            )
    for entry in log:
        row = {"at": entry.at, "what": entry.what, "ref": entry.ref, "detail": entry.detail}
        connection.execute(tables.run_log.insert(), row)


def _same_key(table: Table, entity: Any) -> Any:
    return and_(*(column == getattr(entity, column.name) for column in table.primary_key.columns))


def load_book(connection: Connection) -> Book:
    """Every entity in the file."""
    book = Book()
    for entity, table in tables.TABLE_OF.items():
        found = (entity(**row._mapping) for row in connection.execute(select(table)))
        book.tables[entity] = {each.id: each for each in found}
    return book


def load_log(connection: Connection) -> list[LogEntry]:
    """The run log, oldest first."""
    rows = connection.execute(select(tables.run_log).order_by(tables.run_log.c.id))
    return [LogEntry(row.at, row.what, row.ref, row.detail) for row in rows]


def ballot_row(ballot: Ballot) -> tuple[str, int, bytes, int, str, str]:
    """A ballot as its columns, in the table's order."""
    groups = encode_text(dict(sorted(ballot.groups.items())))
    return (ballot.poll, ballot.round, ballot.id, ballot.n, encode_text(ballot.answer), groups)


def load_ballots(connection: Connection, poll: Poll, number: int) -> list[Ballot]:
    """The ballots of one round, in the order of their ids."""
    table = tables.ballot
    query = (
        select(table).where(table.c.poll == poll.id, table.c.round == number).order_by(table.c.id)
    )
    return [
        Ballot(
            poll.id,
            number,
            bytes(row.id),
            row.n,
            decode_answer(poll.kind, row.answer),
            decode(row.groups, dict[str, str]),
        )
        for row in connection.execute(query)
    ]
