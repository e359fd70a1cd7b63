"""The moderator's commands for catching up and for the pages that carry a key."""

from typing import Annotated

from msgspec import Meta

from facilitator.protocol.command import Command
from facilitator.protocol.keyed import Role


class ReplanApply(Command, frozen=True, tag="replan.apply"):
    """Agrees to the re-plan OFFER of the state (the first one if left out); the plan itself stays."""

    offer: Annotated[str, Meta(max_length=10_000)] = ""


class InviteRole(Command, frozen=True, tag="invite"):
    """Makes a key for the page of a ROLE (speaker: the lectern; chair); an older key stops working."""

    role: Role


class InviteRevoke(Command, frozen=True, tag="invite.revoke"):
    """Takes the key of a ROLE back; its pages go dark."""

    role: Role


class SpeakerMessage(Command, frozen=True, tag="speaker.message"):
    """Tells whoever speaks something, on the lectern's page and the chair's; it goes with the speaker. Empty
    takes it away."""

    text: Annotated[str, Meta(max_length=120)] = ""
