"""The whole event in memory, and changes to it.

A command's decision is a list of changes, each with what was before: enough to store it, to publish it and
to undo it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol, TypeVar

from facilitator.domain.conclusions import Conclusion
from facilitator.domain.errors import Conflict, NotFound
from facilitator.domain.notes import KeyMessage, Note, ReportFacts, Summary
from facilitator.domain.polls import HandCount, Poll, Round
from facilitator.domain.questions import Question
from facilitator.domain.runs import Allotment, ItemRun, SpeakerRun
from facilitator.domain.stage import Stage
from facilitator.domain.workshop import Contribution, Item, Person, Workshop


class Entity(Protocol):
    """Anything with an id that is unique among its own type."""

    @property
    def id(self) -> str: ...


E = TypeVar("E", bound=Entity)

# Every type of entity, with the word used for it when it is not found.
ENTITY_WORDS: dict[type[Any], str] = {
    Workshop: "event",
    Person: "person",
    Item: "programme item",
    Contribution: "contribution",
    Poll: "poll",
    Round: "round",
    HandCount: "hand count",
    Question: "question",
    Conclusion: "conclusion",
    ItemRun: "run",
    SpeakerRun: "speaker's run",
    Allotment: "new length",
    Stage: "stage",
    Note: "note",
    Summary: "summary",
    KeyMessage: "key message",
    ReportFacts: "facts of the report",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One entity put in place of another; None stands for "not there"."""

    entity: type[Any]
    id: str
    before: Any
    after: Any

    def inverse(self) -> "Change":
        return Change(self.entity, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A line of the run log: what really happened, and when. `ref` is the id of what it happened to."""

    at: datetime
    what: str
    ref: str = ""
    detail: str = ""


@dataclass(slots=True)
class Book:
    """All entities by type and id. Readers never change what they get: entities are frozen."""

    tables: dict[type[Any], dict[str, Any]] = field(
        default_factory=lambda: {entity: {} for entity in ENTITY_WORDS}
    )

    @property
    def event(self) -> Workshop:
        return next(iter(self.all(Workshop)))

    @property
    def stage(self) -> Stage:
        return next(iter(self.all(Stage)), Stage())

    def all(self, entity: type[E]) -> Iterable[E]:
        return self.tables[entity].values()

    def find(self, entity: type[E], key: str | None) -> E | None:
        return None if key is None else self.tables[entity].get(key)

    def get(self, entity: type[E], key: str) -> E:
        """The entity, or NotFound with a sentence."""
        found = self.find(entity, key)
        if found is None:
            raise NotFound(ENTITY_WORDS[entity], key)
        return found

    def put(self, after: Any) -> Change:
        """The change that would store `after`."""
        return Change(type(after), after.id, self.find(type(after), after.id), after)

    def remove(self, before: Any) -> Change:
        """The change that would delete `before`."""
        return Change(type(before), before.id, before, None)

    def placed(self, order: Iterable[Any], first: int) -> list[Change]:
        """The changes that give entities their places in this order, counted from `first`."""
        changes = [self.put(replace(each, position=n)) for n, each in enumerate(order, first)]
        return [change for change in changes if change.before != change.after]

    def apply(self, changes: Iterable[Change]) -> None:
        """Takes over changes that have been stored."""
        for change in changes:
            if change.after is None:
                self.tables[change.entity].pop(change.id, None)
            else:
                self.tables[change.entity][change.id] = change.after

    def inverse(self, changes: Iterable[Change]) -> list[Change]:
        """What undoes `changes`; Conflict if something has changed the same entities since."""
        whole: dict[tuple[type[Any], str], Change] = {}
        for change in changes:
            # An entity changed twice (a run ended and started anew) goes back to what it was at first.
            first = whole.pop((change.entity, change.id), change)
            whole[change.entity, change.id] = replace(change, before=first.before)
        for change in whole.values():
            if self.find(change.entity, change.id) != change.after:
                raise Conflict("This was changed again in the meantime, so it is left as it is.")
        return [change.inverse() for change in reversed(whole.values())]

    def items(self) -> list[Item]:
        return sorted(self.all(Item), key=lambda i: i.position)

    def contributions(self, item: str) -> list[Contribution]:
        return sorted(
            (c for c in self.all(Contribution) if c.item == item), key=lambda c: c.position
        )

    def polls(self) -> list[Poll]:
        return sorted(self.all(Poll), key=lambda p: p.position)

    def rounds(self, poll: str) -> list[Round]:
        return sorted((r for r in self.all(Round) if r.poll == poll), key=lambda r: r.number)

    def hand_counts(self, poll: str, number: int) -> list[HandCount]:
        return [h for h in self.all(HandCount) if (h.poll, h.round) == (poll, number)]

    def allotments(self) -> dict[str, Allotment]:
        return {allotment.id: allotment for allotment in self.all(Allotment)}

    def item_runs(self) -> dict[str, ItemRun]:
        return {run.id: run for run in self.all(ItemRun)}
