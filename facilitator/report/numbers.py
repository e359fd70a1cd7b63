"""A round's result as a sentence and as a table, one function of each for every kind of poll.

To add a kind: write both functions and list them in `KINDS`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from facilitator.charts.numbers import percent_text
from facilitator.domain.polls import Cards
from facilitator.domain.tallies import COUNTS_FIRST_UNDER, Tally
from facilitator.domain.text import Text
from facilitator.report.blocks import Cell, Column, Table, cell
from facilitator.report.model import Phrase, VoteRound
from facilitator.report.texts import phrase
from facilitator.report.wording import MISSING, Wording

MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class KindOfNumbers:
    """`sentence` says the result neutrally; `table` gives all of it under a caption.

    `remark` is the key of a sentence on how to read the numbers, "" for none. Where a chart would
    only say again what the table says, the kind is not `drawn`.
    """

    sentence: Callable[[VoteRound, Wording], str]
    table: Callable[[VoteRound, str, Wording], Table]
    remark: str = ""
    drawn: bool = True


def sentence(result: VoteRound, words: Wording) -> str:
    """The result in one neutral sentence; "" where nobody gave an answer."""
    return KINDS[result.poll.kind].sentence(result, words) if result.tally.base else ""


def table(result: VoteRound, caption: str, words: Wording) -> Table:
    """All numbers of the result."""
    return KINDS[result.poll.kind].table(result, caption, words)


def _choice_sentence(people: str) -> Callable[[VoteRound, Wording], str]:
    def said(result: VoteRound, words: Wording) -> str:
        tally = result.tally
        counts = tally.counts
        ranked = sorted(
            (choice for choice in result.poll.choices if counts[choice.id]),
            key=lambda choice: -counts[choice.id],
        )
        form = "count" if tally.base < COUNTS_FIRST_UNDER else "share"
        shares = [
            words.say(
                f"sentence.{form}_first" if place == 0 else f"sentence.{form}",
                count=counts[choice.id],
                percent=percent_text(counts[choice.id], tally.base),
                choice=words.quoted(phrase(choice.label, words.lang).text),
            )
            for place, choice in enumerate(ranked[:MOST_NAMED])
        ]
        if len(ranked) > MOST_NAMED:
            shares.append(words.say("sentence.others"))
        return words.say.count(f"sentence.{people}", tally.base, shares=words.listing(shares))

    return said


def _choice_table(all_row: str) -> Callable[[VoteRound, str, Wording], Table]:
    def drawn(result: VoteRound, caption: str, words: Wording) -> Table:
        tally = result.tally
        by_hand = bool(tally.hand) or tally.cards is not Cards.NONE
        counts = tally.counts
        rows = [
            _row(
                cell(phrase(choice.label, words.lang)),
                tally.data.counts.get(choice.id, 0),
                tally.hand.get(choice.id, 0),
                counts[choice.id],
                percent_text(counts[choice.id], tally.base) if tally.base else MISSING,
                by_hand=by_hand,
            )
            for choice in result.poll.choices
        ]
        totals = 1
        if tally.abstain or result.poll.settings.allow_abstain:
            totals = 2
            abstain = tally.counted_abstain
            label = cell(words.say("numbers.abstentions"))
            rows.append(_row(label, tally.abstain, 0, abstain, MISSING, by_hand=by_hand))
        label = cell(words.say(f"numbers.{all_row}"))
        rows.append(_row(label, tally.ballots_n, tally.hand_n, tally.n, MISSING, by_hand=by_hand))
        return Table(caption, _choice_columns(tally, words, by_hand=by_hand), tuple(rows), totals)

    return drawn


def _choice_columns(tally: Tally, words: Wording, *, by_hand: bool) -> tuple[Column, ...]:
    names = ["votes", "percent"]
    if by_hand:
        left_out = tally.cards is Cards.INSTEAD
        phone = "by_phone_not_counted" if left_out else "by_phone"
        names = [phone, "by_hand", "together", "percent"]
    columns = [Column(words.say(f"numbers.{name}"), 1.5, numeric=True) for name in names]
    return (Column(words.say("numbers.choice"), 5 if by_hand else 7), *columns)


def _row(
    label: Cell, phone: int, hand: int, together: int, share: str, *, by_hand: bool
) -> tuple[Cell, ...]:
    numbers = (phone, hand, together) if by_hand else (together,)
    return (label, *(cell(str(number)) for number in numbers), cell(share))


def _scale_sentence(result: VoteRound, words: Wording) -> str:
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
    low, high = _ends(result, words)
    return words.say.count(
        "sentence.means", tally.base, low=low, high=high, means=words.listing(means)
    )


def _scale_table(result: VoteRound, caption: str, words: Wording) -> Table:
    poll, data = result.poll, result.tally.data
    steps = range(poll.settings.min, poll.settings.max + 1)
    low, high = _ends(result, words)
    titles = [low, *(str(step) for step in steps[1:-1]), high]
    rows = [
        (
            cell(phrase(statement.label, words.lang)),
            *(cell(str(data.values[statement.id].get(step, 0))) for step in steps),
            cell(str(sum(data.values[statement.id].values()))),
            cell(_mean(data.mean.get(statement.id), words)),
        )
        for statement in poll.statements
    ]
    columns = (
        Column(words.say("numbers.statement"), 4.5),
        *(Column(title, 1, numeric=True) for title in titles),
        Column(words.say("numbers.answers"), 1.5, numeric=True),
        Column(words.say("numbers.mean"), 1.4, numeric=True),
    )
    return Table(caption, columns, tuple(rows))


def _mean(mean: float | None, words: Wording) -> str:
    return MISSING if mean is None else words.decimal(mean)


def _ends(result: VoteRound, words: Wording) -> Sequence[str]:
    settings = result.poll.settings
    return (
        _end(settings.min, settings.low_label, words),
        _end(settings.max, settings.high_label, words),
    )


def _end(value: int, label: Text | None, words: Wording) -> str:
    shown = Phrase("") if label is None else phrase(label, words.lang)
    if not shown.text:
        return str(value)
    return words.say("sentence.end", value=value, label=words.guarded(shown.text))


KINDS: dict[str, KindOfNumbers] = {
    "single": KindOfNumbers(_choice_sentence("of"), _choice_table("all_votes")),
    "multiple": KindOfNumbers(
        _choice_sentence("of_people"), _choice_table("all_people"), "vote.several"
    ),
    "scale": KindOfNumbers(_scale_sentence, _scale_table),
}
