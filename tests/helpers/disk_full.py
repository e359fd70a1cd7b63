"""Run as a program on a disk of its own that is nearly full: votes until nothing more fits, makes room, and
votes on. Prints what was acknowledged, for the test to compare with the file."""

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path

from facilitator.domain.ballots import Status
from facilitator.domain.polls import Poll
from facilitator.domain.workshop import Workshop
from facilitator.hub.hub import Hub
from facilitator.protocol.codec import Raw
from facilitator.protocol.commands import Headcount, PollOpen
from facilitator.protocol.phone import BallotIn

MOST = 3000


async def vote(hub: Hub, number: int) -> str:
    answer = Raw(b'{"choice":"funding"}')
    message = BallotIn(f"{number:032x}", 1, "obstacle", 1, answer, {})
    ack = await hub.ballots.cast(message, number.to_bytes(16, "big"))
    return ack.status


async def main(path: Path, make_room: Callable[[], None]) -> None:
    hub = await Hub.open(path)
    await hub.start("127.0.0.1", 0, doors_open=False)
    await hub.execute(PollOpen("obstacle"))
    acknowledged, refused, number = [], 0, 0
    while not refused and number < MOST:
        number += 1
        status = await vote(hub, number)
        if status == Status.RECORDED:
            acknowledged.append(number)
        else:
            refused = number if status == Status.RETRY else -1
    trouble = hub.trouble.sentence
    saved = hub.desk_state().health.saved  # type: ignore[union-attr]
    make_room()
    again = await vote(hub, refused)
    await hub.watch.look_at_disk()
    await hub.execute(Headcount(7))
    last = await vote(hub, number + 1)
    poll = hub.store.book.get(Poll, "obstacle")
    found = await hub.file.tally_ballots(poll, 1)
    facts = {
        "acknowledged": acknowledged,
        "refused": refused,
        "again": again,
        "last": last,
        "trouble": trouble,
        "saved": saved,
        "trouble_after": hub.trouble.sentence,
        "headcount": hub.store.book.get(Workshop, "event-1").headcount,
        "in_file": sorted(int.from_bytes(ballot.id, "big") for ballot in found),
        "in_memory": len(hub.store.ballots["obstacle/1"]),
    }
    await hub.stop()
    sys.stdout.write(json.dumps(facts))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]).unlink))
