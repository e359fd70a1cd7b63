"""What the projector shows."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Scene(StrEnum):
    """One full-screen picture. `slides` steps aside for the speakers' own slides."""

    SLIDES = "slides"
    TITLE = "title"
    JOIN = "join"
    PROGRAMME = "programme"
    TIMER = "timer"
    GET_READY = "get_ready"
    POLL = "poll"
    RESULTS = "results"
    QUESTION = "question"
    CONCLUSIONS = "conclusions"
    END = "end"


SHIFT_VIEW = "shift"
_SPLIT_VIEW = "split:"


def split_view(group: str, statement: str = "") -> str:
    """The view of a result by a group question; of one statement where the poll has several."""
    return f"{_SPLIT_VIEW}{group}/{statement}"


def split_of(view: str) -> tuple[str, str] | None:
    """The group question and the statement of such a view; None for any other."""
    if not view.startswith(_SPLIT_VIEW):
        return None
    group, _, statement = view.removeprefix(_SPLIT_VIEW).partition("/")
    return group, statement


@dataclass(frozen=True, slots=True)
class Stage:
    """The scene, and what it is about: `ref` is a poll's or a question's id where the scene needs one.

    `back` and `back_ref` are what a question took the place of.
    `view` is how a result is shown: "" the counts of its newest round, or one of the views above.
    """

    scene: Scene = Scene.TITLE
    ref: str | None = None
    theme: str = "light"
    back: Scene = Scene.TITLE
    back_ref: str | None = None
    view: str = ""
    id: str = "stage"

    def without_question(self) -> "Stage":
        """What was there before the question."""
        return replace(self, scene=self.back, ref=self.back_ref, back=Scene.TITLE, back_ref=None)
