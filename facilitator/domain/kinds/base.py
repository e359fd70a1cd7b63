"""What every kind of poll provides."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, Literal, TypeVar

from facilitator.domain.polls import Poll

A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class Abstain:
    """The answer "I abstain", for any kind that allows it."""

    abstain: Literal[True]


@dataclass(frozen=True, slots=True)
class Said:
    """What `count` participants wrote, however they spelt it: `text` is the spelling used most.

    `hidden`: taken away by the moderator. Nobody but the moderator is shown it. `topic` is the id of the
    topic that it was put into, "" for none.
    """

    text: str
    count: int
    hidden: bool = False
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Bin:
    """How many numbers lie between two ends.

    Bins of whole numbers hold both ends; bins of others not the upper one.
    """

    low: float
    high: float
    count: int


@dataclass(frozen=True, slots=True)
class TallyData:
    """Counts of a round's answers, abstentions left out. Each kind fills its own fields.

    Single and multiple: `counts` by choice. Scale: `values` by statement and value, `mean` by
    statement. Ranking: `borda` points and `first` preferences by choice. Points: `points` by choice.
    Words and text: `said`, from most to fewest. Number: `median`, and `bins` from low to high.
    """

    counts: dict[str, int] = field(default_factory=dict[str, int])
    values: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])
    mean: dict[str, float] = field(default_factory=dict[str, float])
    borda: dict[str, int] = field(default_factory=dict[str, int])
    first: dict[str, int] = field(default_factory=dict[str, int])
    points: dict[str, int] = field(default_factory=dict[str, int])
    said: tuple[Said, ...] = ()
    median: float | None = None
    bins: tuple[Bin, ...] = ()

    @property
    def shown(self) -> tuple[Said, ...]:
        """What participants wrote, as the room may see it."""
        return tuple(each for each in self.said if not each.hidden)


ABSTAINED = "abstain"
"""The column of abstentions in tables of answers."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A table that answers can be told in: each of them falls into one of `columns`, or with `several`
    into any number of them. `of` is the id of the statement that it is about, or "". Columns that are
    `ordered` may be taken together with their neighbours. `whole`: an answer is its column and nothing
    else, so that people move from one to another."""

    columns: tuple[str, ...]
    of: str = ""
    several: bool = False
    ordered: bool = False
    whole: bool = False


class Kind(ABC, Generic[A]):
    """A kind of poll. Answers `A` are frozen dataclasses."""

    name: ClassVar[str]
    """On the wire and in the file."""
    answer_type: ClassVar[type[Any]]
    """What the wire's answer decodes into."""
    counted_by_hand: ClassVar[bool] = False
    """Whether raised hands or cards can be counted instead of phones."""

    grouped: ClassVar[bool] = False
    """Whether the moderator can put what participants wrote into topics."""

    shown_live: ClassVar[bool] = True
    """Whether the room may watch results before they are revealed, where the poll is set so."""

    def lacks(self, poll: Poll) -> str:
        """What must be done before the poll can be put to the room, as a sentence; "" if nothing."""
        return ""

    def cleaned(self, answer: A) -> A:
        """The answer as it is checked, stored and compared with others."""
        return answer

    @abstractmethod
    def problem(self, poll: Poll, answer: A) -> str | None:
        """Why the answer does not fit the poll (a stable word for `invalid`'s reason), or None."""

    @abstractmethod
    def tally(self, poll: Poll, answers: Iterable[A]) -> TallyData:
        """Counts of valid answers without abstentions, the same in whatever order they come."""

    @abstractmethod
    def told(self, data: TallyData) -> Mapping[str, Any]:
        """What phones and scripts are told of the counts, in plain values."""

    def beside(self, before: Iterable[A], after: Iterable[A]) -> tuple[TallyData, TallyData] | None:
        """The counts of two rounds, where they can be set side by side only if they are counted together."""
        return None

    def facets(self, poll: Poll) -> tuple[Facet, ...]:
        """The tables in which groups of voters can be told apart; none for kinds where an answer gives its
        author away, or has no columns. Abstentions are not among the columns."""
        return ()

    def columns_of(self, poll: Poll, facet: Facet, answer: A) -> tuple[str, ...]:
        """Where an answer falls in one of its facets; nowhere where it leaves the statement out."""
        return ()

    def said_key(self, text: str) -> str:
        """What spellings that count as one have in common; "" for kinds that nobody writes in."""
        return ""


def at_least_two_choices(poll: Poll) -> str:
    """What `lacks` says of kinds with choices."""
    return "" if len(poll.choices) >= 2 else "A vote needs at least two choices."
