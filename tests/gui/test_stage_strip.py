"""What the room sees, chosen from the desk; the projector."""

from typing import cast

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from facilitator.desktop.stage.window import Screens
from facilitator.desktop.stage_control import StageControl
from facilitator.domain.stage import Scene, Stage
from facilitator.protocol import commands as c


@pytest.fixture
def strip(desk):
    return desk.run.strip


def test_one_press_changes_the_scene(desk, strip):
    strip.scenes[Scene.PROGRAMME].click()
    strip.scenes[Scene.TIMER].click()
    assert desk.sent == [c.StageShow(Scene.PROGRAMME), c.StageShow(Scene.TIMER)]


def test_polls_and_questions_are_shown_with_what_is_chosen_on_the_desk(desk, strip):
    strip.scenes[Scene.RESULTS].click()
    strip.scenes[Scene.QUESTION].click()
    assert desk.sent == [c.StageShow(Scene.RESULTS, "obstacle"), c.StageShow(Scene.QUESTION, "q1")]


def test_a_waiting_question_cannot_be_shown(desk, strip):
    desk.run.questions.choose("waiting")
    assert not strip.scenes[Scene.QUESTION].isEnabled()


def test_the_slides_key_goes_away_and_comes_back_to_the_same_scene(desk, strip):
    QTest.keyClick(desk.run.programme.list, Qt.Key.Key_F8)
    desk.show(stage=Stage(Scene.SLIDES))
    QTest.keyClick(desk.run.programme.list, Qt.Key.Key_F8)
    assert desk.sent == [c.StageShow(Scene.SLIDES), c.StageShow(Scene.POLL, "obstacle")]


def test_the_scene_that_is_on_is_the_one_marked(desk, strip):
    strip.scenes[Scene.END].click()
    marked = [scene for scene, button in strip.scenes.items() if button.isChecked()]
    assert marked == [Scene.POLL]
    desk.show(stage=Stage(Scene.END))
    assert strip.scenes[Scene.END].isChecked()


def test_the_stage_is_light_or_dark_for_the_room(desk, strip):
    strip.theme.click()
    assert desk.sent == [c.StageTheme("dark")]


def test_without_a_second_screen_the_stage_is_a_window_and_that_is_said(desk, strip):
    strip.projector.click()
    assert desk.window.stage.window.isVisible()
    assert "No second screen" in strip.problem.text()
    assert strip.projector.text() == "Take off the projector"
    strip.projector.click()
    assert not desk.window.stage.window.isVisible()


class Screen:
    def __init__(self, *place: int) -> None:
        self._place = QRect(*place)

    def geometry(self) -> QRect:
        return self._place


def test_mirrored_screens_are_noticed(desk, qtbot):
    screens = [Screen(0, 0, 800, 600), Screen(0, 0, 800, 600)]
    shown = cast(Screens, lambda: screens)
    control = StageControl(desk.model, desk.window, screens=shown)
    heard: list[bool] = []
    control.mirrored.connect(heard.append)
    control.look_at_screens()
    screens[1] = Screen(800, 0, 800, 600)
    control.look_at_screens()
    control.close()
    assert heard == [True, False]
