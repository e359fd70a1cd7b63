"""Cutting texts into lines the same way in every reader."""

import re

from facilitator.importers.source import Line

_BULLET = re.compile(r"^\s*(?:[•·▪‣◦○●–—*-]|o(?=\t)|\d{1,2}[.)])\s+(?=\S)")


def split_lines(text: str, where: str, *, level: int = 0, bullet: bool = False) -> list[Line]:
    """The non-empty lines of `text`; bullets drawn with characters are taken off and remembered."""
    found: list[Line] = []
    for piece in text.replace("\v", "\n").split("\n"):
        cleaned = " ".join(piece.split())
        if not cleaned:
            continue
        match = _BULLET.match(cleaned)
        marked = match is not None and cleaned[match.start()].isdigit() is False
        if match is not None and marked:
            cleaned = cleaned[match.end() :]
        found.append(Line(cleaned, where, level=level, bullet=bullet or marked))
    return found
