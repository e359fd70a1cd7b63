"""Numbers in ranges that stand side by side, and the median below them."""

from dataclasses import dataclass
from itertools import pairwise

from facilitator.charts.measure import LINE_HEIGHT, width
from facilitator.charts.model import Box, Table
from facilitator.charts.numbers import sentence_of
from facilitator.charts.pieces import Bar, Label, Pieces, Rule
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue

_WIDEST_PITCH = 4.0  # in label heights
_NATURAL_HEIGHT = 15.0
_BETWEEN = 0.04  # of the pitch
_TYPE = 0.085  # type takes no more of the height than this where it can be smaller
_MARK = 0.5  # height of the mark at the median, in note heights


@dataclass(frozen=True, slots=True)
class Range:
    """One range. `first` is read before `second`: share and count, or the other way."""

    name: str
    count: int
    first: str
    second: str
    leading: bool

    @property
    def percent(self) -> str:
        return self.first if "%" in self.first else self.second


@dataclass(frozen=True, slots=True)
class Histogram:
    """Ranges between `edges`. Where each is a single number (`centred`), that stands in its middle."""

    ranges: tuple[Range, ...]
    edges: tuple[float, ...]
    edges_said: tuple[str, ...]
    centred: bool
    median: float | None
    median_said: str = ""
    remark: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        if not self.ranges:
            return Pieces()
        outside = self._widest_edge(style.smallest, style)  # half of it stands out on either side
        most_pitch = (box.width - outside) / len(self.ranges)
        pitch = max(1.0, min(most_pitch, _WIDEST_PITCH * style.label))
        left = box.x + (box.width - pitch * len(self.ranges)) / 2
        size = min(self._size(pitch, style), max(style.smallest, _TYPE * box.height))
        axis = min(size, style.smallest)
        top = box.y + 2 * LINE_HEIGHT * size
        bottom = box.y + box.height - LINE_HEIGHT * axis - (_MARK + LINE_HEIGHT) * style.note
        tallest = max(1.0, bottom - top)
        most = max(each.count for each in self.ranges)
        bars, labels = [], []
        for index, each in enumerate(self.ranges):
            # Known by where it begins, which stays the same while others join.
            key = self.edges_said[index]
            height = tallest * each.count / most
            x = left + (index + _BETWEEN / 2) * pitch
            fill = "bar_lead" if each.leading else "bar"
            bars.append(
                Bar(key, x, bottom - height, (1 - _BETWEEN) * pitch, height, fill, base="bottom")
            )
            if each.count:
                labels += _values(each, key, left + (index + 0.5) * pitch, bottom - height, size)
        labels += self._axis(left, pitch, bottom + axis, axis, style)
        line = Rule(left, bottom, left + pitch * len(self.ranges), bottom)
        pieces = Pieces(tuple(bars), tuple(labels), (line,))
        return pieces + self._mark(box, left, pitch, bottom + LINE_HEIGHT * axis, style)

    def natural_height(self, width: float, style: Style) -> float:
        return _NATURAL_HEIGHT * style.label

    def sentences(self, words: Catalogue) -> list[str]:
        said = [
            words.count("answer_line", each.count, label=each.name, share=each.percent)
            for each in self.ranges
        ]
        return [*said, sentence_of(self.median_said)] if self.median_said else said

    def table(self, words: Catalogue) -> Table:
        header = (words("column_range"), words("column_votes"), words("column_share"))
        return Table(header, tuple((x.name, str(x.count), x.percent) for x in self.ranges))

    def _size(self, pitch: float, style: Style) -> float:
        """The size at which the figures above the bars fit side by side."""
        figures = [text for each in self.ranges for text in (each.first, each.second)]
        widest = max(width(text, 1.0, bold=True, family=style.family) for text in figures)
        return min(style.label, 0.94 * pitch / max(widest, width("100\u00a0%", 1.0, bold=True)))

    def _widest_edge(self, size: float, style: Style) -> float:
        return max(width(text, size, family=style.family) for text in self.edges_said)

    def _axis(self, left: float, pitch: float, y: float, size: float, style: Style) -> list[Label]:
        """As many of the edges as have room."""
        shown = self.edges_said[:-1] if self.centred else self.edges_said
        offset = 0.5 if self.centred else 0.0
        widest = self._widest_edge(size, style) + 0.6 * size
        every = max(1, -int(-widest // pitch))
        return [
            Label(
                f"edge/{text}", left + (index + offset) * pitch, y, text, size,
                anchor="center", moving=True,
            )
            for index, text in enumerate(shown)
            if index % every == 0
        ]  # fmt: skip

    def _mark(self, box: Box, left: float, pitch: float, top: float, style: Style) -> Pieces:
        """A mark below the axis at the median, and the median in words below it."""
        if self.median is None:
            return Pieces()
        note = style.note
        step = next(after - before for before, after in pairwise(self.edges))
        place = (self.median - self.edges[0]) / step + (0.5 if self.centred else 0.0)
        x = left + place * pitch
        thick = max(2.0, 0.12 * note)
        taken = width(self.median_said, note, bold=True, family=style.family)
        note = note if taken <= box.width else note * box.width / taken
        half = min(taken, box.width) / 2
        center = min(max(x, box.x + half), box.x + box.width - half)
        said = Label(
            "median/label", center, top + (_MARK + 1.0) * style.note, self.median_said, note,
            anchor="center", bold=True, moving=True,
        )  # fmt: skip
        return Pieces((Bar("median", x - thick / 2, top, thick, _MARK * note, "text"),), (said,))


def _values(each: Range, key: str, center: float, top: float, size: float) -> list[Label]:
    above = top - 0.3 * size
    return [
        Label(f"{key}/second", center, above, each.second, 0.8 * size, "faint", "center", moving=True),
        Label(
            f"{key}/first", center, above - LINE_HEIGHT * 0.8 * size, each.first, size,
            anchor="center", bold=each.leading, moving=True,
        ),
    ]  # fmt: skip
