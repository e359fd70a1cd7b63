"""A simulated phone keeps to the wire as the page does: its token, its ballot, its patience."""

import asyncio
from pathlib import Path

import pytest
import pytest_asyncio

from facilitator.client.control import ControlClient
from facilitator.client.launcher import launch
from facilitator.client.phone import PhoneClient, Shown
from facilitator.domain.errors import HubTrouble
from facilitator.domain.workshop import Workshop
from facilitator.importers.sample import load_sample
from facilitator.protocol.codec import Raw
from facilitator.protocol.commands import GetTally, HubStop, PollClose, PollOpen
from facilitator.protocol.phone import BallotIn
from facilitator.storage.database import create
from tests.helpers.patience import PATIENCE_S


class Place:
    def __init__(self, port: int, code: str, control: ControlClient, file: Path) -> None:
        self.port = port
        self.code = code
        self.control = control
        self.file = file


@pytest_asyncio.fixture
async def place(tmp_path, monkeypatch):
    """A hub of its own on the sample."""
    (tmp_path / "runtime").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    file = tmp_path / "event.workshop"
    entities = load_sample("side-event")
    create(file, entities)
    code = next(each.join_code for each in entities if isinstance(each, Workshop))
    hub = launch(file, host="127.0.0.1", port=0, doors_open=True)
    where = await asyncio.to_thread(hub.wait)
    control = await ControlClient.attach(where)
    yield Place(where.room_port, code, control, file)
    await control.call(HubStop())
    await control.close()
    await asyncio.to_thread(hub.process.wait, PATIENCE_S)


def ballot(choice: str, n: int = 1) -> BallotIn:
    answer = Raw(b'{"choice":"%s"}' % choice.encode())
    return BallotIn("ab" * 16, n, "ready", 1, answer)


async def test_a_ballot_sent_again_after_a_lost_connection_counts_once(place):
    phone = PhoneClient(place.port, place.code)
    welcome = await phone.join()
    await place.control.call(PollOpen("ready"))

    first = await phone.deliver(ballot("partly"))
    phone.drop()
    again = await phone.deliver(ballot("partly"))
    changed = await phone.deliver(ballot("largely", 2))

    assert [each.status for each in (first, again, changed)] == [
        "recorded",
        "duplicate",
        "replaced",
    ]
    assert phone.token == welcome.token
    tally = await place.control.call(GetTally("ready"))
    assert (tally["n"], tally["counts"]["largely"]) == (1, 1)
    await phone.leave()
    await place.control.call(PollClose("ready"))


async def test_a_phone_is_shown_the_poll_when_it_opens(place):
    opened: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def see(shown: Shown) -> None:
        if shown.poll is not None and not opened.done():
            opened.set_result(shown.poll.prompt.lang)

    phone = PhoneClient(place.port, place.code, lang="fr-CA", on_state=see)
    await phone.join()
    await place.control.call(PollOpen("ready"))
    async with asyncio.timeout(PATIENCE_S):
        assert await opened == "fr"
    await phone.leave()


async def test_nobody_is_let_in_with_a_wrong_code(place):
    with pytest.raises(HubTrouble):
        await PhoneClient(place.port, "----").join()


async def test_who_is_never_answered_is_told_so():
    phone = PhoneClient(1, "K7Q2")
    with pytest.raises(HubTrouble, match="never answered"):
        await phone.deliver(ballot("partly"), within_s=0.05)
