"""What a report's tables must say, counted from ballots and hand counts without the program's tally."""

from collections import Counter

from facilitator.domain.kinds import Abstain
from facilitator.domain.polls import Cards, Poll, Round
from facilitator.domain.record import EventRecord


def rows_by_choice(record: EventRecord, poll: Poll, round_: Round) -> dict[str, tuple[int, str]]:
    """For each choice's label: votes that count, and their share as it is printed."""
    answers = [ballot.answer for ballot in record.ballots[round_.id]]
    given = [answer for answer in answers if not isinstance(answer, Abstain)]
    phones: Counter[str] = Counter()
    for answer in given:
        phones.update([answer.choice] if poll.kind == "single" else answer.choices)
    hands: Counter[str] = Counter()
    for count in record.book.hand_counts(poll.id, round_.number):
        hands[count.choice] += count.count
    if round_.cards is Cards.INSTEAD:
        phones, given = Counter(), []
    base = len(given) + sum(hands.values())
    votes = {choice.id: phones[choice.id] + hands[choice.id] for choice in poll.choices}
    return {
        choice.label.text: (votes[choice.id], f"{int(100 * votes[choice.id] / base + 0.5)}\u00a0%")
        for choice in poll.choices
    }


def rows_by_statement(record: EventRecord, poll: Poll, round_: Round) -> dict[str, list[str]]:
    """For each statement: the count of every value, of all answers, and the mean."""
    found: dict[str, list[str]] = {}
    for statement in poll.statements:
        values = [
            ballot.answer.values[statement.id]
            for ballot in record.ballots[round_.id]
            if statement.id in ballot.answer.values
        ]
        steps = range(poll.settings.min, poll.settings.max + 1)
        found[statement.label.text] = [
            *(str(values.count(step)) for step in steps),
            str(len(values)),
            f"{sum(values) / len(values):.1f}",
        ]
    return found


def results(record: EventRecord) -> list[tuple[Poll, Round]]:
    """Every round that is a result."""
    return [
        (poll, round_)
        for poll in record.book.polls()
        if not poll.trial
        for round_ in record.book.rounds(poll.id)
        if not round_.voided
    ]
