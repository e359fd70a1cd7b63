"""Words on the stage: texts of the event in its languages, fixed sentences, names and times."""

from collections.abc import Sequence
from datetime import datetime

from facilitator.desktop.reading import event_of
from facilitator.domain.text import Text
from facilitator.domain.workshop import Person
from facilitator.i18n import Catalogue, catalogue
from facilitator.protocol.desk import DeskState

LANGUAGES_SHOWN = 2
"""How many languages stand side by side; more would be too small to read."""

_ISOLATE = "\u2068"
_END_ISOLATE = "\u2069"


def languages(state: DeskState) -> tuple[str, ...]:
    """The event's languages, the first one first."""
    event = event_of(state)
    return event.languages if event is not None and event.languages else ("en",)


def said(text: Text, state: DeskState) -> list[str]:
    """A text in the first two of the event's languages it exists in, at least in its own."""
    found = [text.in_language(lang) for lang in languages(state)[:LANGUAGES_SHOWN]]
    return list(dict.fromkeys(words for words, _ in found))


def side_by_side(parts: Sequence[str]) -> str:
    """Texts in one line, each kept together whatever direction it is written in."""
    return "  ·  ".join(isolated(part) for part in parts if part)


def isolated(text: str) -> str:
    """The text so that its direction does not disturb what stands beside it."""
    return f"{_ISOLATE}{text}{_END_ISOLATE}"


def words(state: DeskState) -> Catalogue:
    """The stage's sentences in the event's first language."""
    return catalogue("stage", languages(state)[0])


def sentence(state: DeskState, key: str, most: int = LANGUAGES_SHOWN) -> list[str]:
    """One sentence in the event's first languages, at most `most` of them, each once."""
    found = [catalogue("stage", lang)(key) for lang in languages(state)[:most]]
    return list(dict.fromkeys(found))


def person_line(person: Person) -> str:
    """A name with its honorific, and whom the person speaks for."""
    name = f"{person.honorific} {person.name}".strip()
    return ", ".join(isolated(part) for part in (name, person.affiliation) if part)


def clock(seconds: float) -> str:
    """Time left as 16:10; 0:00 when it is over, and it stays there."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    if hours:
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{rest // 60}:{rest % 60:02}"


def seconds_until(moment: datetime, now: datetime) -> float:
    return (moment - now).total_seconds()
