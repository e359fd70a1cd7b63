"""Where everything of a chart goes."""

from dataclasses import replace

from facilitator.charts.fit import heading
from facilitator.charts.measure import LINE_HEIGHT
from facilitator.charts.model import Box, ChartModel
from facilitator.charts.pieces import ChartLayout, Label, Pieces, mirrored
from facilitator.charts.style import Style

_GAP = 0.6  # between heading and plot, in label heights


def layout(model: ChartModel, width_px: float, height_px: float, style: Style) -> ChartLayout:
    """The chart in that size: nothing is clipped, and nothing lies outside."""
    pieces, top = _heading(model, width_px, height_px, style)
    room = Box(0.0, top, width_px, max(1.0, height_px - top))
    pieces += model.plot.arranged(room, style)
    if model.right_to_left:
        pieces = mirrored(pieces, width_px)
    return ChartLayout(width_px, height_px, pieces, style.family)


def natural_height(model: ChartModel, width_px: float, style: Style) -> float:
    """The height that suits the chart at that width."""
    _, top = _heading(model, width_px, 1e6, style)
    return top + model.plot.natural_height(width_px, style)


def _heading(model: ChartModel, width: float, height: float, style: Style) -> tuple[Pieces, float]:
    labels: list[Label] = []
    y = 0.0
    if style.title_shown:
        size, lines = heading(model.title, width, height * 0.3, style)
        for index, line in enumerate(lines):
            y += size * LINE_HEIGHT
            labels.append(Label(f"title/{index}", 0.0, y - 0.3 * size, line, size, bold=True))
    size, lines = heading(model.subtitle, width, height * 0.2, replace(style, title=style.note))
    for index, line in enumerate(lines):
        y += size * LINE_HEIGHT
        labels.append(
            Label(f"subtitle/{index}", 0.0, y - 0.3 * size, line, size, "faint", moving=True)
        )
    return Pieces((), tuple(labels)), y + _GAP * style.label
