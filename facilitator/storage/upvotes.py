"""Votes for questions, in and out of the file."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from facilitator.domain.questions import Beside
from facilitator.storage import tables

Mark = tuple[str, bytes]
"""A question, and the hash of a phone that is good for this question alone."""

_PUT = "INSERT OR IGNORE INTO upvote (question, voter, beside) VALUES (?, ?, '')"
_TAKE_BACK = "DELETE FROM upvote WHERE question = ? AND voter = ?"
_NOTE = "UPDATE upvote SET beside = ? WHERE question = ? AND voter = ?"


def store_upvotes(connection: Connection, marks: Mapping[Mark, bool]) -> None:
    """Puts votes there (True) or takes them back (False)."""
    put = sorted(mark for mark, on in marks.items() if on)
    taken_back = sorted(mark for mark, on in marks.items() if not on)
    if put:
        connection.exec_driver_sql(_PUT, put)
    if taken_back:
        connection.exec_driver_sql(_TAKE_BACK, taken_back)


def note_beside(connection: Connection, beside: Sequence[Beside]) -> None:
    """Notes beside which other vote of the same phone votes stand."""
    if beside:
        rows = sorted((each.other, each.question, each.voter) for each in beside)
        connection.exec_driver_sql(_NOTE, rows)


def load_upvotes(connection: Connection) -> dict[str, dict[bytes, str]]:
    """All votes by question, as `domain.questions.Upvotes` has them."""
    found: dict[str, dict[bytes, str]] = {}
    for row in connection.execute(select(tables.upvote)):
        found.setdefault(row.question, {})[bytes(row.voter)] = row.beside
    return found
