"""Phones in a process of their own, so that they and what is measured do not share an interpreter.

`python -m benchmarks.load PORT CODE PHONES SEED HOW` takes one order a line (JSON) and answers with a line. HOW
is "lean" for phones that cost next to nothing, "whole" for those that reconnect and try again.
"""

import asyncio
import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from random import Random
from typing import Any

from benchmarks.wire import WirePhone, framed
from facilitator.client.file_limit import raise_file_limit
from facilitator.client.phone import PhoneClient
from facilitator.protocol.codec import Raw, encode
from facilitator.protocol.phone import BallotIn

ASSET = re.compile(rb'(?:src|href)="(/?[^"#:]+)"')
Sent = dict[str, Any]


class Load:
    """So many phones of one server."""

    def __init__(self, port: int, code: str, count: int, seed: int, how: str) -> None:
        self.random = Random(seed)
        self.port = port
        self.phones: list[WirePhone | PhoneClient] = [
            WirePhone(port, code)
            if how == "lean"
            else PhoneClient(port, code, random=Random(f"{seed}/{place}"))
            for place in range(count)
        ]
        self.ids = [f"{self.random.getrandbits(128):032x}" for _ in range(count)]

    async def join(self, order: dict[str, Any]) -> dict[str, Any]:
        """All load the page, if ordered, and join at once. Answers when the last one was ready."""
        await _until(order["at_s"])

        async def one(phone: WirePhone | PhoneClient) -> None:
            if order["page"]:
                await load_page(self.port)
            await phone.join()

        await asyncio.gather(*(one(phone) for phone in self.phones))
        return {"ready_s": time.monotonic()}

    async def vote(self, order: dict[str, Any]) -> dict[str, Any]:
        """All vote at random moments within `within_s` from `at_s`. Answers what each sent and waited."""
        sending = [
            self._vote(phone, place, order, self.random.choice(order["choices"]))
            for place, phone in enumerate(self.phones)
        ]
        return {"votes": await self._all(sending, order)}

    async def answer(self, order: dict[str, Any]) -> dict[str, Any]:
        """All answer with one of `answers` and support one of `questions`, at random moments; and what the
        room was sent meanwhile."""
        sending = []
        for place, phone in enumerate(self.phones):
            assert isinstance(phone, WirePhone)
            facts = {"type": "ballot", "id": self.ids[place], "n": 1, "groups": {}}
            facts |= {
                "poll": order["poll"],
                "round": 1,
                "answer": self.random.choice(order["answers"]),
            }
            sending.append(_asked(phone, self.ids[place], facts))
            question = self.random.choice(order["questions"])
            facts = {"type": "upvote", "question": question, "on": True}
            sending.append(_asked(phone, question, facts))
        votes = await self._all(sending, order)
        received: Counter[int] = Counter()
        for phone in self.phones:
            assert isinstance(phone, WirePhone)
            received.update(phone.received)
        return {"votes": votes, "received": received}

    async def leave(self, order: dict[str, Any]) -> dict[str, Any]:
        await asyncio.gather(*(phone.leave() for phone in self.phones))
        return {}

    def _vote(
        self, phone: WirePhone | PhoneClient, place: int, order: dict[str, Any], choice: str
    ) -> Callable[[], Awaitable[Sent]]:
        key = self.ids[place]
        if isinstance(phone, WirePhone):
            facts = {"type": "ballot", "id": key, "answer": {"choice": choice}, "groups": {}}
            facts |= {name: order[name] for name in ("n", "poll", "round")}
            return _asked(phone, key, facts, choice)
        answer = Raw(encode({"choice": choice}))
        ballot = BallotIn(key, order["n"], order["poll"], order["round"], answer)

        async def send() -> Sent:
            sent_s = time.monotonic()
            ack = await phone.deliver(ballot)
            return _said(key, choice, ack.status, sent_s, time.monotonic())

        return send

    async def _all(
        self, sending: list[Callable[[], Awaitable[Sent]]], order: dict[str, Any]
    ) -> list[Sent]:
        delays_s = [self.random.uniform(0, order["within_s"]) for _ in sending]
        await _until(order["at_s"])

        async def one(send: Callable[[], Awaitable[Sent]], delay_s: float) -> Sent:
            await asyncio.sleep(delay_s)
            return await send()

        return list(
            await asyncio.gather(*(one(*each) for each in zip(sending, delays_s, strict=True)))
        )


def _asked(
    phone: WirePhone, key: str, message: dict[str, Any], choice: str = ""
) -> Callable[[], Awaitable[Sent]]:
    """The message is made ready before, so that sending it is all that happens then."""
    frame = framed(message)

    async def send() -> Sent:
        sent_s = time.monotonic()
        answer = await phone.ask(key, frame)
        return _said(key, choice, answer.status, sent_s, answer.at_s)

    return send


def _said(key: str, choice: str, status: str, sent_s: float, heard_s: float) -> Sent:
    return {
        "id": key, "choice": choice, "status": status, "sent_s": sent_s, "waited_s": heard_s - sent_s,
    }  # fmt: skip


async def load_page(port: int) -> list[tuple[str, int]]:
    """Loads the page and what it names, as a browser does; paths and compressed sizes."""
    body = await _get(port, "/")
    html = gzip.decompress(body)
    assets = sorted(
        {
            "/" + match.decode().lstrip("./")
            for match in ASSET.findall(html)
            if not match.startswith(b"data")
        }
    )
    loaded = await asyncio.gather(*(_get(port, path) for path in assets))
    sizes = [len(each) for each in (body, *loaded)]
    return list(zip(["/", *assets], sizes, strict=True))


async def _get(port: int, path: str) -> bytes:
    """The body as it came, which must be compressed."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    request = (
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: gzip\r\n"
        "Connection: close\r\n\r\n"
    )
    writer.write(request.encode())
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    head, _, body = answer.partition(b"\r\n\r\n")
    if b" 200 " not in head.split(b"\r\n")[0] or b"content-encoding: gzip" not in head.lower():
        raise RuntimeError(f"{path} answered {head!r}")
    return body


async def _until(at_s: float) -> None:
    await asyncio.sleep(max(0.0, at_s - time.monotonic()))


async def main(port: int, code: str, count: int, seed: int, how: str) -> None:
    load = Load(port, code, count, seed, how)
    orders: dict[str, Callable[[dict[str, Any]], Coroutine[Any, Any, dict[str, Any]]]] = {
        "join": load.join,
        "vote": load.vote,
        "answer": load.answer,
        "leave": load.leave,
    }
    _say({})
    while line := await asyncio.to_thread(sys.stdin.readline):
        order = json.loads(line)
        _say(await orders[order["do"]](order))


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise_file_limit()
    port, code, count, seed, how = sys.argv[1:]
    asyncio.run(main(int(port), code, int(count), int(seed), how))
