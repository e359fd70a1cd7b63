"""Multiple choice, with a least and a most number of choices."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.domain.kinds.base import TallyData
from facilitator.domain.polls import Poll


@dataclass(frozen=True, slots=True)
class Answer:
    """`choices` are choices' ids, each at most once."""

    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Multiple:
    name: str = "multiple"
    answer_type: type[Answer] = Answer

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


KIND = _Multiple()
