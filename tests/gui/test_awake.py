"""The laptop stays awake while doors are open, and only then."""

import pytest
from msgspec import structs

from facilitator.desktop.awake import AwakeKeeper
from facilitator.desktop.keep_awake.linux import LinuxWaker
from facilitator.desktop.model import EventModel
from facilitator.protocol.desk import DeskState
from tests.gui import sections
from tests.helpers.desk_states import desk_message


class Waker:
    def __init__(self, *, able: bool) -> None:
        self.able = able
        self.calls: list[str] = []

    def hold(self, why: str) -> bool:
        self.calls.append("hold")
        return self.able

    def release(self) -> None:
        self.calls.append("release")


def doors(model: EventModel, rev: int, *, is_open: bool) -> None:
    room = structs.replace(sections.room(), doors_open=is_open)
    model.receive(desk_message(DeskState(room=room), rev))


@pytest.mark.parametrize("able", [True, False])
def test_it_is_held_once_while_doors_are_open(qapp, able):
    model, waker = EventModel(), Waker(able=able)
    keeper = AwakeKeeper(model, waker)
    said: list[str] = []
    keeper.cannot.connect(said.append)
    for rev, is_open in enumerate((False, True, True, False, True), 1):
        doors(model, rev, is_open=is_open)
    keeper.release()
    keeper.release()
    assert waker.calls == ["hold", "release", "hold", "release"]
    assert len(said) == (0 if able else 2)


def test_a_laptop_that_will_not_promise_is_said_honestly(qapp):
    model = EventModel()
    keeper = AwakeKeeper(model, Waker(able=False))
    said: list[str] = []
    keeper.cannot.connect(said.append)
    doors(model, 1, is_open=True)
    assert "Plug in the power" in said[0]


def test_where_nothing_answers_nothing_is_promised(qapp, monkeypatch):
    monkeypatch.setenv("PATH", "/nonexistent")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    here = LinuxWaker()
    assert here.hold("Phones are voting.") is False
    here.release()
