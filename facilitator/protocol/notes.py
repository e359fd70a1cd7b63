"""The wire of the rapporteur's page /notes: sections of state that come, commands that go, and report files."""

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Raw, Struct, UnsetType

from facilitator.protocol.commands import Problem
from facilitator.protocol.phone import Lang, T

FRAME_READ_MOST_BYTES = 256 * 1024
"""Two texts of 10,000 characters, the one typed on and the one it became, in any script."""
FILE_PART_BYTES = 48 * 1024
ReportFormat = Literal["docx", "pdf", "xlsx", "md", "csv", "json"]


class NotesPerson(Struct):
    """Somebody on an item's list; `label` is narrow."""

    id: str
    label: str
    name: str


class NotesItem(Struct):
    """A line of the programme. `starts` is as on a clock on the wall."""

    id: str
    title: T
    depth: int
    status: Literal["planned", "running", "done", "dropped"]
    starts: str
    people: list[NotesPerson]


class NotesProgramme(Struct):
    """Items in reading order; `running` and `speaking` are an item's and a person's id."""

    items: list[NotesItem]
    running: str | None
    speaking: str | None


class NotesPoll(Struct):
    """A vote that was opened, for evidence and to be written about."""

    id: str
    prompt: T
    item: str | None


class NotesQuestion(Struct):
    """A question that was let through, for evidence. Who asked is not told."""

    id: str
    text: T
    item: str | None


class NotesEvent(Struct):
    """`signs` are the keys of tags, pressed before the first letter of a note."""

    id: str
    title: T
    ended: bool
    signs: dict[str, str]


class NotesPast(Struct):
    """What this page can take back and make again, in words; "" if nothing."""

    undo: str
    redo: str


class NotesMessage(Struct, tag="notes"):
    """Sections that changed, all of them at first: event, programme, polls, questions, conclusions, support
    (lines by a conclusion's id), past, and workspace as the desktop has it."""

    v: int
    rev: int
    heartbeat_s: int
    now: str
    state: Raw


class Do(Struct, tag="do"):
    """A command of `report_commands`; answered by `done` with the same id."""

    id: int
    name: Annotated[str, Meta(max_length=64)]
    args: dict[str, Any] = {}


class Download(Struct, tag="download"):
    """Asks for the report as it would be now; `progress` and `file` parts come, then `done`."""

    id: int
    formats: Annotated[list[ReportFormat], Meta(min_length=1, max_length=6)]
    lang: Lang = "en"


class Ping(Struct, tag="ping"):
    """As a phone's."""

    t: int


FromNotes = Do | Download | Ping


class Done(Struct, tag="done"):
    """What became of a command or download."""

    id: int
    ok: bool
    value: Any = None
    error: Problem | UnsetType = UNSET


class Progressed(Struct, tag="progress"):
    """How far a report is, from 0 to 1."""

    id: int
    share: float


class FilePart(Struct, tag="file"):
    """Part `number` (from 1) `of` a file, in base64."""

    id: int
    name: str
    number: int
    of: int
    data: str
