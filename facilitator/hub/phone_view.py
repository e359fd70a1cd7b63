"""The book as phones are told of it: all that a phone may know, in its language."""

from datetime import datetime
from typing import Literal

from facilitator.domain import polls as rules, timeline
from facilitator.domain.asking import taking_questions
from facilitator.domain.book import Book
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Poll, Round, RoundStatus
from facilitator.domain.questions import PUBLIC, Question, QuestionStatus
from facilitator.domain.runs import Phase
from facilitator.domain.tallies import Tally
from facilitator.domain.text import Text
from facilitator.domain.timetable import Timetable, timetable
from facilitator.domain.workshop import GroupQuestion, Item, Person, Presence, Workshop
from facilitator.hub.programme_view import statuses, whole_minute
from facilitator.hub.store import EventStore
from facilitator.protocol import phone

QUESTIONS_SHOWN = 20
_PUBLIC_WORDS: dict[QuestionStatus, Literal["visible", "on_stage", "answered"]] = {
    QuestionStatus.VISIBLE: "visible",
    QuestionStatus.ON_STAGE: "on_stage",
    QuestionStatus.ANSWERED: "answered",
}


def phone_state(store: EventStore, lang: str, now: datetime) -> phone.PhoneState:
    """All sections for a reader of `lang`."""
    book = store.book
    times = timetable(book, now)
    current = current_round(book)
    return phone.PhoneState(
        event=_event(book.event, lang),
        now=_now(book, times, lang, now),
        programme=_programme(book, times, lang),
        people=_people(book),
        poll=None if current is None else _poll(*current, lang),
        results=_results(store, current),
        questions=_questions(store),
        message=_maybe(book.event.message, lang),
    )


def current_round(book: Book) -> tuple[Poll, Round] | None:
    """The vote on phones: the newest round, until an item is started after it closed (or the event ends)."""
    rounds = [(poll, round_) for poll in book.polls() for round_ in book.rounds(poll.id)]
    if not rounds:
        return None
    poll, newest = max(rounds, key=lambda pair: pair[1].opened_at)
    if newest.status is RoundStatus.CLOSED and newest.closed_at is not None:
        starts = [run.started_at for run in book.item_runs().values()]
        moved_on = any(start > newest.closed_at for start in starts)
        if moved_on or book.event.ended_at is not None or newest.voided:
            return None
    return poll, newest


def text(of: Text, lang: str) -> phone.T:
    return phone.T(*of.in_language(lang))


def _maybe(of: Text | None, lang: str) -> phone.T | None:
    return None if of is None or not of.text else text(of, lang)


def _event(event: Workshop, lang: str) -> phone.EventSection:
    return phone.EventSection(
        id=event.id,
        title=text(event.title, lang),
        languages=list(event.languages),
        groups=[_group(group, lang) for group in event.groups if len(group.options) > 1],
        notice=None,
        run_by=event.organisers[0] if event.organisers else "",
        indicative=event.indicative,
        ended=event.ended_at is not None,
    )


def _group(group: GroupQuestion, lang: str) -> phone.Group:
    options = [phone.GroupOption(option.id, text(option.label, lang)) for option in group.options]
    return phone.Group(group.id, text(group.label, lang), options)


def _now(book: Book, times: Timetable, lang: str, now: datetime) -> list[phone.NowItem]:
    """What runs here, then what runs in other rooms by the clock."""
    found: list[phone.NowItem] = []
    item = timeline.running_item(book)
    if item is not None:
        # Lateness is the moderator's: past its time an item is simply at its end.
        phase = book.item_runs()[item.id].phase(now)
        phase = Phase.WARNING if phase is Phase.OVERTIME else phase
        found.append(_now_item(book, item, phase, times, lang))
    status = statuses(book, times)
    inner = {each.parent for each, _ in times.rows if status[each.id] == "running"}
    for each, _ in times.rows:
        if each.id in times.away and status[each.id] == "running" and each.id not in inner:
            found.append(_now_item(book, each, Phase.ON_TIME, times, lang))
    return found


def _now_item(book: Book, item: Item, phase: Phase, times: Timetable, lang: str) -> phone.NowItem:
    speakers = [
        c.person
        for c in book.contributions(item.id)
        if c.presence is not Presence.ABSENT and not c.from_floor
    ]
    return phone.NowItem(
        id=item.id,
        title=text(item.title, lang),
        kind=item.kind.value,
        room=_room(book, item),
        phase=phase.value,
        ends_at=_time(times.expected.spans[item.id].end),
        people=list(dict.fromkeys(speakers)),
    )


