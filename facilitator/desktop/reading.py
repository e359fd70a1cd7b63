"""Reads the desk's state: sections that may not have arrived yet, and what views derive from them."""

from datetime import datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator.domain.checks import Check
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.stage import Stage
from facilitator.domain.tallies import Tally
from facilitator.domain.text import Text
from facilitator.domain.workshop import Workshop
from facilitator.protocol.desk import (
    Address,
    ComparedSection,
    Comparison,
    DeskState,
    HealthSection,
    LiveSection,
    PollRow,
    ProgrammeRow,
    ProgrammeSection,
    QuestionsSection,
    RoomSection,
)
from facilitator.protocol.workspace import WorkspaceSection

LOOPBACK = "127.0.0.1"


def event_of(state: DeskState) -> Workshop | None:
    return state.event if isinstance(state.event, Workshop) else None


def room_of(state: DeskState) -> RoomSection | None:
    return state.room if isinstance(state.room, RoomSection) else None


def phones_address(state: DeskState) -> Address | None:
    """Where phones find the laptop; None while the doors are closed, or it is on no network."""
    room = room_of(state)
    first = room.addresses[0] if room is not None and room.doors_open and room.addresses else None
    return first if first is not None and first.host != LOOPBACK else None


def is_cut_off(state: DeskState) -> bool:
    """Whether phones are let in but cannot come, for want of a network."""
    room = room_of(state)
    return room is not None and room.doors_open and phones_address(state) is None


def health_of(state: DeskState) -> HealthSection | None:
    return state.health if isinstance(state.health, HealthSection) else None


def programme_of(state: DeskState) -> ProgrammeSection | None:
    return state.programme if isinstance(state.programme, ProgrammeSection) else None


def checks_of(state: DeskState) -> list[Check]:
    return state.checks if isinstance(state.checks, list) else []


def questions_of(state: DeskState) -> QuestionsSection | None:
    return state.questions if isinstance(state.questions, QuestionsSection) else None


def workspace_of(state: DeskState) -> WorkspaceSection | None:
    return state.workspace if isinstance(state.workspace, WorkspaceSection) else None


def conclusions_of(state: DeskState) -> list[Conclusion]:
    found = state.conclusions if isinstance(state.conclusions, list) else []
    return sorted(found, key=lambda conclusion: conclusion.position)


def stage_of(state: DeskState) -> Stage:
    return state.stage if isinstance(state.stage, Stage) else Stage()


def all_polls(state: DeskState) -> list[PollRow]:
    """In their order; try-outs included."""
    found = state.polls if isinstance(state.polls, list) else []
    return sorted(found, key=lambda row: row.poll.position)


def planned_polls(state: DeskState) -> list[PollRow]:
    """What the moderator chooses from: everything but the try-out."""
    return [row for row in all_polls(state) if not row.poll.trial]


def trial_poll(state: DeskState) -> PollRow | None:
    """The try-out that is open, if one is."""
    return next((row for row in all_polls(state) if row.poll.trial and row.status == "open"), None)


def open_poll(state: DeskState) -> PollRow | None:
    """The poll the room can vote in now, the try-out aside."""
    return next((row for row in planned_polls(state) if row.status in ("open", "closing")), None)


def tally_of(state: DeskState, poll: str) -> Tally | None:
    """The counts of the poll's newest round."""
    return state.live.tallies.get(poll) if isinstance(state.live, LiveSection) else None


def comparison_of(state: DeskState, poll: str) -> Comparison:
    """What can be compared of the poll; empty where nothing can."""
    found = state.compared.polls if isinstance(state.compared, ComparedSection) else {}
    return found.get(poll, Comparison())


def may_reorder(row: PollRow) -> bool:
    """Whether its result stands the largest first now: while votes come in, nothing changes places."""
    return row.poll.largest_first and row.status not in ("open", "closing")


def voted_n(state: DeskState, row: PollRow) -> int:
    """Phone ballots in the newest round, so far or in all."""
    tally = tally_of(state, row.poll.id)
    if tally is not None:
        return tally.ballots_n
    return (row.rounds[-1].turnout or 0) if row.rounds else 0


def running_row(state: DeskState) -> ProgrammeRow | None:
    programme = programme_of(state)
    if programme is None or programme.running is None:
        return None
    return find_row(programme, programme.running)


def find_row(programme: ProgrammeSection, item: str | None) -> ProgrammeRow | None:
    return next((row for row in programme.rows if row.item.id == item), None)


def speaker_label(programme: ProgrammeSection, contribution: str | None) -> str:
    """The narrow name of whoever makes the contribution; "" if there is none of that id."""
    for row in programme.rows:
        for part in row.contributions:
            if part.id == contribution:
                person = next((p for p in programme.people if p.id == part.person), None)
                return person.label if person is not None else ""
    return ""


def person_name(state: DeskState, key: str | None) -> str:
    """The narrow name of a person of the programme; "" if there is none of that id."""
    programme = programme_of(state)
    people = programme.people if programme is not None else []
    return next((person.label for person in people if person.id == key), "")


def plain(text: Text | None, lang: str) -> str:
    """A text in the reader's language where it was translated, else as it was written."""
    return "" if text is None else text.in_language(lang)[0]


def zone_of(state: DeskState) -> tzinfo | None:
    """The event's time zone; None means the times' own."""
    event = event_of(state)
    return None if event is None else _zone(event.time_zone)


@cache
def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def in_zone(state: DeskState, at: datetime) -> datetime:
    """The moment on the wall clock of the event's place."""
    zone = zone_of(state)
    return at if zone is None else at.astimezone(zone)
