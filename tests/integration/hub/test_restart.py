"""What a hub that was killed leaves for the next one to find again."""

import asyncio

from facilitator.client import launcher
from tests.helpers.hubs import desk_at


async def test_doors_that_were_open_when_the_hub_was_killed_are_open_on_the_same_port(event):
    first = launcher.launch(event, host="127.0.0.1", port=0, doors_open=True)
    port = (await asyncio.to_thread(first.wait)).room_port
    first.process.kill()
    await asyncio.to_thread(first.process.wait)

    second = launcher.launch(event, host="127.0.0.1")
    where = await asyncio.to_thread(second.wait)
    try:
        async with desk_at(where) as desk:
            state = await desk.do("state")
    finally:
        second.process.terminate()
        await asyncio.to_thread(second.process.wait)

    assert where.room_port == port
    assert state["room"]["doors_open"]


async def test_what_the_speaker_was_told_is_still_told_after_a_kill_and_goes_with_the_speaker(
    event,
):
    first = launcher.launch(event, host="127.0.0.1", port=0, doors_open=True)
    async with desk_at(await asyncio.to_thread(first.wait)) as desk:
        await desk.do("item.start", "panel")
        await desk.do("speaker.next")
        await desk.do("speaker.message", "Please conclude")
        first.process.kill()
        await asyncio.to_thread(first.process.wait)

    second = launcher.launch(event, host="127.0.0.1")
    try:
        async with desk_at(await asyncio.to_thread(second.wait)) as desk:
            assert (await desk.do("state"))["room"]["message"] == "Please conclude"
            await desk.do("speaker.next")
            assert (await desk.do("state"))["room"]["message"] == ""
    finally:
        second.process.terminate()
        await asyncio.to_thread(second.process.wait)


async def test_what_was_done_until_the_kill_is_in_the_run_log_and_the_clocks_go_on(event):
    first = launcher.launch(event, host="127.0.0.1", port=0, doors_open=True)
    async with desk_at(await asyncio.to_thread(first.wait)) as desk:
        for words in (["item.start", "panel"], ["speaker.next"], ["floor.add", "Kofi", "Ghana"]):
            await desk.do(*words)
        await desk.do("item.extend", "4")
        before = await desk.do("state")
        first.process.kill()
        await asyncio.to_thread(first.process.wait)

    second = launcher.launch(event, host="127.0.0.1")
    try:
        async with desk_at(await asyncio.to_thread(second.wait)) as desk:
            after = await desk.do("state")
            log = [(entry["what"], entry["detail"]) for entry in await desk.do("log")]
    finally:
        second.process.terminate()
        await asyncio.to_thread(second.process.wait)

    assert log == [
        ("item.started", ""),
        ("item.started", ""),
        ("speaker.started", ""),
        ("speaker.ended", ""),
        ("speaker.started", ""),
        ("item.extended", "+4 min"),
    ]
    for name in ("running", "speaker", "speaker_runs"):
        assert after["programme"][name] == before["programme"][name]
    runs = [[row["run"] for row in state["programme"]["rows"]] for state in (before, after)]
    assert runs[0] == runs[1]
