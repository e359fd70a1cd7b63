"""A round's result as a sentence, as a table, and ballot by ballot."""

from facilitator.domain.kinds import Abstain
from facilitator.report.blocks import Column, Table, cell
from facilitator.report.kinds import Grid, Unit, Value, kind_of
from facilitator.report.model import VoteRound
from facilitator.report.wording import MISSING, NO_BREAK, Wording


def sentence(result: VoteRound, words: Wording) -> str:
    """The result in one neutral sentence; "" where nobody gave an answer."""
    return kind_of(result.poll.kind).sentence(result, words) if result.tally.base else ""


def grid(result: VoteRound, words: Wording) -> Grid:
    """All numbers of the result."""
    return kind_of(result.poll.kind).grid(result, words)


def table(result: VoteRound, caption: str, words: Wording) -> Table:
    """All numbers of the result, as they are printed."""
    numbers = grid(result, words)
    columns = (
        Column(numbers.title, numbers.share),
        *(Column(each.title, each.share, numeric=True) for each in numbers.measures),
    )
    rows = tuple(
        (
            cell(row.label),
            *(
                cell(printed(value, measure.unit, words))
                for value, measure in zip(row.values, numbers.measures, strict=True)
            ),
        )
        for row in (*numbers.rows, *numbers.totals)
    )
    return Table(caption, columns, rows, len(numbers.totals))


def printed(value: Value, unit: Unit, words: Wording) -> str:
    """The value as readers see it."""
    if value is None:
        return MISSING
    if unit is Unit.PERCENT:
        return f"{value}{NO_BREAK}%"
    return words.decimal(value) if isinstance(value, float) else str(value)


def ballot_list(
    result: VoteRound, words: Wording
) -> tuple[tuple[str, ...], list[tuple[Value, ...]]]:
    """The columns of the round's ballots, and a row for each; none where there is no such list."""
    kind, poll = kind_of(result.poll.kind), result.poll
    titles = kind.ballot_titles(poll, words)
    if not titles or not result.answers:
        return (), []
    with_abstentions = result.tally.abstain or poll.settings.allow_abstain
    rows: list[tuple[Value, ...]] = []
    for answer in result.answers:
        abstains = isinstance(answer, Abstain)
        values = (None,) * len(titles) if abstains else kind.ballot_values(poll, answer)
        rows.append((*values, int(abstains)) if with_abstentions else values)
    if with_abstentions:
        titles = (*titles, words.say("numbers.abstained"))
    return titles, rows
