"""Roles: the labels that stand before people, and the remarks that stand behind them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from facilitator.importers.grammar.folding import fold, same_length_fold
from facilitator.importers.recognise.role_words import OPEN, PERSPECTIVE, QUALIFIER, ROLES, VIDEO

_LABELS = [
    (role, re.compile(rf"(?:{pattern})(?!\w)(?:\s*\((?:s|es|e|e\.s|tbc|confirmed)\))?"))
    for role, pattern in ROLES
]

# What may stand between a label and its colon: a second role, or what it is the role in.
_JOINED = re.compile(
    r"\s*(?:/|&|and|et|y)\s*([\w ]{4,30}?)(?=\s*(?::|$|of\b|de\b|du\b))(?:\s+(?:of|de|du"
    r"|del)\s[^:]{2,60})?|\s+(?:of|for|de|du|del|pour)\s(?:the |this |la |le |cette "
    r"|esta )?(?:session|panel|event|side event|day|seance|sesion|workshop|jour|discussion"
    r"|debate)\b[^:]{0,30}"
)
_PEOPLE = re.compile(
    r"(?:list of |our |confirmed |liste des |lista de )?(?:speakers?|participants|people"
    r"|intervenants|ponentes|oradores|orateurs)(?: (?:and|et|y|&) [\w ]+)?"
)
_SEPARATOR = re.compile(r"\s*(?::|：|\s[-–—]\s|[-–—]\s|\.\s*$|\s*$)\s*")


@dataclass(frozen=True, slots=True)
class Label:
    """A role that a text begins with, and what it says of whom."""

    role: str
    rest: str
    several: bool


@lru_cache(maxsize=8_000)
def find_label(text: str) -> Label | None:
    """The label that `text` begins with: "Moderator: ...", "Speakers:", "Chaired by ..."."""
    folded = same_length_fold(text)
    start = re.match(rf"[\s•*–-]*{QUALIFIER}", folded)
    at = start.end() if start else 0
    best: Label | None = None
    longest = 0
    for role, pattern in _LABELS:
        match = pattern.match(folded, at)
        if match is None or match.end() <= longest:
            continue
        # "Moderator/Chair of the side event", "Moderator and speakers".
        end = match.end()
        joined = _JOINED.match(folded, end)
        if joined:
            end = joined.end()
        separator = _SEPARATOR.match(folded, end)
        if separator is None or (not separator.group().strip() and separator.end() < len(folded)):
            by = re.search(r"\b(?:by|par|por|de)$", match.group())
            led = re.match(r"\s+(?:by|par|por)\s", folded[end:])
            if not led and not (by and folded[end : end + 1] == " "):
                continue
            stop = end + (led.end() if led else 0)
        else:
            stop = separator.end()
        longest = match.end()
        best = Label(
            role,
            text[stop:].strip(" –-—"),
            _several(role, match.group()),
        )
    return best


def find_spoken(text: str) -> tuple[str, str] | None:
    """The role and the person of "Welcome by the Head of Mission, Mr. A" or "Allocution de Mme B, Ministre"."""
    folded = same_length_fold(text)
    start = re.match(r"[\s•*–-]*(?:(?:the|le|la|les|el|las) )?", folded)
    at = start.end() if start else 0
    matches = [(found.end(), role) for role, p in _LABELS if (found := p.match(folded, at))]
    if not matches:
        return None
    stop, role = max(matches)
    # A label may have taken the preposition that leads to the person.
    joint = _LEADS.match(folded, stop) or _LEADS.match(folded, max(at, folded.rfind(" ", 0, stop)))
    return (role, text[joint.end() :].strip()) if joint else None


_LEADS = re.compile(
    r"\s+(?:by|from|of|par|por|de|du|del|d')(?:\s+(?:the|la|le|el)\s+|\s+|(?<=')|\s*l')"
)


def find_glued(text: str) -> Label | None:
    """A label that runs into what follows without a colon: "Welcome and keynote address Jane Doe, ..."."""
    folded = same_length_fold(text)
    for role, pattern in _LABELS:
        match = pattern.match(folded)
        if (
            match is not None
            and " " in match.group()
            and folded[match.end() : match.end() + 1] == " "
        ):
            return Label(role, text[match.end() :].strip(), False)
    return None


def _several(role: str, word: str) -> bool:
    """Whether a label announces several people, as "Speakers" does and "Remarks" does not."""
    if role in ("welcome remarks", "closing remarks", "video message", "introduction"):
        return False
    plural = word.rstrip("()").endswith("s") and not word.endswith("ss")
    return plural or word in (
        "panel",
        "with",
        "avec",
        "intervienen",
        "presentan",
    )


def heading_role(text: str) -> str:
    """The role that a heading over a list of people gives them, "" if it is about something else."""
    label = find_label(text.rstrip(" :") + ":")
    if label is not None and not label.rest:
        return label.role
    folded = fold(text).strip(" :.")
    if _PEOPLE.fullmatch(folded):
        return "speaker"
    return ""


def role_said(remark: str) -> str:
    """The role that a remark in brackets behind a name gives ("Welcome remarks", "Moderator")."""
    text = fold(remark).strip(" .")
    for role, pattern in _LABELS:
        if pattern.fullmatch(text):
            return role
    return ""


def is_video(remark: str) -> bool:
    return VIDEO.search(fold(remark)) is not None


def is_open(remark: str) -> bool:
    """Whether a remark says that who it is is not settled."""
    return OPEN.search(fold(remark)) is not None


def is_perspective(remark: str) -> bool:
    return PERSPECTIVE.search(fold(remark)) is not None
