"""A scale: the distribution as columns for one statement, one stacked row each for several."""

from facilitator.charts.forms.columns import Column, Columns
from facilitator.charts.forms.stacks import Stack, Stacks
from facilitator.charts.numbers import mean_text, value_text
from facilitator.domain.polls import Poll
from facilitator.domain.tallies import COUNTS_FIRST_UNDER, Tally
from facilitator.domain.text import Text
from facilitator.i18n import catalogue


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
