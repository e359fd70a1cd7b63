"""Which question is on the stage, whatever is shown and taken back."""

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.asking import leaving_stage, on_stage, putting_on_stage
from facilitator.domain.book import Book
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.stage import Scene, Stage
from tests.helpers.events import START, book_of, entities


def asked(key: str) -> Question:
    return Question(key, f"Why {key}?", QuestionStatus.VISIBLE, START)


def show(book: Book, scene: Scene) -> None:
    changes = [book.put(Stage(scene))]
    book.apply([*changes, *leaving_stage(book, changes)])


@given(st.lists(st.sampled_from(["a", "b", *Scene]), max_size=12))
def test_one_question_at_most_is_on_the_stage_and_only_while_it_may_be_seen_there(steps):
    book = book_of([*entities(), asked("a"), asked("b")])
    for step in steps:
        if isinstance(step, Scene):
            show(book, step)
        else:
            changes = putting_on_stage(book, book.get(Question, step))
            book.apply([*changes, *leaving_stage(book, changes)])
            assert [each.id for each in on_stage(book)] == [step]
            assert book.stage.ref == step
    assert len(on_stage(book)) <= 1
    if book.stage.scene not in (Scene.QUESTION, Scene.SLIDES):
        assert on_stage(book) == []


@pytest.mark.parametrize("before", [Scene.TIMER, Scene.SLIDES, Scene.RESULTS])
def test_what_was_there_before_the_question_comes_back(before):
    book = book_of([*entities(), asked("a"), asked("b")])
    show(book, before)
    for key in ("a", "b"):
        book.apply(putting_on_stage(book, book.get(Question, key)))
    assert book.stage.without_question().scene is before


def test_taking_back_the_first_thing_ever_shown_leaves_no_question_on_the_stage():
    book = book_of([*entities(), asked("a")])
    changes = putting_on_stage(book, book.get(Question, "a"))
    book.apply(changes)
    gone = [change.inverse() for change in changes if change.entity is Stage]
    assert [each.id for each in (c.after for c in leaving_stage(book, gone))] == ["a"]


def test_taking_back_the_first_scene_is_a_change_of_scene_like_any_other():
    book = book_of(entities())
    shown = book.put(Stage(Scene.END))
    book.apply([shown])
    assert leaving_stage(book, book.inverse([shown])) == []
