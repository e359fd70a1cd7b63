"""Drafts: neutral counts, names only where they may be told, and nothing compared."""

from dataclasses import replace

import pytest

from facilitator.domain.notes import SummaryOf
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.runs import SpeakerRun
from facilitator.domain.workshop import Attribution, Item, Person
from facilitator.importers.sample import load_sample
from facilitator.report.attribution import attribution_of
from facilitator.report.drafting import drafts, introduction, of_item
from facilitator.report.wording import Wording
from tests.helpers.records import at, record_of, side_event_record

WORDS = Wording("en")


@pytest.fixture
def record():
    return side_event_record()


def item(record, key, **changes):
    book = record.book
    book.apply([book.put(replace(book.get(Item, key), **changes))])
    return of_item(book, book.get(Item, key), attribution_of(book, key), WORDS)


def poll(record, key):
    return drafts(record.book, record.tally, WORDS)[SummaryOf.POLL, key]


def test_the_introduction_says_what_is_known_and_leaves_out_what_is_not(record):
    said = introduction(record.book, WORDS)
    assert "was held on Friday 7 December 2018 at Orangerie Room, Marrakech, Morocco." in said
    assert "There were 204 people in the room." in said
    book = record.book
    bare = replace(book.event, headcounts=(), organisers=(), place="", room="")
    book.apply([book.put(bare)])
    said = introduction(book, WORDS)
    assert "was held on Friday 7 December 2018. Of those on the programme, 5 people spoke." in said


def test_an_item_says_who_spoke_and_counts_the_rest(record):
    said = item(record, "session-1")
    assert "Ms. Souad Zaidi (Deputy Mayor, City of Rabat, Speaker) spoke." in said
    assert "One person spoke from the floor. The audience put 5 questions." in said


def test_who_did_not_speak_is_not_said_to_have_spoken(record):
    book = record.book
    assert "Morari" in item(record, "opening")
    part = book.contributions("session-1")[0]
    book.apply([book.remove(book.get(SpeakerRun, part.id))])
    assert book.get(Person, part.person).name not in item(record, "session-1")


def test_nobody_is_named_whom_the_rule_does_not_let_be_named(record):
    ruled = item(record, "session-1", attribution=Attribution.CHATHAM_HOUSE)
    by_office = item(record, "session-1", attribution=Attribution.AFFILIATION)
    for person in record.book.all(Person):
        assert person.name not in ruled + by_office
        assert not person.affiliation or person.affiliation not in ruled
    assert ruled.startswith("4 people spoke.")
    assert "City of Rabat" in by_office


def test_a_vote_is_told_in_one_neutral_sentence_for_each_round_that_counts(record):
    assert poll(record, "levels").startswith("Of 150 people who voted, 73 % chose")
    first, second = poll(record, "obstacle").splitlines()
    assert first.startswith("Round 1: Of 184 votes, 61 % chose")
    assert second.startswith("Round 2: ")
    # Its first round was declared void.
    assert poll(record, "mandate").startswith("Round 2: Of 177 votes")
    assert "17 votes were counted by card or hand." in poll(record, "mandate")


def test_there_are_drafts_of_what_happened_and_of_nothing_else(record):
    found = drafts(record.book, record.tally, Wording("fr"))
    assert {ref for of, ref in found if of is SummaryOf.ITEM} == {
        each for each in record.book.item_runs() if found.get((SummaryOf.ITEM, each))
    }
    trial = next(each for each in record.book.polls() if each.trial)
    assert (SummaryOf.POLL, trial.id) not in found
    assert found[SummaryOf.EVENT, record.book.event.id].endswith("2 réponses ont été données.")


@pytest.mark.parametrize(
    ("asked_n", "answered_n", "said"),
    [
        (1, 1, "The audience put one question. It was answered."),
        (2, 1, "The audience put 2 questions. One was answered."),
        (2, 2, "The audience put 2 questions. All of them were answered."),
        (3, 2, "The audience put 3 questions. Of these, 2 were answered."),
    ],
)
def test_answers_are_told_as_a_person_would(asked_n, answered_n, said):
    status = [QuestionStatus.ANSWERED] * answered_n + [QuestionStatus.VISIBLE] * 3
    questions = [Question(f"q{n}", "Who?", status[n], at(n)) for n in range(asked_n)]
    event = side_event_record().book.event
    assert introduction(record_of([event, *questions]).book, WORDS).endswith(said)


def test_of_an_event_that_has_not_begun_nothing_is_said():
    record = record_of(load_sample("side-event"))
    assert introduction(record.book, WORDS) == ""
    assert drafts(record.book, record.tally, WORDS) == {}
