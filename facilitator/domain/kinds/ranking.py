"""Ranking: choices in order of preference, all of them or the first few."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.domain.kinds.base import Facet, Kind, TallyData, at_least_two_choices
from facilitator.domain.polls import Poll


@dataclass(frozen=True, slots=True)
class Answer:
    """`order` are choices' ids, the best first; it need not name all."""

    order: tuple[str, ...]


class _Ranking(Kind[Answer]):
    name = "ranking"
    answer_type = Answer

    def lacks(self, poll: Poll) -> str:
        top = poll.settings.top
        if top is not None and not 1 <= top <= len(poll.choices):
            return "There must be at least one place to fill, and no more places than choices."
        return at_least_two_choices(poll)

    def problem(self, poll: Poll, answer: Answer) -> str | None:
        ranked = set(answer.order)
        if len(ranked) != len(answer.order) or not ranked <= {choice.id for choice in poll.choices}:
            return "choice"
        return None if 1 <= len(ranked) <= (poll.settings.top or len(poll.choices)) else "answer"

    def tally(self, poll: Poll, answers: Iterable[Answer]) -> TallyData:
        """Borda: a place gives as many points as there are choices below it; what is not ranked, none."""
        borda, first = Counter[str](), Counter[str]()
        for answer in answers:
            first[answer.order[0]] += 1
            for place, choice in enumerate(answer.order, start=1):
                borda[choice] += len(poll.choices) - place
        return TallyData(
            borda={choice.id: borda[choice.id] for choice in poll.choices},
            first={choice.id: first[choice.id] for choice in poll.choices},
        )

    def told(self, data: TallyData) -> Mapping[str, Any]:
        return {"borda": data.borda, "first": data.first}

    def facets(self, poll: Poll) -> tuple[Facet, ...]:
        """By first preferences."""
        return (Facet(tuple(choice.id for choice in poll.choices)),)

    def columns_of(self, poll: Poll, facet: Facet, answer: Answer) -> tuple[str, ...]:
        return answer.order[:1]


KIND = _Ranking()
