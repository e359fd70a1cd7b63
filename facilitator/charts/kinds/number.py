"""A number: the histogram, and the median."""

from collections.abc import Sequence

from facilitator.charts.forms.histogram import Histogram, Range
from facilitator.charts.numbers import figure, value_text
from facilitator.charts.rounds import Value, ValueRow, share
from facilitator.domain.kinds import Bin
from facilitator.domain.polls import Poll
from facilitator.domain.shifts import Shift
from facilitator.domain.tallies import COUNTS_FIRST_UNDER, Tally
from facilitator.i18n import Catalogue, catalogue


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Histogram:
    words = catalogue("charts", lang)
    bins = tally.data.bins
    most = max((each.count for each in bins), default=0)
    counts_first = tally.n < COUNTS_FIRST_UNDER
    ranges = tuple(
        Range(
            range_text(each, words),
            each.count,
            *value_text(each.count, tally.base, counts_first=counts_first),
            leading=0 < most == each.count,
        )
        for each in bins
    )
    edges = _edges(bins)
    return Histogram(
        ranges,
        edges,
        tuple(figure(edge, words) for edge in edges),
        centred=all(each.low == each.high for each in bins),
        median=tally.data.median,
        median_said=median_text(poll, tally, lang),
    )


def rows(poll: Poll, shift: Shift, lang: str, words: Catalogue) -> list[ValueRow]:
    """How many gave a number in each range, which is the same one in both rounds; and the median."""
    ranges = shift.before.data.bins
    found = [_row(place, range_text(each, words)) for place, each in enumerate(ranges)]
    return [*found, _median(ranges, words)] if ranges else []


def _row(place: int, label: str) -> ValueRow:
    return ValueRow(label, label, lambda tally: share(tally.data.bins[place].count, tally.base))


def _median(ranges: Sequence[Bin], words: Catalogue) -> ValueRow:
    low, high = ranges[0].low, ranges[-1].high

    def value(tally: Tally) -> Value:
        median = tally.data.median
        if median is None:
            return Value(None, "")
        return Value((median - low) / ((high - low) or 1.0), figure(median, words))

    return ValueRow("median", words("column_median"), value)


def range_text(of: Bin, words: Catalogue) -> str:
    """ "10–19", or just "3" where a range is one number."""
    if of.low == of.high:
        return figure(of.low, words)
    return f"{figure(of.low, words)}–{figure(of.high, words)}"


def median_text(poll: Poll, tally: Tally, lang: str) -> str:
    """ "median 12 km", "" where nobody answered."""
    if tally.data.median is None:
        return ""
    words = catalogue("charts", lang)
    unit = poll.settings.unit.in_language(lang)[0] if poll.settings.unit else ""
    return words("median", value=f"{figure(tally.data.median, words)} {unit}".strip())


def _edges(bins: Sequence[Bin]) -> tuple[float, ...]:
    """Where each range begins, and where the last one ends: all at the same distance."""
    if not bins:
        return ()
    wide = bins[1].low - bins[0].low if len(bins) > 1 else (bins[0].high - bins[0].low or 1.0)
    return (*(each.low for each in bins), round(bins[-1].low + wide, 6))