def _room(book: Book, item: Item) -> str:
    """The item's own room, or that of the item it lies in, or the event's."""
    at: Item | None = item
    while at is not None and not at.room:
        at = book.find(Item, at.parent)
    return book.event.room if at is None else at.room


def _programme(book: Book, times: Timetable, lang: str) -> list[phone.ProgrammeItem]:
    status = statuses(book, times)
    return [
        phone.ProgrammeItem(
            id=item.id,
            title=text(item.title, lang),
            kind=item.kind.value,
            depth=depth,
            room=_room(book, item),
            starts_at=_time(times.expected.spans[item.id].start),
            ends_at=_time(times.expected.spans[item.id].end),
            status=status[item.id],
        )
        for item, depth in times.rows
    ]


def _people(book: Book) -> list[phone.Person]:
    item = timeline.running_item(book)
    if item is None:
        return []
    found: dict[str, phone.Person] = {}
    for contribution in book.contributions(item.id):
        person = book.find(Person, contribution.person)
        if person is None or contribution.from_floor or contribution.presence is Presence.ABSENT:
            continue
        affiliation = phone.T(person.affiliation, "") if person.affiliation else None
        found[person.id] = phone.Person(person.id, person.name, affiliation)
    return list(found.values())


def _poll(poll: Poll, round_: Round, lang: str) -> phone.PollSection:
    settings = poll.settings
    return phone.PollSection(
        id=poll.id,
        round=round_.number,
        kind=poll.kind,
        prompt=text(poll.prompt, lang),
        choices=[
            phone.Choice(c.id, text(c.label, lang), _card(c.card, lang)) for c in poll.choices
        ],
        statements=[phone.Statement(s.id, text(s.label, lang)) for s in poll.statements],
        settings=phone.Settings(
            min=settings.min,
            max=settings.max,
            low_label=_maybe(settings.low_label, lang),
            high_label=_maybe(settings.high_label, lang),
            top=settings.top,
            total=settings.total,
            unit=settings.unit.in_language(lang)[0] if settings.unit else None,
            allow_change=settings.allow_change,
            allow_abstain=settings.allow_abstain,
            low=settings.low,
            high=settings.high,
        ),
        status="open" if round_.status is RoundStatus.OPEN else "closed",
        opened_at=round_.opened_at.isoformat(timespec="seconds"),
        closes_at=None
        if round_.closes_at is None
        else round_.closes_at.isoformat(timespec="seconds"),
        trial=poll.trial,
    )


def _card(card: rules.Card | None, lang: str) -> phone.Card | None:
    return (
        None if card is None else phone.Card(card.color, text(card.name, lang), card.pattern.value)
    )


def _results(store: EventStore, current: tuple[Poll, Round] | None) -> phone.ResultsSection | None:
    if current is None or not current[1].revealed:
        return None
    return results_section(store.tally(*current))


def results_section(tally: Tally) -> phone.ResultsSection:
    """What counts, phones and hands together, and how much of it was counted by hand."""
    return phone.ResultsSection(
        poll=tally.poll,
        round=tally.round,
        n=tally.n,
        abstain=tally.counted_abstain,
        hand_counted=tally.hand_n,
        hand=tally.hand,
        data=kind_of(tally.kind).told(tally.counted),
    )


def _questions(store: EventStore) -> phone.QuestionsSection:
    public = [question for question in store.book.all(Question) if question.status in PUBLIC]
    order = {QuestionStatus.ON_STAGE: 0, QuestionStatus.VISIBLE: 1, QuestionStatus.ANSWERED: 2}
    public.sort(key=lambda q: (order[q.status], -store.votes(q.id), q.asked_at, q.id))
    shown = public[:QUESTIONS_SHOWN]
    return phone.QuestionsSection(
        enabled=taking_questions(store.book),
        moderated=store.book.event.questions_moderated,
        shown=len(shown),
        of=len(public),
        items=[_question(question, store) for question in shown],
    )


def _question(question: Question, store: EventStore) -> phone.QuestionItem:
    name = ", ".join(part for part in (question.name, question.affiliation) if part)
    return phone.QuestionItem(
        id=question.id,
        text=phone.T(question.text, question.lang),
        name=name or None,
        to=question.to,
        votes=store.votes(question.id),
        status=_PUBLIC_WORDS[question.status],
        merged=store.merged.get(question.id, []),
    )


def _time(moment: datetime) -> str:
    return whole_minute(moment).isoformat(timespec="seconds")
