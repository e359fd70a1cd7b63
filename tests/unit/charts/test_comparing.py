"""Charts of what changed and of who answered what: whole, apart, and with nothing that is hidden."""

from dataclasses import replace
from statistics import median

import pytest
from hypothesis import given, strategies as st

from facilitator.charts import ChartModel, describe, table
from facilitator.charts.comparing import HIDDEN, shift_chart, split_chart
from facilitator.charts.layout import layout, natural_height
from facilitator.charts.measure import width
from facilitator.charts.pieces import ChartLayout
from facilitator.charts.render import render, svg
from facilitator.charts.style import page_style, stage_style
from facilitator.domain.kinds import Abstain, number, text, words
from facilitator.domain.polls import Choice, Poll
from facilitator.domain.shifts import Moves
from facilitator.domain.text import Text
from tests.helpers.compared import GROUPS, shift_between, shift_of, splits_of
from tests.helpers.side_event_polls import POLLS
from tests.unit.charts.test_layout import LONG, check_inside

SCREENS = [(1920, 700), (1024, 480), (640, 300)]
WORDS = Poll("words", "words", Text("What comes to mind?", "en"), 1)
WEEKS = Poll("weeks", "number", Text("How many weeks?", "en"), 1)
LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")


def shifted(poll: Poll, lang: str = "en") -> ChartModel:
    found = shift_chart(poll, shift_of(poll), lang)
    assert found is not None
    return found


def by_group(poll: Poll, lang: str = "en") -> list[ChartModel]:
    asked = {question.id: question for question in GROUPS}
    return [split_chart(poll, asked[s.group], s, lang) for s in splits_of(poll)]


def many(count: int, label: str, kind: str = "single") -> Poll:
    choices = tuple(Choice(f"c{n}", Text(f"{label} {n}", "en")) for n in range(count))
    settings = replace(POLLS["partners"].settings, min=1, max=count)
    return Poll("many", kind, Text("Which?", "en"), 1, choices, settings=settings)


def labels_meet(placed: ChartLayout) -> list[tuple[str, str]]:
    boxes = []
    for label in placed.pieces.labels:
        taken = width(label.text, label.size, bold=label.bold, family=placed.family) / 1.03
        left = label.x - {"left": 0.0, "center": 0.5, "right": 1.0}[label.anchor] * taken
        boxes.append((label.key, left, label.y - 0.72 * label.size, left + taken, label.y))
    return [
        (a[0], b[0])
        for i, a in enumerate(boxes)
        for b in boxes[i + 1 :]
        if a[1] < b[3] and b[1] < a[3] and a[2] < b[4] and b[2] < a[4]
    ]


@pytest.mark.parametrize("size", SCREENS, ids=str)
@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("poll", [*POLLS.values(), WORDS, WEEKS], ids=lambda poll: poll.id)
def test_everything_lies_inside_and_apart(poll: Poll, lang: str, size: tuple[int, int]) -> None:
    for model in (shifted(poll, lang), *by_group(poll, lang)):
        placed = layout(model, *size, stage_style(1.5 * size[1]))
        check_inside(placed)
        assert not labels_meet(placed)


@pytest.mark.parametrize("count", [2, 7, 20])
@pytest.mark.parametrize("kind", ["single", "multiple"])
def test_many_long_choices_are_drawn_whole(kind: str, count: int) -> None:
    poll = many(count, LONG, kind)
    for model in (shifted(poll), *by_group(poll)):
        for width_px, height_px in SCREENS:
            check_inside(layout(model, width_px, height_px, stage_style(1.5 * height_px)))
        check_inside(layout(model, 450, natural_height(model, 450, page_style()), page_style()))


def test_a_band_is_as_thick_as_those_it_stands_for_and_ends_inside_its_places() -> None:
    model = shifted(POLLS["local"])
    placed = layout(model, 1700, 620, stage_style(1080))
    bars = {bar.key: bar for bar in placed.pieces.bars}
    moves = POLLS["local"], shift_of(POLLS["local"]).moves
    poll, found = moves
    assert isinstance(found, Moves)
    yes = bars["yes/before"].height / shift_of(poll).before.counts["yes"]
    for ribbon in placed.pieces.ribbons:
        start, end = ribbon.key.split(">")
        number = found.cells[found.places.index(start)][found.places.index(end)]
        assert ribbon.height == pytest.approx(yes * (number or 0))
        for place, y in ((bars[f"{start}/before"], ribbon.y1), (bars[f"{end}/after"], ribbon.y2)):
            assert place.y - 0.01 <= y
            assert y + ribbon.height <= place.y + place.height + 0.01


