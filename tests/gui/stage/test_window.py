"""The projector's window finds its display, and steps aside for the slides."""

from dataclasses import dataclass
from typing import cast

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from pytestqt.qtbot import QtBot

from facilitator.desktop.model import EventModel
from facilitator.desktop.stage.window import StageWindow
from facilitator.domain.stage import Scene, Stage
from facilitator.protocol.desk import DeskState
from tests.helpers.desk_states import desk_message, side_event_state


@dataclass
class Display:
    place: QRect

    def geometry(self) -> QRect:
        return self.place


PROJECTOR = Display(QRect(3000, 0, 1024, 768))


def window_on(qtbot: QtBot, model: EventModel, *others: Display) -> StageWindow:
    own = QGuiApplication.primaryScreen()
    screens = cast("list[QScreen]", [own, *others])
    window = StageWindow(model, screens=lambda: screens)
    qtbot.addWidget(window)
    model.receive(desk_message(side_event_state()))
    return window


def scene(model: EventModel, scene: Scene, rev: int) -> None:
    model.receive(desk_message(DeskState(stage=Stage(scene)), rev=rev))


def test_it_fills_the_second_display(qtbot: QtBot, model: EventModel) -> None:
    window = window_on(qtbot, model, PROJECTOR)
    assert not window.isVisible()
    window.project()
    assert window.isVisible()
    assert window.isFullScreen()
    assert window.geometry() == PROJECTOR.place
    assert window.view.geometry() == window.rect()


def test_on_a_single_display_it_is_a_normal_window(qtbot: QtBot, model: EventModel) -> None:
    window = window_on(qtbot, model)
    assert window.second_screen() is None
    window.project()
    assert window.isVisible()
    assert not window.isFullScreen()


def test_mirrored_displays_are_noticed(qtbot: QtBot, model: EventModel) -> None:
    same = Display(QGuiApplication.primaryScreen().geometry())
    assert window_on(qtbot, model, same).mirrored()
    assert window_on(qtbot, model, same).second_screen() is None
    assert not window_on(qtbot, model, PROJECTOR).mirrored()


def test_slides_hide_it_and_any_scene_brings_it_back(qtbot: QtBot, model: EventModel) -> None:
    window = window_on(qtbot, model, PROJECTOR)
    window.project()
    scene(model, Scene.SLIDES, 2)
    assert not window.isVisible()
    assert window.projecting
    scene(model, Scene.JOIN, 3)
    assert window.isVisible()
    assert window.geometry() == PROJECTOR.place


def test_scenes_do_not_show_a_window_nobody_asked_for(qtbot: QtBot, model: EventModel) -> None:
    window = window_on(qtbot, model, PROJECTOR)
    scene(model, Scene.JOIN, 2)
    assert not window.isVisible()


def test_taking_it_off_stays(qtbot: QtBot, model: EventModel) -> None:
    window = window_on(qtbot, model, PROJECTOR)
    window.project()
    window.take_off()
    scene(model, Scene.JOIN, 2)
    assert not window.isVisible()
    assert not window.projecting


def test_closing_it_is_told(qtbot: QtBot, model: EventModel) -> None:
    window = window_on(qtbot, model, PROJECTOR)
    window.project()
    with qtbot.waitSignal(window.taken_off):
        window.close()
    assert not window.projecting


def test_a_display_that_comes_or_goes_moves_it(qtbot: QtBot, model: EventModel) -> None:
    own = QGuiApplication.primaryScreen()
    screens: list[object] = [own]
    window = StageWindow(model, screens=lambda: cast("list[QScreen]", screens))
    qtbot.addWidget(window)
    model.receive(desk_message(side_event_state()))
    window.project()
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    screens.append(PROJECTOR)
    with qtbot.waitSignal(window.screens_changed):
        app.screenAdded.emit(own)
    assert window.geometry() == PROJECTOR.place
    screens.remove(PROJECTOR)
    with qtbot.waitSignal(window.screens_changed):
        app.screenRemoved.emit(own)
    assert not window.isFullScreen()
    assert window.isVisible()


@pytest.mark.parametrize("times", [1, 3])
def test_projecting_again_changes_nothing(qtbot: QtBot, model: EventModel, times: int) -> None:
    window = window_on(qtbot, model, PROJECTOR)
    for _ in range(times):
        window.project()
    assert window.geometry() == PROJECTOR.place
