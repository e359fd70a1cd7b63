"""iCalendar files: one row for each entry, times in the zone most entries are in."""

import datetime as dt
import re
from collections import Counter
from typing import Any
from zoneinfo import ZoneInfo

import icalendar

from facilitator.importers.readers.lines import split_lines
from facilitator.importers.readers.repeats import repeated
from facilitator.importers.source import Cell, Remark, Row, SourceDocument, Table
from facilitator.importers.trouble import UnreadableDocument

HEADERS = ("Start", "End", "Title", "Room", "Description")
MAX_ENTRIES = 5_000

_BREAK = re.compile(r"<br\s*/?>|</(?:p|li|div|h\d|tr)>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")


def read_calendar(text: str, name: str) -> SourceDocument:
    """The entries in order of time. Times without a zone are wall times of the calendar's zone."""
    try:
        calendars = icalendar.Calendar.from_ical(text, multiple=True)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as problem:
        raise UnreadableDocument(
            f"“{name}” is not a complete calendar file. Export the calendar again and import that file."
        ) from problem
    if not calendars or "END:VCALENDAR" not in text.upper():
        raise UnreadableDocument(
            f"“{name}” breaks off before the end of the calendar. Export the calendar again and import "
            "that file."
        )
    entries = [entry for calendar in calendars for entry in calendar.walk("VEVENT")]
    if len(entries) > MAX_ENTRIES:
        raise UnreadableDocument(
            f"“{name}” has {len(entries)} entries: a whole calendar rather than one event. Export only the "
            "event's calendar."
        )
    remarks: list[Remark] = []
    declared = _first(calendars, "X-WR-TIMEZONE")
    zone = _main_zone(entries, declared)
    rows = sorted(
        (
            row
            for n, entry in enumerate(entries, 1)
            for each in repeated(entry, n, remarks)
            if (row := _row(each, n, zone, remarks))
        ),
        key=_order,
    )
    header = Row(
        tuple(Cell(tuple(split_lines(h, "the calendar")), "the calendar") for h in HEADERS), ""
    )
    table = Table((header, *rows), "the calendar")
    title = _first(calendars, "X-WR-CALNAME") or _first(calendars, "NAME")
    return SourceDocument(
        name, (table,) if rows else (), title, zone.key if zone else "", tuple(remarks)
    )


def _first(calendars: list[Any], name: str) -> str:
    return next((str(calendar[name]).strip() for calendar in calendars if name in calendar), "")


def _main_zone(entries: list[Any], declared: str) -> ZoneInfo | None:
    zones = Counter(
        key for entry in entries if (key := _zone_key(_moment(entry, "DTSTART"))) not in ("", "UTC")
    )
    for key in [zone for zone, _ in zones.most_common()] + [declared]:
        if key and (zone := _zone(key)):
            return zone
    return ZoneInfo("UTC") if any(_zone_key(_moment(e, "DTSTART")) for e in entries) else None


def _zone(key: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(key)
    except (ValueError, OSError, KeyError):
        return None


def _zone_key(moment: object) -> str:
    if not isinstance(moment, dt.datetime) or moment.tzinfo is None:
        return ""
    return str(getattr(moment.tzinfo, "key", "") or ("UTC" if moment.tzinfo == dt.UTC else ""))


def _moment(entry: Any, name: str) -> dt.datetime | dt.date | dt.timedelta | None:
    try:
        return entry.decoded(name) if name in entry else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _row(entry: Any, number: int, zone: ZoneInfo | None, remarks: list[Remark]) -> Row | None:
    title = str(entry.get("SUMMARY", "")).strip()
    where = f"entry {number}" + (f" “{title}”" if title else "")
    start, end, length = (_moment(entry, name) for name in ("DTSTART", "DTEND", "DURATION"))
    if str(entry.get("STATUS", "")).upper() == "CANCELLED":
        remarks.append(Remark("info", "This entry is cancelled in the calendar; left out.", where))
        return None
    if isinstance(start, dt.datetime):
        if end is None and isinstance(length, dt.timedelta):
            end = start + length
        if not isinstance(end, dt.datetime):
            end = None
        source = _zone_key(start)
        if zone is not None and source not in ("", zone.key):
            said = f"Its time is given for {source} and was converted to {zone.key}."
            remarks.append(Remark("info", said, where))
        values = (_wall(start, zone), _wall(end, zone) if end else None)
    elif isinstance(start, dt.date):
        said = "This entry lasts all day and has no time; it was read as the name of the day."
        remarks.append(Remark("info", said, where))
        label = Cell(
            tuple(split_lines(f"{start.isoformat()} {title}", where)), where, span=len(HEADERS)
        )
        return Row((label,), where)
    else:
        remarks.append(Remark("problem", f"The entry “{title}” has no start; left out.", where))
        return None
    texts = [_untagged(str(entry.get(key, ""))) for key in ("LOCATION", "DESCRIPTION")]
    cells = [Cell(tuple(split_lines(str(value or ""), where)), where, value) for value in values]
    for text in (title, *texts):
        cells.append(Cell(tuple(split_lines(text, where)), where))
    return Row(tuple(cells), where)


def _untagged(text: str) -> str:
    """A description without the tags that some programs write into it."""
    return _TAG.sub("", _BREAK.sub("\n", text))


def _wall(moment: dt.datetime, zone: ZoneInfo | None) -> dt.datetime:
    if moment.tzinfo is not None and zone is not None:
        moment = moment.astimezone(zone)
    return moment.replace(tzinfo=None)


def _order(row: Row) -> tuple[str, int]:
    first = row.cells[0]
    if isinstance(first.value, dt.datetime):
        return first.value.isoformat(), 1
    return first.text[:10], 0
