"""Files that cannot or should not be read are refused in a sentence, with exit code 2."""

import io
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import main
from tests.helpers.agendas import excel, word

TABLE = [["09:00 - 10:00", "Registration"], ["10:00 - 11:00", "Opening"]]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refusal(path: Path, capsys: Any) -> str:
    assert main(["import", str(path), "--dry-run"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.strip().splitlines()) == 1
    assert shown.err.strip().endswith(".")
    return str(shown.err)


def with_part(
    source: Path, target: Path, name: str, data: bytes, packing: int = zipfile.ZIP_DEFLATED
) -> Path:
    """A copy of a package with one part replaced or added."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", packing) as new:
        for entry in old.infolist():
            if entry.filename != name:
                new.writestr(entry.filename, old.read(entry))
        new.writestr(name, data)
    return target


def document_of(path: Path) -> bytes:
    with zipfile.ZipFile(path) as package:
        return package.read("word/document.xml")


@pytest.fixture
def agenda(tmp_path) -> Path:
    return word(tmp_path / "agenda.docx", ["# A day", "4 May 2026", TABLE])


def test_a_missing_file(tmp_path, capsys):
    assert "no file" in refusal(tmp_path / "nowhere.docx", capsys)


def test_a_folder(tmp_path, capsys):
    assert "is a folder" in refusal(tmp_path, capsys)


@pytest.mark.parametrize("content", [b"", b"  \n\n "])
def test_an_empty_file(tmp_path, capsys, content):
    path = tmp_path / "agenda.docx"
    path.write_bytes(content)
    assert "is empty" in refusal(path, capsys)


def test_a_hundred_megabytes(tmp_path, capsys):
    path = tmp_path / "agenda.docx"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(100 * 1024 * 1024)
    assert "100 MB" in refusal(path, capsys)


def test_a_long_text(tmp_path, capsys):
    path = tmp_path / "agenda.txt"
    path.write_bytes(b"09:00 Opening\n" * 500_000)
    assert "far more than a programme" in refusal(path, capsys)


def test_a_zip_bomb(agenda, tmp_path, capsys):
    bomb = b"<w:p/>" * 4_000_000
    path = with_part(agenda, tmp_path / "bomb.docx", "word/document.xml", bomb)
    assert path.stat().st_size < 200_000
    assert "unpacks to far more" in refusal(path, capsys)


def test_a_bomb_of_many_parts(agenda, tmp_path, capsys):
    path = tmp_path / "parts.docx"
    with zipfile.ZipFile(agenda) as old, zipfile.ZipFile(path, "w") as new:
        for entry in old.infolist():
            new.writestr(entry.filename, old.read(entry))
        for number in range(6_000):
            new.writestr(f"word/extra{number}.xml", b"<a/>")
    assert "unpacks to far more" in refusal(path, capsys)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities(agenda, tmp_path, capsys, encoding):
    body = document_of(agenda).decode().split("?>", 1)[1]
    laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    xml = f'<?xml version="1.0" encoding="{encoding}"?>{laughs}{body}'.encode(encoding)
    path = with_part(agenda, tmp_path / "entities.docx", "word/document.xml", xml)
    assert "entities" in refusal(path, capsys)


def test_an_outside_entity_reads_no_file(agenda, tmp_path, capsys):
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden", encoding="utf-8")
    body = document_of(agenda).decode().split("?>", 1)[1].replace("Registration", "&x;")
    xml = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>{body}'.encode()
    path = with_part(agenda, tmp_path / "outside.docx", "word/document.xml", xml)
    assert "hidden" not in refusal(path, capsys)


def test_an_encrypted_office_file(tmp_path, capsys):
    path = tmp_path / "locked.docx"
    path.write_bytes(OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600))
    assert "password" in refusal(path, capsys)


def test_an_old_office_file(tmp_path, capsys):
    path = tmp_path / "agenda.doc"
    path.write_bytes(OLE + bytes(2_000))
    assert "old Word or Excel format" in refusal(path, capsys)


def test_an_encrypted_zip(agenda, tmp_path, capsys):
    data = bytearray(agenda.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 4)
    path = tmp_path / "locked.docx"
    path.write_bytes(bytes(data))
    assert "password" in refusal(path, capsys)


@pytest.mark.parametrize("kept", [0.3, 0.7, 0.95])
def test_a_file_that_breaks_off(agenda, tmp_path, capsys, kept):
    data = agenda.read_bytes()
    path = tmp_path / "cut.docx"
    path.write_bytes(data[: int(len(data) * kept)])
    assert "damaged" in refusal(path, capsys)


def test_a_part_that_is_no_xml(agenda, tmp_path, capsys):
    path = with_part(agenda, tmp_path / "odd.docx", "word/document.xml", b"<w:document><oops>")
    assert "damaged" in refusal(path, capsys)


def test_a_workbook_with_a_broken_sheet(tmp_path, capsys):
    book = excel(tmp_path / "book.xlsx", {"Agenda": TABLE})
    path = with_part(
        book, tmp_path / "odd.xlsx", "xl/worksheets/sheet1.xml", b"<worksheet><sheetData>"
    )
    assert "damaged" in refusal(path, capsys)


def test_a_merge_over_the_whole_sheet(tmp_path, capsys):
    book = excel(tmp_path / "book.xlsx", {"Agenda": TABLE, "merge:Agenda": ["A1:B1"]})
    with zipfile.ZipFile(book) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").replace(b'"A1:B1"', b'"A1:XFD1048576"')
    path = with_part(book, tmp_path / "wide.xlsx", "xl/worksheets/sheet1.xml", sheet)
    assert "far larger than a programme" in refusal(path, capsys)


def test_a_cell_that_claims_to_span_a_billion_columns(agenda, tmp_path, capsys):
    wide = b'<w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
    xml = document_of(agenda).replace(b"<w:tcPr>", wide + b"<w:tcPr>", 1)
    path = with_part(agenda, tmp_path / "wide.docx", "word/document.xml", xml)
    assert main(["import", str(path), "--dry-run"]) == 0
    assert "Opening" in capsys.readouterr().out


@pytest.mark.parametrize("depth", [3_000, 60_000])
def test_a_document_nested_without_end(agenda, tmp_path, capsys, depth):
    body = b"<w:sdt><w:sdtContent>" * depth + b"</w:sdtContent></w:sdt>" * depth
    xml = document_of(agenda).replace(b"<w:body>", b"<w:body>" + body)
    path = with_part(agenda, tmp_path / "deep.docx", "word/document.xml", xml, zipfile.ZIP_STORED)
    code = main(["import", str(path), "--dry-run"])
    shown = capsys.readouterr()
    assert (code == 0 and "Opening" in shown.out) or (code == 2 and "damaged" in shown.err)


def test_macros_are_ignored_and_that_is_said(agenda, tmp_path, capsys):
    path = with_part(agenda, tmp_path / "macros.docm", "word/vbaProject.bin", b"Sub AutoOpen()")
    assert main(["import", str(path), "--dry-run"]) == 0
    shown = capsys.readouterr().out
    assert "macros; they were ignored" in shown
    assert "Opening" in shown


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("agenda.docx", b"%PDF-1.7 ...", "PDF"),
        ("agenda.docx", b"{\\rtf1 hello}", "RTF"),
        ("agenda.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(64), "picture"),
        ("agenda.xml", b"<?xml version='1.0'?><day><item at='9:00'/></day>", "XML"),
        ("agenda.csv", bytes(range(256)) * 8, "not a document"),
        ("agenda.ics", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:nonsense\n", "calendar"),
    ],
)
def test_what_is_no_agenda(tmp_path, capsys, name, content, words):
    path = tmp_path / name
    path.write_bytes(content)
    assert words in refusal(path, capsys)


def test_an_archive_that_is_no_document(tmp_path, capsys):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("agenda.docx", b"x")
    path = tmp_path / "agenda.zip"
    path.write_bytes(packed.getvalue())
    assert "archive" in refusal(path, capsys)


def test_an_archive_that_says_at_length_what_it_is(tmp_path, capsys):
    path = tmp_path / "agenda.odt"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", b"application/vnd.oasis.opendocument.text" + bytes(32 << 20))
    tracemalloc.start()
    try:
        assert "OpenDocument" in refusal(path, capsys)
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()


def test_a_wrong_extension_is_seen_through(agenda, tmp_path, capsys):
    path = tmp_path / "agenda.xlsx"
    path.write_bytes(agenda.read_bytes())
    assert main(["import", str(path), "--dry-run"]) == 0
    shown = capsys.readouterr().out
    assert "Opening" in shown
    assert "it holds Word" in shown


def test_control_characters_do_not_get_through(tmp_path, capsys):
    path = tmp_path / "agenda.csv"
    path.write_text(
        "Time;Title\n09:00-10:00;Op\u202een\u0007ing\n10:00-11:00;Clo\u200bsing\n", encoding="utf-8"
    )
    assert main(["import", str(path), "--dry-run"]) == 0
    shown = capsys.readouterr().out
    assert "\u202e" not in shown
    assert "\u0007" not in shown
