"""Rankings: points for rank, and first preferences."""

from dataclasses import dataclass

from facilitator.domain.kinds import ranking
from facilitator.domain.polls import Poll
from facilitator.report.kinds.base import Grid, GridRow, Measure, Value
from facilitator.report.model import VoteRound
from facilitator.report.texts import phrase
from facilitator.report.wording import Wording

MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Ranking:
    """Both ways to count the same rankings, side by side."""

    remark: str = "vote.borda"
    drawn: bool = True

    def sentence(self, result: VoteRound, words: Wording) -> str:
        return words.say.count(
            "sentence.ranking",
            result.tally.base,
            points=_leaders(result.poll, result.tally.data.borda, words),
            first=_leaders(result.poll, result.tally.data.first, words),
        )

    def grid(self, result: VoteRound, words: Wording) -> Grid:
        data = result.tally.data
        rows = tuple(
            GridRow(
                phrase(choice.label, words.lang), (data.borda[choice.id], data.first[choice.id])
            )
            for choice in result.poll.choices
        )
        measures = (
            Measure("borda", words.say("numbers.borda"), share=2, charted=True),
            Measure("first", words.say("numbers.first"), share=2),
        )
        return Grid(words.say("numbers.choice"), 7, measures, rows)

    def ballot_titles(self, poll: Poll, words: Wording) -> tuple[str, ...]:
        return tuple(phrase(choice.label, words.lang).text for choice in poll.choices)

    def ballot_values(self, poll: Poll, answer: ranking.Answer) -> tuple[Value, ...]:
        places = {choice: place for place, choice in enumerate(answer.order, start=1)}
        return tuple(places.get(choice.id) for choice in poll.choices)


def _leaders(poll: Poll, counts: dict[str, int], words: Wording) -> str:
    """The choices with most, each with its number."""
    ranked = sorted((c for c in poll.choices if counts[c.id]), key=lambda c: -counts[c.id])
    return words.listing(
        [
            words.say(
                "sentence.word",
                word=words.quoted(phrase(choice.label, words.lang).text),
                count=counts[choice.id],
            )
            for choice in ranked[:MOST_NAMED]
        ]
    )
