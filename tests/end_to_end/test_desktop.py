"""The moderator's program itself, from opening a file to closing its window, with phones that vote."""

import asyncio
import gc
import os
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest
import qasync
from docx import Document
from msgspec import UNSET
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from facilitator.client import whereabouts
from facilitator.client.phone import PhoneClient
from facilitator.desktop.app import Desktop, OpenEvent
from facilitator.desktop.recent import MemoryFile
from facilitator.domain.errors import HubNotRunning
from facilitator.domain.polls import Cards
from facilitator.importers.sample import load_sample
from facilitator.protocol.codec import Raw, encode
from facilitator.protocol.phone import BallotIn, QuestionIn
from facilitator.storage.database import create
from tests.helpers.patience import PATIENCE_S

PHONES = {"largely": 12, "partly": 5, "not-yet": 3}
CARDS = 7
QUESTION = "Who pays for the training of trainers?"
CONCLUSION = "Authorities need people more than projects."
WHOLE_EVENT_S = 5 * PATIENCE_S
LOOK_EVERY_S = 0.02


@pytest.fixture
def run_in_qt(qapp, room) -> Iterator[Callable[[Coroutine[Any, Any, Any]], Any]]:
    """Runs a coroutine on Qt's own loop, as the program does."""
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    qapp.setQuitOnLastWindowClosed(False)

    def run(work: Coroutine[Any, Any, Any]) -> Any:
        loop = qasync.QEventLoop(qapp)
        asyncio.set_event_loop(loop)
        try:
            with loop:
                return loop.run_until_complete(asyncio.wait_for(work, WHOLE_EVENT_S))
        finally:
            asyncio.set_event_loop(None)

    yield run
    QLocale.setDefault(before)
    # The windows' remains are collected here, not by a later test's thread, which does not own them.
    gc.collect()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "side-event.workshop"
    create(path, load_sample("side-event"))
    return path


async def seen(condition: Callable[[], object]) -> None:
    """Waits for what no signal tells."""
    while True:
        if condition():
            return
        await asyncio.sleep(LOOK_EVERY_S)


class Moderator:
    """The program with one event open, and somebody who presses its buttons."""

    def __init__(self, desktop: Desktop, event: OpenEvent) -> None:
        self.desktop = desktop
        self.event = event
        assert event.window is not None
        self.window = event.window
        self.run = event.window.run

    @property
    def state(self) -> Any:
        return self.event.model.state

    def row(self, poll: str) -> Any:
        return next(row for row in self.state.polls if row.poll.id == poll)

    async def until(self, condition: Callable[[], object]) -> None:
        """Waits for a state, told by the signals of model and session."""
        changed = asyncio.Event()
        model, session = self.event.model, self.event.session
        signals = (model.changed, model.attachment, session.said)
        links = [(each, each.connect(lambda *_: changed.set())) for each in signals]
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not condition():
                    await changed.wait()
                    changed.clear()
        finally:
            for each, link in links:
                each.disconnect(link)

    async def moved_on(self, before: object) -> None:
        await self.until(lambda: self.state.programme is not before)

    def space(self) -> None:
        QTest.keyClick(self.run.programme.list, Qt.Key.Key_Space)

    async def open_doors(self) -> None:
        self.run.join.doors.click()
        await self.until(lambda: self.state.room.doors_open)

    async def open_poll(self, poll: str) -> None:
        self.run.poll.choose_poll(poll)
        self.run.poll.buttons.open.click()
        await self.until(lambda: self.row(poll).status == "open")

    async def counted(self, poll: str, n: int) -> None:
        await self.until(
            lambda: poll in self.state.live.tallies and self.state.live.tallies[poll].n == n
        )


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[Moderator]:
    """The program is started with the file, and has ended when the block has."""
    desktop = Desktop(MemoryFile(file.with_name("desktop.json")))
    running = asyncio.ensure_future(desktop.run(file))
    await asyncio.sleep(0)
    (event,) = desktop.events.values()
    async with asyncio.timeout(PATIENCE_S):
        await seen(lambda: event.window is not None and event.model.state.event is not UNSET)
        assert event.window is not None
        event.window.activateWindow()
        await seen(event.window.isActiveWindow)
    moderator = Moderator(desktop, event)
    try:
        yield moderator
    finally:
        desktop.quit()
        await running
        desktop.start_page.deleteLater()
        desktop.deleteLater()


@asynccontextmanager
async def phones(port: int, code: str, count: int) -> AsyncIterator[list[PhoneClient]]:
    made = [PhoneClient(port, code, random=Random(n)) for n in range(count)]
    try:
        await asyncio.gather(*(phone.join() for phone in made))
        yield made
    finally:
        await asyncio.gather(*(phone.leave() for phone in made))


async def vote(crowd: list[PhoneClient], choices: list[str]) -> list[str]:
    acks = await asyncio.gather(
        *(
            phone.deliver(
                BallotIn(f"{number:032x}", 1, "ready", 1, Raw(encode({"choice": choice})))
            )
            for number, (phone, choice) in enumerate(zip(crowd, choices, strict=True), start=1)
        )
    )
    return [ack.status for ack in acks]


async def until_gone(file: Path) -> None:
    """The hub takes its whereabouts away when it stops; then its process ends."""
    try:
        where = whereabouts.read(file)
    except HubNotRunning:
        return
    await seen(lambda: not whereabouts.is_alive(where.pid))


