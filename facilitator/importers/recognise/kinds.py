"""What an item is for, told by its title; and how short the program proposes it may become."""

import re
from collections.abc import Sequence

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
    "evento paralelo",
    "evenement parallele",
    "module",
)


_GROUP = re.compile(r"(?:groupe?|grupo) (?:n[°o]\.? ?)?(?:\d|[a-h]\b)")
# A way to talk at tables, not a break.
_WORLD_CAFE = re.compile(r"\bworld cafe\b|\bcafe (?:mondial|du monde|mundial)\b")
_KINDS = (
    (VOTE, ItemKind.VOTE),
    (CONCLUSIONS, ItemKind.CONCLUSIONS),
    (OPENING, ItemKind.OPENING),
    (PANEL, ItemKind.PANEL),
    (QUESTIONS, ItemKind.QUESTIONS),
    (BREAK, ItemKind.BREAK),
)
_ANSWERS = re.compile(r"\bq ?(?:&|and|/) ?a\b|\bquestions?\b|\bpreguntas\b")
# Questions and answers that share a slot with something else: "Conclusions and Q&A".
_ASKED_AFTER = re.compile(
    r"\bq ?(?:&|and|/) ?a\b|\bquestions? (?:and|&) answers?\b|\bquestions?[ -]reponses?\b"
    r"|\bpreguntas y respuestas\b"
)
_SPOKEN = (ItemKind.SESSION, ItemKind.PANEL, ItemKind.OPENING, ItemKind.CONCLUSIONS)
_JOINED = re.compile(r"\b(?:and|et|y)\b|[&+/,]")


_FORMAT = re.compile(
    r"(?:session |event |item )?(?:format|type|formato|tipo|modalite|methode?|methodology|metodologia)"
    r"(?: de (?:la )?(?:session|seance|sesion|actividad|activite))?\s*:\s*(.+)"
)


def kind_of(title: str, notes: Sequence[str] = ()) -> ItemKind:
    """The kind of an item, by its title, or else by the format its notes name."""
    kind = _kind_of(title)
    if kind is ItemKind.OTHER and not REGISTRATION.search(fold(title)):
        for note in notes:
            if match := _FORMAT.fullmatch(fold(note)):
                return _kind_of(match.group(1))
    return kind


def _kind_of(title: str) -> ItemKind:
    """By the words a title begins with before any others in it."""
    folded = _WORLD_CAFE.sub("workshop", fold(title))
    head = folded.split(":")[0]
    if folded.startswith(_NUMBERED) or _GROUP.match(folded):
        if head.startswith("panel"):
            return ItemKind.PANEL
        return ItemKind.QUESTIONS if _ANSWERS.search(head) else _session(head)
    if REGISTRATION.search(head):
        return ItemKind.OTHER
    if _JOINED.search(head) is None and BREAK.search(" ".join(head.split()[-1:])):
        return ItemKind.BREAK
    said = [(match.start(), kind) for pattern, kind in _KINDS if (match := pattern.search(head))]
    if any(kind is ItemKind.PANEL for _, kind in said):
        said = [each for each in said if each[1] is not ItemKind.BREAK]
    if said:
        return min(said, key=lambda each: each[0])[1]
    return ItemKind.SESSION if SESSION.search(folded) else ItemKind.OTHER


def _session(head: str) -> ItemKind:
    if CONCLUSIONS.search(head):
        return ItemKind.CONCLUSIONS
    return ItemKind.OPENING if OPENING.search(head) else ItemKind.SESSION


def shortest(
    title: str, kind: ItemKind, minutes: int, *, held: int, promised: int | None
) -> int | None:
    """The minimum proposed for an item, None where it had better keep its length.

    `held` is when the last thing inside it ends, `promised` what its speakers have together where
    the document says so of each of them.
    """
    if kind is ItemKind.BREAK:
        least = 10 if minutes <= 30 else 30
    elif kind is ItemKind.QUESTIONS or _ASKED_AFTER.search(fold(title)):
        least = 5
    elif promised and kind in _SPOKEN:
        least = promised
    else:
        return None
    proposed = max(min(least, minutes), _fives(minutes / 2), held, promised or 0)
    return proposed if proposed < minutes else None


def _fives(minutes: float) -> int:
    return int(minutes // 5) * 5
