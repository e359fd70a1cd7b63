"""Charts of two rounds side by side and of one round by group."""

from collections.abc import Mapping, Sequence

from facilitator.charts.forms.flows import Flows, Move, Place
from facilitator.charts.forms.grid import Grid, GridCell, GridRow
from facilitator.charts.forms.pairs import Pair, Pairs
from facilitator.charts.kinds import rows_of
from facilitator.charts.model import ChartModel, Plot, Table
from facilitator.charts.numbers import SEPARATOR, percent_text, sentence_of
from facilitator.domain.kinds import ABSTAINED
from facilitator.domain.polls import Poll
from facilitator.domain.shifts import ABSENT, Moves, Shift
from facilitator.domain.splits import NOT_SAID, Split
from facilitator.domain.tallies import Tally
from facilitator.domain.text import Text
from facilitator.domain.workshop import GroupQuestion
from facilitator.i18n import Catalogue, catalogue

_MOST_NAMED = 2
_MOST_PLACES = 8
HIDDEN = "*"
"""What stands for a number that is not shown."""


def shift_chart(poll: Poll, shift: Shift, lang: str) -> ChartModel | None:
    """What changed between two rounds; None for kinds whose results cannot be set side by side."""
    words = catalogue("charts", lang)
    if shift.moves is not None:
        plot: Plot | None = _flows(poll, shift, shift.moves, lang, words)
    else:
        plot = _pairs(poll, shift, lang, words)
    if plot is None:
        return None
    hides = shift.moves is not None and shift.moves.hides
    parts = [words.count("both", shift.both_n)]
    if hides and isinstance(plot, Flows):
        parts.append(words("small_moves"))
    return _model(poll, "shift", SEPARATOR.join(parts), plot, lang)


def split_chart(
    poll: Poll, question: GroupQuestion, split: Split, lang: str, *, all_names: bool = False
) -> ChartModel:
    """One round by what participants say they are. Groups that are counted together are named one by one
    where they are few, and everywhere with `all_names`."""
    words = catalogue("charts", lang)
    names = {option.id: said(option.label, lang) for option in question.options}
    names[NOT_SAID] = words("not_said")
    most = len(names) if all_names else _MOST_NAMED
    heads = [(group_label(names, row.options, words, most), row.n) for row in split.rows]
    rows = []
    for place, column in enumerate(split.columns):
        cells = tuple(_grid_cell(row.cells[place], row.n) for row in split.rows)
        rows.append(GridRow("+".join(column), column_label(poll, column, lang), cells))
    header = (words("column_group"), words("column_n"), *(row.label for row in rows))
    table = Table(
        header,
        tuple(
            (name, str(n), *(HIDDEN if cell is None else str(cell) for cell in row.cells))
            for (name, n), row in zip(heads, split.rows, strict=True)
        ),
    )
    sentences = tuple(
        words("group_line", group=name, answers=words("comma").join(_told(rows, place)))
        for place, (name, _) in enumerate(heads)
    )
    grid = Grid(tuple(rows), tuple((name, words("n", n=n)) for name, n in heads), table, sentences)
    parts = [said(question.label, lang), words("phones_only")]
    if split.of:
        parts.insert(0, next(said(s.label, lang) for s in poll.statements if s.id == split.of))
    if (ABSTAINED,) in split.columns:
        parts.append(words("of_all"))
    if split.hides:
        parts.append(f"{HIDDEN} {words('not_shown')}")
    return _model(poll, f"{split.group}/{split.of}", SEPARATOR.join(parts), grid, lang)


def group_label(
    names: Mapping[str, str], options: Sequence[str], words: Catalogue, most: int
) -> str:
    """The name of a row of a split; where more than `most` groups are counted together, how many."""
    if len(options) > most:
        return words("together", n=len(options))
    return words("comma").join(names[each] for each in options)


def column_label(poll: Poll, column: tuple[str, ...], lang: str) -> str:
    """The name of a split's column or a move's place."""
    words = catalogue("charts", lang)
    if column in ((ABSTAINED,), (ABSENT,)):
        return words("abstention" if column == (ABSTAINED,) else "absent")
    choice = poll.choice(column[0])
    if choice is not None:
        return said(choice.label, lang)
    first, last = column[0], column[-1]
    steps = first if first == last else f"{first}–{last}"
    ends = {str(poll.settings.min): poll.settings.low_label}
    ends[str(poll.settings.max)] = poll.settings.high_label
    end = next((ends[each] for each in (first, last) if ends.get(each)), None)
    return f"{steps} ({said(end, lang)})" if end is not None else steps


