"""Time that passes whatever the laptop's clock is set to, sleep included."""

import sys
import time


def elapsed_s() -> float:
    """Seconds since some moment that stays the same while the program runs."""
    # Linux's monotonic clock stands still in sleep; this one does not. Elsewhere the monotonic one goes on.
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
