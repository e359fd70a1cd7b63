"""One calm line: how to catch up, and what would come of it. It waits; nothing happens by itself."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from facilitator.desktop import words
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.reading import find_row, in_zone, plain, programme_of
from facilitator.domain.replanning import Cut, Offer
from facilitator.protocol.commands import ReplanApply
from facilitator.protocol.desk import ProgrammeRow, ProgrammeSection

_NAME_MOST = 36
_WORSE_BY_S = 120
"""An offer that was put aside comes back when it would take this much more, or when another item runs."""


class ReplanLine(QFrame):
    """Shows the first offer, or the next one on request; hidden where there is none."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self.setProperty("role", "form")
        self.setAccessibleName(self.tr("How to catch up"))
        self._model = model
        self._place = 0
        self._ignored: tuple[str | None, int] | None = None
        self.text = label("", wrap=True)
        self.agree = Button(
            self.tr("Apply"),
            "check",
            tip=self.tr(
                "Takes over these times. The plan stays as it was, and Undo takes it back."
            ),
            keys=sequence("replan"),
            pressed=self.apply,
        )
        self.other = Button(
            self.tr("Another way"),
            "chevrons-right",
            role="quiet",
            tip=self.tr("Shows another way to catch up"),
            pressed=self._next,
        )
        self.ignore = Button(
            self.tr("Ignore"),
            role="quiet",
            tip=self.tr("Puts this aside until it gets later still"),
            pressed=self._ignore,
        )
        buttons = FlowLayout()
        for button in (self.agree, self.other, self.ignore):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self.refresh()

    def apply(self) -> None:
        """Agrees to the offer that is shown; without one it does nothing."""
        offer = self._shown()
        if offer is not None:
            self._model.send(ReplanApply(offer.id))

    def refresh(self) -> None:
        programme = programme_of(self._model.state)
        offer = self._shown()
        self.setVisible(offer is not None)
        if programme is not None and offer is not None:
            self.other.setVisible(len(programme.offers) > 1)
            self.text.setText(self._sentence(programme, offer))

    def _shown(self) -> Offer | None:
        programme = programme_of(self._model.state)
        if programme is None or not programme.offers or programme.running is None:
            return None
        if self._ignored is not None:
            running, by_s = self._ignored
            if programme.running == running and _by_s(programme.offers[0]) < by_s + _WORSE_BY_S:
                return None
            self._ignored = None
        return programme.offers[self._place % len(programme.offers)]

    def _next(self) -> None:
        self._place += 1
        self.refresh()

    def _ignore(self) -> None:
        programme, offer = programme_of(self._model.state), self._shown()
        if programme is not None and offer is not None:
            self._ignored = (programme.running, _by_s(programme.offers[0]))
        self.refresh()

    def _sentence(self, programme: ProgrammeSection, offer: Offer) -> str:
        cuts = [self._cut(programme, cut) for cut in offer.cuts]
        what = cuts[-1]
        if len(cuts) > 1:
            start = ", ".join(cuts[:-1])
            what = self.tr("{these} and {that}").format(these=start, that=what)
        return self.tr("To catch up: {cuts}. {outcome}").format(
            cuts=what, outcome=self._outcome(programme, offer)
        )

    def _cut(self, programme: ProgrammeSection, cut: Cut) -> str:
        return self.tr("{item} {by} shorter ({to})").format(
            item=self._name(programme, cut.item),
            by=words.minutes(cut.by_s),
            to=words.minutes(cut.to_s),
        )

    def _outcome(self, programme: ProgrammeSection, offer: Offer) -> str:
        time = words.wall(in_zone(self._model.state, offer.reached_at))
        late = words.minutes(offer.over_s)
        name = self._name(programme, offer.target) if offer.target is not None else ""
        if words.is_late(offer.over_s):
            text = (
                self.tr("{item} then starts at {time}, still {late} late.")
                if name
                else self.tr("The end is then at {time}, still {late} late.")
            )
        else:
            text = (
                self.tr("{item} then starts at {time}, on time.")
                if name
                else self.tr("The end is then at {time}, on time.")
            )
        return text.format(item=name, time=time, late=late)

    def _name(self, programme: ProgrammeSection, item: str) -> str:
        """With its planned time where several are called the same, as breaks are."""
        row = find_row(programme, item)
        if row is None:
            return ""
        name = _short_title(row)
        if sum(_short_title(each) == name for each in programme.rows) == 1:
            return name
        time = words.wall(in_zone(self._model.state, row.planned_start))
        return self.tr("{item} of {time}").format(item=name, time=time)


def _by_s(offer: Offer) -> int:
    return sum(cut.by_s for cut in offer.cuts)


def _short_title(row: ProgrammeRow) -> str:
    """A title short enough to stand in a sentence: "Session II" of "Session II: what role for ..."."""
    title = plain(row.item.title, words.language())
    head = title.split(":")[0].strip() or title
    return head if len(head) <= _NAME_MOST else f"{head[: _NAME_MOST - 1].rstrip()}…"
