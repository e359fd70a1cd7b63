"""A number: an estimate, an amount, a year."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from facilitator.domain.kinds.base import Bin, Kind, TallyData
from facilitator.domain.polls import Poll

DECIMALS = 6
LARGEST = 1e12
BINS_MOST = 12
BINS_BESIDE_MOST = 5
"""Two rounds side by side take twice the room."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`value` to six decimal places."""

    value: float


class _Number(Kind[Answer]):
    name = "number"
    answer_type = Answer

    def lacks(self, poll: Poll) -> str:
        low, high = poll.settings.low, poll.settings.high
        fits = low is None or high is None or low < high
        return "" if fits else "The smallest number allowed must be below the largest."

    def cleaned(self, answer: Answer) -> Answer:
        return Answer(round(answer.value, DECIMALS) + 0.0)  # no -0.0

    def problem(self, poll: Poll, answer: Answer) -> str | None:
        low, high = poll.settings.low, poll.settings.high
        least = -LARGEST if low is None else low
        most = LARGEST if high is None else high
        return None if least <= answer.value <= most else "answer"

    def tally(self, poll: Poll, answers: Iterable[Answer]) -> TallyData:
        values = sorted(answer.value for answer in answers)
        if not values:
            return TallyData()
        return TallyData(median=median(values), bins=_bins(values, values))

    def beside(
        self, before: Iterable[Answer], after: Iterable[Answer]
    ) -> tuple[TallyData, TallyData]:
        was, now = (sorted(answer.value for answer in each) for each in (before, after))
        every = [*was, *now]
        first, second = (
            TallyData(
                median=median(each) if each else None, bins=_bins(each, every, BINS_BESIDE_MOST)
            )
            for each in (was, now)
        )
        return first, second

    def told(self, data: TallyData) -> Mapping[str, Any]:
        return {
            "median": data.median,
            "bins": [[each.low, each.high, each.count] for each in data.bins],
        }


def _bins(
    values: Sequence[float], among: Sequence[float], bins_most: int = BINS_MOST
) -> tuple[Bin, ...]:
    """The histogram: from the smallest to the largest of those `among` which the values are, in round steps
    without gaps."""
    if not among:
        return ()
    if min(among) == max(among):
        return (Bin(among[0], among[0], len(values)),)
    whole = all(value.is_integer() for value in among)
    # Counted in whole units, so that no rounding decides on which side of an edge a number lies.
    unit = 1 if whole else 10**DECIMALS
    least, most = round(min(among) * unit), round(max(among) * unit)
    step = _step(most - least + 1, bins_most)
    first = least // step
    counts = [0] * (most // step - first + 1)
    for value in values:
        counts[round(value * unit) // step - first] += 1
    starts = [(first + place) * step for place in range(len(counts))]
    beyond = step - 1 if whole else step
    return tuple(
        Bin(start / unit, (start + beyond) / unit, n)
        for start, n in zip(starts, counts, strict=True)
    )


def _step(span: int, bins_most: int) -> int:
    """The least of 1, 2, 5, 10, 20 ... with which few enough steps cover the span."""
    size = 1
    while True:
        for factor in (1, 2, 5):
            if span <= (bins_most - 1) * factor * size:
                return factor * size
        size *= 10


KIND = _Number()
