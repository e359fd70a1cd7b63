"""The report as a tagged PDF (PDF/UA-1), set by typst."""

from collections.abc import Iterator
from typing import Any

import typst

from facilitator.i18n import base_language
from facilitator.protocol.codec import encode_text, plain
from facilitator.report import fonts
from facilitator.report.blocks import (
    ASIDE_CHART_SHARE,
    ASIDE_CHART_WIDTH_PT,
    Aside,
    Block,
    Document,
    Figure,
)
from facilitator.report.drawings import drawing
from facilitator.report.texts import breakable
from facilitator.report.wording import is_rtl
from facilitator.resources import resource_path

PREVIEW_PPI = 100.0
TEXT_WIDTH_PT = 16 * 72 / 2.54


def draw(document: Document) -> bytes:
    """The .pdf file."""
    data = _data(document)
    chosen, missing = fonts.choose(_texts(data))
    while True:
        try:
            (drawn,) = _compile(_without(data, missing), chosen)
        except typst.TypstError as refusal:
            # Characters that have a glyph alone may have none where they are joined to others.
            refused = fonts.refused_by(refusal) - missing
            if not refused:
                raise
            missing |= refused
        else:
            return drawn


def pages(document: Document) -> list[bytes]:
    """The same as one PNG file for each page, to look at before anything is written."""
    data = _data(document)
    chosen, missing = fonts.choose(_texts(data))
    return _compile(_without(data, missing), chosen, pictures=True)


def _compile(data: Any, chosen: typst.Fonts, *, pictures: bool = False) -> list[bytes]:
    drawn = typst.compile(
        str(resource_path("report/report.typ")),
        root=str(resource_path("")),
        font_paths=chosen,
        sys_inputs={"report": encode_text(data)},
        format="png" if pictures else "pdf",
        ppi=PREVIEW_PPI if pictures else None,
        pdf_standards=[] if pictures else ["ua-1"],
    )
    if drawn is None:
        raise TypeError("typst gave nothing")
    return [drawn] if isinstance(drawn, bytes) else list(drawn)


def _data(document: Document) -> Any:
    """The document as plain values: each block with its kind, each phrase with its direction, and
    long words with places to break."""
    blocks = [_block(block) for block in document.blocks]
    facts = [(what, {"text": value, "lang": ""}) for what, value in document.facts]
    labels = plain(document.labels)
    return _directed(
        {
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
    )


def _block(block: Block) -> dict[str, Any]:
    kind = type(block).__name__.lower()
    if isinstance(block, Figure):
        return {"kind": kind, "caption": block.caption, **_picture(block, TEXT_WIDTH_PT)}
    if isinstance(block, Aside):
        picture = _picture(block.figure, ASIDE_CHART_WIDTH_PT)
        return {"kind": kind, "texts": plain(block.texts), **picture}
    return {"kind": kind, **plain(block)}


def _picture(figure: Figure, width_pt: float) -> dict[str, str]:
    return {"alt": figure.alt, "svg": drawing(figure.chart, width_pt)}


def _directed(value: Any) -> Any:
    if isinstance(value, dict):
        if value.keys() == {"text", "lang"}:
            return {
                "text": breakable(value["text"]),
                "lang": base_language(value["lang"]),
                "rtl": is_rtl(value["text"]),
            }
        return {key: inner if key == "svg" else _directed(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_directed(inner) for inner in value]
    return breakable(value) if isinstance(value, str) else value


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key != "svg":
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _without(value: Any, missing: frozenset[str]) -> Any:
    """The same with a sign for every missing character."""
    if not missing:
        return value
    table = str.maketrans(dict.fromkeys(missing, fonts.UNWRITABLE))

    def replaced(inner: Any) -> Any:
        if isinstance(inner, str):
            return inner.translate(table)
        if isinstance(inner, dict):
            return {key: text if key == "svg" else replaced(text) for key, text in inner.items()}
        return [replaced(each) for each in inner] if isinstance(inner, list) else inner

    return replaced(value)
