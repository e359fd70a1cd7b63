"""The charts of all votes that were held, to be copied or saved one by one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.charts import ChartModel, chart_of
from facilitator.desktop import words
from facilitator.desktop.charts.picture_buttons import PictureButtons
from facilitator.desktop.charts.view_words import ViewWords
from facilitator.desktop.charts.views import view_chart, views
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import ElidedLabel, Panel, label
from facilitator.desktop.reading import comparison_of, plain, planned_polls, tally_of
from facilitator.domain.polls import Poll
from facilitator.protocol.desk import PollRow


@dataclass(frozen=True, slots=True)
class _Picture:
    """One that can be taken; `key` tells it from all others."""

    key: str
    name: str
    draw: Callable[[], ChartModel | None]


class ChartsPanel(Panel):
    """A line for the result of each vote that is over, round by round, and for what there is to compare of it."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(self.tr("CHARTS"))
        self._model = model
        self._words = ViewWords(self)
        self._named: list[tuple[str, str]] = []
        self.lines: dict[str, PictureButtons] = {}
        self._widgets: list[QWidget] = []
        self.body.addWidget(
            label(
                self.tr(
                    "Each picture with its numbers, for slides and mails: copy it, or save it."
                ),
                wrap=True,
            )
        )
        self.empty = label(self.tr("No vote has been held yet."), "quiet", wrap=True)
        self.body.addWidget(self.empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        model.arrived.connect(self._arrived)
        self.refresh()

    def refresh(self) -> None:
        found = list(self._pictures())
        names = [(each.key, each.name) for each in found]
        if names != self._named:
            self._named = names
            self._build(found)
        self.empty.setVisible(not found)

    def _pictures(self) -> Iterator[_Picture]:
        for number, row in enumerate(planned_polls(self._model.state), 1):
            if row.status in ("closed", "revealed"):
                yield from self._of_poll(row, number)

    def _of_poll(self, row: PollRow, number: int) -> Iterator[_Picture]:
        poll, state = row.poll, self._model.state
        prompt = plain(poll.prompt, words.language())
        several = comparison_of(state, poll.id).rounds
        for tally in several:
            told = self.tr("round {number}").format(number=tally.round)
            draw = partial(self._result, poll.id, tally.round)
            yield _Picture(f"{poll.id}/{tally.round}", f"{number} · {told}   {prompt}", draw)
        if not several and not row.rounds[-1].voided:
            yield _Picture(poll.id, f"{number}   {prompt}", partial(self._result, poll.id))
        for view in views(state, poll):
            told = self._words.name(poll, view)
            draw = partial(self._view, poll.id, view.key)
            yield _Picture(f"{poll.id}/{view.key}", f"{number} · {told}   {prompt}", draw)

    def _result(self, poll: str, round_: int | None = None) -> ChartModel | None:
        """As it is now: a word may have been hidden since the line was made. Without a round the newest."""
        state = self._model.state
        asked = self._poll(poll)
        tallies = {each.round: each for each in comparison_of(state, poll).rounds}
        tally = tally_of(state, poll) if round_ is None else tallies.get(round_)
        return chart_of(asked, tally, words.language()) if asked and tally else None

    def _view(self, poll: str, view: str) -> ChartModel | None:
        asked = self._poll(poll)
        return view_chart(self._model.state, asked, view, words.language()) if asked else None

    def _poll(self, key: str) -> Poll | None:
        polls = (row.poll for row in planned_polls(self._model.state))
        return next((poll for poll in polls if poll.id == key), None)

    def _build(self, found: list[_Picture]) -> None:
        for widget in self._widgets:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets, self.lines = [], {}
        for each in found:
            buttons = PictureButtons(self._model, each.draw)
            line = QWidget()
            line.setProperty("role", "plain")
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(4)
            across.addWidget(ElidedLabel(each.name), 1)
            for button in (buttons.copy, buttons.save):
                button.setAccessibleName(f"{button.accessibleName()}: {each.name}")
                across.addWidget(button)
            self.lines[each.key] = buttons
            self._widgets.append(line)
            self._list.addWidget(line)

    def _arrived(self, sections: frozenset[str]) -> None:
        if sections & {"polls", "compared", "event"}:
            self.refresh()
