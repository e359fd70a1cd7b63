"""Nothing is clipped, whatever the poll, the size and the language."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from facilitator.charts import chart_of
from facilitator.charts.layout import layout, natural_height
from facilitator.charts.measure import width, wrap
from facilitator.charts.pieces import ChartLayout, between, mirrored
from facilitator.charts.style import page_style, stage_style
from facilitator.domain.kinds import TallyData
from facilitator.domain.polls import Choice, Poll
from facilitator.domain.tallies import Tally
from facilitator.domain.text import Text
from tests.helpers.side_event_polls import POLLS, tallies
from tests.unit.charts.test_chart_of import USEFUL

SCREENS = [(1920, 1080), (1024, 768), (320, 180)]
LONG = "Cooperation between national ministries, cities and regions, and those who live there"


def poll_of(labels: list[str]) -> Poll:
    choices = tuple(Choice(f"c{index}", Text(label, "en")) for index, label in enumerate(labels))
    return Poll("many", "single", Text("Which of these?", "en"), 0, choices)


def tally_of(poll: Poll, top: int = 60) -> Tally:
    counts = {choice.id: (37 * i) % (top + 1) for i, choice in enumerate(poll.choices)}
    return Tally(poll.id, 1, "single", sum(counts.values()), 0, TallyData(counts))


def check_inside(placed: ChartLayout) -> None:
    for bar in placed.pieces.bars:
        assert bar.x >= -0.5
        assert bar.y >= -0.5
        assert bar.x + bar.width <= placed.width + 0.5
        assert bar.y + bar.height <= placed.height + 0.5
    for label in placed.pieces.labels:
        taken = width(label.text, label.size, bold=label.bold, family=placed.family)
        left = label.x - {"left": 0.0, "center": 0.5, "right": 1.0}[label.anchor] * taken
        assert left >= -0.5, label
        assert left + taken <= placed.width + 0.5, label
        assert label.y - label.size <= placed.height, label
        assert 0 < label.y <= placed.height + 0.5, label


@pytest.mark.parametrize("size", SCREENS, ids=str)
@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("poll", POLLS.values(), ids=lambda poll: poll.id)
def test_everything_lies_inside(poll: Poll, lang: str, size: tuple[int, int]) -> None:
    model = chart_of(poll, tallies().get(poll.id, USEFUL), lang, of=187)
    check_inside(layout(model, *size, stage_style(size[1])))


@pytest.mark.parametrize("count", [2, 7, 20])
@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_long_labels_are_wrapped_and_whole(count: int, size: tuple[int, int]) -> None:
    poll = poll_of([f"{LONG} {index}" for index in range(count)])
    placed = layout(chart_of(poll, tally_of(poll), "en"), *size, stage_style(size[1]))
    check_inside(placed)
    for index in range(count):
        lines = [x.text for x in placed.pieces.labels if x.key.startswith(f"c{index}/label/")]
        assert " ".join(lines) == f"{LONG} {index}"


@pytest.mark.parametrize("count", [2, 6, 12, 20])
def test_type_on_stage_stays_above_the_smallest_size(count: int) -> None:
    poll = poll_of([f"Choice number {index}" for index in range(count)])
    style = stage_style(1080, title_shown=False)
    placed = layout(chart_of(poll, tally_of(poll), "en"), 1700, 800, style)
    assert min(label.size for label in placed.pieces.labels) >= 0.026 * 1080 - 0.01


@settings(max_examples=25)
@given(
    labels=st.lists(st.text(min_size=1, max_size=60), min_size=2, max_size=8),
    size=st.sampled_from(SCREENS),
)
def test_whatever_people_type_lies_inside(labels: list[str], size: tuple[int, int]) -> None:
    cleaned = [label.replace("\x00", "") or "x" for label in labels]
    poll = poll_of([" ".join(label.split()) or "x" for label in cleaned])
    check_inside(layout(chart_of(poll, tally_of(poll), "en"), *size, stage_style(size[1])))


def test_bars_are_as_long_as_their_counts() -> None:
    placed = layout(chart_of(POLLS["local"], tallies()["local"], "en"), 900, 400, page_style())
    found = {bar.key: bar.width for bar in placed.pieces.bars}
    assert found["yes"] / found["no"] == pytest.approx(91 / 33)
    assert found["yes/hand"] / found["yes"] == pytest.approx(11 / 91)


def test_rows_do_not_overlap() -> None:
    poll = poll_of([f"{LONG} {index}" for index in range(12)])
    placed = layout(chart_of(poll, tally_of(poll), "en"), 900, 700, page_style())
    edges = [(bar.y, bar.y + bar.height) for bar in placed.pieces.bars]
    assert all(end <= start for (_, end), (start, _) in pairwise(edges))


def test_what_stands_still_is_the_same_after_more_votes() -> None:
    """Else matplotlib would have to draw for every vote."""
    poll = POLLS["obstacle"]
    before = tallies()["obstacle"]
    after = replace(before, ballots_n=52, data=TallyData(before.data.counts | {"turnover": 18}))
    style = stage_style(1080)
    layouts = [layout(chart_of(poll, x, "en", of=187), 1700, 700, style) for x in (before, after)]
    assert layouts[0].still == layouts[1].still
    assert layouts[0].moving != layouts[1].moving


def test_mirroring_twice_changes_nothing() -> None:
    pieces = layout(chart_of(POLLS["useful"], USEFUL, "en"), 800, 500, page_style()).pieces
    assert [b.base for b in mirrored(mirrored(pieces, 800), 800).bars] == [
        b.base for b in pieces.bars
    ]
    assert mirrored(pieces, 800).rules[0].x1 == pytest.approx(800 - pieces.rules[0].x1)


def test_growth_starts_where_it_was_and_ends_where_it_goes() -> None:
    placed = layout(
        chart_of(POLLS["obstacle"], tallies()["obstacle"], "en"), 800, 500, page_style()
    )
    after = placed.moving
    nothing = replace(after, bars=(), labels=())
    assert all(bar.width == 0 for bar in between(nothing, after, 0.0).bars)
    assert between(nothing, after, 1.0).bars == after.bars
    half = between(nothing, after, 0.5).bars[0]
    assert half.width == pytest.approx(after.bars[0].width / 2)


def test_columns_grow_upwards() -> None:
    after = layout(chart_of(POLLS["useful"], USEFUL, "en"), 800, 500, page_style()).moving
    column = after.bars[0]
    empty = column.empty()
    assert (empty.height, empty.y) == (0.0, column.y + column.height)


def test_words_wider_than_a_line_are_broken_and_others_are_not() -> None:
    assert wrap("one two", 10, 1000) == ["one two"]
    assert wrap("aaa aaa", 10, width("aaa", 10) + 1) == ["aaa", "aaa"]
    parts = wrap("W" * 50, 10, 100)
    assert len(parts) > 1
    assert "".join(parts) == "W" * 50
    assert all(width(part, 10) <= 100 for part in parts)


def test_chinese_breaks_between_characters() -> None:
    text = "能力建设在全球移民契约中的作用"
    lines = wrap(text, 20, 130)
    assert len(lines) > 1
    assert "".join(lines) == text


def test_a_page_gives_each_row_its_room() -> None:
    style = page_style()
    small, large = (poll_of([f"c {i}" for i in range(n)]) for n in (3, 12))
    heights = [natural_height(chart_of(p, tally_of(p), "en"), 450, style) for p in (small, large)]
    assert heights[1] > 2.5 * heights[0]
