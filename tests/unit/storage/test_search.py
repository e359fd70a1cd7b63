"""Search finds what was written, in any script, and nothing that is gone."""

from dataclasses import replace

import pytest

from facilitator.domain.conclusions import Conclusion
from facilitator.domain.notes import KeyMessage, Note, ReportFacts, Summary, SummaryOf
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.text import clean
from facilitator.storage.search import SearchIndex
from tests.helpers.awkward import awkward_texts
from tests.helpers.events import at, book_of, entities

NOTE = Note("n", "The mayor said: “Les municipalités manquent de personnel.”", at(4), "panel")
WRITTEN = [
    NOTE,
    Summary(SummaryOf.POLL, "obstacle", "Most chose funding."),
    KeyMessage("m", "Cities are ready", "They lack staff.", 1),
    Conclusion("k", "Fund the staff of cities.", 1, addressee="Steering Group"),
    ReportFacts(foreword="Dear readers"),
    Question(
        "q", "Who pays for it?", QuestionStatus.ANSWERED, at(6), item="panel", answer_note="States"
    ),
    Question("spam", "Buy cheap staff", QuestionStatus.DISMISSED, at(6)),
]


@pytest.fixture
def book():
    return book_of([*entities(), *WRITTEN])


@pytest.fixture
def index():
    found = SearchIndex()
    yield found
    found.close()


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        ("staff", {"m", "k"}),
        ("municipalites", {"n"}),  # accents need not be typed
        ("MUNICIP person", {"n"}),  # nor whole words
        ("steering", {"k"}),
        ("states", {"q"}),
        ("funding", {"obstacle"}),
        ("readers", {""}),
        ("staff readers", set()),
        ("", set()),
        ('" AND NEAR( *', set()),
    ],
)
def test_finds_all_words_in_one_place(index, book, words, refs):
    assert {found.ref for found in index.find(book, words)} == refs


def test_says_where_it_is_and_marks_what_was_found(index, book):
    (found,) = index.find(book, "personnel")
    assert (found.what, found.ref, found.item, found.at) == ("note", "n", "panel", at(4))
    assert found.pieces[1] == "personnel"
    assert "".join(found.pieces) == NOTE.text


def test_finds_inside_scripts_without_spaces(index, book):
    book.apply([book.put(Note("zh", "城市需要更多的资金和人员", at(5)))])
    (found,) = index.find(book, "资金")
    assert found.pieces == ["城市需要更多的", "资金", "和人员"]


def test_what_was_changed_or_taken_away_is_not_found_any_more(index, book):
    assert index.find(book, "funding")
    note = book.get(Note, "n")
    book.apply([book.put(replace(note, text="Nothing of it."))])
    assert not index.find(book, "personnel")
    assert index.find(book, "nothing")
    book.apply([book.remove(book.get(Note, "n"))])
    assert not index.find(book, "nothing")


def test_any_text_can_be_searched_and_searched_for(index, book):
    for number, text in enumerate(awkward_texts(100)):
        book.apply([book.put(Note(f"a{number}", clean(text, limit=20_000), at(5)))])
        index.find(book, text[:200])
