"""Finding words again: in notes, summaries, key messages, conclusions, questions and answers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label
from facilitator.desktop.prepare.scrolled import Column
from facilitator.desktop.reading import in_zone
from facilitator.desktop.report.whereabouts import name_of, spot_of
from facilitator.desktop.run.forms import line_edit
from facilitator.protocol.codec import convert
from facilitator.protocol.report_commands import ReportSearch
from facilitator.protocol.workspace import Found

SEARCH_AFTER_MS = 250
WORDS_LIMIT = 200


class SearchPage(QWidget):
    wanted = Signal(object)
    """Carries the `Spot` of what was pressed."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self._asked = ""
        self.results: list[QFrame] = []
        self.line = line_edit(self.tr("Words to look for"), limit=WORDS_LIMIT)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.search)
        self.line.textChanged.connect(lambda _text: self._timer.start())
        self.line.returnPressed.connect(self.search)
        panel = Panel("")
        panel.title.set_full(self.tr("SEARCH"))
        self.said = label(
            self.tr("In notes, summaries, key messages, conclusions, questions and answers."),
            "quiet",
            wrap=True,
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        panel.body.addWidget(self.line)
        panel.body.addWidget(self.said)
        panel.body.addLayout(self._column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Column(panel))

    def search(self) -> None:
        self._timer.stop()
        self._asked = sought = self.line.text().strip()

        def answered(value: Any) -> None:
            if sought == self._asked:
                self.show_found(convert(value, list[Found]))

        self._model.ask(ReportSearch(sought), answered, lambda: None)

    def show_found(self, found: Sequence[Found]) -> None:
        for frame in self.results:
            self._column.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self.results = [self._result(each) for each in found]
        for frame in self.results:
            self._column.addWidget(frame)
        if self._asked:
            self.said.setText(
                self.tr("%n places", "", len(found)) if found else self.tr("Nothing found.")
            )

    def _result(self, found: Found) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "form")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(kind_name(found.what), "strong"))
        if found.at is not None:
            head.addWidget(label(words.wall(in_zone(self._model.state, found.at)), "small"))
        where = name_of(self._model.state, "item", found.item or "")
        head.addWidget(label(where, "small"), 1)
        spot = spot_of(self._model.state, found.what, found.ref, found.item)
        if spot is not None:
            go = Button(
                self.tr("Go there"),
                role="quiet",
                tip=self.tr("Shows it where it stands"),
                pressed=lambda: self.wanted.emit(spot),
            )
            head.addWidget(go)
        text = label("".join(found.pieces), wrap=True)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(12, 4, 8, 8)
        layout.addLayout(head)
        layout.addWidget(text)
        return frame


def kind_name(what: str) -> str:
    """What kind of text it was found in."""
    return {
        "note": QCoreApplication.translate("report", "Note"),
        "item": QCoreApplication.translate("report", "Summary"),
        "event": QCoreApplication.translate("report", "Introduction"),
        "poll": QCoreApplication.translate("report", "Vote"),
        "message": QCoreApplication.translate("report", "Key message"),
        "conclusion": QCoreApplication.translate("report", "Conclusion"),
        "facts": QCoreApplication.translate("report", "Facts of the report"),
        "question": QCoreApplication.translate("report", "Question"),
    }.get(what, "")
