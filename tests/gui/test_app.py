"""The whole program in a process of its own: it opens, it leaves when told, it leaves no hub behind."""

import asyncio
import os
import signal
import subprocess
import sys

import pytest

from facilitator.client import whereabouts
from facilitator.desktop.app import Desktop, OpenEvent
from facilitator.desktop.reading import event_of, programme_of
from facilitator.desktop.recent import MemoryFile
from tests.helpers.patience import PATIENCE_S


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_order(home, number):
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "shown\n"
    process.send_signal(number)
    _, complaint = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0, complaint
    assert "Traceback" not in complaint


PROGRAM = """
from PySide6.QtCore import QTimer
from facilitator.desktop import app
from facilitator.desktop.start_page import StartPage
shown = StartPage.showEvent
def tell(self, event):
    shown(self, event)
    QTimer.singleShot(0, lambda: print("shown", flush=True))
StartPage.showEvent = tell
raise SystemExit(app.main())
"""


def test_an_event_is_opened_remembered_and_closed_with_its_hub(run_in_qt, qtbot, event_file, home):
    memory = MemoryFile(home / "desktop.json")
    template = home / "ministry.dotx"
    template.touch()
    memory.remember_word_template(str(template))

    async def story():
        desktop = Desktop(memory)
        running = asyncio.get_running_loop().create_task(desktop.run(event_file))
        await asyncio.sleep(0)
        event = await opened(desktop)
        pid = event.session.pid
        assert event.window is not None
        assert event.window.isVisible()
        assert not desktop.start_page.isVisible()
        choices = event.window.report.export.choices
        assert choices.template == template
        choices.own_looks.click()
        event.window.close()
        await running
        desktop.start_page.deleteLater()
        return pid

    pid = run_in_qt(story())
    assert not whereabouts.is_alive(pid)
    assert [event.file for event in memory.memory.recent] == [str(event_file)]
    assert MemoryFile(home / "desktop.json").memory.word_template == ""


def test_a_damaged_file_is_said_on_the_start_page(run_in_qt, qtbot, home):
    file = home / "broken.workshop"
    file.write_bytes(b"nothing like it")

    async def story():
        desktop = Desktop(MemoryFile(home / "desktop.json"))
        running = asyncio.get_running_loop().create_task(desktop.run(file))
        await asyncio.sleep(0)
        page = desktop.start_page
        refused = asyncio.Event()
        event = next(iter(desktop.events.values()))
        event.session.refused_to_open.connect(lambda _why: refused.set())
        await refused.wait()
        said = page.problem.text()
        page.close()
        await running
        page.deleteLater()
        return said

    assert (
        run_in_qt(story())
        == f"“{file}” is not an event file, or it is damaged. It was left as it is."
    )


async def opened(desktop: Desktop) -> OpenEvent:
    event = next(iter(desktop.events.values()))
    known = asyncio.Event()
    event.model.changed.connect(lambda _section: known.set())
    while event.window is None or event_of(event.model.state) is None:
        await known.wait()
        known.clear()
    return event


def test_an_agenda_is_imported_reviewed_saved_and_opened(run_in_qt, qtbot, home):
    agenda = home / "agenda.txt"
    agenda.write_text("4 May 2026\n09:00-10:00\tOpening\n10:00-11:00\tDebate\n", encoding="utf-8")
    file = home / "harvest.workshop"

    async def story():
        desktop = Desktop(MemoryFile(home / "desktop.json"))
        running = asyncio.get_running_loop().create_task(desktop.run())
        await asyncio.sleep(0)
        desktop.start_page.import_asked.emit([agenda])
        importing = desktop.importing
        assert importing is not None
        assert not desktop.start_page.isVisible()
        read, saved = asyncio.Event(), asyncio.Event()
        importing.drafted.connect(read.set)
        importing.saved.connect(lambda _file: saved.set())
        await read.wait()
        importing.save(file)
        await saved.wait()
        event = await opened(desktop)
        programme = programme_of(event.model.state)
        assert programme is not None
        titles = [row.item.title.text for row in programme.rows]
        assert desktop.importing is None
        assert event.window is not None
        event.window.close()
        await running
        desktop.start_page.deleteLater()
        return titles

    assert run_in_qt(story()) == ["Opening", "Debate"]


def test_closing_the_import_goes_back_to_the_start_page(run_in_qt, qtbot, home):
    async def story():
        desktop = Desktop(MemoryFile(home / "desktop.json"))
        running = asyncio.get_running_loop().create_task(desktop.run())
        await asyncio.sleep(0)
        desktop.start_page.import_asked.emit([])
        assert desktop.importing is not None
        desktop.importing.close()
        assert desktop.start_page.isVisible()
        desktop.start_page.close()
        await running
        desktop.start_page.deleteLater()

    run_in_qt(story())
