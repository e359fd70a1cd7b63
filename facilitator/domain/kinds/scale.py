"""A scale with labelled ends, for one statement or several."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.domain.kinds.base import Facet, Kind, TallyData
from facilitator.domain.polls import Poll


@dataclass(frozen=True, slots=True)
class Answer:
    """`values` maps statements' ids to whole numbers on the scale; statements may be left out."""

    values: Mapping[str, int]


class _Scale(Kind[Answer]):
    name = "scale"
    answer_type = Answer

    def lacks(self, poll: Poll) -> str:
        if not poll.statements:
            return "A scale needs at least one statement."
        if poll.settings.min >= poll.settings.max:
            return "The low end of the scale must be below its high end."
        return ""

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

    def told(self, data: TallyData) -> Mapping[str, Any]:
        counts = {
            key: {str(value): number for value, number in values.items()}
            for key, values in data.values.items()
        }
        return {"counts": counts, "mean": data.mean}

    def facets(self, poll: Poll) -> tuple[Facet, ...]:
        steps = range(poll.settings.min, poll.settings.max + 1)
        columns = tuple(str(step) for step in steps)
        return tuple(Facet(columns, statement.id, ordered=True) for statement in poll.statements)

    def columns_of(self, poll: Poll, facet: Facet, answer: Answer) -> tuple[str, ...]:
        value = answer.values.get(facet.of)
        return () if value is None else (str(value),)


def _mean(counts: Mapping[int, int]) -> float:
    return sum(value * count for value, count in counts.items()) / sum(counts.values())


KIND = _Scale()
