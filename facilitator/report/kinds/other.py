"""Kinds that the report has no words of its own for: the numbers that stand beside their chart."""

from dataclasses import dataclass
from typing import Any

from facilitator.charts import chart_of, table
from facilitator.domain.polls import Poll
from facilitator.report.kinds.base import Grid, GridRow, Measure, Unit, Value
from facilitator.report.model import Phrase, VoteRound
from facilitator.report.wording import Wording


@dataclass(frozen=True, slots=True)
class Other:
    """Any kind that has a chart."""

    remark: str = ""
    drawn: bool = True

    def sentence(self, result: VoteRound, words: Wording) -> str:
        return ""

    def grid(self, result: VoteRound, words: Wording) -> Grid:
        shown = table(chart_of(result.poll, result.tally, words.lang))
        first, *titles = shown.header
        measures = tuple(
            Measure(f"column_{place}", title, Unit.WORDS) for place, title in enumerate(titles, 1)
        )
        rows = tuple(GridRow(Phrase(label), tuple(values)) for label, *values in shown.rows)
        return Grid(first, 5, measures, rows)

    def ballot_titles(self, poll: Poll, words: Wording) -> tuple[str, ...]:
        return ()

    def ballot_values(self, poll: Poll, answer: Any) -> tuple[Value, ...]:
        return ()
