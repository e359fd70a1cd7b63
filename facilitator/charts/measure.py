"""How wide a line of text is, and where it breaks."""

import logging
import re
import unicodedata
import warnings
from collections.abc import Iterator
from contextlib import AbstractContextManager
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from facilitator.resources import resource_path

# Loading matplotlib takes most of a second, so it is put off until the first text is measured.
if TYPE_CHECKING:
    from matplotlib.backends.backend_agg import RendererAgg
    from matplotlib.font_manager import FontProperties

# It would tell of every font without a bold face, which is then used as it is.
logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)

LINE_HEIGHT = 1.3
_UNIT_PX = 64
_SLACK = 1.02
_NO_BREAK = "\u00a0\u202f"
_FIGURE = re.compile("[0-9]")
# Whichever of them is installed: the first serve Latin, Greek and Cyrillic, the others one script
# each.
_COMMON = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")
_SCRIPTS = (
    "Noto Sans Arabic",
    "Geeza Pro",
    "Noto Sans Hebrew",
    "Arial Hebrew",
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK JP",
    "Yu Gothic",
    "Hiragino Sans",
    "Noto Sans CJK KR",
    "Malgun Gothic",
    "Noto Sans Devanagari",
    "Nirmala UI",
    "Kohinoor Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Ethiopic",
    "Ebrima",
    "Noto Sans Thai",
    "Leelawadee UI",
    "Noto Sans Tamil",
    "Noto Sans Symbols",
    "Noto Sans Symbols 2",
    "Noto Sans Symbols2",
)
# Those come with the program, for laptops that cannot write the script.
_BUNDLED = {
    "Noto Sans Arabic": "NotoSansArabic-Regular.ttf",
    "Noto Sans Hebrew": "NotoSansHebrew-Regular.ttf",
    "Noto Sans CJK SC": "NotoSansCJKsc-Regular.otf",
}


def font(text: str, size: float, *, bold: bool = False, family: str = "") -> "FontProperties":
    """The font for `text`: `family` where installed, with others for what it cannot write."""
    from matplotlib.font_manager import FontProperties

    weight = "bold" if bold else "normal"
    return FontProperties(family=list(_families(text, family)), size=size, weight=weight)


def width(text: str, size: float, *, bold: bool = False, family: str = "") -> float:
    """The width of one line in px, a little generous: Qt may set letters a little wider than matplotlib.

    All figures count as 8, so that a text is not measured again for every vote.
    """
    return _SLACK * _unit_width(_FIGURE.sub("8", text), bold, family) * size / _UNIT_PX


def wrap(text: str, size: float, most: float, *, bold: bool = False, family: str = "") -> list[str]:
    """`text` in lines no wider than `most`. It breaks at spaces, and inside a word only where that
    word alone is too wide."""
    if width(text, size, bold=bold, family=family) <= most:
        return [text]
    lines: list[str] = []
    line = ""
    for word in _pieces(text, size, most, bold, family):
        longer = line + word
        if line and width(longer.rstrip(), size, bold=bold, family=family) > most:
            lines.append(line.rstrip())
            line = word.lstrip()
        else:
            line = longer
    lines.append(line.rstrip())
    return lines


def _pieces(text: str, size: float, most: float, bold: bool, family: str) -> Iterator[str]:
    """Words with the space after them; words wider than a line come in parts."""
    for word in _words(text):
        if width(word.rstrip(), size, bold=bold, family=family) <= most:
            yield word
            continue
        part = ""
        for char in word:
            longer = part + char
            is_mark = unicodedata.combining(char) != 0
            if part and not is_mark and width(longer, size, bold=bold, family=family) > most:
                yield part
                part = char
            else:
                part = longer
        yield part


def _words(text: str) -> Iterator[str]:
    """Words with the space after them. Characters of scripts written without spaces are words."""
    word = ""
    for char in text:
        if word and ((_is_space(word[-1]) and not _is_space(char)) or _breaks_before(char)):
            yield word
            word = ""
        word += char
    if word:
        yield word


def _is_space(char: str) -> bool:
    """Whether a line may break after it."""
    return char.isspace() and char not in _NO_BREAK


def _breaks_before(char: str) -> bool:
    return unicodedata.category(char) == "Lo" and unicodedata.east_asian_width(char) == "W"


@lru_cache(maxsize=4096)
def _unit_width(text: str, bold: bool, family: str) -> float:
    properties = font(text, _UNIT_PX, bold=bold, family=family)
    with warnings.catch_warnings(), _as_drawn():
        # A character that no font here can write is drawn as a box, which has a width too.
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        size = _renderer().get_text_width_height_descent(text, properties, False)  # type: ignore[no-untyped-call]
    return float(size[0])


def _as_drawn() -> AbstractContextManager[None]:
    from matplotlib import rc_context

    return rc_context({"text.hinting": "no_hinting"})


@cache
def _renderer() -> "RendererAgg":
    from matplotlib.backends.backend_agg import RendererAgg

    return RendererAgg(8, 8, 72)  # type: ignore[no-untyped-call]


@cache
def _installed() -> frozenset[str]:
    from matplotlib import font_manager

    fonts = font_manager.fontManager
    names = {entry.name for entry in fonts.ttflist}
    for name, file in _BUNDLED.items():
        if name not in names:
            fonts.addfont(resource_path(f"report/fonts/{file}"))
    return frozenset(names | _BUNDLED.keys())


@lru_cache(maxsize=4096)
def _families(text: str, family: str) -> tuple[str, ...]:
    common = tuple(name for name in (family, *_COMMON) if name in _installed())[:2]
    chosen = (*common, "DejaVu Sans") if "DejaVu Sans" not in common else common
    missing = {ord(char) for char in text if not char.isspace()}
    for name in chosen:
        missing -= _characters(name)
    for name in _SCRIPTS:
        if missing and name in _installed() and missing & _characters(name):
            chosen = (*chosen, name)
            missing -= _characters(name)
    return chosen


@cache
def _characters(family: str) -> frozenset[int]:
    from matplotlib import font_manager
    from matplotlib.font_manager import FontProperties

    path = font_manager.findfont(FontProperties(family=family), fallback_to_default=False)
    return frozenset(font_manager.get_font(path).get_charmap())
