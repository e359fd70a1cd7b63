"""Points: a total that each participant shares out among the choices."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.domain.kinds.base import Kind, TallyData, at_least_two_choices
from facilitator.domain.polls import Poll

TOTAL_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Answer:
    """`points` by choice; choices that get none may be left out."""

    points: Mapping[str, int]


class _Points(Kind[Answer]):
    name = "points"
    answer_type = Answer

    def lacks(self, poll: Poll) -> str:
        if not 1 <= poll.settings.total <= TOTAL_MOST:
            return f"The points to share out must be 1 to {TOTAL_MOST}."
        return at_least_two_choices(poll)

    def cleaned(self, answer: Answer) -> Answer:
        """Without choices that get nothing, which says the same."""
        return Answer({choice: points for choice, points in answer.points.items() if points})

    def problem(self, poll: Poll, answer: Answer) -> str | None:
        if not set(answer.points) <= {choice.id for choice in poll.choices}:
            return "choice"
        given = answer.points.values()
        shared_out = all(points >= 0 for points in given) and sum(given) == poll.settings.total
        return None if shared_out else "answer"

    def tally(self, poll: Poll, answers: Iterable[Answer]) -> TallyData:
        found = Counter[str]()
        for answer in answers:
            found.update(answer.points)
        return TallyData(points={choice.id: found[choice.id] for choice in poll.choices})

    def told(self, data: TallyData) -> Mapping[str, Any]:
        return {"points": data.points}


KIND = _Points()
