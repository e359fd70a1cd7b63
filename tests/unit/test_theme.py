"""The colours can be read and told apart, in both themes."""

import re
from dataclasses import asdict
from itertools import combinations

import pytest

from facilitator.theme import Palette, ThemeName, color_roles, contrast, tokens, tokens_from

THEMES: tuple[ThemeName, ...] = ("light", "dark")
TEXT_LEAST = 4.5
GRAPHICS_LEAST = 3.0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "back"), tokens().pairs.text)
def test_text_can_be_read(theme: ThemeName, front: str, back: str) -> None:
    palette = tokens().palette(theme)
    assert contrast(palette.color(front), palette.color(back)) >= TEXT_LEAST


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "back"), tokens().pairs.graphics)
def test_shapes_stand_out(theme: ThemeName, front: str, back: str) -> None:
    palette = tokens().palette(theme)
    assert contrast(palette.color(front), palette.color(back)) >= GRAPHICS_LEAST


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("series", tokens().series, ids=lambda series: series.name)
def test_series_stand_out(theme: ThemeName, series) -> None:
    palette = tokens().palette(theme)
    assert contrast(series.color(theme), palette.ground) >= GRAPHICS_LEAST
    assert contrast(palette.ink_on(series.color(theme)), series.color(theme)) >= GRAPHICS_LEAST


@pytest.mark.parametrize("theme", THEMES)
def test_text_can_be_read_on_bars(theme: ThemeName) -> None:
    palette = tokens().palette(theme)
    for role in ("bar_lead", "accent", "ground"):
        fill = palette.color(role)
        assert contrast(palette.ink_on(fill), fill) >= TEXT_LEAST


def test_series_have_patterns_of_their_own() -> None:
    patterns = [series.pattern for series in tokens().series]
    assert len(set(patterns)) == len(patterns)


# Brettel-like simulation matrices in linear RGB (Viénot, Brettel, Mollon 1999), at full severity.
DEFICIENCIES = {
    "protan": ((0.1124, 0.8876, 0.0), (0.1124, 0.8876, 0.0), (0.004, -0.004, 1.0)),
    "deutan": ((0.2928, 0.7072, 0.0), (0.2928, 0.7072, 0.0), (-0.0223, 0.0223, 1.0)),
}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_neighbouring_series_differ_for_colour_blind_readers(
    theme: ThemeName, deficiency: str
) -> None:
    """Blue, orange and green, the first three used, differ in colour alone; the others have
    their pattern besides."""
    seen = [_seen(series.color(theme), deficiency) for series in tokens().series[:3]]
    for one, other in combinations(seen, 2):
        assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 > 0.12


def _seen(color: str, deficiency: str) -> list[float]:
    linear = [(int(color[i : i + 2], 16) / 255) ** 2.2 for i in (1, 3, 5)]
    rows = DEFICIENCIES[deficiency]
    return [
        max(0.0, sum(weight * value for weight, value in zip(row, linear, strict=True)))
        ** (1 / 2.2)
        for row in rows
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_colours_are_written_in_full(theme: ThemeName) -> None:
    palette = asdict(tokens().palette(theme))
    assert set(palette) == set(color_roles())
    assert all(re.fullmatch(r"#[0-9a-f]{6}", color) for color in palette.values())


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_literal_colours_stand_for_themselves() -> None:
    assert tokens().light.color("#e8b90a") == "#e8b90a"
    assert tokens().light.color("text") == tokens().light.text


def test_a_colour_the_program_does_not_know_is_refused() -> None:
    light = asdict(tokens().light)
    with pytest.raises(TypeError):
        Palette(**(light | {"glow": "#ffffff"}))
    with pytest.raises(KeyError):
        tokens_from({"type": {"steps": []}})
