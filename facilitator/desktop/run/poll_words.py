"""What the desk says about a poll, in words."""

from PySide6.QtCore import QObject

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import room_of, tally_of, voted_n
from facilitator.domain.polls import Cards, Visibility
from facilitator.domain.tallies import Tally
from facilitator.protocol.desk import PollRow


class PollWords(QObject):
    """Sentences about the polls of one event."""

    def __init__(self, model: EventModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def status(self, row: PollRow) -> str:
        """Where the poll stands."""
        if row.status == "draft":
            return self.tr("Not asked yet")
        if row.status == "open":
            return self._open(row)
        if row.status == "closing":
            return self.tr("Closing: answers already on their way still count")
        if row.rounds and row.rounds[-1].voided:
            return self.tr("This round is void")
        closed = self.tr("Closed: %n votes", "", self._votes_n(row))
        if row.status == "revealed":
            return f"{closed} · " + self.tr("the room sees the result")
        return f"{closed} · " + self.tr("the room does not see the result")

    def turnout(self, row: PollRow) -> str:
        """ "47 of 187 voted", of the phones that are there."""
        room = room_of(self._model.state)
        voted = voted_n(self._model.state, row)
        phones = max(room.phones if room is not None else 0, voted)
        return self.tr("{voted} of {phones} voted").format(voted=voted, phones=phones)

    def by_hand(self, row: PollRow) -> str:
        """ "23 by phone, 17 by card", and the estimate where there is one; "" where no card was raised."""
        tally = tally_of(self._model.state, row.poll.id)
        if tally is None:
            return ""
        said = [] if tally.cards is Cards.NONE else [self._counts_by_hand(tally)]
        if tally.estimate:
            said.append(self.tr("estimate: {words}").format(words=tally.estimate))
        return " · ".join(said)

    def _counts_by_hand(self, tally: Tally) -> str:
        if tally.cards is Cards.INSTEAD:
            text = self.tr("{cards} by card; {phones} by phone are kept but not counted")
        else:
            text = self.tr("{phones} by phone, {cards} by card")
        return text.format(phones=tally.ballots_n, cards=tally.hand_n)

    def _open(self, row: PollRow) -> str:
        closes_at = row.rounds[-1].closes_at if row.rounds else None
        if closes_at is None:
            return self.tr("Voting is open")
        left_s = max(0.0, (closes_at - self._model.now()).total_seconds())
        return self.tr("Voting closes in {time}").format(time=words.countdown(left_s))

    def _votes_n(self, row: PollRow) -> int:
        """Votes that count in the newest round, hands included."""
        tally = tally_of(self._model.state, row.poll.id)
        return tally.n if tally is not None else voted_n(self._model.state, row)


def counts_are_for_the_desk(row: PollRow) -> bool:
    """Whether the poll's setting lets the desk see counts without asking for them."""
    return row.status == "revealed" or row.poll.visibility in (Visibility.DESK, Visibility.LIVE)
