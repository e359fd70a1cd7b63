"""What is really drawn: no line of text lies outside the chart or on another one, at any size."""

import warnings
from itertools import combinations

import matplotlib
import pytest
from matplotlib.text import Text as DrawnText
from matplotlib.transforms import Bbox

from facilitator.charts import chart_of
from facilitator.charts.layout import layout, natural_height
from facilitator.charts.model import ChartModel
from facilitator.charts.render import figure
from facilitator.charts.style import Style, page_style, stage_style
from tests.helpers.side_event_polls import POLLS as ASKED, tallies
from tests.unit.charts.test_layout import LONG, poll_of, tally_of
from tests.unit.charts.test_other_kinds import ARABIC, POLLS, many

CHINESE = "国家部委、城市和地区之间以及当地居民之间的合作与能力建设"
PANEL = Style(title=16, label=14, note=12, smallest=11, title_shown=False)
SIZES = {
    "stage": (1720, 760, stage_style(1080, title_shown=False)),
    "desk": (560, 260, PANEL),
    "page": (454, None, page_style()),
}
LABELS = {"short": "Jobs", "long": LONG, "ar": ARABIC, "zh": CHINESE}


def drawn_boxes(model: ChartModel, size: str) -> tuple[list[tuple[str, Bbox]], float, float]:
    """The box of ink of every line of text, and the size of the chart."""
    width, height, style = SIZES[size]
    tall = height or natural_height(model, width, style)
    placed = layout(model, width, tall, style)
    drawn = figure(placed, placed.pieces, "light")
    renderer = drawn.canvas.get_renderer()  # type: ignore[attr-defined]
    texts = [each for each in drawn.findobj() if isinstance(each, DrawnText) and each.get_text()]
    with warnings.catch_warnings(), matplotlib.rc_context({"text.hinting": "no_hinting"}):
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        boxes = [(each.get_text(), each.get_window_extent(renderer)) for each in texts]
    return boxes, width, tall


def models() -> dict[str, ChartModel]:
    found = {}
    for name, label in LABELS.items():
        lang = name if name in ("ar", "zh") else "en"
        for count in (2, 7, 20):
            single = poll_of([f"{label} {index}" for index in range(count)])
            found[f"single-{name}-{count}"] = chart_of(single, tally_of(single), lang, of=220)
            for kind in POLLS:
                found[f"{kind}-{name}-{count}"] = chart_of(*many(kind, count, label), lang, of=220)
    for key, tally in tallies().items():
        found[f"asked-{key}"] = chart_of(ASKED[key], tally, "ar", of=187)
    return found


MODELS = models()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", MODELS)
def test_no_line_of_text_is_cut_off_or_lies_on_another(name: str, size: str) -> None:
    boxes, width, height = drawn_boxes(MODELS[name], size)
    for text, box in boxes:
        assert box.x0 >= -0.75, text
        assert box.x1 <= width + 0.75, text
        # Boxes include room above and below the letters.
        assert box.y0 >= -0.2 * box.height, text
        assert box.y1 <= height + 0.1 * box.height, text
    for (one, a), (other, b) in combinations(boxes, 2):
        across = min(a.x1, b.x1) - max(a.x0, b.x0)
        down = min(a.y1, b.y1) - max(a.y0, b.y0)
        least = min(a.height, b.height)
        assert across <= 1 or down <= 0.3 * least, (one, other)


def test_a_number_before_arabic_does_not_turn_it_round() -> None:
    model = chart_of(*many("ranking", 20, ARABIC), "ar")
    values = [x.text for x in layout(model, 1720, 760, stage_style(1080)).pieces.labels]
    assert any(text[0].isdigit() and "الاختيار" in text for text in values)
