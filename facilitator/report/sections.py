"""The body of a report: for each programme item who spoke, what was voted and what was asked."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import tzinfo
from itertools import count
from random import Random

from facilitator.domain.notes import SummaryOf
from facilitator.domain.polls import Poll, Round
from facilitator.domain.questions import (
    PUBLIC,
    Question,
    QuestionStatus,
    merged_by_target,
)
from facilitator.domain.record import EventRecord
from facilitator.domain.runs import SpeakerRun
from facilitator.domain.schedule import children
from facilitator.domain.support import is_check
from facilitator.domain.workshop import Attribution, Item, Presence
from facilitator.report.attribution import (
    addressee,
    answerer,
    asker,
    attribution_of,
    speaker,
    stricter,
)
from facilitator.report.comparing import shifts_of, splits_of
from facilitator.report.drafting import drafts
from facilitator.report.model import Asked, Photo, Phrase, Questions, Section, Vote, VoteRound
from facilitator.report.photos import Photos
from facilitator.report.texts import language, passage, phrase, printable, printable_tally
from facilitator.report.times import days_run, local
from facilitator.report.withholding import of_event, of_item
from facilitator.report.wording import Wording
from facilitator.report.written import Writing


class Counting:
    """The next number of a vote, a question and a note, through all events of a report."""

    def __init__(self) -> None:
        self.votes = count(1)
        self.questions = count(1)
        self.notes = count(1)


class Sections:
    """Makes sections and numbers what is in them, in the order of printing.

    `vote_numbers` and `question_numbers` map ids of what is printed to its number.
    """

    def __init__(
        self,
        record: EventRecord,
        lang: str,
        zone: tzinfo,
        chance: Random,
        counting: Counting,
        least: Attribution,
        photos: Sequence[Photo] = (),
    ) -> None:
        self._record = record
        self._chance = chance
        self._book = record.book
        self._lang = lang
        self._least = least
        self._zone = zone
        self._item_runs = record.book.item_runs()
        self._several_days = len(days_run(record.book, zone)) > 1
        self._spoken_s = {
            run.id: run.elapsed_s(record.taken_at) for run in self._book.all(SpeakerRun)
        }
        self._counting = counting
        self._merged = merged_by_target(self._book.all(Question))
        self.vote_numbers: dict[str, int] = {}
        self.question_numbers: dict[str, int] = {}
        self._told: set[str] = set()
        told = drafts(record.book, record.tally, Wording(lang), least=least)
        self.photos = Photos(record.book, photos, self.rule_of)
        self.writing = Writing(record.book, told, self.rule_of, zone, counting.notes)

    def inside(self, parent: str | None) -> tuple[Section, ...]:
        """The sections of the items in `parent`, empty ones left out."""
        items = children(self._book.items(), parent)
        return tuple(section for item in items if not (section := self._of(item)).empty)

    def loose(self) -> Section:
        """What belongs to no item that has been told: call it last."""
        return Section(
            title=Phrase(""),
            attribution=self.rule_of(None),
            started_at=None,
            ended_at=None,
            votes=self._votes(lambda poll: poll.item not in self._told),
            questions=self._questions(
                q for q in self._book.all(Question) if q.item not in self._told
            ),
            notes=self.writing.notes(lambda note: note.item not in self._told),
        )

    def rule_of(self, item_id: str | None) -> Attribution:
        """How the item is told in this report."""
        return stricter(attribution_of(self._book, item_id), self._least)

    def _of(self, item: Item) -> Section:
        self._told.add(item.id)
        rule = self.rule_of(item.id)
        run = self._item_runs.get(item.id)
        parts = self._book.contributions(item.id)
        named = () if rule is Attribution.CHATHAM_HOUSE else parts
        started_at = local(run.started_at if run else None, self._zone)
        return Section(
            title=phrase(item.title, self._lang),
            attribution=rule,
            started_at=started_at,
            ended_at=local(run.ended_at if run else None, self._zone),
            speakers=tuple(
                speaker(self._book, part, rule, self._spoken_s.get(part.id)) for part in named
            ),
            speakers_n=sum(1 for part in parts if part.presence is not Presence.ABSENT),
            floor_n=sum(1 for part in parts if part.from_floor),
            votes=self._votes(lambda poll: poll.item == item.id),
            questions=self._questions(q for q in self._book.all(Question) if q.item == item.id),
            summary=self.writing.summary(SummaryOf.ITEM, item.id, item.id),
            notes=self.writing.notes(lambda note: note.item == item.id),
            photos=self.photos.of(item.id),
            parts=self.inside(item.id),
            day=started_at.date()
            if started_at and self._several_days and not item.parent
            else None,
        )

    def _votes(self, belongs: Callable[[Poll], bool]) -> tuple[Vote, ...]:
        votes: list[Vote] = []
        for poll in self._book.polls():
            if poll.trial or not belongs(poll) or not self._book.rounds(poll.id):
                continue
            number = self.vote_numbers[poll.id] = next(self._counting.votes)
            shown = self._withheld(printable(poll))
            summary = self.writing.summary(SummaryOf.POLL, poll.id, poll.item)
            votes.append(
                Vote(
                    number,
                    shown,
                    self._rounds(poll, shown),
                    summary,
                    shifts_of(self._record, poll),
                    splits_of(self._record, poll),
                )
            )
        return tuple(votes)

    def _withheld(self, poll: Poll) -> Poll:
        """A conclusion that was put to the room may name somebody."""
        if not is_check(poll):
            return poll
        names = of_event(self._book, self.rule_of(poll.item))
        statements = (
            replace(line, label=replace(line.label, text=names.taken_out_of(line.label.text)))
            for line in poll.statements
        )
        prompt = replace(poll.prompt, text=names.taken_out_of(poll.prompt.text))
        return replace(poll, prompt=prompt, statements=tuple(statements))

    def _rounds(self, poll: Poll, shown: Poll) -> tuple[VoteRound, ...]:
        return tuple(self._round(poll, shown, each) for each in self._book.rounds(poll.id))

    def _round(self, poll: Poll, shown: Poll, held: Round) -> VoteRound:
        told = replace(
            held,
            opened_at=local(held.opened_at, self._zone),
            closed_at=local(held.closed_at, self._zone),
            voided=passage(held.voided),
            estimate=passage(held.estimate),
        )
        result = VoteRound(
            shown,
            told,
            printable_tally(self._record.tally(poll, held)),
            headcount=self._book.event.headcount_on(told.opened_at.date()),
        )
        if not result.counts:
            return result
        answers = [ballot.answer for ballot in self._record.ballots.get(held.id, ())]
        self._chance.shuffle(answers)
        return replace(result, answers=tuple(answers))

    def _questions(self, asked: Iterable[Question]) -> Questions:
        mine = list(asked)
        votes = self._record.votes
        public = [question for question in mine if question.status in PUBLIC]
        public.sort(key=lambda question: (-votes.get(question.id, 0), question.asked_at))
        found = Counter(question.status for question in mine)
        return Questions(
            printed=tuple(self._asked(question, votes.get(question.id, 0)) for question in public),
            dismissed_n=found[QuestionStatus.DISMISSED],
            waiting_n=found[QuestionStatus.WAITING],
            merged_n=found[QuestionStatus.MERGED],
        )

    def _asked(self, question: Question, votes: int) -> Asked:
        number = next(self._counting.questions)
        merged = self._merged.get(question.id, [])
        self.question_numbers |= dict.fromkeys((question.id, *merged), number)
        # The rule of the question's own item, even where that item was taken off the programme.
        rule = self.rule_of(question.item)
        withheld = of_item(self._book, question.item, rule, question.to, question.answered_by)
        return Asked(
            number=number,
            text=Phrase(withheld.taken_out_of(passage(question.text)), language(question.lang)),
            votes=votes,
            status=question.status,
            to=addressee(self._book, question, rule),
            by=asker(question, rule),
            answer=Phrase(withheld.taken_out_of(passage(question.answer_note))),
            answered_by=answerer(self._book, question, rule),
            merged_n=len(merged),
            reworded=bool(question.original),
        )
