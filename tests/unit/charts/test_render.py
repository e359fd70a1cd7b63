"""Charts as files."""

import io
from dataclasses import replace

import pytest
from matplotlib.text import Text as DrawnText
from PIL import Image

from facilitator.charts import ChartModel, chart_of, paint
from facilitator.charts.layout import layout
from facilitator.charts.pieces import Bar
from facilitator.charts.render import PRINT_DPI, figure, png, render, rgba, svg
from facilitator.charts.style import stage_style
from facilitator.domain.text import Text
from facilitator.theme import contrast, tokens
from tests.helpers.side_event_polls import POLLS, tallies


def model(poll: str = "local") -> ChartModel:
    return chart_of(POLLS[poll], tallies()[poll], "en", of=187)


def test_a_png_is_large_enough_to_print() -> None:
    picture = Image.open(io.BytesIO(png(render(model(), 454))))
    assert picture.width == pytest.approx(454 * PRINT_DPI / 72, abs=1)
    colors = {color for _, color in picture.convert("RGB").getcolors(1 << 24) or []}
    assert (0x2E, 0x9E, 0x5B) in colors


def test_an_svg_is_the_same_each_time() -> None:
    first, second = (svg(render(model(), 454)) for _ in range(2))
    assert first == second
    assert b"<dc:date>" not in first


@pytest.mark.parametrize("label", ["$x^2$ and $y", "100 $", r"\frac{1}{2}", "a_b^c", "🙂 ok", "ﷺ"])
def test_labels_are_drawn_as_they_stand(label: str) -> None:
    poll = POLLS["obstacle"]
    first = replace(poll.choices[0], label=Text(label))
    drawn = render(
        chart_of(replace(poll, choices=(first, *poll.choices[1:])), tallies()["obstacle"], "en"),
        454,
    )
    texts = [text.get_text() for text in drawn.findobj() if isinstance(text, DrawnText)]
    assert label in texts
    assert svg(drawn)


def test_the_still_part_is_see_through() -> None:
    placed = layout(model(), 400, 300, stage_style(300))
    pixels, width, height = rgba(figure(placed, placed.still, "dark", ground=False), 2.0)
    assert (width, height) == (800, 600)
    assert pixels[3] == 0
    assert max(pixels[3::4]) == 255


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("steps", [2, 5, 7, 11])
def test_steps_of_a_scale_stand_out(theme: str, steps: int) -> None:
    ground = tokens().palette(theme).ground
    for index in range(steps):
        step = paint.color(paint.scale_step(index, steps), theme)
        assert contrast(step, ground) >= 3.0
        assert contrast(paint.ink("text", paint.scale_step(index, steps), theme), step) >= 3.0


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("card", ["#e8b90a", "#ffffff", "#101010", "#2e9e5b"])
def test_cards_of_any_colour_have_an_outline_that_stands_out(theme: str, card: str) -> None:
    bar = Bar("a", 0, 0, 10, 10, card, outlined=True)
    assert contrast(paint.outline(bar, theme), tokens().palette(theme).ground) >= 3.0


def test_patterns_of_cards_differ() -> None:
    plot = model().plot
    assert len({row.pattern for row in plot.rows}) == 3  # type: ignore[attr-defined]
