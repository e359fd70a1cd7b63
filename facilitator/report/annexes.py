"""The annexes in blocks: the programme as it went, participation, method and limits."""

from collections.abc import Iterator, Sequence
from datetime import date

from facilitator.charts.numbers import percent_text
from facilitator.domain.questions import QuestionStatus
from facilitator.domain.workshop import Attribution
from facilitator.report.blocks import Block, Cell, Column, Entries, Heading, Paragraph, Table, cell
from facilitator.report.model import Course, Heads, Phrase, Report, Slot, Vote, VoteRound
from facilitator.report.times import minutes
from facilitator.report.wording import MISSING, NO_BREAK, Wording

INDENT = NO_BREAK * 4
_RULES = {
    Attribution.NAMED: "named",
    Attribution.AFFILIATION: "by_affiliation",
    Attribution.CHATHAM_HOUSE: "chatham_house",
}


def annex_blocks(report: Report, words: Wording) -> Iterator[Block]:
    """All annexes, beginning on a page of their own."""
    for key, blocks in (
        ("programme", _programmes(report, words)),
        ("participation", _participation(report, words)),
        ("method", [Entries(tuple(cell(said) for said in method(report, words)))]),
        ("abbreviations", _abbreviations(report, words)),
    ):
        if key == "abbreviations" and not report.front.abbreviations:
            continue
        yield Heading(Phrase(words.say(f"heading.{key}")), 1, new_page=key == "programme")
        yield from blocks


def _abbreviations(report: Report, words: Wording) -> Iterator[Block]:
    say = words.say
    columns = (Column(say("abbreviations.short"), 2), Column(say("abbreviations.long"), 8))
    pairs = sorted(report.front.abbreviations, key=lambda pair: pair[0].casefold())
    rows = tuple((cell(short), cell(long)) for short, long in pairs)
    yield Table(say("abbreviations.caption"), columns, rows)


def _programmes(report: Report, words: Wording) -> Iterator[Block]:
    for event in report.each:
        yield from _programme(event, of(event, report, words), words)


def _programme(event: Report, about: str, words: Wording) -> Iterator[Block]:
    say = words.say
    columns = (
        Column(say("programme.item"), 5.4),
        Column(say("programme.planned"), 2.6),
        Column(say("programme.actual"), 3.6),
        Column(say("programme.difference"), 4),
    )
    days = _by_day(event.programme)
    for day, slots in days:
        rows = tuple(
            (
                cell(Phrase(INDENT * slot.depth + slot.title.text, slot.title.lang)),
                _planned(slot, words),
                _actual(slot, words),
                cell(*_difference(slot, words)),
            )
            for slot in slots
        )
        on = say("programme.on", date=words.date(day)) if day and len(days) > 1 else ""
        yield Table(say("programme.caption", zone=event.zone) + about + on, columns, rows)
    if not any(slot.started_at for slot in event.programme):
        yield Paragraph(Phrase(say("programme.nothing")))


def _by_day(programme: Sequence[Slot]) -> list[tuple[date | None, list[Slot]]]:
    """The programme day by day, as planned; what is inside an item stays with it."""
    days: list[tuple[date | None, list[Slot]]] = []
    for slot in programme:
        begins = slot.planned.start if slot.planned else slot.started_at
        day = begins.date() if begins else None
        if not days or (slot.depth == 0 and day not in (None, days[-1][0])):
            days.append((day, []))
        days[-1][1].append(slot)
    return days


def _planned(slot: Slot, words: Wording) -> Cell:
    span = slot.planned
    return cell(words.span(span.start, span.end) if span else "", words.minutes(slot.planned_s))


def _actual(slot: Slot, words: Wording) -> Cell:
    took = "" if slot.took_s is None else words.length(slot.took_s)
    return cell(words.exact_span(slot.started_at, slot.ended_at) or MISSING, took)


def _difference(slot: Slot, words: Wording) -> Iterator[str]:
    """In whole minutes: the seconds stand beside it, and nobody keeps to them."""
    if slot.course is not Course.DONE:
        yield words.say(f"programme.{slot.course}")
    late_s, longer_s = 60 * (minutes(slot.late_s) or 0), 60 * (minutes(slot.longer_s) or 0)
    if late_s:
        later = "started_later" if late_s > 0 else "started_earlier"
        yield words.say(f"programme.{later}", minutes=words.minutes(abs(late_s)))
    if longer_s:
        longer = "longer" if longer_s > 0 else "shorter"
        yield words.say(f"programme.{longer}", minutes=words.minutes(abs(longer_s)))
    if slot.course is Course.DONE and not late_s and not longer_s:
        yield words.say("programme.as_planned")


def _participation(report: Report, words: Wording) -> Iterator[Block]:
    say = words.say
    for event in report.each:
        about = of(event, report, words)
        yield _figures(event, about, words)
        yield from _heads(event, about, words)
    if report.events:
        yield _figures(report, "", words)
    rounds = [(vote, result) for vote in report.votes for result in vote.rounds]
    if not rounds:
        return
    turnout = (
        Column(say("participation.vote"), 4),
        Column(say("participation.votes"), 2, numeric=True),
        Column(say("participation.phones_column"), 2, numeric=True),
        Column(say("participation.share_headcount"), 2.4, numeric=True),
    )
    lines = tuple(_turnout(vote, result, words) for vote, result in rounds)
    yield Table(say("participation.turnout_caption"), turnout, lines)