def texts_of(folder: Path) -> tuple[str, str]:
    """All that the Word and the PDF report say."""
    (word,) = folder.glob("*.docx")
    (pdf,) = folder.glob("*.pdf")
    document = Document(os.fspath(word))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    lines = [paragraph.text for paragraph in document.paragraphs]
    pages = [page.extract_text() for page in PdfReader(pdf).pages]
    return "\n".join([*lines, *cells]), "\n".join(pages)


def test_the_whole_event_is_run_from_the_desktop(run_in_qt, file, tmp_path):
    async def story() -> None:
        async with opened(file) as desk:
            await desk.open_doors()
            assert desk.run.join.qr.text().startswith("http://")
            assert "127.0.0.1" not in desk.run.join.qr.text()

            for item in ("opening", "session-1", "vote"):
                while desk.state.programme.running != item:
                    before = desk.state.programme
                    desk.space()
                    await desk.moved_on(before)
            assert desk.row("ready").status == "draft"

            await desk.open_poll("ready")
            room = desk.state.room
            async with phones(room.port, desk.state.event.join_code, 20) as crowd:
                choices = [choice for choice, n in PHONES.items() for _ in range(n)]
                assert set(await vote(crowd, choices)) == {"recorded"}
                await desk.counted("ready", 20)
                assert "20" in desk.run.poll.count.text()
                asked = QuestionIn("f" * 32, QUESTION, None, "Amina Benali", None)
                assert (await crowd[0].deliver(asked)).status == "recorded"

                desk.run.poll.buttons.last_call.click()
                await desk.until(lambda: desk.row("ready").rounds[-1].closes_at is not None)
                desk.run.poll.buttons.close.click()
                await desk.until(lambda: desk.row("ready").status == "closed")
                desk.run.poll.buttons.reveal.click()
                await desk.until(lambda: desk.row("ready").status == "revealed")
                assert desk.state.stage.scene == "results"

                desk.run.poll.buttons.cards.click()
                desk.run.poll.cards.modes[Cards.ADDED].click()
                await desk.until(lambda: desk.row("ready").rounds[-1].cards is Cards.ADDED)
                desk.run.poll.cards.table.fields["largely"].setValue(CARDS)
                await desk.counted("ready", 20 + CARDS)

            await desk.until(lambda: desk.state.questions.rows)
            desk.run.questions.choose("waiting")
            desk.run.questions.list.setCurrentIndex(desk.run.questions.rows.index(0))
            desk.run.questions.buttons.approve.click()
            await desk.until(
                lambda: desk.state.questions.rows[0].question.status.value == "visible"
            )
            desk.run.questions.choose("shown")
            desk.run.questions.list.setCurrentIndex(desk.run.questions.rows.index(0))
            desk.run.questions.buttons.stage.click()
            await desk.until(lambda: desk.state.stage.scene == "question")

            desk.run.conclusions.text.setText(CONCLUSION)
            desk.run.conclusions.add()
            await desk.until(lambda: desk.state.conclusions)

            await written(desk, tmp_path / "report")

            desk.window.close()
            assert desk.window.isVisible()
            (everything,) = (
                b for b in desk.window.asking.answers if b.text() == "Close everything"
            )
            everything.click()
            await until_gone(file)
        assert not file.with_name(f"{file.name}-wal").exists()

    run_in_qt(story())
    with pytest.raises(HubNotRunning):
        whereabouts.read(file)
    for text in texts_of(tmp_path / "report"):
        assert QUESTION in text
        assert CONCLUSION in text
        for number in (PHONES["largely"] + CARDS, sum(PHONES.values()) + CARDS):
            assert str(number) in text


async def written(desk: Moderator, folder: Path) -> None:
    """Presses the button in the Report place, and waits for the files."""
    done = asyncio.get_running_loop().create_future()
    export = desk.window.report.export
    export.finished.connect(done.set_result)
    export.set_folder(folder)
    export.run()
    async with asyncio.timeout(2 * PATIENCE_S):
        assert await done, export.result.text()


def test_a_hub_that_dies_under_the_window_comes_back_and_voting_goes_on(run_in_qt, file):
    async def story() -> None:
        async with opened(file) as desk:
            await desk.open_doors()
            await desk.open_poll("ready")
            port, code = desk.state.room.port, desk.state.event.join_code
            said: list[str] = []
            desk.event.session.said.connect(lambda text, _: said.append(text))
            async with phones(port, code, 4) as crowd:
                assert await vote(crowd[:2], ["partly", "largely"]) == ["recorded"] * 2
                await desk.counted("ready", 2)
                assert desk.event.session.pid is not None
                os.kill(desk.event.session.pid, signal.SIGKILL)
                await desk.until(lambda: not desk.event.model.attached)
                assert desk.window.status.text.full() == (
                    "The voting service stopped. It is being started again."
                )
                await desk.until(lambda: desk.event.model.attached and said[-1])
                assert desk.window.status.text.full() == (
                    "The voting service stopped and was started again. No vote was lost."
                )
                assert desk.state.room.port == port
                statuses = await vote(crowd, ["partly", "largely", "partly", "not-yet"])
                assert statuses == ["duplicate", "duplicate", "recorded", "recorded"]
                await desk.counted("ready", 4)
            desk.window.leave("stops")
            await until_gone(file)

    run_in_qt(story())
