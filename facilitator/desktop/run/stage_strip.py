"""What the room sees: the scenes, one press each, and a live preview."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import SCENE_KEYS, sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.reading import stage_of
from facilitator.domain.stage import Scene
from facilitator.protocol.commands import StageShow, StageTheme

PREVIEW_HEIGHT = 84
ROOMY_PREVIEW_HEIGHT = 168
RefOf = Callable[[Scene], str | None]


class StageStrip(QFrame):
    """`ref_of` says which poll or question a scene would be about; None where there is none to show.

    `projector_asked` is emitted when the moderator wants the stage window shown or taken away.
    """

    projector_asked = Signal(bool)

    def __init__(self, model: EventModel, ref_of: RefOf, preview: QWidget) -> None:
        super().__init__()
        self._model = model
        self._ref_of = ref_of
        self._before_slides: tuple[Scene, str | None] = (Scene.TITLE, None)
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("Stage"))
        self.preview = preview
        self.set_roomy(False)
        preview.setAccessibleName(self.tr("Preview of what the room sees"))
        self.scenes: dict[Scene, Button] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(16)
        frame = QFrame()
        frame.setProperty("role", "preview")
        framed = QVBoxLayout(frame)
        framed.setContentsMargins(1, 1, 1, 1)
        framed.addWidget(preview)
        line.addWidget(frame, 0, Qt.AlignmentFlag.AlignVCenter)
        scenes = FlowLayout(spacing=4)
        self._add_scenes(scenes)
        line.addLayout(scenes, 1)
        line.addLayout(self._make_tools())
        model.changed.connect(self._changed)
        self.refresh()

    def set_roomy(self, roomy: bool) -> None:
        height = ROOMY_PREVIEW_HEIGHT if roomy else PREVIEW_HEIGHT
        self.preview.setFixedSize(height * 16 // 9, height)

    def _add_scenes(self, scenes: FlowLayout) -> None:
        group = QButtonGroup(self)
        group.setExclusive(True)
        for scene, name in self._names().items():
            button = Button(
                name,
                role="scene",
                checkable=True,
                tip=self.tr("Shows “{scene}” on the stage").format(scene=name),
                keys=sequence(SCENE_KEYS[scene]),
                pressed=partial(self.show_scene, scene),
            )
            group.addButton(button)
            self.scenes[scene] = button
            scenes.addWidget(button)

    def _make_tools(self) -> QVBoxLayout:
        self.projector = Button(
            self.tr("Show on the projector"),
            "projector",
            role="primary",
            pressed=self._ask_projector,
        )
        self.theme = Button("", "moon", role="quiet", pressed=self.toggle_theme)
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        tools = QVBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.projector)
        tools.addWidget(self.theme)
        tools.addWidget(self.problem)
        tools.addStretch(1)
        self.set_projecting(False)
        return tools

    def _names(self) -> dict[Scene, str]:
        return {
            Scene.SLIDES: self.tr("Slides"),
            Scene.TITLE: self.tr("Title"),
            Scene.JOIN: self.tr("Join"),
            Scene.PROGRAMME: self.tr("Programme"),
            Scene.TIMER: self.tr("Timer"),
            Scene.GET_READY: self.tr("Get ready"),
            Scene.POLL: self.tr("Poll"),
            Scene.RESULTS: self.tr("Results"),
            Scene.QUESTION: self.tr("Question"),
            Scene.CONCLUSIONS: self.tr("Conclusions"),
            Scene.END: self.tr("End"),
        }

    def show_scene(self, scene: Scene) -> None:
        """Asks for the scene; "slides" steps aside, and once more brings back what was shown."""
        stage = stage_of(self._model.state)
        ref = self._ref_of(scene)
        if scene is Scene.SLIDES:
            if stage.scene is Scene.SLIDES:
                scene, ref = self._before_slides
            else:
                self._before_slides = (stage.scene, stage.ref)
        self._model.send(StageShow(scene, ref))
        self.refresh()

    def toggle_theme(self) -> None:
        dark = stage_of(self._model.state).theme == "dark"
        self._model.send(StageTheme("light" if dark else "dark"))

    def set_projecting(self, projecting: bool) -> None:
        """Whether the stage window is on the projector now."""
        self._projecting = projecting
        if projecting:
            self.projector.rename(self.tr("Take off the projector"))
            self.projector.describe(self.tr("The stage window goes away"))
        else:
            self.projector.rename(self.tr("Show on the projector"))
            self.projector.describe(self.tr("Fills the second screen with the stage"))
        self.projector.set_role("" if projecting else "primary")

    def set_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def refresh(self) -> None:
        stage = stage_of(self._model.state)
        for scene, button in self.scenes.items():
            button.setChecked(scene is stage.scene)
            needs_ref = scene in (Scene.POLL, Scene.RESULTS, Scene.QUESTION)
            button.setEnabled(not needs_ref or self._ref_of(scene) is not None)
        dark = stage.theme == "dark"
        self.theme.rename(
            self.tr("Light stage") if dark else self.tr("Dark stage"), "sun" if dark else "moon"
        )
        self.theme.describe(self.tr("For a bright room") if dark else self.tr("For a dark room"))

    def _ask_projector(self) -> None:
        self.projector_asked.emit(not self._projecting)

    def _changed(self, section: str) -> None:
        if section in ("stage", "polls", "questions"):
            self.refresh()
