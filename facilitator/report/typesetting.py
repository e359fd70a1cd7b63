"""Data set by typst as a tagged PDF (PDF/UA-1): the one place that fits text to fonts and template.

All text reaches the template as JSON, so nothing a person wrote is ever read as markup.
"""

from collections.abc import Iterator
from typing import Any

import typst

from facilitator.i18n import base_language
from facilitator.protocol.codec import encode_text
from facilitator.report import fonts
from facilitator.report.blocks import pieces
from facilitator.report.texts import breakable
from facilitator.report.wording import is_rtl
from facilitator.resources import resource_path

PICTURE = "svg"
"""The key of what is drawn and not read: it is passed on as it is."""


def typeset(template: str, name: str, data: Any) -> bytes:
    """The PDF that resources/report/`template` makes of `data`, which it finds as `sys.inputs.name`.

    Each phrase (a mapping of `text` and `lang`) gets its direction, long words get places to break, and a
    sign stands for characters that no font here can write.
    """
    data = _directed(data)
    chosen, missing = fonts.choose(_texts(data))
    while True:
        try:
            (drawn,) = _compile(template, name, _without(data, missing), chosen)
        except typst.TypstError as refusal:
            # Characters that have a glyph alone may have none where they are joined to others.
            refused = fonts.refused_by(refusal) - missing
            if not refused:
                raise
            missing |= refused
        else:
            return drawn


def typeset_pictures(template: str, name: str, data: Any, ppi: float) -> list[bytes]:
    """The same as one PNG file for each page."""
    data = _directed(data)
    chosen, missing = fonts.choose(_texts(data))
    return _compile(template, name, _without(data, missing), chosen, ppi)


def _compile(
    template: str, name: str, data: Any, chosen: typst.Fonts, ppi: float | None = None
) -> list[bytes]:
    """One PDF, or with `ppi` a picture of each page."""
    drawn = typst.compile(
        str(resource_path(f"report/{template}")),
        root=str(resource_path("")),
        font_paths=chosen,
        sys_inputs={name: encode_text(data)},
        format="pdf" if ppi is None else "png",
        ppi=ppi,
        pdf_standards=["ua-1"] if ppi is None else [],
    )
    if drawn is None:
        raise TypeError("typst gave nothing")
    return [drawn] if isinstance(drawn, bytes) else list(drawn)


def _directed(value: Any) -> Any:
    if isinstance(value, dict):
        if {"text", "lang"} <= value.keys():
            links = value.get("links", ())
            return {
                "text": breakable(value["text"]),
                "lang": base_language(value["lang"]),
                "rtl": is_rtl(value["text"]),
                "anchor": value.get("anchor", ""),
                "pieces": [
                    {"said": breakable(said), "to": to}
                    for said, to in (pieces(value["text"], links) if links else ())
                ],
            }
        return {key: inner if key == PICTURE else _directed(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_directed(inner) for inner in value]
    return breakable(value) if isinstance(value, str) else value


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key != PICTURE:
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
            return {key: text if key == PICTURE else replaced(text) for key, text in inner.items()}
        return [replaced(each) for each in inner] if isinstance(inner, list) else inner

    return replaced(value)
