"""The annexes in blocks: the programme as it went, participation, method and limits."""

from collections.abc import Iterator

from facilitator.charts.numbers import percent_text
from facilitator.domain.questions import QuestionStatus
from facilitator.domain.workshop import Attribution
from facilitator.report.blocks import Block, Cell, Column, Entries, Heading, Paragraph, Table, cell
from facilitator.report.model import Course, Phrase, Report, Slot, VoteRound
from facilitator.report.wording import MISSING, NO_BREAK, Wording

INDENT = NO_BREAK * 4


def annex_blocks(report: Report, words: Wording) -> Iterator[Block]:
    """All annexes, each beginning a page."""
    for key, blocks in (
        ("programme", _programme(report, words)),
        ("participation", _participation(report, words)),
        ("method", [Entries(tuple(cell(said) for said in method(report, words)))]),
    ):
        yield Heading(Phrase(words.say(f"heading.{key}")), 1, new_page=True)
        yield from blocks


def _programme(report: Report, words: Wording) -> Iterator[Block]:
    say = words.say
    columns = (
        Column(say("programme.item"), 6),
        Column(say("programme.planned"), 2.8),
        Column(say("programme.actual"), 2.8),
        Column(say("programme.difference"), 4),
    )
    rows = tuple(
        (
            cell(Phrase(INDENT * slot.depth + slot.title.text, slot.title.lang)),
            _planned(slot, words),
            _actual(slot, words),
            cell(*_difference(slot, words)),
        )
        for slot in report.programme
    )
    yield Table(say("programme.caption", zone=report.zone), columns, rows)
    if not any(slot.started_at for slot in report.programme):
        yield Paragraph(Phrase(say("programme.nothing")))


def _planned(slot: Slot, words: Wording) -> Cell:
    span = slot.planned
    return cell(words.span(span.start, span.end) if span else "", words.minutes(slot.planned_s))


def _actual(slot: Slot, words: Wording) -> Cell:
    # Begun and ended in the same minute is under a minute, not none.
    took = "" if slot.took_s is None else words.minutes(slot.took_s or 1)
    return cell(words.span(slot.started_at, slot.ended_at) or MISSING, took)


def _difference(slot: Slot, words: Wording) -> Iterator[str]:
    if slot.course is not Course.DONE:
        yield words.say(f"programme.{slot.course}")
    late_s, longer_s = slot.late_s, slot.longer_s
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
    columns = (
        Column(say("participation.what"), 6),
        Column(say("participation.number"), 2, numeric=True),
    )
    rows = tuple(
        (cell(say(f"participation.{key}")), cell(str(number)))
        for key, number in figures(report).items()
        if number is not None
    )
    yield Table(say("participation.caption"), columns, rows)
    rounds = [(vote.number, result) for vote in report.votes for result in vote.rounds]
    if not rounds:
        return
    turnout = (
        Column(say("participation.vote"), 4),
        Column(say("participation.votes"), 2, numeric=True),
        Column(say("participation.phones_column"), 2, numeric=True),
        Column(say("participation.share_headcount"), 2.4, numeric=True),
    )
    lines = tuple(_turnout(number, result, report, words) for number, result in rounds)
    yield Table(say("participation.turnout_caption"), turnout, lines)


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
        "upvotes": sum(question.votes for question in printed),
    }


def _turnout(number: int, result: VoteRound, report: Report, words: Wording) -> tuple[Cell, ...]:
    say = words.say
    headcount = report.facts.headcount
    n = result.tally.n
    name = say("evidence.vote", number=number) + say("numbers.round", number=result.round.number)
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
    named = {
        Attribution.NAMED: "named",
        Attribution.AFFILIATION: "by_affiliation",
        Attribution.CHATHAM_HOUSE: "chatham_house",
    }[report.facts.attribution]
    said = {
        "anonymous": bool(rounds),
        "unfinished": any(not result.round.finalised for result in rounds),
        "again": any(len(vote.rounds) > 1 for vote in report.votes),
        "device": bool(rounds),
        "hands": any(result.tally.hand for result in rounds),
        "percentages": bool(rounds),
        "self_selected": bool(rounds),
        "times": True,
        named: True,
        "drafts": True,
    }
    return [words.say(f"method.{key}") for key, on in said.items() if on]
