"""Texts of unknown encoding."""

import codecs
from pathlib import Path

from facilitator.importers.trouble import UnreadableDocument

_MARKS = [
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]
_SINGLE_BYTE = ("cp1252", "mac_roman", "cp850", "latin-1")
# What texts in western European languages are made of besides ASCII.
_USUAL = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿßÀÂÄÁÃÅÇÉÈÊËÍÎÏÑÓÔÖØÚÛÜ–—’‘“”«»…•€°ºª¿¡½·©")
_SHARE_OF_CONTROLS = 0.02


def decoded(path: Path) -> str:
    """The text of a file; UnreadableDocument if it holds no text."""
    return decode(path.read_bytes(), path.name)


def decode(data: bytes, name: str) -> str:
    """Bytes as text: by byte order mark, else UTF-8, UTF-16 without mark, or the likeliest old encoding."""
    text = _decoded(data)
    controls = sum(1 for char in text if ord(char) < 32 and char not in "\t\n\r\f\v")
    if text.count("\0") or controls > _SHARE_OF_CONTROLS * max(1, len(text)):
        raise UnreadableDocument(
            f"“{name}” is not a document this program can read. Word (.docx), Excel (.xlsx), CSV, "
            "iCalendar, Markdown, web pages and plain text can be imported."
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").lstrip("\ufeff")
    sample = data[:4000]
    if b"\0" in sample:
        nuls = [sample[place::2].count(0) for place in (0, 1)]
        if max(nuls) > 0.3 * len(sample) / 2:
            return data.decode("utf-16-be" if nuls[0] > nuls[1] else "utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return max((data.decode(e, "replace") for e in _SINGLE_BYTE), key=_plausibility)


def _plausibility(text: str) -> int:
    foreign = [char for char in text if ord(char) > 127]
    return sum(1 if char in _USUAL else -2 for char in foreign)
