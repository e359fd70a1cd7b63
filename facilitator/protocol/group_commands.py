"""The commands that prepare what phones are asked once about whom they speak for."""

from typing import Literal

from facilitator.protocol.command import Command
from facilitator.protocol.edit_commands import Lang, Place, Written


class GroupAdd(Command, frozen=True, tag="edit.group.add"):
    """Adds a question to phones about their group; they are asked it once it has two answers."""

    text: Written


class GroupReady(Command, frozen=True, tag="edit.group.ready"):
    """Adds one of the questions as they are, in six languages: from (government, civil society ...) or level
    (local, national, regional, global)."""

    name: Literal["from", "level"]


class GroupRemove(Command, frozen=True, tag="edit.group.remove"):
    """Removes a question about groups, unless votes were cast already."""

    group: str


class GroupMove(Command, frozen=True, tag="edit.group.move"):
    """Moves a question about groups to place POSITION."""

    group: str
    position: Place


class GroupText(Command, frozen=True, tag="edit.group.text"):
    """The wording of a question about groups, or of one OPTION of it ("" is the question itself)."""

    group: str
    option: str
    text: Written
    lang: Lang = ""


class GroupOptionAdd(Command, frozen=True, tag="edit.group.option.add"):
    """Adds an answer to a question about groups."""

    group: str
    text: Written


class GroupOptionMove(Command, frozen=True, tag="edit.group.option.move"):
    """Moves an answer to place POSITION."""

    group: str
    option: str
    position: Place


class GroupOptionRemove(Command, frozen=True, tag="edit.group.option.remove"):
    """Removes an answer, unless votes were cast already."""

    group: str
    option: str
