"""Tallies as charts: the only place that draws with matplotlib.

`chart_of` makes a `ChartModel` of a poll and its tally, `layout.layout` places it, `render` draws
it for files; the live canvas paints the same layout itself. `describe` and `table` say the same in
words and numbers.
"""

from facilitator.charts.kinds import plot_of
from facilitator.charts.model import ChartModel, Table, describe, table
from facilitator.charts.numbers import subtitle
from facilitator.domain.polls import Poll
from facilitator.domain.tallies import Tally
from facilitator.i18n import catalogue

__all__ = ["ChartModel", "Table", "chart_of", "describe", "table"]


def chart_of(
    poll: Poll, tally: Tally, lang: str, *, of: int | None = None, ordered: bool | None = None
) -> ChartModel:
    """The chart of one round for readers of `lang`.

    `of` is how many could have voted, where that is known. Rows stand as the poll says, or from
    most to fewest votes with `ordered`, or as they were asked without.
    """
    plot = plot_of(poll, tally, lang, ordered=poll.largest_first if ordered is None else ordered)
    title, spoken = poll.prompt.in_language(lang)
    return ChartModel(
        poll=poll.id,
        title=title,
        title_lang=spoken or lang,
        lang=lang,
        subtitle=subtitle(tally, of, plot.remark, catalogue("charts", lang)),
        plot=plot,
    )
