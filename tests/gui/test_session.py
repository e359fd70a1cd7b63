"""The desktop and a real hub: started, killed, hung, refused, stopped."""

import asyncio
import os
import signal
from functools import partial

import psutil
import pytest

from facilitator.client import launcher, whereabouts
from facilitator.client.whereabouts import Whereabouts
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import event_of, room_of
from facilitator.desktop.session import HubSession
from facilitator.protocol.commands import DoorsOpen, Headcount, ItemEnd
from facilitator.protocol.desk import RoomSection


def headcount(desk: "Attached") -> int | None:
    event = event_of(desk.model.state)
    return event.headcount if event is not None else None


def room(desk: "Attached") -> RoomSection:
    found = room_of(desk.model.state)
    assert found is not None
    return found


class Attached:
    """A session that runs, and what it said."""

    def __init__(self, file, **options) -> None:
        self.model = EventModel()
        launch = partial(launcher.launch, host="127.0.0.1")
        self.session = HubSession(file, self.model, launch=launch, **options)
        self.said: list[str] = []
        self.why = ""
        self.session.said.connect(lambda text, lasts: self.said.append(text))
        self.session.refused_to_open.connect(self._refused)
        self.task = asyncio.get_running_loop().create_task(self.session.run())

    def _refused(self, why: str) -> None:
        self.why = why

    async def until(self, condition) -> None:
        """Waits for a state, told by the model's own signals."""
        changed = asyncio.Event()
        signals = (self.model.changed, self.model.attachment, self.session.said)
        links = [(each, each.connect(lambda *_: changed.set())) for each in signals]
        try:
            while not condition():
                await changed.wait()
                changed.clear()
        finally:
            for each, link in links:
                each.disconnect(link)

    async def attach(self) -> int:
        await self.until(lambda: self.model.attached and event_of(self.model.state) is not None)
        assert self.session.pid is not None
        return self.session.pid

    async def end(self) -> None:
        await self.session.stop()
        await self.task


def test_a_hub_is_started_and_stopped_and_leaves_one_whole_file(run_in_qt, event_file):
    async def story():
        desk = Attached(event_file)
        pid = await desk.attach()
        assert desk.session.started_here
        desk.model.send(Headcount(204))
        await desk.until(lambda: headcount(desk) == 204)
        await desk.end()
        assert not whereabouts.is_alive(pid)

    run_in_qt(story())
    assert not event_file.with_name(f"{event_file.name}-wal").exists()


def test_a_hub_that_ends_between_two_looks_is_not_left_in_the_process_table(
    run_in_qt, event_file, monkeypatch
):
    async def story():
        desk = Attached(event_file)
        pid = await desk.attach()
        status = psutil.Process.status

        def ended(process):
            os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
            return status(process)

        monkeypatch.setattr(psutil.Process, "status", ended)
        await desk.end()
        assert not whereabouts.is_alive(pid)

    run_in_qt(story())


def test_a_killed_hub_comes_back_with_its_doors_open(run_in_qt, event_file):
    async def story():
        desk = Attached(event_file)
        pid = await desk.attach()
        desk.model.send(DoorsOpen())
        await desk.until(lambda: room(desk).doors_open)
        port = room(desk).port
        os.kill(pid, signal.SIGKILL)
        await desk.until(lambda: not desk.model.attached)
        await desk.until(lambda: desk.model.attached and desk.session.pid != pid)
        await desk.until(lambda: any("No vote was lost" in text for text in desk.said))
        await desk.until(lambda: room(desk).doors_open)
        assert room(desk).port == port
        await desk.end()
        return desk.said

    said = run_in_qt(story())
    assert said[0] == "The voting service stopped. It is being started again."
    assert said[-1] == "The voting service stopped and was started again. No vote was lost."


def test_a_hung_hub_is_ended_and_started_again(run_in_qt, event_file):
    async def story():
        desk = Attached(event_file, probe_every_s=0.1, answer_within_s=0.5)
        pid = await desk.attach()
        os.kill(pid, signal.SIGSTOP)
        await desk.until(lambda: desk.model.attached and desk.session.pid != pid)
        await desk.until(lambda: any("did not answer" in text for text in desk.said))
        assert not whereabouts.is_alive(pid)
        await desk.end()

    run_in_qt(story())


def test_a_second_desktop_attaches_to_the_hub_that_runs_and_leaves_it_alone(run_in_qt, event_file):
    async def story():
        first = Attached(event_file)
        pid = await first.attach()
        second = Attached(event_file)
        assert await second.attach() == pid
        assert not second.session.started_here
        await second.session.detach()
        await second.task
        first.model.send(Headcount(7))
        await first.until(lambda: headcount(first) == 7)
        await first.end()

    run_in_qt(story())


def test_a_dead_hubs_process_number_given_to_another_program_is_no_hub(run_in_qt, event_file):
    another_program, nothing_listens = os.getpid(), 1
    whereabouts.write(
        Whereabouts(another_program, 8080, nothing_listens, "key", str(event_file)),
    )

    async def story():
        desk = Attached(event_file)
        await desk.attach()
        assert desk.session.started_here
        await desk.end()

    run_in_qt(story())


def test_a_refused_command_is_said_in_the_hubs_words(run_in_qt, event_file):
    async def story():
        desk = Attached(event_file)
        await desk.attach()
        refused = asyncio.get_running_loop().create_future()
        desk.model.refused.connect(refused.set_result)
        desk.model.send(ItemEnd())
        sentence = await refused
        await desk.end()
        return sentence

    assert run_in_qt(story()).endswith(".")


@pytest.mark.parametrize("content", [b"", b"not an event at all", None])
def test_a_file_that_is_none_is_refused_in_one_sentence(run_in_qt, home, content):
    file = home / "broken.workshop"
    if content is not None:
        file.write_bytes(content)

    async def story():
        desk = Attached(file)
        await desk.task
        return desk.why

    why = run_in_qt(story())
    assert why.endswith(".")
    assert "Traceback" not in why
    assert (file.read_bytes() if content is not None else None) == content
