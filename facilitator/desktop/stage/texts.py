"""Columns of text that fit their place: at full size where possible, never clipped.

Sizes are shares of the screen's height.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from facilitator.desktop.words import tabular
from facilitator.theme import tokens

_STEP = 0.94
_FLOOR_PX = 2.0


@dataclass(frozen=True, slots=True)
class Block:
    """A text in a column, with `gap` above it.

    `lead` stands before it in a column of its own (a time, a number); `swatch` is the colour and
    the pattern of a card drawn there instead. A `whole` text is never broken into lines.
    """

    text: str
    size: float
    ink: str = "text"
    bold: bool = False
    gap: float = 0.0
    lead: str = ""
    swatch: tuple[str, str] | None = None
    whole: bool = False

    @property
    def right_to_left(self) -> bool:
        return starts_right_to_left(self.text)

    @property
    def is_led(self) -> bool:
        return bool(self.lead) or self.swatch is not None


@dataclass(frozen=True, slots=True)
class Setting:
    """How a column is set: `factor` is the share of full size. `least` is the size below which
    nothing goes, 0 once that cannot be kept."""

    screen_px: float
    width_px: float
    factor: float
    least: float
    centred: bool

    def pixels(self, block: Block) -> float:
        pixels = max(block.size * self.factor, min(block.size, self.least)) * self.screen_px
        if not block.whole:
            return pixels
        taken = line_width(block.text, pixels, block.bold)
        return pixels if taken <= self.width_px else 0.98 * pixels * self.width_px / taken

    def gap(self, block: Block) -> float:
        return block.gap * self.factor * self.screen_px

    def gutter(self, blocks: Sequence[Block]) -> float:
        """The width of the column of leads."""
        return max((self._lead_width(block) for block in blocks), default=0.0)

    def left(self, block: Block, gutter: float) -> float:
        """Where the text begins: after its lead, which stands where reading starts."""
        return gutter if block.is_led and not block.right_to_left else 0.0

    def lead_left(self, block: Block) -> float:
        """Where the lead begins."""
        if not block.right_to_left:
            return 0.0
        return self.width_px - (self._lead_width(block) - 0.6 * self.pixels(block))

    def laid_out(self, block: Block, gutter: float) -> tuple[QTextLayout, float]:
        """The lines of the block and their height."""
        width = max(1.0, self.width_px - (gutter if block.is_led else 0.0))
        text = block.text or " "
        return laid_out(text, self.pixels(block), block.bold, round(width, 1), self.centred)

    def heights(self, blocks: Sequence[Block]) -> list[float]:
        """The height of each block with its gap."""
        gutter = self.gutter(blocks)
        return [self.gap(block) + self.laid_out(block, gutter)[1] for block in blocks]

    def _lead_width(self, block: Block) -> float:
        pixels = self.pixels(block)
        if block.swatch is not None:
            return 1.5 * pixels
        if not block.lead:
            return 0.0
        return line_width(block.lead, pixels, block.bold) + 0.8 * pixels


def fitted(
    blocks: Sequence[Block], width_px: float, height_px: float, screen_px: float, *, centred: bool
) -> Setting:
    """The largest setting in which the blocks fit."""
    for factor, least in _settings(blocks, screen_px):
        setting = Setting(screen_px, width_px, factor, least, centred)
        if sum(setting.heights(blocks)) <= height_px:
            break
    return setting


def natural_height(blocks: Sequence[Block], width_px: float, screen_px: float) -> float:
    """The height that the blocks take at full size."""
    return sum(Setting(screen_px, width_px, 1.0, 0.0, False).heights(blocks))


def fitted_height(
    blocks: Sequence[Block], width_px: float, height_px: float, screen_px: float
) -> float:
    """The height that the blocks take once they fit."""
    setting = fitted(blocks, width_px, height_px, screen_px, centred=False)
    return sum(setting.heights(blocks))


@lru_cache(maxsize=512)
def laid_out(
    text: str, pixels: float, bold: bool, width: float, centred: bool
) -> tuple[QTextLayout, float]:
    """Plain text in lines no wider than `width`, in the direction it is written in."""
    side = Qt.AlignmentFlag.AlignLeft
    if centred:
        side = Qt.AlignmentFlag.AlignHCenter
    elif starts_right_to_left(text):
        side = Qt.AlignmentFlag.AlignRight
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text.replace("\n", "\u2028"), font(pixels, bold))
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, y))
        y += 1.08 * line.height()
    layout.endLayout()
    return layout, y


def starts_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left."""
    directions = (unicodedata.bidirectional(char) for char in text)
    return next((d != "L" for d in directions if d in ("L", "R", "AL")), False)


def line_width(text: str, pixels: float, bold: bool) -> float:
    """The width of one line with figures of equal width."""
    return QFontMetricsF(tabular(font(pixels, bold))).horizontalAdvance(text)


@lru_cache(maxsize=256)
def font(pixels: float, bold: bool) -> QFont:
    """The stage's font: the system's, in px."""
    made = QFont()
    made.setPixelSize(max(1, round(pixels)))
    made.setBold(bold)
    return made


def _settings(blocks: Sequence[Block], screen_px: float) -> Iterator[tuple[float, float]]:
    """From full size until all is at the least size; smaller still only to avoid clipping."""
    least = tokens().stage.smallest
    largest = max((block.size for block in blocks), default=least)
    smallest = min((block.size for block in blocks), default=least)
    factor = 1.0
    while largest * factor > least:
        yield factor, least
        factor *= _STEP
    factor = min(1.0, least / smallest)
    while smallest * factor * screen_px > _FLOOR_PX:
        yield factor, 0.0
        factor *= _STEP
    yield factor, 0.0
