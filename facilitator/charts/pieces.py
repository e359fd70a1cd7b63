"""What a chart is made of once it is laid out: bars, lines of text and rules, in px from the top
left.

The live canvas and the report draw the same pieces, so a chart looks the same in both.
"""

from dataclasses import dataclass, replace
from typing import Literal

Anchor = Literal["left", "center", "right"]
Side = Literal["left", "right", "bottom"]
_OPPOSITE: dict[str, Anchor] = {"left": "right", "center": "center", "right": "left"}


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle that grows from its side `base`. `fill` is a colour (see `paint`).

    `pattern` is one of the theme's, or "hand": hatched and hollow, for what was counted by hand.
    """

    key: str
    x: float
    y: float
    width: float
    height: float
    fill: str
    pattern: str = "solid"
    outlined: bool = False
    base: Side = "left"

    def empty(self) -> "Bar":
        """The same bar before it has grown."""
        if self.base == "bottom":
            return replace(self, y=self.y + self.height, height=0.0)
        return replace(self, x=self.x + (self.width if self.base == "right" else 0.0), width=0.0)


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text on its baseline `y`. `on` is the fill beneath it, if it stands on a bar.

    Labels that change while votes arrive are `moving`; all others stand still from vote to vote.
    """

    key: str
    x: float
    y: float
    text: str
    size: float
    ink: str = "text"
    anchor: Anchor = "left"
    bold: bool = False
    moving: bool = False
    on: str = ""


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A band of even `height` that swings from one side to the other; `y1` and `y2` are its tops.

    It is outlined in the colour `edge`, so that bands that cross stay apart.
    """

    key: str
    x1: float
    y1: float
    x2: float
    y2: float
    height: float
    fill: str
    edge: str

    def at(self, share: float) -> tuple[float, float]:
        """The middle of the band, `share` (0 to 1) of the way along its curve."""
        far = 1.0 - share
        bend = share * share * (3.0 * far + share)
        return (
            self.x1
            + (self.x2 - self.x1) * (1.5 * far * far * share + 1.5 * far * share**2 + share**3),
            self.y1 + (self.y2 - self.y1) * bend + self.height / 2,
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: str = "edge"
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Pieces:
    """Part of a chart."""

    bars: tuple[Bar, ...] = ()
    labels: tuple[Label, ...] = ()
    rules: tuple[Rule, ...] = ()
    ribbons: tuple[Ribbon, ...] = ()

    def __add__(self, other: "Pieces") -> "Pieces":
        return Pieces(
            self.bars + other.bars,
            self.labels + other.labels,
            self.rules + other.rules,
            self.ribbons + other.ribbons,
        )


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """A whole chart, laid out. `family` is the font that widths were measured in."""

    width: float
    height: float
    pieces: Pieces
    family: str = ""

    @property
    def still(self) -> Pieces:
        """What stays as it is while votes arrive."""
        labels = tuple(x for x in self.pieces.labels if not x.moving)
        return Pieces((), labels, self.pieces.rules, self.pieces.ribbons)

    @property
    def moving(self) -> Pieces:
        return Pieces(self.pieces.bars, tuple(x for x in self.pieces.labels if x.moving))


def mirrored(pieces: Pieces, width: float) -> Pieces:
    """The pieces for readers who start at the right."""
    return Pieces(
        tuple(
            replace(
                bar,
                x=width - bar.x - bar.width,
                base="bottom" if bar.base == "bottom" else _OPPOSITE[bar.base],  # type: ignore[arg-type]
            )
            for bar in pieces.bars
        ),
        tuple(
            replace(label, x=width - label.x, anchor=_OPPOSITE[label.anchor])
            for label in pieces.labels
        ),
        tuple(replace(rule, x1=width - rule.x1, x2=width - rule.x2) for rule in pieces.rules),
        tuple(replace(each, x1=width - each.x1, x2=width - each.x2) for each in pieces.ribbons),
    )


def between(before: Pieces, after: Pieces, progress: float) -> Pieces:
    """`after` on its way from `before`; `progress` runs from 0 to 1. New bars grow from nothing."""
    old_bars = {bar.key: bar for bar in before.bars}
    old_labels = {label.key: label for label in before.labels}
    return Pieces(
        tuple(_bar_between(old_bars.get(bar.key), bar, progress) for bar in after.bars),
        tuple(_label_between(old_labels.get(x.key), x, progress) for x in after.labels),
        after.rules,
    )


def _bar_between(old: Bar | None, new: Bar, progress: float) -> Bar:
    start = old if old is not None and old.base == new.base else new.empty()
    return replace(
        new,
        x=_mix(start.x, new.x, progress),
        y=_mix(start.y, new.y, progress),
        width=_mix(start.width, new.width, progress),
        height=_mix(start.height, new.height, progress),
    )


def _label_between(old: Label | None, new: Label, progress: float) -> Label:
    if old is None:
        return new
    return replace(new, x=_mix(old.x, new.x, progress), y=_mix(old.y, new.y, progress))


def _mix(start: float, end: float, progress: float) -> float:
    return start + (end - start) * progress
