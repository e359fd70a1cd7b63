"""The programme: what is on, what comes, and when. Lines are started from here as well."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Literal

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Panel, label, set_role
from facilitator.desktop.reading import event_of, in_zone, programme_of
from facilitator.desktop.run.forms import ReplaceForm
from facilitator.desktop.run.programme_delegate import ProgrammeDelegate
from facilitator.desktop.run.programme_rows import Line, ProgrammeLines
from facilitator.domain.workshop import Presence
from facilitator.protocol.commands import ItemStart, SpeakerMove, SpeakerPresence, SpeakerStart
from facilitator.protocol.desk import ProgrammeRow

_BACK_DATES_MIN = (2, 5, 10)


class ProgrammeList(QListView):
    """Enter starts the chosen line; the menu key offers more. `replace_asked` carries whose turn somebody
    else takes."""

    replace_asked = Signal(str)

    def __init__(self, model: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = model
        self.lines = ProgrammeLines(model, self)
        self.setModel(self.lines)
        self.setItemDelegate(ProgrammeDelegate(self))
        self.setAccessibleName(self.tr("Programme"))
        self.setToolTip("")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.doubleClicked.connect(lambda index: self.start(self.lines.line(index)))
        self._followed = -1
        self.lines.modelReset.connect(self._follow)
        self.lines.dataChanged.connect(self._follow_on)

    def start(self, line: Line | None, minutes_ago: int = 0) -> None:
        if line is None or line.kind == "day":
            return
        if line.kind == "item":
            self._event.send(ItemStart(line.id, minutes_ago))
        else:
            self._event.send(SpeakerStart(line.id))

    def menu_for(self, line: Line) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Start now"), lambda: self.start(line))
        if line.kind == "item":
            for count in _BACK_DATES_MIN:
                text = self.tr("Started %n min ago", "", count)
                menu.addAction(text, partial(self.start, line, count))
        else:
            menu.addSeparator()
            for presence, text in (
                (Presence.PRESENT, self.tr("Is present")),
                (Presence.VIDEO, self.tr("Speaks by video")),
                (Presence.ABSENT, self.tr("Is absent")),
            ):
                command = SpeakerPresence(line.id, presence.value)
                menu.addAction(text, partial(self._event.send, command))
            if line.status == "planned":
                menu.addSeparator()
                menu.addAction(self.tr("Speaks earlier"), lambda: self._move(line.id, "earlier"))
                menu.addAction(self.tr("Speaks later"), lambda: self._move(line.id, "later"))
            menu.addSeparator()
            menu.addAction(
                self.tr("Somebody else speaks"), partial(self.replace_asked.emit, line.id)
            )
        return menu

    def _move(self, contribution: str, direction: Literal["earlier", "later"]) -> None:
        self._event.send(SpeakerMove(contribution, direction))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start(self.lines.line(self.currentIndex()))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _show_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        line = self.lines.line(index if index.isValid() else self.currentIndex())
        if line is not None and line.kind != "day":
            self.menu_for(line).popup(self.viewport().mapToGlobal(at))

    def _follow(self) -> None:
        row = self.lines.running_row()
        self._followed = row
        if row >= 0:
            self.scrollTo(self.lines.index(row))

    def _follow_on(self) -> None:
        """When something else runs; otherwise the list stays where somebody scrolled it."""
        if self.lines.running_row() != self._followed:
            self._follow()


class ProgrammePanel(Panel):
    """The list, and under it when all of it ends."""

    def __init__(self, model: EventModel) -> None:
        super().__init__("")
        self.title.set_full(self.tr("PROGRAMME"))
        self.setAccessibleName(self.tr("Programme"))
        self._model = model
        self.frame.setContentsMargins(8, 12, 8, 12)
        self.head.setContentsMargins(8, 0, 8, 0)
        self.list = ProgrammeList(model)
        self.empty = label(
            self.tr("No programme yet. Votes and questions work without one."), "quiet", wrap=True
        )
        self.empty.setContentsMargins(8, 8, 8, 8)
        self.ends = label(wrap=True)
        self.ends.setContentsMargins(8, 0, 8, 0)
        self.room_until = label("", "quiet", wrap=True)
        self.room_until.setContentsMargins(8, 0, 8, 0)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list, 1)
        self.replacing = ReplaceForm(model)
        self.list.replace_asked.connect(self.replacing.ask)
        self.body.addWidget(self.replacing)
        self.body.addWidget(self.ends)
        self.body.addWidget(self.room_until)
        model.changed.connect(self._changed)
        self._refresh()

    def tick(self) -> None:
        self.list.lines.refresh()

    def _changed(self, section: str) -> None:
        if section in ("programme", "event"):
            self._refresh()

    def _refresh(self) -> None:
        programme = programme_of(self._model.state)
        rows = programme.rows if programme is not None else []
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        event = event_of(self._model.state)
        over = event is not None and event.ended_at is not None
        self.ends.setVisible(bool(rows) and not over)
        hard_end = programme.hard_end if programme is not None and not over else None
        self.room_until.setVisible(hard_end is not None)
        if hard_end is not None:
            self.room_until.setText(
                self.tr("room until {time}").format(time=self._when(hard_end, rows))
            )
        if programme is None or not rows:
            return
        end = max(row.expected_end for row in rows)
        text = self.tr("ends {time}").format(time=self._when(end, rows))
        today = [row.expected_end for row in rows if self._is_today(row.expected_start)]
        if today and max(today) < end:
            at = words.wall(in_zone(self._model.state, max(today)))
            text = self.tr("today ends {time}").format(time=at) + " · " + text
        over_s = programme.room_over_s
        if words.is_late(over_s):
            text += ", " + self.tr("{time} after the room’s end").format(time=words.minutes(over_s))
        self.ends.setText(text)
        set_role(self.ends, "danger" if words.is_late(over_s) else "")

    def _when(self, at: datetime, rows: Sequence[ProgrammeRow]) -> str:
        """With the day where there are several."""
        there = in_zone(self._model.state, at)
        days = {in_zone(self._model.state, row.expected_start).date() for row in rows}
        time = words.wall(there)
        return f"{words.weekday(there.date())}, {time}" if len(days) > 1 else time

    def _is_today(self, at: datetime) -> bool:
        state = self._model.state
        return in_zone(state, at).date() == in_zone(state, self._model.now()).date()
