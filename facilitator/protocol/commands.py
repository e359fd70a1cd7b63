"""The moderator's commands: one struct each, the same for the desktop, `ctl` and the rehearsal.

The struct's fields, in order, are the words after the command on a command line; its docstring is its help.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType, field
from msgspec.structs import fields

from facilitator.domain.polls import Cards
from facilitator.domain.stage import Scene
from facilitator.protocol import (
    edit_commands as edit_commands,
    edit_event_commands as edit_event_commands,
    group_commands as group_commands,
    report_commands as report_commands,
)
from facilitator.protocol.command import Command as Command, Count, Minutes
from facilitator.protocol.question_commands import (
    QuestionAnswered as QuestionAnswered,
    QuestionApprove as QuestionApprove,
    QuestionDismiss as QuestionDismiss,
    QuestionMerge as QuestionMerge,
    QuestionReword as QuestionReword,
    QuestionsEnable as QuestionsEnable,
    QuestionsModerate as QuestionsModerate,
    QuestionStage as QuestionStage,
    QuestionUnstage as QuestionUnstage,
)
from facilitator.protocol.room_commands import (
    AddressPrefer as AddressPrefer,
    CodeRequire as CodeRequire,
    DoorsClose as DoorsClose,
    DoorsOpen as DoorsOpen,
    EventEnd as EventEnd,
    HeadCategories as HeadCategories,
    Headcount as Headcount,
    Message as Message,
    TemplateSave as TemplateSave,
    TrialStart as TrialStart,
    TrialStop as TrialStop,
    WifiSet as WifiSet,
)
from facilitator.protocol.run_commands import (
    EventErase as EventErase,
    InviteRevoke as InviteRevoke,
    InviteRole as InviteRole,
    ReplanApply as ReplanApply,
    SpeakerMessage as SpeakerMessage,
    SpeakerMove as SpeakerMove,
    SpeakerReplace as SpeakerReplace,
)
from facilitator.protocol.topic_commands import (
    TopicAdd as TopicAdd,
    TopicMove as TopicMove,
    TopicPut as TopicPut,
    TopicRemove as TopicRemove,
    TopicRename as TopicRename,
)

FRAME_LIMIT_BYTES = 4 * 1024 * 1024
STATE_LIMIT_BYTES = 64 * 1024 * 1024  # a state holds what a whole room wrote

# --- looking


class GetState(Command, frozen=True, tag="state"):
    """The whole state the desktop works from."""


class GetPolls(Command, frozen=True, tag="polls"):
    """All polls: id, prompt, kind, choices, status, round."""


class GetTally(Command, frozen=True, tag="tally"):
    """Counts of a poll's ROUND (its newest if left out), from the file's ballots; hand counts apart."""

    poll: str
    round: int | None = None


class GetLog(Command, frozen=True, tag="log"):
    """The run log: what really happened, and when."""


# --- the hub itself


class HubStop(Command, frozen=True, tag="hub.stop"):
    """Stops the hub cleanly; the event file is whole afterwards."""


class Snapshot(Command, frozen=True, tag="snapshot"):
    """Writes a copy of the event file to PATH, for a report or a backup. PATH must not exist."""

    path: str


class Undo(Command, frozen=True, tag="undo"):
    """Takes back the newest change that can be taken back."""


class Redo(Command, frozen=True, tag="redo"):
    """Makes the change again that Undo took back last."""


# --- the programme


class Go(Command, frozen=True, tag="go"):
    """The one key that runs the clock: starts, then the next speaker or the next item."""


class ItemStart(Command, frozen=True, tag="item.start"):
    """Starts an item (ended ones again); what ran before it ends. MINUTES_AGO back-dates the start."""

    item: str
    minutes_ago: Annotated[int, Meta(ge=0, le=600)] = 0


class ItemNext(Command, frozen=True, tag="item.next"):
    """Ends the running item and starts the one after it."""


class ItemEnd(Command, frozen=True, tag="item.end"):
    """Ends the running item without starting another."""


class ItemPause(Command, frozen=True, tag="item.pause"):
    """Stops the clock of the running item and its speaker."""


class ItemResume(Command, frozen=True, tag="item.resume"):
    """Lets the clock run again."""


class ItemExtend(Command, frozen=True, tag="item.extend"):
    """Adds MINUTES to the running item (negative takes away). The plan stays as it is."""

    minutes: Minutes


class SpeakerStart(Command, frozen=True, tag="speaker.start"):
    """Starts the clock of a contribution of the running item; the one before it ends."""

    contribution: str


class SpeakerNext(Command, frozen=True, tag="speaker.next"):
    """Ends the speaker's clock and starts the next one's; after the last one none runs."""


class SpeakerPresence(Command, frozen=True, tag="speaker.presence"):
    """Marks a speaker present, absent or by video."""

    contribution: str
    presence: Literal["present", "absent", "video"]


class FloorAdd(Command, frozen=True, tag="floor.add"):
    """Somebody speaks from the floor: a clock of 2 minutes starts. NAME may be given later."""

    name: Annotated[str, Meta(max_length=120)] = ""
    affiliation: Annotated[str, Meta(max_length=120)] = ""


class FloorName(Command, frozen=True, tag="floor.name"):
    """Names somebody who spoke from the floor."""

    contribution: str
    name: Annotated[str, Meta(max_length=120)]
    affiliation: Annotated[str, Meta(max_length=120)] = ""


# --- polls


class PollOpen(Command, frozen=True, tag="poll.open"):
    """Opens voting; after SECONDS (the poll's own time limit if left out) it closes by itself."""

    poll: str
    seconds: Annotated[int, Meta(ge=1, le=86_400)] | None = None


class PollAgain(Command, frozen=True, tag="poll.again"):
    """Opens a new round of a poll that was asked before."""

    poll: str
    seconds: Annotated[int, Meta(ge=1, le=86_400)] | None = None


class PollLastCall(Command, frozen=True, tag="poll.lastcall"):
    """Announces 15 seconds, then closes."""

    poll: str


class PollClose(Command, frozen=True, tag="poll.close"):
    """Closes voting. Answers when the grace of 2 seconds is over and the round is final."""

    poll: str


class PollReveal(Command, frozen=True, tag="poll.reveal"):
    """Shows the newest round's result to phones and stage; waits for a closing round."""

    poll: str


class PollHide(Command, frozen=True, tag="poll.hide"):
    """Takes the result away from phones and stage."""

    poll: str


class PollOrder(Command, frozen=True, tag="poll.order"):
    """How a poll's result stands in charts once voting is over: the largest first (ON is true), or as asked."""

    poll: str
    on: bool


class PollVoid(Command, frozen=True, tag="poll.void"):
    """Declares a closed round void, with the reason that the report will give."""

    poll: str
    round: int
    reason: Annotated[str, Meta(min_length=1, max_length=280)]


class PollWordHide(Command, frozen=True, tag="poll.word.hide"):
    """Takes a WORD (or an open text, whole) out of a poll's results, however it is spelt: phones, stage and
    report leave it out, the counts keep it."""

    poll: str
    word: Annotated[str, Meta(min_length=1, max_length=1000)]


class PollWordUnhide(Command, frozen=True, tag="poll.word.unhide"):
    """Puts a hidden WORD back."""

    poll: str
    word: Annotated[str, Meta(min_length=1, max_length=1000)]


class PollQuick(Command, frozen=True, tag="poll.quick"):
    """A vote nobody planned: single choice, opened at once. PROMPT, then two or more choices; without any,
    yes and no."""

    prompt: Annotated[str, Meta(min_length=1, max_length=280)]
    choices: Annotated[
        list[Annotated[str, Meta(min_length=1, max_length=120)]], Meta(max_length=20)
    ] = field(default_factory=list[str])


class PollCards(Command, frozen=True, tag="poll.cards"):
    """How hand counts join the newest round: added (only those who have not voted raise a card), instead
    (everybody does; phone ballots are kept but not counted), or none."""

    poll: str
    mode: Literal["added", "instead", "none"]

    @property
    def cards(self) -> Cards:
        return Cards.NONE if self.mode == "none" else Cards(self.mode)


class CountHands(Command, frozen=True, tag="count"):
    """Enters hands or cards counted for a choice of the newest round, by one teller or block of the room."""

    poll: str
    choice: str
    number: Count
    teller: Annotated[str, Meta(max_length=60)] = ""


class PollEstimate(Command, frozen=True, tag="poll.estimate"):
    """Records in WORDS what was seen of the raised cards in the newest round ("clear majority green"); they
    are never counted. Without WORDS there is none."""

    poll: str
    words: Annotated[str, Meta(max_length=200)] = ""


# --- conclusions


class ConclusionAdd(Command, frozen=True, tag="conclusion.add"):
    """Adds a conclusion, or a recommendation."""

    text: Annotated[str, Meta(min_length=1, max_length=2000)]
    kind: Literal["conclusion", "recommendation"] = "conclusion"
    evidence_poll: str | None = None


class ConclusionEdit(Command, frozen=True, tag="conclusion.edit"):
    """The text of a conclusion; what somebody else wrote since BASE, the text it was typed on, is kept."""

    conclusion: str
    text: Annotated[str, Meta(min_length=1, max_length=2000)]
    base: Annotated[str, Meta(max_length=10_000)] = ""


class ConclusionMove(Command, frozen=True, tag="conclusion.move"):
    """Moves a conclusion to place POSITION, counted from 1."""

    conclusion: str
    position: Annotated[int, Meta(ge=1)]


class ConclusionRemove(Command, frozen=True, tag="conclusion.remove"):
    """Removes a conclusion."""

    conclusion: str


class ConclusionCheck(Command, frozen=True, tag="conclusion.check"):
    """Makes a vote on CONCLUSIONS, their ids with commas between (support, can live with it, discuss further):
    on one with cards, on several together each rated by itself. It is opened like any other."""

    conclusions: Annotated[str, Meta(min_length=1, max_length=1000)]

    @property
    def each(self) -> list[str]:
        return [key for key in self.conclusions.split(",") if key]


# --- stage


class StageShow(Command, frozen=True, tag="stage.show"):
    """Shows a scene. REF is the poll's or question's id where the scene needs one. VIEW shows a result as
    shift (from the round before) or as split:GROUP/STATEMENT (by a group question)."""

    scene: Scene
    ref: str | None = None
    view: Annotated[str, Meta(max_length=200)] = ""


class StageTheme(Command, frozen=True, tag="stage.theme"):
    """Light or dark, chosen for the room."""

    theme: Literal["light", "dark"]


def _all(root: type[Command]) -> dict[str, type[Command]]:
    return {str(c.__struct_config__.tag): c for c in root.__subclasses__()}


COMMANDS: dict[str, type[Command]] = _all(Command)


class Request(Struct, tag="command"):
    """What the control connection sends."""

    id: int
    name: str
    args: dict[str, Any] = {}


class Problem(Struct):
    """Why a command was refused: a stable code and a sentence."""

    code: str
    message: str


class Result(Struct, tag="result"):
    """The answer to a command."""

    id: int
    ok: bool
    value: Any = None
    error: Problem | UnsetType = UNSET


def argument_names(command: type[Command]) -> list[str]:
    """The names of a command's arguments, in order."""
    return [each.encode_name for each in fields(command)]


def usage(command: type[Command]) -> str:
    """The command as typed: its name, then its arguments in capitals, or what they may be where that is a few
    words; optional ones in brackets."""
    words = [str(command.__struct_config__.tag)]
    for each in fields(command):
        word = each.encode_name.upper()
        if each.name == "choices":
            word = "CHOICE CHOICE..."
        elif isinstance(each.type, type) and issubclass(each.type, StrEnum):
            word = "|".join(each.type)
        words.append(word if each.required else f"[{word}]")
    return " ".join(words)
