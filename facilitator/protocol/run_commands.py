"""The moderator's commands for catching up and for the pages that carry a key."""

from typing import Annotated, Literal

from msgspec import Meta

from facilitator.protocol.command import Command
from facilitator.protocol.keyed import Role


class ReplanApply(Command, frozen=True, tag="replan.apply"):
    """Agrees to the re-plan OFFER of the state (the first one if left out); the plan itself stays."""

    offer: Annotated[str, Meta(max_length=10_000)] = ""


class EventErase(Command, frozen=True, tag="event.erase"):
    """After the end: erases askers' names, the marks of who voted for questions, and all keys. It cannot be
    taken back, and does not reach copies and reports made before."""


class SpeakerReplace(Command, frozen=True, tag="speaker.replace"):
    """Somebody else speaks in place of whoever was to make a CONTRIBUTION."""

    contribution: str
    name: Annotated[str, Meta(min_length=1, max_length=120)]
    affiliation: Annotated[str, Meta(max_length=120)] = ""


class SpeakerMove(Command, frozen=True, tag="speaker.move"):
    """Lets a speaker change places with the one before (earlier) or after (later)."""

    contribution: str
    direction: Literal["earlier", "later"]


class InviteRole(Command, frozen=True, tag="invite"):
    """Makes a key for the page of a ROLE (speaker is the lectern, chair, notes is the rapporteur); an older key
    stops working."""

    role: Role


class InviteRevoke(Command, frozen=True, tag="invite.revoke"):
    """Takes the key of a ROLE back; its pages go dark."""

    role: Role


class SpeakerMessage(Command, frozen=True, tag="speaker.message"):
    """Tells whoever speaks something, on the lectern's page and the chair's; it goes with the speaker. Empty
    takes it away."""

    text: Annotated[str, Meta(max_length=120)] = ""
