"""Before and after: two bars for each row."""

from dataclasses import dataclass

from facilitator.charts import paint
from facilitator.charts.fit import Caption, captions, natural, row_height
from facilitator.charts.forms.bars import caption_labels
from facilitator.charts.measure import width
from facilitator.charts.model import Box, Table
from facilitator.charts.pieces import Bar, Label, Pieces, Rule
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue

_WIDEST_PITCH = 4.6
_TWO_BARS = 1.3  # their least height, in label heights above the first
_THICKEST = 1.15
_LEGEND = 1.9  # in note heights
BEFORE, AFTER = 5, 0  # numbers of the theme's series


@dataclass(frozen=True, slots=True)
class Pair:
    """A row. `before` and `after` are parts of the full length (0 to 1), None where there is no value."""

    key: str
    label: str
    before: float | None
    after: float | None
    before_said: str
    after_said: str


@dataclass(frozen=True, slots=True)
class Pairs:
    """`heads` name the rounds. `cells` is the table of the same numbers, `said` the result in words."""

    pairs: tuple[Pair, ...]
    heads: tuple[str, str]
    cells: Table
    said: tuple[str, ...]
    remark: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        legend = _LEGEND * style.note
        room = Box(box.x, box.y + legend, box.width, max(1.0, box.height - legend))
        found = captions(self._captions(), room.width, room.height, _TWO_BARS, style)
        least = [row_height(found, index, _TWO_BARS) for index in range(len(self.pairs))]
        spare = max(0.0, room.height - sum(least)) / max(1, len(self.pairs))
        spare = min(spare, max(0.0, _WIDEST_PITCH * found.size - min(least, default=0.0)))
        left = room.x + found.column
        texts = [text for pair in self.pairs for text in (pair.before_said, pair.after_said)]
        widest = max(
            (width(t, found.size, bold=True, family=style.family) for t in texts), default=0
        )
        longest = room.x + room.width - left - widest - 0.7 * found.size
        pieces = self._legend(Box(left, box.y, box.x + box.width - left, legend), style)
        y = room.y
        for index, pair in enumerate(self.pairs):
            row = Box(room.x, y, room.width, least[index] + spare)
            pieces += Pieces((), tuple(caption_labels(pair.key, index, found, row)))
            thick = min(_THICKEST * found.size, (row.height - 0.3 * found.size) / 2)
            top = row.y + row.height / 2 - thick
            for side, part, said, series in (
                ("before", pair.before, pair.before_said, BEFORE),
                ("after", pair.after, pair.after_said, AFTER),
            ):
                long = longest * (part or 0.0)
                key = f"{pair.key}/{side}"
                size = min(found.size, 0.95 * thick)
                bar = Bar(
                    key, left, top, long, thick - 1, paint.series(series), paint.pattern(series)
                )
                value = Label(
                    f"{key}/value", left + long + 0.35 * size, top + thick / 2 + 0.35 * size, said,
                    size, bold=side == "after", moving=True,
                )  # fmt: skip
                pieces += Pieces((bar,), (value,))
                top += thick
            y += row.height
        return pieces + Pieces(rules=(Rule(left, room.y, left, y),))

    def natural_height(self, width: float, style: Style) -> float:
        return natural(self._captions(), width, _TWO_BARS, style) + _LEGEND * style.note

    def sentences(self, words: Catalogue) -> list[str]:
        return list(self.said)

    def table(self, words: Catalogue) -> Table:
        return self.cells

    def _captions(self) -> list[Caption]:
        return [Caption(pair.label) for pair in self.pairs]

    def _legend(self, box: Box, style: Style) -> Pieces:
        size = style.note
        taken = sum(width(head, size, family=style.family) + 2.6 * size for head in self.heads)
        size *= min(1.0, box.width / taken)
        pieces, x = Pieces(), box.x
        for head, series in zip(self.heads, (BEFORE, AFTER), strict=True):
            swatch = Bar(
                f"legend/{series}", x, box.y, 1.2 * size, 1.2 * size,
                paint.series(series), paint.pattern(series),
            )  # fmt: skip
            label = Label(f"legend/{series}/name", x + 1.5 * size, box.y + 0.95 * size, head, size)
            pieces += Pieces((swatch,), (label,))
            x += width(head, size, family=style.family) + 2.6 * size
        return pieces
