"""The control connection: commands out, results and state in."""

import asyncio
import contextlib
import itertools
from collections.abc import Callable
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from facilitator.client.whereabouts import Whereabouts, not_running
from facilitator.domain.errors import FacilitatorError, HubTrouble
from facilitator.protocol.codec import decode, encode_text, plain
from facilitator.protocol.commands import STATE_LIMIT_BYTES, Command, Problem, Request, Result
from facilitator.protocol.desk import DeskMessage

ANSWER_WITHIN_S = 20.0


class Refused(FacilitatorError):
    """Raised when the hub refuses a command; `code` is the hub's stable name for why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.code = problem.code


class ControlClient:
    """One attachment to a hub. `on_state` is called for each state message, `on_closed` once at the end."""

    def __init__(
        self,
        connection: ClientConnection,
        on_state: Callable[[DeskMessage], None] | None,
        on_closed: Callable[[], None] | None,
    ) -> None:
        self._connection = connection
        self._on_state = on_state
        self._on_closed = on_closed
        self._ids = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[Result]] = {}
        self._reader = asyncio.get_running_loop().create_task(self._read(), name="control reader")

    @classmethod
    async def attach(
        cls,
        where: Whereabouts,
        on_state: Callable[[DeskMessage], None] | None = None,
        on_closed: Callable[[], None] | None = None,
    ) -> "ControlClient":
        """Raises HubNotRunning if nothing listens there, HubTrouble if what listens does not answer."""
        try:
            connection = await connect(
                f"ws://127.0.0.1:{where.control_port}/control",
                additional_headers={"Authorization": f"Bearer {where.key}"},
                max_size=STATE_LIMIT_BYTES,
                compression=None,
                proxy=None,
                open_timeout=5,
                close_timeout=2,
            )
        except ConnectionRefusedError:
            # The hub is gone and its process number is another program's now.
            raise not_running(where.file) from None
        except (OSError, InvalidHandshake, TimeoutError) as problem:
            raise HubTrouble("The voting service of this event does not answer.") from problem
        return cls(connection, on_state, on_closed)

    async def call(self, command: Command, *, within_s: float = ANSWER_WITHIN_S) -> Any:
        """The command's value, as plain JSON values; Refused with the hub's sentence otherwise."""
        args = plain(command)
        name = args.pop("command")
        request = Request(next(self._ids), name, args)
        future = asyncio.get_running_loop().create_future()
        self._waiting[request.id] = future
        try:
            await self._connection.send(encode_text(request))
            async with asyncio.timeout(within_s):
                result = await future
        except (ConnectionClosed, TimeoutError) as problem:
            raise HubTrouble(
                "The voting service did not answer. Nothing may have been changed."
            ) from problem
        finally:
            self._waiting.pop(request.id, None)
            if future.done() and not future.cancelled():
                # The hub may have gone while the command was being sent: then nobody waited for this.
                future.exception()
        if not result.ok:
            assert isinstance(result.error, Problem)
            raise Refused(result.error)
        return result.value

    async def close(self) -> None:
        """Detaches; the hub goes on."""
        await self._connection.close()
        with contextlib.suppress(asyncio.CancelledError):
            await self._reader

    async def _read(self) -> None:
        try:
            async for frame in self._connection:
                message: Result | DeskMessage = decode(frame, Result | DeskMessage)
                if isinstance(message, Result):
                    future = self._waiting.get(message.id)
                    if future is not None and not future.done():
                        future.set_result(message)
                elif self._on_state is not None:
                    self._on_state(message)
        except ConnectionClosed:
            pass
        finally:
            for future in self._waiting.values():
                if not future.done():
                    future.set_exception(HubTrouble("The voting service went away."))
            if self._on_closed is not None:
                self._on_closed()
