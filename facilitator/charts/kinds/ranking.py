"""A ranking: a bar for each choice's Borda points, and beneath it how many put it first."""

from facilitator.charts.forms.scores import Scores, score_row
from facilitator.charts.rounds import Value, ValueRow, on_scale
from facilitator.domain.polls import Choice, Poll
from facilitator.domain.shifts import Shift
from facilitator.domain.tallies import Tally
from facilitator.i18n import Catalogue, catalogue


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Scores:
    words = catalogue("charts", lang)
    borda, first = tally.data.borda, tally.data.first
    most = max(borda.values(), default=0)
    choices = list(poll.choices)
    if ordered:
        choices.sort(key=lambda choice: (-borda.get(choice.id, 0), -first.get(choice.id, 0)))
    labels = {choice.id: choice.label.in_language(lang)[0] for choice in choices}
    found = [(key, label, borda.get(key, 0), first.get(key, 0)) for key, label in labels.items()]
    return Scores(
        tuple(
            score_row(
                key,
                label,
                points,
                value=str(points),
                below=words("first_choice", n=firsts),
                leading=0 < most == points,
            )
            for key, label, points, firsts in found
        ),
        (words("column_choice"), words("column_borda"), words("column_first")),
        tuple((label, str(points), str(firsts)) for _, label, points, firsts in found),
        tuple(
            words("ranking_line", label=label, points=points, first=firsts)
            for _, label, points, firsts in found
        ),
        remark="borda",
    )


def rows(poll: Poll, shift: Shift, lang: str, words: Catalogue) -> list[ValueRow]:
    """Each choice's Borda points by ballot, so that rounds of different size compare."""
    return [_row(choice, len(poll.choices) - 1, lang, words) for choice in poll.choices]


def _row(choice: Choice, most: int, lang: str, words: Catalogue) -> ValueRow:
    def value(tally: Tally) -> Value:
        mean = tally.data.borda.get(choice.id, 0) / tally.base if tally.base else None
        return on_scale(mean, 0, most, words)

    return ValueRow(choice.id, choice.label.in_language(lang)[0], value)
