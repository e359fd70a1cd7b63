"""Phones in a process of their own, so that they and what is measured do not share an interpreter.

`python -m benchmarks.load PORT CODE PHONES SEED` takes one order a line (JSON) and answers with a line.
"""

import asyncio
import gzip
import json
import re
import sys
import time
from collections.abc import Callable, Coroutine
from random import Random
from typing import Any

from facilitator.client.file_limit import raise_file_limit
from facilitator.client.phone import PhoneClient
from facilitator.protocol.codec import Raw, encode
from facilitator.protocol.phone import BallotIn

ASSET = re.compile(rb'(?:src|href)="(/?[^"#:]+)"')


class Load:
    """So many phones of one server."""

    def __init__(self, port: int, code: str, count: int, seed: int) -> None:
        self.random = Random(seed)
        self.port = port
        self.phones = [
            PhoneClient(port, code, random=Random(f"{seed}/{place}")) for place in range(count)
        ]
        self.ids = [f"{self.random.getrandbits(128):032x}" for _ in range(count)]

    async def join(self, order: dict[str, Any]) -> dict[str, Any]:
        """All load the page, if ordered, and join at once. Answers when the last one was ready."""
        await _until(order["at_s"])

        async def one(phone: PhoneClient) -> None:
            if order["page"]:
                await load_page(self.port)
            await phone.join()

        await asyncio.gather(*(one(phone) for phone in self.phones))
        return {"ready_s": time.monotonic()}

    async def vote(self, order: dict[str, Any]) -> dict[str, Any]:
        """All vote at random moments within `within_s` from `at_s`. Answers what each sent and waited."""
        delays_s = [self.random.uniform(0, order["within_s"]) for _ in self.phones]
        picks = [self.random.choice(order["choices"]) for _ in self.phones]
        await _until(order["at_s"])

        async def one(place: int) -> dict[str, Any]:
            await asyncio.sleep(delays_s[place])
            answer = Raw(encode({"choice": picks[place]}))
            ballot = BallotIn(self.ids[place], order["n"], order["poll"], order["round"], answer)
            sent_s = time.monotonic()
            ack = await self.phones[place].deliver(ballot)
            waited_s = time.monotonic() - sent_s
            return {
                "id": ballot.id, "choice": picks[place], "status": ack.status,
                "sent_s": sent_s, "waited_s": waited_s,
            }  # fmt: skip

        return {"votes": await asyncio.gather(*(one(place) for place in range(len(self.phones))))}

    async def leave(self, order: dict[str, Any]) -> dict[str, Any]:
        await asyncio.gather(*(phone.leave() for phone in self.phones))
        return {}


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


async def main(load: Load) -> None:
    orders: dict[str, Callable[[dict[str, Any]], Coroutine[Any, Any, dict[str, Any]]]] = {
        "join": load.join,
        "vote": load.vote,
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
    port, code, count, seed = sys.argv[1:]
    asyncio.run(main(Load(int(port), code, int(count), int(seed))))
