"""The desktop's windows and the stage as pictures, drawn from a running hub's state.

In a process of its own, because Qt reads its scale once and the browser's driver shares a thread with no
other loop. Run as a program it reads one JSON object a line and answers each with a line when the picture is
written.
"""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal

from facilitator.domain.stage import SHIFT_VIEW, split_view
from facilitator.protocol.commands import GetPolls

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.client.control import ControlClient
    from facilitator.desktop.importing.window import ImportWindow

Size = tuple[int, int]
Situation = Literal[
    "peek", "cards", "quick", "heads", "waiting", "keys", "prepare", "fold", "unfold",
    "report", "recommendations", "checklist", "export", "polls", "sets", "phone", "wordings",
    "groups", "shift", "by_group",
    "reword", "merge", "answer",
]  # fmt: skip

_QUIET_S = 0.4
_DRAW_EVERY_S = 0.01


@dataclass(frozen=True)
class Shot:
    """One picture. `situations` is what the moderator has pressed before, `poll` the one chosen."""

    out: str
    what: Literal[
        "window", "stage", "start", "import", "review", "join_qr", "questions", "poll", "editor"
    ]
    theme: Literal["light", "dark"] = "light"
    size: Size = (1280, 720)
    situations: tuple[Situation, ...] = ()
    poll: str = ""


