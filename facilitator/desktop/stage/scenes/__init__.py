"""One module for each scene. `scene_widget` makes the widget that draws it."""

from collections.abc import Callable

from facilitator.desktop.model import EventModel
from facilitator.desktop.stage.scene import DrawnScene, SceneWidget
from facilitator.desktop.stage.scenes import (
    conclusions,
    end,
    get_ready,
    join,
    poll,
    programme,
    question,
    results,
    slides,
    timer,
    title,
)
from facilitator.domain.stage import Scene

_DRAWN = {
    Scene.SLIDES: slides.draw,
    Scene.TITLE: title.draw,
    Scene.JOIN: join.draw,
    Scene.PROGRAMME: programme.draw,
    Scene.TIMER: timer.draw,
    Scene.GET_READY: get_ready.draw,
    Scene.QUESTION: question.draw,
    Scene.CONCLUSIONS: conclusions.draw,
    Scene.END: end.draw,
}

_WIDGETS: dict[Scene, Callable[[EventModel], SceneWidget]] = {
    Scene.POLL: poll.PollScene,
    Scene.RESULTS: results.ResultsScene,
}


def scene_widget(scene: Scene, model: EventModel) -> SceneWidget:
    """The widget that draws the scene."""
    made = _WIDGETS.get(scene)
    return made(model) if made is not None else DrawnScene(model, _DRAWN[scene])
