"""Questions from the audience."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from facilitator.domain.errors import NotNow

TEXT_LIMIT = 500
NAME_LIMIT = 120
NOTE_LIMIT = 2000


class QuestionStatus(StrEnum):
    """`waiting` until the moderator approves it, where questions are moderated. `merged`: another question
    that asks the same stands for it."""

    WAITING = "waiting"
    VISIBLE = "visible"
    ON_STAGE = "on_stage"
    ANSWERED = "answered"
    DISMISSED = "dismissed"
    MERGED = "merged"


PUBLIC = frozenset({QuestionStatus.VISIBLE, QuestionStatus.ON_STAGE, QuestionStatus.ANSWERED})
_GONE = frozenset({QuestionStatus.DISMISSED, QuestionStatus.MERGED})


@dataclass(frozen=True, slots=True)
class Question:
    """A Q&A question. Who asked is not stored; `name` and `affiliation` are as given, or empty.

    `original` is how it was asked, where the moderator worded it anew; `answered_by` is the id of a person
    on the programme, or a name as written.
    """

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
    answered_by: str = ""
    original: str = ""
    merged_into: str | None = None


def approve(question: Question) -> Question:
    """Shows it to phones: one that waits, was dismissed, or was merged and stands for itself again."""
    if question.status is not QuestionStatus.WAITING and question.status not in _GONE:
        raise NotNow("This question is already shown.")
    return replace(question, status=QuestionStatus.VISIBLE, merged_into=None)


def reword(question: Question, text: str) -> Question:
    """Says it in other words. What was asked first is kept, however often the wording changes."""
    if not text:
        raise NotNow("Write the question first.")
    original = question.original or question.text
    return replace(question, text=text, original="" if text == original else original)


def dismiss(question: Question) -> Question:
    return replace(question, status=QuestionStatus.DISMISSED, merged_into=None)


def put_on_stage(question: Question) -> Question:
    if question.status not in PUBLIC:
        raise NotNow("Approve the question before it goes on the stage.")
    return replace(question, status=QuestionStatus.ON_STAGE)


def take_off_stage(question: Question) -> Question:
    if question.status is not QuestionStatus.ON_STAGE:
        raise NotNow("This question is not on the stage.")
    return replace(question, status=QuestionStatus.VISIBLE)


def answer(question: Question, note: str, by: str) -> Question:
    """Marks it answered; what is left out stays as it was."""
    if question.status not in PUBLIC:
        raise NotNow("Approve the question first.")
    return replace(
        question,
        status=QuestionStatus.ANSWERED,
        answer_note=note or question.answer_note,
        answered_by=by or question.answered_by,
    )


def merge(questions: Iterable[Question], one: Question, into: Question) -> list[Question]:
    """`one` and all that was merged into it, each now standing behind `into`."""
    if one.id == into.id:
        raise NotNow("A question cannot be merged into itself.")
    if into.status in _GONE:
        raise NotNow("Approve the question first.")
    if one.status is QuestionStatus.MERGED:
        raise NotNow("This question is merged into another one already.")
    moved = [one, *(each for each in questions if each.merged_into == one.id)]
    return [replace(each, status=QuestionStatus.MERGED, merged_into=into.id) for each in moved]


def merged_by_target(questions: Iterable[Question]) -> dict[str, list[str]]:
    """The ids that each question stands for besides its own."""
    found: dict[str, list[str]] = {}
    for question in questions:
        if question.merged_into is not None:
            found.setdefault(question.merged_into, []).append(question.id)
    return found


@dataclass(frozen=True, slots=True)
class Beside:
    """`voter` voted for `question`, and the same phone (under another hash) for `other`, where it counts if the
    two are merged."""

    question: str
    voter: bytes
    other: str


Upvotes = Mapping[str, Mapping[bytes, str]]
"""By question and voter, the other question beside which the vote stands; "" where none is known."""


def votes_by_question(questions: Iterable[Question], upvotes: Upvotes) -> dict[str, int]:
    """The votes of each question that has any, those of what was merged into it counted in."""
    merged = merged_by_target(questions)
    found = {key: len(voters) for key, voters in upvotes.items()}
    found |= {key: united_votes(upvotes, [key, *others]) for key, others in merged.items()}
    return found


def united_votes(upvotes: Upvotes, group: Sequence[str]) -> int:
    """How many phones voted for at least one of the questions, as far as it is known which phones are the
    same."""
    return sum(
        beside not in group for question in group for beside in upvotes.get(question, {}).values()
    )


def likeness(one: str, other: str) -> float:
    """How alike two texts are, 0 to 1: the share of the longer words of the shorter text that both have."""
    first, second = _telling(one), _telling(other)
    fewer = min(len(first), len(second))
    return len(first & second) / fewer if fewer else 0.0


def _telling(text: str) -> set[str]:
    """The beginnings of words long enough to mean something: "training" and "trained" count as the same."""
    letters = "".join(each if each.isalnum() else " " for each in text.casefold())
    return {word[:5] for word in letters.split() if len(word) > 3 or not word.isascii()}
