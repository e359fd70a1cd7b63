"""The moderator's commands for catching up and for the pages that carry a key."""

from typing import Annotated

from msgspec import Meta

from facilitator.protocol.command import Command


class ReplanApply(Command, frozen=True, tag="replan.apply"):
    """Agrees to the re-plan OFFER of the state (the first one if left out); the plan itself stays."""

    offer: Annotated[str, Meta(max_length=10_000)] = ""
