"""The live chart grows, keeps its still part, and says its counts in words."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from facilitator.charts import ChartModel, chart_of, describe, render
from facilitator.charts.style import stage_style
from facilitator.desktop.charts import live_chart as live_chart_module
from facilitator.desktop.charts.live_chart import LiveChart
from facilitator.domain.kinds import TallyData
from facilitator.theme import tokens
from tests.helpers.pictures import is_color, pixels
from tests.helpers.side_event_polls import POLLS, tallies


def model_of(poll: str = "obstacle", **counts: int) -> ChartModel:
    tally = tallies()[poll]
    data = TallyData(tally.data.counts | counts, tally.data.values, tally.data.mean)
    return chart_of(POLLS[poll], replace(tally, data=data), "en", of=187)


@pytest.fixture
def chart(qtbot: QtBot) -> LiveChart:
    chart = LiveChart()
    qtbot.addWidget(chart)
    chart.set_style(stage_style(540))
    chart.resize(960, 400)
    chart.show()
    return chart


def bar_pixels(chart: LiveChart, role: str) -> int:
    """The length of the first bar in the colour `role`."""
    placed = chart.layout_shown
    assert placed is not None
    bar = next(bar for bar in placed.moving.bars if bar.fill == role)
    shown = pixels(chart.grab().toImage())
    row = shown[round(bar.y + bar.height / 2)]
    return int(is_color(row, tokens().light.color(role)).sum())


def test_bars_are_painted_where_the_layout_says(chart: LiveChart) -> None:
    chart.set_model(model_of())
    lead = chart.layout_shown.moving.bars[0]  # type: ignore[union-attr]
    assert bar_pixels(chart, "bar_lead") == pytest.approx(lead.width, abs=2)


def test_more_votes_make_longer_bars(chart: LiveChart) -> None:
    chart.set_model(model_of(turnover=5, coordination=4))
    before = bar_pixels(chart, "bar")
    chart.set_model(model_of(turnover=20, coordination=4))
    assert bar_pixels(chart, "bar") > 3 * before


def test_growth_passes_through_what_lies_between(
    chart: LiveChart, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(live_chart_module, "duration_ms", lambda wanted_ms, widget: wanted_ms)
    chart.set_model(model_of())
    assert chart.is_growing
    assert bar_pixels(chart, "bar_lead") == 0
    qtbot.waitUntil(lambda: not chart.is_growing)
    assert bar_pixels(chart, "bar_lead") > 300


def test_votes_do_not_make_matplotlib_draw_again(
    chart: LiveChart, monkeypatch: pytest.MonkeyPatch
) -> None:
    chart.set_model(model_of())
    chart.grab()
    calls = []
    monkeypatch.setattr(render, "figure", lambda *args, **options: calls.append(args))
    chart.set_model(model_of(turnover=21))
    chart.grab()
    assert calls == []


def test_labels_are_drawn(chart: LiveChart) -> None:
    chart.set_model(model_of())
    image = chart.grab().toImage()
    label = next(x for x in chart.layout_shown.still.labels if x.text == "Funding")  # type: ignore[union-attr]
    assert inked(image, label.x - 40, label.y - label.size, label.x, label.y)


def inked(image: QImage, left: float, top: float, right: float, bottom: float) -> bool:
    part = pixels(image)[round(top) : round(bottom), round(left) : round(right)]
    return bool((part != part[0, 0]).any())


def test_both_themes_are_drawn_in_their_colours(chart: LiveChart) -> None:
    chart.set_model(model_of())
    chart.set_theme("dark")
    bar = chart.layout_shown.moving.bars[0]  # type: ignore[union-attr]
    color = chart.grab().toImage().pixelColor(round(bar.x + 9), round(bar.y + 9)).name()
    assert color == tokens().dark.bar_lead


def test_screen_readers_get_the_counts(chart: LiveChart) -> None:
    chart.set_model(model_of())
    assert chart.accessibleName() == "What holds capacity building back?"
    assert chart.accessibleDescription() == describe(model_of())
    rows = chart.table_rows()
    assert rows is not None
    assert [row[1] for row in rows.rows] == ["29", "13", "5"]


def test_taken_away_it_tells_nothing(chart: LiveChart) -> None:
    chart.set_model(model_of())
    chart.set_model(None)
    assert chart.accessibleDescription() == ""
    assert chart.table_rows() is None
    image = chart.grab().toImage()
    assert not inked(image, 0, 0, image.width() - 1, image.height() - 1)


@pytest.mark.parametrize("poll", tallies())
def test_every_kind_is_painted(chart: LiveChart, poll: str) -> None:
    chart.set_model(model_of(poll))
    bars = chart.layout_shown.moving.bars  # type: ignore[union-attr]
    image = chart.grab().toImage()
    ground = image.pixelColor(image.width() - 1, image.height() - 1)
    for bar in bars:
        if bar.width > 8:
            middle = image.pixelColor(round(bar.x + 4), round(bar.y + bar.height / 2))
            assert middle != ground or bar.pattern == "hand"
