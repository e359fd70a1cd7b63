"""What the desk says about a poll, in words."""

from PySide6.QtCore import QCoreApplication

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import room_of, tally_of, voted_n
from facilitator.domain.polls import Cards, Visibility
from facilitator.protocol.desk import PollRow


def status(model: EventModel, row: PollRow) -> str:
    """Where the poll stands; while it is open, how many have voted."""
    if row.status == "draft":
        return QCoreApplication.translate("poll", "Not asked yet")
    if row.status == "open":
        return _open(model, row)
    if row.status == "closing":
        return QCoreApplication.translate(
            "poll", "Closing: answers already on their way still count"
        )
    votes = votes_n(model, row)
    closed = QCoreApplication.translate("poll", "Closed: %n votes", "", votes)
    if row.rounds and row.rounds[-1].voided:
        return QCoreApplication.translate("poll", "This round is void")
    if row.status == "revealed":
        shown = QCoreApplication.translate("poll", "the room sees the result")
    else:
        shown = QCoreApplication.translate("poll", "the room does not see the result")
    return f"{closed} · {shown}"


def _open(model: EventModel, row: PollRow) -> str:
    text = QCoreApplication.translate("poll", "Voting is open")
    closes_at = row.rounds[-1].closes_at if row.rounds else None
    if closes_at is not None:
        left = words.countdown(max(0.0, (closes_at - model.now()).total_seconds()))
        text = QCoreApplication.translate("poll", "Voting closes in {time}").format(time=left)
    return text


def turnout(model: EventModel, row: PollRow) -> str:
    """ "47 of 187 voted", of the phones that are there."""
    room = room_of(model.state)
    phones = max(room.phones if room is not None else 0, voted_n(model.state, row))
    return QCoreApplication.translate("poll", "{voted} of {phones} voted").format(
        voted=voted_n(model.state, row), phones=phones
    )


def votes_n(model: EventModel, row: PollRow) -> int:
    """Votes that count in the newest round, hands included."""
    tally = tally_of(model.state, row.poll.id)
    return tally.n if tally is not None else voted_n(model.state, row)


def by_hand(model: EventModel, row: PollRow) -> str:
    """ "23 by phone, 17 by card"; "" where no card was counted."""
    tally = tally_of(model.state, row.poll.id)
    if tally is None or tally.cards is Cards.NONE:
        return ""
    if tally.cards is Cards.INSTEAD:
        text = QCoreApplication.translate(
            "poll", "{cards} by card; {phones} by phone are kept but not counted"
        )
    else:
        text = QCoreApplication.translate("poll", "{phones} by phone, {cards} by card")
    return text.format(phones=tally.ballots_n, cards=tally.hand_n)


def counts_are_for_the_desk(row: PollRow) -> bool:
    """Whether the poll's setting lets the desk see counts without asking for them."""
    return row.status == "revealed" or row.poll.visibility in (Visibility.DESK, Visibility.LIVE)
