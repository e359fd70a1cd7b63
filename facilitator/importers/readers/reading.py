"""Reading a document, whatever its format. Libraries are loaded only for the formats that need them."""

from pathlib import Path

from facilitator.importers.readers.delimited import delimited
from facilitator.importers.readers.encoding import decoded
from facilitator.importers.readers.plain import plain
from facilitator.importers.readers.sniff import Format, format_of_text, sniff
from facilitator.importers.readers.word import read_word
from facilitator.importers.source import Remark, SourceDocument

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
        document = read_text(decoded(path), path.name, format_)
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


def read_text(text: str, name: str, format_: Format | None = None) -> SourceDocument:
    """A text, also one that was pasted; its format is recognised unless it is given."""
    format_ = format_ or format_of_text(text)
    if format_ is Format.CALENDAR:
        from facilitator.importers.readers.calendar import read_calendar

        return read_calendar(text, name)
    if format_ is Format.MARKDOWN:
        from facilitator.importers.readers.markdown import markdown

        return SourceDocument(name, markdown(text))
    return SourceDocument(name, delimited(text) if format_ is Format.DELIMITED else plain(text))
