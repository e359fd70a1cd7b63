"""Making texts fit: first at full size, then smaller step by step, never clipped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facilitator.charts.measure import LINE_HEIGHT, width, wrap
from facilitator.charts.style import Style

_STEP = 0.92
_FLOOR = 1.0
ABOVE_FIRST = 0.15  # of a line's height is empty above its letters
# Room between rows, in label heights: type rather gets smaller than rows crowded, down to its least
# size.
_AIRY = 0.45
_TIGHT = 0.12
_APART = 1.6  # times that where a row has several lines, which stand close to each other
# How much of the width labels may take before the type gets smaller.
_SHARES = (0.28, 0.36, 0.45, 0.55)


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands beside a row: a label, and a smaller line beneath it."""

    label: str
    below: str = ""


@dataclass(frozen=True, slots=True)
class Captions:
    """Captions that fit: their lines by row, the column they take, and the size of their type."""

    size: float
    note: float
    column: float
    lines: tuple[tuple[str, ...], ...]
    below: tuple[tuple[str, ...], ...]
    between: float

    def height(self, row: int) -> float:
        """From the top of the first line to the bottom of the last one."""
        leading = LINE_HEIGHT * (
            self.size * len(self.lines[row]) + self.note * len(self.below[row])
        )
        return leading - ABOVE_FIRST * self.size


def sizes(most: float, least: float) -> Iterator[float]:
    """Sizes from `most` down; below `least` only where there is no other way to avoid clipping."""
    size = most
    while size > least:
        yield size
        size *= _STEP
    size = least
    while size > _FLOOR:
        yield size
        size *= _STEP
    yield _FLOOR


def heading(
    text: str, most_width: float, most_height: float, style: Style
) -> tuple[float, list[str]]:
    """The size and lines of a text that has the full width."""
    for size in sizes(style.title, style.smallest):
        lines = wrap(text, size, most_width, bold=True, family=style.family)
        if len(lines) * size * LINE_HEIGHT <= most_height or size == _FLOOR:
            return size, lines
    raise AssertionError("sizes always ends at the floor")


def captions(
    rows: Sequence[Caption], total_width: float, height: float, row_extra: float, style: Style
) -> Captions:
    """Captions beside rows that share `height`. `row_extra` is what a row must have below its bar,
    in label heights; the bar itself takes at least one."""
    airy = (size for size in sizes(style.label, style.smallest) if size >= style.smallest)
    tries = [(size, _AIRY) for size in airy]
    tries += [(size, _TIGHT) for size in sizes(style.label, style.smallest)]
    for size, between in tries:
        for share in _SHARES:
            found = _set(rows, share * total_width, size, style, between)
            if _needed(found, row_extra) <= height:
                return found
    return found


def natural(rows: Sequence[Caption], total_width: float, row_extra: float, style: Style) -> float:
    """The height that the rows take at full size with room between them."""
    found = _set(rows, _SHARES[1] * total_width, style.label, style, _AIRY)
    return _needed(found, row_extra) + 0.2 * style.label * len(rows)


def _set(
    rows: Sequence[Caption], column: float, size: float, style: Style, between: float
) -> Captions:
    note = min(style.note, size)
    lines = tuple(tuple(wrap(row.label, size, column, family=style.family)) for row in rows)
    below = tuple(
        tuple(wrap(row.below, note, column, family=style.family)) if row.below else ()
        for row in rows
    )
    widest = max(
        [width(line, size, family=style.family) for row in lines for line in row]
        + [width(line, note, family=style.family) for row in below for line in row],
        default=0.0,
    )
    return Captions(size, note, min(column, widest) + 0.5 * size, lines, below, between)


def _needed(found: Captions, row_extra: float) -> float:
    return sum(row_height(found, row, row_extra) for row in range(len(found.lines)))


def row_height(found: Captions, row: int, row_extra: float) -> float:
    """The least height of a row."""
    several = len(found.lines[row]) + len(found.below[row]) > 1
    between = found.between * (_APART if several else 1.0)
    return max(found.height(row), found.size * (1.0 + row_extra)) + between * found.size
