"""What of two rounds is set side by side: a row of values for each choice, statement or step."""

from collections.abc import Callable
from dataclasses import dataclass

from facilitator.charts.numbers import SEPARATOR, percent_text
from facilitator.domain.tallies import Tally
from facilitator.i18n import Catalogue


@dataclass(frozen=True, slots=True)
class Value:
    """`part` of the full length (0 to 1), None where there is nothing; `said` is what is printed."""

    part: float | None
    said: str


ValueOf = Callable[[Tally], Value]


@dataclass(frozen=True, slots=True)
class ValueRow:
    """`of` gives the row's value in a round."""

    key: str
    label: str
    of: ValueOf


def share(count: int, base: int) -> Value:
    part = count / base if base else None
    return Value(part, SEPARATOR.join((percent_text(count, base), str(count))))


def on_scale(value: float | None, low: float, high: float, words: Catalogue) -> Value:
    """A mean between two ends."""
    if value is None:
        return Value(None, "")
    return Value((value - low) / (high - low), f"{value:.1f}".replace(".", words("decimal")))
