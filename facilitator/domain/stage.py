"""What the projector shows."""

from dataclasses import dataclass
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
    """The scene, and what it is about: `ref` is a poll's or a question's id where the scene needs one."""

    scene: Scene = Scene.TITLE
    ref: str | None = None
    theme: str = "light"
    id: str = "stage"
