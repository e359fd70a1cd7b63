"""The visual language: colours, type and sizes, read from resources/theme/tokens.toml.

Every surface (windows, stage, charts, phones, report) takes its colours from here and from nowhere
else.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Literal

from facilitator.resources import resource_path

ThemeName = Literal["light", "dark"]
Pattern = Literal["solid", "diagonal", "dots", "horizontal", "cross", "vertical"]


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme as #rrggbb; what each is for stands beside it in the file."""

    ground: str
    surface: str
    sunken: str
    line: str
    edge: str
    faint: str
    text: str
    accent: str
    on_accent: str
    accent_soft: str
    running: str
    warning: str
    danger: str
    running_soft: str
    warning_soft: str
    danger_soft: str
    bar: str
    bar_lead: str
    focus: str

    def color(self, role: str) -> str:
        """The colour called `role`; a literal #rrggbb stands for itself."""
        return role if role.startswith("#") else str(getattr(self, role))

    def ink_on(self, fill: str) -> str:
        """The colour of text that is easier to read on `fill`: this theme's text or its ground."""
        return max((self.text, self.ground), key=lambda ink: contrast(ink, fill))


@dataclass(frozen=True, slots=True)
class Series:
    """A colour that means something, always shown with its pattern."""

    name: str
    light: str
    dark: str
    pattern: Pattern

    def color(self, theme: ThemeName) -> str:
        return self.light if theme == "light" else self.dark


@dataclass(frozen=True, slots=True)
class StageSizes:
    """Shares of the screen's height."""

    clock: float
    prompt: float
    choice: float
    smallest: float
    join_qr: float


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in ms; 0 takes their place where the system asks for reduced motion."""

    quick_ms: int
    calm_ms: int


@dataclass(frozen=True, slots=True)
class Space:
    """Distances in px."""

    step: int
    radius: int
    target_min: int


@dataclass(frozen=True, slots=True)
class Pairs:
    """Roles drawn on one another as (foreground, background), by the contrast they must reach."""

    text: tuple[tuple[str, str], ...]
    graphics: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The whole file."""

    type_steps: tuple[int, ...]
    space: Space
    motion: Motion
    stage: StageSizes
    light: Palette
    dark: Palette
    series: tuple[Series, ...]
    pairs: Pairs

    def palette(self, theme: str) -> Palette:
        """The palette of "light" or "dark"."""
        return self.dark if theme == "dark" else self.light


@cache
def tokens() -> Tokens:
    """The tokens that the program ships with."""
    return tokens_from(tomllib.loads(resource_path("theme/tokens.toml").read_text("utf-8")))


def tokens_from(data: Mapping[str, Any]) -> Tokens:
    """Tokens from a parsed file. A missing or unknown name raises: none is silently unused."""
    return Tokens(
        type_steps=tuple(data["type"]["steps"]),
        space=Space(**data["space"]),
        motion=Motion(quick_ms=data["motion"]["quick"], calm_ms=data["motion"]["calm"]),
        stage=StageSizes(**data["stage"]),
        light=Palette(**data["light"]),
        dark=Palette(**data["dark"]),
        series=tuple(Series(**series) for series in data["series"]),
        pairs=Pairs(
            text=tuple((front, back) for front, back in data["pairs"]["text"]),
            graphics=tuple((front, back) for front, back in data["pairs"]["graphics"]),
        ),
    )


def color_roles() -> tuple[str, ...]:
    """The names of all colours, for those who make style sheets of them."""
    return tuple(field.name for field in fields(Palette))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
