"""Laid-out charts as matplotlib figures, pictures and drawings."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from facilitator.charts import paint
from facilitator.charts.layout import layout, natural_height
from facilitator.charts.measure import font
from facilitator.charts.model import ChartModel
from facilitator.charts.pieces import Bar, ChartLayout, Label, Pieces, Ribbon, Rule
from facilitator.charts.style import Style, page_style
from facilitator.theme import tokens

PRINT_DPI = 220
_UNIT_DPI = 72  # one px of a layout is one point
_HATCHES = {
    "solid": "",
    "diagonal": "//",
    "dots": "..",
    "horizontal": "--",
    "cross": "xx",
    "vertical": "||",
    paint.HAND_PATTERN: "\\\\\\",
}


def render(
    model: ChartModel,
    width_pt: float,
    *,
    height_pt: float | None = None,
    style: Style | None = None,
    theme: str = "light",
    margin_pt: float = 0.0,
) -> Figure:
    """The chart for a page, `width_pt` points wide and as high as suits it, with an empty margin around it."""
    style = style or page_style()
    height = height_pt or natural_height(model, width_pt, style)
    placed = layout(model, width_pt, height, style)
    return figure(placed, placed.pieces, theme, margin=margin_pt)


def figure(
    placed: ChartLayout, pieces: Pieces, theme: str, *, ground: bool = True, margin: float = 0.0
) -> Figure:
    """A figure of `pieces`, which are `placed`'s or some of them; without `ground` it is see-
    through."""
    width, height = placed.width + 2 * margin, placed.height + 2 * margin
    drawn = Figure(figsize=(width / _UNIT_DPI, height / _UNIT_DPI), dpi=_UNIT_DPI)
    FigureCanvasAgg(drawn)
    if ground:
        drawn.patch.set_facecolor(paint.color("ground", theme))
    else:
        drawn.patch.set_visible(False)
    # Straight onto the figure: axes with their ticks and limits would take longer than the drawing.
    to_page = Affine2D().translate(margin, margin).scale(1 / width, -1 / height).translate(0, 1)
    for artist in _artists(pieces, placed.family, theme):
        artist.set_transform(to_page + drawn.transFigure)
        drawn.add_artist(artist)
    return drawn


def _artists(pieces: Pieces, family: str, theme: str) -> Iterator[Artist]:
    for rule in pieces.rules:
        yield _line(rule, theme)
    for ribbon in pieces.ribbons:
        yield _band(ribbon, theme)
    for bar in pieces.bars:
        yield from _patches(bar, theme)
    for label in pieces.labels:
        yield _text(label, family, theme)


def png(drawn: Figure, dpi: int = PRINT_DPI) -> bytes:
    """The figure as a PNG file."""
    out = io.BytesIO()
    with _quiet_drawing():
        drawn.savefig(out, format="png", dpi=dpi, metadata={"Software": None})
    return out.getvalue()


def svg(drawn: Figure) -> bytes:
    """The figure as an SVG file, the same bytes for the same chart. Text is drawn as outlines."""
    out = io.BytesIO()
    with (
        matplotlib.rc_context({"svg.hashsalt": "chart", "svg.fonttype": "path"}),
        _quiet_drawing(),
    ):
        drawn.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    return out.getvalue()


def rgba(drawn: Figure, scale: float) -> tuple[bytes, int, int]:
    """The figure as pixels, `scale` of them to a px: the bytes (premultiplied), width and
    height."""
    drawn.set_dpi(_UNIT_DPI * scale)
    canvas = FigureCanvasAgg(drawn)
    with _quiet_drawing():
        canvas.draw()  # type: ignore[no-untyped-call]
    width, height = canvas.get_width_height()
    return bytes(canvas.buffer_rgba()), width, height  # type: ignore[no-untyped-call]


@contextmanager
def _quiet_drawing() -> Iterator[None]:
    """What no font here can write is drawn as a box; there is nobody to warn about it. Letters are not moved
    to whole pixels, which would make small type up to 5 % wider than it was measured."""
    with warnings.catch_warnings(), matplotlib.rc_context({"text.hinting": "no_hinting"}):
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        yield


def _line(rule: Rule, theme: str) -> Line2D:
    return Line2D(
        [rule.x1, rule.x2], [rule.y1, rule.y2], color=paint.color(rule.ink, theme), lw=rule.width
    )


def _band(ribbon: Ribbon, theme: str) -> PathPatch:
    x1, x2, high = ribbon.x1, ribbon.x2, ribbon.height
    middle = (x1 + x2) / 2
    y1, y2 = ribbon.y1, ribbon.y2
    corners = [
        (x1, y1), (middle, y1), (middle, y2), (x2, y2),
        (x2, y2 + high), (middle, y2 + high), (middle, y1 + high), (x1, y1 + high), (x1, y1),
    ]  # fmt: skip
    curve = [Path.CURVE4] * 3
    codes = [Path.MOVETO, *curve, Path.LINETO, *curve, Path.CLOSEPOLY]
    return PathPatch(
        Path(corners, codes),
        facecolor=paint.color(ribbon.fill, theme),
        edgecolor=paint.color(ribbon.edge, theme),
        linewidth=1,
    )


def _patches(bar: Bar, theme: str) -> list[Rectangle]:
    """The bar, and over it its outline: matplotlib draws hatches in the outline's colour."""
    fill = paint.color(bar.fill, theme)
    palette = tokens().palette(theme)
    hollow = bar.pattern == paint.HAND_PATTERN
    place = ((bar.x, bar.y), bar.width, bar.height)
    strokes = paint.strokes(bar, theme)
    patches = [
        Rectangle(
            *place,
            facecolor=palette.ground if hollow else fill,
            edgecolor=strokes,
            hatch=_HATCHES[bar.pattern] or None,
            linewidth=0,
        )
    ]
    if bar.outlined:
        patches.append(
            Rectangle(*place, fill=False, edgecolor=paint.outline(bar, theme), linewidth=1)
        )
    return patches


def _text(label: Label, family: str, theme: str) -> Text:
    return Text(
        label.x,
        label.y,
        label.text,
        color=paint.ink(label.ink, label.on, theme),
        fontproperties=font(label.text, label.size, bold=label.bold, family=family),
        horizontalalignment=label.anchor,
        verticalalignment="baseline",
        parse_math=False,
    )
