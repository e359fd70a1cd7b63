"""The event's only clock.

Wall time at the start plus time elapsed on a clock that goes on while the laptop sleeps. So sleep is
followed, and somebody setting the laptop's clock in mid-session moves nothing.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator import elapsed


def _wall() -> datetime:
    return datetime.now(UTC)


def zone(name: str) -> tzinfo:
    """The time zone of that name, UTC where the name is unknown."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


class Clock:
    """`now` in a zone, and how far the laptop's own clock has been set away from it since the start.

    A rehearsal's clock begins at `starts_at` and runs `speed` times as fast as the laptop's.
    """

    def __init__(
        self,
        zone_name: str = "UTC",
        *,
        starts_at: datetime | None = None,
        speed: float = 1.0,
        wall: Callable[[], datetime] = _wall,
        elapsed_s: Callable[[], float] = elapsed.elapsed_s,
    ) -> None:
        self.zone = zone(zone_name)
        self._wall = wall
        self._elapsed_s = elapsed_s
        self._speed = speed
        self._follows_laptop = starts_at is None
        self._started_at = wall() if starts_at is None else starts_at
        self._started_s = elapsed_s()

    def now(self) -> datetime:
        passed = timedelta(seconds=(self._elapsed_s() - self._started_s) * self._speed)
        return (self._started_at + passed).astimezone(self.zone)

    def move_to(self, zone_name: str) -> None:
        """The event was moved to another time zone; the moment stays the same."""
        self.zone = zone(zone_name)

    def set_away_s(self) -> float:
        """Seconds by which the laptop's clock was set forward (negative: back) since the start; 0 in a
        rehearsal, whose clock goes its own way."""
        if not self._follows_laptop:
            return 0.0
        return (self._wall() - self.now()).total_seconds()
