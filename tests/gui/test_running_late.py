"""The side event, eight minutes late in Session I: caught up at the desk, and nobody else hears of it."""

import asyncio
import io
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import docx
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.desktop.event_window import EventWindow
from facilitator.desktop.model import EventModel
from facilitator.desktop.session import HubSession
from facilitator.domain.record import EventRecord
from facilitator.domain.stage import Scene
from facilitator.hub.clock import Clock
from facilitator.hub.hub import Hub
from facilitator.protocol.commands import EventEnd, StageShow
from facilitator.report import WRITERS, build
from facilitator.report.layout import lay_out
from facilitator.storage.event_file import read_record
from tests.gui.stage.conftest import Drawn, drawn as drawn
from tests.helpers.clock import FakeClock
from tests.helpers.patience import PATIENCE_S
from tests.helpers.phones import FakePhone, hello
from tests.helpers.reading import open_pdf, pdf_text

CASABLANCA = ZoneInfo("Africa/Casablanca")
DAY, END = date(2018, 12, 7), time(9, 45)
LATENESS = re.compile(r"behind|late\b|delay|overtime|over time|catch up|retard|slack|offer", re.I)
SCENES = [Scene.TIMER, Scene.PROGRAMME, Scene.TITLE]


class Room:
    """A hub on a clock of its own, the moderator's window, and a phone that keeps all it is sent."""

    def __init__(self, hub: Hub, clock: FakeClock, model: EventModel, window: EventWindow) -> None:
        self.hub, self.clock, self.model, self.window = hub, clock, model, window
        self.now = window.run.now
        self.phone: FakePhone
        self.heard: list[str] = []

    @property
    def state(self) -> Any:
        return self.model.state

    @property
    def programme(self) -> Any:
        return self.state.programme

    def speaks(self, contribution: str) -> bool:
        return getattr(self.programme.speaker, "id", "") == contribution

    def stage_shows(self, scene: Scene) -> bool:
        return self.state.stage.scene is scene

    async def until(self, condition: Callable[[], object]) -> None:
        changed = asyncio.Event()
        link = self.model.changed.connect(lambda _: changed.set())
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not condition():
                    await changed.wait()
                    changed.clear()
        finally:
            self.model.changed.disconnect(link)

    def at(self, wall: str) -> None:
        """Lets the time pass to that time of day; everybody is told what it changes."""
        there = datetime.combine(DAY, time.fromisoformat(wall), CASABLANCA)
        self.clock.pass_s((there - self.clock.wall()).total_seconds())
        self.hub.publish()

    async def press(self, done: Callable[[], object], button=None) -> None:
        """A button, or the one key; waits for what should come of it."""
        if button is None:
            QTest.keyClick(self.window.run.programme.list, Qt.Key.Key_Space)
        else:
            button.click()
        await self.until(done)

    async def go_to(self, item: str, button=None) -> None:
        await self.press(lambda: self.programme.running == item, button)

    async def listen(self) -> None:
        async for frame in self.phone.connection:
            self.heard.append(str(frame))

    async def look_at_stage(self, drawn: Drawn) -> None:
        for scene in SCENES:
            self.model.send(StageShow(scene))
            await self.until(partial(self.stage_shows, scene))
            self.window.run.strip.preview.grab()
        assert drawn.texts


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[Room]:
    clock = FakeClock()
    hub = await Hub.open(file)
    hub.clock = Clock("Africa/Casablanca", wall=clock.wall, elapsed_s=clock.elapsed_s)
    await hub.start("127.0.0.1", None, doors_open=True)
    model = EventModel()
    model.set_clock(clock.wall)
    window = EventWindow(model, file)
    session = HubSession(file, model)
    running = asyncio.ensure_future(session.run())
    room = Room(hub, clock, model, window)
    try:
        await room.until(lambda: model.attached and room.programme.rows)
        window.show()
        window.activateWindow()
        room.phone = await FakePhone.dial(hub.room.port)
        await room.phone.send(hello(code=room.state.event.join_code))
        listening = asyncio.ensure_future(room.listen())
        yield room
        listening.cancel()
        await room.phone.connection.close()
    finally:
        await session.detach()
        running.cancel()
        await hub.stop()
        window.leave("stays")
        window.deleteLater()


