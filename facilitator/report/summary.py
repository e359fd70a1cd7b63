"""The report on one page: facts, each vote in one sentence, conclusions, recommendations."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from facilitator.charts import chart_of, describe
from facilitator.charts.layout import natural_height
from facilitator.charts.measure import width
from facilitator.charts.style import page_style
from facilitator.report.blocks import (
    ASIDE_CHART_SHARE,
    ASIDE_CHART_WIDTH_PT,
    Aside,
    Block,
    Document,
    Entries,
    Figure,
    Heading,
    Paragraph,
    Style,
    cell,
)
from facilitator.report.kinds import kind_of
from facilitator.report.layout import lay_out
from facilitator.report.model import Outcome, Phrase, Report, Vote, VoteRound
from facilitator.report.numbers import sentence
from facilitator.report.texts import for_chart, phrase, shortened
from facilitator.report.wording import Wording

FORMATS = ("docx", "pdf", "md")
PAGE_PT = (453.0, 650.0)  # what an A4 page holds, less some: not everybody has the same fonts
TITLE_TIMES = 1.75  # the title's letters are so much larger, and bold
TEXT_PT = 9.5
LINE_PT = 13.5
HEADING_PT = 30.0
BETWEEN_PT = 6.0
CHARTS_TIMES = 1.16  # texts are taken to be longer than they are, the height of a chart is known
LONGEST_TITLE = 160
_LEFT_OUT = frozenset({"made", "capacity"})


@dataclass(frozen=True, slots=True)
class _Room:
    """How much is told: with charts or without, texts of how many letters, entries of how many."""

    charts: bool
    letters: int
    entries: int


# The first that fits on the page is taken.
_TRIES = (
    _Room(True, 400, 100),
    _Room(False, 400, 100),
    *(_Room(False, 160, entries) for entries in (100, 24, 20, 17, *range(14, 5, -1))),
    *(_Room(False, 100, entries) for entries in (5, 4, 3, 2)),
    *(_Room(False, 60, entries) for entries in (2, 1)),
)


def summarise(report: Report) -> Document:
    """The summary as every writer of texts draws it."""
    words = Wording(report.lang)
    whole = lay_out(report)
    title = replace(whole.title, text=shortened(whole.title.text, LONGEST_TITLE))
    left_pt = PAGE_PT[1] - HEADING_PT - _text_pt(title.text, PAGE_PT[0] / TITLE_TIMES) * TITLE_TIMES
    drawn: tuple[Block, ...] = ()
    for room in _TRIES:
        drawn = tuple(_blocks(report, whole, room, words))
        most_pt = left_pt * (CHARTS_TIMES if room.charts else 1)
        if sum(_height_pt(block) for block in drawn) <= most_pt:
            break
    return replace(
        whole,
        title=title,
        subtitle=words.say("cover.summary"),
        translated_titles=(),
        facts=(),
        notice="",
        blocks=drawn,
        brief=True,
    )


def _blocks(report: Report, whole: Document, room: _Room, words: Wording) -> Iterator[Block]:
    left_out = {words.say(f"cover.{key}") for key in _LEFT_OUT}
    facts = " · ".join(
        words.say("summary.fact", what=what, value=words.guarded(shortened(value, room.letters)))
        for what, value in whole.facts
        if what not in left_out
    )
    if facts:
        yield Paragraph(Phrase(facts), Style.NOTE)
    if report.messages:
        yield Heading(Phrase(words.say("heading.messages")), 1)
        said = (each.headline or each.text for each in report.messages[: room.entries])
        lines = (shortened(text.replace("\n", " "), room.letters) for text in said)
        yield Entries(tuple(cell(text) for text in lines), numbered=True)
        yield from _more(len(report.messages) - room.entries, words)
    results = [(vote, result) for vote in report.votes if (result := _last(vote)) is not None]
    if results:
        yield Heading(Phrase(words.say("heading.votes")), 1)
        if whole.notice:
            yield Paragraph(Phrase(whole.notice), Style.NOTE)
        for vote, result in results[: room.entries]:
            yield from _vote(vote, result, room, words)
        yield from _more(len(results) - room.entries, words)
    for key, outcomes in (
        ("conclusions", report.conclusions),
        ("recommendations", report.recommendations),
    ):
        if outcomes:
            yield Heading(Phrase(words.say(f"heading.{key}")), 1)
            yield _entries(outcomes[: room.entries], room)
            yield from _more(len(outcomes) - room.entries, words)


def _last(vote: Vote) -> VoteRound | None:
    """The newest round that is a result: what the room said in the end."""
    counted = [result for result in vote.rounds if result.counts and result.tally.n]
    return max(counted, key=lambda result: result.round.number, default=None)


def _vote(vote: Vote, result: VoteRound, room: _Room, words: Wording) -> Iterator[Block]:
    prompt = shortened(phrase(vote.poll.prompt, words.lang).text, room.letters)
    several = len(vote.rounds) > 1
    of_them = words.say("numbers.round", number=result.round.number) if several else ""
    heading = words.say("heading.vote", number=f"{vote.number}{of_them}", prompt=prompt)
    told = replace(result, poll=for_chart(result.poll))
    # There is no table beside it to look in.
    said = sentence(told, words).replace(words.say("sentence.others"), words.say("summary.others"))
    said = shortened(said, 2 * room.letters)
    texts = [Paragraph(Phrase(heading), Style.LEAD)]
    if said:
        texts.append(Paragraph(Phrase(said), draft=words.say("draft.result")))
    if not room.charts or not kind_of(vote.poll.kind).drawn:
        yield from texts
        return
    chart = chart_of(told.poll, result.tally, words.lang)
    caption = words.say.count("numbers.figure", result.tally.n, number=vote.number, round=of_them)
    yield Aside(tuple(texts), Figure(caption, describe(chart), chart))


def _entries(outcomes: tuple[Outcome, ...], room: _Room) -> Entries:
    texts = (shortened(each.text.text.replace("\n", " "), room.letters) for each in outcomes)
    return Entries(tuple(cell(text) for text in texts), numbered=True)


def _more(number: int, words: Wording) -> Iterator[Block]:
    if number > 0:
        yield Paragraph(Phrase(words.say.count("summary.more", number)), Style.NOTE)


def _height_pt(block: Block) -> float:
    match block:
        case Heading():
            return HEADING_PT
        case Paragraph():
            return _text_pt(block.text.text, PAGE_PT[0]) + BETWEEN_PT
        case Entries():
            return sum(_text_pt(entry[0].text, PAGE_PT[0] - 20) for entry in block.entries if entry)
        case Aside():
            column = PAGE_PT[0] * (1 - ASIDE_CHART_SHARE) - 12
            texts = sum(_text_pt(each.text.text, column) + BETWEEN_PT for each in block.texts)
            shrunk = PAGE_PT[0] * ASIDE_CHART_SHARE / ASIDE_CHART_WIDTH_PT
            chart = natural_height(block.figure.chart, ASIDE_CHART_WIDTH_PT, page_style())
            return max(texts, shrunk * chart) + BETWEEN_PT
    raise TypeError(f"a summary has no {type(block).__name__}")


def _text_pt(text: str, width_pt: float) -> float:
    return LINE_PT * math.ceil(1.1 * width(text, TEXT_PT) / width_pt)
