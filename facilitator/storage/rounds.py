"""Ballots of open rounds in and out of the file, and the finalising of closed ones."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, and_, func, select

from facilitator.domain.ballots import Ballot, BallotBox
from facilitator.domain.polls import Poll
from facilitator.storage import tables
from facilitator.storage.changes import ballot_row, load_ballots
from facilitator.storage.database import rewrite, truncate_log

_PUT_BALLOT = (
    "INSERT OR REPLACE INTO ballot (poll, round, id, n, answer, groups) VALUES (?, ?, ?, ?, ?, ?)"
)
_PUT_TURNOUT = "INSERT OR REPLACE INTO turnout (poll, round, voter, n) VALUES (?, ?, ?, ?)"


def load_box(connection: Connection, poll: Poll, number: int) -> BallotBox:
    """The round's box as the file has it."""
    box = BallotBox(allow_change=poll.settings.allow_change)
    box.ballots = {ballot.id: ballot for ballot in load_ballots(connection, poll, number)}
    table = tables.turnout
    query = select(table.c.voter, table.c.n).where(table.c.poll == poll.id, table.c.round == number)
    box.voters = {bytes(row.voter): row.n for row in connection.execute(query)}
    return box


def store_ballots(connection: Connection, cast: Sequence[tuple[Ballot, bytes]]) -> None:
    """Stores ballots and who cast them, each table in its own random order of keys; of several with the
    same id the highest `n` stays."""
    if not cast:
        return
    ballots = sorted(ballot_row(ballot) for ballot, _ in cast)
    voters = sorted((ballot.poll, ballot.round, voter, ballot.n) for ballot, voter in cast)
    connection.exec_driver_sql(_PUT_BALLOT, ballots)
    connection.exec_driver_sql(_PUT_TURNOUT, voters)


def forget_voters(connection: Connection, poll: Poll, number: int) -> int:
    """Rewrites a closed round's ballots in the order of their ids and deletes who voted.

    Returns the turnout. Answers keep their ids (later rounds use them again) but not how often they were
    changed: somebody who watched a phone being used three times must not find it again.
    """
    table, voters = tables.ballot, tables.turnout
    here = and_(table.c.poll == poll.id, table.c.round == number)
    voters_here = and_(voters.c.poll == poll.id, voters.c.round == number)
    ballots = [
        ballot_row(replace(ballot, n=1)) for ballot in load_ballots(connection, poll, number)
    ]
    count = connection.execute(
        select(func.count()).select_from(voters).where(voters_here)
    ).scalar_one()
    connection.execute(table.delete().where(here))
    connection.execute(voters.delete().where(voters_here))
    if ballots:
        connection.exec_driver_sql(_PUT_BALLOT, ballots)
    return int(count)


def clean_disk(connection: Connection) -> bool:
    """Leaves no trace of deleted rows or of the order of insertion, in the file or its log.

    SQLite places rows on pages in the order they came, so the file is written anew; False if a reader kept
    the log from being emptied (then it must be done again). Outside a transaction only.
    """
    rewrite(connection)
    return truncate_log(connection)
