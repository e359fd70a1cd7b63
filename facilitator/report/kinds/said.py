"""Words and open texts: what was written, and how often."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from facilitator.charts.numbers import percent
from facilitator.domain.polls import Poll
from facilitator.report.kinds.base import Grid, GridRow, Measure, Unit, Value
from facilitator.report.model import Phrase, VoteRound
from facilitator.report.wording import Wording

MOST_NAMED = 4
ONCE_APART = 12


@dataclass(frozen=True, slots=True)
class _Written:
    """What participants wrote has no list of ballots: what the moderator took away would be in it."""

    drawn: bool = True
    remark: str = ""

    def ballot_titles(self, poll: Poll, words: Wording) -> tuple[str, ...]:
        return ()

    def ballot_values(self, poll: Poll, answer: Any) -> tuple[Value, ...]:
        return ()


@dataclass(frozen=True, slots=True)
class Words(_Written):
    """A table of words; of many that were named only once one row."""

    remark: str = "vote.words"

    def sentence(self, result: VoteRound, words: Wording) -> str:
        shown = result.tally.data.shown
        named = [
            words.say("sentence.word", word=words.quoted(each.text), count=each.count)
            for each in shown[:MOST_NAMED]
        ]
        if not named:
            return ""
        return words.say.count(
            "sentence.words", result.tally.base, different=len(shown), words=words.listing(named)
        )

    def grid(self, result: VoteRound, words: Wording) -> Grid:
        shown = result.tally.data.shown
        once = [each for each in shown if each.count == 1]
        apart = once if len(once) > ONCE_APART else []
        base = result.tally.base
        rows = [
            GridRow(Phrase(each.text), (each.count, percent(each.count, base)))
            for each in shown
            if each not in apart
        ]
        if apart:
            listed = ", ".join(words.guarded(each.text) for each in apart)
            rows.append(
                GridRow(Phrase(words.say("numbers.once", words=listed)), (len(apart), None))
            )
        measures = (
            Measure("times", words.say("numbers.times")),
            Measure("percent", words.say("numbers.percent"), Unit.PERCENT),
        )
        totals = tuple(GridRow(row.label, (*row.values, None)) for row in _hidden(result, words))
        return Grid(words.say("numbers.word"), 7, measures, tuple(rows), totals)


@dataclass(frozen=True, slots=True)
class Texts(_Written):
    """A table of texts, each whole."""

    drawn: bool = False

    def sentence(self, result: VoteRound, words: Wording) -> str:
        """How many wrote, and on what, where the moderator put answers into topics."""
        said = words.say.count("sentence.texts", result.tally.base)
        counts = Counter[str]()
        for each in result.tally.data.shown:
            counts[each.topic] += each.count
        topics = [
            words.say("sentence.topic", topic=words.quoted(topic.name), count=counts[topic.id])
            for topic in result.poll.settings.topics
            if counts[topic.id]
        ]
        if topics:
            said = f"{said} {words.say('sentence.topics', topics=words.listing(topics))}"
        return said

    def grid(self, result: VoteRound, words: Wording) -> Grid:
        """Topic by topic where there are topics, the others last; within it by the alphabet."""
        topics = result.poll.settings.topics
        order = {topic.id: place for place, topic in enumerate(topics)}
        names = {topic.id: topic.name for topic in topics}
        shown = sorted(
            result.tally.data.shown,
            key=lambda each: (order.get(each.topic, len(order)), each.text.casefold()),
        )
        times = Measure("times", words.say("numbers.written"))
        totals = _hidden(result, words)
        if not any(each.topic for each in shown):
            rows = tuple(GridRow(Phrase(each.text), (each.count,)) for each in shown)
            return Grid(words.say("numbers.answer"), 11, (times,), rows, totals)
        measures = (Measure("topic", words.say("numbers.topic"), Unit.WORDS, 4), times)
        rows = tuple(
            GridRow(Phrase(each.text), (names.get(each.topic), each.count)) for each in shown
        )
        totals = tuple(GridRow(row.label, (None, *row.values)) for row in totals)
        return Grid(words.say("numbers.answer"), 11, measures, rows, totals)


def _hidden(result: VoteRound, words: Wording) -> tuple[GridRow, ...]:
    """How much the moderator took away, but not what."""
    taken = sum(each.count for each in result.tally.data.said if each.hidden)
    return (GridRow(Phrase(words.say("numbers.hidden")), (taken,)),) if taken else ()
