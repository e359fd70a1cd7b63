"""The audience's questions, as the moderator handles them."""

from dataclasses import replace
from datetime import datetime

from facilitator.domain import questions as rules
from facilitator.domain.book import Book, Change, LogEntry
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.stage import Scene
from facilitator.domain.text import clean
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import commands as c

NOTE_LIMIT = 2000


def _approve(book: Book, command: c.QuestionApprove, now: datetime, _: NewId) -> Decision:
    approved = rules.approve(book.get(Question, command.question))
    return Decision(
        [book.put(approved)],
        [LogEntry(now, "question.approved", approved.id)],
        undo="approving a question",
    )


def _dismiss(book: Book, command: c.QuestionDismiss, now: datetime, _: NewId) -> Decision:
    question = book.get(Question, command.question)
    changes = [book.put(rules.dismiss(question)), *_leave_stage(book, question)]
    return Decision(
        changes, [LogEntry(now, "question.dismissed", question.id)], undo="dismissing a question"
    )


def _stage(book: Book, command: c.QuestionStage, now: datetime, _: NewId) -> Decision:
    question = book.get(Question, command.question)
    others = [
        q for q in book.all(Question) if q.status is QuestionStatus.ON_STAGE and q.id != question.id
    ]
    changes = [book.put(rules.take_off_stage(other)) for other in others]
    changes.append(book.put(rules.put_on_stage(question)))
    changes.append(book.put(replace(book.stage, scene=Scene.QUESTION, ref=question.id)))
    return Decision(
        changes,
        [LogEntry(now, "question.shown", question.id)],
        undo="putting a question on the stage",
    )


def _answered(book: Book, command: c.QuestionAnswered, now: datetime, _: NewId) -> Decision:
    question = book.get(Question, command.question)
    answered = rules.answer(question, clean(command.note, limit=NOTE_LIMIT, lines=True))
    return Decision(
        [book.put(answered)],
        [LogEntry(now, "question.answered", question.id)],
        undo="marking as answered",
    )


def _enable(book: Book, command: c.QuestionsEnable, now: datetime, _: NewId) -> Decision:
    changed = replace(book.event, questions_enabled=command.on)
    return Decision(
        [book.put(changed)], undo="opening questions" if command.on else "closing questions"
    )


def _moderate(book: Book, command: c.QuestionsModerate, now: datetime, _: NewId) -> Decision:
    return Decision(
        [book.put(replace(book.event, questions_moderated=command.on))], undo="the approval setting"
    )


def _leave_stage(book: Book, question: Question) -> list[Change]:
    if book.stage.scene is Scene.QUESTION and book.stage.ref == question.id:
        return [book.put(replace(book.stage, scene=Scene.TITLE, ref=None))]
    return []


DECIDERS: Deciders = {
    c.QuestionApprove: _approve,
    c.QuestionDismiss: _dismiss,
    c.QuestionStage: _stage,
    c.QuestionAnswered: _answered,
    c.QuestionsEnable: _enable,
    c.QuestionsModerate: _moderate,
}
