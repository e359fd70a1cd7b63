"""The audience's questions, as the moderator handles them."""

from dataclasses import replace
from datetime import datetime

from facilitator.domain import questions as rules
from facilitator.domain.asking import on_stage, putting_on_stage
from facilitator.domain.book import Book, Change, LogEntry
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.errors import NotNow
from facilitator.domain.questions import NAME_LIMIT, NOTE_LIMIT, TEXT_LIMIT, Question
from facilitator.domain.stage import Scene
from facilitator.domain.text import clean
from facilitator.domain.workshop import Item
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import commands as c


def _approve(book: Book, command: c.QuestionApprove, now: datetime, _: NewId) -> Decision:
    approved = rules.approve(book.get(Question, command.question))
    if command.text:
        approved = rules.reword(approved, _worded(command.text))
    return Decision(
        [book.put(approved)],
        [LogEntry(now, "question.approved", approved.id)],
        undo="approving a question",
    )


def _reword(book: Book, command: c.QuestionReword, now: datetime, _: NewId) -> Decision:
    question = book.get(Question, command.question)
    reworded = rules.reword(question, _worded(command.text))
    return Decision(
        [book.put(reworded)],
        [LogEntry(now, "question.reworded", question.id)],
        undo="wording a question anew",
    )


def _merge(book: Book, command: c.QuestionMerge, now: datetime, _: NewId) -> Decision:
    question = book.get(Question, command.question)
    merged = rules.merge(book.all(Question), question, book.get(Question, command.into))
    return Decision(
        [*map(book.put, merged), *_leave_stage(book, question)],
        [LogEntry(now, "question.merged", question.id, command.into)],
        undo="merging questions",
    )


def _dismiss(book: Book, command: c.QuestionDismiss, now: datetime, _: NewId) -> Decision:
    question = book.get(Question, command.question)
    changes = [book.put(rules.dismiss(question)), *_leave_stage(book, question)]
    return Decision(
        changes, [LogEntry(now, "question.dismissed", question.id)], undo="dismissing a question"
    )


def _stage(book: Book, command: c.QuestionStage, now: datetime, _: NewId) -> Decision:
    question = book.get(Question, command.question)
    return Decision(
        putting_on_stage(book, question),
        [LogEntry(now, "question.shown", question.id)],
        undo="putting a question on the stage",
    )


def _unstage(book: Book, command: c.QuestionUnstage, now: datetime, _: NewId) -> Decision:
    shown = on_stage(book)
    if not shown and book.stage.scene is not Scene.QUESTION:
        raise NotNow("No question is on the stage.")
    changes = [book.put(rules.take_off_stage(question)) for question in shown]
    if book.stage.scene is Scene.QUESTION:
        changes.append(book.put(book.stage.without_question()))
    return Decision(
        changes,
        [LogEntry(now, "question.hidden", question.id) for question in shown],
        undo="taking a question off the stage",
    )


def _answered(book: Book, command: c.QuestionAnswered, now: datetime, _: NewId) -> Decision:
    question = book.get(Question, command.question)
    note = clean(command.note, limit=NOTE_LIMIT, lines=True)
    answered = rules.answer(question, note, clean(command.by, limit=NAME_LIMIT))
    return Decision(
        [book.put(answered)],
        [LogEntry(now, "question.answered", question.id)],
        undo="marking as answered",
    )


def _enable(book: Book, command: c.QuestionsEnable, now: datetime, _: NewId) -> Decision:
    changed = (
        replace(book.event, questions_enabled=command.on)
        if command.item is None
        else replace(book.get(Item, command.item), takes_questions=command.on)
    )
    return Decision(
        [book.put(changed)],
        [
            LogEntry(
                now, "questions.opened" if command.on else "questions.closed", command.item or ""
            )
        ],
        undo="opening questions" if command.on else "closing questions",
    )


def _moderate(book: Book, command: c.QuestionsModerate, now: datetime, _: NewId) -> Decision:
    return Decision(
        [book.put(replace(book.event, questions_moderated=command.on))], undo="the approval setting"
    )


def _worded(text: str) -> str:
    return clean(text, limit=TEXT_LIMIT, lines=True)


def _leave_stage(book: Book, question: Question) -> list[Change]:
    if book.stage.scene is Scene.QUESTION and book.stage.ref == question.id:
        return [book.put(book.stage.without_question())]
    return []


DECIDERS: Deciders = {
    c.QuestionApprove: _approve,
    c.QuestionReword: _reword,
    c.QuestionMerge: _merge,
    c.QuestionDismiss: _dismiss,
    c.QuestionStage: _stage,
    c.QuestionUnstage: _unstage,
    c.QuestionAnswered: _answered,
    c.QuestionsEnable: _enable,
    c.QuestionsModerate: _moderate,
}
