"""The life of a round after its opening: time limits, grace, closing, forgetting who voted."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from facilitator.domain.book import LogEntry
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import DiskTrouble, NotNow
from facilitator.domain.polls import Poll, Round, RoundStatus
from facilitator.domain.voting import GRACE_AFTER_RESTART_S, GRACE_S, close_round
from facilitator.hub.ballots import BallotDesk
from facilitator.hub.store import EventStore

log = logging.getLogger("facilitator.hub")

TRY_AGAIN_S = 2.0


@dataclass(slots=True)
class Rounds:
    """Closes rounds and finalises them, each in a task of its own. `publish` tells everyone."""

    store: EventStore
    ballots: BallotDesk
    now: Callable[[], datetime]
    publish: Callable[[], None]
    grace_s: float = GRACE_S
    _endings: dict[str, asyncio.Task[None]] = field(default_factory=dict[str, asyncio.Task[None]])
    _limits: dict[str, asyncio.Task[None]] = field(default_factory=dict[str, asyncio.Task[None]])

    def resume(self, restarted: bool) -> None:
        """Takes up what a stopped hub left: open time limits, unfinished graces, unfinished forgetting."""
        for poll in self.store.book.polls():
            for round_ in self.store.book.rounds(poll.id):
                if round_.status is RoundStatus.OPEN:
                    self.opened(round_, GRACE_AFTER_RESTART_S if restarted else self.grace_s)
                elif not round_.finalised:
                    self._end(poll, round_, GRACE_AFTER_RESTART_S)

    def opened(self, round_: Round, grace_s: float | None = None) -> None:
        """Lets ballots in, and sets the time limit if there is one (again, after a last call)."""
        self.ballots.accepting.add(round_.id)
        running = self._limits.pop(round_.id, None)
        if running is not None:
            running.cancel()
        if round_.closes_at is not None:
            wait_s = max(0.0, (round_.closes_at - self.now()).total_seconds())
            self._limits[round_.id] = asyncio.create_task(
                self._limit(round_, wait_s, self.grace_s if grace_s is None else grace_s)
            )

    async def close(self, poll: Poll, grace_s: float | None = None) -> Round:
        """Closes the newest round; returns it when its grace is over and its voters are forgotten."""

        def decide() -> Decision:
            closing = close_round(self.store.current_round(poll.id))
            entry = LogEntry(self.now(), "poll.closing", closing.id)
            return Decision([self.store.book.put(closing)], [entry], closing)

        closing: Round = (await self.store.decide(decide)).value
        limit = self._limits.pop(closing.id, None)
        if limit is not None and limit is not asyncio.current_task():
            limit.cancel()
        self.publish()
        self._end(poll, closing, self.grace_s if grace_s is None else grace_s)
        return await self.ended(closing.id)

    async def ended(self, key: str) -> Round:
        """Waits until a closing round is over."""
        ending = self._endings.get(key)
        if ending is not None:
            await asyncio.shield(ending)
        return self.store.book.get(Round, key)

    async def stop(self) -> None:
        """Ends the waiting; what is unfinished is taken up at the next start."""
        tasks = [*self._limits.values(), *self._endings.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _limit(self, round_: Round, wait_s: float, grace_s: float) -> None:
        await asyncio.sleep(wait_s)
        poll = self.store.book.get(Poll, round_.poll)
        while True:
            try:
                await self.close(poll, grace_s)
            except NotNow:
                return  # closed by hand meanwhile
            except DiskTrouble:
                await asyncio.sleep(TRY_AGAIN_S)
            else:
                return

    def _end(self, poll: Poll, closing: Round, grace_s: float) -> None:
        if closing.id not in self._endings:
            task = asyncio.create_task(self._finish(poll, closing.id, grace_s))
            self._endings[closing.id] = task
            task.add_done_callback(lambda _: self._endings.pop(closing.id, None))

    async def _finish(self, poll: Poll, key: str, grace_s: float) -> None:
        if self.store.book.get(Round, key).status is RoundStatus.CLOSING:
            await asyncio.sleep(grace_s)
        # From here on no ballot gets into the writer's queue, so the end stands behind all that count.
        self.ballots.accepting.discard(key)
        await self._persist(lambda: self._mark_closed(poll, key))
        self.publish()
        await self._persist(lambda: self._forget(poll, key))
        self.publish()

    async def _mark_closed(self, poll: Poll, key: str) -> None:
        round_ = self.store.book.get(Round, key)
        if round_.status is RoundStatus.CLOSED:
            return
        # Asked of the file: it answers when the ballots that are still on their way to it are in.
        turnout = len(await self.store.file.tally_ballots(poll, round_.number))

        def decide() -> Decision:
            now = self.now()
            closed = replace(
                self.store.book.get(Round, key),
                status=RoundStatus.CLOSED,
                closed_at=now,
                turnout=turnout,
            )
            entry = LogEntry(now, "poll.closed", key, f"{turnout} ballots")
            return Decision([self.store.book.put(closed)], [entry])

        await self.store.decide(decide)

    async def _forget(self, poll: Poll, key: str) -> None:
        await self.store.file.finalise(poll, self.store.book.get(Round, key).number)
        self.store.voters.pop(key, None)
        await self.store.decide(
            lambda: Decision(
                [self.store.book.put(replace(self.store.book.get(Round, key), finalised=True))]
            )
        )

    async def _persist(self, step: Callable[[], Awaitable[None]]) -> None:
        """Repeats a step until the disk takes it."""
        while True:
            try:
                await step()
            except DiskTrouble:
                log.info("the end of a round could not be written yet; trying again")
                await asyncio.sleep(TRY_AGAIN_S)
            else:
                return
