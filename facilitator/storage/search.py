"""Full-text search in what was written, asked and answered, with SQLite's FTS5.

The index is kept in memory only and made from the book: it can neither be out of date nor keep on disk what
was erased from the file.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.notes import KeyMessage, Note, ReportFacts, Summary, SummaryOf
from facilitator.domain.polls import Poll
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.text import clean
from facilitator.protocol.workspace import Found

FOUND_MOST = 100
WORDS_LIMIT = 200
SNIPPET_WORDS = 24
_MARK = "\x02"  # around what was found; texts are cleaned of control characters


@dataclass(frozen=True, slots=True)
class _Entry:
    what: str
    ref: str
    item: str | None
    at: datetime | None
    text: str


class SearchIndex:
    """Of one event. Texts that changed since the last search are indexed anew by the next."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.execute(
            "CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')"
        )
        self._sources: dict[tuple[type[Any], str], Any] = {}
        self._rows: dict[tuple[type[Any], str], int] = {}
        self._entries: dict[int, _Entry] = {}
        self._next_row = 1

    def find(self, book: Book, words: str) -> list[Found]:
        """Where all of `words` (or words that begin like them) stand together, the best places first."""
        self._follow(book)
        sought = clean(words, limit=WORDS_LIMIT)
        if not sought:
            return []
        rows = self._by_words(sought.split()) or self._by_letters(sought)
        return [self._found(row, text) for row, text in rows]

    def close(self) -> None:
        self._connection.close()

    def _by_words(self, wanted: list[str]) -> list[tuple[int, str]]:
        query = " ".join(f'"{word.replace(chr(34), "")}"*' for word in wanted)
        try:
            return self._connection.execute(
                "SELECT rowid, snippet(texts, 0, ?, ?, '…', ?) FROM texts WHERE texts MATCH ? "
                "ORDER BY rank LIMIT ?",
                (_MARK, _MARK, SNIPPET_WORDS, query, FOUND_MOST),
            ).fetchall()
        except sqlite3.OperationalError:  # only signs, no word
            return []

    def _by_letters(self, wanted: str) -> list[tuple[int, str]]:
        """For scripts without spaces between words, where what is sought is inside what counts as one."""
        found: list[tuple[int, str]] = []
        for row, entry in self._entries.items():
            at = entry.text.casefold().find(wanted.casefold())
            if at >= 0 and len(entry.text) == len(entry.text.casefold()):
                end = at + len(wanted)
                shown = entry.text[max(0, at - 60) : at], entry.text[end : end + 60]
                found.append((row, f"{shown[0]}{_MARK}{entry.text[at:end]}{_MARK}{shown[1]}"))
        return found[:FOUND_MOST]

    def _found(self, row: int, marked: str) -> Found:
        entry = self._entries[row]
        return Found(entry.what, entry.ref, entry.item, entry.at, marked.split(_MARK))

    def _follow(self, book: Book) -> None:
        """Takes over what changed in the book: entities are never changed in place."""
        self._connection.execute("BEGIN")
        try:
            self._take_over(book)
        finally:
            self._connection.execute("COMMIT")

    def _take_over(self, book: Book) -> None:
        now = dict(_sources(book))
        for key in [key for key in self._sources if self._sources[key] is not now.get(key)]:
            del self._sources[key]
            row = self._rows.pop(key, None)
            if row is not None:
                self._connection.execute("DELETE FROM texts WHERE rowid = ?", (row,))
                del self._entries[row]
        for key, source in now.items():
            if key in self._sources:
                continue
            self._sources[key] = source
            entry = _entry(book, source)
            if not entry.text:
                continue
            row, self._next_row = self._next_row, self._next_row + 1
            self._connection.execute(
                "INSERT INTO texts (rowid, text) VALUES (?, ?)", (row, entry.text)
            )
            self._rows[key], self._entries[row] = row, entry


def _sources(book: Book) -> Iterator[tuple[tuple[type[Any], str], Any]]:
    for entity in (Note, Summary, KeyMessage, Conclusion, ReportFacts, Question):
        for each in book.all(entity):
            if not (isinstance(each, Question) and each.status is QuestionStatus.DISMISSED):
                yield (entity, each.id), each


def _entry(book: Book, source: Any) -> _Entry:
    match source:
        case Note():
            return _Entry("note", source.id, source.item, source.at, source.text)
        case Summary(of=of, ref=ref):
            item: str | None = ref if of is SummaryOf.ITEM else None
            if of is SummaryOf.POLL:
                poll = book.find(Poll, ref)
                item = poll.item if poll else None
            return _Entry(of.value, ref, item, None, source.text)
        case KeyMessage():
            return _Entry("message", source.id, None, None, _lines(source.headline, source.text))
        case Conclusion():
            asked = (source.addressee, source.timeline, source.resources)
            text = _lines(source.text, source.why, *asked)
            return _Entry("conclusion", source.id, None, None, text)
        case Question():
            text = _lines(source.text, source.answer_note)
            return _Entry("question", source.id, source.item, source.asked_at, text)
        case _:
            body = (source.decision_body, source.next_date, source.abbreviations)
            text = _lines(source.foreword, source.thanks, *body)
            return _Entry("facts", "", None, None, text)


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
