"""A round's answers by what participants say they are, without giving anyone away.

Only finalised rounds are split, by one group question at a time, and of a poll only the newest round
that counts: with the shift from the round before it, the splits of both would say more together than
each alone. Splits of one round by different questions say nothing about each other: whatever one of
them leaves open stays open beside the other, because no table tells who is in both groups.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from facilitator.domain.ballots import Ballot
from facilitator.domain.disclosure import SMALL, hidden_cells
from facilitator.domain.kinds import ABSTAINED, Abstain, Facet, kind_of
from facilitator.domain.polls import Cards, Poll, Round, counting
from facilitator.domain.workshop import GroupQuestion

NOT_SAID = ""
"""The option of those who gave no answer to a group question."""
_BANDS = 3
Columns = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SplitRow:
    """`n` participants who said one of `options`. `cells` are their answers by column; None is a number
    that is not shown."""

    options: tuple[str, ...]
    n: int
    cells: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """One table: rows by group, columns by answer.

    A column holds several ids where neighbouring steps of a scale were taken together; `ABSTAINED` is
    one of its own. `of` is the statement that it is about, or ""; with `several` an answer can stand
    in more than one column.
    """

    group: str
    of: str
    columns: Columns
    rows: tuple[SplitRow, ...]
    several: bool = False

    @property
    def hides(self) -> bool:
        """Whether a number of it is not shown."""
        return any(cell is None for row in self.rows for cell in row.cells)


def can_be_split(round_: Round) -> bool:
    """Whether the round's ballots may be told by group."""
    return round_.finalised and not round_.voided and round_.cards is not Cards.INSTEAD


def newest_split(rounds: Sequence[Round]) -> Round | None:
    """The one round of a poll that is told by group: the newest that is closed and not void, if it can be."""
    found = counting(rounds)
    return found[-1] if found and can_be_split(found[-1]) else None


def splits(
    poll: Poll, round_: Round, ballots: Iterable[Ballot], groups: Sequence[GroupQuestion]
) -> tuple[Split, ...]:
    """The round by each group question; without those that would show nothing."""
    if not can_be_split(round_):
        return ()
    cast = list(ballots)
    facets = kind_of(poll.kind).facets(poll)
    # The list of ballots says which choices go together, and how one person rates several statements:
    # a hidden number could be worked out from another column, so there none may need to be hidden.
    linked = len(facets) > 1 or any(facet.several for facet in facets)
    table_of = _whole_numbers if linked else _with_hidden_cells
    found = (table_of(_Answers.of(poll, facet, cast, each)) for each in groups for facet in facets)
    return tuple(table for table in found if table is not None)


@dataclass(frozen=True, slots=True)
class _Answers:
    """What participants said, and how many: a group's option, and the columns of the answer."""

    question: GroupQuestion
    facet: Facet
    abstain: bool
    said: Mapping[tuple[str, tuple[str, ...]], int]

    @staticmethod
    def of(
        poll: Poll, facet: Facet, ballots: Iterable[Ballot], question: GroupQuestion
    ) -> "_Answers":
        known = {option.id for option in question.options}
        said = Counter[tuple[str, tuple[str, ...]]]()
        for ballot in ballots:
            option = ballot.groups.get(question.id, NOT_SAID)
            columns = (
                (ABSTAINED,)
                if isinstance(ballot.answer, Abstain)
                else kind_of(poll.kind).columns_of(poll, facet, ballot.answer)
            )
            if columns:
                said[option if option in known else NOT_SAID, columns] += 1
        return _Answers(question, facet, poll.settings.allow_abstain, said)

    def row(self, options: tuple[str, ...], columns: Columns) -> SplitRow:
        mine = [(set(ids), n) for (option, ids), n in self.said.items() if option in options]
        cells = tuple(sum(n for ids, n in mine if ids & set(column)) for column in columns)
        return SplitRow(options, sum(n for _, n in mine), cells)

    def rows(self, columns: Columns, fits: Callable[[SplitRow], bool]) -> tuple[SplitRow, ...]:
        """A row for each option; those that do not fit by themselves in one row, with as many of the
        smallest others as it takes. None at all if everybody would be in that row."""
        options = (*(option.id for option in self.question.options), NOT_SAID)
        each = [self.row((option,), columns) for option in options]
        each = [row for row in each if row.n or row.options != (NOT_SAID,)]
        rest = tuple(row.options[0] for row in each if not fits(row))
        alone = [row for row in each if fits(row)]
        alone.sort(key=lambda row: (row.options != (NOT_SAID,), row.n))
        merged = self.row(rest, columns)
        while merged.n and not fits(merged) and alone:
            rest = (*rest, *alone.pop(0).options)
            merged = self.row(rest, columns)
        kept = [row for row in each if row in alone]
        if merged.n:
            kept.append(self.row(tuple(o for o in options if o in rest), columns))
        return tuple(kept) if len(kept) > 1 and all(map(fits, kept)) else ()


