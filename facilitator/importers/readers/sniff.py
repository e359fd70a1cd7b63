"""What a file is, told by what it holds: its extension may be wrong."""

import re
import zipfile
from enum import StrEnum
from pathlib import Path

from facilitator.importers.readers.encoding import decoded
from facilitator.importers.readers.package import damaged
from facilitator.importers.trouble import UnreadableDocument

MAX_FILE_BYTES = 40 * 1024 * 1024
MAX_TEXT_BYTES = 4 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_REFUSED = {
    b"%PDF": "a PDF. Its tables cannot be read reliably: import the Word or Excel document it was made "
    "from, or copy the table out of it and paste it as text",
    b"{\\rtf": "a rich text (RTF) document. Save it as .docx and import that file",
    b"\x89PNG": "a picture. Import the document the picture shows",
    b"\xff\xd8\xff": "a picture. Import the document the picture shows",
    b"GIF8": "a picture. Import the document the picture shows",
    b"SQLite format 3": "an event file or another database, not an agenda. Open it with “facilitator "
    "desktop” if it is an event file",
}


# The line under the headings of a Markdown table.
_RULE = re.compile(r"\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:?)?|\| *:?-{2,}:?")

_PAGE = re.compile(
    r"<!doctype html|<html[\s>]|<!--startfragment-->|^\s*<(?:table|meta)[\s>]", re.IGNORECASE
)


class Format(StrEnum):
    """What there is a reader for."""

    WORD = "Word"
    EXCEL = "Excel"
    CALENDAR = "iCalendar"
    MARKDOWN = "Markdown"
    WEB = "web page"
    DELIMITED = "CSV"
    PLAIN = "plain text"


def sniff(path: Path) -> Format:
    """The format of a file; UnreadableDocument if there is no reader for it."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise UnreadableDocument(f"“{path}” is a folder. Name the documents in it one by one.")
        if size > MAX_FILE_BYTES:
            raise UnreadableDocument(
                f"“{path.name}” has {size // 1024 // 1024} MB; agendas of up to "
                f"{MAX_FILE_BYTES // 1024 // 1024} MB are read. Remove the pictures from it, or copy the "
                "programme into a new document."
            )
        with path.open("rb") as file:
            head = file.read(1024)
    except FileNotFoundError:
        raise UnreadableDocument(f"There is no file “{path}”. Check its name and folder.") from None
    except OSError as problem:
        reason = problem.strerror or "the system refuses it"
        raise UnreadableDocument(f"“{path}” cannot be opened: {reason}.") from None
    if not head.strip():
        raise UnreadableDocument(f"“{path.name}” is empty, so there is nothing to import.")
    if head.startswith(_OLE):
        raise _old_office(path)
    if head.startswith(b"PK"):
        return _zipped(path)
    for mark, what in _REFUSED.items():
        if head.lstrip().startswith(mark):
            raise UnreadableDocument(f"“{path.name}” is {what}.")
    if size > MAX_TEXT_BYTES:
        raise UnreadableDocument(
            f"“{path.name}” is a text of {size // 1024 // 1024} MB, far more than a programme. It was not "
            "read."
        )
    text = decoded(path)
    format_ = format_of_text(text, path.suffix.lower())
    if format_ is not Format.WEB and re.match(r"\s*<\?xml", text, re.IGNORECASE):
        raise UnreadableDocument(
            f"“{path.name}” is an XML file. Open it in the program it was made with, copy the table, and "
            "paste it as text."
        )
    return format_


def format_of_text(text: str, suffix: str = "") -> Format:
    """The format of a text; the extension decides only between Markdown, CSV and plain text."""
    if re.match(r"\s*BEGIN:VCALENDAR", text, re.IGNORECASE):
        return Format.CALENDAR
    if _PAGE.search(text[:20_000]):
        return Format.WEB
    if any(_RULE.fullmatch(line.strip()) for line in text.splitlines() if len(line) < 400):
        return Format.MARKDOWN
    lines = [line for line in text.splitlines() if line.strip()]
    if suffix in (".md", ".markdown") or re.search(r"^#{1,4} \S", text, re.MULTILINE):
        return Format.MARKDOWN
    if suffix == ".csv" or (suffix != ".txt" and _looks_delimited(lines)):
        return Format.DELIMITED
    if _tabbed(lines):
        return Format.PLAIN
    return Format.DELIMITED if _looks_delimited(lines) else Format.PLAIN


def _tabbed(lines: list[str]) -> bool:
    return any("\t" in line for line in lines)


def _looks_delimited(lines: list[str]) -> bool:
    first = lines[:20]
    for delimiter in (";", ",", "|"):
        counts = [line.count(delimiter) for line in first]
        if (
            counts
            and counts[0] >= 1
            and sum(c >= counts[0] for c in counts) >= 0.8 * len(counts) > 1.5
        ):
            return not _tabbed(lines)
    return False


def _old_office(path: Path) -> UnreadableDocument:
    if _ENCRYPTED_STREAM in path.read_bytes():
        return UnreadableDocument(
            f"“{path.name}” is protected by a password. Save a copy without the password and import the "
            "copy."
        )
    return UnreadableDocument(
        f"“{path.name}” is in the old Word or Excel format (.doc, .xls), or protected by a password. Open "
        "it, save it as .docx or .xlsx without a password, and import that file."
    )


def _zipped(path: Path) -> Format:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            kind = _beginning(archive, "mimetype") if "mimetype" in names else b""
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError):
        raise damaged(path) from None
    if any(name.startswith("word/") for name in names):
        return Format.WORD
    if any(name.startswith("xl/") for name in names):
        if any(name.endswith(".bin") and name.startswith("xl/w") for name in names):
            raise UnreadableDocument(
                f"“{path.name}” is a binary Excel workbook (.xlsb). Save it as .xlsx and import that file."
            )
        return Format.EXCEL
    if b"opendocument" in kind:
        raise UnreadableDocument(
            f"“{path.name}” is an OpenDocument file. Save it as .docx or .xlsx and import that file."
        )
    if any(name.startswith("ppt/") for name in names):
        raise UnreadableDocument(
            f"“{path.name}” is a presentation. Copy its programme into a Word document, or paste it as text."
        )
    raise UnreadableDocument(
        f"“{path.name}” is an archive, not a document. Unpack it and import the agenda in it."
    )


def _beginning(archive: zipfile.ZipFile, name: str) -> bytes:
    """Read no further: what is packed may be far larger than the archive."""
    with archive.open(name) as part:
        return part.read(80)
