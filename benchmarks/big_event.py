"""An event file as a large room leaves it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from facilitator.domain.ballots import Ballot
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind, OutcomeKind
from facilitator.domain.kinds import scale, single
from facilitator.domain.polls import (
    Choice,
    Poll,
    PollSettings,
    Round,
    RoundStatus,
    Statement,
)
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.text import Text
from facilitator.domain.workshop import Item
from facilitator.importers.sample import load_sample
from facilitator.storage.database import create, engine_for, seal
from facilitator.storage.rounds import store_ballots

STARTED = datetime(2018, 12, 7, 8, 0, tzinfo=UTC)


def write_big_event(
    file: Path, *, participants: int, polls: int, questions: int, recommendations: int = 0
) -> None:
    """The sample's programme with so many votes, questions and recommendations in it, all final."""
    random = Random(1)
    prepared = [each for each in load_sample("side-event") if not isinstance(each, Poll)]
    items = [each for each in prepared if isinstance(each, Item)]
    asked = [_poll(place, items[place % len(items)]) for place in range(polls)]
    rounds = [
        Round(
            poll.id, 1, RoundStatus.CLOSED, STARTED + timedelta(minutes=place), revealed=True,
            closed_at=STARTED + timedelta(minutes=place + 1), finalised=True, turnout=participants,
            phones=participants,
        )
        for place, poll in enumerate(asked)
    ]  # fmt: skip
    raised = [
        Question(
            f"{place:032x}", f"Question {place}: how will what was agreed today be followed up?",
            random.choice(list(QuestionStatus)), STARTED + timedelta(seconds=place),
            item=random.choice(items).id,
        )
        for place in range(questions)
    ]  # fmt: skip
    reached = [_recommendation(place, asked, raised) for place in range(recommendations)]
    create(file, [*prepared, *asked, *rounds, *raised, *reached])
    engine = engine_for(file)
    with engine.connect() as connection:
        with connection.begin():
            for poll in asked:
                cast = [(_ballot(poll, random), random.randbytes(16)) for _ in range(participants)]
                store_ballots(connection, cast)
        seal(connection)
    engine.dispose()


def _recommendation(place: int, polls: list[Poll], questions: list[Question]) -> Conclusion:
    return Conclusion(
        f"recommendation-{place}",
        f"Follow up what was agreed under point {place}",
        place,
        OutcomeKind.RECOMMENDATION,
        (
            Evidence(EvidenceKind.POLL, polls[place % len(polls)].id),
            Evidence(EvidenceKind.QUESTION, questions[place % len(questions)].id),
        ),
        why="What nobody follows up is forgotten with the next change of staff.",
        addressee="the secretariat",
        timeline="before the next meeting",
        resources="within existing resources",
        theme=f"Theme {place % 5}",
    )


def _poll(place: int, item: Item) -> Poll:
    text = Text(f"What should come first after today, seen from side {place + 1}?", "en")
    labels = [Text(f"Answer number {number} that a room could give", "en") for number in range(5)]
    if place % 4 == 3:
        statements = tuple(Statement(f"s{n}", label) for n, label in enumerate(labels[:3]))
        settings = PollSettings(min=1, max=5)
        return Poll(f"p{place}", "scale", text, place, (), statements, settings, item=item.id)
    choices = tuple(Choice(f"c{n}", label) for n, label in enumerate(labels))
    return Poll(f"p{place}", "single", text, place, choices, item=item.id, frozen=True)


def _ballot(poll: Poll, random: Random) -> Ballot:
    answer: single.Answer | scale.Answer = (
        scale.Answer({each.id: random.randint(1, 5) for each in poll.statements})
        if poll.kind == "scale"
        else single.Answer(random.choice(poll.choices).id)
    )
    return Ballot(poll.id, 1, random.randbytes(16), 1, answer)
