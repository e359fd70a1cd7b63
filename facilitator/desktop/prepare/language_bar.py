"""In which of the event's languages texts are shown and written, with how many are missing in each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.reading import event_of, planned_polls, programme_of
from facilitator.desktop.stage.said import isolated
from facilitator.domain.passages import Passage, passages
from facilitator.i18n import language_name
from facilitator.protocol.desk import DeskState


class LanguageBar(QWidget):
    """`chosen` carries the language's code. There is nothing to choose in an event of one language."""

    chosen = Signal(str)

    def __init__(self, model: EventModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._model = model
        self.lang = ""
        self.buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._line = FlowLayout(self, spacing=4)
        self._line.addWidget(label(self.tr("Texts in"), "quiet"))
        self.refresh()

    def refresh(self, *, needed: bool = True) -> None:
        """`needed`: the page shows one language at a time."""
        event = event_of(self._model.state)
        languages = event.languages if event is not None else ()
        if tuple(self.buttons) != languages:
            self._build(languages)
        found = passages_of(self._model.state)
        for code, button in self.buttons.items():
            count = sum(1 for passage in found if passage.lacks(code))
            name = language_name(code)
            button.rename(
                self.tr("{language} · {count} missing").format(language=isolated(name), count=count)
                if count
                else name
            )
            button.setChecked(code == self.lang)
            button.describe(
                self.tr("Shows and edits all texts in {language}").format(language=name)
            )
        self.setVisible(needed and len(languages) > 1)

    def choose(self, code: str) -> None:
        self.lang = code
        self.refresh()
        self.chosen.emit(code)

    def _build(self, languages: tuple[str, ...]) -> None:
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for code in languages:
            button = Button(code, role="place", checkable=True)
            button.clicked.connect(lambda _=False, c=code: self.choose(c))
            self._group.addButton(button)
            self._line.addWidget(button)
            self.buttons[code] = button
        if self.lang not in languages:
            self.lang = languages[0] if languages else ""


def passages_of(state: DeskState) -> list[Passage]:
    """Everything in the event that participants read in their own language."""
    event, programme = event_of(state), programme_of(state)
    if event is None:
        return []
    items = [row.item for row in programme.rows] if programme is not None else []
    return list(passages(event, items, [row.poll for row in planned_polls(state)]))
