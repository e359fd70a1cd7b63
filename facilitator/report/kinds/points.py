"""Points shared out: what each choice got, and its share of all points."""

from dataclasses import dataclass

from facilitator.charts.numbers import percent, percent_text
from facilitator.domain.kinds import points
from facilitator.domain.polls import Poll
from facilitator.report.kinds.base import Grid, GridRow, Measure, Unit, Value
from facilitator.report.model import Phrase, VoteRound
from facilitator.report.texts import phrase
from facilitator.report.wording import Wording

MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Points:
    """Shares are of all points given, so they add up to 100."""

    remark: str = ""
    drawn: bool = True

    def sentence(self, result: VoteRound, words: Wording) -> str:
        given = result.tally.data.points
        shared_out = sum(given.values())
        ranked = sorted(
            (choice for choice in result.poll.choices if given[choice.id]),
            key=lambda choice: -given[choice.id],
        )
        shares = [
            words.say(
                "sentence.word",
                word=words.quoted(phrase(choice.label, words.lang).text),
                count=percent_text(given[choice.id], shared_out),
            )
            for choice in ranked[:MOST_NAMED]
        ]
        return words.say.count(
            "sentence.points",
            result.tally.base,
            total=result.poll.settings.total,
            shares=words.listing(shares),
        )

    def grid(self, result: VoteRound, words: Wording) -> Grid:
        given = result.tally.data.points
        shared_out = sum(given.values())
        rows = tuple(
            GridRow(
                phrase(choice.label, words.lang),
                (given[choice.id], percent(given[choice.id], shared_out) if shared_out else None),
            )
            for choice in result.poll.choices
        )
        measures = (
            Measure("points", words.say("numbers.points"), charted=True),
            Measure("percent", words.say("numbers.percent"), Unit.PERCENT),
        )
        total = GridRow(Phrase(words.say("numbers.all_points")), (shared_out, None))
        return Grid(words.say("numbers.choice"), 7, measures, rows, (total,))

    def ballot_titles(self, poll: Poll, words: Wording) -> tuple[str, ...]:
        return tuple(phrase(choice.label, words.lang).text for choice in poll.choices)

    def ballot_values(self, poll: Poll, answer: points.Answer) -> tuple[Value, ...]:
        return tuple(answer.points.get(choice.id, 0) for choice in poll.choices)
