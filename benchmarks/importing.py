"""How long an agenda of 200 items on five days takes to become a draft, as the desktop imports it: in a child."""

import asyncio
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.rows import Row
from tests.helpers.agendas import excel, word

ROOT = Path(__file__).parents[1]
TARGET_S = 2.0
DAYS, SESSIONS, TALKS = 5, 8, 4
TIMES = 3


async def imports(folder: Path) -> list[Row]:
    """Word and Excel, beside a program that only starts and loads what the import needs."""
    rows = []
    for document in (_word(folder), _sheet(folder)):
        draft = folder / "draft.json"
        words = ["-m", "facilitator", "import", str(document), "--draft", str(draft)]
        took = min([await _seconds(words) for _ in range(TIMES)])
        count = draft.read_bytes().count(b'"depth"')
        library = "openpyxl" if document.suffix == ".xlsx" else "zipfile"
        bare = min(
            [await _seconds(["-c", f"import {library}, msgspec, sqlalchemy"]) for _ in range(TIMES)]
        )
        what = f"import of {count} items on {DAYS} days ({document.suffix[1:]})"
        rows.append(Row(what, took, TARGET_S, "s", bare))
    return rows


async def _seconds(words: list[str]) -> float:
    begun = time.perf_counter()
    process = await asyncio.create_subprocess_exec(sys.executable, *words, cwd=ROOT)
    if await process.wait() != 0:
        raise RuntimeError(f"{words} did not work")
    return time.perf_counter() - begun


def _programme() -> list[tuple[date, list[list[Any]]]]:
    """For each day its rows: sessions of an hour, each with a talk and a speaker every quarter of it."""
    found = []
    for day in range(DAYS):
        rows: list[list[Any]] = []
        for session in range(SESSIONS):
            rows.append(
                [_time(session, 0, 60), f"Session {session + 1}: Topic {day}-{session}", ""]
            )
            for talk in range(TALKS):
                who = f"Ms. Anna Bell{talk} Moreau, Director, Institute {day * SESSIONS + session}"
                rows.append([_time(session, 15 * talk, 15), f"A talk about things {talk}", who])
        found.append((date(2026, 5, 4) + timedelta(days=day), rows))
    return found


def _time(session: int, start: int, length: int) -> str:
    begin = (8 + session) * 60 + start
    end = begin + length
    return f"{begin // 60}:{begin % 60:02} - {end // 60}:{end % 60:02}"


def _word(folder: Path) -> Path:
    blocks: list[Any] = ["# A week of sessions", "4-8 May 2026, Town Hall, Bonn"]
    for day, rows in _programme():
        blocks += [f"## {day:%A} {day.day} May 2026", [["Time", "Session", "Speakers"], *rows]]
    return word(folder / "week.docx", blocks)


def _sheet(folder: Path) -> Path:
    sheets = {
        f"{day.day} May 2026": [["Time", "Session", "Speakers"], *rows]
        for day, rows in _programme()
    }
    return excel(folder / "week.xlsx", sheets)
