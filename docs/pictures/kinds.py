"""Every kind of poll on every surface: a sheet for each surface, with a picture for each kind."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, expect
from pypdf import PdfReader

from docs.pictures.album import Album
from docs.pictures.event import Room
from docs.pictures.sheet import Sheets
from docs.pictures.views import PHONES, STAGE, Desk, PhonePictures, Theme
from facilitator.domain.stage import Scene
from facilitator.protocol import commands as c
from facilitator.rehearsal.answers import NUMBER
from facilitator.rehearsal.words import SAID, WRITTEN
from tests.end_to_end.answering import (
    rank,
    rate,
    share_out,
    write_number,
    write_text,
    write_words,
)
from tests.end_to_end.desktop_pictures import Shot
from tests.end_to_end.served import Served

SAMPLE = "all-kinds"
PEOPLE = 104
REPORT_DPI = "60"
THEMES: tuple[Theme, ...] = ("light", "dark")

LEANINGS: Mapping[str, Mapping[str, float]] = {
    "one-word": {word: 1 / (place + 2) for place, word in enumerate(SAID)},
    "weeks": {NUMBER: 0.1},
    "works": {"school": 0.8, "language": 0.35, "office": 0.5},
    "who": {"city": 6, "state": 4, "associations": 8, "aid": 3, "neighbours": 5},
    "first": {"desk": 9, "interpreters": 5, "housing": 7, "skills": 4, "mentors": 2},
    "money": {"staff": 3, "courses": 5, "deposits": 6, "associations": 2},
    "headline": dict.fromkeys(WRITTEN, 1.0),
    "start": {"pilot": 9, "all": 3, "study": 2},
    "again": {"yes": 12, "no": 2},
}
"""How the room leans in each poll of the sample, in the order in which they are asked."""

ANSWERS: Mapping[str, Callable[[PhonePictures], Any]] = {
    "one-word": lambda phone: write_words(phone, "Interpreters", "time"),
    "weeks": lambda phone: write_number(phone, "18"),
    "works": lambda phone: rate(phone, school=4, language=2),
    "who": lambda phone: phone.choose("city", "associations"),
    "first": lambda phone: rank(phone, "housing", "desk"),
    "money": lambda phone: share_out(phone, courses=40, deposits=35),
    "headline": lambda phone: write_text(phone, "Nobody sent me to another counter."),
    "start": lambda phone: phone.choose("pilot"),
    "again": lambda phone: phone.choose("yes"),
}
"""What stands on the pictured phone before it is sent."""


def take_kinds(served: Served, album: Album, browser: Browser, parts: Path) -> None:
    """Plays the sample with every kind of poll once, to the report."""
    sheets = Sheets(album, parts)
    parts.mkdir(exist_ok=True)
    phone = PhonePictures(browser, album)
    with Desk(served, album) as desk:
        for poll in LEANINGS:
            desk.part("editor", sheets.place("kinds-editor-light", poll), poll)
        served.ctl(c.DoorsOpen(), c.Headcount(PEOPLE + 9))
        room = Room(served, PEOPLE, LEANINGS)
        try:
            phone.open(served.url)
            phone.part("groups-go").tap()
            for poll in LEANINGS:
                _ask(served, sheets, desk, phone, room, poll)
        finally:
            room.leave()
    served.ctl(c.EventEnd())
    _report(served, sheets, parts)
    for theme, width, _ in PHONES:
        for moment in ("voting", "result"):
            sheets.lay_out(f"kinds-phone-{moment}-{width}-{theme}", 9, width * 2 // 3)
    sheets.lay_out("kinds-editor-light", 3, 640)
    sheets.lay_out("kinds-desk-light", 3, 480)
    sheets.lay_out("kinds-report", 4, 400)
    for theme in THEMES:
        sheets.lay_out(f"kinds-stage-{theme}", 3, 480)


def _ask(
    served: Served, sheets: Sheets, desk: Desk, phone: PhonePictures, room: Room, poll: str
) -> None:
    room.open(poll)
    expect(phone.part("poll", status="open")).to_be_visible()
    ANSWERS[poll](phone)
    _phone(sheets, phone, "voting", poll)
    room.vote()
    served.ctl(c.PollClose(poll), c.PollReveal(poll))
    expect(phone.part("results")).to_be_visible()
    _phone(sheets, phone, "result", poll)
    desk.part("poll", sheets.place("kinds-desk-light", poll), poll)
    served.ctl(c.StageShow(Scene.RESULTS, poll))
    for theme in THEMES:
        served.ctl(c.StageTheme(theme))
        desk.take(Shot(sheets.place(f"kinds-stage-{theme}", poll), "stage", theme, STAGE))


def _phone(sheets: Sheets, phone: PhonePictures, moment: str, poll: str) -> None:
    phone.each(
        lambda theme, width: sheets.place(f"kinds-phone-{moment}-{width}-{theme}", poll),
        whole=True,
    )


def _report(served: Served, sheets: Sheets, folder: Path) -> None:
    command = ["report", str(served.file), "--out", str(folder), "--format", "pdf"]
    facilitator = [sys.executable, "-m", "facilitator", *command]
    subprocess.run(facilitator, check=True, stdout=subprocess.DEVNULL)
    (pdf,) = folder.glob("*.pdf")
    pages = [
        number
        for number, page in enumerate(PdfReader(pdf).pages, 1)
        if "Opened at" in page.extract_text()
    ]
    picture = folder / "page"
    for number in map(str, pages):
        words = ["-r", REPORT_DPI, "-f", number, "-l", number, "-png", "-singlefile"]
        subprocess.run(["pdftoppm", *words, str(pdf), str(picture)], check=True)
        picture.with_suffix(".png").rename(sheets.place("kinds-report", number))
