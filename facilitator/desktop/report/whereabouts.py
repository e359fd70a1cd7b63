"""Where in the Report place something stands, and what to call it: for the checklist and for search."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from facilitator.desktop import words
from facilitator.desktop.reading import (
    all_polls,
    conclusions_of,
    find_row,
    plain,
    programme_of,
    workspace_of,
)
from facilitator.domain.conclusions import OutcomeKind
from facilitator.protocol.desk import DeskState

Page = Literal[
    "notes",
    "messages",
    "conclusions",
    "recommendations",
    "facts",
    "checklist",
    "search",
    "export",
]


@dataclass(frozen=True, slots=True)
class Spot:
    """A page, and on it an item ("" for the event as a whole), a note or a card."""

    page: Page
    item: str = ""
    ref: str = ""


def spot_of(state: DeskState, what: str, ref: str, item: str | None = None) -> Spot | None:
    """Where `what` (as `report.write` names it) stands; None for what this place does not show."""
    match what:
        case "note":
            return Spot("notes", item or _item_of_note(state, ref), ref)
        case "item":
            return Spot("notes", ref)
        case "event":
            return Spot("notes")
        case "poll":
            row = next((each for each in all_polls(state) if each.poll.id == ref), None)
            return Spot("notes", (row.poll.item or "") if row is not None else "")
        case "message":
            return Spot("messages", ref=ref)
        case "conclusion":
            found = next((each for each in conclusions_of(state) if each.id == ref), None)
            asks = found is not None and found.kind is OutcomeKind.RECOMMENDATION
            return Spot("recommendations" if asks else "conclusions", ref=ref)
        case "facts":
            return Spot("facts")
        case _:
            return None


def _item_of_note(state: DeskState, ref: str) -> str:
    workspace = workspace_of(state)
    notes = workspace.notes if workspace is not None else []
    return next((note.item or "" for note in notes if note.id == ref), "")


def name_of(state: DeskState, what: str, ref: str) -> str:
    """What it is called in one line."""
    workspace, programme = workspace_of(state), programme_of(state)
    lang = words.language()
    match what:
        case "note":
            notes = workspace.notes if workspace is not None else []
            return next((n.text.replace("\n", " ") for n in notes if n.id == ref), "")
        case "item":
            row = find_row(programme, ref) if programme is not None else None
            return plain(row.item.title, lang) if row is not None else ""
        case "poll":
            polls = all_polls(state)
            return next((plain(r.poll.prompt, lang) for r in polls if r.poll.id == ref), "")
        case "message":
            messages = workspace.messages if workspace is not None else []
            return next((m.headline or m.text for m in messages if m.id == ref), "")
        case "conclusion":
            found = conclusions_of(state)
            return next((c.text.replace("\n", " ") for c in found if c.id == ref), "")
        case "event":
            return QCoreApplication.translate("report", "Introduction")
        case "facts":
            return QCoreApplication.translate("report", "Facts of the report")
        case _:
            return ""
