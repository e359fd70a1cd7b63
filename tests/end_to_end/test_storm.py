"""A full room votes while the hub dies and comes back."""

import asyncio
from collections import Counter
from random import Random

from facilitator.client.file_limit import raise_file_limit
from facilitator.client.phone import PhoneClient
from facilitator.protocol import commands as c
from facilitator.protocol.codec import Raw, encode
from facilitator.protocol.phone import BallotIn

PHONES = 300
ANSWERED_BEFORE = 60
CHOICES = ("largely", "partly", "not-yet")
COUNTED = {"recorded", "replaced", "duplicate"}


def test_a_hub_killed_while_300_phones_vote_loses_and_doubles_nothing(served):
    raise_file_limit()
    chance = Random(300)
    wishes = [[chance.choice(CHOICES) for _ in range(chance.choice((1, 1, 2)))] for _ in range(PHONES)]
    served.ctl(c.PollOpen("ready"))

    async def storm() -> list[str]:
        answered = 0
        enough = asyncio.Event()
        phones = [PhoneClient(served.port, served_code, random=Random(n)) for n in range(PHONES)]

        async def vote(number: int) -> list[str]:
            nonlocal answered
            found = []
            ballot = f"{number + 1:032x}"
            for n, choice in enumerate(wishes[number], start=1):
                answer = Raw(encode({"choice": choice}))
                ack = await phones[number].deliver(BallotIn(ballot, n, "ready", 1, answer))
                found.append(ack.status)
                answered += 1
                if answered >= ANSWERED_BEFORE:
                    enough.set()
            return found

        async def crash() -> None:
            await enough.wait()
            await asyncio.to_thread(served.kill)
            await asyncio.to_thread(served.launch_again)

        try:
            await asyncio.gather(*(phone.join() for phone in phones))
            crashed = asyncio.create_task(crash())
            statuses = await asyncio.gather(*(vote(number) for number in range(PHONES)))
            await crashed
        finally:
            await asyncio.gather(*(phone.leave() for phone in phones))
        assert answered > ANSWERED_BEFORE
        return [status for each in statuses for status in each]

    served_code = served.code
    assert set(served.loop.run(storm())) <= COUNTED
    wanted = Counter(wish[-1] for wish in wishes)
    assert served.counts("ready") == wanted
    assert served.ctl(c.PollClose("ready"))["n"] == PHONES
    assert served.counts("ready") == wanted
