"""Single choice."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.domain.kinds.base import TallyData
from facilitator.domain.polls import Poll


@dataclass(frozen=True, slots=True)
class Answer:
    """`choice` is a choice's id."""

    choice: str


@dataclass(frozen=True, slots=True)
class _Single:
    name: str = "single"
    answer_type: type[Answer] = Answer

    def problem(self, poll: Poll, answer: Answer) -> str | None:
        return None if poll.choice(answer.choice) else "choice"

    def tally(self, poll: Poll, answers: Iterable[Answer]) -> TallyData:
        found = Counter(answer.choice for answer in answers)
        return TallyData(counts={choice.id: found[choice.id] for choice in poll.choices})


KIND = _Single()
