"""A vote in blocks: how it was held, its result in words, as a chart and in numbers."""

from collections.abc import Iterator

from facilitator.charts import chart_of, describe
from facilitator.charts.numbers import percent_text
from facilitator.domain.polls import Cards
from facilitator.report.blocks import Block, Figure, Heading, Paragraph, Style, vote_anchor
from facilitator.report.comparing import comparison_blocks
from facilitator.report.kinds import kind_of
from facilitator.report.model import Phrase, Vote, VoteRound
from facilitator.report.numbers import sentence, table
from facilitator.report.outcomes import paragraphs
from facilitator.report.texts import for_chart, other_languages, phrase, shortened
from facilitator.report.wording import Wording

LONGEST_HEADING = 120


def vote_blocks(vote: Vote, level: int, words: Wording) -> Iterator[Block]:
    """All rounds of the vote, each by itself, under a heading of that level."""
    prompt = phrase(vote.poll.prompt, words.lang)
    short = shortened(prompt.text, LONGEST_HEADING)
    heading = words.say("heading.vote", number=vote.number, prompt=short)
    yield Heading(Phrase(heading), level, anchor=vote_anchor(vote.number))
    if short != prompt.text:
        yield Paragraph(prompt, Style.LEAD)
    for translation in other_languages(vote.poll.prompt, words.lang):
        yield Paragraph(translation, Style.NOTE)
    if not vote.summary.draft:
        yield from paragraphs(vote.summary.text)
    if len(vote.rounds) > 1:
        asked = "vote.twice" if len(vote.rounds) == 2 else "vote.rounds"
        yield Paragraph(Phrase(words.say(asked, n=len(vote.rounds))))
    for result in vote.rounds:
        if len(vote.rounds) > 1:
            yield Heading(Phrase(words.say("heading.round", number=result.round.number)), level + 1)
        yield from _round_blocks(vote, result, words)
    yield from comparison_blocks(vote, level + 1, words)


def _round_blocks(vote: Vote, result: VoteRound, words: Wording) -> Iterator[Block]:
    yield Paragraph(Phrase(" ".join(_held(result, words))))
    if not result.counts:
        return
    if not result.tally.n:
        if not result.tally.estimate:
            yield Paragraph(Phrase(words.say("vote.no_votes")))
        return
    said = sentence(result, words) if vote.summary.draft else ""
    if said:
        yield Paragraph(Phrase(said), draft=words.say("draft.result"))
    several = len(vote.rounds) > 1
    number = words.say("numbers.round", number=result.round.number) if several else ""
    if kind_of(result.poll.kind).drawn:
        chart = chart_of(for_chart(result.poll), result.tally, words.lang)
        n = result.tally.n
        yield Figure(
            words.say.count("numbers.figure", n, number=vote.number, round=number),
            describe(chart),
            chart,
        )
    yield table(result, words.say("numbers.caption", number=vote.number, round=number), words)


def _held(result: VoteRound, words: Wording) -> Iterator[str]:
    """When the round was held, and what its numbers are numbers of."""
    round_, tally, say = result.round, result.tally, words.say
    opened = words.time(round_.opened_at)
    if round_.closed_at is None:
        yield say("vote.opened_open", opened=opened)
    else:
        yield say("vote.opened", opened=opened, closed=words.time(round_.closed_at))
    if round_.voided:
        yield say.count("vote.voided", tally.n, reason=words.quoted(round_.voided))
        return
    if round_.closed_at is None:
        yield say("vote.still_open")
        return
    if tally.estimate:
        yield say("vote.estimate", words=words.quoted(tally.estimate))
    if not tally.n:
        return
    votes = say.count("vote.n", tally.n)
    headcount = result.headcount
    if headcount:
        share = percent_text(tally.n, headcount)
        yield say("vote.n_of_headcount", votes=votes, headcount=headcount, percent=share)
    else:
        yield say("vote.n_alone", votes=votes)
    if headcount and tally.n > headcount:
        yield say("vote.over_headcount")
    if tally.counted_abstain:
        yield say.count("vote.abstentions", tally.counted_abstain)
    remark = kind_of(result.poll.kind).remark
    if remark:
        yield say(remark)
    if tally.cards is Cards.INSTEAD:
        yield say.count("vote.instead", tally.ballots_n)
    elif tally.hand_n:
        yield say.count("vote.added", tally.hand_n)
