"""Pieces of WordprocessingML that python-docx has no words for."""

from collections.abc import Iterator
from itertools import count, groupby
from typing import Any, cast

from docx.oxml.ns import qn
from docx.oxml.parser import oxml_parser
from docx.parts.document import DocumentPart
from docx.shared import Pt
from docx.styles.style import ParagraphStyle
from docx.styles.styles import Styles
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from facilitator.i18n import base_language
from facilitator.report.blocks import Marked, pieces
from facilitator.report.model import Phrase
from facilitator.report.wording import is_rtl
from facilitator.theme import tokens

_NAMESPACE = {"w": qn("w:p")[1:-2]}
_W = qn("w:p")[:-1]
_SPACE = qn("xml:space")
_UNNUMBERED = "-1"
_BRIEF_STYLES = {  # size, space before and after
    "Title": (16, 0, 2),
    "Subtitle": (10, 0, 4),
    "Heading 1": (12, 7, 2),
    "Note": (9, 0, 3),
    "Lead": (9.5, 4, 0),
    "Normal": (9.5, 0, 2),
    "List Number": (9.5, 0, 1),
    "Table Text": (9, 1, 1),
}
_REGIONS = {
    "en": "en-GB",
    "fr": "fr-FR",
    "ar": "ar-SA",
    "es": "es-ES",
    "ru": "ru-RU",
    "zh": "zh-CN",
}


def w(name: str) -> str:
    """The name in the w: namespace."""
    return _W + name


def element(tag: str, /, *children: Any, **attributes: str | int) -> Any:
    """An element of the w: namespace with its children; attributes too are of that namespace."""
    made = oxml_parser.makeelement(_W + tag, nsmap=_NAMESPACE)
    for key, value in attributes.items():
        made.set(_W + key, str(value))
    made.extend(children)
    return made


def region(lang: str) -> str:
    """The tag Word knows the language by."""
    return _REGIONS.get(lang, lang)


def add_text(paragraph: Paragraph, text: str, lang: str = "") -> list[Run]:
    """Adds the text in runs of one direction each, with their language."""
    added = runs(text, lang)
    paragraph._p.extend(added)
    return [Run(run, paragraph) for run in added]


def content(phrase: Phrase, lang: str = "", *, bold: bool = False) -> list[Any]:
    """What stands in a paragraph: runs, and what leads here or from here."""
    if not isinstance(phrase, Marked):
        return runs(phrase.text, lang, bold=bold)
    made: list[Any] = list(bookmark(phrase.anchor)) if phrase.anchor else []
    for words, anchor in pieces(phrase.text, phrase.links):
        inner = runs(words, lang, bold=bold, link=bool(anchor))
        made += [element("hyperlink", *inner, anchor=anchor, history=1)] if anchor else inner
    return made


def bookmark(name: str) -> tuple[Any, Any]:
    """A place to lead to."""
    return element("bookmarkStart", id=_UNNUMBERED, name=name), element(
        "bookmarkEnd", id=_UNNUMBERED
    )


def number_bookmarks(body: Any) -> None:
    """Gives every bookmark a number of its own. Ours have none yet and stand in each other like
    brackets; those of a template may stand anywhere."""
    begun: list[str] = []
    of_template: dict[str, str] = {}
    numbers = count(1)
    for mark in body.iter(w("bookmarkStart"), w("bookmarkEnd")):
        old = mark.get(w("id"))
        if mark.tag == w("bookmarkStart"):
            number = str(next(numbers))
            if old == _UNNUMBERED:
                begun.append(number)
            else:
                of_template[old] = number
            mark.set(w("id"), number)
        else:
            mark.set(w("id"), begun.pop() if old == _UNNUMBERED else of_template.get(old, old))


