"""Bars whose length is a score and not a number of votes."""

from dataclasses import dataclass

from facilitator.charts.forms.bars import Bars, Row
from facilitator.charts.model import Box, Table
from facilitator.charts.pieces import Pieces
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue


@dataclass(frozen=True, slots=True)
class Scores:
    """`rows` as bars. `header` and `cells` are the table of the same numbers, `said` the result in
    words."""

    rows: tuple[Row, ...]
    header: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    said: tuple[str, ...]
    remark: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        return Bars(self.rows).arranged(box, style)

    def natural_height(self, width: float, style: Style) -> float:
        return Bars(self.rows).natural_height(width, style)

    def sentences(self, words: Catalogue) -> list[str]:
        return list(self.said)

    def table(self, words: Catalogue) -> Table:
        return Table(self.header, self.cells)


def score_row(
    key: str, label: str, score: int, *, value: str, below: str, leading: bool, percent: str = ""
) -> Row:
    """A row whose bar is as long as its score; `value` stands at its end, `below` beneath it."""
    return Row(key, label, score, 0, percent, value, below, leading)