class DesktopPictures:
    """The drawing process. `scale` is that of the moderator's screen."""

    def __init__(self, file: Path, scale: float = 1) -> None:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
        }
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.desktop_pictures", str(file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def __enter__(self) -> "DesktopPictures":
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _why: BaseException | None,
        _at: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def take(self, shot: Shot) -> None:
        """Draws it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asdict(shot)) + "\n")
        self._process.stdin.flush()
        if not self._process.stdout.readline():
            raise RuntimeError(f"{shot.out} could not be drawn")


# --- inside the process


async def _draw_all(file: Path) -> None:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    from facilitator.client import whereabouts
    from facilitator.client.control import ControlClient
    from facilitator.desktop.charts.loading import loader
    from facilitator.desktop.look import look
    from facilitator.desktop.model import EventModel

    QLocale.setDefault(QLocale("en"))
    app = QApplication(["facilitator"])
    app.setFont(QFont("Noto Sans"))
    look().apply_to(app, "light")
    model = EventModel()
    heard = asyncio.Event()
    model.changed.connect(lambda _: heard.set())
    client = await ControlClient.attach(whereabouts.read(file), model.receive)
    model.set_sender(lambda _command: None)
    drawing = asyncio.get_running_loop().create_task(_draw_on(app))
    loader().load_now()
    try:
        while line := await asyncio.to_thread(sys.stdin.readline):
            wanted = json.loads(line)
            shot = Shot(**{**wanted, "size": tuple(wanted["size"])})
            look().choose(shot.theme)
            settled = partial(_settled, client, heard)
            await (
                settled()
            )  # what is drawn begins with the newest state: no scene fades into another one
            await _take(shot, model, file, settled)
            sys.stdout.write(f"{shot.out}\n")
            sys.stdout.flush()
    finally:
        drawing.cancel()
        await client.close()


async def _draw_on(app: object) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    while True:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        await asyncio.sleep(_DRAW_EVERY_S)


async def _settled(client: "ControlClient", heard: asyncio.Event) -> None:
    """All news so far are here, nothing new has come for a moment, and what moves has come to rest."""
    from PySide6.QtCore import QCoreApplication

    await client.call(GetPolls())
    while True:
        heard.clear()
        try:
            async with asyncio.timeout(_QUIET_S):
                await heard.wait()
        except TimeoutError:
            QCoreApplication.processEvents()
            return


async def _take(
    shot: Shot, model: object, file: Path, settled: Callable[[], Awaitable[None]]
) -> None:
    from PySide6.QtWidgets import QWidget

    from facilitator.desktop.event_window import EventWindow
    from facilitator.desktop.importing.window import ImportWindow
    from facilitator.desktop.model import EventModel
    from facilitator.desktop.recent import MemoryFile
    from facilitator.desktop.stage.view import StageView
    from facilitator.desktop.start_page import StartPage

    assert isinstance(model, EventModel)
    widget: QWidget
    if shot.what == "stage":
        widget = StageView(model)
    elif shot.what == "start":
        widget = StartPage(MemoryFile(file.with_name("desktop.json")))
    elif shot.what == "import":
        widget = ImportWindow()
    elif shot.what == "review":
        widget = _reviewed(file.parent)
    else:
        widget = EventWindow(model, file)
    widget.resize(*shot.size)
    widget.show()
    if isinstance(widget, EventWindow):
        widget.report.export.set_folder(Path("Documents") / "Side event report")
        widget.report.rehearsal.set_folder(Path("Documents") / "Side event rehearsal")
        if shot.poll:
            widget.run.poll.choose_poll(shot.poll)
            widget.prepare.polls.choose(shot.poll)
        for name in shot.situations:
            _SITUATIONS[name](widget)
    await settled()
    drawn: QWidget = widget
    if isinstance(widget, EventWindow) and shot.what != "window":
        drawn = _PARTS[shot.what](widget)
    if not drawn.grab().save(shot.out):
        raise OSError(f"{shot.out} cannot be written")
    if isinstance(widget, EventWindow):
        widget.leave("stays")
    widget.close()
    widget.deleteLater()


def _reviewed(folder: Path) -> "ImportWindow":
    """The review of an agenda that came as a Word document, a session of it chosen."""
    from facilitator.desktop.importing.window import ImportWindow
    from facilitator.importers.importing import import_files
    from tests.helpers.agenda_documents import HERE
    from tests.helpers.messy.lot1_word import regional_consultation

    window = ImportWindow()
    window.show_draft(import_files([regional_consultation(folder)], HERE))
    assert window.review is not None
    window.review.choose(3)
    return window


_PARTS: dict[str, Callable[..., "QWidget"]] = {
    "join_qr": lambda window: window.run.join.qr,
    "questions": lambda window: window.run.questions.list,
    "poll": lambda window: window.run.poll,
    "editor": lambda window: window.prepare,
}
_SITUATIONS: dict[str, Callable[..., object]] = {
    "reword": lambda window: window.run.questions.buttons.reword.click(),
    "merge": lambda window: window.run.questions.buttons.merge.click(),
    "answer": lambda window: window.run.questions.buttons.answered.click(),
    "peek": lambda window: window.run.poll.peek.click(),
    "cards": lambda window: window.run.poll.buttons.cards.click(),
    "quick": lambda window: window.run.poll.quick_button.click(),
    "heads": lambda window: window.run.join.by_category.click(),
    "waiting": lambda window: window.run.questions.choose("waiting"),
    "keys": lambda window: window.overlay.toggle(),
    "prepare": lambda window: window.show_place("prepare"),
    "polls": lambda window: window.prepare.show_tab("polls"),
    "sets": lambda window: window.prepare.polls.sets_button.click(),
    "phone": lambda window: window.prepare.polls.phone_button.click(),
    "wordings": lambda window: window.prepare.show_tab("wordings"),
    "report": lambda window: window.show_place("report"),
    "recommendations": lambda window: window.report.desk.show_page("recommendations"),
    "checklist": lambda window: window.report.desk.show_page("checklist"),
    "export": lambda window: window.report.desk.show_page("export"),
    "fold": lambda window: window.run.conclusions.fold(True),
    "unfold": lambda window: window.run.conclusions.fold(False),
    "groups": lambda window: window.prepare.show_tab("groups"),
    "shift": lambda window: window.run.poll.views.choose(SHIFT_VIEW),
    "by_group": lambda window: window.run.poll.views.choose(split_view("from")),
}


if __name__ == "__main__":
    asyncio.run(_draw_all(Path(sys.argv[1])))
