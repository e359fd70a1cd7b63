"""Multiple choice, with a least and a most number of choices."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.domain.kinds.base import Facet, Kind, TallyData, at_least_two_choices
from facilitator.domain.polls import Poll


@dataclass(frozen=True, slots=True)
class Answer:
    """`choices` are choices' ids, each at most once."""

    choices: tuple[str, ...]


class _Multiple(Kind[Answer]):
    name = "multiple"
    answer_type = Answer

    def lacks(self, poll: Poll) -> str:
        if not 0 <= poll.settings.min <= poll.settings.max:
            return "The least number of choices must not exceed the most."
        return at_least_two_choices(poll)

    def problem(self, poll: Poll, answer: Answer) -> str | None:
        known = {choice.id for choice in poll.choices}
        chosen = set(answer.choices)
        if len(chosen) != len(answer.choices) or not chosen <= known:
            return "choice"
        if not poll.settings.min <= len(chosen) <= poll.settings.max:
            return "answer"
        return None

    def tally(self, poll: Poll, answers: Iterable[Answer]) -> TallyData:
        found = Counter(choice for answer in answers for choice in answer.choices)
        return TallyData(counts={choice.id: found[choice.id] for choice in poll.choices})

    def told(self, data: TallyData) -> Mapping[str, Any]:
        return {"counts": data.counts}

    def facets(self, poll: Poll) -> tuple[Facet, ...]:
        return (Facet(tuple(choice.id for choice in poll.choices), several=True),)

    def columns_of(self, poll: Poll, facet: Facet, answer: Answer) -> tuple[str, ...]:
        return answer.choices


KIND = _Multiple()