def runs(text: str, lang: str = "", *, bold: bool = False, link: bool = False) -> list[Any]:
    """The text as runs of one direction each, with their language."""
    made: list[Any] = []
    for rtl, piece in _by_direction(text):
        properties = element("rPr")
        if bold:
            properties.extend((element("b"), element("bCs")))
        if link:
            ink = tokens().palette("light").accent.lstrip("#")
            properties.extend((element("color", val=ink), element("u", val="single")))
        if rtl:
            properties.append(element("rtl"))
            tag = region(lang) if is_rtl_language(lang) else "ar-SA"
            properties.append(element("lang", bidi=tag))
        elif lang and not is_rtl_language(lang):
            properties.append(element("lang", val=region(lang)))
        made.append(element("r", properties, *_words(piece)))
    return made


def _words(text: str) -> Iterator[Any]:
    """The text as w:t elements, with a w:br between lines."""
    for place, line in enumerate(text.split("\n")):
        if place:
            yield element("br")
        words = element("t")
        words.text = line
        words.set(_SPACE, "preserve")
        yield words


def is_rtl_language(lang: str) -> bool:
    return base_language(lang) in ("ar", "fa", "he", "ps", "ur")


def set_right_to_left(paragraph: Paragraph) -> None:
    """Makes the paragraph run from right to left."""
    properties = paragraph._p.get_or_add_pPr()
    # The schema fixes the order: bidi stands before spacing, indents and alignment.
    properties.insert_element_before(
        element("bidi"), "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def _by_direction(text: str) -> Iterator[tuple[bool, str]]:
    """The text cut where its direction changes; spaces and digits go with what stands before."""
    rtl = is_rtl(text)
    marked: list[tuple[bool, str]] = []
    for char in text:
        if char.isalpha():
            rtl = is_rtl(char)
        marked.append((rtl, char))
    for direction, chars in groupby(marked, key=lambda pair: pair[0]):
        yield direction, "".join(char for _, char in chars)


def add_field(paragraph: Paragraph, code: str, shown: str, *, dirty: bool = False) -> None:
    """A field that Word works out; `shown` stands there until it does."""
    begin = element("fldChar", fldCharType="begin")
    if dirty:
        begin.set(qn("w:dirty"), "true")
    instruction = element("instrText")
    instruction.set(qn("xml:space"), "preserve")
    instruction.text = f" {code} "
    for part in (begin, instruction, element("fldChar", fldCharType="separate")):
        paragraph.add_run()._r.append(part)
    if shown:
        paragraph.add_run(shown)
    paragraph.add_run()._r.append(element("fldChar", fldCharType="end"))


def add_bookmark(paragraph: Paragraph, name: str) -> None:
    """Puts a bookmark around what the paragraph holds."""
    start, end = bookmark(name)
    first_run = paragraph._p.find(qn("w:r"))
    if first_run is None:
        paragraph._p.append(start)
    else:
        first_run.addprevious(start)
    paragraph._p.append(end)


def describe_picture(inline: Any, number: int, alt: str) -> None:
    """Gives the picture its alternative text, and no room at its sides, which LibreOffice else gives it."""
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    properties = inline.docPr
    properties.set("name", f"Chart {number}")
    properties.set("descr", alt)


def make_brief(styles: Styles) -> None:
    """Makes the template's styles small enough for a whole event on one page."""
    for name, (size_pt, before_pt, after_pt) in _BRIEF_STYLES.items():
        style = cast(ParagraphStyle, styles[name])
        style.font.size = Pt(size_pt)
        for complex_size in style.element.iter(w("szCs")):
            complex_size.set(w("val"), str(int(2 * size_pt)))
        style.paragraph_format.space_before = Pt(before_pt)
        style.paragraph_format.space_after = Pt(after_pt)


def restart_numbering(paragraphs: list[Paragraph], start: int = 1) -> None:
    """Makes a numbered list of its own out of paragraphs, beginning at `start`."""
    part = cast(DocumentPart, paragraphs[0].part)
    numbering = part.numbering_part.element
    style_numbers = paragraphs[0].style.element.pPr.numPr.numId.val  # type: ignore[union-attr]
    known = next(num for num in numbering.num_lst if num.numId == style_numbers)
    fresh = numbering.add_num(known.abstractNumId.val)
    fresh.add_lvlOverride(ilvl=0).add_startOverride(start)
    for paragraph in paragraphs:
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = fresh.numId
