"""Many wordings at once, as they come from a table of translations: one change, which Undo takes back as one."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.domain.book import Book, Change
from facilitator.domain.decisions import Decision
from facilitator.domain.editing import event, groups, items, polls
from facilitator.domain.errors import BadValue
from facilitator.domain.passages import PassageKind


@dataclass(frozen=True, slots=True)
class Wording:
    """The wording of a passage (its `kind`, `ref` and `part`) in one language, "" for the original's."""

    kind: PassageKind
    ref: str
    part: str
    lang: str
    text: str


def set_wordings(book: Book, wordings: Sequence[Wording]) -> Decision:
    """All of them, or none where one cannot be."""
    if not wordings:
        raise BadValue("There is no wording in this.")
    # Each rests on what the one before made, so they are decided on a book of their own.
    scratch = Book({entity: dict(table) for entity, table in book.tables.items()})
    changed: dict[tuple[type, str], Change] = {}
    undo = ""
    for wording in wordings:
        decision = _set(scratch, wording)
        scratch.apply(decision.changes)
        undo = decision.undo
        for change in decision.changes:
            changed[change.entity, change.id] = book.put(change.after)
    what = undo if len(wordings) == 1 else f"{len(wordings)} wordings"
    return Decision(list(changed.values()), undo=what)


def _set(book: Book, wording: Wording) -> Decision:
    ref, text, lang = wording.ref, wording.text, wording.lang
    match wording.kind:
        case PassageKind.TITLE:
            return event.set_title(book, text, lang)
        case PassageKind.GUIDE:
            return event.set_guide(book, int(ref) - 1 if ref.isdecimal() else -1, text, lang)
        case PassageKind.GROUP | PassageKind.GROUP_OPTION:
            return groups.set_text(book, ref, wording.part, text, lang)
        case PassageKind.ITEM:
            return items.rename(book, ref, text, lang)
        case _:
            return polls.set_text(book, ref, wording.part, text, lang)
