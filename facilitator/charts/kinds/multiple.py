"""Multiple choice: one bar for each choice. Shares are of those who voted and may add up to
more."""

from facilitator.charts.forms.bars import Bars, rows_of
from facilitator.domain.polls import Poll
from facilitator.domain.tallies import Tally


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Bars:
    return Bars(rows_of(poll, tally, lang, ordered=ordered), remark="several")
