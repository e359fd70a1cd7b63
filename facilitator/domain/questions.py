"""Questions from the audience."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from facilitator.domain.errors import NotNow

TEXT_LIMIT = 500
NAME_LIMIT = 120
WAITING_PER_PHONE = 5


class QuestionStatus(StrEnum):
    """`waiting` until the moderator approves it, where questions are moderated."""

    WAITING = "waiting"
    VISIBLE = "visible"
    ON_STAGE = "on_stage"
    ANSWERED = "answered"
    DISMISSED = "dismissed"


PUBLIC = frozenset({QuestionStatus.VISIBLE, QuestionStatus.ON_STAGE, QuestionStatus.ANSWERED})


@dataclass(frozen=True, slots=True)
class Question:
    """A Q&A question. Who asked is not stored; `name` and `affiliation` are as given, or empty."""

    id: str
    text: str
    status: QuestionStatus
    asked_at: datetime
    lang: str = ""
    to: str | None = None
    name: str = ""
    affiliation: str = ""
    item: str | None = None
    answer_note: str = ""


def approve(question: Question) -> Question:
    if question.status not in (QuestionStatus.WAITING, QuestionStatus.DISMISSED):
        raise NotNow("This question is already shown.")
    return replace(question, status=QuestionStatus.VISIBLE)


def dismiss(question: Question) -> Question:
    return replace(question, status=QuestionStatus.DISMISSED)


def put_on_stage(question: Question) -> Question:
    return replace(question, status=QuestionStatus.ON_STAGE)


def take_off_stage(question: Question) -> Question:
    return replace(question, status=QuestionStatus.VISIBLE)


def answer(question: Question, note: str) -> Question:
    return replace(
        question, status=QuestionStatus.ANSWERED, answer_note=note or question.answer_note
    )
