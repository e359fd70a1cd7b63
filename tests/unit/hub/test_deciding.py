"""Commands decided by pure functions: conclusions, stage, questions, event."""

from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.errors import BadValue, NotFound, NotNow
from facilitator.domain.polls import Cards, HandCount, Poll, Round, RoundStatus
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.stage import Scene, Stage
from facilitator.hub.commands import DECIDERS
from facilitator.hub.procedures import PROCEDURES
from facilitator.protocol import commands as c
from tests.helpers.events import at, book_of, entities


def deciding(book: Book) -> Callable[[c.Command], None]:
    numbers = count()

    def do(command: c.Command) -> None:
        minute = next(numbers)
        new_ids = (f"new-{minute}-{n}" for n in count())
        decision = DECIDERS[type(command)](book, command, at(minute), lambda: next(new_ids))
        book.apply(decision.changes)

    return do


def texts(book: Book) -> list[str]:
    return [each.text for each in sorted(book.all(Conclusion), key=lambda each: each.position)]


def test_every_command_is_carried_out_by_one_side():
    assert set(DECIDERS) | set(PROCEDURES) == set(c.COMMANDS.values())


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 9)), max_size=12))
def test_conclusions_are_moved_like_cards_in_a_hand(moves):
    book = book_of(entities())
    do = deciding(book)
    hand = [f"text {number}" for number in range(6)]
    for text in hand:
        do(c.ConclusionAdd(text))
    for which, place in moves:
        moved = next(each for each in book.all(Conclusion) if each.text == f"text {which}")
        do(c.ConclusionMove(moved.id, place))
        hand.remove(moved.text)
        hand.insert(place - 1, moved.text)
        assert texts(book) == hand
        assert sorted(each.position for each in book.all(Conclusion)) == list(range(1, 7))


def test_conclusions_are_cleaned_and_never_empty():
    book = book_of(entities())
    do = deciding(book)
    do(c.ConclusionAdd(" one\u202e \x07 two \n three ", evidence_poll="obstacle"))
    assert texts(book) == ["one two\nthree"]
    with pytest.raises(BadValue):
        do(c.ConclusionAdd(" \u202e "))
    with pytest.raises(NotFound):
        do(c.ConclusionAdd("x", evidence_poll="nothing"))
    with pytest.raises(NotFound):
        do(c.ConclusionRemove("nothing"))


def test_one_question_is_on_the_stage():
    asked = [Question(key, key, QuestionStatus.VISIBLE, at(0)) for key in "ab"]
    book = book_of([*entities(), *asked])
    do = deciding(book)
    for key in "ab":
        do(c.QuestionStage(key))
    assert book.get(Question, "a").status is QuestionStatus.VISIBLE
    assert book.stage == Stage(Scene.QUESTION, "b")
    do(c.QuestionDismiss("b"))
    assert book.stage.scene is Scene.TITLE
    with pytest.raises(NotNow):
        do(c.StageShow(Scene.QUESTION, "b"))


def test_votes_come_one_at_a_time_and_freeze_the_poll():
    book = book_of(entities())
    do = deciding(book)
    do(c.PollOpen("obstacle"))
    assert book.get(Poll, "obstacle").frozen
    assert book.stage == Stage(Scene.POLL, "obstacle")
    with pytest.raises(NotNow, match="Another vote is open"):
        do(c.PollOpen("levels"))
    with pytest.raises(NotNow):
        do(c.StageShow(Scene.RESULTS))


def test_a_quick_poll_is_cleaned_and_opened():
    book = book_of(entities())
    do = deciding(book)
    do(c.PollQuick("Go\x00 on?", ["Yes", "No", " \u202e"]))
    poll = max(book.polls(), key=lambda poll: poll.position)
    assert poll.prompt.text == "Go on?"
    assert [choice.label.text for choice in poll.choices] == ["Yes", "No"]
    with pytest.raises(BadValue):
        do(c.PollQuick("Go on?", ["Yes", "\x00"]))


def test_counting_hands_adds_them_unless_told_otherwise():
    book = book_of(entities())
    do = deciding(book)
    with pytest.raises(NotNow):
        do(c.CountHands("obstacle", "funding", 3))
    do(c.PollOpen("obstacle"))
    do(c.CountHands("obstacle", "funding", 3, "left"))
    do(c.CountHands("obstacle", "funding", 5, "left"))
    assert list(book.all(HandCount)) == [HandCount("obstacle", 1, "funding", "left", 5)]
    assert book.get(Round, "obstacle/1").cards is Cards.ADDED
    assert book.get(Round, "obstacle/1").status is RoundStatus.OPEN
    do(c.PollCards("obstacle", "instead"))
    do(c.CountHands("obstacle", "turnover", 1))
    assert book.get(Round, "obstacle/1").cards is Cards.INSTEAD
