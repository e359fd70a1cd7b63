"""Photos stand where they were taken, with caption, credit and alternative text, and not where the Chatham House
Rule applies: a face says who was there."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from facilitator.domain.record import EventRecord
from facilitator.domain.workshop import Attribution, Item
from facilitator.protocol.codec import decode
from facilitator.report import WRITERS, Options
from facilitator.report.blocks import Document, Heading, Photograph
from facilitator.report.options import Body
from facilitator.report.writing import laid_out
from facilitator.storage.album import Album, add_photo, read_album, write_album
from tests.helpers.reading import W, open_pdf, open_word, pdf_text
from tests.helpers.records import side_event_record
from tests.helpers.written import written_record
from tests.integration.report.test_pdf import elements
from tests.integration.report.test_secrets import contents, everything

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture
def album(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for name, size in (("hall", (900, 400)), ("panel", (300, 600))):
        Image.new("RGB", size, "teal").save(tmp_path / f"{name}.png")
        add_photo(folder, tmp_path / f"{name}.png")
    hall, panel = read_album(folder).photos
    told = (
        replace(hall, caption="The hall *before* the <event>", credit="IOM 2018"),
        replace(
            panel, caption="Ms. Souad Zaidi and colleagues", alt="Four people at a table",
            item="session-1",
        ),
    )  # fmt: skip
    write_album(folder, Album(told))
    return folder


def document(album: Path, **event: Any) -> Document:
    return laid_out([side_event_record(**event)], Options(albums=(album,)))


def test_they_stand_where_they_were_taken(album: Path):
    blocks = document(album).blocks
    hall, panel = (block for block in blocks if isinstance(block, Photograph))
    assert hall.caption == "The hall *before* the <event>. Photo: IOM 2018"
    assert (hall.width_cm, round(hall.height_cm, 1)) == (12, 5.3)
    assert (panel.width_cm, panel.height_cm) == (4.5, 9)
    assert blocks.index(hall) < blocks.index(panel)


def test_word_holds_the_picture_its_caption_and_what_it_shows(album: Path):
    word = open_word(WRITERS["docx"](document(album)))
    assert [name for name in word.parts if name.endswith(".jpg")]
    assert "The hall *before* the <event>. Photo: IOM 2018" in word.text()
    shown = [each.get("descr") for each in word.body.iter(f"{WP}docPr")]
    assert "Four people at a table" in shown
    numbers = [each.get("id") for each in word.body.iter(f"{WP}docPr")]
    assert len(set(numbers)) == len(numbers)
    assert word.body.find(f".//{W}drawing") is not None


def test_what_is_of_the_whole_event_stands_before_its_chapters(album: Path):
    told = laid_out([written_record()], Options(albums=(album,), body=Body.THEME))
    kinds = [
        block.text.text if isinstance(block, Heading) and block.level == 1 else "photo"
        for block in told.blocks
        if isinstance(block, Heading | Photograph) and getattr(block, "level", 1) == 1
    ]
    assert kinds[:8] == [
        "Foreword",
        "Introduction",
        "photo",
        "Key messages",
        "Objective",
        "Guiding questions",
        "Funding",
        "Learning",
    ]


def test_pdf_holds_the_picture_tagged_with_what_it_shows(album: Path):
    reader = open_pdf(WRITERS["pdf"](document(album)))
    assert sum(len(page.images) for page in reader.pages) == 2
    assert "The hall *before* the <event>. Photo: IOM 2018" in " ".join(pdf_text(reader).split())
    alts = [alt for kind, alt in elements(reader) if kind == "/Figure"]
    assert "Four people at a table" in alts


def test_data_tells_of_them(album: Path):
    told: Any = decode(WRITERS["json"](document(album)), dict)
    assert told["photos"][0]["credit"] == "IOM 2018"
    told = WRITERS["md"](document(album)).decode()
    assert r"*The hall \*before\* the \<event\>. Photo: IOM 2018*" in told


def ruled(rule: Attribution) -> EventRecord:
    record = side_event_record()
    item = replace(record.book.get(Item, "session-1"), attribution=rule)
    record.book.apply([record.book.put(item)])
    return record


@pytest.mark.parametrize("name", WRITERS)
def test_there_is_none_where_the_chatham_house_rule_applies(album: Path, name: str):
    panel = read_album(album).photos[1]
    picture = (album / panel.file).read_bytes()
    told = laid_out([ruled(Attribution.CHATHAM_HOUSE)], Options(albums=(album,)))
    content = WRITERS[name](told)
    assert picture not in b"".join(contents(content))
    assert b"Four people at a table" not in everything(told, name)
    assert len([block for block in told.blocks if isinstance(block, Photograph)]) == 1


def test_by_affiliation_a_caption_names_nobody(album: Path):
    told = laid_out([ruled(Attribution.AFFILIATION)], Options(albums=(album,)))
    captions = [block.caption for block in told.blocks if isinstance(block, Photograph)]
    assert captions[1] == "Ms. […] and colleagues."


def test_with_the_rule_for_all_there_is_none_at_all(album: Path):
    build: Callable[[Attribution], Document] = lambda rule: laid_out(  # noqa: E731
        [side_event_record()], Options(albums=(album,), attribution=rule)
    )
    photos = [b for b in build(Attribution.CHATHAM_HOUSE).blocks if isinstance(b, Photograph)]
    assert photos == []
