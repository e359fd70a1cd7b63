"""A whole desk state as the hub would send it: a side event nineteen minutes after it began.

The opening is over, the second of three speakers of Session I has the floor, one poll is open and
four others are in every state that a poll can have.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec import structs

from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind, OutcomeKind
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.stage import Scene, Stage
from facilitator.protocol.desk import (
    Address,
    DeskMessage,
    DeskState,
    HealthSection,
    LiveSection,
    QuestionRow,
    QuestionsSection,
    RoomSection,
)
from tests.helpers.side_event import NOW, START, programme, side_event
from tests.helpers.side_event_polls import poll_rows, tallies

__all__ = ["NOW", "START", "conclusions", "desk_message", "question_rows", "side_event_state"]


def side_event_state(**changes: Any) -> DeskState:
    """The state at `NOW`; `changes` replace whole sections."""
    state = DeskState(
        event=side_event(),
        room=RoomSection(
            doors_open=True,
            port=8080,
            addresses=[Address("192.168.1.7", "http://192.168.1.7:8080/K7Q2", "wlan0")],
            phones=187,
            phones_seen=191,
        ),
        health=HealthSection(
            saved=True, trouble="", trouble_code="", file="side-event.workshop", undo=""
        ),
        programme=programme(),
        polls=poll_rows(),
        live=LiveSection(tallies()),
        questions=QuestionsSection(enabled=True, moderated=True, rows=question_rows()),
        conclusions=conclusions(),
        stage=Stage(Scene.POLL, ref="obstacle"),
    )
    return structs.replace(state, **changes)


def desk_message(state: DeskState, rev: int = 1, now: datetime = NOW) -> DeskMessage:
    """`state` as it arrives on the control connection."""
    return DeskMessage(epoch="epoch-1", rev=rev, now=now.astimezone(UTC), state=state)


def question_rows() -> list[QuestionRow]:
    def row(
        key: str,
        text: str,
        votes: int,
        status: QuestionStatus,
        minute: int,
        name: str = "",
        of: str = "",
    ) -> QuestionRow:
        asked_at = START + timedelta(minutes=minute)
        return QuestionRow(
            Question(
                key, text, status, asked_at, "en", name=name, affiliation=of, item="session-1"
            ),
            votes,
        )

    return [
        row(
            "q1",
            "Who pays for capacity building once the project that started it has ended?",
            12,
            QuestionStatus.VISIBLE,
            12,
            "Amina Diallo",
            "Dakar City Council",
        ),
        row(
            "q2",
            "How will cities be heard in the review of the Compact?",
            7,
            QuestionStatus.WAITING,
            14,
        ),
        row(
            "q3",
            "Is there a list of what has worked?",
            3,
            QuestionStatus.WAITING,
            15,
            of="Youth Forum",
        ),
        row("q4", "Will the slides be shared?", 2, QuestionStatus.ANSWERED, 11),
        row("q5", "<b>not</b> a question", 0, QuestionStatus.DISMISSED, 16),
    ]


def conclusions() -> list[Conclusion]:
    return [
        Conclusion(
            "k1",
            "Capacity building works where it is paid for beyond the life of one project.",
            0,
            evidence=(Evidence(EvidenceKind.POLL, "obstacle"),),
        ),
        Conclusion("k2", "Cities need a budget of their own for it.", 1),
        Conclusion(
            "k3",
            "The secretariat should publish a list of what has worked, with costs.",
            2,
            OutcomeKind.RECOMMENDATION,
            (Evidence(EvidenceKind.QUESTION, "q3"),),
        ),
    ]
