"""The book as the lectern and the chair are told of it. How late the event runs is in neither."""

from datetime import datetime, timedelta
from typing import Literal

from facilitator.domain import timeline
from facilitator.domain.book import Book
from facilitator.domain.editing.outcomes import outcomes
from facilitator.domain.polls import Visibility
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.runs import ItemRun, Run, RunState
from facilitator.domain.workshop import Contribution, Person
from facilitator.hub.phone_view import text
from facilitator.hub.store import EventStore
from facilitator.i18n import catalogue
from facilitator.protocol.keyed import (
    AskedQuestion,
    Clock,
    HeadTable,
    KeyedState,
    Part,
    PollResult,
    Role,
)
from facilitator.protocol.phone import T

QUESTIONS_MOST = 12
ROWS_MOST = 30


def keyed_state(
    store: EventStore, role: Role, lang: str, message: str, now: datetime
) -> KeyedState:
    """What a page of `role` may know at `now`, for a reader of `lang`."""
    book = store.book
    item = timeline.running_item(book)
    following = timeline.next_item(book)
    speaking = timeline.running_speaker(book)
    upcoming = timeline.next_speaker(book)
    own = None if speaking is None else book.find(Contribution, speaking.id)
    return KeyedState(
        event=text(book.event.title, lang),
        item=None if item is None else text(item.title, lang),
        clock=_clock(speaking or (book.find(ItemRun, item.id) if item else None), now),
        speaker=None
        if own is None or speaking is None
        else _part(book, own, max(0, speaking.allowed_s)),
        next=None
        if upcoming is None
        else _part(book, upcoming, timeline.speaking_s(book, upcoming, now)),
        next_item=None if following is None else text(following.title, lang),
        message=message,
        ended=book.event.ended_at is not None,
        table=_table(store, lang) if role == "chair" else None,
    )


def _clock(run: Run | None, now: datetime) -> Clock | None:
    if run is None:
        return None
    running = run.state is RunState.RUNNING
    ends_at = now + timedelta(seconds=run.remaining_s(now))
    return Clock(
        of="item" if isinstance(run, ItemRun) else "speaker",
        allowed_s=run.allowed_s,
        warn_s=round(run.warning_s),
        # To the tenth, so that what is computed from the same times is the same text.
        ends_at=_tenth(ends_at) if running else None,
        left_s=None if running else round(run.remaining_s(now), 1),
    )


def _tenth(moment: datetime) -> str:
    rounded = moment + timedelta(microseconds=50_000)
    return rounded.replace(microsecond=rounded.microsecond // 100_000 * 100_000).isoformat(
        timespec="milliseconds"
    )


def _part(book: Book, contribution: Contribution, allowed_s: int) -> Part:
    person = book.find(Person, contribution.person)
    if person is None:
        return Part("", "", "", allowed_s)
    return Part(_name(book, person.id), person.post, person.affiliation, allowed_s)


def _name(book: Book, key: str | None) -> str:
    person = book.find(Person, key) if key is not None else None
    return f"{person.honorific} {person.name}".strip() if person is not None else ""


def _table(store: EventStore, lang: str) -> HeadTable:
    book = store.book
    approved = [
        question
        for question in book.all(Question)
        if question.status in (QuestionStatus.VISIBLE, QuestionStatus.ON_STAGE)
    ]
    approved.sort(
        key=lambda q: (q.status is not QuestionStatus.ON_STAGE, -store.votes(q.id), q.asked_at)
    )
    return HeadTable(
        questions=[
            AskedQuestion(
                text=T(question.text, question.lang),
                name=", ".join(part for part in (question.name, question.affiliation) if part),
                to=_name(book, question.to),
                votes=store.votes(question.id),
                on_stage=question.status is QuestionStatus.ON_STAGE,
            )
            for question in approved[:QUESTIONS_MOST]
        ],
        questions_more=max(0, len(approved) - QUESTIONS_MOST),
        result=_result(store, lang),
        conclusions=[conclusion.text for conclusion in outcomes(book)],
    )


def _result(store: EventStore, lang: str) -> PollResult | None:
    """The newest vote, try-outs and void rounds left out. Its counts once voting is over, before that only
    where the poll is meant to be watched."""
    book = store.book
    held = [
        (round_, poll)
        for poll in book.polls()
        for round_ in book.rounds(poll.id)
        if not poll.trial and not round_.voided
    ]
    if not held:
        return None
    round_, poll = max(held, key=lambda pair: pair[0].opened_at)
    tally = store.tally(poll, round_)
    prompt = text(poll.prompt, lang)
    over = round_.finalised or round_.closed_at is not None
    if not over and poll.visibility is Visibility.HIDDEN:
        return PollResult(prompt, "open", tally.n)
    # Loaded with the first result: phones are served without it, and sooner.
    from facilitator.charts.kinds import plot_of

    table = plot_of(poll, tally, lang, ordered=False).table(catalogue("charts", lang))
    status: Literal["open", "closed", "revealed"] = "closed" if over else "open"
    return PollResult(
        prompt,
        "revealed" if round_.revealed else status,
        tally.n,
        table.header,
        table.rows[:ROWS_MOST],
    )
