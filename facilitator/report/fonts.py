"""Fonts for the PDF, and what they cannot write.

A tagged PDF may not hold a character without a glyph: typst refuses the whole document for one
emoji in one question. So the text is tried first, and what no font here can write becomes a sign
that says so.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

import typst

from facilitator.report.texts import ZERO_WIDTH_SPACE
from facilitator.resources import resource_path

UNWRITABLE = "\ufffd"
_PROBE = b"""#set document(title: "-", date: none)
#set text(font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK SC"))
#for character in sys.inputs.characters.codepoints() { par(character) }
"""
_REFUSED = re.compile(
    r'the text (?:contains the disallowed codepoint )?`"(.*?)"`(?: could not be displayed)?',
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


@cache
def bundled() -> typst.Fonts:
    """The fonts that come with the program."""
    return _fonts(system=False)


@cache
def with_system() -> typst.Fonts:
    """The same, and those of this machine."""
    return _fonts(system=True)


def _fonts(*, system: bool) -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=system,
        include_embedded_fonts=False,
        font_paths=[str(resource_path("report/fonts"))],
    )


def choose(texts: Iterable[str]) -> tuple[typst.Fonts, frozenset[str]]:
    """Fonts for the texts, and the characters that even they cannot write."""
    characters = {char for text in texts for char in text if not char.isspace()}
    characters = {char for char in characters if not char.isascii()}
    if not _refused(characters, bundled()):
        return bundled(), frozenset()
    missing: set[str] = set()
    while refused := _refused(characters - missing, with_system()):
        missing |= refused
    return with_system(), frozenset(missing)


def _refused(characters: set[str], fonts: typst.Fonts) -> set[str]:
    """Some of the characters that have no glyph; empty if all have one."""
    try:
        typst.compile(
            _PROBE,
            font_paths=fonts,
            sys_inputs={"characters": "".join(sorted(characters))},
            format="pdf",
            pdf_standards=["ua-1"],
        )
    except typst.TypstError as refusal:
        return refused_by(refusal) & characters or characters
    return set()


def refused_by(refusal: typst.TypstError) -> set[str]:
    """The characters for whose sake typst refused a document; empty if it had another reason."""
    found = _REFUSED.search(refusal.message)
    if found is None:
        return set()
    characters = set(_ESCAPED.sub(lambda code: chr(int(code[1], 16)), found[1])) - {
        ZERO_WIDTH_SPACE
    }
    # Letters are in it for the marks that stand on them; they can be written without.
    foreign = {char for char in characters if not char.isascii()}
    return {char for char in foreign if unicodedata.category(char)[0] in "MSC"} or foreign
