"""The whole report in blocks: what comes after what."""

from collections.abc import Iterator

from facilitator.report.annexes import annex_blocks
from facilitator.report.blocks import (
    Block,
    Document,
    Entries,
    Heading,
    Labels,
    Paragraph,
    Style,
)
from facilitator.report.body import question_blocks, section_blocks
from facilitator.report.model import Facts, Phrase, Report
from facilitator.report.noted import note_blocks
from facilitator.report.options import Body
from facilitator.report.outcomes import (
    conclusion_blocks,
    message_blocks,
    next_blocks,
    paragraphs,
    recommendation_blocks,
)
from facilitator.report.photos import photo_blocks
from facilitator.report.themes import theme_blocks, without_themed_notes
from facilitator.report.voting import vote_blocks
from facilitator.report.wording import Wording

APART = " · "


def lay_out(report: Report, body: Body = Body.SESSION) -> Document:
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
        facts=tuple((what, value) for what, value in _facts(report, words) if value),
        notice=say("cover.indicative") if report.facts.indicative and report.votes else "",
        blocks=tuple(_blocks(report, words, by_theme=body is Body.THEME)),
        labels=Labels(
            contents=say("heading.contents"),
            figure=say("label.figure"),
            table=say("label.table"),
            page=say("label.page"),
            of=say("label.of"),
            draft=say("label.draft"),
            colon=say("label.colon"),
        ),
    )


def _facts(report: Report, words: Wording) -> Iterator[tuple[str, str]]:
    say, facts = words.say, report.facts
    for number, event in enumerate(report.events, 1):
        held = _held(event, words)
        what = say("cover.event", number=number)
        yield what, APART.join(each for each in (words.guarded(event.title.text), held) if each)
    if facts.starts_at is not None and not report.events:
        yield say("cover.date"), _date(facts, words)
        if len(facts.days) < 2:
            yield say("cover.time"), words.span(facts.starts_at, facts.ended_at)
    yield say("cover.place"), facts.place
    yield say("cover.room"), facts.room
    yield say("cover.organisers"), say("list.separator").join(facts.organisers)
    yield say("cover.capacity"), _number(facts.capacity)
    yield say("cover.headcount"), _number(facts.headcount)
    yield say("cover.phones"), _number(facts.phones)
    yield say("cover.votes"), _number(len(report.votes) or None)
    made = report.taken_at
    yield say("cover.made"), say("cover.made_at", date=words.date(made), time=words.time(made))


def _date(facts: Facts, words: Wording) -> str:
    """Its day, or its first and last."""
    if len(facts.days) > 1:
        return words.say(
            "date.days", first=words.date(facts.days[0]), last=words.date(facts.days[-1])
        )
    return words.date(facts.starts_at) if facts.starts_at else ""


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _blocks(report: Report, words: Wording, *, by_theme: bool) -> Iterator[Block]:
    say = words.say
    sections, loose = report.sections, report.loose
    if by_theme:
        sections = tuple(without_themed_notes(section) for section in sections)
        loose = without_themed_notes(loose)
    if report.front.foreword:
        yield Heading(Phrase(say("heading.foreword")), 1)
        yield from paragraphs(report.front.foreword)
    if not report.events:
        yield from _introduction(report, 1, words)
        yield from photo_blocks(report.photos, words)
    yield from message_blocks(report.messages, words)
    if not report.events:
        yield from _aims(report, 1, words)
    if by_theme:
        yield from theme_blocks(report, words)
    if report.events:
        for event, section in zip(report.events, sections, strict=True):
            yield Heading(event.title, 1, new_page=True)
            yield Paragraph(Phrase(_held(event, words)), Style.NOTE)
            yield from _introduction(event, 2, words)
            yield from photo_blocks(event.photos, words)
            yield from _aims(event, 2, words)
            for part in section.parts:
                yield from section_blocks(part, 2, words)
    if sections and not report.events:
        yield Heading(Phrase(say("heading.proceedings")), 1)
        for section in sections:
            yield from section_blocks(section, 2, words)
    if not loose.empty:
        yield Heading(Phrase(say("heading.loose")), 1)
        yield from note_blocks(loose.notes, words)
        for vote in loose.votes:
            yield from vote_blocks(vote, 2, words)
        yield from question_blocks(loose, 2, words)
    yield from conclusion_blocks(report.conclusions, words)
    yield from recommendation_blocks(report.recommendations, words)
    yield from next_blocks(report.front, words)
    yield from annex_blocks(report, words)


def _introduction(event: Report, level: int, words: Wording) -> Iterator[Block]:
    if event.introduction.text:
        yield Heading(Phrase(words.say("heading.introduction")), level)
        draft = words.say("draft.facts") if event.introduction.draft else ""
        yield from paragraphs(event.introduction.text, draft)


def _aims(event: Report, level: int, words: Wording) -> Iterator[Block]:
    """What the event was for."""
    if event.objective:
        yield Heading(Phrase(words.say("heading.objective")), level)
        yield from paragraphs(event.objective)
    if event.guiding_questions:
        yield Heading(Phrase(words.say("heading.guiding_questions")), level)
        yield Entries(tuple((question,) for question in event.guiding_questions), numbered=True)


def _held(event: Report, words: Wording) -> str:
    """When and where it was, on a line."""
    facts = event.facts
    hours = "" if len(facts.days) > 1 else words.span(facts.starts_at, facts.ended_at)
    when = [_date(facts, words), hours, facts.room, facts.place]
    return words.say("list.separator").join(words.guarded(each) for each in when if each)
