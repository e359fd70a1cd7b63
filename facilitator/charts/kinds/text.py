"""Open text: a wall of the answers that are not hidden."""

from facilitator.charts.forms.wall import Note, Wall
from facilitator.domain.polls import Poll
from facilitator.domain.tallies import Tally
from facilitator.i18n import catalogue


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Wall:
    notes = tuple(Note(each.text, each.count) for each in tally.data.shown)
    return Wall(notes, catalogue("charts", lang).entries["more"])
