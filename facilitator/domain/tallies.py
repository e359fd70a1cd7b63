"""Counts derived from ballots and hand counts; never stored as truth."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from facilitator.domain.ballots import Ballot
from facilitator.domain.kinds import Abstain, TallyData, kind_of
from facilitator.domain.polls import Cards, HandCount, Poll, Round

COUNTS_FIRST_UNDER = 20


@dataclass(frozen=True, slots=True)
class Tally:
    """The result of one round.

    `ballots_n` and `abstain` count phone ballots (abstentions included in `ballots_n`), `data` their
    answers; `hand` maps choices to hands or cards, summed over tellers, and `cards` says how the two relate.
    `estimate` is the round's: what was seen of the cards, in words.
    """

    poll: str
    round: int
    kind: str
    ballots_n: int
    abstain: int
    data: TallyData
    hand: dict[str, int] = field(default_factory=dict[str, int])
    cards: Cards = Cards.NONE
    estimate: str = ""

    @property
    def hand_n(self) -> int:
        return sum(self.hand.values())

    @property
    def n(self) -> int:
        """Votes counted in all, abstentions included."""
        phones = 0 if self.cards is Cards.INSTEAD else self.ballots_n
        return phones + self.hand_n

    @property
    def counted_abstain(self) -> int:
        """Abstentions among what is counted."""
        return 0 if self.cards is Cards.INSTEAD else self.abstain

    @property
    def base(self) -> int:
        """What percentages are of: votes less abstentions."""
        return self.n - self.counted_abstain

    @property
    def counts(self) -> dict[str, int]:
        """Votes by choice: phones and hands together, as they count."""
        phones = (
            dict.fromkeys(self.data.counts, 0) if self.cards is Cards.INSTEAD else self.data.counts
        )
        return {key: number + self.hand.get(key, 0) for key, number in phones.items()}

    @property
    def counted(self) -> TallyData:
        """All counts as they count: those by choice with the hands among them."""
        return replace(self.data, counts=self.counts)

    def percent(self, count: int) -> float:
        """Share of `base`, 0 to 100; 0 in an empty round."""
        return 100.0 * count / self.base if self.base else 0.0


def tally(
    poll: Poll, round_: Round, ballots: Iterable[Ballot], hand_counts: Sequence[HandCount] = ()
) -> Tally:
    """Counts the ballots of one round of `poll`; `hand_counts` of other rounds are ignored."""
    answers = [ballot.answer for ballot in ballots]
    given = [answer for answer in answers if not isinstance(answer, Abstain)]
    hand: dict[str, int] = {}
    for count in hand_counts:
        if (count.poll, count.round) == (poll.id, round_.number):
            hand[count.choice] = hand.get(count.choice, 0) + count.count
    return Tally(
        poll=poll.id,
        round=round_.number,
        kind=poll.kind,
        ballots_n=len(answers),
        abstain=len(answers) - len(given),
        data=kind_of(poll.kind).tally(poll, given),
        hand=hand,
        cards=round_.cards,
        estimate=round_.estimate,
    )
