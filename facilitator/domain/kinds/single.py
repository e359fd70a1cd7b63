"""Single choice."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.domain.kinds.base import Facet, Kind, TallyData, at_least_two_choices
from facilitator.domain.polls import Poll


@dataclass(frozen=True, slots=True)
class Answer:
    """`choice` is a choice's id."""

    choice: str


class _Single(Kind[Answer]):
    name = "single"
    answer_type = Answer
    counted_by_hand = True

    def lacks(self, poll: Poll) -> str:
        return at_least_two_choices(poll)

    def problem(self, poll: Poll, answer: Answer) -> str | None:
        return None if poll.choice(answer.choice) else "choice"

    def tally(self, poll: Poll, answers: Iterable[Answer]) -> TallyData:
        found = Counter(answer.choice for answer in answers)
        return TallyData(counts={choice.id: found[choice.id] for choice in poll.choices})

    def told(self, data: TallyData) -> Mapping[str, Any]:
        return {"counts": data.counts}

    def facets(self, poll: Poll) -> tuple[Facet, ...]:
        return (Facet(tuple(choice.id for choice in poll.choices), whole=True),)

    def columns_of(self, poll: Poll, facet: Facet, answer: Answer) -> tuple[str, ...]:
        return (answer.choice,)


KIND = _Single()
