"""What really happened to items and contributions, and the clocks derived from it.

A clock is computed from stored times, never counted down, so that a stalled loop or a crash cannot drift.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

WARNING_SHARE = 0.2
WARNING_MOST_S = 120


class RunState(StrEnum):
    """Where a run stands. What has none yet is ready."""

    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"


class Phase(StrEnum):
    """How a running item stands against its time."""

    ON_TIME = "on_time"
    WARNING = "warning"
    OVERTIME = "overtime"


@dataclass(frozen=True, slots=True)
class Run:
    """One item or contribution under way or over, whose id it has: there is one run for each.

    `added_s` extends the time without touching the plan and may be negative.
    """

    id: str
    planned_s: int
    started_at: datetime
    added_s: int = 0
    paused_at: datetime | None = None
    paused_s: float = 0.0
    ended_at: datetime | None = None

    @property
    def state(self) -> RunState:
        if self.ended_at is not None:
            return RunState.DONE
        return RunState.PAUSED if self.paused_at is not None else RunState.RUNNING

    @property
    def allowed_s(self) -> int:
        """Planned plus added time."""
        return self.planned_s + self.added_s

    def elapsed_s(self, now: datetime) -> float:
        """Seconds it has run, pauses left out."""
        until = self.ended_at or self.paused_at or now
        return max(0.0, (until - self.started_at).total_seconds() - self.paused_s)

    def remaining_s(self, now: datetime) -> float:
        """Seconds left; negative in overtime."""
        return self.allowed_s - self.elapsed_s(now)

    def ends_at(self, now: datetime) -> datetime:
        """When its time is up if nothing else happens (an actual end once it is over)."""
        return self.ended_at or now + timedelta(seconds=self.remaining_s(now))

    @property
    def warning_s(self) -> float:
        """How long before its end a run is near it."""
        return min(WARNING_MOST_S, WARNING_SHARE * self.allowed_s)

    def phase(self, now: datetime) -> Phase:
        remaining_s = self.remaining_s(now)
        if remaining_s < 0:
            return Phase.OVERTIME
        if remaining_s <= self.warning_s:
            return Phase.WARNING
        return Phase.ON_TIME

    def pause(self, now: datetime) -> Self:
        return self if self.state is not RunState.RUNNING else replace(self, paused_at=now)

    def resume(self, now: datetime) -> Self:
        if self.paused_at is None or self.ended_at is not None:
            return self
        # An end that is dated back to before the pause has no pause in it.
        paused_s = self.paused_s + max(0.0, (now - self.paused_at).total_seconds())
        return replace(self, paused_at=None, paused_s=paused_s)

    def end(self, now: datetime) -> Self:
        return replace(self.resume(now), ended_at=now)

    def reopen(self, now: datetime) -> Self:
        """Goes on after its end, with the time it had left."""
        if self.ended_at is None:
            return self
        away_s = max(0.0, (now - self.ended_at).total_seconds())
        return replace(self, ended_at=None, paused_s=self.paused_s + away_s)


@dataclass(frozen=True, slots=True)
class ItemRun(Run):
    """The run of an item; `id` is the item's."""


@dataclass(frozen=True, slots=True)
class Allotment:
    """What an item that has not run yet is given since the programme was re-planned on the way: from when,
    and how long. `id` is the item's; its planned duration stays as it was."""

    id: str
    starts_at: datetime
    allotted_s: int


@dataclass(frozen=True, slots=True)
class SpeakerRun(Run):
    """The run of a contribution; `id` is the contribution's."""
