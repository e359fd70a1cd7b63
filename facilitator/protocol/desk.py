"""What the desktop is told: the whole state on attach, then the sections that changed.

Domain entities travel as they are; what is computed by the hub (times, tallies, addresses) has structs here.
Times are aware datetimes, durations seconds.
"""

from datetime import datetime
from typing import Literal

from msgspec import UNSET, Struct, UnsetType, structs

from facilitator.domain.checks import Check
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.polls import HandCount, Poll, Round
from facilitator.domain.questions import Question
from facilitator.domain.replanning import Offer
from facilitator.domain.runs import ItemRun, SpeakerRun
from facilitator.domain.shifts import Shift
from facilitator.domain.splits import Split
from facilitator.domain.stage import Stage
from facilitator.domain.tallies import Tally
from facilitator.domain.workshop import Contribution, Item, Person, Workshop
from facilitator.protocol.keyed import Role
from facilitator.protocol.workspace import WorkspaceSection


class Address(Struct, frozen=True):
    """One way for phones to reach the laptop, likeliest first in the list."""

    host: str
    url: str
    interface: str


class Invite(Struct, frozen=True):
    """A role whose page has a key. `url` holds the key and is known only to the hub that made it, so it is
    "" after a restart, while the key still works; `pages` are connected now."""

    role: Role
    url: str
    pages: int


class RoomSection(Struct, frozen=True):
    """The network side and who is there."""

    doors_open: bool
    port: int
    addresses: list[Address]
    phones: int
    """Phones connected now."""
    phones_seen: int
    """Different phones that ever joined since the hub started."""
    invites: list[Invite] = []
    message: str = ""
    """What the speaker is told at the moment."""
    doors_close_at: datetime | None = None
    """When the doors close by themselves: a while after the event's end."""


class HealthSection(Struct, frozen=True):
    """How the hub does. `trouble` is a sentence for the status line, "" when all is well; `trouble_code`
    is then "disk" (nothing can be saved at the moment) or "address" (the port, and so the address, changed)."""

    saved: bool
    trouble: str
    trouble_code: str
    file: str
    undo: str
    """What Undo would take back, in words; "" if nothing."""
    redo: str = ""
    """What Redo would make again, in words; "" if nothing."""


class ProgrammeRow(Struct, frozen=True):
    """An item with its times. `depth` is 0 for top-level items; rows come in running order."""

    item: Item
    depth: int
    planned_start: datetime
    planned_end: datetime
    expected_start: datetime
    expected_end: datetime
    status: Literal["planned", "running", "done", "dropped"]
    run: ItemRun | None
    contributions: list[Contribution]
    allotted_s: int | None = None
    """How long it gets since it was re-planned; None where that is what was planned."""
    elsewhere: bool = False
    """It runs in another room, by the clock: nobody starts or ends it here."""


class ProgrammeSection(Struct, frozen=True):
    """Rows in order. `behind_s` is the running item's lateness at its end (negative: ahead); `slack_s` how
    much of it is absorbed before the end; `room_over_s` how far the expected end passes `hard_end`, when
    the room must be left."""

    rows: list[ProgrammeRow]
    people: list[Person]
    running: str | None
    speaker: SpeakerRun | None
    """The contribution whose clock runs (or is paused)."""
    speaker_runs: list[SpeakerRun]
    next_speaker: str | None
    """The contribution that `speaker.next` or `go` would start."""
    next_item: str | None
    behind_s: float
    slack_s: float
    hard_end: datetime | None
    room_over_s: float
    next_speaker_s: int | None = None
    """How long the next speaker would get now; less than planned where the item is short of time."""
    offers: list[Offer] = []
    """Ways to catch up, for the moderator to choose from."""


class PollRow(Struct, frozen=True):
    """A poll with its rounds. `status` is of its newest round (`draft` before the first), and so are
    `hand_counts`, by teller."""

    poll: Poll
    status: Literal["draft", "open", "closing", "closed", "revealed"]
    rounds: list[Round]
    hand_counts: list[HandCount] = []


class LiveSection(Struct, frozen=True):
    """Counts of every poll's newest round, by poll id. The desktop hides what it should hide."""

    tallies: dict[str, Tally]


class Comparison(Struct, frozen=True):
    """A poll's newest two rounds that count side by side, and the newest of them by group. Numbers that
    could give somebody away are not in it. `rounds` are the results of all that count, where it was asked
    more than once."""

    shift: Shift | None = None
    splits: list[Split] = []
    rounds: list[Tally] = []


class ComparedSection(Struct, frozen=True):
    """What can be compared, by poll id."""

    polls: dict[str, Comparison]


class QuestionRow(Struct, frozen=True):
    """A question with its upvotes, those of questions merged into it counted in, once for each phone."""

    question: Question
    votes: int
    merged: list[str] = []
    """The ids of what was merged into it."""


class QuestionsSection(Struct, frozen=True):
    """All questions, most votes first; waiting, dismissed and merged ones included. `taking`: phones may ask
    at this moment, because questions are `enabled` and open in what runs."""

    enabled: bool
    moderated: bool
    rows: list[QuestionRow]
    taking: bool = True


class DeskState(Struct, omit_defaults=True):
    """All sections. A message holds those that changed, each whole."""

    event: Workshop | UnsetType = UNSET
    room: RoomSection | UnsetType = UNSET
    health: HealthSection | UnsetType = UNSET
    programme: ProgrammeSection | UnsetType = UNSET
    checks: list[Check] | UnsetType = UNSET
    polls: list[PollRow] | UnsetType = UNSET
    live: LiveSection | UnsetType = UNSET
    compared: ComparedSection | UnsetType = UNSET
    questions: QuestionsSection | UnsetType = UNSET
    conclusions: list[Conclusion] | UnsetType = UNSET
    workspace: WorkspaceSection | UnsetType = UNSET
    stage: Stage | UnsetType = UNSET

    def updated(self, changed: "DeskState") -> "DeskState":
        """This state with the sections of `changed` in place of its own."""
        present = {
            name: getattr(changed, name) for name in SECTIONS if getattr(changed, name) is not UNSET
        }
        return structs.replace(self, **present)


SECTIONS = tuple(DeskState.__struct_fields__)


class DeskMessage(Struct, tag="state"):
    """What arrives on the control connection besides results. `now` is the hub's clock."""

    epoch: str
    rev: int
    now: datetime
    state: DeskState
