"""What whoever exports a report can choose."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from facilitator.domain.workshop import Attribution


class Body(StrEnum):
    """What the chapters of a report are: the sessions one after the other, or themes before them."""

    SESSION = "session"
    THEME = "theme"


@dataclass(frozen=True, slots=True)
class Options:
    """`summary`: one page instead of everything. `attribution` is the least strict rule that any part is
    told by: a part's own rule is never loosened. `template` is an organisation's own Word file; its
    styles are used where it has those of the shipped one. `title` is for a report of several events. `albums` are the
    folders of their photos, in the order of the events.
    """

    lang: str = "en"
    summary: bool = False
    attribution: Attribution = Attribution.NAMED
    template: Path | None = None
    title: str = ""
    body: Body = Body.SESSION
    albums: tuple[Path | None, ...] = ()
