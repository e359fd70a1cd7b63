"""Items cut in two, joined, copied and removed, with all that belongs to them."""

from dataclasses import replace

from facilitator.domain.book import Book, Change
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing.items import refuse_if_run
from facilitator.domain.editing.outline import Outline
from facilitator.domain.editing.poll_copies import copy_of
from facilitator.domain.errors import BadValue, NotAllowed, NotNow
from facilitator.domain.notes import Note
from facilitator.domain.polls import Poll
from facilitator.domain.questions import Question
from facilitator.domain.runs import Allotment, SpeakerRun
from facilitator.domain.workshop import Contribution, Item


def split(book: Book, key: str, minutes: float, new_id: NewId) -> Decision:
    """Cuts the item after `minutes`; speakers and items whose time comes later go to the second part."""
    item = book.get(Item, key)
    refuse_if_run(book, item)
    first_s = round(60 * minutes)
    if not 0 < first_s < item.duration_s:
        raise BadValue("Cut the item somewhere between its start and its end.")
    outline = Outline(book)
    index = [each.id for each in outline.level(item.parent)].index(key)
    second_s = item.duration_s - first_s
    second = replace(
        item,
        id=new_id(),
        duration_s=second_s,
        fixed_start=None,
        min_duration_s=_share(item, second_s),
    )
    outline.put(replace(item, duration_s=first_s, min_duration_s=_share(item, first_s)))
    outline.place(second, item.parent, index + 1)
    elapsed_s = 0
    for inner in outline.level(key):
        if elapsed_s >= first_s:
            outline.place(inner, second.id, len(outline.level(second.id)))
        elapsed_s += inner.duration_s
    changes = outline.changes()
    elapsed_s = 0
    for part in book.contributions(key):
        if elapsed_s >= first_s:
            changes.append(book.put(replace(part, item=second.id)))
        elapsed_s += part.planned_s
    return Decision(changes, value={"item": second.id}, undo=f"splitting {item.title.text}")


def merge(book: Book, key: str) -> Decision:
    """Joins the item with the one after it: time, speakers, polls and notes add up, the first title stays."""
    item = book.get(Item, key)
    outline = Outline(book)
    level = outline.level(item.parent)
    index = [each.id for each in level].index(key)
    if index + 1 == len(level):
        raise NotNow("There is no item after this one that it could be joined with.")
    second = level[index + 1]
    for each in (item, second):
        refuse_if_run(book, each)
    shortest_s = None
    if item.min_duration_s is not None or second.min_duration_s is not None:
        shortest_s = _shortest_s(item) + _shortest_s(second)
    outline.put(
        replace(
            item,
            duration_s=item.duration_s + second.duration_s,
            min_duration_s=shortest_s,
            notes="\n".join(note for note in (item.notes, second.notes) if note),
        )
    )
    for inner in outline.level(second.id):
        outline.place(inner, key, len(outline.level(key)))
    outline.remove(second.id)
    changes = outline.changes()
    last = max((part.position for part in book.contributions(key)), default=-1)
    for offset, part in enumerate(book.contributions(second.id), start=1):
        changes.append(book.put(replace(part, item=key, position=last + offset)))
    changes += _referring(book, {second.id}, key)
    return Decision(changes, value={"item": key}, undo=f"joining {item.title.text}")


def duplicate(book: Book, key: str, new_id: NewId) -> Decision:
    """A copy right after the item, with what lies in it, its speakers and its polls; pinned to no time."""
    item = book.get(Item, key)
    outline = Outline(book)
    copies = {each.id: new_id() for each in outline.whole(key)}
    index = [each.id for each in outline.level(item.parent)].index(key)
    for each in outline.whole(key):
        copied = replace(each, id=copies[each.id], fixed_start=None, dropped=False)
        if each.id == key:
            outline.place(copied, item.parent, index + 1)
        else:
            assert each.parent is not None
            outline.put(replace(copied, parent=copies[each.parent]))
    changes = outline.changes()
    for part in book.all(Contribution):
        if part.item in copies and not part.from_floor:
            changes.append(book.put(replace(part, id=new_id(), item=copies[part.item])))
    place = max((poll.position for poll in book.polls()), default=-1)
    for poll in book.polls():
        if poll.item in copies and not poll.trial:
            place += 1
            copied_poll = copy_of(poll, new_id, position=place, item=copies[poll.item])
            changes.append(book.put(copied_poll))
    return Decision(changes, value={"item": copies[key]}, undo=f"duplicating {item.title.text}")


def remove(book: Book, key: str) -> Decision:
    """Takes the item away with what lies in it and who speaks in it; its polls stay, attached to nothing."""
    item = book.get(Item, key)
    outline = Outline(book)
    whole = outline.whole(key)
    for each in whole:
        refuse_if_run(book, each)
        outline.remove(each.id)
    gone = {each.id for each in whole}
    parts = [part for part in book.all(Contribution) if part.item in gone]
    if any(book.find(SpeakerRun, part.id) is not None for part in parts):
        raise NotAllowed(f"Somebody spoke in “{item.title.text}” already, so it stays.")
    changes = [*outline.changes(), *map(book.remove, parts), *_referring(book, gone, None)]
    return Decision(changes, value={"removed": sorted(gone)}, undo=f"removing {item.title.text}")


def _referring(book: Book, gone: set[str], instead: str | None) -> list[Change]:
    """Polls, questions and notes of items that are no more, turned to another one or to none; what such an item was
    given on the way goes with it."""
    polls = [replace(poll, item=instead) for poll in book.all(Poll) if poll.item in gone]
    asked = [replace(each, item=instead) for each in book.all(Question) if each.item in gone]
    notes = [replace(each, item=instead) for each in book.all(Note) if each.item in gone]
    given = [each for each in book.all(Allotment) if each.id in gone]
    return [*map(book.put, [*polls, *asked, *notes]), *map(book.remove, given)]


def _share(item: Item, duration_s: int) -> int | None:
    """The part of the item's shortest length that falls to a piece of it."""
    if item.min_duration_s is None:
        return None
    return round(item.min_duration_s * duration_s / item.duration_s)


def _shortest_s(item: Item) -> int:
    return item.duration_s if item.min_duration_s is None else item.min_duration_s
