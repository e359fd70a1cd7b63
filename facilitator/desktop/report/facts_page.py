"""What the report says beside its body: foreword, introduction, thanks, who takes it up, abbreviations."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Panel
from facilitator.desktop.prepare.fields import FieldGrid
from facilitator.desktop.prepare.scrolled import Column
from facilitator.desktop.reading import event_of, workspace_of
from facilitator.desktop.report.fields import SharedEdit, SharedLine
from facilitator.desktop.report.summary_box import SummaryBox
from facilitator.domain.editing.writing import Place, Written
from facilitator.domain.notes import SummaryOf


class FactsPage(QWidget):
    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        panel = Panel("")
        panel.title.set_full(self.tr("FACTS OF THE REPORT"))
        self.introduction = SummaryBox(model, self.tr("Introduction"))
        self.fields: dict[str, SharedEdit | SharedLine] = {
            "foreword": SharedEdit(model, self.tr("Foreword"), least=3),
            "thanks": SharedEdit(
                model, self.tr("Thanks"), self.tr("Hosts, donors, those who drafted"), least=2
            ),
            "decision_body": SharedLine(
                model,
                self.tr("Taken up by"),
                self.tr("The body that decides on the recommendations"),
            ),
            "next_date": SharedLine(
                model, self.tr("Next date"), self.tr("Its next meeting, such as: February 2027")
            ),
            "abbreviations": SharedEdit(
                model,
                self.tr("Abbreviations"),
                self.tr("One on each line, such as: GFMD: Global Forum on Migration"),
                least=3,
            ),
        }
        grid = FieldGrid(2)
        for field in self.fields.values():
            grid.add(field.accessibleName(), field, 1 if isinstance(field, SharedLine) else 2)
        panel.body.addWidget(self.introduction)
        panel.body.addLayout(grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Column(panel))

    def refresh(self) -> None:
        workspace, event = workspace_of(self._model.state), event_of(self._model.state)
        if workspace is None or event is None:
            return
        self.introduction.show_summary(SummaryOf.EVENT, event.id)
        for name, field in self.fields.items():
            place = Place(Written.FACTS, field=name)
            field.writing.follow(place, getattr(workspace.facts, name))
