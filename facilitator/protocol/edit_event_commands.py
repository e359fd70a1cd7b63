"""The commands that prepare the event's facts, guiding questions and polls: edits, like those of the programme."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from facilitator.domain.editing.event import FactField
from facilitator.domain.editing.poll_forms import FlagSetting, NumberSetting
from facilitator.domain.editing.wordings import Wording
from facilitator.domain.errors import BadValue
from facilitator.domain.polls import Pattern, Poll, Visibility
from facilitator.domain.workshop import Attribution
from facilitator.protocol.codec import Malformed, decode
from facilitator.protocol.command import Command
from facilitator.protocol.edit_commands import Lang, Place, Written

People = Annotated[int, Meta(ge=1, le=100_000)]


# --- guiding questions


class GuideAdd(Command, frozen=True, tag="edit.guide.add"):
    """Adds a guiding question."""

    text: Written


class GuideText(Command, frozen=True, tag="edit.guide.text"):
    """The wording of guiding question NUMBER, in its original language or as a translation."""

    number: Place
    text: Written
    lang: Lang = ""


class GuideMove(Command, frozen=True, tag="edit.guide.move"):
    """Moves guiding question NUMBER to place POSITION."""

    number: Place
    position: Place


class GuideRemove(Command, frozen=True, tag="edit.guide.remove"):
    """Removes guiding question NUMBER."""

    number: Place


# --- polls


class PollAdd(Command, frozen=True, tag="edit.poll.add"):
    """Adds a poll of a KIND (single, multiple, scale, ...), attached to an ITEM if given."""

    prompt: Written
    kind: str = "single"
    item: str | None = None


class PollsAdd(Command, frozen=True, tag="edit.polls.add"):
    """Adds copies of POLLS (JSON, as in the state) as one change, after all others, attached to an ITEM if
    given. `facilitator polls` reads them from a text, a table or another event."""

    polls: Annotated[str, Meta(max_length=2_000_000)]
    item: str | None = None

    @property
    def each(self) -> list[Poll]:
        """BadValue where the text holds no polls."""
        try:
            found: list[Poll] = decode(self.polls, list[Poll])
        except Malformed:
            found = []
        if not found:
            raise BadValue("There are no polls in this.")
        return found


class PollDuplicate(Command, frozen=True, tag="edit.poll.duplicate"):
    """Copies a poll; the copy may be changed even where the first was asked already."""

    poll: str


class PollRemove(Command, frozen=True, tag="edit.poll.remove"):
    """Removes a poll that was never asked."""

    poll: str


class PollAttach(Command, frozen=True, tag="edit.poll.attach"):
    """Attaches a poll to an ITEM, or to none."""

    poll: str
    item: str | None = None


class PollMove(Command, frozen=True, tag="edit.poll.move"):
    """Moves a poll to place POSITION among all polls."""

    poll: str
    position: Place


class PollKindSet(Command, frozen=True, tag="edit.poll.kind"):
    """The kind of a poll; what it lists stays where the kind has a list."""

    poll: str
    kind: str


class PollText(Command, frozen=True, tag="edit.poll.text"):
    """The wording of one PART: prompt, low_label, high_label, unit, the id of a choice or statement, or a
    choice's id with /card for the name of its card."""

    poll: str
    part: str
    text: Written
    lang: Lang = ""


class PollOptionAdd(Command, frozen=True, tag="edit.poll.option.add"):
    """Adds a choice (or statement) to a poll."""

    poll: str
    text: Written


class PollOptionMove(Command, frozen=True, tag="edit.poll.option.move"):
    """Moves a choice (or statement) to place POSITION."""

    poll: str
    option: str
    position: Place


class PollOptionRemove(Command, frozen=True, tag="edit.poll.option.remove"):
    """Removes a choice (or statement)."""

    poll: str
    option: str


