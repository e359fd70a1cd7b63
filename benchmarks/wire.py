"""A phone that costs next to nothing: what is measured is then the hub, and not the phones, which in a room
are 600 other machines.

It speaks WebSocket straight over the socket, remembers when each answer came, and reads nothing but answers.
"""

import asyncio
import json
import os
import struct
import time
from base64 import b64encode
from dataclasses import dataclass
from typing import Any

UNMASKED = b"\0\0\0\0"  # a frame under this mask is as it was
BUCKET_S = 0.25


@dataclass(frozen=True, slots=True)
class Answer:
    """An acknowledgement, and when it was here."""

    status: str
    at_s: float


class WirePhone(asyncio.Protocol):
    """`received` is how many bytes came, by quarter of a second of the machine's clock."""

    def __init__(self, port: int, code: str) -> None:
        self._port = port
        self._code = code
        self._buffer = b""
        self._upgraded = False
        self._transport: asyncio.Transport | None = None
        self._welcomed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._asked: dict[str, asyncio.Future[Answer]] = {}
        self.received: dict[int, int] = {}

    async def join(self) -> None:
        await asyncio.get_running_loop().create_connection(lambda: self, "127.0.0.1", self._port)
        await self._welcomed

    async def ask(self, key: str, frame: bytes) -> Answer:
        """Sends a frame; the answer that names `key`, the id of what was sent."""
        assert self._transport is not None
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._asked[key] = answer
        self._transport.write(frame)
        return await answer

    async def leave(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    # --- the protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        key = b64encode(os.urandom(16)).decode()
        transport.write(
            f"GET /ws HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        now_s = time.monotonic()
        bucket = int(now_s / BUCKET_S)
        self.received[bucket] = self.received.get(bucket, 0) + len(data)
        self._buffer += data
        if not self._upgraded:
            head, found, self._buffer = self._buffer.partition(b"\r\n\r\n")
            if not found:
                self._buffer = head
                return
            self._upgraded = True
            assert self._transport is not None
            hello = {"type": "hello", "v": 1, "event": None, "code": self._code, "token": None}
            self._transport.write(framed({**hello, "lang": "en", "build": ""}))
        while (payload := self._next()) is not None:
            self._take(payload, now_s)

    def connection_lost(self, exc: Exception | None) -> None:
        lost = ConnectionError("The server ended the connection.")
        waiting: list[asyncio.Future[Any]] = [self._welcomed, *self._asked.values()]
        for each in waiting:
            if not each.done():
                each.set_exception(lost)

    def _next(self) -> bytes | None:
        """The next whole frame; None until there is one."""
        held = self._buffer
        if len(held) < 2:
            return None
        size, start = held[1] & 127, 2
        if size == 126:
            start = 4
        elif size == 127:
            start = 10
        if len(held) < start:
            return None
        if size == 126:
            (size,) = struct.unpack("!H", held[2:4])
        elif size == 127:
            (size,) = struct.unpack("!Q", held[2:10])
        if len(held) < start + size:
            return None
        self._buffer = held[start + size :]
        return held[start : start + size]

    def _take(self, payload: bytes, now_s: float) -> None:
        if payload.startswith((b'{"type":"welcome"', b'{"type": "welcome"')):
            if not self._welcomed.done():
                self._welcomed.set_result(None)
        elif b'"ack"' in payload[:300]:
            ack = json.loads(payload)
            answer = self._asked.pop(ack["id"], None)
            if answer is not None and not answer.done():
                answer.set_result(Answer(ack["status"], now_s))


def framed(message: dict[str, Any]) -> bytes:
    """The message as a text frame, ready to be written."""
    payload = json.dumps(message, separators=(",", ":")).encode()
    if len(payload) < 126:
        return struct.pack("!BB", 0x81, 0x80 | len(payload)) + UNMASKED + payload
    return struct.pack("!BBH", 0x81, 0x80 | 126, len(payload)) + UNMASKED + payload
