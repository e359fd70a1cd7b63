"""Every kind of poll that can be held can be reported, in every format."""

from typing import Any

import pytest

from facilitator.domain.kinds import (
    KINDS,
    multiple,
    number,
    points,
    ranking,
    scale,
    single,
    text,
    words,
)
from facilitator.domain.polls import Choice, Poll, PollSettings, Statement, Topic
from facilitator.domain.text import Text
from facilitator.protocol.codec import decode
from facilitator.report import WRITERS, build
from facilitator.report.layout import lay_out
from facilitator.report.numbers import grid, sentence
from facilitator.report.summary import FORMATS, summarise
from facilitator.report.wording import Wording
from facilitator.resources import resource_path
from tests.helpers import events
from tests.helpers.records import closed_round, record_of, side_event_record

CHOICES = (Choice("a", Text("First", "en")), Choice("b", Text("Second", "en")))
ANSWERS: dict[str, list[Any]] = {
    "single": [single.Answer("a"), single.Answer("b")],
    "multiple": [multiple.Answer(("a", "b")), multiple.Answer(("b",))],
    "scale": [scale.Answer({"s": 1}), scale.Answer({"s": 5})],
    "words": [words.Answer(("water", "trust")), words.Answer(("Water",))],
    "text": [text.Answer("=1+1"), text.Answer("Somebody should listen.")],
    "ranking": [ranking.Answer(("a", "b")), ranking.Answer(("b", "a"))],
    "points": [points.Answer({"a": 60, "b": 40}), points.Answer({"b": 100})],
    "number": [number.Answer(3.0), number.Answer(4.5)],
}


def test_no_kind_is_forgotten():
    assert ANSWERS.keys() == KINDS.keys()


@pytest.mark.parametrize("kind", ANSWERS)
def test_it_is_in_every_file(kind: str):
    settings = PollSettings(1, 5) if kind == "scale" else PollSettings(1, 2)
    statements = (Statement("s", Text("It holds", "en")),)
    prompt = Text("What do you say?", "en")
    poll = Poll("p", kind, prompt, 0, choices=CHOICES, statements=statements, settings=settings)
    event = side_event_record().book.event
    record = record_of([event, poll, closed_round("p")], {"p/1": ANSWERS[kind]})
    report = build(record)
    assert report.votes[0].rounds[0].tally.n == 2
    for name, draw in WRITERS.items():
        assert draw(lay_out(report)), name
    for name in FORMATS:
        assert WRITERS[name](summarise(report)), name
    markdown = WRITERS["md"](lay_out(report)).decode()
    assert "Vote 1 in numbers" in markdown
    told: Any = decode(WRITERS["json"](lay_out(report)), dict)
    keys = set(told["votes"][0]["rounds"][0]["result"][0]) - {"value_3", "value_4", "value_5"}
    explained = (resource_path("").parent / "docs" / "report-json.md").read_text("utf-8")
    assert {key for key in keys if f"`{key}`" not in explained} == set()


def test_answers_stand_by_topic_in_every_file():
    topics = (Topic("t0", "Peace & quiet", ("peace",)),)
    poll = events.text(settings=PollSettings(topics=topics))
    held = closed_round(poll.id, 1, 50)
    answers = {held.id: [text.Answer("Peace"), text.Answer("Work")]}
    report = build(record_of([events.workshop(), *events.programme(), poll, held], answers))
    (result,) = (vote.rounds[0] for vote in report.votes)
    words = Wording("en")
    assert sentence(result, words).endswith("topics: “Peace & quiet” (1).")
    assert [row.values for row in grid(result, words).rows] == [("Peace & quiet", 1), (None, 1)]
    for draw in WRITERS.values():
        assert draw(lay_out(report))
