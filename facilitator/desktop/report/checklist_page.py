"""What the report still lacks; a line leads to where it can be mended."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label
from facilitator.desktop.prepare.scrolled import Column
from facilitator.desktop.reading import workspace_of
from facilitator.desktop.report.whereabouts import Spot, name_of, spot_of
from facilitator.domain.checklist import Gap, GapKind
from facilitator.protocol.desk import DeskState

_SHOWN = 100


class ChecklistPage(QWidget):
    wanted = Signal(object)
    """Carries the `Spot` of what was pressed."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self._gaps: list[tuple[str, Spot]] = []
        self.lines: list[Button] = []
        panel = Panel("")
        panel.title.set_full(self.tr("WHAT IS MISSING"))
        self.said = label("", "quiet", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        panel.body.addWidget(self.said)
        panel.body.addLayout(self._column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Column(panel))

    def refresh(self) -> None:
        workspace = workspace_of(self._model.state)
        found = workspace.checklist if workspace is not None else []
        gaps = [line_of(self._model.state, gap) for gap in found]
        if gaps == self._gaps and self.said.text():
            return
        self._gaps = gaps
        for button in self.lines:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.lines = []
        for text, spot in gaps:
            shown = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"
            button = Button(shown.replace("&", "&&"), role="line", tip=text)
            button.clicked.connect(lambda _=False, s=spot: self.wanted.emit(s))
            self.lines.append(button)
            self._column.addWidget(button)
        self.said.setText(
            self.tr("A report may leave out what you mean to leave out. Press a line to go there.")
            if gaps
            else self.tr("Nothing is missing.")
        )


def line_of(state: DeskState, gap: Gap) -> tuple[str, Spot]:
    """A gap in words, and where it can be mended."""
    match gap.kind:
        case GapKind.INTRODUCTION:
            text, what = (
                QCoreApplication.translate(
                    "report", "The introduction is still the program’s draft."
                ),
                "event",
            )
        case GapKind.MESSAGES:
            return QCoreApplication.translate("report", "There are no key messages."), Spot(
                "messages"
            )
        case GapKind.SUMMARY:
            text, what = QCoreApplication.translate("report", "No summary yet: {name}"), "item"
        case GapKind.VOTE:
            text, what = (
                QCoreApplication.translate("report", "No text mentions this vote: {name}"),
                "poll",
            )
        case GapKind.OUTCOMES:
            text = QCoreApplication.translate(
                "report", "There are neither conclusions nor recommendations."
            )
            return text, Spot("conclusions")
        case GapKind.ADDRESSEE:
            text, what = (
                QCoreApplication.translate("report", "A recommendation asks nobody: {name}"),
                "conclusion",
            )
        case GapKind.QUOTE:
            text, what = (
                QCoreApplication.translate("report", "A quote without its speaker: {name}"),
                "note",
            )
        case GapKind.NOTE:
            text = QCoreApplication.translate("report", "Noted, but in no conclusion: {name}")
            what = "note"
        case GapKind.TWO_VERSIONS:
            text = QCoreApplication.translate(
                "report", "Two people changed the same words; keep one of ⟦ ⟧: {name}"
            )
            what = gap.what
    name = name_of(state, what, gap.ref)
    return text.format(name=name), spot_of(state, what, gap.ref) or Spot("notes")
