"""What changed between the rounds of a vote, and its newest round by group: in blocks and for data files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from facilitator.charts import ChartModel, describe, table
from facilitator.charts.comparing import HIDDEN, shift_chart, split_chart
from facilitator.domain.ballots import Ballot
from facilitator.domain.polls import Poll
from facilitator.domain.record import EventRecord
from facilitator.domain.shifts import Shift, compared, shift
from facilitator.domain.splits import newest_split, splits
from facilitator.domain.workshop import GroupQuestion
from facilitator.report.blocks import Block, Column, Figure, Heading, Paragraph, Style, Table, cell
from facilitator.report.model import Phrase, Vote, VoteSplit
from facilitator.report.texts import cleaned, for_chart, phrase
from facilitator.report.wording import Wording

_COLUMNS_MOST = 8
_FIRST_SHARE = 2.2
_SHARE = 1.5
_SAYS_NOTHING = (HIDDEN, "0", "")
Rows = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison as every writer takes it. `key` names its data file, `name` its sheet; `numbers` are
    all of them, with a heading for each column first."""

    key: str
    name: str
    heading: str
    caption: str
    figure: str
    notes: tuple[str, ...]
    chart: ChartModel | None
    numbers: Rows

    @property
    def shown(self) -> bool:
        """Whether any number of it may be told, so that a table says something."""
        return any(value not in _SAYS_NOTHING for row in self.numbers[1:] for value in row[1:])


def shifts_of(record: EventRecord, poll: Poll) -> tuple[Shift, ...]:
    """Each round that counts beside the one before it."""
    return tuple(
        shift(
            poll,
            record.tally(poll, first),
            record.tally(poll, second),
            _ballots(record, first.id),
            _ballots(record, second.id),
        )
        for first, second in compared(record.book.rounds(poll.id))
    )


def splits_of(record: EventRecord, poll: Poll) -> tuple[VoteSplit, ...]:
    """The newest round that counts, by each group question."""
    newest = newest_split(record.book.rounds(poll.id))
    if newest is None:
        return ()
    questions = {question.id: question for question in record.book.event.groups}
    found = splits(poll, newest, _ballots(record, newest.id), list(questions.values()))
    return tuple(
        VoteSplit(newest.number, _printable(questions[split.group]), split) for split in found
    )


def comparisons(vote: Vote, words: Wording) -> Iterator[Comparison]:
    """All comparisons of the vote: its shifts, then its splits."""
    for moved in vote.shifts:
        found = _shift(vote, moved, words)
        if found is not None:
            yield found
    for number, split in enumerate(vote.splits, 1):
        yield _split(vote, split, number, words)


def comparison_blocks(vote: Vote, level: int, words: Wording) -> Iterator[Block]:
    """The comparisons, each under a heading of that level."""
    before = ""
    for each in comparisons(vote, words):
        if each.heading != before:
            yield Heading(Phrase(each.heading), level)
            before = each.heading
            yield Paragraph(Phrase(" ".join(each.notes)), Style.NOTE)
        if each.chart is not None:
            yield Figure(each.figure, describe(each.chart), each.chart)
        if each.shown:
            yield _fitted(each, words)


def _shift(vote: Vote, moved: Shift, words: Wording) -> Comparison | None:
    say = words.say
    whole = shift_chart(vote.poll, moved, words.lang)
    if whole is None:
        return None
    first, second = moved.before.round, moved.after.round
    numbers = table(whole)
    rounds = {"number": vote.number, "first": first, "second": second}
    made = Comparison(
        f"vote-{vote.number}-rounds-{first}-{second}",
        say("sheet.shift", **rounds),
        say("heading.shift", first=first, second=second),
        say("numbers.shift_caption", **rounds),
        say("numbers.shift_figure", **rounds),
        (say.count("vote.both", moved.both_n),),
        shift_chart(for_chart(vote.poll), moved, words.lang),
        (numbers.header, *numbers.rows),
    )
    if moved.moves is None or not moved.moves.hides:
        return made
    hidden = say("vote.moves_hidden" if made.shown else "vote.moves_all_hidden")
    return replace(made, notes=(*made.notes, hidden))


def _split(vote: Vote, split: VoteSplit, number: int, words: Wording) -> Comparison:
    say = words.say
    question = split.question
    group = phrase(question.label, words.lang).text
    statement = next((s.label for s in vote.poll.statements if s.id == split.split.of), None)
    several = len(vote.poll.statements) > 1
    about = f" – {phrase(statement, words.lang).text}" if statement and several else ""
    notes = [say("vote.split", round=split.round)]
    if split.split.hides:
        notes.append(say("vote.split_hidden"))
    if any(len(row.options) > 1 for row in split.split.rows):
        notes.append(say("vote.split_together"))
    whole = table(split_chart(vote.poll, question, split.split, words.lang, all_names=True))
    named = {"number": vote.number, "group": words.guarded(group + about)}
    return Comparison(
        f"vote-{vote.number}-by-group-{number}",
        say("sheet.split", number=vote.number, group=number),
        say("heading.split", group=words.guarded(group)),
        say("numbers.split_caption", **named),
        say("numbers.split_figure", **named),
        tuple(notes),
        None if several else split_chart(for_chart(vote.poll), question, split.split, words.lang),
        (whole.header, *whole.rows),
    )


def _fitted(each: Comparison, words: Wording) -> Table:
    """The numbers as a page has room for them: turned round, or one below the other, where they are wide."""
    rows = each.numbers
    if len(rows[0]) > _COLUMNS_MOST:
        rows = _turned(rows) if len(rows) <= _COLUMNS_MOST else _listed(rows, words)
    first = Column(rows[0][0], _FIRST_SHARE)
    columns = (first, *(Column(title, _SHARE, numeric=True) for title in rows[0][1:]))
    return Table(each.caption, columns, tuple(tuple(cell(x) for x in row) for row in rows[1:]))


def _turned(rows: Rows) -> Rows:
    return list(zip(*rows, strict=True))


def _listed(rows: Rows, words: Wording) -> Rows:
    """A line for each number that is shown and not zero."""
    header, *others = rows
    listed = [
        (f"{row[0]} – {title}", value)
        for row in others
        for title, value in zip(header[1:], row[1:], strict=True)
        if value not in _SAYS_NOTHING
    ]
    return [(header[0], words.say("numbers.votes")), *listed]


def _ballots(record: EventRecord, key: str) -> Sequence[Ballot]:
    return record.ballots.get(key, ())


def _printable(question: GroupQuestion) -> GroupQuestion:
    options = tuple(replace(each, label=cleaned(each.label)) for each in question.options)
    return replace(question, label=cleaned(question.label), options=options)
