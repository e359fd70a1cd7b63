"""Kinds of polls and their settings, in words."""

from PySide6.QtCore import QCoreApplication

from facilitator.domain.kinds import KINDS
from facilitator.domain.polls import Poll, Visibility
from facilitator.domain.ready_made import YES_NO, ready_made_of


def kind_names() -> list[tuple[str, str]]:
    """All kinds this version knows, with those that are ready-made; one without a name here goes by its own."""
    translate = QCoreApplication.translate
    names = {
        "single": translate("polls", "One choice"),
        "multiple": translate("polls", "Several choices"),
        "scale": translate("polls", "Scale"),
        "ranking": translate("polls", "Ranking"),
        "points": translate("polls", "Points to share out"),
        "words": translate("polls", "Single words"),
        "text": translate("polls", "Open text"),
        "number": translate("polls", "A number"),
    }
    first, *others = [(kind, names.get(kind, kind)) for kind in KINDS]
    return [first, (YES_NO, translate("polls", "Yes, no, abstain")), *others]


def kind_shown(poll: Poll) -> str:
    """The kind as the list above has it."""
    return ready_made_of(poll) or poll.kind


def visibility_names() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (Visibility.HIDDEN.value, translate("polls", "hidden")),
        (Visibility.DESK.value, translate("polls", "moderator and chair only")),
        (Visibility.LIVE.value, translate("polls", "live for all")),
    ]
