"""From the event's record to the Report."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from functools import partial
from random import Random, SystemRandom

from facilitator.domain.conclusions import OutcomeKind
from facilitator.domain.headcounts import DayCount
from facilitator.domain.notes import SummaryOf
from facilitator.domain.record import EventRecord
from facilitator.domain.runs import ItemRun, RunState
from facilitator.domain.schedule import Span
from facilitator.domain.timetable import timetable
from facilitator.domain.workshop import Attribution, Item, Workshop
from facilitator.report.model import Course, Facts, Heads, Photo, Report, Slot
from facilitator.report.sections import Counting, Sections
from facilitator.report.supported import support_of
from facilitator.report.texts import line, other_languages, passage, phrase
from facilitator.report.times import days_run, exact, local, zone_called
from facilitator.report.wording import round_half_up


def build(
    record: EventRecord,
    lang: str = "en",
    chance: Random | None = None,
    *,
    attribution: Attribution = Attribution.NAMED,
    counting: Counting | None = None,
    photos: Sequence[Photo] = (),
) -> Report:
    """The report of `record` for readers of `lang`; without trial polls and dismissed questions.

    `chance` shuffles the ballots; without it the system's own, which nobody can repeat. No part is
    told by a rule less strict than `attribution`. Votes and questions are numbered by `counting`.
    """
    book = record.book
    event = book.event
    zone = zone_called(event.time_zone)
    counting = counting or Counting()
    sections = Sections(record, lang, zone, chance or SystemRandom(), counting, attribution, photos)
    told = sections.inside(None)
    loose = sections.loose()
    writing = sections.writing
    outcomes = writing.outcomes(
        sections.vote_numbers,
        sections.question_numbers,
        partial(support_of, record, sections.vote_numbers),
    )
    asked = [poll for poll in book.polls() if not poll.trial]
    return Report(
        lang=lang,
        title=phrase(event.title, lang),
        translated_titles=other_languages(event.title, lang),
        zone=str(zone),
        taken_at=local(record.taken_at, zone),
        facts=_facts(record, zone, lang, sections.rule_of(None)),
        objective=passage(event.objective),
        guiding_questions=tuple(phrase(text, lang) for text in event.guiding_questions),
        sections=told,
        loose=loose,
        conclusions=tuple(each for each in outcomes if each.kind is OutcomeKind.CONCLUSION),
        recommendations=tuple(each for each in outcomes if each.kind is OutcomeKind.RECOMMENDATION),
        programme=_programme(record, lang, zone),
        unasked_polls_n=sum(1 for poll in asked if not book.rounds(poll.id)),
        introduction=writing.summary(SummaryOf.EVENT, event.id, None),
        messages=writing.messages(),
        front=writing.front(),
        photos=sections.photos.of(None),
    )


def _facts(record: EventRecord, zone: tzinfo, lang: str, rule: Attribution) -> Facts:
    book = record.book
    event = book.event
    phones = [
        each.phones for poll in book.polls() if not poll.trial for each in book.rounds(poll.id)
    ]
    return Facts(
        organisers=tuple(line(name) for name in event.organisers),
        starts_at=local(_starts_at(record), zone),
        ended_at=local(event.ended_at, zone),
        place=line(event.place),
        room=line(event.room),
        capacity=event.capacity,
        headcount=max((each.total for each in event.headcounts), default=None),
        phones=max(phones, default=None),
        attribution=rule,
        indicative=event.indicative,
        heads=tuple(_heads(event, day, lang) for day in event.headcounts),
        days=tuple(days_run(book, zone)),
    )


def _heads(event: Workshop, day: DayCount, lang: str) -> Heads:
    """In the order of the categories; those nobody was ever counted in are left out."""
    used = {key for each in event.headcounts for key in each.by_category}
    return Heads(
        day.day,
        day.total,
        tuple(
            (phrase(each.label, lang), day.by_category.get(each.id, 0))
            for each in event.categories
            if each.id in used and day.by_category
        ),
    )


def _starts_at(record: EventRecord) -> datetime | None:
    """When it began by plan, moved to the day it was really held; unknown without plan and run."""
    if record.book.event.starts_at is None and not record.book.item_runs():
        return None
    return timetable(record.book, record.taken_at).starts_at


def _programme(record: EventRecord, lang: str, zone: tzinfo) -> tuple[Slot, ...]:
    book = record.book
    items = book.items()
    planned = timetable(book, record.taken_at).planned
    runs = book.item_runs()

    def level(parent: str | None, depth: int) -> list[Slot]:
        slots: list[Slot] = []
        for item in (each for each in items if each.parent == parent):
            run = runs.get(item.id)
            slots.append(
                Slot(
                    title=phrase(item.title, lang),
                    kind=item.kind,
                    depth=depth,
                    course=_course(item, run),
                    planned_s=60 * round_half_up(item.duration_s / 60),
                    planned=_in_zone(planned.get(item.id), zone),
                    started_at=exact(run.started_at if run else None, zone),
                    ended_at=exact(run.ended_at if run else None, zone),
                )
            )
            slots += level(item.id, depth + 1)
        return slots

    return tuple(level(None, 0))


def _in_zone(span: Span | None, zone: tzinfo) -> Span | None:
    return span and Span(local(span.start, zone), local(span.end, zone))


def _course(item: Item, run: ItemRun | None) -> Course:
    if run is not None:
        return Course.DONE if run.state is RunState.DONE else Course.RUNNING
    return Course.DROPPED if item.dropped else Course.NOT_RUN
