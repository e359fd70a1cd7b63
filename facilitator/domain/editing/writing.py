"""Writing in the rapporteur's texts: several people may have the same one open.

An edit says on which text it was typed; what somebody else wrote meanwhile is merged in, never overwritten.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from facilitator.domain.book import Book, Entity
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.decisions import Decision, Typing
from facilitator.domain.errors import BadValue
from facilitator.domain.merging import merge
from facilitator.domain.notes import KeyMessage, Note, ReportFacts, Summary, SummaryOf, summary_id
from facilitator.domain.polls import Poll
from facilitator.domain.text import clean
from facilitator.domain.workshop import Item

LINE_LIMIT = 500
TEXT_LIMIT = 10_000


class Written(StrEnum):
    """What a text belongs to: the first three are summaries."""

    EVENT = "event"
    ITEM = "item"
    POLL = "poll"
    NOTE = "note"
    MESSAGE = "message"
    CONCLUSION = "conclusion"
    FACTS = "facts"


# The fields of each, and whether they may have several lines.
FIELDS: Mapping[Written, Mapping[str, bool]] = {
    Written.EVENT: {"text": True},
    Written.ITEM: {"text": True},
    Written.POLL: {"text": True},
    Written.NOTE: {"text": True, "theme": False},
    Written.MESSAGE: {"headline": False, "text": True},
    Written.CONCLUSION: {
        "text": True,
        "why": True,
        "addressee": False,
        "timeline": False,
        "resources": False,
        "theme": False,
    },
    Written.FACTS: {
        "foreword": True,
        "thanks": True,
        "decision_body": False,
        "next_date": False,
        "abbreviations": True,
    },
}
_MUST_SAY = {Written.NOTE: "text", Written.CONCLUSION: "text"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands: a `field` of the thing `ref` (an id; not needed for event and facts)."""

    what: Written
    ref: str = ""
    field: str = "text"


def write(book: Book, place: Place, base: str, text: str, now: datetime) -> Decision:
    """Puts into the text at `place` what was changed between `base` and `text`.

    The decision's value is the whole text as it is now, and `merged`: whether it holds more than was sent.
    """
    lines = FIELDS[place.what].get(place.field)
    if lines is None:
        raise BadValue(f"There is no text “{place.field}” to write here.")
    limit = TEXT_LIMIT if lines else LINE_LIMIT
    mine = tidy(text, limit=limit, lines=lines)
    before = tidy(base, limit=max(limit, len(base)), lines=lines)
    found = _found(book, place)
    held = before if found is None else getattr(found, place.field)
    if not mine and _MUST_SAY.get(place.what) == place.field:
        # About to be written anew: taking it away is another command.
        return Decision(value={"text": held, "merged": False})
    merged = merge(before, mine, held)
    if len(merged) > limit:
        raise _too_long(limit)
    after = _with(book, place, found, merged)
    value = {"text": merged, "merged": merged != mine}
    if after == found:
        return Decision(value=value)
    typing = Typing(f"{place.what}/{place.ref}/{place.field}", now)
    return Decision([book.put(after)], value=value, undo=_WORDS[place.what], typing=typing)


def tidy(text: str, *, limit: int, lines: bool) -> str:
    """The text cleaned; BadValue rather than cutting any of it off."""
    if len(text) > limit:
        shorter = clean(text, limit=len(text), lines=lines)
        if len(shorter) > limit:
            raise _too_long(limit)
    return clean(text, limit=limit, lines=lines)


def _too_long(limit: int) -> BadValue:
    return BadValue(
        f"This text is longer than {limit} characters. Shorten it; nothing was cut off."
    )


def _found(book: Book, place: Place) -> Any:
    entity, key = _address(book, place)
    return book.find(entity, key)


def _address(book: Book, place: Place) -> tuple[type[Entity], str]:
    match place.what:
        case Written.EVENT:
            return Summary, summary_id(SummaryOf.EVENT, book.event.id)
        case Written.ITEM:
            return Summary, summary_id(SummaryOf.ITEM, book.get(Item, place.ref).id)
        case Written.POLL:
            return Summary, summary_id(SummaryOf.POLL, book.get(Poll, place.ref).id)
        case Written.FACTS:
            return ReportFacts, ReportFacts().id
        case Written.NOTE:
            return Note, book.get(Note, place.ref).id
        case Written.MESSAGE:
            return KeyMessage, book.get(KeyMessage, place.ref).id
        case Written.CONCLUSION:
            return Conclusion, book.get(Conclusion, place.ref).id


def _with(book: Book, place: Place, found: Any, text: str) -> Any:
    if found is not None:
        return replace(found, **{place.field: text})
    if place.what is Written.FACTS:
        return replace(ReportFacts(), **{place.field: text})
    ref = book.event.id if place.what is Written.EVENT else place.ref
    return Summary(SummaryOf(place.what.value), ref, text)


_WORDS = {
    Written.EVENT: "writing the introduction",
    Written.ITEM: "writing a summary",
    Written.POLL: "writing about a vote",
    Written.NOTE: "writing a note",
    Written.MESSAGE: "writing a key message",
    Written.CONCLUSION: "writing a conclusion",
    Written.FACTS: "writing facts of the report",
}
