"""Words, texts, rankings, points and numbers as charts: nothing is clipped, and all numbers are the tally's."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from facilitator.charts import chart_of, describe, table
from facilitator.charts.forms.cloud import Cloud
from facilitator.charts.layout import layout, natural_height
from facilitator.charts.measure import width, wrap
from facilitator.charts.numbers import figure
from facilitator.charts.pieces import ChartLayout
from facilitator.charts.style import page_style, stage_style
from facilitator.domain.kinds import Bin, Said, TallyData
from facilitator.domain.polls import Choice, Poll, PollSettings
from facilitator.domain.tallies import Tally
from facilitator.domain.text import Text
from facilitator.i18n import catalogue
from tests.helpers import events
from tests.unit.charts.test_layout import LONG, SCREENS, check_inside

LANGUAGES = ["en", "fr", "es", "ar", "ru", "zh"]
ARABIC = "ما الذي ينبغي أن تفعله المدن معًا من أجل الوافدين الجدد في السنتين المقبلتين؟"
CHOICES = {choice.id: choice for choice in events.ranking().choices}
SAID = tuple(
    Said(text, count)
    for text, count in [
        ("trust", 30),
        ("الثقة", 12),
        ("local ownership", 9),
        ("能力建设", 3),
        ("time", 1),
    ]
)


def tally(kind: str, data: TallyData, n: int = 47) -> Tally:
    return Tally("p", 1, kind, n, 2, data)


DATA = {
    "words": TallyData(said=SAID),
    "text": TallyData(
        said=(Said("Less reporting,\nmore doing.", 4), Said(LONG, 1), Said(ARABIC, 1))
    ),
    "ranking": TallyData(
        borda=dict(zip(CHOICES, (90, 44, 31, 7), strict=True)),
        first=dict(zip(CHOICES, (20, 17, 8, 0), strict=True)),
    ),
    "points": TallyData(points=dict(zip(CHOICES, (2000, 1500, 1000, 0), strict=True))),
    "number": TallyData(median=12.5, bins=(Bin(0, 9, 20), Bin(10, 19, 25), Bin(20, 29, 0))),
}
POLLS = {poll.kind: poll for poll in events.other_kinds()}


def test_on_a_stage_first_preferences_stand_beside_points_rather_than_make_them_small() -> None:
    poll, data = POLLS["ranking"], tally("ranking", DATA["ranking"])
    style = stage_style(1080, title_shown=False)
    placed = {
        at: layout(chart_of(poll, data, "en"), *at, style) for at in ((1720, 420), (1720, 900))
    }
    for at, found in placed.items():
        labels = {label.key: label for label in found.pieces.labels}
        values = [label for key, label in labels.items() if key.endswith("/value")]
        assert all(label.size > 0.9 * style.label for label in values), at
        beneath = [key for key in labels if key.endswith("/parts")]
        assert len(beneath) == (0 if at[1] == 420 else len(values))
        assert all("first choice of" in label.text for label in values) == (not beneath)


def many(kind: str, count: int, label: str) -> tuple[Poll, Tally]:
    """A poll with so many choices, or as many things said or measured."""
    choices = tuple(Choice(f"c{i}", Text(f"{label} {i}", "ar")) for i in range(count))
    numbers = {choice.id: 37 * i % 61 for i, choice in enumerate(choices)}
    said = tuple(Said(f"{label[:38]} {i}", 1 + 3 * (count - i)) for i in range(count))
    bins = tuple(Bin(i * 1e8, i * 1e8 + 1e8 - 1, 37 * i % 61) for i in range(min(count, 12)))
    prompt = Text(label, "ar" if label == ARABIC else "en")
    poll = replace(POLLS[kind], prompt=prompt, choices=choices)
    data = TallyData(
        borda=numbers, first=numbers, points=numbers, said=said, median=len(bins) * 5e7, bins=bins
    )
    return poll, tally(kind, data, n=sum(numbers.values()))


def overlapping(placed: ChartLayout) -> list[tuple[str, str]]:
    """Pairs of labels that stand on each other."""
    boxes = []
    for label in placed.pieces.labels:
        taken = width(label.text, label.size, bold=label.bold, family=placed.family)
        left = label.x - {"left": 0.0, "center": 0.5, "right": 1.0}[label.anchor] * taken
        top, bottom = label.y - 0.72 * label.size, label.y + 0.02 * label.size
        boxes.append((label.key, left + 0.03 * taken, left + 0.97 * taken, top, bottom))
    return [
        (a[0], b[0])
        for i, a in enumerate(boxes)
        for b in boxes[i + 1 :]
        if a[1] < b[2] and b[1] < a[2] and a[3] < b[4] and b[3] < a[4]
    ]


@pytest.mark.parametrize("size", SCREENS, ids=str)
@pytest.mark.parametrize(
    "label", ["Jobs", LONG, ARABIC, "x" * 90], ids=["short", "long", "ar", "x"]
)
@pytest.mark.parametrize("count", [2, 7, 20])
@pytest.mark.parametrize("kind", POLLS)
def test_nothing_is_clipped_and_nothing_overlaps(kind, count, label, size) -> None:
    poll, found = many(kind, count, label)
    model = chart_of(poll, found, "en", of=187)
    placed = layout(model, size[0], size[1], stage_style(size[1]))
    check_inside(placed)
    if size[1] > 500:
        assert overlapping(placed) == []
    page = layout(model, 450, natural_height(model, 450, page_style()), page_style())
    check_inside(page)


@pytest.mark.parametrize("kind", POLLS)
def test_an_empty_round_can_be_drawn(kind) -> None:
    numbers = dict.fromkeys(CHOICES, 0)
    empty = TallyData(borda=numbers, first=numbers, points=numbers)
    model = chart_of(POLLS[kind], tally(kind, empty, n=0), "en")
    check_inside(layout(model, 800, 500, page_style()))
    assert natural_height(model, 450, page_style()) > 0
    assert describe(model)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", POLLS)
def test_charts_speak_the_six_languages(kind, lang) -> None:
    model = chart_of(POLLS[kind], tally(kind, DATA[kind]), lang, of=187)
    assert "{" not in describe(model)
    assert table(model).rows


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("words", [("trust", "30"), ("الثقة", "12"), ("local ownership", "9")]),
        ("ranking", [("Housing", "90", "20"), ("Schools", "44", "17")]),
        ("points", [("Housing", "2,000", "44 %"), ("Schools", "1,500", "33 %")]),
        ("number", [("0–9", "20", "44 %"), ("10–19", "25", "56 %"), ("20–29", "0", "0 %")]),
    ],
)
def test_the_table_is_the_tally(kind, rows) -> None:
    found = [
        tuple(cell.replace("\u00a0", " ") for cell in row)
        for row in table(chart_of(POLLS[kind], tally(kind, DATA[kind]), "en")).rows
    ]
    assert found[: len(rows)] == [
        tuple(cell.replace(",", "") if kind == "points" else cell for cell in row) for row in rows
    ]


def test_a_ranking_can_stand_in_the_order_of_its_result() -> None:
    data = TallyData(
        borda=dict(zip(CHOICES, (1, 5, 3, 3), strict=True)), first=dict.fromkeys(CHOICES, 0)
    )
    model = chart_of(POLLS["ranking"], tally("ranking", data), "en", ordered=True)
    assert [row[0] for row in table(model).rows] == ["Schools", "Jobs", "Health care", "Housing"]


def test_hidden_words_are_not_drawn_told_or_described() -> None:
    data = TallyData(said=(Said("rude", 9, hidden=True), Said("time", 2)))
    for kind in ("words", "text"):
        model = chart_of(POLLS[kind], tally(kind, data), "en")
        shown = layout(model, 900, 500, page_style()).pieces
        assert "rude" not in describe(model) + str(table(model)) + str(shown)


def test_the_most_frequent_word_is_largest() -> None:
    placed = layout(
        chart_of(POLLS["words"], tally("words", DATA["words"]), "en"), 1700, 800, stage_style(1080)
    )
    sizes = {
        x.text: x.size
        for x in placed.pieces.labels
        if x.key.startswith("word/") and "/n" not in x.key
    }
    ordered = [sizes[each.text] for each in SAID]
    assert ordered == sorted(ordered, reverse=True)
    assert min(ordered) >= 0.026 * 1080 - 0.01


def test_the_same_words_lie_the_same_way() -> None:
    def placed(said):
        found = tally("words", TallyData(said=said))
        return layout(chart_of(POLLS["words"], found, "en"), 1700, 800, stage_style(1080))

    assert placed(SAID) == placed(tuple(SAID))


def test_words_without_room_are_counted() -> None:
    said = tuple(Said(f"word number {i}", 2) for i in range(150))
    model = chart_of(POLLS["words"], tally("words", TallyData(said=said)), "en")
    placed = layout(model, 700, 300, stage_style(1080))
    check_inside(placed)
    shown = sum(
        x.key.startswith("word/") and not x.key.endswith("/n") for x in placed.pieces.labels
    )
    (more,) = [x.text for x in placed.pieces.labels if x.key == "more"]
    assert more == f"and {150 - shown} more"
    assert len(table(model).rows) == 150


def test_a_wall_shows_whole_texts_or_counts_them() -> None:
    luck = random.Random(1)
    said = tuple(Said(f"{LONG} {luck.random()}", 1) for _ in range(90))
    model = chart_of(POLLS["text"], tally("text", TallyData(said=said)), "en")
    placed = layout(model, 1700, 700, stage_style(1080))
    check_inside(placed)
    shown = {x.key.rpartition("/")[0] for x in placed.pieces.labels if x.key.startswith("note/")}
    for key in shown:
        lines = [x.text for x in placed.pieces.labels if x.key.rpartition("/")[0] == key]
        assert " ".join(lines) == key.removeprefix("note/")
    (more,) = [x.text for x in placed.pieces.labels if x.key == "more"]
    assert more == f"and {90 - len(shown)} more"


def test_who_came_first_does_not_decide_what_stands_on_the_wall() -> None:
    said = tuple(Said(f"Text {i}", 1) for i in range(200))
    walls = [
        layout(
            chart_of(POLLS["text"], tally("text", TallyData(said=order)), "en"),
            900,
            400,
            page_style(),
        )
        for order in (said, said[::-1])
    ]
    assert walls[0] == walls[1]
    shown = [x.text for x in walls[0].pieces.labels if x.key.startswith("note/")]
    assert shown != sorted(shown)


def test_a_histogram_has_no_gaps_and_marks_the_median() -> None:
    model = chart_of(POLLS["number"], tally("number", DATA["number"]), "en")
    placed = layout(model, 900, 500, page_style())
    columns = [bar for bar in placed.pieces.bars if bar.key != "median"]
    assert [bar.height > 0 for bar in columns] == [True, True, False]
    assert all(0 <= b.x - (a.x + a.width) < 0.05 * a.width for a, b in pairwise(columns))
    (mark,) = [bar for bar in placed.pieces.bars if bar.key == "median"]
    assert columns[1].x < mark.x < columns[1].x + columns[1].width
    assert "Median 12.5 per cent." in describe(model)


def test_single_numbers_stand_in_the_middle_of_their_columns() -> None:
    data = TallyData(median=4, bins=(Bin(3, 3, 1), Bin(4, 4, 5), Bin(5, 5, 2)))
    placed = layout(chart_of(POLLS["number"], tally("number", data), "en"), 900, 500, page_style())
    column = next(bar for bar in placed.pieces.bars if bar.key == "4")
    label = next(x for x in placed.pieces.labels if x.key == "edge/4")
    assert label.x == pytest.approx(column.x + column.width / 2)


@settings(max_examples=30)
@given(
    said=st.lists(
        st.tuples(st.text(min_size=1, max_size=40), st.integers(1, 600)),
        unique_by=lambda x: x[0],
        max_size=70,
    ),
    size=st.sampled_from(SCREENS),
    kind=st.sampled_from(["words", "text"]),
)
def test_whatever_people_write_lies_inside(said, size, kind) -> None:
    clean = {" ".join(text.replace("\x00", "").split()) or "x": count for text, count in said}
    data = TallyData(said=tuple(Said(text, count) for text, count in clean.items()))
    model = chart_of(POLLS[kind], tally(kind, data), "en")
    check_inside(layout(model, size[0], size[1], stage_style(size[1])))


@pytest.mark.parametrize(
    ("value", "text", "french"),
    [
        (3.0, "3", "3"),
        (-0.5, "−0.5", "−0,5"),
        (1234.0, "1234", "1234"),
        (12345.25, "12 345.25", "12 345,25"),
    ],
)
def test_figures(value, text, french) -> None:
    assert figure(value, catalogue("charts", "en")).replace("\u00a0", " ") == text
    assert figure(value, catalogue("charts", "fr")).replace("\u00a0", " ") == french


def test_a_line_does_not_break_at_a_space_that_forbids_it() -> None:
    lines = wrap("one two\u00a0×3", 20, width("two\u00a0×3", 20) + 2)
    assert lines == ["one", "two\u00a0×3"]


def test_a_unit_is_said_in_the_reader_s_language() -> None:
    poll = replace(
        POLLS["number"], settings=PollSettings(unit=Text("weeks", "en", {"fr": "semaines"}))
    )
    assert "12,5 semaines" in describe(chart_of(poll, tally("number", DATA["number"]), "fr"))


def test_a_cloud_is_what_words_become() -> None:
    assert isinstance(chart_of(POLLS["words"], tally("words", DATA["words"]), "en").plot, Cloud)
