"""What the projector shows."""

from dataclasses import replace
from datetime import datetime

from facilitator.domain.asking import on_stage, putting_on_stage
from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.errors import BadValue, NotFound, NotNow
from facilitator.domain.polls import Poll, last_round
from facilitator.domain.questions import PUBLIC, Question
from facilitator.domain.shifts import compared
from facilitator.domain.stage import SHIFT_VIEW, Scene, split_of
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import commands as c


def _show(book: Book, command: c.StageShow, now: datetime, _: NewId) -> Decision:
    ref: str | None
    view = ""
    if command.scene is Scene.QUESTION:
        question = _question(book, command.ref)
        ref, changes = question.id, putting_on_stage(book, question)
    else:
        ref = _subject(book, command)
        if command.scene is Scene.RESULTS:
            view = _view(book, ref, command.view)
        changes = [book.put(replace(book.stage, scene=command.scene, ref=ref, view=view))]
    return Decision(
        changes,
        [LogEntry(now, "stage.shown", ref or "", " ".join((command.scene, view)).strip())],
        {"scene": command.scene.value, "ref": ref, "view": view},
    )


def _view(book: Book, poll: str | None, view: str) -> str:
    """The view, if there can be such a one; what it shows is worked out when it is drawn."""
    rounds = book.rounds(poll or "")
    split = split_of(view)
    if view == SHIFT_VIEW and not compared(rounds):
        raise NotNow("There is nothing to compare yet: ask the poll again first.")
    if split is not None and split[0] not in {group.id for group in book.event.groups}:
        raise NotFound("group question", split[0])
    if view and view != SHIFT_VIEW and split is None:
        raise BadValue(f"There is no view “{view}” of a result.")
    return view


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
