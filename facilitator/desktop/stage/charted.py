"""Scenes about a poll: the prompt above, the foot below, and a chart or something else between
them."""

from datetime import datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QResizeEvent

from facilitator.charts import ChartModel, chart_of
from facilitator.charts.style import stage_style
from facilitator.desktop.charts.live_chart import LiveChart
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import may_reorder, tally_of
from facilitator.desktop.stage.asked import newest_round, poll_asked, votes_n
from facilitator.desktop.stage.bilingual import in_both
from facilitator.desktop.stage.canvas import Canvas, area_of
from facilitator.desktop.stage.pages import above_foot, draw_foot
from facilitator.desktop.stage.said import clock, languages, said, seconds_until, words
from facilitator.desktop.stage.scene import SceneWidget
from facilitator.desktop.stage.texts import Block, fitted_height
from facilitator.domain.polls import Cards, Poll
from facilitator.protocol.desk import DeskState, PollRow
from facilitator.theme import tokens

_MOST_FOR_PROMPT = 0.38
_GAP = 0.03


class PollingScene(SceneWidget):
    """`shows_chart` and `instead` say what stands between prompt and foot."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(model)
        self.chart = LiveChart(self)
        self.chart.hide()

    def shows_chart(self, row: PollRow) -> bool:
        """Whether the room may see counts now."""
        raise NotImplementedError

    def instead(self, state: DeskState, row: PollRow) -> list[Block]:
        """What stands there while it may not."""
        raise NotImplementedError

    def other_chart(self, row: PollRow, lang: str) -> ChartModel | None:
        """What the room sees in place of the counts; None for the counts."""
        return None

    def refresh(self) -> None:
        super().refresh()
        self._place_chart()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chart()

    def draw(self, canvas: Canvas, state: DeskState, now: datetime) -> None:
        row = poll_asked(state)
        if row is None:
            return
        above = draw_foot(canvas, state, _foot(state, row, now))
        asked = prompt(state, row.poll)
        if self.shows_chart(row):
            canvas.column(self._prompt_area(above, asked), asked)
        else:
            canvas.column(above, [*asked, *self.instead(state, row)])

    def _place_chart(self) -> None:
        state = self.state
        row = poll_asked(state)
        tally = tally_of(state, row.poll.id) if row is not None else None
        if row is None or tally is None or not self.shows_chart(row):
            self.chart.hide()
            self.chart.set_model(None)
            return
        above = above_foot(area_of(self.width(), self.height()), self.height())
        asked = self._prompt_area(above, prompt(state, row.poll))
        place = QRectF(above)
        place.setTop(asked.bottom() + _GAP * self.height())
        self.chart.set_theme(self.theme)
        self.chart.set_style(stage_style(self.height(), title_shown=False))
        self.chart.setGeometry(place.toRect())
        round_ = newest_round(row)
        # Those who raised a card are no share of the phones.
        by_phone = round_ is not None and round_.cards is Cards.NONE
        of = round_.phones or None if round_ is not None and by_phone else None
        lang = languages(state)[0]
        other = self.other_chart(row, lang)
        ordered = may_reorder(row)
        poll = in_both(row.poll, state)
        self.chart.set_model(other or chart_of(poll, tally, lang, of=of, ordered=ordered))
        self.chart.show()

    def _prompt_area(self, above: QRectF, asked: list[Block]) -> QRectF:
        area = QRectF(above)
        most = _MOST_FOR_PROMPT * above.height()
        area.setHeight(fitted_height(asked, above.width(), most, self.height()) + 1.0)
        return area


def prompt(state: DeskState, poll: Poll) -> list[Block]:
    """What is asked, in the event's languages."""
    first, *others = said(poll.prompt, state)
    blocks = [Block(first, tokens().stage.prompt, bold=True)]
    return blocks + [Block(text, tokens().stage.choice, "faint", gap=0.012) for text in others]


def _foot(state: DeskState, row: PollRow, now: datetime) -> list[Block]:
    """How the vote stands, and how many have voted."""
    say = words(state)
    round_ = newest_round(row)
    if round_ is None:
        return [Block(say("voting_soon"), 0.045, bold=True)]
    status = say("voting_open") if row.status == "open" else say("voting_closed")
    if row.status == "open" and round_.closes_at is not None:
        status = say("voting_ends", time=clock(seconds_until(round_.closes_at, now)))
    count = say.count("votes", votes_n(state, row))
    return [Block(count, 0.06, bold=True), Block(status, 0.036, gap=0.004)]