def test_eight_minutes_are_caught_up_by_the_offer_and_only_the_desk_knows(
    run_in_qt, event_file, drawn, tmp_path
):
    copy = tmp_path / "copy.workshop"

    async def story() -> None:
        async with opened(event_file) as room:
            now = room.now
            await room.go_to("opening")
            room.at("08:40:07")
            await room.go_to("session-1", now.next_item)
            for wall, speaker in (
                ("08:40:11", "tiendrebeogo"),
                ("08:51", "amador"),
                ("09:02", "zaidi"),
            ):
                room.at(wall)
                await room.press(partial(room.speaks, f"session-1-{speaker}"))
            assert not now.replan.isVisible()
            room.at("09:13")
            await room.until(lambda: room.programme.behind_s == 480)
            assert room.programme.running == "session-1"
            assert now.lateness.text() == "8 min behind"
            assert now.replan.isVisible()
            said = now.replan.text.text()
            assert "Session II 5 min shorter (15 min)" in said
            assert "Q&A 3 min shorter (12 min)" in said
            assert said.endswith("The end is then at 09:45, on time.")
            await room.look_at_stage(drawn)

            await room.press(lambda: not room.programme.offers, now.replan.agree)
            assert not now.replan.isVisible()
            assert now.lateness.text() == "8 min behind"
            assert room.window.run.programme.ends.text() == "ends 09:45"
            assert room.programme.room_over_s == 0
            await room.look_at_stage(drawn)

            room.at("09:13:20")
            await room.go_to("vote")
            room.at("09:18:09")
            await room.go_to("session-2", now.next_item)
            assert now.of.text() == "of 15:00"
            room.at("09:33:01")
            await room.go_to("closing", now.next_item)
            assert now.of.text() == "of 12:00"
            assert now.lateness.text() == "on time"
            await room.look_at_stage(drawn)
            room.at("09:44:52")
            room.model.send(EventEnd())
            await room.until(lambda: room.state.event.ended_at is not None)
            await room.hub.file.snapshot(copy)

            assert LATENESS.findall(drawn.all_text) == []
            assert len(room.heard) > 5
            for frame in room.heard:
                state = json.loads(frame).get("state", {})
                assert all(item["phase"] != "overtime" for item in state.get("now", []))
                assert LATENESS.findall(frame) == []

    run_in_qt(story())
    record = read_record(copy, datetime.now(UTC))
    logged: dict[str, dict[str, datetime]] = {}
    for entry in record.log:
        logged.setdefault(entry.ref, {})[entry.what] = entry.at.astimezone(CASABLANCA)
    assert f"{logged['session-2']['item.shortened']:%H:%M}" == "09:13"
    assert max(at["item.ended"] for at in logged.values() if "item.ended" in at).time() < END
    expected = []
    for item in record.book.items():
        started, ended = logged[item.id]["item.started"], logged[item.id]["item.ended"]
        assert started.second or item.id == "opening"
        took_s = round((ended - started).total_seconds())
        length = f"{took_s // 60} min {took_s % 60} s"
        expected.append([f"{item.duration_s // 60} min", f"{started:%X}–{ended:%X}", length])
    assert in_word(record) == expected
    printed = " ".join(pdf_text(open_pdf(WRITERS["pdf"](lay_out(build(record))))).split())
    for _, span, length in expected:
        assert f"{span} {length}" in printed.replace("\u00a0", " ")


def in_word(record: EventRecord) -> list[list[str]]:
    """Planned length, actual times and actual length of every item, as python-docx reads them."""
    document = docx.Document(io.BytesIO(WRITERS["docx"](lay_out(build(record)))))
    (table,) = [each for each in document.tables if each.cell(0, 1).text == "Planned"]
    rows = [[cell.text.replace("\u00a0", " ") for cell in row.cells] for row in table.rows[1:]]
    return [[planned.split("\n")[1], *actual.split("\n")] for _, planned, actual, _ in rows]
