"""Conclusions, and recommendations with who is asked to do what by when; both with their evidence."""

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.prepare.fields import ChoiceField, FieldGrid
from facilitator.desktop.reading import conclusions_of
from facilitator.desktop.report.cards import Card, Cards, CardsPage
from facilitator.desktop.report.evidence import EvidenceLine
from facilitator.desktop.report.fields import SharedEdit, SharedLine
from facilitator.desktop.report.words import status_names
from facilitator.desktop.run.conclusions_panel import support_lines
from facilitator.domain.conclusions import Conclusion, OutcomeKind, OutcomeStatus
from facilitator.domain.editing.writing import Place, Written
from facilitator.protocol.report_commands import (
    OutcomeAdd,
    OutcomeKindSet,
    OutcomeMove,
    OutcomeRemove,
    OutcomeStatusSet,
)


class OutcomeCard(Card):
    """A conclusion has its text and a theme; a recommendation all fields."""

    def __init__(self, model: EventModel, kind: OutcomeKind) -> None:
        super().__init__(
            model,
            lambda by: OutcomeMove(self.key, self._place_of_neighbour(by)),
            lambda: OutcomeRemove(self.key),
        )
        asks = kind is OutcomeKind.RECOMMENDATION
        name = self.tr("Action: who should do what") if asks else self.tr("Conclusion")
        self.text = SharedEdit(model, name, least=2)
        self.setFocusProxy(self.text)
        self.fields: dict[str, SharedEdit | SharedLine] = {"text": self.text}
        self.support = label("", "quiet", wrap=True)
        self.body.addWidget(self.text)
        self.body.addWidget(self.support)
        grid = FieldGrid(4)
        if asks:
            self._add(grid, "why", SharedEdit(model, self.tr("Why"), least=2), 4)
            self._add(grid, "addressee", SharedLine(model, self.tr("Addressee")))
            self._add(grid, "timeline", SharedLine(model, self.tr("By when")))
            self._add(grid, "resources", SharedLine(model, self.tr("Resources")))
            self.status = ChoiceField(
                self.tr("Status"),
                self._set_status,
                [(status.value, text) for status, text in status_names().items()],
                self.tr("How far it has got"),
            )
            grid.add(self.tr("Status"), self.status)
        self._add(grid, "theme", SharedLine(model, self.tr("Theme")), 4 if not asks else 2)
        self.evidence = EvidenceLine(model)
        other = OutcomeKind.CONCLUSION if asks else OutcomeKind.RECOMMENDATION
        self.turn = Button(
            self.tr("Make it a conclusion") if asks else self.tr("Make it a recommendation"),
            role="quiet",
            tip=self.tr("Its text and fields stay"),
            pressed=lambda: model.send(OutcomeKindSet(self.key, other)),
        )
        self.head.insertWidget(2, self.turn)
        self.body.addLayout(grid)
        self.body.addWidget(self.evidence)

    def _add(
        self, grid: FieldGrid, name: str, field: SharedEdit | SharedLine, span: int = 1
    ) -> None:
        self.fields[name] = field
        grid.add(field.accessibleName(), field, span)

    def _set_status(self, status: str) -> None:
        self._model.send(OutcomeStatusSet(self.key, OutcomeStatus(status)))

    def show_outcome(self, outcome: Conclusion) -> None:
        for name, field in self.fields.items():
            place = Place(Written.CONCLUSION, outcome.id, name)
            field.writing.follow(place, getattr(outcome, name))
        if outcome.kind is OutcomeKind.RECOMMENDATION:
            self.status.show_value(outcome.status.value)
        self.evidence.show_evidence(outcome)
        said = [line.strip() for line in support_lines(self._model.state, outcome)]
        put = self.tr("Put to the room: {answers}")
        self.support.setText("\n".join(put.format(answers=line) for line in said))
        self.support.setVisible(bool(said))

    def _place_of_neighbour(self, by: int) -> int:
        """Of the same kind: places count through both kinds."""
        order = conclusions_of(self._model.state)
        kind = next(each.kind for each in order if each.id == self.key)
        own = [place for place, each in enumerate(order, 1) if each.kind is kind]
        return own[self.place - 1 + by]


class OutcomesPage(CardsPage[OutcomeCard, Conclusion]):
    """Of one kind."""

    def __init__(self, model: EventModel, kind: OutcomeKind) -> None:
        self._kind = kind
        asks = kind is OutcomeKind.RECOMMENDATION
        empty = (
            self.tr("No recommendations yet. Write one above, or make one of a note.")
            if asks
            else self.tr("No conclusions yet. Write one above, in Run, or make one of a note.")
        )
        super().__init__(
            model,
            self.tr("New recommendation: who should do what")
            if asks
            else self.tr("New conclusion"),
            self.tr("Adds what is written here"),
            lambda text: OutcomeAdd(text, kind),
            Cards(empty, lambda: OutcomeCard(model, kind), OutcomeCard.show_outcome),
        )

    def refresh(self) -> None:
        found = conclusions_of(self._model.state)
        self.cards.show_all([each for each in found if each.kind is self._kind])
