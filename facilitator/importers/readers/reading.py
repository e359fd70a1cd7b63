"""Reading a document, whatever its format. Libraries are loaded only for the formats that need them."""

from dataclasses import replace
from pathlib import Path

from facilitator.domain.text import clean
from facilitator.importers.readers.delimited import delimited
from facilitator.importers.readers.encoding import decoded
from facilitator.importers.readers.plain import plain, without_mail_head
from facilitator.importers.readers.sniff import Format, format_of_text, sniff
from facilitator.importers.readers.web import web
from facilitator.importers.readers.word import read_word
from facilitator.importers.source import Line, Remark, SourceDocument, Table

# Longer than any paragraph of an agenda.
MAX_LINE = 20_000
_EXTENSIONS = {
    ".docx": Format.WORD, ".docm": Format.WORD, ".dotx": Format.WORD, ".xlsx": Format.EXCEL,
    ".xlsm": Format.EXCEL, ".ics": Format.CALENDAR,
}  # fmt: skip


def read_document(path: Path) -> SourceDocument:
    """The document in `path`; UnreadableDocument, with a sentence for the user, if that cannot be."""
    format_ = sniff(path)
    if format_ is Format.WORD:
        document = read_word(path)
    elif format_ is Format.EXCEL:
        from facilitator.importers.readers.sheet import read_sheets

        document = read_sheets(path)
    else:
        document = _read_text(decoded(path), path.name, format_)
    document = _clean(document)
    expected = _EXTENSIONS.get(path.suffix.lower())
    if expected is None or expected is format_:
        return document
    said = (
        f"The file's name says {expected.value}, but it holds {format_.value}; it was read as that."
    )
    remark = Remark("info", said, path.name)
    return SourceDocument(
        document.name,
        document.blocks,
        document.title,
        document.time_zone,
        (remark, *document.remarks),
    )


def _clean(document: SourceDocument) -> SourceDocument:
    """The document without what texts from outside may not carry further: controls, direction overrides."""
    blocks = tuple(
        _clean_line(block) if isinstance(block, Line) else _clean_table(block)
        for block in document.blocks
    )
    return replace(document, blocks=blocks, title=clean(document.title, limit=MAX_LINE))


def _clean_line(line: Line) -> Line:
    text = clean(line.text, limit=MAX_LINE)
    return (
        line
        if text == line.text
        else replace(line, text=text, lead=clean(line.lead, limit=MAX_LINE))
    )


def _clean_table(table: Table) -> Table:
    return replace(
        table,
        rows=tuple(
            replace(
                row,
                cells=tuple(
                    replace(cell, lines=tuple(map(_clean_line, cell.lines))) for cell in row.cells
                ),
            )
            for row in table.rows
        ),
    )


def read_text(text: str, name: str) -> SourceDocument:
    """A text that was pasted, whatever its format."""
    return _clean(_read_text(text, name, format_of_text(text)))


def _read_text(text: str, name: str, format_: Format) -> SourceDocument:
    if format_ is Format.CALENDAR:
        from facilitator.importers.readers.calendar import read_calendar

        return read_calendar(text, name)
    if format_ is Format.MARKDOWN:
        from facilitator.importers.readers.markdown import markdown

        return SourceDocument(name, markdown(text))
    if format_ is Format.WEB:
        return SourceDocument(name, web(text))
    if format_ is Format.DELIMITED:
        return SourceDocument(name, delimited(text))
    text, lines = without_mail_head(text)
    said = "The lines that say from whom and to whom the mail is were left out."
    remarks = (Remark("info", said, "the document"),) if lines else ()
    return SourceDocument(name, plain(text), remarks=remarks)
