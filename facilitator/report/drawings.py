"""Charts as pictures. Each is drawn once, whatever the number of formats it goes into."""

from collections.abc import Sequence
from functools import lru_cache

import typst

from facilitator.charts import ChartModel
from facilitator.charts.render import render, svg
from facilitator.protocol.codec import encode_text

PRINT_PPI = 220
_KEPT = 128  # more than the charts of a long report
_PAGES = b"""#set page(width: auto, height: auto, margin: 0pt)
#for drawing in json(bytes(sys.inputs.drawings)) {
  page(image(bytes(drawing), format: "svg"))
}
"""


@lru_cache(maxsize=_KEPT)
def drawing(chart: ChartModel, width_pt: float) -> str:
    """The chart as SVG, its text as outlines."""
    return svg(render(chart, width_pt)).decode()


def pictures(drawings: Sequence[str]) -> list[bytes]:
    """The drawings as PNG files: typst needs a third of matplotlib's time for them."""
    if not drawings:
        return []
    pages = typst.compile(
        _PAGES, sys_inputs={"drawings": encode_text(drawings)}, format="png", ppi=PRINT_PPI
    )
    if pages is None:
        raise TypeError("typst gave no pictures")
    return [pages] if isinstance(pages, bytes) else list(pages)
