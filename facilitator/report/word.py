"""The report as a Word document on the shipped template, ready to be edited."""

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import zip_longest
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from facilitator.i18n import catalogue
from facilitator.report import word_parts as parts
from facilitator.report.blocks import (
    ASIDE_CHART_SHARE,
    ASIDE_CHART_WIDTH_PT,
    Aside,
    Block,
    Column,
    Document,
    Entries,
    Figure,
    Heading,
    Paragraph,
    Photograph,
    Style,
    Table,
)
from facilitator.report.drawings import drawing, pictures
from facilitator.report.model import Phrase
from facilitator.report.word_tables import TableMaker
from facilitator.report.word_template import WordTemplate, has_text, numbers_lists
from facilitator.report.wording import is_rtl

COMMENTER = "Facilitator"
TEXT_WIDTH_CM = 16.0
POINTS_PER_CM = 72 / 2.54
DEEPEST_IN_CONTENTS = 3
DEEPEST_STYLE = 5
CELL_MARGINS_CM = 0.5
STYLES = {
    Style.BODY: "Normal",
    Style.LEAD: "Lead",
    Style.NOTE: "Note",
    Style.QUOTE: "Quote",
}


def draw(document: Document) -> bytes:
    """The .docx file."""
    return _Writer(document).bytes()


