"""The program's drafts for those who write the report, made anew only when something was decided."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from facilitator.domain.book import Book
from facilitator.domain.notes import SummaryOf
from facilitator.domain.polls import Poll, Round
from facilitator.domain.tallies import Tally

if TYPE_CHECKING:
    from facilitator.report.drafting import Known


class Drafting:
    """The newest drafts, in the event's first language if reports are written in it, else in English."""

    def __init__(self) -> None:
        self._revision: int | None = None
        self._lang = ""
        self._known: Known = {}
        self._found: dict[tuple[SummaryOf, str], str] = {}

    def of(
        self, book: Book, revision: int, tally_of: Callable[[Poll, Round], Tally]
    ) -> dict[tuple[SummaryOf, str], str]:
        """By what they are of and its id. Rounds that count have ended, so ballots change nothing here."""
        # Loaded when somebody first reads drafts: phones are served without it, and sooner.
        from facilitator.report.drafting import drafts
        from facilitator.report.wording import Wording

        if revision != self._revision:
            lang = book.event.language
            if lang != self._lang:
                self._lang, self._known = lang, {}
            self._found = dict(drafts(book, tally_of, Wording(lang), self._known))
            self._revision = revision
        return self._found
