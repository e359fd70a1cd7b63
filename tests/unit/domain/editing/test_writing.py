"""Writing notes, summaries and outcomes: nothing is cut off, overwritten or left hanging."""

import pytest

from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind, OutcomeKind
from facilitator.domain.decisions import Decision
from facilitator.domain.editing import notes, outcomes, reshaping
from facilitator.domain.editing.writing import FIELDS, TEXT_LIMIT, Place, Written, write
from facilitator.domain.errors import BadValue, NotFound
from facilitator.domain.notes import KeyMessage, Note, NoteTag, ReportFacts, Summary, SummaryOf
from tests.helpers.events import at, book_of, entities

NOTE = Note("n", "Cities need money.", at(9), "opening")


@pytest.fixture
def book():
    return book_of(
        [
            *entities(),
            NOTE,
            KeyMessage("m", "Cities", "They act.", 1),
            Conclusion("k", "Fund it.", 1),
        ]
    )


def done(book, decision: Decision):
    book.apply(decision.changes)
    return decision.value


def written(book, place, base, text):
    return done(book, write(book, place, base, text, at(20)))


REFS = {"item": "opening", "poll": "obstacle", "note": "n", "message": "m", "conclusion": "k"}
PLACES = [
    Place(what, REFS.get(what, ""), field) for what, fields in FIELDS.items() for field in fields
]


@pytest.mark.parametrize("place", PLACES, ids=lambda p: f"{p.what}.{p.field}")
def test_every_text_is_written_by_two_at_once_and_holds_both(book, place):
    first = written(book, place, "", "alpha beta")["text"]
    assert first.endswith("alpha beta")
    written(book, place, first, first.replace("alpha", "ALPHA"))
    both = written(book, place, first, first.replace("beta", "BETA"))
    assert both == {"text": first.replace("alpha beta", "ALPHA BETA"), "merged": True}


def test_a_draft_is_the_base_of_the_first_edit_and_is_not_kept_in_the_file(book):
    place = Place(Written.ITEM, "opening")
    assert not book.tables[Summary]
    value = written(book, place, "The chair spoke.", "The chair spoke briefly.")
    assert value == {"text": "The chair spoke briefly.", "merged": False}
    assert book.get(Summary, "item/opening").of is SummaryOf.ITEM
    done(book, notes.back_to_draft(book, "item/opening"))
    assert not book.tables[Summary]
    # To accept the draft as it stands is an edit too.
    written(book, place, "The chair spoke.", "The chair spoke.")
    assert book.get(Summary, "item/opening").text == "The chair spoke."


def test_a_text_that_is_too_long_is_refused_and_never_cut(book):
    with pytest.raises(BadValue, match="nothing was cut off"):
        write(book, Place(Written.NOTE, "n"), "", "x" * (TEXT_LIMIT + 1), at(1))
    with pytest.raises(BadValue, match="longer than 500"):
        write(book, Place(Written.MESSAGE, "m", "headline"), "", "x" * 501, at(1))


def test_emptying_a_note_or_conclusion_keeps_it_until_something_is_written(book):
    for place in (Place(Written.NOTE, "n"), Place(Written.CONCLUSION, "k")):
        decision = write(book, place, "whatever", "  ", at(1))
        assert (decision.changes, decision.value["merged"]) == ([], False)


def test_what_is_not_there_is_said(book):
    for place in (Place(Written.ITEM, "no"), Place(Written.NOTE, "no"), Place(Written.POLL, "no")):
        with pytest.raises(NotFound):
            write(book, place, "", "text", at(1))
    with pytest.raises(BadValue):
        write(book, Place(Written.NOTE, "n", "id"), "", "text", at(1))


def test_a_note_that_was_sent_twice_is_one_note(book):
    for _ in range(2):
        done(book, notes.add_note(book, "own", "Said.", at(3), "panel", NoteTag.QUOTE, "mayor"))
    assert book.get(Note, "own") == Note("own", "Said.", at(3), "panel", NoteTag.QUOTE, "mayor")
    assert len(book.tables[Note]) == 2


def test_a_note_outlives_the_item_and_the_speaker_it_was_typed_for(book):
    done(book, notes.add_note(book, "late", "Said.", at(3), "gone", NoteTag.NONE, "nobody"))
    assert book.get(Note, "late").item is None
    done(book, reshaping.remove(book, "opening"))
    assert book.get(Note, "n").item is None


def test_a_note_that_goes_leaves_no_evidence_behind(book):
    resting = Evidence(EvidenceKind.NOTE, "n")
    done(book, outcomes.set_evidence(book, "k", resting, on=True))
    done(book, outcomes.set_evidence(book, "k", Evidence(EvidenceKind.POLL, "obstacle"), on=True))
    assert resting in book.get(Conclusion, "k").evidence
    done(book, notes.remove_note(book, "n"))
    assert book.get(Conclusion, "k").evidence == (Evidence(EvidenceKind.POLL, "obstacle"),)


def test_evidence_is_something_that_exists(book):
    with pytest.raises(NotFound):
        outcomes.set_evidence(book, "k", Evidence(EvidenceKind.NOTE, "no"), on=True)
    with pytest.raises(NotFound):
        outcomes.add(book, "k2", "So.", OutcomeKind.CONCLUSION, [Evidence(EvidenceKind.POLL, "no")])


def test_key_messages_keep_their_order(book):
    for key in "ab":
        done(book, notes.add_message(book, key, key))
    done(book, notes.move_message(book, "b", 1))
    assert [each.id for each in notes.key_messages(book)] == ["b", "m", "a"]
    done(book, notes.remove_message(book, "m"))
    assert [each.id for each in notes.key_messages(book)] == ["b", "a"]


def test_the_facts_of_the_report_are_there_once_one_of_them_is_written(book):
    written(book, Place(Written.FACTS, field="next_date"), "", "in May")
    written(book, Place(Written.FACTS, field="foreword"), "", "Dear readers,\n\nwelcome.")
    assert list(book.all(ReportFacts)) == [
        ReportFacts(foreword="Dear readers,\n\nwelcome.", next_date="in May")
    ]