def said(text: Text, lang: str) -> str:
    return text.in_language(lang)[0]


def _model(poll: Poll, what: str, subtitle: str, plot: Plot, lang: str) -> ChartModel:
    title, spoken = poll.prompt.in_language(lang)
    return ChartModel(f"{poll.id}/{what}", title, spoken or lang, lang, subtitle, plot)


def _grid_cell(count: int | None, n: int) -> GridCell:
    """Shares are of all votes of the group: less abstentions would tell how many those are."""
    if count is None:
        return GridCell(None, HIDDEN)
    return GridCell(count / n, SEPARATOR.join((percent_text(count, n), str(count))))


def _told(rows: list[GridRow], place: int) -> list[str]:
    return [
        f"{row.label} {row.cells[place].said}" for row in rows if row.cells[place].part is not None
    ]


# --- who moved


def _flows(poll: Poll, shift: Shift, moves: Moves, lang: str, words: Catalogue) -> Flows:
    before, after = _counts(shift.before), _counts(shift.after)
    labels = {key: column_label(poll, (key,), lang) for key in moves.places}
    here, rest = _largest([key for key in moves.places if key != ABSENT], before, after)
    places = [
        Place(
            key,
            labels[key],
            before[key],
            after[key],
            _value(shift.before, key, before[key]),
            f"{_value(shift.after, key, after[key])} ({_change(after[key] - before[key])})",
        )
        for key in here
    ]
    if rest:
        was, now = (sum(counts[key] for key in rest) for counts in (before, after))
        said_now = f"{now} ({_change(now - was)})"
        places.append(Place("rest", words("others"), was, now, str(was), said_now))
    row = {key: place for place, key in enumerate(moves.places)}
    found = [
        Move(i, j, number)
        for i, start in enumerate(here)
        for j, end in enumerate(here)
        if (number := moves.cells[row[start]][row[end]])
    ]
    said = [
        words("stayed_line", label=labels[here[m.start]], n=m.count)
        if m.start == m.end
        else words("moved_line", start=labels[here[m.start]], end=labels[here[m.end]], n=m.count)
        for m in found
    ]
    first, second = words("round", n=shift.before.round), words("round", n=shift.after.round)
    matrix = Table(
        (f"{first} → {second}", *(labels[key] for key in moves.places)),
        tuple(
            (labels[key], *(HIDDEN if cell is None else str(cell) for cell in row))
            for key, row in zip(moves.places, moves.cells, strict=True)
        ),
    )
    return Flows(tuple(places), tuple(found), _heads(shift, words), matrix, tuple(said))


def _largest(
    keys: Sequence[str], before: Mapping[str, int], after: Mapping[str, int]
) -> tuple[list[str], list[str]]:
    """What is drawn by itself, in its order, and what is drawn together."""
    if len(keys) <= _MOST_PLACES:
        return list(keys), []
    most = sorted(keys, key=lambda key: -before[key] - after[key])[: _MOST_PLACES - 1]
    return [key for key in keys if key in most], [key for key in keys if key not in most]


def _change(by: int) -> str:
    return f"{by:+d}".replace("-", "−") if by else "±0"


def _counts(tally: Tally) -> dict[str, int]:
    return {**tally.counts, ABSTAINED: tally.counted_abstain}


def _value(tally: Tally, key: str, count: int) -> str:
    if key == ABSTAINED:
        return str(count)
    return SEPARATOR.join((str(count), percent_text(count, tally.base)))


def _heads(shift: Shift, words: Catalogue) -> tuple[str, str]:
    first, second = (
        SEPARATOR.join((words("round", n=tally.round), words("n", n=tally.n)))
        for tally in (shift.before, shift.after)
    )
    return first, second


def _pairs(poll: Poll, shift: Shift, lang: str, words: Catalogue) -> Pairs | None:
    rows = rows_of(poll, shift, lang, words)
    if not rows:
        return None
    first, second = words("round", n=shift.before.round), words("round", n=shift.after.round)
    found = [(row.key, row.label, row.of(shift.before), row.of(shift.after)) for row in rows]
    return Pairs(
        tuple(Pair(key, label, a.part, b.part, a.said, b.said) for key, label, a, b in found),
        _heads(shift, words),
        Table(
            (words("column_choice"), first, second),
            tuple((label, a.said, b.said) for _, label, a, b in found),
        ),
        tuple(
            sentence_of(words("before_after", label=label, before=a.said, after=b.said))
            for _, label, a, b in found
        ),
    )
