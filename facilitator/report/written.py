"""What the rapporteur wrote, or else the program's drafts: summaries, notes by tag, messages, recommendations."""

from collections.abc import Callable, Mapping
from datetime import tzinfo
from itertools import count

from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind, OutcomeKind
from facilitator.domain.notes import (
    KeyMessage,
    Note,
    NoteTag,
    ReportFacts,
    Summary,
    SummaryOf,
    summary_id,
)
from facilitator.domain.workshop import Attribution, Item, Person
from facilitator.report.attribution import told
from facilitator.report.model import (
    Front,
    Message,
    Noted,
    Outcome,
    OutcomeSupport,
    Phrase,
    Written,
)
from facilitator.report.texts import line, passage
from facilitator.report.withholding import Withheld, of_event, of_item

RuleOf = Callable[[str | None], Attribution]
Drafts = Mapping[tuple[SummaryOf, str], str]
Numbers = Mapping[str, int]
SupportOf = Callable[[Conclusion], tuple[OutcomeSupport, ...]]


class Writing:
    """What was written about one event. `note_numbers` maps the ids of notes something rests on to numbers.

    Notes without a tag are the rapporteur's own and are not printed, unless something rests on them.
    """

    def __init__(
        self, book: Book, drafts: Drafts, rule_of: RuleOf, zone: tzinfo, numbers: "count[int]"
    ) -> None:
        self._book = book
        self._drafts = drafts
        self._rule_of = rule_of
        self._zone = zone
        self._numbers = numbers
        self._rested_on = {
            each.ref
            for conclusion in book.all(Conclusion)
            for each in conclusion.evidence
            if each.kind is EvidenceKind.NOTE
        }
        self.note_numbers: dict[str, int] = {}

    def summary(self, of: SummaryOf, ref: str, item: str | None) -> Written:
        """What was written of it, else its draft; empty where somebody wants none."""
        written = self._book.find(Summary, summary_id(of, ref))
        if written is None:
            return Written(self._drafts.get((of, ref), ""), draft=True)
        return Written(self._withheld(item).taken_out_of(passage(written.text)))

    def notes(self, belongs: Callable[[Note], bool]) -> tuple[Noted, ...]:
        """Those that are printed, by the time they were begun."""
        chosen = [note for note in self._book.all(Note) if belongs(note) and self._printed(note)]
        return tuple(
            self._noted(note) for note in sorted(chosen, key=lambda note: (note.at, note.id))
        )

    def _printed(self, note: Note) -> bool:
        return note.tag is not NoteTag.NONE or note.id in self._rested_on

    def _noted(self, note: Note) -> Noted:
        number = 0
        if note.id in self._rested_on:
            number = self.note_numbers[note.id] = next(self._numbers)
        rule = self._rule_of(note.item)
        withheld = of_item(self._book, note.item, rule, note.speaker)
        return Noted(
            number=number,
            text=withheld.taken_out_of(passage(note.text)),
            tag=note.tag,
            by=told(self._book.find(Person, note.speaker), rule),
            at=note.at.astimezone(self._zone),
            theme=line(note.theme),
        )

    def _withheld(self, item: str | None) -> Withheld:
        rule = self._rule_of(item)
        found = self._book.find(Item, item)
        if found is None:
            return of_event(self._book, rule)
        return of_item(self._book, item, rule)

    def messages(self) -> tuple[Message, ...]:
        """The key messages in their order, empty ones left out."""
        told_of = [
            Message(self._event_text(each.headline), self._event_text(each.text))
            for each in sorted(self._book.all(KeyMessage), key=lambda each: each.position)
        ]
        return tuple(each for each in told_of if each.headline or each.text)

    def front(self) -> Front:
        """What stands before and after the body."""
        facts = next(iter(self._book.all(ReportFacts)), ReportFacts())
        return Front(
            foreword=self._event_text(facts.foreword),
            thanks=self._event_text(facts.thanks),
            decision_body=passage(facts.decision_body),
            next_date=passage(facts.next_date),
            abbreviations=tuple(
                abbreviation
                for each in passage(facts.abbreviations).split("\n")
                if (abbreviation := _abbreviation(each))[0]
            ),
        )

    def outcomes(self, votes: Numbers, questions: Numbers, supported: SupportOf) -> list[Outcome]:
        """Conclusions and recommendations in order; those without words and evidence that is not printed
        are left out. `supported` tells what the room said of each."""
        said = [each for each in self._book.all(Conclusion) if passage(each.text)]
        said.sort(key=lambda each: each.position)
        themes = [line(each.theme) for each in said]
        order = list(dict.fromkeys(theme for theme in themes if theme))
        # Recommendations stand by theme, those without one last, and are numbered as they stand.
        places = [order.index(theme) if theme else len(order) for theme in themes]
        conclusions = [said[n] for n in sorted(range(len(said)), key=places.__getitem__)]
        numbers = {kind: count(1) for kind in OutcomeKind}
        return [
            self._outcome(each, next(numbers[each.kind]), votes, questions, supported)
            for each in conclusions
        ]

    def _outcome(
        self,
        each: Conclusion,
        number: int,
        votes: Numbers,
        questions: Numbers,
        supported: SupportOf,
    ) -> Outcome:
        return Outcome(
            number=number,
            text=Phrase(self._event_text(each.text)),
            kind=each.kind,
            why=self._event_text(each.why),
            addressee=passage(each.addressee),
            timeline=passage(each.timeline),
            resources=passage(each.resources),
            status=each.status,
            theme=line(each.theme),
            votes=_numbers(each.evidence, EvidenceKind.POLL, votes),
            questions=_numbers(each.evidence, EvidenceKind.QUESTION, questions),
            notes=_numbers(each.evidence, EvidenceKind.NOTE, self.note_numbers),
            support=supported(each),
        )

    def _event_text(self, text: str) -> str:
        return of_event(self._book, self._rule_of(None)).taken_out_of(passage(text))


def _numbers(
    evidence: tuple[Evidence, ...], kind: EvidenceKind, numbers: Numbers
) -> tuple[int, ...]:
    found = {numbers[each.ref] for each in evidence if each.kind is kind and each.ref in numbers}
    return tuple(sorted(found))


def _abbreviation(text: str) -> tuple[str, str]:
    """ "IOM: International Organization for Migration", with whatever stands between; a tab, a dash."""
    for between in ("\t", ":", " – ", " — ", " - ", "  "):
        short, found, long = text.partition(between)
        if found and short.strip() and long.strip():
            return line(short), line(long)
    short, _, long = text.strip().partition(" ")
    return line(short), line(long)
