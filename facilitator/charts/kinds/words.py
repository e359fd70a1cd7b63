"""Words: a cloud of those that are not hidden."""

from facilitator.charts.forms.cloud import Cloud, Word
from facilitator.domain.polls import Poll
from facilitator.domain.tallies import Tally
from facilitator.i18n import catalogue


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Cloud:
    shown = tally.data.shown
    most = max((each.count for each in shown), default=0)
    words = tuple(Word(each.text, each.count, 1 < most == each.count) for each in shown)
    return Cloud(words, catalogue("charts", lang).entries["more"])
