"""What every kind of poll gives the report."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from facilitator.domain.polls import Poll
from facilitator.report.model import Phrase, VoteRound
from facilitator.report.wording import Wording

Value = int | float | str | None
"""A number, or words where a kind has them instead. None: there is nothing to say."""


class Unit(StrEnum):
    """How a value is printed."""

    COUNT = "count"
    PERCENT = "percent"
    MEAN = "mean"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Measure:
    """A column of numbers. `key` is its name in data files, `share` its part of the width.

    `charted`: a spreadsheet's own chart shows it.
    """

    key: str
    title: str
    unit: Unit = Unit.COUNT
    share: float = 1.5
    charted: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """A choice or statement with a value for each measure."""

    label: Phrase
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """All numbers of a result: one row for each choice or statement, then `totals`."""

    title: str
    share: float
    measures: tuple[Measure, ...]
    rows: tuple[GridRow, ...]
    totals: tuple[GridRow, ...] = ()


class KindOfReport(Protocol):
    """How a kind of poll is reported.

    `remark` is the key of a sentence on how to read the numbers, "" for none. Where a chart would
    only say again what the numbers say, the kind is not `drawn`.
    """

    @property
    def remark(self) -> str: ...

    @property
    def drawn(self) -> bool: ...

    def sentence(self, result: VoteRound, words: Wording) -> str:
        """The result in one neutral sentence. Asked only where somebody gave an answer."""

    def grid(self, result: VoteRound, words: Wording) -> Grid:
        """The result in numbers."""

    def ballot_titles(self, poll: Poll, words: Wording) -> tuple[str, ...]:
        """The columns of a list of ballots; none where the kind has no such list."""

    def ballot_values(self, poll: Poll, answer: Any) -> tuple[Value, ...]:
        """What one answer says in these columns."""
