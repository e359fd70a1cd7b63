"""What participants wrote: on the desk, in the menu that takes it away, and never before its time."""

import pytest

from facilitator.desktop.run.said_menu import LONGEST, SaidMenu, can_be_hidden
from facilitator.desktop.stage.asked import may_show_counts
from facilitator.domain.kinds import Said, TallyData
from facilitator.domain.polls import Poll, Round, RoundStatus, Visibility
from facilitator.domain.tallies import Tally
from facilitator.protocol import commands as c
from facilitator.protocol.desk import LiveSection, PollRow
from tests.helpers import events
from tests.helpers.side_event import NOW

SAID = (Said("<b>Trust</b> & time", 7), Said("rude", 3, hidden=True), Said("x" * 300, 1))


def row_of(poll: Poll, status) -> PollRow:
    closed = status in ("closed", "revealed")
    held = Round(
        poll.id, 1, RoundStatus.CLOSED if closed else RoundStatus.OPEN, NOW,
        closed_at=NOW if closed else None, revealed=status == "revealed",
    )  # fmt: skip
    return PollRow(poll, status, [held])


@pytest.fixture
def asked(desk):
    """The desk with a poll of that kind in that state."""

    def ask(poll: Poll, status: str):
        found = Tally(poll.id, 1, poll.kind, 9, 0, TallyData(said=SAID))
        desk.show(polls=[row_of(poll, status)], live=LiveSection({poll.id: found}))
        return desk.run.poll

    return ask


@pytest.mark.parametrize("kind", ["words", "text"])
def test_words_can_be_taken_out_and_put_back(desk, asked, kind):
    panel = asked(events.words() if kind == "words" else events.text(), "open")
    assert panel.buttons.said.isVisibleTo(panel)
    assert not panel.buttons.cards.isVisibleTo(panel)
    menu = SaidMenu(desk.model, panel.row(), panel)
    hidden, first, long = menu.actions()
    assert (hidden.text(), hidden.isChecked()) == ("rude   3", False)
    assert (first.text(), first.isChecked()) == ("<b>Trust</b> && time   7", True)
    assert len(long.text()) < LONGEST + 10
    first.trigger()
    hidden.trigger()
    poll = panel.row().poll.id
    assert desk.sent == [
        c.PollWordHide(poll, "<b>Trust</b> & time"),
        c.PollWordUnhide(poll, "rude"),
    ]
    menu.deleteLater()


def test_there_is_no_such_menu_where_nobody_writes(asked):
    panel = asked(events.ranking(), "open")
    assert not panel.buttons.said.isVisibleTo(panel)
    assert panel.buttons.cards.isVisibleTo(panel)
    assert not can_be_hidden(PollRow(events.words(), "draft", []))


def test_what_was_written_is_not_to_be_seen_while_the_room_sees_this_screen(asked):
    panel = asked(events.text(), "closed")
    panel.set_mirrored(True)
    assert not panel.buttons.said.isEnabled()
    assert panel.chart.isHidden()
    panel.set_mirrored(False)
    assert panel.buttons.said.isEnabled()


def test_hidden_words_are_not_in_the_chart_or_its_description(asked):
    panel = asked(events.words(), "revealed")
    assert not panel.chart.isHidden()
    shown = panel.chart.chart.accessibleDescription()
    assert "Trust" in shown
    assert "rude" not in shown


@pytest.mark.parametrize(
    ("poll", "status", "shown"),
    [
        (events.text(visibility=Visibility.LIVE), "open", False),
        (events.text(visibility=Visibility.LIVE), "closed", False),
        (events.text(), "revealed", True),
        (events.words(visibility=Visibility.LIVE), "open", True),
        (events.words(), "open", False),
    ],
)
def test_the_room_sees_texts_only_once_they_are_revealed(poll, status, shown):
    assert may_show_counts(row_of(poll, status)) is shown
