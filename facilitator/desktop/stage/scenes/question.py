"""Question: one from the room, for whom it is, and the name that was given with it."""

from datetime import datetime

from facilitator.desktop.reading import programme_of
from facilitator.desktop.stage.asked import question_asked
from facilitator.desktop.stage.canvas import Align, Canvas
from facilitator.desktop.stage.said import isolated, words
from facilitator.desktop.stage.texts import Block
from facilitator.domain.questions import Question
from facilitator.protocol.desk import DeskState


def draw(canvas: Canvas, state: DeskState, now: datetime) -> None:
    question = question_asked(state)
    blocks = [Block(_heading(state, question), 0.036, "accent", bold=True)]
    if question is not None:
        asker = ", ".join(isolated(x) for x in (question.name, question.affiliation) if x)
        blocks.append(Block(question.text, 0.075, gap=0.04))
        blocks.append(Block(asker, 0.04, "faint", gap=0.05))
    canvas.column(canvas.area, blocks, Align.AlignVCenter)


def _heading(state: DeskState, question: Question | None) -> str:
    programme = programme_of(state)
    people = programme.people if programme is not None else []
    to = question.to if question is not None else None
    asked = next((person for person in people if person.id == to), None)
    if asked is None:
        return words(state)("question")
    return words(state)("question_for", name=isolated(asked.name))
