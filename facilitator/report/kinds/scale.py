"""A scale: how often each value was given, and the mean, by statement."""

from dataclasses import dataclass

from facilitator.domain.kinds import scale
from facilitator.domain.polls import Poll
from facilitator.domain.text import Text
from facilitator.report.kinds.base import Grid, GridRow, Measure, Unit, Value
from facilitator.report.model import Phrase, VoteRound
from facilitator.report.texts import phrase
from facilitator.report.wording import Wording


@dataclass(frozen=True, slots=True)
class Scale:
    """One statement or several on one scale."""

    remark: str = ""
    drawn: bool = True

    def sentence(self, result: VoteRound, words: Wording) -> str:
        tally = result.tally
        means = [
            words.say(
                "sentence.mean",
                mean=words.decimal(tally.data.mean[statement.id]),
                statement=words.quoted(phrase(statement.label, words.lang).text),
            )
            for statement in result.poll.statements
            if statement.id in tally.data.mean
        ]
        low, *_, high = _steps(result.poll, words)
        return words.say.count(
            "sentence.means", tally.base, low=low, high=high, means=words.listing(means)
        )

    def grid(self, result: VoteRound, words: Wording) -> Grid:
        poll, data = result.poll, result.tally.data
        values = range(poll.settings.min, poll.settings.max + 1)
        rows = tuple(
            GridRow(
                phrase(statement.label, words.lang),
                (
                    *(data.values[statement.id].get(value, 0) for value in values),
                    sum(data.values[statement.id].values()),
                    _to_one_place(data.mean.get(statement.id)),
                ),
            )
            for statement in poll.statements
        )
        steps = (
            Measure(f"value_{value}", title, share=1, charted=True)
            for value, title in zip(values, _steps(poll, words), strict=True)
        )
        measures = (
            *steps,
            Measure("answers", words.say("numbers.answers")),
            Measure("mean", words.say("numbers.mean"), Unit.MEAN, 1.4),
        )
        return Grid(words.say("numbers.statement"), 4.5, measures, rows)

    def ballot_titles(self, poll: Poll, words: Wording) -> tuple[str, ...]:
        return tuple(phrase(statement.label, words.lang).text for statement in poll.statements)

    def ballot_values(self, poll: Poll, answer: scale.Answer) -> tuple[Value, ...]:
        return tuple(answer.values.get(statement.id) for statement in poll.statements)


def _to_one_place(mean: float | None) -> float | None:
    """As it is printed, so that a spreadsheet does not round it otherwise."""
    return None if mean is None else round(mean, 1)


def _steps(poll: Poll, words: Wording) -> list[str]:
    """The values of the scale, its ends with their labels."""
    settings = poll.settings
    return [
        _end(settings.min, settings.low_label, words),
        *(str(value) for value in range(settings.min + 1, settings.max)),
        _end(settings.max, settings.high_label, words),
    ]


def _end(value: int, label: Text | None, words: Wording) -> str:
    shown = Phrase("") if label is None else phrase(label, words.lang)
    if not shown.text:
        return str(value)
    return words.say("sentence.end", value=value, label=words.guarded(shown.text))
