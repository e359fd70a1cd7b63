"""A draft as the entities of a new event file."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.domain.draft import Draft, DraftItem
from facilitator.domain.text import Text, clean
from facilitator.domain.workshop import Contribution, Item, Person, Presence, Workshop
from facilitator.importers.sample import EVENT_ID_BYTES, new_join_code

TITLE_LIMIT = 400
NAME_LIMIT = 200
NOTES_LIMIT = 20_000


def to_entities(draft: Draft) -> list[Any]:
    """The entities of the draft: chained where one item follows the other, with a fixed start elsewhere."""
    zone = ZoneInfo(draft.time_zone)
    people = {person.name: f"p{number}" for number, person in enumerate(draft.people, 1)}
    found: list[Any] = [_workshop(draft, zone)]
    for person in draft.people:
        found.append(
            Person(
                people[person.name],
                clean(person.name, limit=NAME_LIMIT),
                clean(person.honorific, limit=NAME_LIMIT),
                clean(person.post, limit=TITLE_LIMIT),
                clean(person.affiliation, limit=TITLE_LIMIT),
                clean(person.short, limit=NAME_LIMIT),
            )
        )
    ids = [f"i{number}" for number in range(1, len(draft.items) + 1)]
    for index, item in enumerate(draft.items):
        parent, before = _family(draft.items, index)
        found.append(_item(draft, index, ids, parent, before, zone))
        for position, part in enumerate(item.parts):
            found.append(
                Contribution(
                    f"{ids[index]}-{position + 1}",
                    ids[index],
                    people[part.person.name],
                    part.role,
                    position,
                    60 * (part.minutes or 0),
                    clean(part.perspective, limit=NAME_LIMIT),
                    Presence.VIDEO if part.by_video else Presence.PRESENT,
                )
            )
    return found


def _workshop(draft: Draft, zone: ZoneInfo) -> Workshop:
    starts_at = min((item.start for item in draft.items), default=None)
    return Workshop(
        id=secrets.token_hex(EVENT_ID_BYTES),
        title=Text(clean(draft.title, limit=TITLE_LIMIT), draft.language),
        organisers=tuple(clean(each, limit=TITLE_LIMIT) for each in draft.organisers),
        place=clean(_without_room(draft), limit=TITLE_LIMIT),
        room=clean(draft.room, limit=NAME_LIMIT),
        capacity=draft.capacity,
        time_zone=draft.time_zone,
        languages=(draft.language,),
        starts_at=None if starts_at is None else starts_at.replace(tzinfo=zone),
        join_code=new_join_code(),
        guiding_questions=tuple(
            Text(clean(question, limit=TITLE_LIMIT * 2), draft.language)
            for question in draft.guiding_questions
        ),
        objective=clean(draft.objective, limit=NOTES_LIMIT),
    )


def _without_room(draft: Draft) -> str:
    """The place without the room, which stands beside it wherever both are told."""
    if not draft.room or not draft.place.startswith(draft.room):
        return draft.place
    rest = draft.place.removeprefix(draft.room)
    return rest.lstrip(" ,;–—-") if not rest[:1].isalnum() else draft.place


def _family(items: Sequence[DraftItem], index: int) -> tuple[int | None, list[int]]:
    """The item that holds this one, and the earlier ones at its side."""
    depth = items[index].depth
    before: list[int] = []
    for earlier in range(index - 1, -1, -1):
        if items[earlier].depth < depth:
            return earlier, before[::-1]
        if items[earlier].depth == depth:
            before.append(earlier)
    return None, before[::-1]


def _item(
    draft: Draft, index: int, ids: list[str], parent: int | None, before: list[int], zone: ZoneInfo
) -> Item:
    item = draft.items[index]
    chained = _cursor(draft.items, parent, before)
    return Item(
        id=ids[index],
        title=Text(clean(item.title, limit=TITLE_LIMIT), draft.language),
        kind=item.kind,
        position=len(before),
        duration_s=60 * item.minutes,
        parent=None if parent is None else ids[parent],
        room=clean(item.room, limit=NAME_LIMIT),
        fixed_start=None if item.start == chained else item.start.replace(tzinfo=zone),
        min_duration_s=None if item.min_minutes is None else 60 * item.min_minutes,
        min_assumed=item.min_minutes is not None,
        notes=clean(item.notes, limit=NOTES_LIMIT, lines=True),
    )


def _cursor(items: Sequence[DraftItem], parent: int | None, before: list[int]) -> datetime | None:
    """When the item would begin without a fixed start."""
    if before:
        return max(items[index].end for index in before)
    return items[parent].start if parent is not None else min(item.start for item in items)
