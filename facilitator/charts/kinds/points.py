"""Points shared out: a bar for each choice, with its share of all points."""

from facilitator.charts.forms.scores import Scores, score_row
from facilitator.charts.numbers import SEPARATOR, figure, percent_text
from facilitator.charts.rounds import Value, ValueRow, share
from facilitator.domain.polls import Choice, Poll
from facilitator.domain.shifts import Shift
from facilitator.domain.tallies import Tally
from facilitator.i18n import Catalogue, catalogue


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Scores:
    words = catalogue("charts", lang)
    points = tally.data.points
    most, shared_out = max(points.values(), default=0), sum(points.values())
    choices = list(poll.choices)
    if ordered:
        choices.sort(key=lambda choice: -points.get(choice.id, 0))
    found = [
        (
            choice.id,
            choice.label.in_language(lang)[0],
            points.get(choice.id, 0),
            percent_text(points.get(choice.id, 0), shared_out),
        )
        for choice in choices
    ]
    return Scores(
        tuple(
            score_row(
                key,
                label,
                given,
                value=SEPARATOR.join((share, figure(given, words))),
                below="",
                leading=0 < most == given,
                percent=share,
            )
            for key, label, given, share in found
        ),
        (words("column_choice"), words("column_points"), words("column_share")),
        tuple((label, figure(given, words), share) for _, label, given, share in found),
        tuple(
            words.count("points_line", given, label=label, share=share)
            for _, label, given, share in found
        ),
        remark="points",
    )


def rows(poll: Poll, shift: Shift, lang: str, words: Catalogue) -> list[ValueRow]:
    """Each choice's share of all points."""
    return [_row(choice, lang) for choice in poll.choices]


def _row(choice: Choice, lang: str) -> ValueRow:
    def value(tally: Tally) -> Value:
        return share(tally.data.points.get(choice.id, 0), sum(tally.data.points.values()))

    return ValueRow(choice.id, choice.label.in_language(lang)[0], value)
