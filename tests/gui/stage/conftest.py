"""The stage on a screen of a known size, and what is drawn on it."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from facilitator.desktop.charts import live_chart as live_chart_module
from facilitator.desktop.charts.loading import loader
from facilitator.desktop.model import EventModel
from facilitator.desktop.stage import canvas as canvas_module, view as view_module
from facilitator.desktop.stage.canvas import Canvas
from facilitator.desktop.stage.texts import Setting
from facilitator.desktop.stage.view import StageView
from facilitator.domain.stage import Scene, Stage
from facilitator.protocol.desk import DeskState
from tests.helpers.desk_states import NOW, desk_message, side_event_state


@pytest.fixture(autouse=True)
def charts_loaded(qapp: object) -> None:
    loader().load_now()


@pytest.fixture(autouse=True)
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing moves, as where the system asks for reduced motion."""
    for module in (view_module, live_chart_module):
        monkeypatch.setattr(module, "duration_ms", lambda wanted_ms, widget: 0)


@dataclass
class Drawn:
    """The texts drawn, with their sizes in px, the codes, and what did not fit."""

    texts: list[str] = field(default_factory=list)
    sizes: dict[str, float] = field(default_factory=dict)
    codes: list[tuple[str, float]] = field(default_factory=list)
    clipped: list[str] = field(default_factory=list)

    @property
    def all_text(self) -> str:
        return "\n".join(self.texts).replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """Listens to every canvas."""
    record = Drawn()
    column, line, qr, block = Canvas.column, Canvas.line, Canvas.qr, Canvas._block

    def column_heard(self, area, blocks, *args, **options):
        end = column(self, area, blocks, *args, **options)
        if end > area.bottom() + 1:
            record.clipped += [b.text for b in blocks]
        return end

    def line_heard(self, area, text, size, **options):
        record.texts.append(text)
        record.sizes[text] = self.share(size)
        line(self, area, text, size, **options)

    def qr_heard(self, text, *args):
        place = qr(self, text, *args)
        record.codes.append((text, place.height() / self.height))
        return place

    def block_heard(self, drawn_block, setting: Setting, *args):
        record.texts.append(f"{drawn_block.lead} {drawn_block.text}".strip())
        record.sizes[drawn_block.text] = setting.pixels(drawn_block)
        block(self, drawn_block, setting, *args)

    monkeypatch.setattr(canvas_module.Canvas, "column", column_heard)
    monkeypatch.setattr(canvas_module.Canvas, "line", line_heard)
    monkeypatch.setattr(canvas_module.Canvas, "qr", qr_heard)
    monkeypatch.setattr(canvas_module.Canvas, "_block", block_heard)
    return record


@pytest.fixture
def model(qapp: object) -> EventModel:
    model = EventModel()
    model.set_clock(lambda: NOW)
    return model


Show = Callable[..., StageView]


@pytest.fixture
def show(qtbot: QtBot, model: EventModel) -> Show:
    """Shows one scene of the side event, or of another state."""

    kept: list[StageView] = []  # qtbot does not keep what it closes

    def shown(
        scene: Scene,
        ref: str | None = None,
        *,
        theme: str = "light",
        size: tuple[int, int] = (1920, 1080),
        state: DeskState | None = None,
    ) -> StageView:
        view = StageView(model)
        qtbot.addWidget(view)
        kept.append(view)
        view.resize(*size)
        view.show()
        stage = DeskState(stage=Stage(scene, ref, theme))
        model.receive(desk_message((state or side_event_state()).updated(stage)))
        view.grab()
        return view

    return shown
