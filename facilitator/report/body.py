"""The parts of the event in blocks: who spoke, what was voted, what was asked."""

from collections.abc import Iterator

from facilitator.domain.questions import QuestionStatus
from facilitator.domain.workshop import Attribution, Presence
from facilitator.report.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Marked,
    Paragraph,
    Style,
    Table,
    cell,
    question_anchor,
)
from facilitator.report.model import Asked, Phrase, Questions, Section, Speaker
from facilitator.report.noted import note_blocks
from facilitator.report.outcomes import paragraphs
from facilitator.report.photos import photo_blocks
from facilitator.report.voting import vote_blocks
from facilitator.report.wording import MISSING, Wording


def section_blocks(section: Section, level: int, words: Wording) -> Iterator[Block]:
    """The section under a heading of that level, then its parts one level deeper."""
    title = section.title if section.title.text else Phrase(words.say("section.untitled"))
    yield Heading(title, level)
    held = [words.date(section.day) if section.day else ""]
    held += [words.span(section.started_at, section.ended_at)]
    if any(held):
        span = words.say("list.separator").join(filter(None, held))
        yield Paragraph(Phrase(words.say("section.held", span=span)), Style.NOTE)
    yield from _rule(section, words)
    draft = words.say("draft.facts") if section.summary.draft else ""
    yield from paragraphs(section.summary.text, draft)
    yield from note_blocks(section.notes, words)
    yield from photo_blocks(section.photos, words)
    if section.speakers:
        yield _speakers(section, words)
    for vote in section.votes:
        yield from vote_blocks(vote, level + 1, words)
    yield from question_blocks(section, level + 1, words)
    for part in section.parts:
        yield from section_blocks(part, level + 1, words)


def _rule(section: Section, words: Wording) -> Iterator[Block]:
    if section.attribution is Attribution.CHATHAM_HOUSE:
        said = words.say.count("section.chatham", section.speakers_n)
        yield Paragraph(Phrase(said), draft=words.say("draft.chatham"))
    elif section.attribution is Attribution.AFFILIATION and section.speakers:
        yield Paragraph(Phrase(words.say("section.affiliation")), Style.NOTE)


def _speakers(section: Section, words: Wording) -> Table:
    say = words.say
    columns = (
        Column(say("speaker.speaker"), 7),
        Column(say("speaker.role"), 4),
        Column(say("speaker.planned"), 1.6, numeric=True),
        Column(say("speaker.actual"), 1.6, numeric=True),
    )
    rows = tuple(_speaker_row(speaker, words) for speaker in section.speakers)
    title = words.guarded(section.title.text)
    return Table(say("speaker.caption", title=title), columns, rows)


def _speaker_row(speaker: Speaker, words: Wording) -> tuple[Cell, ...]:
    say = words.say
    remarks = [
        say("speaker.from_floor") if speaker.from_floor else "",
        say("speaker.video") if speaker.presence is Presence.VIDEO else "",
        say("speaker.absent") if speaker.presence is Presence.ABSENT else "",
    ]
    first = speaker.name or speaker.affiliation or say("speaker.unnamed")
    spoke = MISSING if speaker.actual_s is None else words.minutes(speaker.actual_s)
    return (
        cell(first, speaker.affiliation if speaker.name else ""),
        cell(speaker.role, speaker.perspective, *remarks),
        cell(words.minutes(speaker.planned_s) if speaker.planned_s else MISSING),
        cell(spoke),
    )


def question_blocks(section: Section, level: int, words: Wording) -> Iterator[Block]:
    """The questions of one part, and how many of them are not printed."""
    questions = section.questions
    if not questions.received_n:
        return
    yield Heading(Phrase(words.say("heading.questions")), level)
    if questions.printed:
        yield _question_table(questions, section.title.text, words)
    for word, number in (("dismissed", questions.dismissed_n), ("waiting", questions.waiting_n)):
        if number:
            yield Paragraph(Phrase(words.say.count(f"question.{word}", number)), Style.NOTE)


def _question_table(questions: Questions, title: str, words: Wording) -> Table:
    say = words.say
    columns = (
        Column(say("question.number"), 1, numeric=True),
        Column(say("question.question"), 7.5),
        Column(say("question.votes"), 1.4, numeric=True),
        Column(say("question.answer"), 5),
    )
    rows = tuple(_question_row(question, words) for question in questions.printed)
    about = say("question.about", title=words.guarded(title)) if title else ""
    return Table(say("question.caption", about=about), columns, rows)


def _question_row(question: Asked, words: Wording) -> tuple[Cell, ...]:
    say = words.say
    what = say("question.not_answered")
    if question.status is QuestionStatus.ANSWERED:
        by = words.guarded(question.answered_by)
        what = say("question.answered_by", name=by) if by else say("question.answered")
    return (
        (Marked(str(question.number), anchor=question_anchor(question.number)),),
        cell(
            question.text,
            say("question.to", name=words.guarded(question.to)) if question.to else "",
            say("question.by", name=words.guarded(question.by)) if question.by else "",
            say.count("question.merged", question.merged_n) if question.merged_n else "",
            say("question.reworded") if question.reworded else "",
        ),
        cell(str(question.votes)),
        cell(what, question.answer),
    )
