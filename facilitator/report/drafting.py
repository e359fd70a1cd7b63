"""What the program says of the event, an item or a vote until somebody writes about it.

Neutral facts and counts only, never a comparison between groups or rounds. The hub shows the same drafts to
those who write, so nothing here may need what draws documents.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import tzinfo

from facilitator.domain.book import Book
from facilitator.domain.notes import SummaryOf
from facilitator.domain.polls import Poll, Round
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.runs import SpeakerRun
from facilitator.domain.tallies import Tally
from facilitator.domain.workshop import Attribution, Contribution, Item, Presence
from facilitator.report.attribution import attribution_of, speaker, stricter
from facilitator.report.model import Speaker, VoteRound
from facilitator.report.numbers import sentence
from facilitator.report.texts import line, passage, phrase, printable, printable_tally
from facilitator.report.times import days_run, local, zone_called
from facilitator.report.wording import Wording

Known = dict[str, tuple[tuple[object, ...], str]]
Drafts = Mapping[tuple[SummaryOf, str], str]
TallyOf = Callable[[Poll, Round], Tally]


def drafts(
    book: Book,
    tally_of: TallyOf,
    words: Wording,
    known: Known | None = None,
    *,
    least: Attribution = Attribution.NAMED,
) -> Drafts:
    """By what they are of and its id: the event, items that were begun, votes that were counted.

    `known` keeps from one call to the next what was said of votes that have not changed. No item is told
    by a rule less strict than `least`.
    """
    known = {} if known is None else known
    found = {(SummaryOf.EVENT, book.event.id): introduction(book, words)}
    runs = book.item_runs()
    for item in book.items():
        if item.id in runs:
            rule = stricter(attribution_of(book, item.id), least)
            found[SummaryOf.ITEM, item.id] = of_item(book, item, rule, words)
    for poll in book.polls():
        if not poll.trial:
            found[SummaryOf.POLL, poll.id] = _of_poll_once(book, poll, tally_of, words, known)
    # As it would be kept, once somebody edits it.
    return {key: passage(text) for key, text in found.items() if text}


def introduction(book: Book, words: Wording) -> str:
    """When and where it was, who came, and how much was said, voted and asked; "" before it began."""
    if book.event.ended_at is None and not book.item_runs() and not book.tables[Round]:
        return ""
    return " ".join(_introduction(book, words))


def _introduction(book: Book, words: Wording) -> Iterator[str]:
    event, say = book.event, words.say
    title = words.quoted(phrase(event.title, words.lang).text)
    zone = zone_called(event.time_zone)
    place = ", ".join(part for part in (line(event.room), line(event.place)) if part)
    began = _began(book, zone, words)
    where = say("drafted.in", place=words.guarded(place)) if place else ""
    yield say("drafted.event", title=title, began=began, where=where)
    organisers = [words.guarded(line(each)) for each in event.organisers]
    if organisers:
        yield say("drafted.organisers", organisers=words.listing(organisers))
    if event.headcount:
        yield say.count("drafted.headcount", event.headcount)
    spoke = [part for part in book.all(Contribution) if _spoke(book, part)]
    people = len({part.person for part in spoke if not part.from_floor})
    if people:
        yield say.count("drafted.speakers", people)
    floor = sum(1 for part in spoke if part.from_floor)
    if floor:
        yield say.count("drafted.floor", floor)
    yield from _votes(book, lambda _: True, words)
    yield from _questions(book, lambda _: True, words)


def _began(book: Book, zone: tzinfo, words: Wording) -> str:
    days = days_run(book, zone)
    planned = local(book.event.starts_at, zone)
    if not days and planned is not None:
        days = [planned.date()]
    if len(days) > 1:
        return words.say("drafted.from_to", first=words.date(days[0]), last=words.date(days[-1]))
    return words.say("drafted.on", date=words.date(days[0])) if days else ""


def of_item(book: Book, item: Item, rule: Attribution, words: Wording) -> str:
    """Who spoke in it, as `rule` lets that be told, and how much was voted and asked."""
    return " ".join(
        [
            *_speakers(book, item, rule, words),
            *_votes(book, lambda poll: poll.item == item.id, words),
            *_questions(book, lambda question: question.item == item.id, words),
        ]
    )


def _speakers(book: Book, item: Item, rule: Attribution, words: Wording) -> Iterator[str]:
    say = words.say
    spoke = [part for part in book.contributions(item.id) if _spoke(book, part)]
    floor = sum(1 for part in spoke if part.from_floor)
    listed = [part for part in spoke if not part.from_floor]
    if rule is Attribution.CHATHAM_HOUSE:
        if spoke:
            yield say.count("drafted.spoke_unnamed", len(spoke))
        return
    told = [_told(speaker(book, part, rule, None), words) for part in listed]
    names = list(dict.fromkeys(name for name in told if name))
    if names:
        yield say.count("drafted.spoke", len(names), names=words.listing(names))
    if floor:
        yield say.count("drafted.floor", floor)


def _told(one: Speaker, words: Wording) -> str:
    who = one.name or one.affiliation
    about = [one.affiliation if one.name else "", one.role]
    if one.presence is Presence.VIDEO:
        about.append(words.say("speaker.video"))
    inside = ", ".join(part for part in about if part)
    return words.guarded(f"{who} ({inside})" if inside and who else who)


def _spoke(book: Book, part: Contribution) -> bool:
    """Whether their clock ran; where nobody's did in the item, everybody present is taken to have spoken."""
    if part.presence is Presence.ABSENT or part.item not in book.item_runs():
        return False
    clocks = book.tables[SpeakerRun]
    return part.id in clocks or not any(
        each.id in clocks
        for each in book.all(Contribution)
        if each.item == part.item and not each.from_floor
    )


