"""The moderator's control: a second listener, on loopback only, for who holds the key."""

import asyncio
import hmac
import http
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, broadcast, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from facilitator.domain.errors import FacilitatorError
from facilitator.hub.faults import logged
from facilitator.protocol.codec import Malformed, convert, decode, encode, encode_text
from facilitator.protocol.commands import (
    COMMANDS,
    FRAME_LIMIT_BYTES,
    Command,
    Problem,
    Request as Wanted,
    Result,
)
from facilitator.protocol.desk import SECTIONS, DeskMessage, DeskState

log = logging.getLogger("facilitator.control")


@dataclass(slots=True)
class ControlServer:
    """`execute` runs a command; `state` is all the desktop knows; `attached` hears when somebody comes or goes."""

    key: str
    epoch: str
    execute: Callable[[Command], Awaitable[Any]]
    state: Callable[[], DeskState]
    now: Callable[[], datetime]
    attached: Callable[[], None]
    rev: int = 0
    _desks: set[ServerConnection] = field(default_factory=set[ServerConnection])
    _sent: dict[str, bytes] = field(default_factory=dict[str, bytes])
    _server: Server | None = None

    @property
    def count(self) -> int:
        """How many are attached."""
        return len(self._desks)

    async def listen(self) -> int:
        """Starts listening on a free loopback port, and says which."""
        self._server = await serve(
            logged(self._serve),
            "127.0.0.1",
            0,
            process_request=self._admit,
            compression=None,
            max_size=FRAME_LIMIT_BYTES,
            close_timeout=2,
            server_header=None,
        )
        port: int = next(iter(self._server.sockets)).getsockname()[1]
        return port

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    def publish(self) -> None:
        """Sends the sections that changed to everyone attached."""
        if not self._desks:
            self._sent.clear()
            return
        state = self.state()
        changed: dict[str, Any] = {}
        for name in SECTIONS:
            section = getattr(state, name)
            data = encode(section)
            if self._sent.get(name) != data:
                self._sent[name] = data
                changed[name] = section
        if changed:
            self.rev += 1
            broadcast(self._desks, self._frame(DeskState(**changed)))

    def _frame(self, state: DeskState) -> str:
        return encode_text(DeskMessage(self.epoch, self.rev, self.now(), state))

    def _admit(self, connection: ServerConnection, request: Request) -> Response | None:
        if "Origin" in request.headers:
            return connection.respond(http.HTTPStatus.FORBIDDEN, "Not for browsers.\n")
        given = "".join(request.headers.get_all("Authorization"))
        if not hmac.compare_digest(given.encode("utf-8", "replace"), f"Bearer {self.key}".encode()):
            return connection.respond(
                http.HTTPStatus.UNAUTHORIZED, "The key is missing or wrong.\n"
            )
        return None

    async def _serve(self, connection: ServerConnection) -> None:
        self.publish()
        self._desks.add(connection)
        self.attached()
        running: set[asyncio.Task[None]] = set()
        try:
            state = self.state()
            self._sent = {name: encode(getattr(state, name)) for name in SECTIONS}
            self.rev += 1
            broadcast(self._desks, self._frame(state))
            async for frame in connection:
                # Commands run side by side: closing a poll waits for its grace while others go on.
                task = asyncio.create_task(self._answer(connection, frame))
                running.add(task)
                task.add_done_callback(running.discard)
        except ConnectionClosed:
            pass
        finally:
            self._desks.discard(connection)
            self.attached()

    async def _answer(self, connection: ServerConnection, frame: str | bytes) -> None:
        try:
            wanted: Wanted = decode(frame, Wanted)
        except Malformed:
            await connection.close(1008, "not a command")
            return
        result = await self._result(wanted)
        try:
            await connection.send(encode_text(result))
        except ConnectionClosed:
            log.info("a command's sender left before its result")

    async def _result(self, wanted: Wanted) -> Result:
        command_type = COMMANDS.get(wanted.name)
        if command_type is None:
            return _refused(wanted, "bad_value", f"There is no command “{wanted.name}”.")
        try:
            command: Command = convert({**wanted.args, "command": wanted.name}, command_type)
        except Malformed as problem:
            return _refused(wanted, "bad_value", f"“{wanted.name}” was not understood: {problem}.")
        try:
            return Result(wanted.id, True, await self.execute(command))
        except FacilitatorError as refusal:
            return _refused(wanted, refusal.code, str(refusal))
        except Exception:
            log.exception("the command %s failed", wanted.name)
            return _refused(
                wanted, "bug", "Something went wrong inside the program. It was written to the log."
            )


def _refused(wanted: Wanted, code: str, sentence: str) -> Result:
    return Result(wanted.id, False, error=Problem(code, sentence))
