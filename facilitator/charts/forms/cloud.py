"""Words, each as large as it was often said: the most frequent in the middle, all of them level."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TypeVar

from facilitator.charts.fit import sizes
from facilitator.charts.measure import width
from facilitator.charts.model import Box, Table
from facilitator.charts.pieces import Label, Pieces
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue

_MOST_WORDS = 60
_LARGEST = 3.4  # the most frequent word, in label heights
_LEADING = 1.22
_GAP = 0.75  # between words, in their size
_COUNT = 0.42  # the size of a count beside its word's
_TO_COUNT = 0.18  # from a word to its count, in the word's size
_DROP = 0.88


@dataclass(frozen=True, slots=True)
class Word:
    """A word and how often it was said. Words said once carry no count."""

    text: str
    count: int
    leading: bool

    @property
    def figure(self) -> str:
        return str(self.count) if self.count > 1 else ""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A word with its size, and the room that it and its count take."""

    word: Word
    size: float
    count_size: float
    word_width: float
    room: float


_Line = list[_Placed]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cloud:
    """`words` from most to least frequent."""

    words: tuple[Word, ...]
    more: str = ""
    remark: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        if not self.words:
            return Pieces()
        shown = self.words[:_MOST_WORDS]
        while True:
            left_out = len(self.words) - len(shown)
            note = 1.6 * style.note if left_out else 0.0
            lines = _fitting(shown, box.width, box.height - note, style)
            if lines is not None:
                break
            shown = shown[: min(len(shown) - 1, int(_DROP * len(shown)))]
        pieces = _drawn(lines, Box(box.x, box.y, box.width, box.height - note))
        if left_out:
            pieces += self._rest(left_out, box, style)
        return pieces

    def natural_height(self, width: float, style: Style) -> float:
        lines = _lines(self.words[:_MOST_WORDS], width, 1.8 * style.label, style)
        return 1.3 * _height(lines) + 1.6 * style.note

    def sentences(self, words: Catalogue) -> list[str]:
        return [words("word_line", word=each.text, n=each.count) for each in self.words]

    def table(self, words: Catalogue) -> Table:
        header = (words("column_word"), words("column_times"))
        return Table(header, tuple((each.text, str(each.count)) for each in self.words))

    def _rest(self, left_out: int, box: Box, style: Style) -> Pieces:
        text = self.more.format(n=left_out)
        size = min(style.note, style.note * box.width / max(1.0, width(text, style.note)))
        y = box.y + box.height - 0.3 * size
        x = box.x + box.width / 2
        return Pieces((), (Label("more", x, y, text, size, "faint", "center", moving=True),))


def _fitting(
    words: Sequence[Word], across: float, height: float, style: Style
) -> list[_Line] | None:
    """The words at the largest size at which all fit; None where some must be left out."""
    for size in sizes(_LARGEST * style.label, style.smallest):
        if size < style.smallest and len(words) > 1:
            return None
        lines = _lines(words, across, size, style)
        if _height(lines) <= height:
            return lines
    return lines


def _lines(words: Sequence[Word], across: float, largest: float, style: Style) -> list[_Line]:
    """Words in lines as they come; the first lines have the largest type."""
    most = max((word.count for word in words), default=1)
    if most == 1:  # nothing stands out, so nothing is large
        largest = min(largest, 1.2 * style.label)
    lines: list[_Line] = []
    taken = 0.0
    for word in words:
        weight = sqrt(word.count / most)
        placed = _placed(word, max(min(style.smallest, largest), largest * weight), across, style)
        if lines and taken + placed.room <= across:
            lines[-1].append(placed)
            taken += placed.room
        else:
            lines.append([placed])
            taken = placed.room
    return lines


def _placed(word: Word, size: float, across: float, style: Style) -> _Placed:
    """A word that is too wide for a line is set smaller."""
    unit = width(word.text, 1.0, bold=word.leading, family=style.family)
    count_size = min(size, max(_COUNT * size, min(style.smallest, style.note)))
    count = width(word.figure, count_size, family=style.family) if word.figure else 0.0
    around = count + (_GAP + _TO_COUNT) * size
    if unit * size + around > across:
        smaller = max(0.1, (across - count) / (unit + _GAP + _TO_COUNT))
        size, count_size = smaller, min(count_size, smaller)
        around = count + (_GAP + _TO_COUNT) * size
    return _Placed(word, size, count_size, unit * size, unit * size + around)


def _height(lines: Sequence[_Line]) -> float:
    return sum(_LEADING * max(each.size for each in line) for line in lines)


def _drawn(lines: Sequence[_Line], box: Box) -> Pieces:
    labels: list[Label] = []
    y = box.y + (box.height - _height(lines)) / 2
    for line in _from_the_middle(lines):
        tallest = max(each.size for each in line)
        y += _LEADING * tallest
        x = box.x + (box.width - sum(each.room for each in line)) / 2
        for each in _from_the_middle(line):
            start = x + _GAP * each.size / 2
            labels += _word_labels(each, start, y - 0.3 * tallest)
            x += each.room
    return Pieces((), tuple(labels))


def _word_labels(each: _Placed, x: float, baseline: float) -> list[Label]:
    key = f"word/{each.word.text}"
    ink = "accent" if each.word.leading else "text"
    labels = [
        Label(key, x, baseline, each.word.text, each.size, ink, bold=each.word.leading, moving=True)
    ]
    if each.word.figure:
        x += each.word_width + _TO_COUNT * each.size
        labels.append(
            Label(f"{key}/n", x, baseline, each.word.figure, each.count_size, "faint", moving=True)
        )
    return labels


def _from_the_middle(ranked: Sequence[T]) -> list[T]:
    """The first in the middle, the others by turns after and before it."""
    return [*ranked[2::2][::-1], *ranked[:1], *ranked[1::2]]
