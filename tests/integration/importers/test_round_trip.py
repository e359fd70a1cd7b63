"""Any programme, written in any of the formats and imported, is the same programme."""

import csv
import datetime as dt
import io
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from facilitator.importers.drafting import Setting
from facilitator.importers.importing import import_files, import_text
from facilitator.importers.view import draft_as_plain
from tests.helpers.agendas import excel, word

HERE = Setting(dt.date(2026, 1, 15), "UTC")
SUBJECTS = [
    "water",
    "forests",
    "roads",
    "schools",
    "cities",
    "rivers",
    "taxes",
    "music",
    "ageing",
    "sport",
]
ROOMS = ["Room 1", "Room 2", "Main Hall"]
HEADER = ["Date", "Time", "Title", "Room"]


@dataclass(frozen=True)
class Entry:
    day: dt.date
    start: int
    end: int
    title: str
    room: str
    depth: int


@st.composite
def programmes(draw: st.DrawFn) -> list[Entry]:
    """Entries of up to three days, each day in order of time, some holding others."""
    first = dt.date(2026, draw(st.integers(1, 12)), draw(st.integers(1, 28)))
    found: list[Entry] = []
    for day in range(draw(st.integers(1, 3))):
        minute = draw(st.integers(7 * 12, 10 * 12)) * 5
        for _ in range(draw(st.integers(2, 6))):
            length = draw(st.integers(2, 18)) * 5
            room = draw(st.sampled_from(ROOMS))
            date = first + dt.timedelta(days=day)
            found.append(Entry(date, minute, minute + length, title(draw, len(found)), room, 0))
            if length >= 30 and draw(st.booleans()):
                half = minute + length // 10 * 5
                found.append(Entry(date, minute, half, title(draw, len(found)), room, 1))
                found.append(Entry(date, half, minute + length, title(draw, len(found)), room, 1))
            minute += length + draw(st.sampled_from([0, 0, 15, 60]))
    return found


def title(draw: st.DrawFn, number: int) -> str:
    return f"Talk {number + 1} about {draw(st.sampled_from(SUBJECTS))}"


def clock(minute: int, style: str = "09:05") -> str:
    hour, rest = divmod(minute % 1440, 60)
    if style == "am":
        return f"{(hour - 1) % 12 + 1}:{rest:02d} {'am' if hour < 12 else 'pm'}"
    return {
        "09:05": f"{hour:02d}:{rest:02d}",
        "9h05": f"{hour}h{rest:02d}",
        "09.05": f"{hour:02d}.{rest:02d}",
    }[style]


def day_of(date: dt.date, style: str) -> str:
    return {
        "iso": date.isoformat(),
        "long": f"{date:%A} {date.day} {date:%B %Y}",
        "short": f"{date.day:02d}/{date.month:02d}/{date.year}",
    }[style]


def rows(programme: list[Entry], times: str, dash: str, days: str) -> list[list[str]]:
    return [
        [
            day_of(e.day, days),
            f"{clock(e.start, times)}{dash}{clock(e.end, times)}",
            e.title,
            e.room,
        ]
        for e in programme
    ]


def as_word(folder: Path, programme: list[Entry], times: str, dash: str) -> Path:
    blocks: list[Any] = ["# A gathering"]
    for date in sorted({e.day for e in programme}):
        own = [e for e in programme if e.day == date]
        blocks.append(f"## {day_of(date, 'long')}")
        blocks.append(
            [["Time", "Title", "Room"], *(row[1:] for row in rows(own, times, dash, "long"))]
        )
    return word(folder / "a.docx", blocks)


def as_excel(folder: Path, programme: list[Entry], times: str, dash: str) -> Path:
    """Times as Excel has them, fractions, timedeltas and texts by turns."""
    table: list[Any] = [["Date", "Start", "Duration", "Title", "Room"]]
    for number, e in enumerate(programme):
        start = [
            dt.time(e.start // 60, e.start % 60),
            e.start / 1440,
            dt.timedelta(minutes=e.start),
            clock(e.start, times),
        ][number % 4]
        length = [e.end - e.start, f"{e.end - e.start} min", dt.timedelta(minutes=e.end - e.start)][
            number % 3
        ]
        table.append([e.day, start, length, e.title, e.room])
    return excel(folder / "a.xlsx", {"Programme": table})


def as_csv(folder: Path, programme: list[Entry], times: str, dash: str) -> Path:
    path = folder / "a.csv"
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows([HEADER, *rows(programme, times, dash, "iso")])
    path.write_bytes(text.getvalue().encode("utf-8-sig"))
    return path


def as_calendar(folder: Path, programme: list[Entry], times: str, dash: str) -> Path:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//t//t//EN"]
    for number, e in enumerate(programme):
        midnight = dt.datetime.combine(e.day, dt.time())
        start, end = (midnight + dt.timedelta(minutes=m) for m in (e.start, e.end))
        lines += [
            "BEGIN:VEVENT", f"UID:{number}", f"DTSTART;TZID=Europe/Paris:{start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID=Europe/Paris:{end:%Y%m%dT%H%M%S}", f"SUMMARY:{e.title}", f"LOCATION:{e.room}", "END:VEVENT",
        ]  # fmt: skip
    path = folder / "a.ics"
    path.write_text("\r\n".join([*lines, "END:VCALENDAR", ""]), encoding="utf-8")
    return path


def as_markdown(folder: Path, programme: list[Entry], times: str, dash: str) -> Path:
    lines = ["# A gathering", ""]
    for date in sorted({e.day for e in programme}):
        lines += ["", f"## {day_of(date, 'long')}", "", "| Time | Title | Room |", "|---|---|---|"]
        own = [e for e in programme if e.day == date]
        lines += [f"| {' | '.join(row[1:])} |" for row in rows(own, times, dash, "long")]
    path = folder / "a.md"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def found_in(plain: dict[str, Any]) -> list[Entry]:
    return [
        Entry(
            (start := dt.datetime.fromisoformat(item["start"])).date(),
            start.hour * 60 + start.minute,
            start.hour * 60
            + start.minute
            + (dt.datetime.fromisoformat(item["end"]) - start).seconds // 60,
            item["title"],
            item["room"],
            item["depth"],
        )
        for item in plain["items"]
    ]


STYLES = st.sampled_from(["09:05", "9h05", "09.05", "am"])
DASHES = st.sampled_from([" - ", "-", " – ", "–", " to "])


@pytest.mark.parametrize("write", [as_word, as_excel, as_csv, as_calendar, as_markdown])
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(programme=programmes(), times=STYLES, dash=DASHES)
def test_a_file(write, programme, times, dash):
    with tempfile.TemporaryDirectory() as folder:
        draft = import_files([write(Path(folder), programme, times, dash)], HERE)
    assert found_in(draft_as_plain(draft)) == programme


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    programme=programmes(),
    times=STYLES,
    dash=DASHES,
    days=st.sampled_from(["iso", "long", "short"]),
    header=st.booleans(),
)
def test_a_pasted_table(programme, times, dash, days, header):
    # "1/2/2026" alone could be either; a day above the twelfth tells.
    lines = [*([HEADER] if header else []), *rows(programme, times, dash, days)]
    draft = import_text("\n".join("\t".join(row) for row in lines), HERE)
    assert found_in(draft_as_plain(draft)) == programme