def _figures(event: Report, about: str, words: Wording) -> Table:
    say = words.say
    columns = (
        Column(say("participation.what"), 6),
        Column(say("participation.number"), 2, numeric=True),
    )
    rows = tuple(
        (cell(say(f"participation.{key}")), cell(str(number)))
        for key, number in figures(event).items()
        if number is not None
    )
    key = "caption_all" if event.events else "caption"
    return Table(say(f"participation.{key}") + about, columns, rows)


def _heads(event: Report, about: str, words: Wording) -> Iterator[Table]:
    heads = told_heads(event)
    if not heads:
        return
    say = words.say
    columns = (
        Column(say("participation.category"), 6),
        *(Column(words.date(day.day), 2, numeric=True) for day in heads),
    )
    rows = [
        (cell(label), *(cell(_people(day, label)) for day in heads)) for label in _categories(heads)
    ]
    if rows and any(day.rest for day in heads):
        rest = (cell(str(day.rest) if day.by_category else MISSING) for day in heads)
        rows.append((cell(say("participation.no_category")), *rest))
    rows.append((cell(say("participation.together")), *(cell(str(day.total)) for day in heads)))
    yield Table(say("participation.heads_caption") + about, columns, tuple(rows), totals=1)


def told_heads(event: Report) -> Sequence[Heads]:
    """Who was counted, day by day and by category; nothing where one number of the figures says it all."""
    heads = event.facts.heads
    return heads if len(heads) > 1 or any(day.by_category for day in heads) else ()


def _categories(heads: Sequence[Heads]) -> list[Phrase]:
    """All categories anybody was counted in, in the event's order."""
    return list(dict.fromkeys(label for day in heads for label, _ in day.by_category))


def _people(day: Heads, label: Phrase) -> str:
    return str(dict(day.by_category).get(label, MISSING))


def of(event: Report, report: Report, words: Wording) -> str:
    """Which of several events a table is about; "" where there is only one."""
    return f": {words.guarded(event.title.text)}" if report.events else ""


def figures(report: Report) -> dict[str, int | None]:
    """The event in numbers, by names that files of data keep; None where a number is not known."""
    parts = report.walk()
    rounds = [result for vote in report.votes for result in vote.rounds]
    printed = [question for part in parts for question in part.questions.printed]
    return {
        "capacity": report.facts.capacity,
        "headcount": report.facts.headcount,
        "phones": report.facts.phones,
        "speakers": sum(part.speakers_n - part.floor_n for part in parts),
        "floor": sum(part.floor_n for part in parts),
        "polls": len(report.votes),
        "rounds": len(rounds),
        "voided": sum(1 for each in rounds if each.round.voided),
        "unasked": report.unasked_polls_n,
        "questions": sum(part.questions.received_n for part in parts),
        "answered": sum(1 for each in printed if each.status is QuestionStatus.ANSWERED),
        "dismissed": sum(part.questions.dismissed_n for part in parts),
        "waiting": sum(part.questions.waiting_n for part in parts),
        "merged": sum(part.questions.merged_n for part in parts),
        "upvotes": sum(question.votes for question in printed),
    }


def _turnout(vote: Vote, result: VoteRound, words: Wording) -> tuple[Cell, ...]:
    say = words.say
    headcount = result.headcount
    n = result.tally.n
    name = say("evidence.vote", number=vote.number)
    if len(vote.rounds) > 1:
        name += say("numbers.round", number=result.round.number)
    remark = say("participation.void") if result.round.voided else ""
    return (
        cell(name[:1].upper() + name[1:], remark),
        cell(str(n)),
        cell(str(result.round.phones)),
        cell(percent_text(n, headcount) if headcount else MISSING),
    )


def method(report: Report, words: Wording) -> list[str]:
    """How the results came about and what they cannot say."""
    rounds = [result for vote in report.votes for result in vote.rounds]
    said = {
        "anonymous": bool(rounds),
        "unfinished": any(not result.round.finalised for result in rounds),
        "again": any(len(vote.rounds) > 1 for vote in report.votes),
        "groups": any(vote.splits for vote in report.votes),
        "device": bool(rounds),
        "hands": any(result.tally.hand for result in rounds),
        "percentages": bool(rounds),
        "self_selected": bool(rounds),
        "times": True,
    }
    return [
        *(words.say(f"method.{key}") for key, on in said.items() if on),
        *_rules(report, words),
        words.say("method.drafts"),
    ]


def _rules(report: Report, words: Wording) -> Iterator[str]:
    """How people are told: of each event by itself where they differ."""
    said = [words.say(f"method.{_RULES[event.facts.attribution]}") for event in report.each]
    if len(set(said)) == 1:
        yield said[0]
        return
    for event, sentence in zip(report.each, said, strict=True):
        yield words.say("method.of_event", title=words.quoted(event.title.text), said=sentence)