def _votes(book: Book, belongs: Callable[[Poll], bool], words: Wording) -> Iterator[str]:
    held = sum(
        1 for poll in book.polls() if not poll.trial and belongs(poll) and _counted(book, poll)
    )
    if held:
        yield words.say.count("drafted.votes", held)


def _questions(book: Book, belongs: Callable[[Question], bool], words: Wording) -> Iterator[str]:
    asked = [each for each in book.all(Question) if belongs(each)]
    if asked:
        yield words.say.count("drafted.questions", len(asked))
    answered = sum(1 for each in asked if each.status is QuestionStatus.ANSWERED)
    if answered:
        all_of_them = answered == len(asked)
        yield words.say.count(f"drafted.answered{'_all' if all_of_them else ''}", answered)


def _of_poll_once(book: Book, poll: Poll, tally_of: TallyOf, words: Wording, known: Known) -> str:
    rounds = tuple(book.rounds(poll.id))
    basis = (poll, rounds, *(tally_of(poll, each) for each in _counted(book, poll)))
    before = known.get(poll.id)
    if before is None or not _same(before[0], basis):
        before = known[poll.id] = (basis, of_poll(book, poll, tally_of, words))
    return before[1]


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Poll and rounds alike, and the very same tallies: those are counted anew when anything changes."""
    tallies = zip(one[2:], other[2:], strict=False)
    return (one[:2], len(one)) == (other[:2], len(other)) and all(a is b for a, b in tallies)


def of_poll(book: Book, poll: Poll, tally_of: TallyOf, words: Wording) -> str:
    """The result in a neutral sentence; each round by itself. "" until one was counted."""
    told: list[str] = []
    rounds = _counted(book, poll)
    shown = printable(poll)
    for round_ in rounds:
        tally = printable_tally(tally_of(poll, round_))
        said = sentence(VoteRound(shown, round_, tally), words)
        if said and tally.hand_n:
            said = f"{said} {words.say.count('drafted.by_hand', tally.hand_n)}"
        if said and len(book.rounds(poll.id)) > 1:
            said = words.say("drafted.round", number=round_.number, said=said)
        told.append(said)
    return "\n".join(each for each in told if each)


def _counted(book: Book, poll: Poll) -> list[Round]:
    return [each for each in book.rounds(poll.id) if each.closed_at and not each.voided]
