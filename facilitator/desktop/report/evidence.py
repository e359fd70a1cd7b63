"""What a conclusion rests on: votes, questions and notes, added from menus."""

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from facilitator.desktop import words
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button
from facilitator.desktop.reading import plain, planned_polls, questions_of, workspace_of
from facilitator.desktop.report.words import evidence_names
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind
from facilitator.domain.questions import PUBLIC, QuestionStatus
from facilitator.protocol.report_commands import OutcomeEvidence

_SHOWN = 48


class EvidenceLine(QWidget):
    """Each link is a button that takes it off again."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self._conclusion = ""
        self._evidence: tuple[Evidence, ...] = ()
        self._shown: list[tuple[Evidence, str]] = []
        self.links: list[Button] = []
        self.add = Button(
            self.tr("Add evidence"),
            "plus",
            role="quiet",
            tip=self.tr("Votes, questions and notes it rests on; the report refers to them"),
        )
        menu = QMenu(self.add)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.add.setMenu(menu)
        self._line = FlowLayout(self, spacing=4)
        self._line.addWidget(self.add)

    def show_evidence(self, conclusion: Conclusion) -> None:
        self._conclusion, self._evidence = conclusion.id, conclusion.evidence
        texts = self._texts(PUBLIC | {QuestionStatus.DISMISSED, QuestionStatus.WAITING})
        shown = [(each, texts.get(each, "")) for each in conclusion.evidence]
        if shown == self._shown:
            return
        self._shown = shown
        for button in (*self.links, self.add):
            self._line.removeWidget(button)
        for button in self.links:
            button.hide()
            button.deleteLater()
        self.links = [self._link(each, text) for each, text in shown]
        for button in (*self.links, self.add):
            self._line.addWidget(button)

    def _link(self, evidence: Evidence, text: str) -> Button:
        kind = evidence_names()[evidence.kind]
        button = Button(
            _short(f"{kind}: {text}"),
            "x",
            role="chip",
            tip=self.tr("{what}. Takes this off the evidence").format(what=f"{kind}: {text}"),
            pressed=partial(self._set, evidence, False),
        )
        button.setAccessibleName(f"{kind}: {text}")
        return button

    def _set(self, evidence: Evidence, on: bool) -> None:
        self._model.send(OutcomeEvidence(self._conclusion, evidence.kind, evidence.ref, on))

    def _texts(self, asked: frozenset[QuestionStatus]) -> dict[Evidence, str]:
        """Everything a conclusion could rest on, by kind and in order."""
        state = self._model.state
        lang = words.language()
        found: dict[Evidence, str] = {}
        for row in planned_polls(state):
            if row.rounds:
                found[Evidence(EvidenceKind.POLL, row.poll.id)] = plain(row.poll.prompt, lang)
        questions = questions_of(state)
        for each in questions.rows if questions is not None else []:
            if each.question.status in asked:
                key = Evidence(EvidenceKind.QUESTION, each.question.id)
                found[key] = each.question.text
        workspace = workspace_of(state)
        for note in workspace.notes if workspace is not None else []:
            found[Evidence(EvidenceKind.NOTE, note.id)] = note.text.replace("\n", " ")
        return found

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for kind, name in evidence_names().items():
            part = QMenu(name, menu)
            for evidence, text in self._texts(PUBLIC).items():
                if evidence.kind is kind and evidence not in self._evidence:
                    part.addAction(_short(text), partial(self._set, evidence, True))
            part.setEnabled(bool(part.actions()))
            menu.addMenu(part)


def _short(text: str) -> str:
    shown = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"
    return shown.replace("&", "&&")
