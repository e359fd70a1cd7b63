"""The least that could answer a room: the same library and the same group commit, and nothing else.

`python -m benchmarks.bare FOLDER` prints its port, serves until its standard input ends. What it needs is
what the machine needs; the hub is measured beside it.
"""

import asyncio
import json
import queue
import sqlite3
import sys
import threading
from pathlib import Path

from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from facilitator.client.file_limit import raise_file_limit
from facilitator.hub.page import load_page

WELCOME = {
    "type": "welcome", "v": 1, "event": "bare", "token": "bare", "epoch": "", "rev": 0,
    "heartbeat_s": 20, "now": "", "voted": {}, "state": {},
}  # fmt: skip


class Commits:
    """A table in a thread of its own; each transaction takes what queued during the last one."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._loop = asyncio.get_running_loop()
        self._queue: queue.SimpleQueue[tuple[asyncio.Future[None], tuple[str, str]]] = (
            queue.SimpleQueue()
        )
        threading.Thread(target=self._run, daemon=True).start()

    async def put(self, key: str, value: str) -> None:
        future: asyncio.Future[None] = self._loop.create_future()
        self._queue.put((future, (key, value)))
        await future

    def _run(self) -> None:
        connection = sqlite3.connect(self._file, isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE ballot (id TEXT PRIMARY KEY, answer TEXT) WITHOUT ROWID")
        while True:
            batch = [self._queue.get()]
            while not self._queue.empty():
                batch.append(self._queue.get())
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(
                "INSERT OR REPLACE INTO ballot VALUES (?, ?)", [row for _, row in batch]
            )
            connection.execute("COMMIT")
            self._loop.call_soon_threadsafe(_done, [future for future, _ in batch])


def _done(futures: list[asyncio.Future[None]]) -> None:
    for future in futures:
        future.set_result(None)


async def main(folder: Path) -> None:
    commits = Commits(folder / "bare.db")
    page = load_page()

    def answer(_: ServerConnection, request: Request) -> Response | None:
        asset = page.get(request.path)
        if asset is None:
            return None
        headers = Headers({"Content-Length": str(len(asset.zipped)), "Content-Encoding": "gzip"})
        return Response(200, "OK", headers, asset.zipped)

    async def talk(connection: ServerConnection) -> None:
        try:
            async for frame in connection:
                message = json.loads(frame)
                if message["type"] == "hello":
                    await connection.send(json.dumps(WELCOME))
                elif message["type"] == "ballot":
                    await commits.put(message["id"], json.dumps(message["answer"]))
                    ack = {key: message[key] for key in ("id", "poll", "round", "n")}
                    ack |= {"type": "ack", "of": "ballot", "status": "recorded"}
                    await connection.send(json.dumps(ack))
                elif message["type"] == "upvote":
                    await commits.put(f"{message['question']} {id(connection)}", "")
                    ack = {"type": "ack", "of": "upvote", "id": message["question"]}
                    await connection.send(json.dumps(ack | {"status": "recorded"}))
        except ConnectionClosed:
            pass

    server = await serve(
        talk, "127.0.0.1", 0, process_request=answer, backlog=2048, compression=None,
        max_queue=4, ping_interval=None, close_timeout=2, server_header=None,
    )  # fmt: skip
    port = next(iter(server.sockets)).getsockname()[1]
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    server.close()
    await server.wait_closed()


if __name__ == "__main__":
    raise_file_limit()
    asyncio.run(main(Path(sys.argv[1])))
