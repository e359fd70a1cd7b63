"""What every kind of poll provides."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from facilitator.domain.polls import Poll


@dataclass(frozen=True, slots=True)
class Abstain:
    """The answer "I abstain", for any kind that allows it."""

    abstain: Literal[True]


@dataclass(frozen=True, slots=True)
class TallyData:
    """Counts of a round's answers, abstentions left out.

    `counts` maps a choice's id to its number, or a statement's id to the numbers by value;
    `mean` is by statement, for scales only.
    """

    counts: dict[str, int] = field(default_factory=dict[str, int])
    values: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])
    mean: dict[str, float] = field(default_factory=dict[str, float])


class Kind(Protocol):
    """A kind of poll. Answers are frozen dataclasses of `answer_type`."""

    @property
    def name(self) -> str:
        """The name on the wire and in the file."""

    @property
    def answer_type(self) -> type[Any]:
        """The dataclass that the wire's answer decodes into."""

    def problem(self, poll: Poll, answer: Any) -> str | None:
        """Why the answer does not fit the poll (a stable word for `invalid`'s reason), or None."""

    def tally(self, poll: Poll, answers: Iterable[Any]) -> TallyData:
        """Counts of valid answers without abstentions."""
