"""One module for each kind of poll: how its tally becomes a chart.

To add a kind: write a module with a function `plot` like `single`'s and list it here. Its plot is
one of `facilitator.charts.forms` or a new one; nothing else knows the kinds by name.
"""

from collections.abc import Callable
from typing import Protocol

from facilitator.charts.kinds import (
    multiple,
    number,
    points,
    ranking,
    scale,
    single,
    text,
    words,
)
from facilitator.charts.model import Plot
from facilitator.charts.rounds import ValueRow
from facilitator.domain.errors import BadValue
from facilitator.domain.polls import Poll
from facilitator.domain.shifts import Shift
from facilitator.domain.tallies import Tally
from facilitator.i18n import Catalogue


class KindOfChart(Protocol):
    """How a kind of poll is drawn."""

    def __call__(self, poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Plot:
        """The plot. `ordered`: rows from most to fewest votes, where the kind allows it."""


KINDS: dict[str, KindOfChart] = {
    "single": single.plot,
    "multiple": multiple.plot,
    "scale": scale.plot,
    "words": words.plot,
    "text": text.plot,
    "ranking": ranking.plot,
    "points": points.plot,
    "number": number.plot,
}


ROWS: dict[str, Callable[[Poll, Shift, str, Catalogue], list[ValueRow]]] = {
    "single": single.rows,
    "multiple": single.rows,
    "scale": scale.rows,
    "ranking": ranking.rows,
    "points": points.rows,
    "words": words.rows,
    "number": number.rows,
}
"""What is set side by side of two rounds; open text is not here: no two people write the same."""


def rows_of(poll: Poll, shift: Shift, lang: str, words: Catalogue) -> list[ValueRow]:
    """What is compared of polls of that kind; nothing where two rounds cannot be set side by side."""
    rows = ROWS.get(poll.kind)
    return rows(poll, shift, lang, words) if rows is not None else []


def plot_of(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Plot:
    """The plot of a tally; BadValue for a kind this version cannot draw."""
    try:
        draw = KINDS[poll.kind]
    except KeyError:
        raise BadValue(f"This version has no chart for the kind “{poll.kind}”.") from None
    return draw(poll, tally, lang, ordered=ordered)
