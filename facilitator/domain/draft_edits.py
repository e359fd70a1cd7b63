"""Corrections to a draft before it is saved. Each gives a new draft, so whoever keeps the old one can go back.

An item is told by its number in `Draft.items`; a correction that moves it says its new number.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from facilitator.domain.draft import Draft, DraftItem, DraftPart, DraftPerson, Finding
from facilitator.domain.errors import BadValue
from facilitator.domain.workshop import ItemKind

_NEW = timedelta(minutes=15)


def set_item(draft: Draft, number: int, **facts: Any) -> Draft:
    """Another title, kind, room or notes."""
    return _with_item(draft, number, replace(draft.items[number], **facts))


def set_start(draft: Draft, number: int, start: datetime) -> tuple[Draft, int]:
    """Begins at another time, as long as before; what lies inside moves along."""
    by = start - draft.items[number].start
    return _sorted(_shifted(draft, _family(draft.items, number), by), number)


def set_end(draft: Draft, number: int, end: datetime) -> tuple[Draft, int]:
    """Ends at another time; one before its beginning is meant for the day after."""
    item = draft.items[number]
    if end <= item.start:
        end += timedelta(days=1)
    if not item.start < end <= item.start + timedelta(days=1):
        raise BadValue("An item ends after it begins, and within a day.")
    shortest = item.min_minutes
    longest = int((end - item.start).total_seconds() // 60)
    if shortest is not None and shortest >= longest:
        shortest = None
    changed = replace(item, end=end, min_minutes=shortest)
    return _sorted(_with_item(draft, number, changed), number)


def set_day(draft: Draft, day: date, to: date) -> Draft:
    """The date of one of the programme's days; the days after it follow."""
    later = [number for number, item in enumerate(draft.items) if item.start.date() >= day]
    return _shifted(draft, later, to - day)


def nest(draft: Draft, number: int, by: int) -> Draft:
    """Puts an item with all inside it into the one before (1), or takes it out of the one around it (-1)."""
    items = list(draft.items)
    deepest = items[number - 1].depth + 1 if number else 0
    if not 0 <= items[number].depth + by <= deepest:
        return draft
    for each in _family(items, number):
        items[each] = replace(items[each], depth=items[each].depth + by)
    return replace(draft, items=tuple(items))


def add(draft: Draft, number: int, title: str) -> tuple[Draft, int]:
    """A new item after another and what lies inside that: as long as the gap there, or a quarter of an hour."""
    before = draft.items[number]
    place = _family(draft.items, number)[-1] + 1
    following = draft.items[place] if place < len(draft.items) else None
    end = before.end + _NEW
    if following is not None and following.start.date() == before.end.date():
        end = following.start if before.end < following.start else end
    new = DraftItem(
        title, ItemKind.OTHER, before.end, end, before.depth, "", "", (), None, before.where
    )

    def moved(finding: Finding) -> Finding:
        behind = finding.item is not None and finding.item >= place
        return replace(finding, item=(finding.item or 0) + 1) if behind else finding

    items = (*draft.items[:place], new, *draft.items[place:])
    return replace(draft, items=items, findings=tuple(map(moved, draft.findings))), place


def remove(draft: Draft, number: int) -> Draft:
    """Takes an item out; what lay inside it takes its place."""
    items = list(draft.items)
    for each in _family(items, number)[1:]:
        items[each] = replace(items[each], depth=items[each].depth - 1)
    order = [each for each in range(len(items)) if each != number]
    return _in_order(replace(draft, items=tuple(items)), order)


def set_part(draft: Draft, number: int, position: int, **facts: Any) -> Draft:
    """Another role, other minutes, by video or not."""
    parts = list(draft.items[number].parts)
    parts[position] = replace(parts[position], **facts)
    return set_item(draft, number, parts=tuple(parts))


def remove_part(draft: Draft, number: int, position: int) -> Draft:
    """Somebody speaks here no more; stays among the people."""
    parts = list(draft.items[number].parts)
    del parts[position]
    return set_item(draft, number, parts=tuple(parts))


def add_part(draft: Draft, number: int, name: str, role: str) -> Draft:
    """Somebody more speaks here: one of the people of that name, else somebody new."""
    known = next((person for person in draft.people if person.name == name), DraftPerson(name))
    parts = (*draft.items[number].parts, DraftPart(known, role))
    return _with_people(set_item(draft, number, parts=parts))


def set_person(draft: Draft, name: str, /, **facts: Any) -> Draft:
    """What is known of somebody, wherever they take part. Given somebody's name, both are one."""
    new_name = facts.get("name", name)
    if not new_name:
        raise BadValue("Give the person a name first.")
    met = next((person for person in draft.people if person.name == new_name != name), None)

    def changed(person: DraftPerson) -> DraftPerson:
        return met or replace(person, **facts) if person.name == name else person

    items = [
        replace(
            item, parts=tuple(replace(part, person=changed(part.person)) for part in item.parts)
        )
        for item in draft.items
    ]
    people = tuple(changed(person) for person in draft.people)
    return _with_people(replace(draft, items=tuple(items), people=people))


def _with_item(draft: Draft, number: int, item: DraftItem) -> Draft:
    items = list(draft.items)
    items[number] = item
    return replace(draft, items=tuple(items))


def _with_people(draft: Draft) -> Draft:
    """Everybody once, those of the programme with those who are only listed."""
    spoken = [part.person for item in draft.items for part in item.parts]
    return replace(draft, people=tuple({p.name: p for p in [*draft.people, *spoken]}.values()))


def _family(items: Sequence[DraftItem], number: int) -> list[int]:
    """The item and all that lies inside it."""
    found = [number]
    for each in range(number + 1, len(items)):
        if items[each].depth <= items[number].depth:
            break
        found.append(each)
    return found


def _shifted(draft: Draft, numbers: Sequence[int], by: timedelta) -> Draft:
    items = list(draft.items)
    for each in numbers:
        items[each] = replace(items[each], start=items[each].start + by, end=items[each].end + by)
    return replace(draft, items=tuple(items))


def _sorted(draft: Draft, number: int) -> tuple[Draft, int]:
    """The same with everything side by side in order of time, and where the item stands now."""
    order = _by_time(draft.items, range(len(draft.items)), 0)
    return _in_order(draft, order), order.index(number)


def _by_time(items: Sequence[DraftItem], numbers: Sequence[int], depth: int) -> list[int]:
    heads = [each for each in numbers if items[each].depth == depth]
    families = {head: _family(items, head)[1:] for head in heads}
    found: list[int] = []
    for head in sorted(heads, key=lambda each: (items[each].start, each)):
        found += [head, *_by_time(items, families[head], depth + 1)]
    return found


def _in_order(draft: Draft, order: Sequence[int]) -> Draft:
    """The items in another order, or fewer of them; findings stay with theirs."""
    places = {old: new for new, old in enumerate(order)}

    def moved(finding: Finding) -> Finding:
        return finding if finding.item is None else replace(finding, item=places.get(finding.item))

    return replace(
        draft,
        items=tuple(draft.items[each] for each in order),
        findings=tuple(moved(finding) for finding in draft.findings),
    )
