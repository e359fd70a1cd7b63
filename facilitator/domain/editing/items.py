"""Items: added, changed, moved, nested. `reshaping` cuts and joins them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing.outline import Outline
from facilitator.domain.editing.texts import in_language, new_text
from facilitator.domain.errors import BadValue, NotAllowed, NotNow
from facilitator.domain.runs import ItemRun
from facilitator.domain.text import clean
from facilitator.domain.workshop import Attribution, Item, ItemKind

TITLE_LIMIT = 300
ROOM_LIMIT = 120
NOTES_LIMIT = 4000
NO_TITLE = "Give the item a title first."


def add(
    book: Book,
    title: str,
    minutes: float,
    kind: ItemKind,
    after: str | None,
    inside: str | None,
    new_id: NewId,
) -> Decision:
    """A new item: after another one, or at the end of the programme or of what it lies in."""
    outline = Outline(book)
    if after is not None:
        before = book.get(Item, after)
        parent = before.parent
        index = _index(outline, before) + 1
    else:
        parent = None if inside is None else book.get(Item, inside).id
        index = len(outline.level(parent))
    lang = book.event.language
    text = new_text(title, lang, limit=TITLE_LIMIT, lack=NO_TITLE)
    added = Item(new_id(), text, kind, index, round(60 * minutes), parent)
    outline.place(added, parent, index)
    return Decision(outline.changes(), value={"item": added.id}, undo=f"adding {added.title.text}")


def rename(book: Book, key: str, title: str, lang: str) -> Decision:
    """A new title, in one of the event's languages."""
    item = book.get(Item, key)
    text = in_language(item.title, title, lang, limit=TITLE_LIMIT, lack=NO_TITLE)
    return _edited(book, item, f"title of {item.title.text}", title=text)


def set_kind(book: Book, key: str, kind: ItemKind) -> Decision:
    item = book.get(Item, key)
    return _edited(book, item, f"kind of {item.title.text}", kind=kind)


def set_duration(book: Book, key: str, minutes: float) -> Decision:
    """A new length; a minimum that is longer shrinks with it."""
    item = book.get(Item, key)
    refuse_if_run(book, item)
    duration_s = round(60 * minutes)
    shortest_s = item.min_duration_s
    if shortest_s is not None:
        shortest_s = min(shortest_s, duration_s)
    what = f"length of {item.title.text}"
    return _edited(book, item, what, duration_s=duration_s, min_duration_s=shortest_s)


def set_start(book: Book, key: str, start: datetime | None) -> Decision:
    """Pins the item to a time; None lets it follow what comes before it."""
    item = book.get(Item, key)
    refuse_if_run(book, item)
    return _edited(book, item, f"planned start of {item.title.text}", fixed_start=start)


def set_minimum(book: Book, key: str, minutes: float | None) -> Decision:
    """How short the item may become; None: it gives nothing."""
    item = book.get(Item, key)
    shortest_s = None if minutes is None else round(60 * minutes)
    if shortest_s is not None and shortest_s > item.duration_s:
        raise BadValue("The shortest length must not exceed the planned one.")
    what = f"shortest length of {item.title.text}"
    return _edited(book, item, what, min_duration_s=shortest_s, min_assumed=False)


def set_room(book: Book, key: str, room: str) -> Decision:
    item = book.get(Item, key)
    return _edited(book, item, f"room of {item.title.text}", room=clean(room, limit=ROOM_LIMIT))


def set_notes(book: Book, key: str, notes: str) -> Decision:
    item = book.get(Item, key)
    text = clean(notes, limit=NOTES_LIMIT, lines=True)
    return _edited(book, item, f"notes on {item.title.text}", notes=text)


def set_attribution(book: Book, key: str, attribution: Attribution | None) -> Decision:
    """How the report names who spoke in this item; None: as in the rest of the event."""
    item = book.get(Item, key)
    return _edited(book, item, f"attribution of {item.title.text}", attribution=attribution)


def move(book: Book, key: str, position: int, inside: str | None) -> Decision:
    """To place `position`, counted from 0, of what it then lies in (None: of the programme)."""
    item = book.get(Item, key)
    refuse_if_run(book, item)
    outline = Outline(book)
    if inside is not None:
        book.get(Item, inside)
        if inside in {each.id for each in outline.whole(key)}:
            raise NotAllowed("An item cannot lie inside itself.")
    outline.place(item, inside, position)
    return Decision(outline.changes(), value={"item": key}, undo=f"moving {item.title.text}")


def nest(book: Book, key: str) -> Decision:
    """Into the item before it, as the last one there."""
    item = book.get(Item, key)
    outline = Outline(book)
    index = _index(outline, item)
    if index == 0:
        raise NotNow("There is no item before this one that it could lie in.")
    outer = outline.level(item.parent)[index - 1]
    return move(book, key, len(outline.level(outer.id)), outer.id)


def unnest(book: Book, key: str) -> Decision:
    """Out of the item it lies in, to the place after that."""
    item = book.get(Item, key)
    if item.parent is None:
        raise NotNow("This item lies in no other one.")
    outer = book.get(Item, item.parent)
    return move(book, key, _index(Outline(book), outer) + 1, outer.parent)


def refuse_if_run(book: Book, item: Item) -> None:
    """What has happened is not planned anew."""
    if book.find(ItemRun, item.id) is not None:
        raise NotAllowed(f"“{item.title.text}” has run already, so its plan stays as it was.")


def _index(outline: Outline, item: Item) -> int:
    return [each.id for each in outline.level(item.parent)].index(item.id)


def _edited(book: Book, item: Item, what: str, **fields: Any) -> Decision:
    edited = replace(item, **fields)
    return Decision([book.put(edited)], value={"item": item.id}, undo=what)
