"""The whole report in blocks: what comes after what."""

from collections.abc import Iterator

from facilitator.report.annexes import annex_blocks
from facilitator.report.blocks import Block, Document, Entries, Heading, Labels, Paragraph, cell
from facilitator.report.body import question_blocks, section_blocks
from facilitator.report.model import Outcome, Phrase, Report
from facilitator.report.voting import vote_blocks
from facilitator.report.wording import Wording


def lay_out(report: Report) -> Document:
    """The report as every writer draws it."""
    words = Wording(report.lang)
    say = words.say
    return Document(
        report=report,
        lang=words.lang,
        # A file without a title cannot be told from others, and a tagged PDF must have one.
        title=report.title if report.title.text else Phrase(say("cover.subtitle")),
        subtitle=say("cover.subtitle"),
        translated_titles=report.translated_titles,
        facts=tuple((say(f"cover.{key}"), value) for key, value in _facts(report, words) if value),
        notice=say("cover.indicative") if report.facts.indicative and report.votes else "",
        blocks=tuple(_blocks(report, words)),
        labels=Labels(
            contents=say("heading.contents"),
            figure=say("label.figure"),
            table=say("label.table"),
            page=say("label.page"),
            of=say("label.of"),
            draft=say("label.draft"),
        ),
    )


def _facts(report: Report, words: Wording) -> Iterator[tuple[str, str]]:
    facts = report.facts
    if facts.starts_at is not None:
        yield "date", words.date(facts.starts_at)
        yield "time", words.span(facts.starts_at, facts.ended_at)
    yield "place", facts.place
    yield "room", facts.room
    yield "organisers", words.say("list.separator").join(facts.organisers)
    yield "capacity", _number(facts.capacity)
    yield "headcount", _number(facts.headcount)
    yield "phones", _number(facts.phones)
    yield "votes", _number(len(report.votes) or None)
    made = report.taken_at
    yield "made", words.say("cover.made_at", date=words.date(made), time=words.time(made))


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _blocks(report: Report, words: Wording) -> Iterator[Block]:
    say = words.say
    headcount = report.facts.headcount
    if report.objective:
        yield Heading(Phrase(say("heading.objective")), 1)
        for paragraph in report.objective.split("\n"):
            if paragraph:
                yield Paragraph(Phrase(paragraph))
    if report.guiding_questions:
        yield Heading(Phrase(say("heading.guiding_questions")), 1)
        yield Entries(tuple((question,) for question in report.guiding_questions), numbered=True)
    if report.sections:
        yield Heading(Phrase(say("heading.proceedings")), 1)
        for section in report.sections:
            yield from section_blocks(section, 2, headcount, words)
    if not report.loose.empty:
        yield Heading(Phrase(say("heading.loose")), 1)
        for vote in report.loose.votes:
            yield from vote_blocks(vote, 2, headcount, words)
        yield from question_blocks(report.loose, 2, words)
    for key, outcomes in (
        ("conclusions", report.conclusions),
        ("recommendations", report.recommendations),
    ):
        if outcomes:
            yield Heading(Phrase(say(f"heading.{key}")), 1)
            entries = tuple(cell(each.text, _evidence(each, words)) for each in outcomes)
            yield Entries(entries, numbered=True)
    yield from annex_blocks(report, words)


def _evidence(outcome: Outcome, words: Wording) -> str:
    things = [words.say("evidence.vote", number=number) for number in outcome.votes]
    things += [words.say("evidence.question", number=number) for number in outcome.questions]
    return words.say("evidence.resting_on", things=words.listing(things)) if things else ""
