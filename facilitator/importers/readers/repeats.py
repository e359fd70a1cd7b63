"""Calendar entries that repeat: once for each time, as far as the calendar says when it ends."""

import datetime as dt
from typing import Any

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

from facilitator.importers.source import Remark

MOST = 60


def repeated(entry: Any, number: int, remarks: list[Remark]) -> list[Any]:
    """The entry once for each of its times; once, with a warning, where it would never end."""
    if "RRULE" not in entry:
        return [entry]
    where = f"entry {number}"
    starts = _starts(entry)
    if not starts:
        said = "This entry repeats; only its first time was imported."
        remarks.append(Remark("warning", said, where))
        return [entry]
    said = f"This entry repeats; it was imported {len(starts)} times."
    remarks.append(Remark("info", said, where))
    first = entry.decoded("DTSTART")
    return [_moved(entry, start - first) for start in starts]


def _starts(entry: Any) -> list[Any]:
    rule = entry["RRULE"]
    if isinstance(rule, list) or not ("COUNT" in rule or "UNTIL" in rule):
        return []
    try:
        first = entry.decoded("DTSTART")
        aware = isinstance(first, dt.datetime)
        # Wall times repeat: nine o'clock stays nine o'clock when the clocks change.
        plain = first.replace(tzinfo=None) if aware else first
        until = rule.pop("UNTIL", None)
        text = rule.to_ical().decode()
        if until:
            last = until[0]
            rest = (
                last.astimezone(first.tzinfo) if aware and getattr(last, "tzinfo", None) else last
            )
            end = rest.replace(tzinfo=None) if isinstance(rest, dt.datetime) else rest
            text += f";UNTIL={end:%Y%m%dT%H%M%S}"
        found = list(_some(rrulestr(text, dtstart=plain)))
    except (ValueError, TypeError, AttributeError, KeyError, OverflowError):
        return []
    gone = {moment.replace(tzinfo=None) for moment in _exceptions(entry)} if aware else set()
    kept = [moment for moment in found if moment not in gone]
    return [moment.replace(tzinfo=first.tzinfo) if aware else moment.date() for moment in kept]


def _some(rule: Any) -> Any:
    for count, moment in enumerate(rule):
        if count >= MOST:
            return
        yield moment


def _exceptions(entry: Any) -> list[dt.datetime]:
    given = entry.get("EXDATE", [])
    lists = given if isinstance(given, list) else [given]
    return [each.dt for some in lists for each in some.dts if isinstance(each.dt, dt.datetime)]


def _moved(entry: Any, by: dt.timedelta) -> Any:
    moved = entry.copy()
    for name in ("DTSTART", "DTEND"):
        if name in entry:
            at = entry.decoded(name)
            del moved[name]
            moved.add(name, at + by)
    return moved
