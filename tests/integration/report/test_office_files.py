"""Word and Excel open the files without offering to repair them: they are held against the schemas of ECMA-376
and the rules that Office has besides, and LibreOffice reads every word and number."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openxml_audit import OpenXmlValidator

from facilitator.report import WRITERS, Options, build
from facilitator.report.blocks import Document
from facilitator.report.layout import lay_out
from facilitator.report.options import Body
from facilitator.report.summary import summarise
from facilitator.report.writing import laid_out
from tests.helpers.awkward import awkward_texts, crowd, filled_with, small_record
from tests.helpers.reading import open_word, workbook
from tests.helpers.records import side_event_record
from tests.helpers.written import written_record
from tests.integration.report.test_word_template import saved, with_looks

LONGEST_S = 300
with_libreoffice = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed"
)
DOCUMENTS: dict[str, Callable[[], Document]] = {
    "the whole report": lambda: lay_out(build(written_record())),
    "in French": lambda: lay_out(build(written_record(), "fr")),
    "the summary": lambda: summarise(build(written_record())),
    "two events": lambda: laid_out([written_record(), side_event_record()], Options()),
    "awkward texts": lambda: lay_out(build(crowd(awkward_texts()[:60]))),
    "nothing but blanks": lambda: lay_out(build(filled_with("  ", small_record()))),
}


def complaints(path: Path) -> list[str]:
    return [
        f"{each.part_uri}: {each.description}" for each in OpenXmlValidator().validate(path).errors
    ]


@pytest.mark.parametrize("name", ["docx", "xlsx"])
@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_it_fits_the_schema(tmp_path: Path, document: Callable[[], Document], name: str):
    path = tmp_path / f"report.{name}"
    path.write_bytes(WRITERS[name](document()))
    assert complaints(path) == []


def test_on_a_template_of_ones_own_nothing_is_wrong_that_was_not_before(tmp_path: Path):
    template = saved(tmp_path, with_looks())
    path = tmp_path / "report.docx"
    document = replace(lay_out(build(written_record())), template=template)
    path.write_bytes(WRITERS["docx"](document))
    assert set(complaints(path)) - set(complaints(template)) == set()


def test_the_schema_is_really_looked_at(tmp_path: Path):
    path, spoilt = tmp_path / "report.docx", tmp_path / "spoilt.docx"
    path.write_bytes(WRITERS["docx"](lay_out(build(side_event_record()))))
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(spoilt, "w") as new:
        for entry in old.infolist():
            new.writestr(
                entry.filename, old.read(entry).replace(b"<w:cantSplit/>", b"<w:canSplit/>")
            )
    assert any("canSplit" in each for each in complaints(spoilt))


def through_libreoffice(folder: Path, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files as LibreOffice writes them after reading them; all of one format."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (ending,) = {Path(name).suffix.removeprefix(".") for name in files}
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{folder / 'profile'}",
            *("--headless", "--convert-to", ending, "--outdir", str(folder / "out")),
            *(str(folder / name) for name in files),
        ],
        check=True,
        capture_output=True,
        timeout=LONGEST_S,
    )
    return {name: (folder / "out" / name).read_bytes() for name in files}


@with_libreoffice
def test_every_word_comes_back_from_libreoffice(tmp_path: Path):
    report = build(written_record())
    files = {
        f"{name}.docx": WRITERS["docx"](document)
        for name, document in {
            "whole": lay_out(report),
            "by-theme": lay_out(report, Body.THEME),
            "summary": summarise(report),
        }.items()
    }
    for name, content in through_libreoffice(tmp_path, files).items():
        before, after = open_word(files[name]), open_word(content)
        contents = "\t"  # of the table of contents, which LibreOffice writes anew
        said = [line for line in before.text().splitlines() if contents not in line]
        heard = " ".join(after.text().split())
        assert len(said) > 20
        assert [line for line in said if " ".join(line.split()) not in heard] == []
        for part, mark in (
            ("word/document.xml", b"<w:tblHeader"),
            ("word/document.xml", b"<wp:docPr"),
            ("word/comments.xml", b"<w:comment "),
        ):
            assert after.parts.get(part, b"").count(mark) == before.parts.get(part, b"").count(mark)


@with_libreoffice
def test_every_number_comes_back_from_libreoffice(tmp_path: Path):
    files = {
        "one.xlsx": WRITERS["xlsx"](lay_out(build(written_record()))),
        "two.xlsx": WRITERS["xlsx"](
            laid_out([written_record(), side_event_record()], Options(lang="fr"))
        ),
    }
    for name, content in through_libreoffice(tmp_path, files).items():
        before, after = workbook(files[name]), workbook(content)
        assert after.sheetnames == before.sheetnames
        for page in before.worksheets:
            assert rows_of(after[page.title]) == rows_of(page)
        assert charts_in(content) == charts_in(files[name]) >= 5


def rows_of(page: Any) -> list[tuple[Any, ...]]:
    return list(page.iter_rows(values_only=True))


def charts_in(content: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return sum(name.startswith("xl/charts/chart") for name in archive.namelist())
