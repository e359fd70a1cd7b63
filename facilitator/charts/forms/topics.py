"""Texts by topic: a heading with its number for each, and its texts below it, as many as there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.charts.fit import sizes
from facilitator.charts.forms.wall import Note, in_wall_order, shown_text, wrapped
from facilitator.charts.measure import LINE_HEIGHT, wrap
from facilitator.charts.model import Box, Table
from facilitator.charts.pieces import Bar, Label, Pieces
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue

_COLUMN = 14.5  # its least width, in the size of the type
_MOST_COLUMNS = 4
_INDENT = 0.7
_BETWEEN = 0.5  # texts, in the size of the type
_APART = 1.4  # topics
_GUTTER = 1.8  # columns


@dataclass(frozen=True, slots=True)
class Section:
    """A topic and its texts. Those in no topic have the name "" and come last."""

    key: str
    name: str
    notes: tuple[Note, ...]

    @property
    def count(self) -> int:
        return sum(note.count for note in self.notes)


@dataclass(frozen=True, slots=True)
class _Block:
    """A topic as it stands: its column and place from the top, the lines of its heading and of each text."""

    section: Section
    column: int
    down: float
    heading: tuple[str, ...]
    texts: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Topics:
    """`rest` is what texts in no topic are called. Every topic is shown, and of each alike many texts."""

    sections: tuple[Section, ...]
    rest: str = ""
    remark: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        """Smaller type first; then fewer texts, as many of each topic as of the others where there are that
        many."""
        everything = [len(section.notes) for section in self.sections]
        size = style.smallest
        for size in sizes(style.label, style.smallest):
            blocks = self._blocks(box.width, box.height, size, everything, style.family)
            if blocks is None and size <= style.smallest:
                blocks = self._as_many_as_fit(box, size, style.family)
            if blocks is not None:
                return _drawn(blocks, size, _across(box.width, size, len(self.sections)), box)
        return Pieces()

    def _as_many_as_fit(self, box: Box, size: float, family: str) -> list[_Block] | None:
        found: list[_Block] | None = None

        def fit(kept: list[int]) -> bool:
            nonlocal found
            blocks = self._blocks(box.width, box.height, size, kept, family)
            found = blocks or found
            return blocks is not None

        most = [len(section.notes) for section in self.sections]
        fits, too_many = -1, max(most, default=0) + 1
        while too_many - fits > 1:
            middle = (fits + too_many) // 2
            fits, too_many = (middle, too_many) if fit([middle] * len(most)) else (fits, middle)
        kept = [min(each, max(0, fits)) for each in most]
        growing = found is not None
        while growing:
            growing = False
            for place, each in enumerate(most):
                more = [*kept[:place], kept[place] + 1, *kept[place + 1 :]]
                if kept[place] < each and fit(more):
                    kept, growing = more, True
        return found

    def natural_height(self, width: float, style: Style) -> float:
        everything = [len(section.notes) for section in self.sections]
        blocks = self._blocks(width, float("inf"), style.note, everything, style.family) or []
        ends = (block.down + _height(block, style.note) for block in blocks)
        return max(ends, default=0.0)

    def sentences(self, words: Catalogue) -> list[str]:
        return [
            words.count("topic_line", section.count, topic=self._name(section))
            for section in self.sections
        ]

    def table(self, words: Catalogue) -> Table:
        header = (words("column_topic"), words("column_choice"), words("column_times"))
        rows = tuple(
            (self._name(section), note.text, str(note.count))
            for section in self.sections
            for note in section.notes
        )
        return Table(header, rows)

    def _name(self, section: Section) -> str:
        return section.name or self.rest

    def _blocks(
        self, total: float, height: float, size: float, kept: Sequence[int], family: str
    ) -> list[_Block] | None:
        """Each topic in the shortest column, with so many of its texts at most; None where that does not fit."""
        columns = _columns(total, size, len(self.sections))
        across = _across(total, size, len(self.sections))
        filled = [0.0] * columns
        blocks = []
        for section, most in zip(self.sections, kept, strict=True):
            name = f"{self._name(section)}\u00a0· {section.count}"
            heading = tuple(wrap(name, size, across, bold=True, family=family))
            notes = sorted(section.notes, key=in_wall_order)[:most]
            texts = tuple(
                wrapped(shown_text(note), size, across - _INDENT * size, family) for note in notes
            )
            column = filled.index(min(filled))
            block = _Block(section, column, filled[column], heading, texts)
            filled[column] += _height(block, size) + _APART * size
            if filled[column] - _APART * size > height:
                return None
            blocks.append(block)
        return blocks


def _columns(total: float, size: float, sections: int) -> int:
    return max(1, min(_MOST_COLUMNS, sections, int(total / (_COLUMN * size))))


def _across(total: float, size: float, sections: int) -> float:
    columns = _columns(total, size, sections)
    return (total - _GUTTER * size * (columns - 1)) / columns


def _height(block: _Block, size: float) -> float:
    lines = len(block.heading) + sum(len(text) for text in block.texts)
    return lines * size * LINE_HEIGHT + _BETWEEN * size * len(block.texts)


def _drawn(blocks: Sequence[_Block], size: float, across: float, box: Box) -> Pieces:
    bars, labels = [], []
    for block in blocks:
        x = box.x + block.column * (across + _GUTTER * size)
        y = box.y + block.down
        key = f"topic/{block.section.key}"
        for index, line in enumerate(block.heading):
            y += size * LINE_HEIGHT
            labels.append(
                Label(
                    f"{key}/{index}",
                    x,
                    y - 0.3 * size,
                    line,
                    size,
                    "accent",
                    bold=True,
                    moving=True,
                )
            )
        for place, lines in enumerate(block.texts):
            y += _BETWEEN * size
            height = len(lines) * size * LINE_HEIGHT
            bars.append(
                Bar(f"{key}/{place}", x, y + 0.1 * size, 0.14 * size, height - 0.1 * size, "bar")
            )
            for index, line in enumerate(lines):
                y += size * LINE_HEIGHT
                labels.append(
                    Label(
                        f"{key}/{place}/{index}", x + _INDENT * size, y - 0.3 * size, line, size,
                        moving=True,
                    )
                )  # fmt: skip
    return Pieces(tuple(bars), tuple(labels))
