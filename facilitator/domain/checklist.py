"""What a report still lacks. It forbids nothing: a report may leave out on purpose."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion, EvidenceKind, OutcomeKind
from facilitator.domain.merging import has_two_versions
from facilitator.domain.notes import KeyMessage, Note, NoteTag, ReportFacts, Summary, SummaryOf
from facilitator.domain.polls import Poll
from facilitator.domain.schedule import levels
from facilitator.domain.timetable import reading_order
from facilitator.domain.workshop import ItemKind

_NOT_TOLD = frozenset({ItemKind.BREAK})
_TO_TAKE_UP = frozenset({NoteTag.DECISION, NoteTag.ACTION})


class GapKind(StrEnum):
    """What is lacking; `Gap.ref` is the id of what lacks it."""

    INTRODUCTION = "introduction"  # nobody has edited the draft of the introduction
    MESSAGES = "messages"  # there are no key messages
    SUMMARY = "summary"  # nobody has edited the draft of an item that was held
    VOTE = "vote"  # no text mentions a vote, and nothing rests on it
    OUTCOMES = "outcomes"  # there is neither a conclusion nor a recommendation
    ADDRESSEE = "addressee"  # a recommendation asks nobody
    QUOTE = "quote"  # a quote without who said it
    NOTE = "note"  # a decision or action was noted, and no conclusion rests on it
    TWO_VERSIONS = "two_versions"  # two people changed the same words, and somebody must choose


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is lacking. `ref` is the id of the item, vote, note, message or conclusion; `what`
    says which where two versions stand."""

    kind: GapKind
    ref: str = ""
    what: str = ""


def checklist(book: Book) -> list[Gap]:
    """All gaps, in the order a report is read."""
    return [
        *_introduction(book),
        *_summaries(book),
        *_votes(book),
        *_notes(book),
        *_outcomes(book),
        *_two_versions(book),
    ]


def _introduction(book: Book) -> Iterator[Gap]:
    if not any(each.of is SummaryOf.EVENT for each in book.all(Summary)):
        yield Gap(GapKind.INTRODUCTION)
    if not book.tables[KeyMessage]:
        yield Gap(GapKind.MESSAGES)


def _summaries(book: Book) -> Iterator[Gap]:
    written = {each.ref for each in book.all(Summary) if each.of is SummaryOf.ITEM}
    runs = book.item_runs()
    for item, _ in reading_order(levels(book.items())):
        held = item.id in runs and runs[item.id].ended_at is not None
        if held and item.kind not in _NOT_TOLD and item.id not in written:
            yield Gap(GapKind.SUMMARY, item.id)


def _votes(book: Book) -> Iterator[Gap]:
    resting = _resting(book, EvidenceKind.POLL)
    told = {each.ref for each in book.all(Summary) if each.of is SummaryOf.POLL and each.text}
    texts = "\n".join(text for _, _, text in _texts(book)).casefold()
    for poll in book.polls():
        counted = any(round_.closed_at and not round_.voided for round_ in book.rounds(poll.id))
        if poll.trial or not counted or poll.id in resting | told:
            continue
        if not any(said in texts for said in _wordings(poll)):
            yield Gap(GapKind.VOTE, poll.id)


def _resting(book: Book, kind: EvidenceKind) -> set[str]:
    """The ids of what conclusions rest on, of one kind."""
    return {
        each.ref
        for conclusion in book.all(Conclusion)
        for each in conclusion.evidence
        if each.kind is kind
    }


def _wordings(poll: Poll) -> list[str]:
    prompts = (poll.prompt.text, *poll.prompt.translations.values())
    return [said for each in prompts if (said := each.strip(" ?？؟.").casefold())]


def _notes(book: Book) -> Iterator[Gap]:
    resting = _resting(book, EvidenceKind.NOTE)
    for note in sorted(book.all(Note), key=lambda each: each.at):
        if note.tag is NoteTag.QUOTE and note.speaker is None:
            yield Gap(GapKind.QUOTE, note.id)
        if note.tag in _TO_TAKE_UP and note.id not in resting:
            yield Gap(GapKind.NOTE, note.id)


def _outcomes(book: Book) -> Iterator[Gap]:
    if not book.tables[Conclusion]:
        yield Gap(GapKind.OUTCOMES)
    for each in sorted(book.all(Conclusion), key=lambda each: each.position):
        if each.kind is OutcomeKind.RECOMMENDATION and not each.addressee:
            yield Gap(GapKind.ADDRESSEE, each.id)


def _two_versions(book: Book) -> Iterator[Gap]:
    for what, ref, text in _texts(book):
        if has_two_versions(text):
            yield Gap(GapKind.TWO_VERSIONS, ref, what)


def _texts(book: Book) -> Iterator[tuple[str, str, str]]:
    """All that was written for the report: what it is, its id, its words."""
    for summary in book.all(Summary):
        yield summary.of.value, summary.ref, summary.text
    for note in book.all(Note):
        yield "note", note.id, note.text
    for message in book.all(KeyMessage):
        yield "message", message.id, f"{message.headline}\n{message.text}"
    for each in book.all(Conclusion):
        fields = (each.text, each.why, each.addressee, each.timeline, each.resources)
        yield "conclusion", each.id, "\n".join(fields)
    for facts in book.all(ReportFacts):
        yield "facts", "", "\n".join((facts.foreword, facts.thanks, facts.decision_body))
