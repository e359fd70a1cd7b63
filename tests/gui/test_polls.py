"""Opening, closing and revealing; what the desk may see; cards; a vote nobody planned."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.desktop.errand import Errand
from facilitator.desktop.reading import may_reorder
from facilitator.desktop.run.compare_menu import CompareMenu
from facilitator.desktop.run.poll_panel import PollPanel
from facilitator.domain.polls import Cards, HandCount, RoundStatus
from facilitator.domain.stage import SHIFT_VIEW, Scene
from facilitator.protocol import commands as c
from facilitator.protocol.desk import ComparedSection, LiveSection, PollRow
from tests.gui import sections
from tests.helpers.compared import compared_state, rounds
from tests.helpers.desk_states import desk_message
from tests.helpers.side_event import side_event
from tests.helpers.side_event_polls import POLLS, poll_rows, tallies


def row_of(status: str) -> PollRow:
    return next(row for row in poll_rows() if row.status == status)


@pytest.fixture
def poll(desk):
    return desk.run.poll


def test_while_voting_is_open_the_desk_sees_how_many_not_what(desk, poll):
    assert poll.prompt.text() == "What holds capacity building back?"
    assert poll.count.text() == "47 of 187 voted"
    assert poll.chart.isHidden()
    assert not poll.choices.isHidden()


def test_peeking_shows_the_counts_and_another_poll_is_hidden_again(desk, poll):
    poll.peek.click()
    assert not poll.chart.isHidden()
    poll.step(1)
    poll.step(-1)
    assert poll.chart.isHidden()


def test_a_revealed_result_is_shown_with_where_its_votes_came_from(desk, poll):
    poll.choose_poll(row_of("revealed").poll.id)
    assert not poll.chart.isHidden()
    assert "the room sees the result" in poll.status.text()
    assert poll.buttons.reveal.text() == "Hide"
    poll.buttons.reveal.click()
    assert desk.sent == [c.PollHide(row_of("revealed").poll.id)]


@pytest.mark.parametrize(
    ("status", "enabled"),
    [
        ("draft", {"open"}),
        ("open", {"last_call", "close", "cards"}),
        ("closed", {"reveal", "again", "cards"}),
    ],
)
def test_only_what_can_be_done_now_can_be_pressed(desk, poll, status, enabled):
    row = row_of(status)
    if row.poll.kind != "single":
        enabled = enabled - {"cards"}
    desk.show(polls=[row], live=LiveSection(tallies()))
    names = ("open", "last_call", "close", "reveal", "again", "cards")
    assert {name for name in names if getattr(poll.buttons, name).isEnabled()} == enabled


def test_the_keys_that_the_room_notices_take_three_fingers(desk, poll):
    keys = {Qt.Key.Key_L: c.PollLastCall("obstacle"), Qt.Key.Key_C: c.PollClose("obstacle")}
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for key, command in keys.items():
        desk.sent.clear()
        QTest.keyClick(desk.run.programme.list, key, both)
        assert desk.sent == [command]


def test_the_panel_follows_a_poll_that_opens(desk, poll):
    rows = poll_rows()
    draft = next(row for row in rows if row.status == "draft")
    opened = structs.replace(draft, status="open", rounds=row_of("open").rounds)
    others = [r for r in rows if r is not draft and r.status != "open"]
    desk.show(polls=[*others, opened])
    assert poll.row() == opened


def test_a_window_opened_in_mid_event_shows_what_the_room_was_asked_last(desk):
    fresh = PollPanel(desk.model)
    asked = [row for row in poll_rows() if row.rounds]
    last = max(asked, key=lambda row: row.rounds[-1].opened_at)
    assert fresh.row() == last


def test_a_quick_poll_is_one_line_and_two_choices(desk, poll):
    poll.quick_button.click()
    QTest.keyClicks(poll.quick.prompt, "Shall we go on?")
    QTest.keyClicks(poll.quick.choices[0], "Yes")
    assert not poll.quick.open.isEnabled()
    QTest.keyClicks(poll.quick.choices[1], "No")
    poll.quick.open.click()
    assert desk.sent == [c.PollQuick("Shall we go on?", ["Yes", "No"])]
    assert poll.quick.isHidden()


def test_a_quick_poll_without_choices_asks_yes_or_no(desk, poll):
    poll.quick_button.click()
    assert not poll.quick.open.isEnabled()
    QTest.keyClicks(poll.quick.prompt, "Shall we go on?")
    assert poll.quick.open.text() == "Open: yes or no"
    poll.quick.open.click()
    assert desk.sent == [c.PollQuick("Shall we go on?", [])]


def test_a_quick_poll_typed_while_the_hub_is_away_is_kept(desk, poll):
    poll.quick_button.click()
    poll.quick.prompt.setText("Shall we go on?")
    for edit, text in zip(poll.quick.choices, ("Yes", "No"), strict=True):
        edit.setText(text)
    desk.model.set_sender(None)
    poll.quick.open.click()
    assert poll.quick.prompt.text() == "Shall we go on?"
    assert desk.window.status.text.full().startswith("The voting service is starting again.")


def counting(desk, mode=Cards.ADDED, counts=()):
    row = row_of("open")
    rounds = [replace(row.rounds[-1], cards=mode)]
    desk.show(polls=[structs.replace(row, rounds=rounds, hand_counts=list(counts))])
    desk.run.poll.buttons.cards.click()
    return desk.run.poll.cards


def test_how_cards_count_is_chosen_with_the_arrows_before_they_are_counted(desk):
    cards = counting(desk, Cards.NONE)
    assert cards.modes[Cards.NONE].hasFocus()
    QTest.keyClick(cards.modes[Cards.NONE], Qt.Key.Key_Down)
    assert desk.sent == [c.PollCards("obstacle", "added")]
    assert desk.window.focusWidget() is cards.modes[Cards.ADDED]


def test_cards_are_counted_choice_by_choice_with_the_keyboard(desk):
    cards = counting(desk)
    first = next(iter(cards.table.fields.values()))
    QTest.keyClicks(first, "12")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert desk.sent == [c.CountHands("obstacle", "funding", 12)]
    assert "47 by phone, 12 by card: 59 in all" in cards.sum.text()


def test_more_votes_than_people_are_warned_of(desk):
    cards = counting(desk)
    assert cards.warning.isHidden()
    cards.table.fields["funding"].setValue(160)
    assert not cards.warning.isHidden()
    assert cards.warning.text().startswith("That is 3 more than the people in the room.")


def test_where_nobody_was_counted_there_are_no_more_cards_than_places(desk):
    cards = counting(desk)
    desk.show(event=replace(sections.event(), headcounts=(), capacity=220))
    cards.table.fields["funding"].setValue(173)
    assert cards.warning.isHidden()
    cards.table.fields["funding"].setValue(175)
    assert cards.warning.text() == "That is 2 more than the room has places. Count again."


def test_what_another_teller_entered_is_added_and_not_overwritten(desk):
    cards = counting(desk, counts=[HandCount("obstacle", 1, "funding", "left block", 20)])
    assert cards.table.fields["funding"].value() == 0
    assert "20 by card" in cards.sum.text()


def test_each_block_of_the_room_is_counted_by_itself(desk):
    cards = counting(desk, counts=[HandCount("obstacle", 1, "funding", "left block", 20)])
    assert [name for name, button in cards.blocks.items() if button.isVisible()] == [
        "",
        "left block",
    ]
    QTest.keyClicks(cards.another, "balcony")
    QTest.keyClick(cards.another, Qt.Key.Key_Return)
    assert cards.blocks["balcony"].isChecked()
    cards.table.fields["funding"].setValue(5)
    assert desk.sent == [c.CountHands("obstacle", "funding", 5, "balcony")]
    assert "25 by card" in cards.sum.text()
    cards.choose_block("left block")
    assert cards.table.fields["funding"].value() == 20


def test_cards_that_are_called_out_are_counted_with_one_key_each(desk):
    cards = counting(desk)
    cards.one_by_one.click()
    cards.one_by_one.setFocus()
    QTest.keyClicks(cards.one_by_one, "112")
    QTest.keyClick(cards.one_by_one, Qt.Key.Key_Backspace)
    assert desk.sent == [
        c.CountHands("obstacle", "funding", 1),
        c.CountHands("obstacle", "funding", 2),
        c.CountHands("obstacle", "turnover", 1),
        c.CountHands("obstacle", "turnover", 0),
    ]


def test_an_estimate_is_kept_in_words_and_shown_beside_the_counts(desk, poll):
    cards = counting(desk)
    QTest.keyClicks(cards.estimate, "clear majority green")
    QTest.keyClick(cards.estimate, Qt.Key.Key_Return)
    assert desk.sent == [c.PollEstimate("obstacle", "clear majority green")]
    tally = replace(tallies()["obstacle"], estimate="clear majority green")
    desk.show(live=LiveSection({"obstacle": tally}))
    assert poll.hands.text().endswith("estimate: clear majority green")


def test_cards_can_still_be_printed_when_they_are_needed(desk, monkeypatch):
    asked = []
    monkeypatch.setattr(Errand, "write_and_open", lambda _self, *words: asked.append(words[:2]))
    counting(desk).print.click()
    assert asked == [("cards", "side-event cards.pdf")]


def test_the_way_cards_count_is_asked(desk):
    cards = counting(desk, Cards.NONE)
    assert not any(field.isEnabled() for field in cards.table.fields.values())
    cards.modes[Cards.INSTEAD].click()
    assert desk.sent == [c.PollCards("obstacle", "instead")]


def test_a_round_is_declared_void_with_a_reason_only(desk, poll):
    row = row_of("revealed")
    poll.choose_poll(row.poll.id)
    poll.buttons.void.click()
    assert not poll.void.submit.isEnabled()
    poll.void.reason.setText("Asked in the wrong language")
    poll.void.submit.click()
    number = row.rounds[-1].number
    assert desk.sent == [c.PollVoid(row.poll.id, number, "Asked in the wrong language")]


def test_of_several_rounds_any_can_be_declared_void_even_while_voting_is_open_again(desk, poll):
    row = row_of("open")
    first = replace(row.rounds[-1], status=RoundStatus.CLOSED)
    again = [first, replace(row.rounds[-1], number=2)]
    desk.show(polls=[structs.replace(row, rounds=again)])
    poll.buttons.void.click()
    assert poll.void.rounds.isVisible()
    assert poll.void.rounds.currentText() == "Round 1"
    poll.void.reason.setText("Closed by mistake")
    poll.void.submit.click()
    assert desk.sent == [c.PollVoid(row.poll.id, 1, "Closed by mistake")]
    both = [first, replace(first, number=2), replace(first, number=3, voided="no")]
    desk.show(polls=[structs.replace(row, status="closed", rounds=both)])
    poll.buttons.void.click()
    poll.void.rounds.setCurrentIndex(1)
    poll.void.reason.setText("Closed by mistake")
    desk.sent.clear()
    poll.void.submit.click()
    assert desk.sent == [c.PollVoid(row.poll.id, 1, "Closed by mistake")]


def compared(desk, **changes):
    state = compared_state(POLLS["local"], **changes)
    desk.model.receive(desk_message(state, desk.next_rev()))
    desk.run.poll.choose_poll("local")


def test_a_second_round_is_compared_with_the_first_and_put_on_the_stage_by_a_press(desk, poll):
    compared(desk)
    counts = poll.chart.chart.accessibleDescription()
    assert not poll.views.isHidden()
    assert poll.views.to_stage.isHidden()
    poll.views.choose(SHIFT_VIEW)
    assert poll.chart.chart.accessibleDescription() != counts
    assert "13 from Yes to No" in poll.chart.chart.accessibleDescription()
    poll.views.to_stage.click()
    assert desk.sent == [c.StageShow(Scene.RESULTS, "local", SHIFT_VIEW)]
    poll.views.choose("")
    assert poll.chart.chart.accessibleDescription() == counts


def test_every_group_question_is_a_way_to_look_at_a_closed_vote(desk, poll):
    compared(desk)
    menu = CompareMenu(desk.model, poll.row(), "", poll)
    names = [action.text() for action in menu.actions()]
    assert names == [
        "Counts of the newest round",
        "What changed from round 1 to round 2",
        "By “I am from”",
        "By “I work at”",
    ]
    menu.chosen.connect(poll.views.choose)
    menu.actions()[2].trigger()
    assert "Government: Yes" in poll.chart.chart.accessibleDescription()
    menu.close()


def reasons(desk, poll, row, **sections):
    """What the menu of comparisons says is not there."""
    state = compared_state(POLLS["local"], polls=[row], compared=ComparedSection({}), **sections)
    desk.model.receive(desk_message(state, desk.next_rev()))
    poll.choose_poll(row.poll.id)
    if poll.views.isHidden():
        return None
    menu = CompareMenu(desk.model, row, "", poll)
    said = [action.text() for action in menu.actions() if not action.isEnabled()]
    menu.deleteLater()
    return said


def test_where_a_room_is_too_small_to_be_compared_the_menu_says_so(desk, poll):
    local = PollRow(POLLS["local"], "closed", rounds("local")[:1])
    few = "too few votes: with fewer than 5 in a group, people could be recognised"
    assert reasons(desk, poll, local) == [
        f"By “{name}”: {few}" for name in ("I am from", "I work at")
    ]
    nothing_asked = replace(side_event(), groups=())
    assert reasons(desk, poll, local, event=nothing_asked) is None


def test_what_can_never_be_compared_is_said_with_its_reason(desk, poll):
    text = replace(POLLS["local"], kind="text", choices=())
    twice = PollRow(text, "closed", rounds("local"))
    first, *others = reasons(desk, poll, twice)
    assert first == "What people wrote is not compared: no two texts are the same"
    assert all("such answers may tell who gave them" in other for other in others)
    instead = replace(rounds("local")[0], cards=Cards.INSTEAD)
    by_card = reasons(desk, poll, PollRow(POLLS["local"], "closed", [instead]))
    assert len(by_card) == 2
    assert all("a card has no group" in each for each in by_card)


def test_nothing_is_compared_before_voting_is_over_or_while_the_room_sees_this_screen(desk, poll):
    row = row_of("open")
    assert row.poll.id == poll.row().poll.id
    assert poll.views.isHidden()
    compared(desk)
    poll.views.choose(SHIFT_VIEW)
    desk.run.set_projecting_mirrored(True)
    assert not poll.views.compare.isEnabled()
    again = [*rounds("local"), replace(row.rounds[-1], poll="local", number=3)]
    desk.show(polls=[PollRow(POLLS["local"], "open", again)])
    assert poll.views.isHidden()
    assert poll.chart.isHidden()


def test_a_comparison_that_is_not_revealed_stays_on_the_desk(desk, poll):
    compared(desk, polls=[PollRow(POLLS["local"], "closed", rounds("local"))])
    poll.views.choose(SHIFT_VIEW)
    assert not poll.chart.isHidden()
    assert not poll.views.to_stage.isEnabled()


def test_on_mirrored_screens_nothing_unrevealed_is_shown(desk, poll):
    poll.peek.click()
    desk.run.set_projecting_mirrored(True)
    assert poll.chart.isHidden()
    assert not poll.peek.isEnabled()
    assert not desk.run.mirrored.isHidden()
    desk.run.set_projecting_mirrored(False)
    assert not poll.chart.isHidden()


def test_the_largest_comes_first_where_that_is_wanted_and_not_while_votes_come_in(desk):
    panel = desk.run.poll
    panel.choose_poll("local")
    panel.buttons.order.click()
    assert desk.sent == [c.PollOrder("local", True)]
    rows = desk.model.state.polls
    sorted_now = [structs.replace(row, poll=replace(row.poll, largest_first=True)) for row in rows]
    assert {row.status: may_reorder(row) for row in sorted_now} == {
        "open": False,
        "revealed": True,
        "closed": True,
        "draft": True,
    }


def test_a_round_is_declared_void_only_while_its_poll_is_looked_at(desk, poll):
    compared(desk)
    poll.buttons.void.click()
    assert not poll.void.isHidden()
    compared(desk)
    assert not poll.void.isHidden()  # news of the same poll takes nothing away
    poll.step(1)
    assert poll.row().poll.id != "local"
    assert poll.void.isHidden()


def test_more_cards_than_people_are_said_above_the_estimate(poll):
    parts = (poll.cards.sum, poll.cards.warning)
    last = max(poll.cards.body.indexOf(part) for part in parts)
    assert last == poll.cards.body.count() - 2  # below them only the line for the estimate
