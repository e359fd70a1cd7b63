"""What a document's text promises and its programme does not have."""

import re
from collections.abc import Sequence

from facilitator.domain.draft import DraftItem
from facilitator.domain.workshop import ItemKind
from facilitator.importers.findings import Findings
from facilitator.importers.grammar.duration import find_lengths
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.words import CONCLUSIONS, QUESTIONS, VOTE
from facilitator.importers.source import Line

_EACH = re.compile(
    r"\b(?:each|every|both|all)\b[^.]{0,30}\b(?:sessions?|panels?|presentations?)\b"
    r"|\b(?:chaque|toutes les|chacune des)\b[^.]{0,30}\b(?:seances?|sessions?|panels?"
    r"|presentations?)\b"
    r"|\b(?:cada|todas las)\b[^.]{0,30}\b(?:sesion(?:es)?|panel(?:es)?|presentacion(?:es)?)\b"
)
_VOTES = re.compile(
    rf"{VOTE.pattern}|\b(?:colou?red cards|voter|votar|cartons de couleur|tarjetas de colores)\b"
)
_ASKS = re.compile(
    r"\b(?:raise|ask|pose|put|take)\b[^.]{0,40}\bquestions?\b|\bquestions? (?:from"
    r"|by) the (?:audience|floor|participants)"
    r"|\bq ?& ?a\b|\bquestions? and answers?\b|\bposer\b[^.]{0,30}\bquestions?\b"
    r"|\bquestions[ -]reponses\b"
    r"|\bhacer preguntas\b|\bpreguntas\b[^.]{0,20}\brespuestas\b|\bplantear preguntas\b"
)
_TOTAL = re.compile(
    r"\b(?:total duration|duration of|duree totale|duracion total|will last|lasts|durera"
    r"|durara|duree de|duracion de)\b"
)
_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
}
_COUNT = re.compile(
    r"\b(?:structured|divided|organi[sz]ed|consist\w*|compris\w*|split|structur\w*|articul\w*"
    r"|divi[sd]\w*)\b[^.]{0,30}"
    rf"\b({'|'.join(_NUMBERS)})\s+(?:\w+ )?(?:sessions|seances|sesiones|panels|paneles)\b"
)
_HELD = (ItemKind.SESSION, ItemKind.PANEL)


def check_promises(prose: Sequence[Line], items: Sequence[DraftItem], findings: Findings) -> None:
    """Warns of votes, questions, sessions and lengths that the text announces and the items lack."""
    sessions = [item for item in items if item.kind in _HELD and item.depth == 0]
    votes = [item for item in items if item.kind is ItemKind.VOTE or VOTE.search(fold(item.title))]
    asks = [
        item
        for item in items
        if item.kind is ItemKind.QUESTIONS or QUESTIONS.search(fold(item.title))
    ]
    for line in prose:
        for sentence in re.split(r"(?<=[.!?;])\s+", line.text):
            folded = fold(sentence)
            each = _EACH.search(folded) is not None
            if _VOTES.search(folded):
                _compare("a vote", each, len(votes), len(sessions), line.where, findings)
            if _ASKS.search(folded):
                _compare("time for questions", each, len(asks), len(sessions), line.where, findings)
            if items and _TOTAL.search(folded):
                _check_total(sentence, items, line.where, findings)
            if (match := _COUNT.search(folded)) and items:
                said = _NUMBERS[match.group(1)]
                if sessions and len(sessions) != said:
                    findings.warning(
                        f"The text speaks of {said} sessions; the programme has {len(sessions)}.",
                        line.where,
                    )
            if re.search(
                r"\bmoderator\b[^.]*\bconclusions\b|\bconclusions\b[^.]*\bmoderator\b", folded
            ) and not any(CONCLUSIONS.search(fold(item.title)) for item in items):
                findings.warning(
                    "The text promises conclusions; the programme has no slot for them.", line.where
                )


def _compare(
    what: str, each: bool, slots: int, sessions: int, where: str, findings: Findings
) -> None:
    if each and slots < sessions:
        has = {0: "none", 1: "one for all of them"}.get(slots, f"{slots} for {sessions} sessions")
        findings.warning(
            f"The text promises {what} in each session; the programme has {has}.", where
        )
    elif not each and not slots:
        findings.warning(f"The text promises {what}; the programme has no slot for it.", where)


def _check_total(sentence: str, items: Sequence[DraftItem], where: str, findings: Findings) -> None:
    lengths = find_lengths(sentence)
    if not lengths or len({item.start.date() for item in items}) > 1:
        return
    span = int((max(i.end for i in items) - min(i.start for i in items)).total_seconds() // 60)
    if lengths[0].minutes != span:
        findings.warning(
            f"The text speaks of {lengths[0].minutes} minutes in all; the programme takes {span}.",
            where,
        )