def test_a_chart_for_readers_from_the_right_is_its_mirror() -> None:
    arabic = replace(POLLS["local"], prompt=Text("سؤال", "ar"))
    left = layout(shifted(POLLS["local"]), 1700, 620, stage_style(1080, title_shown=False))
    right = layout(shifted(arabic), 1700, 620, stage_style(1080, title_shown=False))
    before = {bar.key: bar.x for bar in left.pieces.bars}
    for bar in right.pieces.bars:
        if bar.key.endswith("/before"):
            assert bar.x == pytest.approx(1700 - before[bar.key] - bar.width)


def test_nothing_that_is_hidden_is_in_the_chart_its_table_or_its_words() -> None:
    poll = POLLS["local"]
    found = shift_of(poll).moves
    assert found is not None
    assert found.hides
    model = shifted(poll)
    rows = table(model).rows
    shown = [cell for row in found.cells for cell in row if cell]
    assert [
        int(each) for row in rows for each in row[1:] if each.isdigit() and each != "0"
    ] == shown
    assert any(HIDDEN in row for row in rows)
    placed = layout(model, 1700, 620, stage_style(1080))
    drawn = [int(x.text) for x in placed.pieces.labels if x.key.endswith("/count")]
    assert set(drawn) <= set(shown)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_comparisons_speak_the_six_languages(lang: str) -> None:
    for poll in POLLS.values():
        for model in (shifted(poll, lang), *by_group(poll, lang)):
            assert describe(model)
            assert table(model).rows


def test_bands_are_drawn_for_the_page() -> None:
    assert b"<svg" in svg(render(shifted(POLLS["local"]), 450))


def test_words_that_came_stand_beside_those_that_went() -> None:
    before = [words.Answer((said,)) for said in ("Trust", "trust", "time", "papers")]
    after = [words.Answer((said,)) for said in ("TRUST", "housing", "housing", "time")]
    model = shift_chart(WORDS, shift_between(WORDS, before, after), "en")
    assert model is not None
    assert [tuple(row) for row in table(model).rows] == [
        ("housing", "0\u00a0% · 0", "50\u00a0% · 2"),
        ("TRUST", "50\u00a0% · 2", "25\u00a0% · 1"),
        ("time", "25\u00a0% · 1", "25\u00a0% · 1"),
        ("papers", "25\u00a0% · 1", "0\u00a0% · 0"),
    ]


def test_a_word_that_is_hidden_is_in_no_comparison() -> None:
    hiding = replace(WORDS, settings=replace(WORDS.settings, hidden=("trust",)))
    both = [words.Answer(("Trust",)), words.Answer(("time",))]
    model = shift_chart(hiding, shift_between(hiding, both, both), "en")
    assert model is not None
    assert [row[0] for row in table(model).rows] == ["time"]


@given(
    before=st.lists(
        st.floats(-1e4, 1e4).map(lambda x: round(x, 2)) | st.integers(-99, 99), min_size=1
    ),
    after=st.lists(st.integers(-500, 500), min_size=1),
)
def test_two_histograms_have_the_same_ranges_and_hold_every_number(
    before: list[float], after: list[float]
) -> None:
    cast = [[number.Answer(float(value)) for value in of] for of in (before, after)]
    moved = shift_between(WEEKS, *cast)
    was, now = moved.before.data, moved.after.data
    assert [(b.low, b.high) for b in was.bins] == [(b.low, b.high) for b in now.bins]
    for data, values in ((was, before), (now, after)):
        last = data.bins[-1]
        counted = [sum(b.low <= x < b.high for x in values) for b in data.bins]
        if all(float(x).is_integer() for x in (*before, *after)):
            counted = [sum(b.low <= x <= b.high for x in values) for b in data.bins]
        assert [b.count for b in data.bins] == counted, last
        assert data.median == median(values)


def test_numbers_of_two_rounds_end_with_both_medians() -> None:
    cast = [[number.Answer(float(n)) for n in of] for of in ((3, 4, 30), (10, 12, 14))]
    model = shift_chart(WEEKS, shift_between(WEEKS, *cast), "en")
    assert model is not None
    assert table(model).rows[-1] == ("Median", "4", "12")


def test_a_round_of_abstentions_only_is_compared_all_the_same() -> None:
    weeks = replace(WEEKS, settings=replace(WEEKS.settings, allow_abstain=True))
    model = shift_chart(
        weeks, shift_between(weeks, [Abstain(True)] * 2, [number.Answer(7.0), Abstain(True)]), "en"
    )
    assert model is not None
    assert table(model).rows[-1] == ("Median", "", "7")


def test_what_people_wrote_is_not_set_side_by_side() -> None:
    poll = replace(POLLS["obstacle"], kind="text", choices=())
    moved = shift_of(POLLS["obstacle"])
    assert shift_chart(poll, replace(moved, moves=None), "en") is None
    assert text.KIND.facets(poll) == ()
