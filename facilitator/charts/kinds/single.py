"""Single choice: one bar for each choice."""

from facilitator.charts.forms.bars import Bars, rows_of
from facilitator.charts.rounds import Value, ValueRow, share
from facilitator.domain.polls import Choice, Poll
from facilitator.domain.shifts import Shift
from facilitator.domain.tallies import Tally
from facilitator.i18n import Catalogue


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Bars:
    return Bars(rows_of(poll, tally, lang, ordered=ordered))


def rows(poll: Poll, shift: Shift, lang: str, words: Catalogue) -> list[ValueRow]:
    """The share of each choice."""
    return [_row(choice, lang) for choice in poll.choices]


def _row(choice: Choice, lang: str) -> ValueRow:
    def value(tally: Tally) -> Value:
        return share(tally.counts.get(choice.id, 0), tally.base)

    return ValueRow(choice.id, choice.label.in_language(lang)[0], value)
