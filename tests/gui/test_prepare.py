"""Preparing an event: what is done in the window is decided by the rules and shown again."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea

from facilitator.desktop.prepare.scrolled import Column
from facilitator.desktop.prepare.tree_model import MARK, MIME, MINUTES, START
from facilitator.domain.runs import ItemRun
from facilitator.domain.workshop import Item
from facilitator.protocol.commands import Redo, Undo
from facilitator.protocol.edit_commands import ItemTitle
from tests.helpers import events
from tests.helpers.events import START as BEGINS, at

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


PLAN = [
    "08:30 Opening 10",
    "08:40 Session 40",
    "  08:40 Panel 25",
    "  09:05 Debate 15",
    "09:20 Vote 10",
    "09:30 End 15",
]


def test_the_programme_is_a_tree(prepare):
    here = prepare()
    tester = QAbstractItemModelTester(
        here.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    assert here.lines() == PLAN
    here.tree.choose("vote")
    here.press(Qt.Key.Key_Up, ALT)
    here.press(Qt.Key.Key_Right, ALT)
    here.hub.send(Undo())
    here.hub.send(Undo())
    assert here.lines() == PLAN
    tester.deleteLater()


def test_everything_after_a_new_length_or_start_is_recalculated(prepare):
    here = prepare()
    here.model.setData(here.model.index_of_key("opening", MINUTES), 15)
    assert here.lines()[-1] == "09:35 End 15"
    here.model.setData(here.model.index_of_key("vote", START), "9:40")
    assert here.lines()[-2:] == ["09:40 Vote 10", "09:50 End 15"]
    assert here.hub.book.get(Item, "vote").fixed_start == at(70)
    here.model.setData(here.model.index_of_key("vote", START), "")
    assert here.lines()[-2:] == ["09:25 Vote 10", "09:35 End 15"]
    here.model.setData(here.model.index_of_key("vote", START), "after lunch")
    assert "like 09:10" in here.window.status.text.full()
    assert here.lines()[-2:] == ["09:25 Vote 10", "09:35 End 15"]


def test_the_keyboard_moves_nests_copies_cuts_and_joins(prepare):
    here = prepare()
    here.tree.choose("vote")
    here.press(Qt.Key.Key_Up, ALT)
    assert [line[6:] for line in here.lines()][:2] == ["Opening 10", "Vote 10"]
    here.press(Qt.Key.Key_Right, ALT)
    assert here.lines()[1] == "  08:30 Vote 10"
    assert here.tree.chosen().row.item.id == "vote"
    here.press(Qt.Key.Key_Left, ALT)
    here.press(Qt.Key.Key_Down, ALT)
    assert here.lines() == PLAN
    here.press(Qt.Key.Key_D, CTRL)
    assert here.lines()[-3:] == ["09:20 Vote 10", "09:30 Vote 10", "09:40 End 15"]
    here.press(Qt.Key.Key_Delete)
    assert here.lines() == PLAN
    here.tree.choose("vote")
    here.press(Qt.Key.Key_S, CTRL | SHIFT)
    assert here.lines()[-3:-1] == ["09:20 Vote 5", "09:25 Vote 5"]
    here.tree.choose("vote")
    here.press(Qt.Key.Key_J, CTRL)
    assert here.lines() == PLAN


def test_a_new_item_is_named_in_place(prepare):
    here = prepare()
    here.tree.choose("opening")
    here.press(Qt.Key.Key_Insert)
    here.write("Coffee")
    assert here.lines()[1] == "08:40 Coffee 15"
    assert here.tree.chosen().title == "Coffee"
    here.press(Qt.Key.Key_F2)
    here.write("Tea")
    assert here.lines()[1] == "08:40 Tea 15"


def test_a_title_is_edited_in_the_language_it_is_shown_in(prepare):
    here = prepare()
    here.hub.send(ItemTitle("vote", "Le vote", "fr"))
    QLocale.setDefault(QLocale("fr"))
    here.hub.send(ItemTitle("end", "Ending"))
    index = here.model.index_of_key("vote")
    assert index.data(Qt.ItemDataRole.EditRole) == "Le vote"
    here.model.setData(index, "Le scrutin")
    here.model.setData(here.model.index_of_key("end"), "Fin")
    vote, end = (here.hub.book.get(Item, key).title for key in ("vote", "end"))
    assert (vote.text, vote.translations) == ("Vote", {"fr": "Le scrutin"})
    assert (end.text, end.translations) == ("Fin", {})


def test_dragging_moves_before_after_and_into(prepare):
    here = prepare()

    def drop(key: str, row: int, onto: str | None) -> None:
        parent = here.model.index_of_key(onto, 0) if onto else QModelIndex()
        data = here.model.mimeData([here.model.index_of_key(key)])
        assert data.hasFormat(MIME)
        here.model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)

    drop("opening", 3, None)
    assert [line[6:] for line in here.lines() if line[0] != " "] == [
        "Session 40", "Vote 10", "Opening 10", "End 15"
    ]  # fmt: skip
    drop("opening", -1, "session")
    assert here.lines()[3] == "  09:10 Opening 10"
    drop("opening", 0, None)
    assert here.lines() == PLAN
    drop("session", -1, "panel")
    assert "inside itself" in here.window.status.text.full()


def test_undo_and_redo_stand_in_words_and_on_keys(prepare):
    here = prepare()
    status = here.window.status
    here.tree.choose("vote")
    here.press(Qt.Key.Key_Up, ALT)
    assert status.undo.text() == "Undo: moving Vote"
    here.press(Qt.Key.Key_Z, CTRL)
    assert here.lines() == PLAN
    assert status.redo.text() == "Redo: moving Vote"
    here.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert [type(command) for command in here.hub.sent[-2:]] == [Undo, Redo]
    assert here.lines()[1].endswith("Vote 10")
    assert not status.redo.isVisible()


def test_what_the_checks_find_stands_beside_the_item(prepare):
    here = prepare(languages=("en",))
    assert here.place.programme.findings.text() == "The plan works out."
    here.model.setData(here.model.index_of_key("panel", MINUTES), 15)
    tip = here.model.index_of_key("panel", MARK).data(Qt.ItemDataRole.ToolTipRole)
    assert "Its speakers need 1 min more than it has." in tip
    spoken = here.model.index_of_key("panel").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "speakers need" in spoken
    here.tree.choose("panel")
    assert here.place.item.found == ["Its speakers need 1 min more than it has."]
    here.hub.send(Undo())
    assert here.place.item.found == []


def test_the_fields_of_the_item_are_kept_when_they_are_left(prepare):
    here = prepare()
    here.tree.choose("vote")
    panel = here.place.item
    panel.wording.setFocus()
    panel.wording.selectAll()
    QTest.keyClicks(panel.wording, "The vote")
    here.model.setData(here.model.index_of_key("opening", MINUTES), 20)
    assert panel.wording.text() == "The vote"
    panel.minutes.setFocus()
    assert here.hub.book.get(Item, "vote").title.text == "The vote"
    panel.minutes.setValue(12)
    panel.shortest.setValue(8)
    panel.notes.setFocus()
    QTest.keyClicks(panel.notes, "Bring cards")
    panel.room.setFocus()
    QTest.keyClicks(panel.room, "Annex")
    QTest.keyClick(panel.room, Qt.Key.Key_Return)
    item = here.hub.book.get(Item, "vote")
    assert (item.duration_s, item.min_duration_s) == (720, 480)
    assert (item.notes, item.room) == ("Bring cards", "Annex")
    panel.shortest.setValue(-1)
    assert here.hub.book.get(Item, "vote").min_duration_s is None


def test_a_length_that_the_import_proposed_is_called_assumed_until_somebody_writes_one(prepare):
    proposed = [events.item("vote", 1, 20, min_duration_s=600, min_assumed=True)]
    here = prepare(events.workshop(), *proposed)
    here.tree.choose("vote")
    panel = here.place.item
    assert panel.shortest_name.text() == "Shortest (assumed)"
    panel.shortest.setValue(12)
    assert panel.shortest_name.text() == "Shortest"


def test_a_refusal_leaves_the_field_as_it_was(prepare):
    here = prepare()
    here.tree.choose("vote")
    panel = here.place.item
    panel.shortest.setValue(50)
    assert "must not exceed" in here.window.status.text.full()
    assert panel.shortest.value() == -1


def test_texts_are_written_in_the_language_that_is_chosen_and_gaps_are_marked(prepare):
    here = prepare()
    here.tree.choose("vote")
    assert "missing" in here.place.languages.buttons["fr"].text()
    # A name from right to left must not turn its count round.
    assert here.place.languages.buttons["fr"].text().startswith("\u2068Français\u2069 · ")
    here.place.languages.buttons["fr"].click()
    wording = here.place.item.wording
    assert (wording.text(), wording.property("role")) == ("", "gap")
    assert wording.placeholderText() == "Vote"
    wording.setFocus()
    QTest.keyClicks(wording, "Le vote")
    QTest.keyClick(wording, Qt.Key.Key_Return)
    assert here.hub.book.get(Item, "vote").title.translations == {"fr": "Le vote"}
    assert wording.property("role") == ""


def test_while_the_event_runs_it_says_so_and_keeps_what_has_run(prepare):
    here = prepare()
    assert not here.place.running.isVisible()
    here.hub.book.apply([here.hub.book.put(ItemRun("opening", 600, BEGINS))])
    here.hub.publish()
    assert here.place.running.isVisible()
    here.tree.choose("opening")
    assert not here.place.item.minutes.isEnabled()
    here.press(Qt.Key.Key_Delete)
    assert "has run already" in here.window.status.text.full()
    here.place.show_tab("event")
    assert not here.place.event_panel.start.isEnabled()


def test_an_empty_event_says_what_to_do(prepare):
    here = prepare(events.workshop())
    assert "Add the first one" in here.place.programme.empty.text()
    assert here.place.nothing.isVisible()
    here.place.programme.buttons["tree.add"].click()
    here.write("Opening")
    assert here.lines() == ["08:30 Opening 15"]
    assert here.place.item.isVisible()


def test_a_programme_of_days_names_them(prepare):
    later = events.item("two", 1, 30, fixed_start=BEGINS + timedelta(days=1))
    here = prepare(events.workshop(), events.item("one", 0, 30), later)
    assert here.lines() == ["Fri 08:30 One 30", "Sat 08:30 Two 30"]


@pytest.mark.parametrize("size", [(960, 540), (1280, 720)])
def test_nothing_scrolls_sideways(dressed, prepare, size, qtbot):
    here = prepare()
    here.window.resize(*size)
    qtbot.waitUntil(lambda: here.window.size().toTuple() == size)
    here.tree.choose("panel")
    for tab in here.place.tabs:
        here.place.show_tab(tab)
        dressed.processEvents()
        for area in here.place.findChildren(QAbstractScrollArea):
            if area.isVisible() and not isinstance(area, QAbstractItemView):
                assert area.horizontalScrollBar().maximum() == 0, (tab, area.accessibleName())
        page = here.place.pages.currentWidget()
        if isinstance(page, Column):  # a table fits itself
            inner = page.widget()
            assert inner is not None
            assert inner.width() <= page.viewport().width(), tab


def test_an_empty_programme_offers_to_import_an_agenda(prepare, qtbot):
    desk = prepare(events.workshop())
    panel = desk.window.prepare.programme
    assert panel.import_.isVisible()
    with qtbot.waitSignal(desk.window.import_asked):
        panel.import_.click()
