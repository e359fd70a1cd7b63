"""A clock that moves only when told to."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tests.helpers.events import START


@dataclass
class FakeClock:
    """Can stand in for elapsed seconds, for the wall and for the event's clock."""

    passed_s: float = 0.0
    set_by_s: float = 0.0

    def elapsed_s(self) -> float:
        return self.passed_s

    def wall(self) -> datetime:
        return (START + timedelta(seconds=self.passed_s + self.set_by_s)).astimezone(UTC)

    def now(self) -> datetime:
        return START + timedelta(seconds=self.passed_s)

    def pass_s(self, seconds: float) -> None:
        self.passed_s += seconds
