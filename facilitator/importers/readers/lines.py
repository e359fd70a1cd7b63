"""Cutting texts into lines the same way in every reader."""

import re

from facilitator.importers.source import Line

_BULLET = re.compile(r"^\s*(?:[•·▪‣◦○●–—*-]|o(?=\t)|\d{1,2}[.)])\s+(?=\S)")

# What chats draw beside a text, and the stars they make it bold with.
_PICTURES = re.compile(
    r"[\U0001f000-\U0001faff\u2600-\u2712\u2715-\u27bf\u2b00-\u2bff\ufe0f\u20e3\u200d]+"
)
_BOLD = re.compile(r"([*_])(?=\S)([^*_]+)(?<=\S)\1")


def split_lines(text: str, where: str, *, level: int = 0, bullet: bool = False) -> list[Line]:
    """The non-empty lines of `text`; bullets drawn with characters are taken off and remembered."""
    found: list[Line] = []
    for piece in text.replace("\v", "\n").split("\n"):
        cleaned = _unpainted(" ".join(_PICTURES.sub(" ", piece).split()))
        if not cleaned:
            continue
        match = _BULLET.match(cleaned)
        marked = match is not None and cleaned[match.start()].isdigit() is False
        if match is not None and marked:
            cleaned = cleaned[match.end() :]
        found.append(Line(cleaned, where, level=level, bullet=bullet or marked))
    return found


def _unpainted(text: str) -> str:
    bold = _BOLD.fullmatch(text)
    return text if bold is None else bold[2]
