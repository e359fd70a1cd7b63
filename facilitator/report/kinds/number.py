"""Numbers: the median, and how many lie in each range."""

from dataclasses import dataclass

from facilitator.charts.kinds.number import range_text
from facilitator.charts.numbers import figure, percent
from facilitator.domain.kinds import number
from facilitator.domain.polls import Poll
from facilitator.i18n import catalogue
from facilitator.report.kinds.base import Grid, GridRow, Measure, Unit, Value
from facilitator.report.model import Phrase, VoteRound
from facilitator.report.texts import phrase
from facilitator.report.wording import Wording


@dataclass(frozen=True, slots=True)
class Number:
    """The histogram as numbers."""

    remark: str = ""
    drawn: bool = True

    def sentence(self, result: VoteRound, words: Wording) -> str:
        median = result.tally.data.median
        if median is None:
            return ""
        value = f"{figure(median, catalogue('charts', words.lang))} {_unit(result.poll, words)}"
        return words.say.count("sentence.number", result.tally.base, median=value.strip())

    def grid(self, result: VoteRound, words: Wording) -> Grid:
        tally, fixed = result.tally, catalogue("charts", words.lang)
        rows = tuple(
            GridRow(Phrase(range_text(each, fixed)), (each.count, percent(each.count, tally.base)))
            for each in tally.data.bins
        )
        measures = (
            Measure("votes", words.say("numbers.votes"), charted=True),
            Measure("percent", words.say("numbers.percent"), Unit.PERCENT),
        )
        unit = _unit(result.poll, words)
        title = words.say("numbers.range") if not unit else words.say("numbers.range_of", unit=unit)
        total = GridRow(Phrase(words.say("numbers.all_people")), (tally.base, None))
        return Grid(title, 7, measures, rows, (total,))

    def ballot_titles(self, poll: Poll, words: Wording) -> tuple[str, ...]:
        return (_unit(poll, words) or words.say("numbers.answer"),)

    def ballot_values(self, poll: Poll, answer: number.Answer) -> tuple[Value, ...]:
        return (int(answer.value) if answer.value.is_integer() else answer.value,)


def _unit(poll: Poll, words: Wording) -> str:
    return phrase(poll.settings.unit, words.lang).text if poll.settings.unit else ""
