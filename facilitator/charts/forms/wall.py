"""Texts in columns, each whole and readable from the last row; what has no room is counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from facilitator.charts.fit import sizes
from facilitator.charts.measure import LINE_HEIGHT, width, wrap
from facilitator.charts.model import Box, Table
from facilitator.charts.pieces import Bar, Label, Pieces
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue

_SHORT = 240  # longer texts are cut here; the report has them whole
_COLUMN = 19.0  # its least width, in the size of the type
_MOST_COLUMNS = 3
_INDENT = 0.7
_BETWEEN = 0.75  # texts, in the size of the type
_GUTTER = 1.6  # columns


@dataclass(frozen=True, slots=True)
class Note:
    """A text, and how many wrote it."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class _Set:
    """Texts as they stand: the column, the place from the top and the lines of each."""

    size: float
    across: float
    notes: tuple[tuple[int, float, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Wall:
    """`notes` from most to fewest. Which of those written once stand on the wall depends on their
    letters alone: not on when they came, nor on the alphabet."""

    notes: tuple[Note, ...]
    more: str = ""
    remark: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        texts = [shown_text(note) for note in sorted(self.notes, key=in_wall_order)]
        if not texts:
            return Pieces()
        rest = 1.8 * style.note
        for size in sizes(style.label, style.smallest):
            found = _fitting(texts, box.width, box.height, size, style)
            if len(found.notes) == len(texts):
                return _drawn(found, texts, box)
            if size <= style.smallest:
                found = _fitting(texts, box.width, box.height - rest, size, style)
                if found.notes:
                    break
        pieces = _drawn(found, texts, box)
        left_out = sum(
            note.count for note in sorted(self.notes, key=in_wall_order)[len(found.notes) :]
        )
        return pieces + self._rest(left_out, box, style)

    def natural_height(self, width: float, style: Style) -> float:
        texts = [shown_text(note) for note in self.notes]
        found = _fitting(texts, width, float("inf"), style.note, style)
        lines = sum(len(lines) for _, _, lines in found.notes)
        return (LINE_HEIGHT * lines + _BETWEEN * len(texts)) * style.note

    def sentences(self, words: Catalogue) -> list[str]:
        return [words("text_line", text=shown_text(note)) for note in self.notes[:20]]

    def table(self, words: Catalogue) -> Table:
        header = (words("column_choice"), words("column_times"))
        return Table(header, tuple((note.text, str(note.count)) for note in self.notes))

    def _rest(self, left_out: int, box: Box, style: Style) -> Pieces:
        text = self.more.format(n=left_out)
        size = min(style.note, style.note * box.width / max(1.0, width(text, style.note)))
        y = box.y + box.height - 0.3 * size
        return Pieces((), (Label("more", box.x, y, text, size, "faint", moving=True),))


def in_wall_order(note: Note) -> tuple[int, int]:
    """From most to fewest; of those written alike often, by their letters alone."""
    return (-note.count, crc32(note.text.encode("utf-8", "replace")))


def shown_text(note: Note) -> str:
    """On one line, cut where it is very long, with how often it was written."""
    text = " ".join(note.text.split())
    if len(text) > _SHORT:
        text = text[:_SHORT].rsplit(" ", 1)[0] + "…"
    return f"{text}\u00a0\u00a0×{note.count}" if note.count > 1 else text


def _fitting(texts: Sequence[str], total: float, height: float, size: float, style: Style) -> _Set:
    """As many of the texts, in their order, as fit at that size: each in the shortest column."""
    columns = max(1, min(_MOST_COLUMNS, len(texts), int(total / (_COLUMN * size))))
    across = (total - _GUTTER * size * (columns - 1)) / columns
    filled = [0.0] * columns
    notes = []
    for text in texts:
        column = filled.index(min(filled))
        lines = wrapped(text, size, across - _INDENT * size, style.family)
        taken = len(lines) * size * LINE_HEIGHT
        if filled[column] + taken > height:
            break
        notes.append((column, filled[column], lines))
        filled[column] += taken + _BETWEEN * size
    return _Set(size, across, tuple(notes))


@lru_cache(maxsize=4096)
def wrapped(text: str, size: float, most: float, family: str) -> tuple[str, ...]:
    """Kept, because a wall is laid out anew for every answer that comes."""
    return tuple(wrap(text, size, most, family=family))


def _drawn(found: _Set, texts: Sequence[str], box: Box) -> Pieces:
    size = found.size
    bars, labels = [], []
    for (column, down, lines), text in zip(found.notes, texts, strict=False):
        x = box.x + column * (found.across + _GUTTER * size)
        y = box.y + down
        height = len(lines) * size * LINE_HEIGHT
        bars.append(Bar(f"note/{text}", x, y + 0.1 * size, 0.14 * size, height - 0.1 * size, "bar"))
        for index, line in enumerate(lines):
            baseline = y + (index + 1) * size * LINE_HEIGHT - 0.3 * size
            labels.append(
                Label(f"note/{text}/{index}", x + _INDENT * size, baseline, line, size, moving=True)
            )
    return Pieces(tuple(bars), tuple(labels))
