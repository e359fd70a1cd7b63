"""The report as a tagged PDF (PDF/UA-1), set by typst."""

from typing import Any

from facilitator.protocol.codec import plain
from facilitator.report.blocks import (
    ASIDE_CHART_SHARE,
    ASIDE_CHART_WIDTH_PT,
    Aside,
    Block,
    Document,
    Figure,
    Photograph,
)
from facilitator.report.drawings import drawing
from facilitator.report.photos import as_svg
from facilitator.report.typesetting import PICTURE, typeset, typeset_pictures

PREVIEW_PPI = 100.0
TEXT_WIDTH_PT = 16 * 72 / 2.54


def draw(document: Document) -> bytes:
    """The .pdf file."""
    return typeset("report.typ", "report", _data(document))


def pages(document: Document) -> list[bytes]:
    """The same as one PNG file for each page, to look at before anything is written."""
    return typeset_pictures("report.typ", "report", _data(document), PREVIEW_PPI)


def _data(document: Document) -> Any:
    """The document as plain values: each block with its kind."""
    blocks = [_block(block) for block in document.blocks]
    facts = [(what, {"text": value, "lang": ""}) for what, value in document.facts]
    labels = plain(document.labels)
    return {
        "lang": document.lang,
        "brief": document.brief,
        "aside_share": ASIDE_CHART_SHARE,
        "title": plain(document.title),
        "subtitle": document.subtitle,
        "translated_titles": plain(document.translated_titles),
        "facts": facts,
        "notice": document.notice,
        "blocks": blocks,
        "labels": labels,
    }


def _block(block: Block) -> dict[str, Any]:
    kind = type(block).__name__.lower()
    if isinstance(block, Figure):
        return {"kind": kind, "caption": block.caption, **_picture(block, TEXT_WIDTH_PT)}
    if isinstance(block, Photograph):
        shown = {"alt": block.alt, PICTURE: as_svg(block), "width": block.width_cm}
        return {"kind": kind, "caption": block.caption, **shown}
    if isinstance(block, Aside):
        picture = _picture(block.figure, ASIDE_CHART_WIDTH_PT)
        return {"kind": kind, "texts": plain(block.texts), **picture}
    return {"kind": kind, **plain(block)}


def _picture(figure: Figure, width_pt: float) -> dict[str, str]:
    return {"alt": figure.alt, PICTURE: drawing(figure.chart, width_pt)}