class PollCard(Command, frozen=True, tag="edit.poll.card"):
    """The coloured card of a choice: COLOR like #2e9e5b, NAME like "green card" and PATTERN (solid, diagonal,
    dots, horizontal, cross, vertical), as known where left out; without COLOR there is none."""

    poll: str
    choice: str
    color: Annotated[str, Meta(max_length=7)] = ""
    name: Written = ""
    pattern: Pattern | None = None


class PollNumber(Command, frozen=True, tag="edit.poll.number"):
    """A number among a poll's settings: min, max, top, total, low, high, limit_s (how many seconds it stays
    open); without VALUE it is left open."""

    poll: str
    setting: NumberSetting
    value: Annotated[float, Meta(ge=-1e12, le=1e12)] | None = None


class PollFlag(Command, frozen=True, tag="edit.poll.flag"):
    """Whether a poll lets people change their answer (allow_change) or abstain (allow_abstain)."""

    poll: str
    setting: FlagSetting
    on: bool


class PollVisibility(Command, frozen=True, tag="edit.poll.visibility"):
    """Who sees the counts while voting is open: hidden (nobody), desk (the moderator), live (everybody)."""

    poll: str
    visibility: Visibility


# --- wordings


class WordingsSet(Command, frozen=True, tag="edit.wordings"):
    """Sets many WORDINGS as one change: a JSON list of {kind, ref, part, lang, text} as Prepare's table of
    translations sends it."""

    wordings: Annotated[str, Meta(max_length=2_000_000)]

    @property
    def each(self) -> list[Wording]:
        """BadValue where the text holds none."""
        try:
            found: list[Wording] = decode(self.wordings, list[Wording])
        except Malformed:
            raise BadValue("There is no wording in this.") from None
        return found


# --- the event


class EventTitle(Command, frozen=True, tag="edit.event.title"):
    """The event's title, in its original language or as a translation."""

    title: Written
    lang: Lang = ""


class EventFact(Command, frozen=True, tag="edit.event.set"):
    """A fact of the event: FIELD is place, room or objective."""

    field: FactField
    value: Written = ""


class EventOrganisers(Command, frozen=True, tag="edit.event.organisers"):
    """Who organises the event. On a command line: one line for each, in one word."""

    organisers: Written

    @property
    def each(self) -> list[str]:
        return self.organisers.splitlines()


class EventBlocklist(Command, frozen=True, tag="edit.event.blocklist"):
    """Words that are hidden by themselves where people write, one on each line; without WORDS the usual ones of
    the event's languages."""

    words: Annotated[str, Meta(max_length=40_000)] | None = None

    @property
    def each(self) -> list[str] | None:
        return None if self.words is None else self.words.splitlines()


class EventCapacity(Command, frozen=True, tag="edit.event.capacity"):
    """How many people the room holds; without PEOPLE that is open."""

    people: People | None = None


class EventZone(Command, frozen=True, tag="edit.event.zone"):
    """The time zone of the event's place, like Europe/Paris. Clocks keep what they show."""

    time_zone: Annotated[str, Meta(max_length=64)]


class EventStart(Command, frozen=True, tag="edit.event.start"):
    """When the event begins, like 2027-01-15T09:00:00. Pinned times go along by whole days."""

    at: datetime


class EventHardEnd(Command, frozen=True, tag="edit.event.end"):
    """When the room must be left; without AT that is open."""

    at: datetime | None = None


class EventLanguages(Command, frozen=True, tag="edit.event.languages"):
    """The event's languages by their codes, the original's first, with spaces between: "en fr ar"."""

    languages: Annotated[str, Meta(max_length=400)]

    @property
    def each(self) -> list[str]:
        return self.languages.replace(",", " ").split()


class EventAttribution(Command, frozen=True, tag="edit.event.attribution"):
    """How the report names who said something: named, affiliation or chatham_house."""

    attribution: Attribution


class EventIndicative(Command, frozen=True, tag="edit.event.indicative"):
    """Whether stage and report say that polls are indicative and no decision."""

    on: bool
