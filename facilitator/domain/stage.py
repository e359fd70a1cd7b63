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


@dataclass(frozen=True, slots=True)
class Stage:
    """The scene, and what it is about: `ref` is a poll's or a question's id where the scene needs one.

    `back` and `back_ref` are what a question took the place of.
    """

    scene: Scene = Scene.TITLE
    ref: str | None = None
    theme: str = "light"
    back: Scene = Scene.TITLE
    back_ref: str | None = None
    id: str = "stage"

    def without_question(self) -> "Stage":
        """What was there before the question."""
        return replace(self, scene=self.back, ref=self.back_ref, back=Scene.TITLE, back_ref=None)
