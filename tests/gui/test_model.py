"""The desktop's copy of the hub's clock."""

from datetime import timedelta

from facilitator.desktop import model as model_module
from facilitator.desktop.model import EventModel
from facilitator.protocol.desk import DeskState
from tests.helpers.desk_states import NOW, desk_message


def test_setting_the_laptops_clock_moves_no_clock_of_the_moderator_or_the_stage(qapp, monkeypatch):
    passed_s = [1000.0]
    monkeypatch.setattr(model_module, "elapsed_s", lambda: passed_s[0])
    model = EventModel()
    model.receive(desk_message(DeskState()))
    assert model.now() == NOW
    passed_s[0] += 7 * 3600  # a laptop that slept: the time did pass
    assert model.now() == NOW + timedelta(hours=7)
