"""Results: the chart of a round, once it is revealed; or what changed, or the result by group."""

from facilitator.charts import ChartModel
from facilitator.desktop.charts.views import view_chart
from facilitator.desktop.reading import stage_of
from facilitator.desktop.stage.asked import may_show_counts
from facilitator.desktop.stage.charted import PollingScene
from facilitator.desktop.stage.said import words
from facilitator.desktop.stage.texts import Block
from facilitator.protocol.desk import DeskState, PollRow


class ResultsScene(PollingScene):
    """Until the counts are revealed it says only that they follow."""

    def shows_chart(self, row: PollRow) -> bool:
        return may_show_counts(row)

    def other_chart(self, row: PollRow, lang: str) -> ChartModel | None:
        return view_chart(self.state, row.poll, stage_of(self.state).view, lang)

    def instead(self, state: DeskState, row: PollRow) -> list[Block]:
        return [Block(words(state)("result_later"), 0.045, "accent", gap=0.06)]
