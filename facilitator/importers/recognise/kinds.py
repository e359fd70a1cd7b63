"""What an item is for, told by its title; and how short the program proposes it may become."""

from facilitator.domain.workshop import ItemKind
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.words import (
    BREAK,
    CONCLUSIONS,
    OPENING,
    PANEL,
    QUESTIONS,
    REGISTRATION,
    SESSION,
    VOTE,
)

_NUMBERED = (
    "session",
    "seance",
    "sesion",
    "panel",
    "workshop",
    "atelier",
    "taller",
    "side event",
    "module",
)


def kind_of(title: str) -> ItemKind:
    """The kind of an item, by the words its title begins with before any others in it."""
    folded = fold(title)
    head = folded.split(":")[0]
    if folded.startswith(_NUMBERED):
        if head.startswith("panel") and not QUESTIONS.search(head):
            return ItemKind.PANEL
        return ItemKind.QUESTIONS if QUESTIONS.search(head) else _session(head)
    for pattern, kind in (
        (REGISTRATION, ItemKind.OTHER),
        (VOTE, ItemKind.VOTE),
        (CONCLUSIONS, ItemKind.CONCLUSIONS),
        (OPENING, ItemKind.OPENING),
        (PANEL, ItemKind.PANEL),
        (QUESTIONS, ItemKind.QUESTIONS),
    ):
        if pattern.search(head):
            return kind
    if BREAK.search(head) and len(head.split()) <= 8:
        return ItemKind.BREAK
    return ItemKind.SESSION if SESSION.search(folded) else ItemKind.OTHER


def _session(head: str) -> ItemKind:
    if CONCLUSIONS.search(head):
        return ItemKind.CONCLUSIONS
    return ItemKind.OPENING if OPENING.search(head) else ItemKind.SESSION


def shortest(kind: ItemKind, minutes: int, held: int) -> int | None:
    """The minimum proposed for an item; `held` is when the last thing inside it ends."""
    if kind is ItemKind.BREAK:
        least = 10 if minutes <= 30 else 30
        proposed = max(min(least, minutes), _fives(minutes / 2))
    elif kind is ItemKind.QUESTIONS:
        proposed = max(min(5, minutes), _fives(minutes / 2))
    else:
        return None
    proposed = max(proposed, held)
    return proposed if proposed < minutes else None


def _fives(minutes: float) -> int:
    return int(minutes // 5) * 5
