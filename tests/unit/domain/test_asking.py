"""What happens to the question on the stage when the stage changes."""

from facilitator.domain.asking import leaving_stage
from facilitator.domain.stage import Scene, Stage
from tests.helpers import events


def test_taking_back_the_first_scene_is_a_change_of_scene_like_any_other():
    book = events.book_of(events.entities())
    shown = book.put(Stage(Scene.END))
    book.apply([shown])
    assert leaving_stage(book, book.inverse([shown])) == []
