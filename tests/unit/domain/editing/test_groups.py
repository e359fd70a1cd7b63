"""What phones are asked about themselves, as it is prepared."""

from dataclasses import replace

import pytest

from facilitator.domain.book import Book
from facilitator.domain.editing import groups
from facilitator.domain.errors import BadValue, NotAllowed, NotFound
from facilitator.domain.polls import Round, RoundStatus
from facilitator.domain.ready_made import GROUP_QUESTIONS
from facilitator.domain.workshop import GroupQuestion
from tests.helpers import events
from tests.helpers.edits import ids
from tests.helpers.events import START

UN_LANGUAGES = {"en", "fr", "es", "ar", "ru", "zh"}


@pytest.fixture
def book() -> Book:
    return events.book_of(events.entities())


def asked(book: Book) -> tuple[GroupQuestion, ...]:
    return book.event.groups


def labels(book: Book, key: str) -> list[str]:
    (question,) = (each for each in asked(book) if each.id == key)
    return [option.label.text for option in question.options]


def test_ready_made_questions_speak_the_six_languages() -> None:
    for question in GROUP_QUESTIONS.values():
        for text in (question.label, *(option.label for option in question.options)):
            assert {text.lang, *text.translations} == UN_LANGUAGES
    assert len(GROUP_QUESTIONS["from"].options) == 6
    assert len(GROUP_QUESTIONS["level"].options) == 4


def test_a_ready_made_question_is_added_once(book: Book) -> None:
    book.apply(groups.add_ready_made(book, "level").changes)
    assert asked(book)[-1] == GROUP_QUESTIONS["level"]
    with pytest.raises(NotAllowed, match="asked this already"):
        groups.add_ready_made(book, "level")
    with pytest.raises(NotFound):
        groups.add_ready_made(book, "age")


def test_a_question_of_one_s_own_is_written_ordered_and_translated(book: Book) -> None:
    new = ids()
    added = groups.add(book, "My region", new)
    book.apply(added.changes)
    key = added.value["group"]
    for name in ("Africa", "Asia", "Europe"):
        book.apply(groups.add_option(book, key, name, new).changes)
    first, _, third = (option.id for option in asked(book)[-1].options)
    book.apply(groups.move_option(book, key, third, 0).changes)
    book.apply(groups.set_text(book, key, first, "Afrique", "fr").changes)
    book.apply(groups.set_text(book, key, "", "Ma région", "fr").changes)
    book.apply(groups.move(book, key, 0).changes)
    question = asked(book)[0]
    assert labels(book, key) == ["Europe", "Africa", "Asia"]
    assert question.label.translations == {"fr": "Ma région"}
    assert question.options[1].label.translations == {"fr": "Afrique"}
    book.apply(groups.remove_option(book, key, first).changes)
    book.apply(groups.remove(book, key).changes)
    assert [each.id for each in asked(book)] == ["from"]


def test_three_questions_are_the_most_a_phone_is_asked(book: Book) -> None:
    new = ids()
    for text in ("Region", "Role"):
        book.apply(groups.add(book, text, new).changes)
    with pytest.raises(NotAllowed, match="3 such questions"):
        groups.add(book, "Age", new)


def test_nothing_is_asked_without_words(book: Book) -> None:
    for refused in (
        lambda: groups.add(book, " \u202e", ids()),
        lambda: groups.add_option(book, "from", "", ids()),
        lambda: groups.set_text(book, "from", "gov", " ", ""),
    ):
        with pytest.raises(BadValue):
            refused()


def test_once_votes_were_cast_nobody_is_counted_under_another_name(book: Book) -> None:
    opened = Round("obstacle", 1, RoundStatus.OPEN, START)
    book.apply([book.put(opened)])
    for refused in (
        lambda: groups.remove(book, "from"),
        lambda: groups.remove_option(book, "from", "gov"),
        lambda: groups.set_text(book, "from", "gov", "Ministries", ""),
        lambda: groups.set_text(book, "from", "", "You work for", "en"),
    ):
        with pytest.raises(NotAllowed, match="keep their names"):
            refused()
    book.apply(groups.set_text(book, "from", "gov", "Gouvernement", "fr").changes)
    book.apply(groups.add_option(book, "from", "Academia", ids()).changes)
    assert labels(book, "from") == ["Government", "Civil society", "Academia"]


def test_a_try_out_binds_nobody(book: Book) -> None:
    trial = replace(book.polls()[0], id="trial", trial=True)
    book.apply([book.put(trial), book.put(Round("trial", 1, RoundStatus.OPEN, START))])
    book.apply(groups.remove(book, "from").changes)
    assert asked(book) == ()
