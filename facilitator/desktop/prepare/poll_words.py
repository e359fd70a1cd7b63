"""Kinds of polls and their settings, in words."""

from PySide6.QtCore import QCoreApplication

from facilitator.domain.kinds import KINDS
from facilitator.domain.polls import Visibility


def kind_names() -> list[tuple[str, str]]:
    """All kinds this version knows; one without a name here goes by its own."""
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
    return [(kind, names.get(kind, kind)) for kind in KINDS]


def visibility_names() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (Visibility.HIDDEN.value, translate("polls", "hidden")),
        (Visibility.DESK.value, translate("polls", "moderator only")),
        (Visibility.LIVE.value, translate("polls", "live for all")),
    ]
