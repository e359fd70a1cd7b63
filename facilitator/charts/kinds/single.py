"""Single choice: one bar for each choice."""

from facilitator.charts.forms.bars import Bars, rows_of
from facilitator.domain.polls import Poll
from facilitator.domain.tallies import Tally


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Bars:
    return Bars(rows_of(poll, tally, lang, ordered=ordered))
