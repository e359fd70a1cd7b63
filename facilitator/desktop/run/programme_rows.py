"""The programme as lines of a list: items, and the speakers of the item that runs or comes next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import plain_tip
from facilitator.desktop.reading import in_zone, plain, programme_of
from facilitator.domain.runs import Run
from facilitator.domain.workshop import Contribution, Presence
from facilitator.protocol.desk import ProgrammeRow, ProgrammeSection

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)

_PLAN_SHOWN_FROM_S = 60.0
"""A planned time is shown beside the expected one when they differ by a minute."""


@dataclass(frozen=True, slots=True)
class Line:
    """What one line shows: an item, a speaker, or the day that begins. `id` is theirs; `time` is when it
    starts, in the event's zone; `planned` is "" unless it was planned for another minute; `minutes` is a
    length or a clock; `remark` stands behind the title; `away` is what is not in this room."""

    kind: Literal["item", "speaker", "day"]
    id: str
    title: str
    time: str
    planned: str
    minutes: str
    status: Literal["planned", "running", "done", "dropped"]
    depth: int = 0
    remark: str = ""
    away: bool = False
    late: bool = False


class ProgrammeLines(QAbstractListModel):
    """Follows the event's programme; `tick` moves the running clock."""

    def __init__(self, model: EventModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._lines: list[Line] = []
        model.changed.connect(self._changed)
        self.refresh()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days are passed over by keys and pointer."""
        line = self.line(index)
        return Qt.ItemFlag.NoItemFlags if line and line.kind == "day" else super().flags(index)

    def line(self, index: Index) -> Line | None:
        return self._lines[index.row()] if index.isValid() else None

    def running_row(self) -> int:
        """The row of the running speaker, else item; -1 when nothing runs here."""
        running = [
            row
            for row, line in enumerate(self._lines)
            if line.status == "running" and not (line.kind == "item" and line.away)
        ]
        return running[-1] if running else -1

    def refresh(self) -> None:
        """Takes over the state as it is now; only changed lines are drawn again."""
        lines = list(self._read())
        if [line.id for line in lines] != [line.id for line in self._lines]:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return
        before, self._lines = self._lines, lines
        for row, (old, new) in enumerate(zip(before, lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _changed(self, section: str) -> None:
        if section in ("programme", "event"):
            self.refresh()

    def _read(self) -> Sequence[Line]:
        programme = programme_of(self._model.state)
        if programme is None:
            return []
        lines: list[Line] = []
        opened = programme.running or programme.next_item
        rows = [row for row in programme.rows if row.status != "dropped"]
        several = len({self._day(row) for row in rows}) > 1
        day: date | None = None
        for row in rows:
            if several and row.depth == 0 and self._day(row) != day:
                day = self._day(row)
                lines.append(
                    Line("day", day.isoformat(), words.weekday(day), "", "", "", "planned")
                )
            lines.append(self._item_line(row))
            if row.item.id == opened:
                lines += [self._speaker_line(programme, row, c) for c in row.contributions]
        return lines

    def _item_line(self, row: ProgrammeRow) -> Line:
        start = row.run.started_at if row.run is not None else row.expected_start
        moved_s = abs((start - row.planned_start).total_seconds())
        return Line(
            kind="item",
            id=row.item.id,
            title=plain(row.item.title, words.language()),
            time=self._wall(start),
            planned=self._wall(row.planned_start) if moved_s >= _PLAN_SHOWN_FROM_S else "",
            minutes=str(round((row.allotted_s or row.item.duration_s) / 60)),
            status=row.status,
            depth=row.depth,
            remark=(row.item.room or self.tr("another room")) if row.elsewhere else "",
            away=row.elsewhere,
        )

    def _speaker_line(
        self, programme: ProgrammeSection, row: ProgrammeRow, part: Contribution
    ) -> Line:
        person = next((p for p in programme.people if p.id == part.person), None)
        name = person.label if person is not None else ""
        if not name and part.from_floor:
            name = self.tr("From the floor")
        run = next((run for run in programme.speaker_runs if run.id == part.id), None)
        status: Literal["planned", "running", "done"] = "planned"
        if run is not None:
            status = "done" if run.ended_at is not None else "running"
        return Line(
            kind="speaker",
            id=part.id,
            title=name,
            time="",
            planned="",
            minutes=self._speaker_minutes(part, run),
            status=status,
            depth=row.depth + 1,
            remark=self._remark(part.presence),
            away=part.presence is Presence.ABSENT,
            late=status == "running"
            and run is not None
            and words.is_over(run.remaining_s(self._model.now())),
        )

    def _speaker_minutes(self, part: Contribution, run: Run | None) -> str:
        if run is None:
            return str(round(part.planned_s / 60)) if part.planned_s else ""
        if run.ended_at is not None:
            return words.countdown(run.elapsed_s(run.ended_at))
        left_s = run.remaining_s(self._model.now())
        time = words.countdown(left_s)
        return self.tr("{time} over").format(time=time) if words.is_over(left_s) else time

    def _remark(self, presence: Presence) -> str:
        return {
            Presence.PRESENT: "",
            Presence.VIDEO: self.tr("by video"),
            Presence.ABSENT: self.tr("absent"),
        }[presence]

    def _day(self, row: ProgrammeRow) -> date:
        return in_zone(self._model.state, row.planned_start).date()

    def _wall(self, at: datetime) -> str:
        return words.wall(in_zone(self._model.state, at))

    def _spoken(self, line: Line) -> str:
        status = {
            "planned": "",
            "running": self.tr("running"),
            "done": self.tr("done"),
            "dropped": "",
        }[line.status]
        return ", ".join(part for part in (line.title, line.time, status, line.remark) if part)
