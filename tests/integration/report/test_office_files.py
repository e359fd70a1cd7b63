"""Word and Excel open the files without offering to repair them: they are held against the schemas of ECMA-376
and the rules that Office has besides, and where LibreOffice is installed, it reads every word."""

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from facilitator.report import WRITERS, Options, build
from facilitator.report.blocks import Document
from facilitator.report.layout import lay_out
from facilitator.report.summary import summarise
from facilitator.report.writing import laid_out
from tests.helpers.awkward import awkward_texts, crowd, filled_with, small_record
from tests.helpers.reading import W, open_word
from tests.helpers.records import side_event_record
from tests.helpers.written import written_record
from tests.integration.report.test_word_template import saved, with_looks

SOFFICE = shutil.which("soffice")
LONGEST_S = 120
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


@pytest.mark.skipif(
    SOFFICE is None,
    reason="LibreOffice is not installed here: 50 s and 250 MB are too much for each run of the tests. "
    "It was run by hand; install libreoffice-writer-nogui to run it again.",
)
def test_every_word_comes_back_from_libreoffice_where_somebody_installed_it(tmp_path: Path):
    path = tmp_path / "report.docx"
    path.write_bytes(WRITERS["docx"](lay_out(build(written_record()))))
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    words = [str(SOFFICE), profile, "--headless", "--convert-to", "docx", "--outdir"]
    subprocess.run(
        [*words, str(tmp_path / "out"), str(path)],
        check=True,
        capture_output=True,
        timeout=LONGEST_S,
    )
    before = open_word(path.read_bytes())
    after = open_word((tmp_path / "out" / "report.docx").read_bytes())
    contents = "\t"  # of the table of contents, which LibreOffice writes anew
    said = [line.strip() for line in before.text().splitlines() if contents not in line]
    heard = " ".join(after.text().split())
    assert [line for line in said if " ".join(line.split()) not in heard] == []
    comments = [part.count(b"<w:comment ") for part in (before.parts["word/comments.xml"],)]
    assert after.parts["word/comments.xml"].count(b"<w:comment ") == comments[0]
    headers = [len(list(word.body.iter(f"{W}tblHeader"))) for word in (before, after)]
    assert headers[0] == headers[1]
