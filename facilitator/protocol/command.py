"""What all of the moderator's commands are made of."""

from typing import Annotated

from msgspec import Meta, Struct

Minutes = Annotated[int, Meta(ge=-600, le=600)]
Count = Annotated[int, Meta(ge=0, le=100_000)]


class Command(Struct, tag_field="command", frozen=True):
    """Root of all commands; the tag is the command's name on the wire."""
