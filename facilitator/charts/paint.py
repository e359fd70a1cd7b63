"""Colours of chart pieces in a theme."""

from facilitator.charts.pieces import Bar
from facilitator.theme import ThemeName, contrast, tokens

HAND_PATTERN = "hand"
GRAPHICS_CONTRAST = 3.0
_SERIES = "series:"
_STEP = "step:"


def series(index: int) -> str:
    """The colour of the theme's series number `index`."""
    return f"{_SERIES}{index % len(tokens().series)}"


def scale_step(index: int, steps: int) -> str:
    """The colour of step `index` of a scale, from its low end to its high end."""
    return f"{_STEP}{index}/{steps}"


def pattern(index: int) -> str:
    """The pattern of the theme's series number `index`."""
    return tokens().series[index % len(tokens().series)].pattern


def color(name: str, theme: str) -> str:
    """The #rrggbb of a role of the palette, a series, a step of a scale, or a literal colour."""
    if name.startswith(_SERIES):
        return tokens().series[int(name.removeprefix(_SERIES))].color(_theme(theme))
    if name.startswith(_STEP):
        index, steps = name.removeprefix(_STEP).split("/")
        return _step_color(int(index), int(steps), theme)
    return tokens().palette(theme).color(name)


def ink(name: str, on: str, theme: str) -> str:
    """The #rrggbb of text: readable on `on` where that is given."""
    return tokens().palette(theme).ink_on(color(on, theme)) if on else color(name, theme)


def _theme(theme: str) -> ThemeName:
    return "dark" if theme == "dark" else "light"


def _step_color(index: int, steps: int, theme: str) -> str:
    """Orange over slate to blue: told apart by colour-blind readers, and 3:1 on the ground
    throughout."""
    stops = [
        next(s for s in tokens().series if s.name == name).color(_theme(theme))
        for name in ("orange", "slate", "blue")
    ]
    place = 1.0 if steps < 2 else 2.0 * index / (steps - 1)
    left = min(int(place), 1)
    return mixed(stops[left], stops[left + 1], place - left)


def mixed(start: str, end: str, share: float) -> str:
    """The #rrggbb between two colours."""
    channels = (
        round(int(start[i : i + 2], 16) * (1 - share) + int(end[i : i + 2], 16) * share)
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def outline(bar: Bar, theme: str) -> str:
    """The outline of a bar: its own colour where that stands out from the ground, else the
    text's."""
    palette = tokens().palette(theme)
    fill = color(bar.fill, theme)
    return fill if contrast(fill, palette.ground) >= GRAPHICS_CONTRAST else palette.text


def strokes(bar: Bar, theme: str) -> str:
    """The strokes of a bar's pattern: seen on its fill, or on the ground where it is hollow."""
    if bar.pattern == HAND_PATTERN:
        return outline(bar, theme)
    fill = color(bar.fill, theme)
    return mixed(fill, tokens().palette(theme).ink_on(fill), 0.45)
