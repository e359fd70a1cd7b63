"""What the projector shows."""

from dataclasses import replace
from datetime import datetime

from facilitator.domain.asking import on_stage, putting_on_stage
from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.errors import NotNow
from facilitator.domain.polls import Poll, last_round
from facilitator.domain.questions import PUBLIC, Question
from facilitator.domain.stage import Scene
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import commands as c


def _show(book: Book, command: c.StageShow, now: datetime, _: NewId) -> Decision:
    ref: str | None
    if command.scene is Scene.QUESTION:
        question = _question(book, command.ref)
        ref, changes = question.id, putting_on_stage(book, question)
    else:
        ref = _subject(book, command)
        changes = [book.put(replace(book.stage, scene=command.scene, ref=ref))]
    return Decision(
        changes,
        [LogEntry(now, "stage.shown", ref or "", command.scene.value)],
        {"scene": command.scene.value, "ref": ref},
    )


def _subject(book: Book, command: c.StageShow) -> str | None:
    """The id of the poll that the scene is about, the newest where none is given."""
    match command.scene:
        case Scene.POLL | Scene.GET_READY if command.ref is not None:
            return book.get(Poll, command.ref).id
        case Scene.POLL:
            return _newest_poll(book).id
        case Scene.RESULTS:
            poll = _newest_poll(book) if command.ref is None else book.get(Poll, command.ref)
            round_ = last_round(book.rounds(poll.id))
            if round_ is None or not round_.revealed:
                raise NotNow("This result is not revealed yet. Use “Reveal” first.")
            return poll.id
    return None


def _newest_poll(book: Book) -> Poll:
    asked = [(round_.opened_at, poll) for poll in book.polls() for round_ in book.rounds(poll.id)]
    if not asked:
        raise NotNow("No vote has been opened yet.")
    return max(asked, key=lambda pair: pair[0])[1]


def _question(book: Book, ref: str | None) -> Question:
    if ref is None:
        shown = on_stage(book)
        if not shown:
            raise NotNow("Choose a question first.")
        return shown[0]
    question = book.get(Question, ref)
    if question.status not in PUBLIC:
        raise NotNow("Approve the question before it goes on the stage.")
    return question


def _theme(book: Book, command: c.StageTheme, now: datetime, _: NewId) -> Decision:
    return Decision([book.put(replace(book.stage, theme=command.theme))])


DECIDERS: Deciders = {c.StageShow: _show, c.StageTheme: _theme}
