"""The book as the desktop is told of it."""

from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from facilitator.domain.asking import taking_questions
from facilitator.domain.checks import checks
from facilitator.domain.editing.outcomes import outcomes
from facilitator.domain.polls import Poll, Round, RoundStatus
from facilitator.domain.questions import Question
from facilitator.domain.tallies import Tally
from facilitator.domain.timetable import timetable
from facilitator.hub.programme_view import programme_section
from facilitator.hub.store import EventStore
from facilitator.hub.workspace_view import workspace_section
from facilitator.protocol.desk import (
    ComparedSection,
    DeskState,
    HealthSection,
    LiveSection,
    PollRow,
    QuestionRow,
    QuestionsSection,
    RoomSection,
)

SAID_MOST = 500
"""How many different things that a room wrote the desktop is told of, in each poll."""
PollStatus = Literal["draft", "open", "closing", "closed", "revealed"]


def poll_status(round_: Round | None) -> PollStatus:
    """The status of a poll whose newest round this is."""
    if round_ is None:
        return "draft"
    if round_.status is RoundStatus.CLOSED:
        return "revealed" if round_.revealed else "closed"
    return "open" if round_.status is RoundStatus.OPEN else "closing"


def desk_state(
    store: EventStore,
    now: datetime,
    room: RoomSection,
    health: HealthSection,
    compared: ComparedSection,
) -> DeskState:
    """Everything the desktop knows."""
    book = store.book
    times = timetable(book, now)
    return DeskState(
        event=book.event,
        room=room,
        health=health,
        programme=programme_section(book, times),
        checks=checks(book, times),
        polls=[_poll_row(store, poll) for poll in book.polls()],
        live=live_section(store),
        compared=compared,
        questions=QuestionsSection(
            enabled=book.event.questions_enabled,
            moderated=book.event.questions_moderated,
            rows=question_rows(store),
            taking=taking_questions(book),
        ),
        conclusions=outcomes(book),
        workspace=workspace_section(store),
        stage=book.stage,
    )


def _poll_row(store: EventStore, poll: Poll) -> PollRow:
    newest = store.current_round(poll.id)
    hands = [] if newest is None else store.book.hand_counts(poll.id, newest.number)
    return PollRow(poll, poll_status(newest), store.book.rounds(poll.id), hands)


def live_section(store: EventStore) -> LiveSection:
    """Tallies of every poll's newest round."""
    tallies = {}
    for poll in store.book.polls():
        newest = store.current_round(poll.id)
        if newest is not None:
            tallies[poll.id] = shortened(store.tally(poll, newest))
    return LiveSection(tallies)


def shortened(of: Tally) -> Tally:
    """As much of it as the desktop is told."""
    return replace(of, data=replace(of.data, said=of.data.said[:SAID_MOST]))


def question_rows(store: EventStore) -> list[QuestionRow]:
    """All questions, most votes first, then the oldest."""
    rows = [
        QuestionRow(question, store.votes(question.id), store.merged.get(question.id, []))
        for question in store.book.all(Question)
    ]
    return sorted(rows, key=lambda row: (-row.votes, row.question.asked_at, row.question.id))


def polls_for_scripts(store: EventStore) -> list[dict[str, Any]]:
    """What `ctl polls` prints."""
    found = []
    for poll in store.book.polls():
        newest = store.current_round(poll.id)
        row: dict[str, Any] = {
            "id": poll.id,
            "prompt": poll.prompt.text,
            "kind": poll.kind,
            "choices": [{"id": choice.id, "label": choice.label.text} for choice in poll.choices],
            "status": poll_status(newest),
            "round": newest.number if newest else 0,
        }
        if poll.statements:
            row["statements"] = [
                {"id": each.id, "label": each.label.text} for each in poll.statements
            ]
            row["scale"] = [poll.settings.min, poll.settings.max]
        found.append(row)
    return found
