"""A scale: the distribution as columns for one statement, one stacked row each for several."""

from facilitator.charts.forms.columns import Column, Columns
from facilitator.charts.forms.stacks import Stack, Stacks
from facilitator.charts.numbers import mean_text, value_text
from facilitator.charts.rounds import Value, ValueRow, on_scale, share
from facilitator.domain.polls import Poll
from facilitator.domain.shifts import Shift
from facilitator.domain.tallies import COUNTS_FIRST_UNDER, Tally
from facilitator.domain.text import Text
from facilitator.i18n import Catalogue, catalogue


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Columns | Stacks:
    words = catalogue("charts", lang)
    low = _said(poll.settings.low_label, lang)
    high = _said(poll.settings.high_label, lang)
    if len(poll.statements) == 1:
        mean = tally.data.mean.get(poll.statements[0].id)
        columns = _columns(poll, tally)
        return Columns(columns, low, high, mean, mean_said=mean_text(mean, words))
    steps = range(poll.settings.min, poll.settings.max + 1)
    stacks = [
        Stack(
            statement.id,
            _said(statement.label, lang),
            tuple(tally.data.values.get(statement.id, {}).get(step, 0) for step in steps),
            tally.data.mean.get(statement.id),
            mean_text(tally.data.mean.get(statement.id), words),
        )
        for statement in poll.statements
    ]
    if ordered:
        stacks.sort(key=lambda stack: -(stack.mean or 0.0))
    return Stacks(tuple(stacks), tuple(steps), low, high)


def _columns(poll: Poll, tally: Tally) -> tuple[Column, ...]:
    counts = tally.data.values.get(poll.statements[0].id, {})
    answers = sum(counts.values())
    most = max(counts.values(), default=0)
    return tuple(
        Column(
            str(step),
            counts.get(step, 0),
            *value_text(counts.get(step, 0), answers, counts_first=tally.n < COUNTS_FIRST_UNDER),
            leading=0 < most == counts.get(step, 0),
        )
        for step in range(poll.settings.min, poll.settings.max + 1)
    )


def _said(text: Text | None, lang: str) -> str:
    return text.in_language(lang)[0] if text is not None else ""


def rows(poll: Poll, shift: Shift, lang: str, words: Catalogue) -> list[ValueRow]:
    """The mean of each statement; of a single one how it is spread, too."""
    if len(poll.statements) > 1:
        return [_mean(poll, each.id, _said(each.label, lang), words) for each in poll.statements]
    only = poll.statements[0].id
    ends = {poll.settings.min: poll.settings.low_label, poll.settings.max: poll.settings.high_label}
    steps = range(poll.settings.min, poll.settings.max + 1)
    found = [_step(only, step, step_label(step, ends.get(step), lang)) for step in steps]
    return [*found, _mean(poll, only, words("column_mean"), words)]


def step_label(step: int, end: Text | None, lang: str) -> str:
    """ "5 (fully)" at an end of the scale."""
    return f"{step} ({_said(end, lang)})" if end is not None else str(step)


def _step(statement: str, step: int, label: str) -> ValueRow:
    def value(tally: Tally) -> Value:
        counts = tally.data.values.get(statement, {})
        return share(counts.get(step, 0), sum(counts.values()))

    return ValueRow(str(step), label, value)


def _mean(poll: Poll, statement: str, label: str, words: Catalogue) -> ValueRow:
    low, high = poll.settings.min, poll.settings.max

    def value(tally: Tally) -> Value:
        return on_scale(tally.data.mean.get(statement), low, high, words)

    return ValueRow(f"mean {statement}", label, value)
