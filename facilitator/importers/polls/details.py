"""The details of a poll as words: "choose: 1 to 3", "abstain: yes", "card: green"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from facilitator.domain.cards import STANDARD
from facilitator.domain.editing.poll_forms import form_of
from facilitator.domain.kinds import KINDS
from facilitator.domain.polls import Card, Pattern, Poll, PollSettings, Visibility
from facilitator.domain.text import Text, clean

_NAMES = {
    "one": "single",
    "one choice": "single",
    "single choice": "single",
    "several": "multiple",
    "several choices": "multiple",
    "multiple choice": "multiple",
    "rating": "scale",
    "likert": "scale",
    "rank": "ranking",
    "word cloud": "words",
    "cloud": "words",
    "open": "text",
    "open text": "text",
    "estimate": "number",
}
_YES, _NO = (
    frozenset({"yes", "y", "true", "on", "oui", "sí", "si"}),
    frozenset({"no", "n", "false", "off", "non"}),
)
_NUMBER = r"[-−+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?"
_RANGE = re.compile(rf"(?:from\s+)?({_NUMBER})\s*(?:to|until|\.\.|…|–|—|-|/)\s*({_NUMBER})", re.I)
_FROM = re.compile(rf"(?:from|at least|min\.?|≥)\s*({_NUMBER})", re.I)
_TO = re.compile(rf"(?:to|up to|at most|max\.?|≤)\s*({_NUMBER})", re.I)
_ONE = re.compile(rf"({_NUMBER})(?:\s*(?:s|sec|seconds?|points?|words?|places?))?", re.I)
_COLOR = re.compile(r"(#[0-9a-f]{6})\b\s*(.*)", re.I)
LABELS = {"low": "low_label", "high": "high_label", "unit": "unit"}


@dataclass(frozen=True, slots=True)
class Ends:
    """Two numbers, each of which may be left open."""

    low: float | None
    high: float | None


def kind_named(said: str) -> str | None:
    """The kind of poll that is called that."""
    name = " ".join(said.casefold().split())
    return name if name in KINDS else _NAMES.get(name)


def yes_or_no(said: str) -> bool | None:
    word = said.casefold().strip()
    return True if word in _YES else False if word in _NO else None


def ends(said: str) -> Ends | None:
    """ "1 to 5", "up to 3", "from 0"."""
    said = said.strip()
    if found := _RANGE.fullmatch(said):
        return Ends(_value(found[1]), _value(found[2]))
    if found := _FROM.fullmatch(said):
        return Ends(_value(found[1]), None)
    if found := _TO.fullmatch(said):
        return Ends(None, _value(found[1]))
    return None


def amount(said: str) -> int | None:
    """ "3", "60 s"."""
    found = _ONE.fullmatch(said.strip())
    return round(_value(found[1])) if found else None


def card(said: str, lang: str) -> Card | None:
    """ "green", or a colour with a pattern and a name: "#e8a20c diagonal amber card"."""
    known = STANDARD.get(said.casefold().removesuffix(" card").strip())
    if known is not None:
        return known
    found = _COLOR.fullmatch(said.strip())
    if found is None:
        return None
    first, _, rest = found[2].partition(" ")
    pattern = Pattern(first) if first in list(Pattern) else Pattern.SOLID
    name = clean(rest if first in list(Pattern) else found[2], limit=120)
    return Card(found[1].lower(), Text(name or found[1].lower(), lang), pattern)


Setting = Callable[[PollSettings, str], PollSettings | None]


def _choose(settings: PollSettings, said: str) -> PollSettings | None:
    found = ends(said)
    if found is None:
        most = amount(said)
        return None if most is None else replace(settings, max=most)
    low = settings.min if found.low is None else round(found.low)
    high = settings.max if found.high is None else round(found.high)
    return replace(settings, min=low, max=high)


def _number(settings: PollSettings, said: str) -> PollSettings | None:
    found = ends(said)
    return None if found is None else replace(settings, low=found.low, high=found.high)


def _amount(field: str) -> Setting:
    def change(settings: PollSettings, said: str) -> PollSettings | None:
        found = amount(said)
        changed: dict[str, Any] = {field: found}
        return None if found is None or found < 1 else replace(settings, **changed)

    return change


def _flag(field: str) -> Setting:
    def change(settings: PollSettings, said: str) -> PollSettings | None:
        found = yes_or_no(said)
        changed: dict[str, Any] = {field: found}
        return None if found is None else replace(settings, **changed)

    return change


SETTINGS: dict[str, tuple[str, Setting]] = {
    "choose": ("multiple", _choose),
    "scale": ("scale", _choose),
    "places": ("ranking", _amount("top")),
    "words": ("words", _amount("top")),
    "points": ("points", _amount("total")),
    "number": ("number", _number),
    "abstain": ("", _flag("allow_abstain")),
    "change": ("", _flag("allow_change")),
    "time": ("", _amount("limit_s")),
}
"""What may be set, by its name: the kind of poll that it makes of one without a kind, and how it is read."""


def visibility(said: str) -> Visibility | None:
    word = said.casefold().strip()
    return Visibility(word) if word in list(Visibility) else None


def written(poll: Poll) -> Iterator[tuple[str, str]]:
    """The settings of a poll that are not as usual for its kind, as they are read."""
    settings, usual = poll.settings, form_of(poll.kind).usual
    if poll.kind in ("multiple", "scale"):
        name = "choose" if poll.kind == "multiple" else "scale"
        yield name, f"{settings.min} to {settings.max}"
    if poll.kind in ("ranking", "words") and settings.top is not None:
        yield ("places" if poll.kind == "ranking" else "words"), str(settings.top)
    if poll.kind == "points":
        yield "points", str(settings.total)
    if poll.kind == "number" and (settings.low, settings.high) != (None, None):
        yield "number", _said(Ends(settings.low, settings.high))
    if settings.allow_abstain != usual.allow_abstain:
        yield "abstain", _word(settings.allow_abstain)
    if settings.allow_change != usual.allow_change:
        yield "change", _word(settings.allow_change)
    if settings.limit_s is not None:
        yield "time", f"{settings.limit_s} s"
    if poll.visibility is not Visibility.HIDDEN:
        yield "counts", poll.visibility.value


def written_card(of: Card, lang: str) -> str:
    """As `card` reads it, its names in other languages aside."""
    for name, known in STANDARD.items():
        if known == of:
            return name
    return f"{of.color} {of.pattern.value} {of.name.in_language(lang)[0]}"


def is_standard(of: Card) -> bool:
    return of in STANDARD.values()


def _value(digits: str) -> float:
    return float(digits.replace("−", "-"))


def _said(of: Ends) -> str:
    if of.low is None:
        return f"up to {_digits(of.high)}"
    if of.high is None:
        return f"from {_digits(of.low)}"
    return f"{_digits(of.low)} to {_digits(of.high)}"


def _digits(value: float | None) -> str:
    assert value is not None
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def _word(on: bool) -> str:
    return "yes" if on else "no"
