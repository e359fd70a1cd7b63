"""A phone on a real socket, as plain as the protocol: JSON in, JSON out."""

import asyncio
import json
import secrets
from typing import Any, Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.helpers.events import CODE
from tests.helpers.patience import PATIENCE_S


def new_id() -> str:
    return secrets.token_hex(16)


def ballot(poll: str, answer: Any, key: str | None = None, **more: Any) -> dict[str, Any]:
    """A ballot message; `n` and `round` are 1 where not given."""
    facts = {"type": "ballot", "id": key or new_id(), "n": 1, "poll": poll, "round": 1}
    return facts | {"answer": answer, "groups": {}} | more


def hello(**more: Any) -> dict[str, Any]:
    facts = {"type": "hello", "v": 1, "event": None, "code": CODE, "token": None, "lang": "en"}
    return facts | {"build": "test"} | more


class FakePhone:
    """`state` is what a page would show; `frames` is everything that came and was not asked for yet."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.state: dict[str, Any] = {}
        self.token = ""
        self.revs: list[int] = []
        self.frames: list[dict[str, Any]] = []

    @classmethod
    async def dial(cls, port: int, host: str = "127.0.0.1") -> Self:
        """Connects and says nothing."""
        return cls(await connect(f"ws://{host}:{port}/ws", compression=None, proxy=None))

    @classmethod
    async def join(cls, port: int, **greeting: Any) -> Self:
        """Connects and is welcomed."""
        phone = await cls.dial(port)
        await phone.send(hello(**greeting))
        await phone.hear("welcome")
        return phone

    async def send(self, message: Any) -> None:
        await self.connection.send(message if isinstance(message, str) else json.dumps(message))

    async def hear(self, kind: str, **wanted: Any) -> dict[str, Any]:
        """The next message of that type (with these values), whatever else comes before it."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                for index, frame in enumerate(self.frames):
                    if frame["type"] == kind and wanted.items() <= frame.items():
                        return self.frames.pop(index)
                await self._read()

    async def see(self, section: str, check: Any) -> Any:
        """Waits until a section of the state looks as it should."""
        async with asyncio.timeout(PATIENCE_S):
            while section not in self.state or not check(self.state[section]):
                await self._read()
        return self.state[section]

    async def say(self, message: dict[str, Any]) -> dict[str, Any]:
        """Sends a ballot, question or upvote; the acknowledgement."""
        await self.send(message)
        key = message.get("id") or message["question"]
        return await self.hear("ack", of=message["type"], id=key)

    async def vote(self, poll: str, choice: str, **more: Any) -> dict[str, Any]:
        return await self.say(ballot(poll, {"choice": choice}, **more))

    async def sync(self) -> None:
        """Everything the hub sent before now has been read."""
        t = secrets.randbelow(10**9)
        await self.send({"type": "ping", "t": t})
        await self.hear("pong", t=t)

    async def closed(self) -> int | None:
        """Waits for the end of the connection; the close code."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                try:
                    await self._read()
                except ConnectionClosed:
                    return self.connection.close_code

    async def leave(self) -> None:
        await self.connection.close()

    async def _read(self) -> None:
        frame = json.loads(await self.connection.recv())
        self.frames.append(frame)
        if frame["type"] in ("welcome", "state"):
            self.state |= frame["state"]
            self.revs.append(frame["rev"])
            self.token = frame.get("token", self.token)
