"""What the event arrived at, in blocks: key messages, conclusions, recommendations, what happens next."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from facilitator.domain.conclusions import OutcomeStatus
from facilitator.report.blocks import (
    Block,
    Column,
    Entries,
    Heading,
    Marked,
    Paragraph,
    Table,
    cell,
    note_anchor,
    question_anchor,
    recommendation_anchor,
    vote_anchor,
)
from facilitator.report.model import Front, Message, Outcome, Phrase
from facilitator.report.supported import support_line
from facilitator.report.texts import shortened
from facilitator.report.wording import MISSING, Wording

LONGEST_AT_A_GLANCE = 160


def message_blocks(messages: Sequence[Message], words: Wording) -> Iterator[Block]:
    """The key messages, numbered."""
    if messages:
        yield Heading(Phrase(words.say("heading.messages")), 1)
        entries = tuple(cell(each.headline, *each.text.split("\n")) for each in messages)
        yield Entries(entries, numbered=True, strong=True)


def conclusion_blocks(conclusions: Sequence[Outcome], words: Wording) -> Iterator[Block]:
    """The conclusions with what they rest on."""
    if conclusions:
        yield Heading(Phrase(words.say("heading.conclusions")), 1)
        yield Entries(tuple(_entry(each, words) for each in conclusions), numbered=True)


def recommendation_blocks(recommendations: Sequence[Outcome], words: Wording) -> Iterator[Block]:
    """The recommendations, by theme where they have one, then all at a glance."""
    if not recommendations:
        return
    yield Heading(Phrase(words.say("heading.recommendations")), 1)
    themed = any(each.theme for each in recommendations)
    for theme, group in groupby(recommendations, key=lambda each: each.theme):
        members = list(group)
        if themed:
            yield Heading(Phrase(theme or words.say("heading.other_themes")), 2)
        entries = tuple(_anchored(each, words) for each in members)
        explained = any(len(entry) > 1 for entry in entries)
        yield Entries(entries, numbered=True, start=members[0].number, strong=explained)
    if any(each.addressee or each.timeline for each in recommendations):
        yield _at_a_glance(recommendations, words)


def _entry(outcome: Outcome, words: Wording) -> tuple[Phrase, ...]:
    why = (Phrase(text) for text in outcome.why.split("\n"))
    return cell(
        outcome.text,
        *why,
        " ".join(_details(outcome, words)),
        *(support_line(each, words) for each in outcome.support),
        evidence(outcome, words),
    )


def _anchored(outcome: Outcome, words: Wording) -> tuple[Phrase, ...]:
    action, *others = _entry(outcome, words) or (outcome.text,)
    anchor = recommendation_anchor(outcome.number)
    return (Marked(action.text, action.lang, anchor), *others)


def _details(outcome: Outcome, words: Wording) -> Iterator[str]:
    """To whom, by when, with what, and how far it has got, each a sentence."""
    for key in ("addressee", "timeline", "resources"):
        said = getattr(outcome, key).replace("\n", " ").rstrip(".")
        if said:
            yield words.say(f"outcome.{key}_is", said=words.guarded(said))
    if outcome.status is not OutcomeStatus.PROPOSED:
        yield words.say("outcome.status_is", said=words.say(f"outcome.{outcome.status}"))


def evidence(outcome: Outcome, words: Wording) -> Marked:
    """What it rests on, each leading to where it is told."""
    kinds = (
        ("vote", outcome.votes, vote_anchor),
        ("question", outcome.questions, question_anchor),
        ("note", outcome.notes, note_anchor),
    )
    links = [
        (words.say(f"evidence.{kind}", number=number), anchor(number))
        for kind, numbers, anchor in kinds
        for number in numbers
    ]
    things = words.listing([name for name, _ in links])
    said = words.say("evidence.resting_on", things=things) if links else ""
    return Marked(said, links=tuple(links))


def _at_a_glance(recommendations: Sequence[Outcome], words: Wording) -> Table:
    say = words.say
    columns = (
        Column(say("outcome.number"), 0.9, numeric=True),
        Column(say("outcome.action"), 5),
        Column(say("outcome.addressee"), 3.2),
        Column(say("outcome.timeline"), 2.2),
        Column(say("outcome.resources"), 2.6),
        Column(say("outcome.status"), 2.1),
    )
    rows = tuple(
        (
            cell(str(each.number)),
            cell(shortened(each.text.text.replace("\n", " "), LONGEST_AT_A_GLANCE)),
            cell(each.addressee or MISSING),
            cell(each.timeline or MISSING),
            cell(each.resources or MISSING),
            cell(say(f"outcome.{each.status}")),
        )
        for each in recommendations
    )
    return Table(say("outcome.caption"), columns, rows)


def next_blocks(front: Front, words: Wording) -> Iterator[Block]:
    """Who takes it up and when, and thanks."""
    if front.decision_body or front.next_date:
        yield Heading(Phrase(words.say("heading.next")), 1)
    for key, said in (("decision_body", front.decision_body), ("next_date", front.next_date)):
        if said:
            text = said.replace("\n", " ").rstrip(".")
            yield Paragraph(Phrase(words.say(f"outcome.{key}_is", said=words.guarded(text))))
    if front.thanks:
        yield Heading(Phrase(words.say("heading.thanks")), 1)
        yield from paragraphs(front.thanks)


def paragraphs(text: str, draft: str = "") -> Iterator[Paragraph]:
    """A paragraph for each line; the first one bears the mark of a draft."""
    for place, line in enumerate(filter(None, text.split("\n"))):
        yield Paragraph(Phrase(line), draft="" if place else draft)
