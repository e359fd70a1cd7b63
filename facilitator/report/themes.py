"""The body by theme: a chapter for each, with what was noted about it and what it led to."""

from collections.abc import Iterator
from dataclasses import replace

from facilitator.report.blocks import (
    Block,
    Entries,
    Heading,
    Marked,
    Paragraph,
    Style,
    cell,
    question_anchor,
    recommendation_anchor,
    vote_anchor,
)
from facilitator.report.model import Outcome, Phrase, Report, Section
from facilitator.report.noted import note_blocks
from facilitator.report.texts import shortened
from facilitator.report.wording import Wording

LONGEST_NAMED = 160


def themes_of(report: Report) -> list[str]:
    """All themes, in the order in which they come up."""
    noted = [note.theme for note in report.notes]
    reached = [each.theme for each in (*report.conclusions, *report.recommendations)]
    return list(dict.fromkeys(theme for theme in (*noted, *reached) if theme))


def theme_blocks(report: Report, words: Wording) -> Iterator[Block]:
    """A chapter for each theme. Votes and questions stay with the sessions and are led to."""
    for theme in themes_of(report):
        yield Heading(Phrase(theme), 1)
        yield from note_blocks([note for note in report.notes if note.theme == theme], words)
        concluded = [each for each in report.conclusions if each.theme == theme]
        if concluded:
            yield Paragraph(Phrase(words.say("heading.conclusions")), Style.LEAD)
            yield Entries(tuple(cell(each.text) for each in concluded))
        asked_for = [each for each in report.recommendations if each.theme == theme]
        if asked_for:
            yield Paragraph(Phrase(words.say("heading.recommendations")), Style.LEAD)
            yield Entries(tuple((_named(each, words),) for each in asked_for))
        seen = _see([*concluded, *asked_for], words)
        if seen.text:
            yield Paragraph(seen, Style.NOTE)


def _named(outcome: Outcome, words: Wording) -> Marked:
    name = words.say("evidence.recommendation", number=outcome.number)
    text = shortened(outcome.text.text.replace("\n", " "), LONGEST_NAMED)
    said = words.say("evidence.named", name=name, text=text)
    return Marked(said, links=((name, recommendation_anchor(outcome.number)),))


def _see(outcomes: list[Outcome], words: Wording) -> Marked:
    votes = sorted({number for each in outcomes for number in each.votes})
    questions = sorted({number for each in outcomes for number in each.questions})
    links = [(words.say("evidence.vote", number=n), vote_anchor(n)) for n in votes]
    links += [(words.say("evidence.question", number=n), question_anchor(n)) for n in questions]
    if not links:
        return Marked("")
    things = words.listing([name for name, _ in links])
    return Marked(words.say("evidence.see", things=things), links=tuple(links))


def without_themed_notes(section: Section) -> Section:
    """The section as it is told beside chapters by theme: nothing is told twice."""
    return replace(
        section,
        notes=tuple(note for note in section.notes if not note.theme),
        parts=tuple(without_themed_notes(part) for part in section.parts),
    )
