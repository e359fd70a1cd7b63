"""Answers by group: a column for each group, a row for each answer, a bar in each cell."""

from dataclasses import dataclass

from facilitator.charts.fit import Caption, captions, natural, row_height, sizes
from facilitator.charts.forms.bars import caption_labels
from facilitator.charts.measure import LINE_HEIGHT, width, wrap
from facilitator.charts.model import Box, Table
from facilitator.charts.pieces import Bar, Label, Pieces, Rule
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue

_WIDEST_PITCH = 3.4
_BELOW = 0.75  # room for a cell's bar below its number, in label heights
_THIN = 0.42
_MOST_FOR_HEADS = 0.34
_CAPTIONS = 0.62  # of the width: groups need room for their names, too
_SMALLEST = 0.75  # of the least size otherwise, before a group's name breaks inside a word


@dataclass(frozen=True, slots=True)
class GridCell:
    """`part` is the share in its group (0 to 1), None where it is not shown; `said` what is printed."""

    part: float | None
    said: str


@dataclass(frozen=True, slots=True)
class GridRow:
    """One answer, with a cell for each group."""

    key: str
    label: str
    cells: tuple[GridCell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """`heads` are the groups, each with the number of its voters below. Every bar is measured against the
    same full length, the whole group."""

    rows: tuple[GridRow, ...]
    heads: tuple[tuple[str, str], ...]
    cells: Table
    said: tuple[str, ...]
    remark: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        found = captions(self._captions(), _CAPTIONS * box.width, 0.75 * box.height, _BELOW, style)
        left = box.x + found.column
        pitch = (box.x + box.width - left) / max(1, len(self.heads))
        heads, head_height = self._heads(left, box, pitch, style)
        room = Box(box.x, box.y + head_height, box.width, max(1.0, box.height - head_height))
        least = [row_height(found, index, _BELOW) for index in range(len(self.rows))]
        squeezed = min(1.0, room.height / max(1.0, sum(least)))
        spare = max(0.0, room.height - sum(least)) / max(1, len(self.rows))
        spare = min(spare, max(0.0, _WIDEST_PITCH * found.size - min(least, default=0.0)))
        size = self._size(pitch, found.size * squeezed, style)
        pieces, y = heads, room.y
        for index, row in enumerate(self.rows):
            place = Box(room.x, y, room.width, squeezed * least[index] + spare)
            pieces += Pieces((), tuple(caption_labels(row.key, index, found, place)))
            for column, cell in enumerate(row.cells):
                at = Box(left + column * pitch, place.y, 0.88 * pitch, place.height)
                pieces += _cell(f"{row.key}/{column}", cell, at, size)
            y += place.height
            pieces += Pieces(rules=(Rule(left, y, left + len(self.heads) * pitch, y, "line"),))
        return pieces

    def natural_height(self, width: float, style: Style) -> float:
        heads = 4 * LINE_HEIGHT * style.note
        return heads + natural(self._captions(), _CAPTIONS * width, _BELOW, style)

    def sentences(self, words: Catalogue) -> list[str]:
        return list(self.said)

    def table(self, words: Catalogue) -> Table:
        return self.cells

    def _captions(self) -> list[Caption]:
        return [Caption(row.label) for row in self.rows]

    def _heads(self, left: float, box: Box, pitch: float, style: Style) -> tuple[Pieces, float]:
        """The groups' names over their columns, as large as they fit, and their height."""
        most = 0.88 * pitch
        words = [word for name, _ in self.heads for word in name.split()]
        for size in sizes(style.note, _SMALLEST * style.smallest):
            lines = [
                [*wrap(name, size, most, bold=True, family=style.family), n]
                for name, n in self.heads
            ]
            lines = [
                [*each[:-1], *wrap(each[-1], size, most, family=style.family)] for each in lines
            ]
            height = max(len(each) for each in lines) * size * LINE_HEIGHT
            whole = all(width(w, size, bold=True, family=style.family) <= most for w in words)
            at_least = size <= _SMALLEST * style.smallest
            if height <= _MOST_FOR_HEADS * box.height and (whole or at_least):
                break
        labels = []
        for column, each in enumerate(lines):
            y = box.y + height - len(each) * size * LINE_HEIGHT
            names = len(wrap(self.heads[column][0], size, most, bold=True, family=style.family))
            for index, line in enumerate(each):
                y += size * LINE_HEIGHT
                ink = "text" if index < names else "faint"
                labels.append(
                    Label(
                        f"head/{column}/{index}", left + column * pitch, y - 0.3 * size, line, size,
                        ink, bold=index < names,
                    )
                )  # fmt: skip
        return Pieces((), tuple(labels)), height + 0.5 * style.note

    def _size(self, pitch: float, most: float, style: Style) -> float:
        texts = [cell.said for row in self.rows for cell in row.cells]
        widest = max((width(t, 1.0, bold=True, family=style.family) for t in texts), default=1.0)
        return min(most, 0.86 * pitch / widest)


def _cell(key: str, cell: GridCell, box: Box, size: float) -> Pieces:
    thin = min(_THIN * size, 0.3 * box.height)
    middle = box.y + box.height / 2
    hidden = cell.part is None
    label = Label(
        f"{key}/value", box.x, middle - 0.05 * size, cell.said, size,
        "faint" if hidden else "text", bold=not hidden, moving=True,
    )  # fmt: skip
    if hidden:
        return Pieces((), (label,))
    top = middle + 0.3 * size
    bars = (
        Bar(f"{key}/track", box.x, top, box.width, thin, "sunken"),
        Bar(key, box.x, top, box.width * (cell.part or 0.0), thin, "bar_lead"),
    )
    return Pieces(bars, (label,))
