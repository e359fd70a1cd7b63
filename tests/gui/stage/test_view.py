"""How the stage follows the hub: cross-fades, never a flash, and clocks that tick only when seen."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from facilitator.desktop.model import EventModel
from facilitator.desktop.stage import view as view_module
from facilitator.desktop.stage.view import StageView
from facilitator.domain.stage import Scene, Stage
from facilitator.protocol.desk import DeskState, LiveSection
from tests.gui.stage.conftest import Show
from tests.helpers.desk_states import desk_message
from tests.helpers.side_event_polls import tallies


@pytest.fixture
def moving(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(view_module, "duration_ms", lambda wanted_ms, widget: wanted_ms)


def to(model: EventModel, rev: int, *, scene: Scene, theme: str = "light") -> None:
    model.receive(desk_message(DeskState(stage=Stage(scene, None, theme)), rev=rev))


def picture(view: StageView) -> QImage:
    return view.grab().toImage()


def test_a_new_scene_begins_as_the_picture_before(
    show: Show, model: EventModel, moving: None, qtbot: QtBot
) -> None:
    view = show(Scene.TITLE, size=(640, 360))
    qtbot.waitUntil(lambda: not view.is_fading)
    before = picture(view)
    to(model, 2, scene=Scene.CONCLUSIONS, theme="dark")
    assert view.is_fading
    assert picture(view) == before
    qtbot.waitUntil(lambda: not view.is_fading)
    assert picture(view) != before


def test_nothing_moves_where_motion_is_reduced(show: Show, model: EventModel) -> None:
    view = show(Scene.TITLE, size=(640, 360))
    before = picture(view)
    to(model, 2, scene=Scene.END)
    assert not view.is_fading
    assert picture(view) != before


def test_news_of_the_same_scene_does_not_fade(
    show: Show, model: EventModel, moving: None, qtbot: QtBot
) -> None:
    view = show(Scene.POLL, "obstacle", size=(640, 360))
    qtbot.waitUntil(lambda: not view.is_fading)
    widget = view.widget
    before = picture(view)
    more = tallies()
    more["obstacle"] = more["local"]
    model.receive(desk_message(DeskState(live=LiveSection(more)), rev=2))
    assert not view.is_fading
    assert view.widget is widget
    assert picture(view) != before


def test_the_theme_is_the_rooms(show: Show, model: EventModel) -> None:
    view = show(Scene.TITLE, size=(320, 180))
    to(model, 2, scene=Scene.TITLE, theme="dark")
    assert picture(view).pixelColor(1, 1).lightness() < 60


def test_the_preview_is_the_same_picture_smaller(show: Show) -> None:
    large = show(Scene.JOIN).grab().toImage().scaled(320, 180)
    small = picture(show(Scene.JOIN, size=(320, 180)))
    dark = [
        {(x, y) for x in range(0, 320, 8) for y in range(0, 180, 8) if _is_dark(image, x, y)}
        for image in (large, small)
    ]
    assert len(dark[0] & dark[1]) > 0.5 * len(dark[0] | dark[1])


def _is_dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 128


def test_a_hidden_stage_does_not_tick(show: Show, model: EventModel) -> None:
    view = show(Scene.TIMER)
    assert view.is_ticking
    view.hide()
    assert not view.is_ticking
    view.show()
    assert view.is_ticking
    to(model, 2, scene=Scene.TITLE)
    assert not view.is_ticking
