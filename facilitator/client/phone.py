"""A phone's side of the participant's wire, for rehearsals and measurements."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from random import Random

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from facilitator.domain.errors import HubTrouble
from facilitator.protocol import phone as wire
from facilitator.protocol.codec import decode, encode_text

ANSWER_WITHIN_S = 10.0
DELIVERED_WITHIN_S = 60.0
RECONNECT_MOST_S = 10.0
RECONNECT_FIRST_S = 0.5
FINAL_CLOSES = frozenset({wire.CLOSE_WRONG_EVENT, wire.CLOSE_REMOVED, wire.CLOSE_REPLACED})

Delivery = wire.BallotIn | wire.QuestionIn | wire.UpvoteIn
FromHub = wire.Welcome | wire.State | wire.Ack | wire.Pong | wire.Error

Key = tuple[str, str, str | None, int | None]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a phone is told that decides what it does; None where nothing is said of it."""

    event: wire.EventSection | None = None
    poll: wire.PollSection | None = None


class PhoneClient:
    """One phone. It keeps its token over reconnections, as a phone's page does.

    `on_state` is called with each state that is newer than the last, the welcome's first; without it
    states are not even decoded. `random` spreads pings and reconnections.
    """

    def __init__(
        self,
        port: int,
        code: str | None,
        *,
        lang: str = "en",
        on_state: Callable[[Shown], None] | None = None,
        random: Random | None = None,
    ) -> None:
        self.token: str | None = None
        self.event: str | None = None
        self._port = port
        self._code = code
        self._lang = lang
        self._on_state = on_state
        self._random = random or Random()
        self._connection: ClientConnection | None = None
        self._joining = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting: dict[Key, asyncio.Future[wire.Ack]] = {}
        self._epoch = ""
        self._rev = -1

    async def join(self) -> wire.Welcome:
        """Connects and says hello; HubTrouble if the hub does not answer or lets nobody in."""
        try:
            connection = await connect(
                f"ws://127.0.0.1:{self._port}/ws",
                compression=None,
                proxy=None,
                ping_interval=None,
                open_timeout=ANSWER_WITHIN_S,
                close_timeout=1,
            )
        except (OSError, InvalidHandshake, TimeoutError) as problem:
            raise HubTrouble("The voting service does not answer.") from problem
        hello = wire.Hello(wire.VERSION, self.event, self._code, self.token, self._lang)
        try:
            await connection.send(encode_text(hello))
            async with asyncio.timeout(ANSWER_WITHIN_S):
                answer = _decoded(await connection.recv())
        except (ConnectionClosed, TimeoutError) as problem:
            raise HubTrouble("The voting service does not greet.") from problem
        if not isinstance(answer, wire.Welcome):
            await connection.close()
            raise HubTrouble("The voting service did not let the phone in.")
        self.token, self.event = answer.token, answer.event
        self._connection = connection
        self._take_state(answer)
        self._spawn(self._read(connection))
        self._spawn(self._ping(connection, answer.heartbeat_s))
        return answer

    async def send(self, message: wire.FromPhone) -> None:
        """Sends and waits for nothing; HubTrouble if there is no connection."""
        try:
            if self._connection is not None:
                await self._connection.send(encode_text(message))
                return
        except ConnectionClosed:
            pass
        raise HubTrouble("The phone is not connected.")

    async def deliver(self, message: Delivery, *, within_s: float = DELIVERED_WITHIN_S) -> wire.Ack:
        """Sends, again after a lost connection or a `retry`, until the hub has answered."""
        attempt = 0
        try:
            async with asyncio.timeout(within_s):
                while True:
                    answer = await self._try(message)
                    if answer is not None and answer.status != "retry":
                        return answer
                    if answer is not None:
                        await asyncio.sleep((answer.retry_after_ms or 0) / 1000)
                        continue
                    longest_s = min(RECONNECT_MOST_S, RECONNECT_FIRST_S * 2**attempt)
                    await asyncio.sleep(self._random.uniform(0, longest_s))
                    attempt += 1
        except TimeoutError as problem:
            raise HubTrouble("The voting service never answered.") from problem

    def drop(self) -> None:
        """The connection is gone from one moment to the next, as when the Wi-Fi is lost."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.transport.abort()

    async def leave(self) -> None:
        """Closes the connection in order, and ends all that runs for the phone."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _try(self, message: Delivery) -> wire.Ack | None:
        """The hub's answer, None if the connection failed; the next try makes a new one."""
        try:
            async with self._joining:
                if self._connection is None:
                    await self.join()
            return await self._ask(message)
        except HubTrouble:
            closed_with = None if self._connection is None else self._connection.close_code
            self.drop()
            if closed_with in FINAL_CLOSES:
                raise
            return None

    async def _ask(self, message: Delivery) -> wire.Ack:
        key = _key_of(message)
        future: asyncio.Future[wire.Ack] = asyncio.get_running_loop().create_future()
        self._waiting[key] = future
        try:
            await self.send(message)
            async with asyncio.timeout(ANSWER_WITHIN_S):
                return await future
        except TimeoutError as problem:
            raise HubTrouble("The voting service did not answer.") from problem
        finally:
            self._waiting.pop(key, None)

    async def _read(self, connection: ClientConnection) -> None:
        with contextlib.suppress(ConnectionClosed):
            async for frame in connection:
                message = _decoded(frame)
                if isinstance(message, wire.Ack):
                    key = (message.of, message.id, message.poll, message.round)
                    future = self._waiting.get(key)
                    if future is not None and not future.done():
                        future.set_result(message)
                elif isinstance(message, wire.State):
                    self._take_state(message)
        if self._connection is connection:
            for future in self._waiting.values():
                if not future.done():
                    future.set_exception(HubTrouble("The connection was lost."))

    def _take_state(self, message: wire.Welcome | wire.State) -> None:
        """What comes after a newer state of the same hub is dropped; a welcome is always the newest."""
        old = message.epoch == self._epoch and message.rev <= self._rev
        if old and isinstance(message, wire.State):
            return
        self._epoch, self._rev = message.epoch, message.rev
        if self._on_state is not None:
            self._on_state(decode(bytes(message.state), Shown))

    async def _ping(self, connection: ClientConnection, every_s: float) -> None:
        await asyncio.sleep(self._random.uniform(0, every_s))
        with contextlib.suppress(ConnectionClosed):
            while True:
                await connection.send(encode_text(wire.Ping(asyncio.get_running_loop().time())))
                await asyncio.sleep(every_s)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _decoded(frame: str | bytes) -> FromHub:
    message: FromHub = decode(frame, FromHub)
    return message


def _key_of(message: Delivery) -> Key:
    match message:
        case wire.BallotIn():
            return "ballot", message.id, message.poll, message.round
        case wire.QuestionIn():
            return "question", message.id, None, None
        case wire.UpvoteIn():
            return "upvote", message.question, None, None
