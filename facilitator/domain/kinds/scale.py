"""A scale with labelled ends, for one statement or several."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from facilitator.domain.kinds.base import TallyData
from facilitator.domain.polls import Poll


@dataclass(frozen=True, slots=True)
class Answer:
    """`values` maps statements' ids to whole numbers on the scale; statements may be left out."""

    values: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Scale:
    name: str = "scale"
    answer_type: type[Answer] = Answer

    def problem(self, poll: Poll, answer: Answer) -> str | None:
        if not set(answer.values) <= {statement.id for statement in poll.statements}:
            return "choice"
        low, high = poll.settings.min, poll.settings.max
        if not answer.values or not all(low <= value <= high for value in answer.values.values()):
            return "answer"
        return None

    def tally(self, poll: Poll, answers: Iterable[Answer]) -> TallyData:
        found = {statement.id: Counter[int]() for statement in poll.statements}
        for answer in answers:
            for statement, value in answer.values.items():
                found[statement][value] += 1
        steps = range(poll.settings.min, poll.settings.max + 1)
        values = {key: {step: counter[step] for step in steps} for key, counter in found.items()}
        return TallyData(
            values=values, mean={k: _mean(v) for k, v in values.items() if any(v.values())}
        )


def _mean(counts: Mapping[int, int]) -> float:
    return sum(value * count for value, count in counts.items()) / sum(counts.values())


KIND = _Scale()
