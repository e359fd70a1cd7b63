"""Words: a cloud of those that are not hidden."""

from facilitator.charts.forms.cloud import Cloud, Word
from facilitator.charts.rounds import Value, ValueRow, share
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Poll
from facilitator.domain.shifts import Shift
from facilitator.domain.tallies import Tally
from facilitator.i18n import Catalogue, catalogue

_MOST_COMPARED = 6


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Cloud:
    shown = tally.data.shown
    most = max((each.count for each in shown), default=0)
    words = tuple(Word(each.text, each.count, 1 < most == each.count) for each in shown)
    return Cloud(words, catalogue("charts", lang).entries["more"])


def rows(poll: Poll, shift: Shift, lang: str, words: Catalogue) -> list[ValueRow]:
    """The words named most in either round, those of the second one first: what came shows beside what went."""
    was, now = (_times(poll, tally) for tally in (shift.before, shift.after))
    spelt = {**was, **now}
    most = sorted(spelt, key=lambda key: -max(was.get(key, _NEVER)[1], now.get(key, _NEVER)[1]))
    shown = sorted(most[:_MOST_COMPARED], key=lambda key: -now.get(key, _NEVER)[1])
    return [_row(poll, key, spelt[key][0]) for key in shown]


_NEVER = ("", 0)


def _times(poll: Poll, tally: Tally) -> dict[str, tuple[str, int]]:
    """Each word that is shown, as it is spelt and how often it was named, by what its spellings have in common."""
    key_of = kind_of(poll.kind).said_key
    return {key_of(each.text): (each.text, each.count) for each in tally.data.shown}


def _row(poll: Poll, key: str, label: str) -> ValueRow:
    def value(tally: Tally) -> Value:
        return share(_times(poll, tally).get(key, _NEVER)[1], tally.base)

    return ValueRow(key, label, value)
