"""Open text: what participants want to say, in their own words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from facilitator.domain import text as texts
from facilitator.domain.kinds.base import Kind, TallyData
from facilitator.domain.kinds.hiding import is_hidden
from facilitator.domain.kinds.spelling import counted, folded
from facilitator.domain.polls import Poll

TEXT_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Answer:
    """`text` as it was typed, line breaks included."""

    text: str


class _Text(Kind[Answer]):
    name = "text"
    answer_type = Answer
    grouped = True
    shown_live = False  # somebody reads it before a room does

    def cleaned(self, answer: Answer) -> Answer:
        # One more than the limit, so that a text that is too long is still seen to be.
        return Answer(texts.clean(answer.text, limit=TEXT_LONGEST + 1, lines=True))

    def problem(self, poll: Poll, answer: Answer) -> str | None:
        fits = folded(answer.text) and len(answer.text) <= TEXT_LONGEST
        return None if fits else "answer"

    def tally(self, poll: Poll, answers: Iterable[Answer]) -> TallyData:
        said = (answer.text for answer in answers)
        found = counted(said, partial(is_hidden, poll.settings))
        topic_of = {key: topic.id for topic in poll.settings.topics for key in topic.keys}
        if topic_of:
            found = tuple(replace(x, topic=topic_of.get(folded(x.text), "")) for x in found)
        return TallyData(said=found)

    def told(self, data: TallyData) -> Mapping[str, Any]:
        return {"texts": sum(each.count for each in data.shown)}

    def said_key(self, text: str) -> str:
        return folded(text)


KIND = _Text()
