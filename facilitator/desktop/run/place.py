"""The Run place: programme, now, polls, joining, questions, conclusions, stage; and its keys."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from facilitator.desktop.held_keys import HeldKeys
from facilitator.desktop.keys import SCENE_KEYS, sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import label
from facilitator.desktop.reading import event_of, questions_of
from facilitator.desktop.run.conclusions_panel import ConclusionsPanel
from facilitator.desktop.run.join_panel import JoinPanel
from facilitator.desktop.run.now_panel import NowPanel
from facilitator.desktop.run.poll_panel import PollPanel
from facilitator.desktop.run.programme_panel import ProgrammePanel
from facilitator.desktop.run.questions_panel import QuestionsPanel
from facilitator.desktop.run.stage_strip import StageStrip
from facilitator.domain.questions import QuestionStatus
from facilitator.domain.stage import Scene
from facilitator.protocol.commands import (
    ConclusionCheck,
    FloorAdd,
    Go,
    ItemExtend,
    ItemNext,
    SpeakerNext,
)

TICK_MS = 250
_SPACING = 8
_LOW_PX = 800
_WIDTHS = [288, 656, 320]
_NARROW_PX = 1180
_NARROW_WIDTHS = [208, 436, 288]
_WIDE_PX = 1600
_WIDE_WIDTHS = [400, 1064, 420]


class RunPlace(QWidget):
    """Nothing in it stands in the way of anything else: no dialogs, and nothing scrolls sideways."""

    def __init__(self, model: EventModel, preview: QWidget, held: HeldKeys) -> None:
        super().__init__()
        self._model = model
        self._held = held
        self.programme = ProgrammePanel(model)
        self.now = NowPanel(model)
        self.poll = PollPanel(model)
        self.join = JoinPanel(model)
        self.questions = QuestionsPanel(model)
        self.conclusions = ConclusionsPanel(model)
        self.strip = StageStrip(model, self.ref_for, preview)
        self.mirrored = label("", "note", wrap=True)
        self.mirrored.hide()
        self.centre = _column(self.now, self.poll, growing=(self.poll,))
        self.side = _column(
            self.join, self.questions, self.conclusions, growing=(self.questions, self.conclusions)
        )
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        self.columns.setHandleWidth(_SPACING)
        for column, width, grows in (
            (self.programme, 288, 0),
            (self.centre, 620, 1),
            (self.side, 320, 0),
        ):
            self.columns.addWidget(column)
            self.columns.setStretchFactor(self.columns.count() - 1, grows)
            column.resize(width, 400)
        self.columns.setSizes(_WIDTHS)
        self.columns.splitterMoved.connect(self._keep_widths)
        self._widths_kept = False
        self.programme.setMinimumWidth(208)
        self.centre.setMinimumWidth(320)
        self.side.setMinimumWidth(280)
        inner = QVBoxLayout()
        inner.setContentsMargins(_SPACING, _SPACING, _SPACING, _SPACING)
        inner.addWidget(self.mirrored)
        inner.addWidget(self.columns, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner, 1)
        outer.addWidget(self.strip)
        self._make_keys()
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self.tick)
        self.questions.list.selectionModel().currentChanged.connect(self.strip.refresh)
        self.conclusions.put_to_room.connect(self._put_to_room)
        self.set_projecting_mirrored(False)

    def _put_to_room(self, conclusions: list[str]) -> None:
        """Makes a vote of them, and has it ready to be opened."""
        self.poll.follow_new()
        self._model.send(ConclusionCheck(",".join(conclusions)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The centre has most of the room, until somebody moves the columns."""
        super().resizeEvent(event)
        if not self._widths_kept:
            left, _, right = _widths(self.width())
            room = self.columns.width() - 2 * _SPACING
            self.columns.setSizes([left, max(0, room - left - right), right])

    def _keep_widths(self) -> None:
        self._widths_kept = True

    def start(self, height_px: int) -> None:
        """Lets the clocks run. In a low window the conclusions begin folded away."""
        self._ticks.start()
        self.conclusions.fold(height_px < _LOW_PX)

    def stop(self) -> None:
        self._ticks.stop()

    def use_room(self) -> None:
        """In a large window the preview of the stage and the code are larger, too."""
        roomy = bool(self.property("roomy"))
        self.strip.set_roomy(roomy)
        self.join.set_roomy(roomy)

    def tick(self) -> None:
        for part in (self.now, self.programme, self.poll, self.join, self.questions):
            part.tick()

    def ref_for(self, scene: Scene) -> str | None:
        """The poll or question that a scene would be about."""
        if scene in (Scene.POLL, Scene.RESULTS, Scene.GET_READY):
            row = self.poll.row()
            return row.poll.id if row is not None else None
        if scene is not Scene.QUESTION:
            return None
        chosen = self.questions.chosen()
        public = (QuestionStatus.VISIBLE, QuestionStatus.ON_STAGE, QuestionStatus.ANSWERED)
        if chosen is not None and chosen.question.status in public:
            return chosen.question.id
        found = questions_of(self._model.state)
        rows = found.rows if found is not None else []
        shown = (r.question.id for r in rows if r.question.status is QuestionStatus.ON_STAGE)
        return next(shown, None)

    def set_projecting_mirrored(self, mirrored: bool) -> None:
        """The projector shows this very screen: what the room must not see goes away until it does not."""
        self.mirrored.setVisible(mirrored)
        self.mirrored.setText(
            self.tr(
                "The projector shows this screen. Waiting questions, names and results that are "
                "not revealed are hidden until you extend the screens in the system’s settings."
            )
        )
        self.poll.set_mirrored(mirrored)
        self.questions.set_mirrored(mirrored)

    def go(self) -> None:
        """The Space key. It moves the clock and nothing else."""
        event = event_of(self._model.state)
        if event is not None and event.ended_at is None:
            self._model.send(Go())

    def _make_keys(self) -> None:
        send = self._model.send
        self.keys: dict[str, QShortcut] = {}
        self._key("go", self.go)
        self._key("pause", self.now.toggle_pause)
        self._key("speaker.next", lambda: send(SpeakerNext()))
        self._key("item.next", lambda: send(ItemNext()))
        self._key("more", lambda: send(ItemExtend(1)))
        self._key("less", lambda: send(ItemExtend(-1)))
        self._key("floor", lambda: send(FloorAdd()))
        self._key("replan", self.now.replan.apply)
        self._key("heads", self.join.by_category.click)
        self._key("tell.minutes", self.now.tell.tell_minutes)
        self._key("tell.conclude", self.now.tell.tell_conclude)
        self._key("poll.previous", lambda: self.poll.step(-1))
        self._key("poll.next", lambda: self.poll.step(1))
        for name, button in (
            ("poll.open", self.poll.buttons.open),
            ("poll.lastcall", self.poll.buttons.last_call),
            ("poll.close", self.poll.buttons.close),
            ("poll.reveal", self.poll.buttons.reveal),
            ("poll.peek", self.poll.peek),
            ("poll.compare", self.poll.views.compare),
            ("poll.cards", self.poll.buttons.cards),
            ("poll.copy", self.poll.pictures.copy),
            ("poll.quick", self.poll.quick_button),
            ("poll.order", self.poll.buttons.order),
        ):
            self._key(name, button.click)
        asked, actions = self.questions, self.questions.buttons
        self._key("question.previous", lambda: asked.step(-1))
        self._key("question.next", lambda: asked.step(1))
        self._key("question.filter", asked.next_filter)
        self._key("question.order", asked.next_order)
        self._key("question.take", asked.toggle_taking)
        for name, button in (
            ("question.approve", actions.approve),
            ("question.reword", actions.reword),
            ("question.merge", actions.merge),
            ("question.dismiss", actions.dismiss),
            ("question.stage", actions.stage),
            ("question.answered", actions.answered),
        ):
            self._key(name, partial(_press, button))
        for scene, name in SCENE_KEYS.items():
            self._key(name, self.strip.scenes[scene].click)
        for name, panel in (
            ("panel.programme", self.programme),
            ("panel.side", self.side),
            ("panel.stage", self.strip),
        ):
            self._key(name, partial(_toggle, panel))

    def _key(self, name: str, does: Callable[[], object]) -> None:
        self.keys[name] = self._held.shortcut(sequence(name), self, does)


def _widths(room_px: int) -> list[int]:
    """How wide the columns begin in a window of that width."""
    if room_px < _NARROW_PX:
        return _NARROW_WIDTHS
    return _WIDTHS if room_px < _WIDE_PX else _WIDE_WIDTHS


def _press(button: QPushButton) -> None:
    """Presses what is offered; a button that does not fit the chosen question is hidden."""
    if not button.isHidden():
        button.click()


def _toggle(panel: QWidget) -> None:
    panel.setVisible(panel.isHidden())


def _column(*panels: QWidget, growing: Sequence[QWidget]) -> QScrollArea:
    """Panels one below the other, which scroll when the window is low."""
    inner = QWidget()
    inner.setProperty("role", "plain")
    layout = QVBoxLayout(inner)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_SPACING)
    for panel in panels:
        layout.addWidget(panel, 1 if panel in growing else 0)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
