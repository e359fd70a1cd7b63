"""The commands that prepare programme and people. Each is an edit that Undo takes back and Redo repeats.

Places are counted from 1. A LANG left out means the text's original language.
"""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from facilitator.domain.editing.people import PartField, PersonField
from facilitator.domain.workshop import Attribution, ItemKind
from facilitator.protocol.command import Command

Written = Annotated[str, Meta(max_length=8000)]
Lang = Annotated[str, Meta(max_length=35)]
Place = Annotated[int, Meta(ge=1, le=100_000)]
ItemMinutes = Annotated[float, Meta(ge=0, le=10_080)]
PartMinutes = Annotated[float, Meta(ge=0, le=1440)]


# --- items


class ItemAdd(Command, frozen=True, tag="edit.item.add"):
    """Adds an item of MINUTES: after the item AFTER, or last INSIDE another one, or last of all."""

    title: Written
    minutes: ItemMinutes
    kind: ItemKind = ItemKind.SESSION
    after: str | None = None
    inside: str | None = None


class ItemTitle(Command, frozen=True, tag="edit.item.title"):
    """The title of an item, in its original language or as a translation."""

    item: str
    title: Written
    lang: Lang = ""


class ItemKindSet(Command, frozen=True, tag="edit.item.kind"):
    """What an item is for: opening, session, panel, vote, questions, conclusions, break, other."""

    item: str
    kind: ItemKind


class ItemDuration(Command, frozen=True, tag="edit.item.duration"):
    """How long an item is planned to last; all that follows it moves."""

    item: str
    minutes: ItemMinutes


class ItemFixedStart(Command, frozen=True, tag="edit.item.start"):
    """Pins an item to a time, like 2027-01-15T09:00:00; without AT it follows what comes before it."""

    item: str
    at: datetime | None = None


class ItemMinimum(Command, frozen=True, tag="edit.item.minimum"):
    """How short an item may become when time runs out; without MINUTES it gives nothing."""

    item: str
    minutes: ItemMinutes | None = None


class ItemRoom(Command, frozen=True, tag="edit.item.room"):
    """The room an item is in, where that is not the event's."""

    item: str
    room: Written = ""


class ItemNotes(Command, frozen=True, tag="edit.item.notes"):
    """Notes on an item, for those who prepare."""

    item: str
    notes: Written = ""


class ItemAttribution(Command, frozen=True, tag="edit.item.attribution"):
    """How the report names who spoke in an item: named, affiliation, chatham_house; left out: as the event."""

    item: str
    attribution: Attribution | None = None


class ItemMove(Command, frozen=True, tag="edit.item.move"):
    """Moves an item to place POSITION of the programme, or of what is INSIDE another item."""

    item: str
    position: Place
    inside: str | None = None


class ItemNest(Command, frozen=True, tag="edit.item.nest"):
    """Puts an item into the one before it."""

    item: str


class ItemUnnest(Command, frozen=True, tag="edit.item.unnest"):
    """Takes an item out of the one it lies in."""

    item: str


class ItemSplit(Command, frozen=True, tag="edit.item.split"):
    """Cuts an item in two after MINUTES; who speaks later goes to the second part."""

    item: str
    minutes: ItemMinutes


class ItemMerge(Command, frozen=True, tag="edit.item.merge"):
    """Joins an item with the one after it."""

    item: str


class ItemDuplicate(Command, frozen=True, tag="edit.item.duplicate"):
    """Copies an item with what lies in it, its speakers and its polls."""

    item: str


class ItemRemove(Command, frozen=True, tag="edit.item.remove"):
    """Removes an item with what lies in it and who speaks in it. Its polls stay, attached to nothing."""

    item: str


# --- people and their parts


class PersonAdd(Command, frozen=True, tag="edit.person.add"):
    """Adds somebody to the event."""

    name: Written
    affiliation: Written = ""
    post: Written = ""
    honorific: Written = ""


class PersonSet(Command, frozen=True, tag="edit.person.set"):
    """One detail of a person: FIELD is name, honorific, post, affiliation or short (a narrow column's name)."""

    person: str
    field: PersonField
    value: Written = ""


class PersonRemove(Command, frozen=True, tag="edit.person.remove"):
    """Removes a person who has not spoken, with all their parts."""

    person: str


class PartAdd(Command, frozen=True, tag="edit.speaker.add"):
    """Gives a person a part in an item, last among its speakers."""

    item: str
    person: str
    role: Written = ""
    minutes: PartMinutes = 0


class PartNew(Command, frozen=True, tag="edit.speaker.new"):
    """Adds somebody new to the event and gives them a part in an item, in one."""

    item: str
    name: Written
    affiliation: Written = ""
    minutes: PartMinutes = 0


class PartSet(Command, frozen=True, tag="edit.speaker.set"):
    """The role or perspective of a contribution: FIELD is role or perspective."""

    contribution: str
    field: PartField
    value: Written = ""


class PartTime(Command, frozen=True, tag="edit.speaker.minutes"):
    """How many minutes a contribution has."""

    contribution: str
    minutes: PartMinutes


class PartPerson(Command, frozen=True, tag="edit.speaker.person"):
    """Somebody else takes a contribution."""

    contribution: str
    person: str


class PartMove(Command, frozen=True, tag="edit.speaker.move"):
    """Moves a contribution to place POSITION among the speakers of its item, or of another ITEM."""

    contribution: str
    position: Place
    item: str | None = None


class PartRemove(Command, frozen=True, tag="edit.speaker.remove"):
    """Removes a contribution; the person stays in the event."""

    contribution: str
