"""A record as large as a report has to take."""

import random
from typing import Any

from facilitator.domain.kinds import multiple, scale, single
from facilitator.domain.polls import Choice, Poll, PollSettings, Statement
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.record import EventRecord
from facilitator.domain.runs import ItemRun
from facilitator.domain.text import Text
from facilitator.domain.workshop import Item, Person
from tests.helpers.records import at, closed_round, record_of, side_event_record


def large_record() -> EventRecord:
    """600 participants, 20 polls of 3 kinds, 300 questions, always the same."""
    chance = random.Random(7)
    start = side_event_record()
    entities: list[Any] = [
        start.book.event,
        *start.book.all(Person),
        *start.book.all(Item),
        *start.book.all(ItemRun),
    ]
    answers: dict[str, list[Any]] = {}
    items = ["session-1", "vote", "session-2", "end"]
    for number in range(20):
        key = f"poll-{number}"
        entities += [_large_poll(key, number, items[number % 4]), closed_round(key, 1, 20 + number)]
        answers[f"{key}/1"] = [_large_answer(number % 3, chance) for _ in range(600)]
    for number in range(300):
        entities.append(
            Question(
                f"q{number}",
                f"Question {number}: how will the states that signed pay for what they promised, "
                "and who will look whether they did?",
                chance.choice([QuestionStatus.ANSWERED, QuestionStatus.VISIBLE]),
                at(20 + number / 10),
                "en",
                item=items[number % 4],
            )
        )
    votes = {f"q{number}": chance.randrange(60) for number in range(300)}
    return record_of(entities, answers, votes)


def _large_poll(key: str, number: int, item: str) -> Poll:
    prompt = Text(f"What should come first in part {number}?", "en")
    if number % 3 == 2:
        statements = tuple(Statement(str(i), Text(f"Statement {i} holds", "en")) for i in range(4))
        settings = PollSettings(1, 5)
        return Poll(
            key, "scale", prompt, number, statements=statements, settings=settings, item=item
        )
    choices = tuple(Choice(str(i), Text(f"Answer number {i}", "en")) for i in range(5))
    kind, settings = [("single", PollSettings()), ("multiple", PollSettings(1, 3))][number % 3]
    return Poll(key, kind, prompt, number, choices=choices, settings=settings, item=item)


def _large_answer(kind: int, chance: random.Random) -> Any:
    if kind == 2:
        return scale.Answer({str(i): chance.randint(1, 5) for i in range(4)})
    if kind == 1:
        return multiple.Answer(tuple(str(i) for i in chance.sample(range(5), 2)))
    return single.Answer(str(chance.randrange(5)))