class _Writer:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._template = WordTemplate(document.template, catalogue("report", document.lang))
        self._word: WordDocument = self._template.word
        self._width_cm = self._template.text_width_cm
        self._maker = TableMaker(
            document.lang,
            self._template.style_id("Report Table"),
            self._template.style_id("Table Text"),
        )
        self._numbered = numbers_lists(self._word, self._template.style_id("List Number"))
        self._bulleted = numbers_lists(self._word, self._template.style_id("List Bullet"))
        self._pictures = iter(pictures(list(_drawings(document.blocks))))
        self._figures = 0
        self._tables = 0
        self._headings = 0

    def bytes(self) -> bytes:
        self._properties()
        self._header_and_footer()
        if self._document.brief and not self._template.own:
            parts.make_brief(self._word.styles)
        self._clear_the_end()
        self._cover()
        if not self._document.brief:
            self._contents()
        blocks = self._document.blocks
        for block, following in zip_longest(blocks, blocks[1:]):
            self._block(block, keep=_kept_together(block, following))
        parts.number_bookmarks(self._word.element.body)
        self._name_styles_of_comments()
        out = io.BytesIO()
        self._word.save(out)
        return out.getvalue()

    def _clear_the_end(self) -> None:
        """Takes away the empty paragraphs that every Word file ends with."""
        for paragraph in reversed(self._word.paragraphs):
            if paragraph._p.getnext() is not self._word.element.body.sectPr or len(
                paragraph._p.xpath("./w:r|./w:pPr/w:sectPr|./w:hyperlink|./w:sdt")
            ):
                return
            paragraph._p.getparent().remove(paragraph._p)

    def _properties(self) -> None:
        """What the file says of itself: the event's title, and nobody's name."""
        properties = self._word.core_properties
        now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
        properties.title = self._document.title.text[:255]
        properties.subject = self._document.subtitle
        properties.language = parts.region(self._document.lang)
        properties.author = properties.last_modified_by = properties.comments = ""
        properties.created = properties.modified = now
        properties.revision = 1
        self._default_language()

    def _default_language(self) -> None:
        defaults = self._word.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
        for old in defaults.findall(qn("w:lang")):
            defaults.remove(old)
        lang = parts.region(self._document.lang)
        defaults.append(parts.element("lang", val=lang, eastAsia=lang, bidi="ar-SA"))

    def _header_and_footer(self) -> None:
        """Only where the template has none of its own."""
        section = self._word.sections[-1]
        shown = [section.header, section.footer]
        if self._template.own:
            shown += [section.first_page_header, section.first_page_footer]
        if any(has_text(part) for part in shown):
            return
        self._fill(section.header.paragraphs[0], self._document.title)
        footer = section.footer.paragraphs[0]
        footer.add_run(f"{self._document.labels.page} ")
        parts.add_field(footer, "PAGE", "1")
        footer.add_run(f" {self._document.labels.of} ")
        parts.add_field(footer, "NUMPAGES", "1")

    def _cover(self) -> None:
        after_others = len(self._word.element.body) > 1
        first = self._paragraph(self._document.title, "Title")
        first.paragraph_format.page_break_before = after_others or None
        self._paragraph(Phrase(self._document.subtitle), "Subtitle")
        for title in self._document.translated_titles:
            self._paragraph(title, "Note")
        if self._document.facts:
            columns = (Column("", 5, strong=True), Column("", 11))
            rows = [((Phrase(what),), (Phrase(value),)) for what, value in self._document.facts]
            self._put(self._maker.table(columns, rows, self._width_cm, header=False))
        if self._document.notice:
            self._paragraph(
                Phrase(self._document.notice), "Note"
            ).paragraph_format.space_before = Cm(0.5)

    def _contents(self) -> None:
        """A contents field, filled with the headings; Word puts in the page numbers."""
        self._paragraph(Phrase(self._document.labels.contents), "TOC Heading")
        headings = [block for block in self._document.blocks if isinstance(block, Heading)]
        shown = [
            (number, heading)
            for number, heading in enumerate(headings, 1)
            if heading.level <= DEEPEST_IN_CONTENTS
        ]
        for place, (number, heading) in enumerate(shown):
            entry = self._new(f"TOC {heading.level}")
            if place == 0:
                begin = parts.element("fldChar", fldCharType="begin", dirty="true")
                code = parts.element("instrText")
                code.text = f' TOC \\o "1-{DEEPEST_IN_CONTENTS}" \\h \\z \\u '
                for part in (begin, code, parts.element("fldChar", fldCharType="separate")):
                    entry.add_run()._r.append(part)
            link = parts.element("hyperlink", anchor=_bookmark(number), history=1)
            already = len(entry.runs)
            parts.add_text(entry, heading.text.text, heading.text.lang)
            entry.add_run("\t")
            parts.add_field(entry, f"PAGEREF {_bookmark(number)} \\h", "")
            for run in entry.runs[already:]:
                link.append(run._r)
            entry._p.append(link)
            if place == len(shown) - 1:
                entry.add_run()._r.append(parts.element("fldChar", fldCharType="end"))

    def _block(self, block: Block, *, keep: bool) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                self._text(block).paragraph_format.keep_with_next = keep or None
            case Entries():
                self._entries(block)
            case Table():
                self._table(block)
            case Figure():
                self._figure(block)
            case Photograph():
                self._photograph(block)
            case Aside():
                self._aside(block)

    def _heading(self, block: Heading) -> None:
        self._headings += 1
        style = f"Heading {min(block.level, DEEPEST_STYLE)}"
        paragraph = self._paragraph(block.text, style)
        new_page = block.new_page or (self._headings == 1 and not self._document.brief)
        paragraph.paragraph_format.page_break_before = new_page or None
        parts.add_bookmark(paragraph, _bookmark(self._headings))
        if block.anchor:
            parts.add_bookmark(paragraph, block.anchor)

    def _text(self, block: Paragraph) -> WordParagraph:
        paragraph = self._paragraph(block.text, STYLES[block.style])
        if block.draft and paragraph.runs:
            self._comment(paragraph.runs, block.draft)
        return paragraph

    def _comment(self, runs: Sequence[Run], text: str) -> None:
        self._word.add_comment(runs, text=text, author=COMMENTER, initials=COMMENTER[0])

    def _name_styles_of_comments(self) -> None:
        """The library knows these styles by their English ids; a template may have others."""
        names = {"CommentReference": "annotation reference", "CommentText": "annotation text"}
        comments = self._word.part._comments_part.element
        for root in (self._word.element.body, comments):
            for style in root.iter(parts.w("rStyle"), parts.w("pStyle")):
                name = names.get(style.get(parts.w("val")))
                if name is not None:
                    style.set(parts.w("val"), self._template.style_id(name))

    def _entries(self, block: Entries) -> None:
        first: list[WordParagraph] = []
        style = "List Number" if block.numbered else "List Bullet"
        by_word = self._numbered if block.numbered else self._bulleted
        for number, entry in enumerate(block.entries, block.start):
            for place, phrase in enumerate(entry):
                paragraph = self._new(style if place == 0 else "List Continue")
                if place == 0:
                    first.append(paragraph)
                    if not by_word:
                        paragraph.add_run(f"{number}. " if block.numbered else "• ")
                paragraph.paragraph_format.keep_with_next = place + 1 < len(entry) or None
                for run in self._fill(paragraph, phrase):
                    run.bold = (block.strong and place == 0) or None
        if block.numbered and first and by_word:
            parts.restart_numbering(first, block.start)

    def _table(self, block: Table) -> None:
        self._tables += 1
        self._caption(self._document.labels.table, "Table", self._tables, block.caption)
        made = self._maker.table(block.columns, block.rows, self._width_cm, totals=block.totals)
        self._put(made)
        self._new("Table Text")

    def _put(self, table: Any) -> None:
        """Puts the table where the document ends, before the last section's properties."""
        self._word.element.body.sectPr.addprevious(table)

    def _figure(self, block: Figure) -> None:
        paragraph = self._word.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        self._picture(paragraph, block, min(TEXT_WIDTH_CM, self._width_cm))
        caption = self._caption(
            self._document.labels.figure, "Figure", self._figures, block.caption
        )
        caption.paragraph_format.keep_with_next = False

    def _photograph(self, block: Photograph) -> None:
        self._figures += 1
        paragraph = self._word.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        content, width = io.BytesIO(block.content), Cm(min(block.width_cm, self._width_cm))
        picture = paragraph.add_run().add_picture(content, width=width)
        parts.describe_picture(picture._inline, self._figures, block.alt)
        caption = self._caption(
            self._document.labels.figure, "Figure", self._figures, block.caption
        )
        caption.paragraph_format.keep_with_next = False

    def _aside(self, block: Aside) -> None:
        """A table without a header, its only use to put two things side by side."""
        chart_cm = ASIDE_CHART_SHARE * self._width_cm
        columns = (Column("", self._width_cm - chart_cm), Column("", chart_cm))
        made = self._maker.table(
            columns, [((Phrase(""),), (Phrase(""),))], self._width_cm, header=False
        )
        self._put(made)
        said, shown = (
            WordParagraph(cell.find(parts.w("p")), self._word._body)
            for cell in made.iter(parts.w("tc"))
        )
        for place, text in enumerate(block.texts):
            if place:
                said = self._below(said)
            for run in self._fill(said, text.text):
                run.bold = text.style is Style.LEAD or None
            if text.draft and said.runs:
                self._comment(said.runs, text.draft)
        self._picture(shown, block.figure, chart_cm - CELL_MARGINS_CM)

    def _below(self, paragraph: WordParagraph) -> WordParagraph:
        """A new paragraph after that one, of the same style."""
        made = WordParagraph(parts.element("p"), paragraph._parent)
        paragraph._p.addnext(made._p)
        return self._styled(made, "Table Text")

    def _picture(self, paragraph: WordParagraph, figure: Figure, width_cm: float) -> None:
        self._figures += 1
        content = io.BytesIO(next(self._pictures))
        picture = paragraph.add_run().add_picture(content, width=Cm(width_cm))
        parts.describe_picture(picture._inline, self._figures, figure.alt)

    def _new(self, style: str) -> WordParagraph:
        return self._styled(self._word.add_paragraph(), style)

    def _styled(self, paragraph: WordParagraph, style: str) -> WordParagraph:
        """Sets the style by its id: python-docx looks through all styles each time it gets a name,
        which would be half of the time that a long report takes."""
        paragraph._p.style = self._template.style_id(style)
        return paragraph

    def _caption(self, label: str, sequence: str, number: int, text: str) -> WordParagraph:
        paragraph = self._new("Caption")
        paragraph.add_run(f"{label} ")
        parts.add_field(paragraph, f"SEQ {sequence} \\* ARABIC", str(number))
        self._fill(paragraph, Phrase(f". {text}"), keep_direction=True)
        # A template's own captions may not stay with what is below them.
        paragraph.paragraph_format.keep_with_next = True
        return paragraph

    def _paragraph(self, phrase: Phrase, style: str) -> WordParagraph:
        paragraph = self._new(style)
        self._fill(paragraph, phrase)
        return paragraph

    def _fill(
        self, paragraph: WordParagraph, phrase: Phrase, *, keep_direction: bool = False
    ) -> list[Run]:
        if not keep_direction and is_rtl(phrase.text):
            parts.set_right_to_left(paragraph)
        lang = "" if phrase.lang == self._document.lang else phrase.lang
        paragraph._p.extend(parts.content(phrase, lang))
        return paragraph.runs


def _drawings(blocks: Sequence[Block]) -> Iterator[str]:
    """The drawings of all charts, in order."""
    for block in blocks:
        if isinstance(block, Figure):
            yield drawing(block.chart, TEXT_WIDTH_CM * POINTS_PER_CM)
        elif isinstance(block, Aside):
            yield drawing(block.figure.chart, ASIDE_CHART_WIDTH_PT)


def _kept_together(block: Block, following: Block | None) -> bool:
    """A chart stays with its sentence, and the times below a heading with what they are the times of."""
    times = isinstance(block, Paragraph) and block.style is Style.NOTE
    return isinstance(following, Figure) or (times and isinstance(following, Paragraph | Table))


def _bookmark(number: int) -> str:
    return f"_Toc{number:06}"
