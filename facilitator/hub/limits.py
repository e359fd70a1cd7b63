"""How often something may happen."""

import asyncio
from collections.abc import Callable


class Bucket:
    """`burst` uses at once, `per_s` more each second. `elapsed_s` is any clock that only goes forward."""

    def __init__(self, burst: float, per_s: float, elapsed_s: Callable[[], float]) -> None:
        self._burst = burst
        self._per_s = per_s
        self._elapsed_s = elapsed_s
        self._left = burst
        self._at_s = elapsed_s()

    def take(self) -> bool:
        """Uses one, if there is one."""
        now_s = self._elapsed_s()
        self._left = min(self._burst, self._left + (now_s - self._at_s) * self._per_s)
        self._at_s = now_s
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Throttle:
    """Calls `act` at once, then at most every `delay_ms`; the last wish is never lost."""

    def __init__(self, act: Callable[[], None], delay_ms: int) -> None:
        self._act = act
        self._delay_s = delay_ms / 1000
        self._resting: asyncio.TimerHandle | None = None
        self._wanted = False

    def __call__(self) -> None:
        if self._resting is not None:
            self._wanted = True
            return
        self._resting = asyncio.get_running_loop().call_later(self._delay_s, self._rested)
        self._act()

    def cancel(self) -> None:
        """Forgets what was wished for."""
        if self._resting is not None:
            self._resting.cancel()

    def _rested(self) -> None:
        self._resting = None
        if self._wanted:
            self._wanted = False
            self()
