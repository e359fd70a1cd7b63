"""Every word of a document ends in the draft, in the notes of an item or in a finding."""

import re

import docx
import pytest
from hypothesis import given, settings, strategies as st

from facilitator.domain.draft import Draft
from facilitator.importers.drafting import make_draft
from facilitator.importers.importing import import_files
from facilitator.importers.readers.reading import read_document
from facilitator.importers.recognise.words import words as words_of
from facilitator.importers.source import Block, Cell, Line, Row, SourceDocument, Table
from facilitator.protocol.codec import encode_text
from tests.helpers.agenda_documents import HERE
from tests.helpers.agendas import word as word_document
from tests.helpers.messy import MESSY

HEADERS = (["Time", "Session", "Speakers"], ["Heure", "Séance", "Salle"], ["Hora", "Tema", "Notas"])

# No language has such words, so none of them means anything to the importer.
word = st.text("bdfgklmprstvz", min_size=4, max_size=8).map(lambda text: f"xq{text}")
words = st.lists(word, min_size=1, max_size=6).flatmap(
    lambda found: st.sampled_from([found, [each.capitalize() for each in found]])
)
shape = st.sampled_from(
    ["{}", "{}.", "Moderator: {}", "Ms. {}", "{} (TBC)", "{}, {}, UNHCR", "Session 1: {}", "{} – 8 minutes",
     "{}?", "Speakers: {}; {}", "- {}", "Venue: {}", "({})", "{} by {}", "Day 1: {}", "Lunch {}", "{}, Director, {}"]
)  # fmt: skip


@st.composite
def text(draw):
    template = draw(shape)
    return template.format(*(" ".join(draw(words)) for _ in range(template.count("{}"))))


@st.composite
def documents(draw):
    blocks: list[Block] = []
    number = 0
    for _ in range(draw(st.integers(1, 4))):
        number += 1
        if draw(st.booleans()):
            blocks.append(Line(draw(text()), f"paragraph {number}", level=draw(st.integers(0, 2))))
            continue
        rows = [draw(st.sampled_from(HEADERS))] if draw(st.booleans()) else []
        start = 8 * 60
        for _ in range(draw(st.integers(1, 4))):
            cells = ["\n".join(draw(st.lists(text(), max_size=2))) for _ in range(2)]
            timed = draw(st.booleans())
            start += 30
            when = f"{start // 60}:{start % 60:02} - {start // 60}:{start % 60 + 15:02}"
            rows.append([when if timed else draw(st.sampled_from(["", draw(text())])), *cells])
        place = f"table {number}"
        blocks.append(
            Table(
                tuple(
                    Row(
                        tuple(cell(said, f"{place}, row {at}") for said in row),
                        f"{place}, row {at}",
                    )
                    for at, row in enumerate(rows, 1)
                ),
                place,
            )
        )
    return SourceDocument("agenda.docx", tuple(blocks))


def cell(said: str, where: str) -> Cell:
    return Cell(tuple(Line(each, where) for each in said.split("\n") if each), where)


def lines_of(document: SourceDocument) -> list[str]:
    found = []
    for block in document.blocks:
        if isinstance(block, Line):
            found.append(block.text)
        else:
            found += [line.text for row in block.rows for each in row.cells for line in each.lines]
    return found


def nonsense(said: str) -> set[str]:
    return set(re.findall(r"xq[a-z]+", said.lower()))


@settings(max_examples=300)
@given(documents())
def test_no_word_of_a_document_is_lost(document):
    draft = make_draft([document], HERE)
    assert nonsense(" ".join(lines_of(document))) - nonsense(all_texts(draft)) == set()


@pytest.mark.parametrize("said", ["({})", "(chaired by {})", "(chair: {}), {}"])
def test_a_person_in_brackets_where_no_title_stands_is_somebody_who_takes_part(said):
    rows = [["Time", "Session", "Speakers"], ["8:30 - 8:45", "", said.format("Anna Berg", "UNHCR")]]
    made = tuple(
        Row(tuple(cell(each, f"row {at}") for each in row), f"row {at}")
        for at, row in enumerate(rows, 1)
    )
    draft = make_draft([SourceDocument("agenda.docx", (Table(made, "table 1"),))], HERE)
    (item,) = draft.items
    assert [part.person.name for part in item.parts] == ["Anna Berg"]


def all_texts(draft: Draft) -> str:
    return encode_text(draft)


@pytest.mark.parametrize("name", MESSY)
def test_no_name_of_a_document_is_lost(name, tmp_path):
    """Whatever begins with a capital within a line: names, places, organisations."""
    path = MESSY[name](tmp_path)
    draft = all_texts(import_files([path], HERE)).lower()
    for line in lines_of(read_document(path)):
        for each in re.findall(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Ý][a-zà-ÿ]{4,}", line):
            if each.lower() not in STRUCTURE:
                assert each.lower() in draft, line


STRUCTURE = words_of(
    "january, february, march, april, august, september, october, november, december,"
    " monday, tuesday, wednesday, thursday,"
    " friday, saturday, speakers, panelistas, ponentes, intervenants, minutes, moderated, session, track"
)


def test_what_stands_beside_the_body_of_a_word_document_is_quoted(tmp_path):
    path = word_document(
        tmp_path / "agenda.docx",
        ["4 May 2026", [["09:00 - 10:00", "Opening"], ["10:00 - 11:00", "Talk"]]],
    )
    document = docx.Document(str(path))
    document.sections[0].header.paragraphs[0].text = "Ministry of Harvests"
    document.sections[0].footer.paragraphs[0].text = "Page 2"
    document.save(str(path))
    said = [finding.text for finding in import_files([path], HERE).findings]
    assert any("were left out" in text and "Ministry of Harvests" in text for text in said)
