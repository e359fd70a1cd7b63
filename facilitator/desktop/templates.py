"""The user's own templates: event files in one folder, called by their names; and the bar that keeps one."""

import re
from pathlib import Path

import platformdirs
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label, plain_tip
from facilitator.desktop.reading import event_of, plain
from facilitator.desktop.run.forms import line_edit
from facilitator.protocol.commands import TemplateSave

SUFFIX = ".workshop"
NAME_LIMIT = 80
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def templates_folder() -> Path:
    return Path(platformdirs.user_data_dir("facilitator", appauthor=False)) / "templates"


def own_templates() -> list[Path]:
    """In the order of their names; none where there is no folder yet."""
    return sorted(templates_folder().glob(f"*{SUFFIX}"), key=lambda file: file.stem.casefold())


def template_called(name: str) -> Path:
    """Where a template of that name is or would be kept; what no file may be called is left out."""
    kept = _NOT_IN_NAMES.sub(" ", name).strip(" .")
    return templates_folder() / f"{kept}{SUFFIX}"


class TemplateBar(QFrame):
    """Asks for a name, and whether people come along. `saved` is emitted when it was asked for."""

    saved = Signal()

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self.setProperty("role", "ask")
        self.setAccessibleName(self.tr("Save as template"))
        self.name = line_edit(self.tr("Name of the template"), limit=NAME_LIMIT)
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self._save)
        people = self.tr("With the speakers’ names")
        self.people = QCheckBox(people)
        self.people.setAccessibleName(people)
        self.people.setToolTip(
            plain_tip(
                self.tr("Also keeps who speaks when, and the notes; without it nobody is named")
            )
        )
        self.save = Button(
            self.tr("Save"),
            "check",
            role="primary",
            tip=self.tr("Keeps programme, polls and settings for the next event"),
            pressed=self._save,
        )
        self.close_button = Button(self.tr("Not now"), pressed=self.hide)
        self.said = label("", "quiet", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label(self.tr("Save as template")))
        line.addWidget(self.name, 1)
        for widget in (self.people, self.save, self.close_button):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.said)
        self.hide()

    def ask(self) -> None:
        event = event_of(self._model.state)
        self.name.setText("" if event is None else plain(event.title, words.language()))
        self.name.selectAll()
        self._check()
        self.show()
        self.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _check(self) -> None:
        file = template_called(self.name.text())
        taken = file.exists()
        self.save.setEnabled(bool(file.stem) and file.name != SUFFIX and not taken)
        self.said.setText(
            self.tr("There is a template of this name already. Choose another.")
            if taken
            else self.tr(
                "Keeps programme, polls and settings. Nothing that happened comes along: no votes, "
                "no questions, no times."
            )
        )

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        file = template_called(self.name.text())
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            self.said.setText(
                self.tr("The folder {folder} cannot be made.").format(folder=file.parent)
            )
            return
        attached = self._model.attached
        self._model.send(TemplateSave(str(file), self.people.isChecked()))
        if attached:
            self.saved.emit()
            self.hide()
