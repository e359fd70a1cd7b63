"""Single and multiple choice: votes and percentages by choice."""

from dataclasses import dataclass

from facilitator.charts.numbers import percent, percent_text
from facilitator.domain.kinds import multiple, single
from facilitator.domain.polls import Cards, Poll
from facilitator.domain.tallies import COUNTS_FIRST_UNDER, Tally
from facilitator.report.kinds.base import Grid, GridRow, Measure, Unit, Value
from facilitator.report.model import Phrase, VoteRound
from facilitator.report.texts import phrase
from facilitator.report.wording import Wording

MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Choices:
    """`people` is the beginning of the sentence, `everybody` the last row: one vote each, or one person."""

    people: str
    everybody: str
    remark: str = ""
    drawn: bool = True

    def sentence(self, result: VoteRound, words: Wording) -> str:
        tally = result.tally
        counts = tally.counts
        ranked = sorted(
            (choice for choice in result.poll.choices if counts[choice.id]),
            key=lambda choice: -counts[choice.id],
        )
        form = "count" if tally.base < COUNTS_FIRST_UNDER else "share"
        shares = [
            words.say(
                f"sentence.{form}_first" if place == 0 else f"sentence.{form}",
                count=counts[choice.id],
                percent=percent_text(counts[choice.id], tally.base),
                choice=words.quoted(phrase(choice.label, words.lang).text),
            )
            for place, choice in enumerate(ranked[:MOST_NAMED])
        ]
        if len(ranked) > MOST_NAMED:
            shares.append(words.say("sentence.others"))
        return words.say.count(f"sentence.{self.people}", tally.base, shares=words.listing(shares))

    def grid(self, result: VoteRound, words: Wording) -> Grid:
        tally = result.tally
        by_hand = bool(tally.hand) or tally.cards is not Cards.NONE
        counts = tally.counts

        def row(label: Phrase, phone: int, hand: int, votes: int, share: int | None) -> GridRow:
            numbers = (phone, hand, votes) if by_hand else (votes,)
            return GridRow(label, (*numbers, share))

        rows = [
            row(
                phrase(choice.label, words.lang),
                tally.data.counts.get(choice.id, 0),
                tally.hand.get(choice.id, 0),
                counts[choice.id],
                percent(counts[choice.id], tally.base) if tally.base else None,
            )
            for choice in result.poll.choices
        ]
        totals = []
        if tally.abstain or result.poll.settings.allow_abstain:
            label = Phrase(words.say("numbers.abstentions"))
            totals.append(row(label, tally.abstain, 0, tally.counted_abstain, None))
        label = Phrase(words.say(f"numbers.{self.everybody}"))
        totals.append(row(label, tally.ballots_n, tally.hand_n, tally.n, None))
        measures = _measures(tally, words, by_hand=by_hand)
        share = 5 if by_hand else 7
        return Grid(words.say("numbers.choice"), share, measures, tuple(rows), tuple(totals))

    def ballot_titles(self, poll: Poll, words: Wording) -> tuple[str, ...]:
        return tuple(phrase(choice.label, words.lang).text for choice in poll.choices)

    def ballot_values(
        self, poll: Poll, answer: single.Answer | multiple.Answer
    ) -> tuple[Value, ...]:
        chosen = (answer.choice,) if isinstance(answer, single.Answer) else answer.choices
        return tuple(int(choice.id in chosen) for choice in poll.choices)


def _measures(tally: Tally, words: Wording, *, by_hand: bool) -> tuple[Measure, ...]:
    say = words.say
    share = Measure("percent", say("numbers.percent"), Unit.PERCENT)
    if not by_hand:
        return (Measure("votes", say("numbers.votes"), charted=True), share)
    counted = tally.cards is not Cards.INSTEAD
    phone = "by_phone" if counted else "by_phone_not_counted"
    return (
        Measure("by_phone", say(f"numbers.{phone}"), charted=counted),
        Measure("by_hand", say("numbers.by_hand"), charted=True),
        Measure("votes", say("numbers.together")),
        share,
    )
