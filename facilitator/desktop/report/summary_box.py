"""A summary with the mark of whether it is the program's draft or somebody's text."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label, plain_tip, set_role
from facilitator.desktop.reading import workspace_of
from facilitator.desktop.report.fields import SharedEdit
from facilitator.domain.editing.writing import Place, Written
from facilitator.domain.notes import SummaryOf
from facilitator.protocol.report_commands import ReportDraft


class SummaryBox(QWidget):
    """Follows one event, item or poll."""

    def __init__(self, model: EventModel, name: str, hint: str = "", *, least: int = 3) -> None:
        super().__init__()
        self._model = model
        self._of = SummaryOf.EVENT
        self._ref = ""
        self.title = label(name, "strong", wrap=True)
        self.mark = label("", "small", wrap=True)
        self.mark.setToolTip(
            plain_tip(
                self.tr("It follows what happens until somebody edits it or keeps it as it is")
            )
        )
        self.text = SharedEdit(model, name, hint, least=least)
        self.confirm = Button(
            self.tr("Keep as it is"),
            "check",
            role="quiet",
            tip=self.tr("The draft becomes your text, and is no longer marked in the report"),
            pressed=self.text.writing.confirm,
        )
        self.again = Button(
            self.tr("Back to the draft"),
            "rotate-ccw",
            role="quiet",
            tip=self.tr("Drops this text; the program’s draft stands here again"),
            pressed=lambda: model.send(ReportDraft(self._of, self._ref)),
        )
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.mark, 1)
        head.addWidget(self.confirm)
        head.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(head)

    def show_summary(self, of: SummaryOf, ref: str, title: str = "") -> None:
        workspace = workspace_of(self._model.state)
        if workspace is None:
            return
        self._of, self._ref = of, ref
        if title:
            self.title.setText(title)
            self.text.setAccessibleName(title)
        key = (of, ref)
        written = next((s.text for s in workspace.summaries if (s.of, s.ref) == key), None)
        draft = next((d.text for d in workspace.drafts if (d.of, d.ref) == key), "")
        self.text.writing.follow(
            Place(Written(of.value), ref), draft if written is None else written
        )
        drafted = written is None and bool(draft)
        set_role(self.mark, "warning" if drafted else "small")
        if drafted:
            self.mark.setText(self.tr("Draft by the program"))
        else:
            self.mark.setText("" if written is None else self.tr("Written"))
        self.confirm.setVisible(drafted)
        self.again.setVisible(written is not None)
