"""Everything that is printed conforms to PDF/UA-1: veraPDF says so, the validator of the PDF Association, in all
rules that a machine can check."""

import io
import json
import subprocess
import sys
from pathlib import Path

import jpype
import pypdf
import pytest

from facilitator.report import Options, build
from facilitator.report.layout import lay_out
from facilitator.report.options import Body
from facilitator.report.pdf import draw
from facilitator.report.printouts.cards import cards_pdf
from facilitator.report.printouts.interpreters import interpreters_pdf
from facilitator.report.summary import summarise
from facilitator.report.writing import laid_out
from tests.helpers.awkward import awkward_texts, crowd
from tests.helpers.records import at, side_event_record
from tests.helpers.written import written_record

WITHIN_S = 300


def has_java() -> bool:
    try:
        return bool(jpype.getDefaultJVMPath())
    except jpype.JVMNotFoundException:
        return False


pytestmark = pytest.mark.skipif(not has_java(), reason="veraPDF needs Java")


def verdicts(folder: Path, contents: dict[str, bytes]) -> dict[str, list[str]]:
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    said = subprocess.run(
        [sys.executable, "-m", "tests.helpers.verapdf", *(str(folder / name) for name in contents)],
        cwd=Path(__file__).parents[3],
        check=True,
        capture_output=True,
        timeout=WITHIN_S,
    )
    found: dict[str, list[str]] = json.loads(said.stdout)
    return {Path(path).name: broken for path, broken in found.items()}


def spoilt(content: bytes) -> bytes:
    """The same without the language, and with pictures that say nothing."""
    writer = pypdf.PdfWriter(io.BytesIO(content))
    del writer.root_object["/Lang"]
    for number in range(1, len(writer._objects) + 1):
        thing = writer.get_object(number)
        if isinstance(thing, pypdf.generic.DictionaryObject) and thing.get("/S") == "/Figure":
            del thing["/Alt"]
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_every_print_conforms_and_a_spoilt_one_does_not(tmp_path: Path):
    written = build(written_record())
    book = side_event_record().book
    whole = draw(lay_out(written))
    found = verdicts(
        tmp_path,
        {
            "whole.pdf": whole,
            "by-theme.pdf": draw(lay_out(written, Body.THEME)),
            "french-summary.pdf": draw(summarise(build(written_record(), "fr"))),
            "two-events.pdf": draw(laid_out([written_record(), side_event_record()], Options())),
            "awkward.pdf": draw(lay_out(build(crowd(awkward_texts()[:60])))),
            "cards.pdf": cards_pdf(book),
            "interpreters.pdf": interpreters_pdf(book, at(0), "fr"),
            "spoilt.pdf": spoilt(whole),
        },
    )
    complaints = found.pop("spoilt.pdf")
    assert any("alternative" in each.lower() for each in complaints)
    assert any("language" in each.lower() for each in complaints)
    assert found == {name: [] for name in found}
