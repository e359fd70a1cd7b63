"""The ways in which a closed vote can be looked at, in words."""

from PySide6.QtCore import QObject

from facilitator.desktop import words
from facilitator.desktop.charts.views import Lack, View, Why
from facilitator.desktop.reading import plain
from facilitator.domain.polls import Poll
from facilitator.domain.workshop import GroupQuestion

_LONGEST = 60


class ViewWords(QObject):
    """Names of views, and why some are not there."""

    def name(self, poll: Poll, view: View) -> str:
        if view.rounds is not None:
            first, second = view.rounds
            return self.tr("What changed from round {first} to round {second}").format(
                first=first, second=second
            )
        name = self._by(view.group)
        line = next((s.label for s in poll.statements if s.id == view.statement), None)
        if line is None or len(poll.statements) < 2:
            return name
        text = plain(line, words.language())
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
        return f"{name}: {short}"

    def why(self, lack: Lack) -> str:
        reasons = {
            Why.WRITTEN: self.tr("What people wrote is not compared: no two texts are the same"),
            Why.BY_CARD: self.tr("cards were counted instead of phones, and a card has no group"),
            Why.GIVES_AWAY: self.tr(
                "not for this kind of vote: such answers may tell who gave them"
            ),
            Why.FEW: self.tr(
                "too few votes: with fewer than 5 in a group, people could be recognised"
            ),
        }
        why = reasons[lack.why]
        return why if lack.group is None else f"{self._by(lack.group)}: {why}"

    def _by(self, group: GroupQuestion | None) -> str:
        asked = plain(group.label if group else None, words.language())
        return self.tr("By “{group}”").format(group=asked)