def _with_hidden_cells(answers: _Answers) -> Split | None:
    columns = _bands(answers.facet)
    if answers.abstain:
        columns = (*columns, (ABSTAINED,))
    rows = answers.rows(columns, lambda row: row.n >= SMALL)
    numbers = [tuple(cell or 0 for cell in row.cells) for row in rows]
    hidden = hidden_cells(numbers)
    told = tuple(
        SplitRow(
            row.options,
            row.n,
            tuple(None if (i, j) in hidden else cell for j, cell in enumerate(row.cells)),
        )
        for i, row in enumerate(rows)
    )
    shown = any(cell for row in told for cell in row.cells)
    facet = answers.facet
    return Split(answers.question.id, facet.of, columns, told) if shown else None


def _whole_numbers(answers: _Answers) -> Split | None:
    """A table without small numbers, the numbers of those who did not choose a column among them."""
    facet = answers.facet
    answered = {said: n for said, n in answers.said.items() if said[1] != (ABSTAINED,)}
    answers = _Answers(answers.question, facet, False, answered)
    total = sum(answered.values())
    totals = {
        column: sum(n for (_, ids), n in answered.items() if column in ids)
        for column in facet.columns
    }
    if facet.several:
        columns: Columns = tuple(
            (column,)
            for column in facet.columns
            if 2 * SMALL <= totals[column] <= total - 2 * SMALL
        )
    else:
        columns = _large_enough(_bands(facet), totals)

    def fits(row: SplitRow) -> bool:
        cells = [cell or 0 for cell in row.cells]
        others = [row.n - cell for cell in cells] if facet.several else []
        return row.n >= SMALL and min([*cells, *others], default=0) >= SMALL

    if not columns:
        return None
    rows = answers.rows(columns, fits)
    return Split(answers.question.id, facet.of, columns, rows, facet.several) if rows else None


def _bands(facet: Facet) -> Columns:
    """The columns; of a longer scale its lower part, its middle step if it has one, and its upper part."""
    ids = facet.columns
    if not facet.ordered or len(ids) <= _BANDS:
        return tuple((each,) for each in ids)
    half = len(ids) // 2
    parts = (ids[:half], ids[half : len(ids) - half], ids[len(ids) - half :])
    return tuple(part for part in parts if part)


def _large_enough(columns: Columns, totals: Mapping[str, int]) -> Columns:
    """Neighbours taken together until each could stand in two rows; none if that leaves only one."""
    found = list(columns)
    while len(found) > 1:
        sizes = [sum(totals[each] for each in column) for column in found]
        least = min(range(len(found)), key=lambda place: sizes[place])
        if sizes[least] >= 2 * SMALL:
            return tuple(found)
        beside = [place for place in (least - 1, least + 1) if 0 <= place < len(found)]
        other = min(beside, key=lambda place: sizes[place])
        first = min(least, other)
        found[first : first + 2] = [found[first] + found[first + 1]]
    return ()
