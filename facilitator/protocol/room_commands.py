"""The moderator's commands for doors, room and the event as a whole."""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from facilitator.protocol.command import Command, Count


class DoorsOpen(Command, frozen=True, tag="doors.open"):
    """Lets phones on the network in. After the event's end it also keeps the doors from closing by themselves."""


class DoorsClose(Command, frozen=True, tag="doors.close"):
    """Closes the network side; phones are told that the laptop went away."""


class AddressPrefer(Command, frozen=True, tag="address.prefer"):
    """Which of the laptop's addresses phones should use; it then stands first everywhere."""

    host: Annotated[str, Meta(max_length=255)]


class CodeRequire(Command, frozen=True, tag="code.require"):
    """Whether phones need the join code (ON is true or false)."""

    on: bool


class WifiSet(Command, frozen=True, tag="wifi.set"):
    """The network phones should join, for its QR code; an empty SSID clears it."""

    ssid: Annotated[str, Meta(max_length=32)]
    password: Annotated[str, Meta(max_length=63)] = ""
    security: Literal["WPA", "WEP", "nopass"] = "WPA"


class Headcount(Command, frozen=True, tag="headcount"):
    """How many people are in the room: everybody together, or those of a CATEGORY (its id); today, or on a
    DAY like 2027-01-15. 0 takes the number away."""

    people: Count
    category: Annotated[str, Meta(max_length=32)] = ""
    day: date | None = None


class HeadCategories(Command, frozen=True, tag="headcount.categories"):
    """What heads are counted by: women, men; or government, civil society. On a command line: one line for
    each, in one word; none takes them away."""

    categories: Annotated[str, Meta(max_length=2000)] = ""

    @property
    def each(self) -> list[str]:
        return self.categories.splitlines()


class Message(Command, frozen=True, tag="message"):
    """A line for all phones; empty takes it away."""

    text: Annotated[str, Meta(max_length=280)] = ""


class TrialStart(Command, frozen=True, tag="trial.start"):
    """Opens a try-out vote that never reaches the report."""


class TrialStop(Command, frozen=True, tag="trial.stop"):
    """Ends the try-out and deletes its ballots."""


class EventEnd(Command, frozen=True, tag="event.end"):
    """Ends the event: the running item ends, stage and phones say thanks, a copy of the file is kept beside it;
    10 minutes later the doors close."""


class TemplateSave(Command, frozen=True, tag="template.save"):
    """Writes what the next event like this one can begin with to PATH, which must not exist: programme, polls
    and settings, with PEOPLE (true) also who speaks; nothing that happened."""

    path: str
    people: bool = False
