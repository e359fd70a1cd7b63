"""Whether an item was perhaps started too late: somebody forgot to press, and the clock did not know."""

from datetime import datetime, timedelta

from facilitator.desktop.reading import find_row
from facilitator.protocol.desk import ProgrammeSection

ASK_FOR = timedelta(seconds=90)
MOST_MIN = 10


def late_press_min(programme: ProgrammeSection, now: datetime) -> int:
    """By how many whole minutes the running item may have begun before it was started; 0 where nothing
    speaks for it, or where it is too long ago to ask."""
    row = find_row(programme, programme.running)
    if row is None or row.run is None or now - row.run.started_at > ASK_FOR:
        return 0
    others = [r.run for r in programme.rows if r.run is not None and r.item.id != row.item.id]
    before = next((run for run in others if run.ended_at == row.run.started_at), None)
    if before is not None:
        due = before.started_at + timedelta(seconds=before.allowed_s + before.paused_s)
    elif not others:
        due = row.planned_start
    else:
        return 0
    minutes = (row.run.started_at - due) // timedelta(minutes=1)
    return minutes if 1 <= minutes <= MOST_MIN else 0
