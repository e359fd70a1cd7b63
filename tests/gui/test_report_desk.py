"""The Report place: notes typed while people speak, texts that others write too, and what is still missing."""

import stat
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from facilitator.desktop.event_window import EventWindow
from facilitator.desktop.model import EventModel
from facilitator.desktop.report.kept import KeptNote
from facilitator.domain.conclusions import Conclusion, EvidenceKind, OutcomeKind, OutcomeStatus
from facilitator.domain.editing.writing import Written
from facilitator.domain.notes import KeyMessage, Note, NoteTag, Summary
from facilitator.domain.polls import Round, RoundStatus
from facilitator.domain.runs import ItemRun
from facilitator.protocol.commands import Go, Undo
from facilitator.protocol.report_commands import NoteAdd, ReportUndo, ReportWrite
from tests.helpers import events
from tests.helpers.events import START, at
from tests.helpers.local_hub import LocalHub
from tests.helpers.patience import PATIENCE_MS

HELD = [
    ItemRun("opening", 600, START, ended_at=at(10)),
    ItemRun("panel", 1500, at(10)),
    ItemRun("session", 2400, at(10)),
    Round("obstacle", 1, RoundStatus.CLOSED, at(12), closed_at=at(14), revealed=True),
]


class Writing:
    def __init__(self, window: EventWindow, hub: LocalHub) -> None:
        self.window, self.hub = window, hub
        self.desk = window.report.desk
        self.notes = self.desk.notes
        self.entry = self.notes.entry
        self.model = self.desk._model

    def type(self, text: str) -> None:
        """Into the line for new notes, key by key."""
        for char in text:
            QTest.keyClicks(self.entry.text, char)

    def enter(self) -> None:
        QTest.keyClick(self.entry.text, Qt.Key.Key_Return)

    def of(self, entity):
        return list(self.hub.book.all(entity))

    def lines(self) -> list[str]:
        items = self.notes.items
        return [
            f"{line.text(0).strip()} {line.text(1)}"
            for n in range(items.topLevelItemCount())
            if (line := items.topLevelItem(n)) is not None
        ]


@pytest.fixture
def open_desk(qtbot, english, tmp_path):
    windows = []

    def opened(book, minute=20):
        model = EventModel()
        hub = LocalHub(book, model, at(minute))
        window = EventWindow(model, tmp_path / "event.workshop")
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.show_place("report")
        return Writing(window, hub)

    yield opened
    for window in windows:
        window.leave("stays")
        window.deleteLater()


@pytest.fixture
def desk(open_desk):
    return open_desk(events.book_of([*events.entities(), *HELD]))


def test_a_note_is_typed_tagged_and_attributed_without_leaving_the_keys(desk):
    assert desk.notes.items.item() == "panel"  # what runs
    assert desk.entry.text.hasFocus()
    desk.type('2"We train our own.')
    desk.enter()
    (note,) = desk.of(Note)
    assert (note.text, note.tag, note.speaker) == ("We train our own.", NoteTag.QUOTE, "mayor")
    assert (note.item, note.at) == ("panel", desk.model.now())
    assert desk.entry.text.toPlainText() == ""
    assert not desk.entry.busy
    row = desk.notes.rows.rows[note.id]
    assert (row.time.text(), row.tag.text(), row.speaker.text()) == (
        "08:50",
        "Quote",
        "Souad Zaidi",
    )
    assert "Panel 1" in " ".join(desk.lines())


@pytest.mark.parametrize("text", ["61 % chose money.", "2 cities spoke.", "2.5 per cent", "= is"])
def test_a_number_or_sign_that_begins_a_sentence_stays_one(desk, text):
    desk.type(text)
    if text.startswith("="):
        assert desk.entry.tag is NoteTag.RECORD
        QTest.keyClick(desk.entry.text, Qt.Key.Key_Backspace)
        return
    desk.enter()
    (note,) = desk.of(Note)
    assert (note.text, note.speaker) == (text, None)


def test_backspace_takes_tag_and_speaker_off_again(desk):
    desk.type("1!")
    assert (desk.entry.tag, desk.entry.speaker) == (NoteTag.DECISION, "minister")
    QTest.keyClick(desk.entry.text, Qt.Key.Key_Backspace)
    assert (desk.entry.tag, desk.entry.speaker) == (NoteTag.NONE, None)


def test_a_note_is_gone_on_with_and_saved_as_typed(desk, qtbot):
    desk.hub.send(NoteAdd("Money.", "panel", id="n"))
    row = desk.notes.rows.rows["n"]
    row.text.setFocus()
    row.text.moveCursor(row.text.textCursor().MoveOperation.End)
    QTest.keyClicks(row.text, " And staff.")
    assert desk.of(Note)[0].text == "Money."
    qtbot.waitUntil(lambda: desk.of(Note)[0].text == "Money. And staff.", timeout=PATIENCE_MS)
    # What somebody else wrote comes in around the cursor.
    desk.hub.send(ReportWrite(Written.NOTE, "Little money. And staff.", "Money. And staff.", "n"))
    assert row.text.toPlainText() == "Little money. And staff."
    assert row.text.textCursor().atEnd()


def test_nothing_typed_is_overwritten_by_what_another_one_writes(desk, qtbot):
    desk.hub.send(NoteAdd("Cities need money.", "panel", id="n"))
    row = desk.notes.rows.rows["n"]
    row.text.setFocus()
    row.text.moveCursor(row.text.textCursor().MoveOperation.Start)
    QTest.keyClicks(row.text, "All ")
    desk.hub.send(ReportWrite(Written.NOTE, "Cities need money now.", "Cities need money.", "n"))
    assert row.text.toPlainText() == "All Cities need money."
    qtbot.waitUntil(lambda: row.text.toPlainText() == "All Cities need money now.")
    assert desk.of(Note)[0].text == "All Cities need money now."


def test_one_key_on_a_note_changes_its_tag_or_speaker(desk):
    desk.hub.send(NoteAdd("Money.", "panel", id="n"))
    row = desk.notes.rows.rows["n"]
    row.setFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_Asterisk):
        QTest.keyClick(row, key)
    assert (desk.of(Note)[0].speaker, desk.of(Note)[0].tag) == ("minister", NoteTag.KEY_POINT)
    QTest.keyClick(row, Qt.Key.Key_0)
    assert desk.of(Note)[0].speaker is None
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert desk.of(Note) == []


def test_a_draft_is_marked_until_it_is_edited_or_kept(desk):
    desk.notes.show_item("panel")
    box = desk.notes.summary
    assert box.text.toPlainText().endswith("spoke.")
    assert box.mark.text().startswith("Draft")
    box.confirm.click()
    assert desk.of(Summary)[0].text == box.text.toPlainText()
    assert box.mark.text() == "Written"
    assert not box.confirm.isVisible()
    box.again.click()
    assert desk.of(Summary) == []
    assert box.mark.text().startswith("Draft")


def test_undo_in_this_place_takes_back_what_was_written_here(desk):
    desk.type("Said.")
    desk.enter()
    desk.hub.sent.clear()
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(desk.hub.sent[-1], ReportUndo)
    assert not desk.window.status.undo.isVisible()
    desk.window.show_place("run")
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(desk.hub.sent[-1], Undo)


def test_space_is_a_space_here_and_runs_no_clock(desk):
    desk.type("two words")
    QTest.keyClick(desk.desk.tabs["facts"], Qt.Key.Key_Space)
    assert not any(isinstance(each, Go) for each in desk.hub.sent)
    assert desk.entry.text.toPlainText() == "two words"


def test_a_note_becomes_a_message_and_a_recommendation_that_rests_on_it(desk):
    desk.hub.send(NoteAdd("Fund posts.\nFor five years.", "panel", NoteTag.ACTION, id="n"))
    row = desk.notes.rows.rows["n"]
    row.make_message()
    assert desk.desk.said.text() == "Added to the key messages"
    row.make_outcome(OutcomeKind.RECOMMENDATION)
    (message,) = desk.of(KeyMessage)
    assert (message.headline, message.text) == ("Fund posts.", "For five years.")
    (outcome,) = desk.of(Conclusion)
    assert (outcome.kind, outcome.evidence[0].ref) == (OutcomeKind.RECOMMENDATION, "n")


def test_a_recommendation_has_all_its_fields(desk):
    desk.desk.show_page("recommendations")
    page = desk.desk.recommendations
    page.line.setText("Fund posts.")
    page.add()
    (outcome,) = desk.of(Conclusion)
    card = page.cards.cards[outcome.id]
    for name, field in card.fields.items():
        if isinstance(field, QPlainTextEdit):
            field.setPlainText(f"{name} of it")
        else:
            field.setText(f"{name} of it")
            field.textEdited.emit(field.text())
        field.writing.save()
    card.status.setCurrentIndex(card.status.findData("agreed"))
    card.status.activated.emit(card.status.currentIndex())
    (outcome,) = desk.of(Conclusion)
    assert outcome.status is OutcomeStatus.AGREED
    for name in ("text", "why", "addressee", "timeline", "resources", "theme"):
        assert getattr(outcome, name) == f"{name} of it"
    menu = card.evidence.add.menu()
    menu.aboutToShow.emit()
    votes = menu.actions()[0].menu()
    votes.actions()[0].trigger()
    assert desk.of(Conclusion)[0].evidence[0].kind is EvidenceKind.POLL
    card.evidence.links[0].click()
    assert desk.of(Conclusion)[0].evidence == ()


def test_cards_move_among_their_own_kind(desk):
    pages = desk.desk.conclusions, desk.desk.recommendations
    for number, page in enumerate((*pages, *pages)):
        page.line.setText(f"text {number}")
        page.add()
    desk.desk.show_page("recommendations")
    first, second = pages[1].cards.cards.values()
    assert not first.up.isEnabled()
    first.down.click()
    asked = [each for each in desk.of(Conclusion) if each.kind is OutcomeKind.RECOMMENDATION]
    assert [e.text for e in sorted(asked, key=lambda e: e.position)] == ["text 3", "text 1"]
    second.remove.click()
    assert len(pages[1].cards.cards) == 1


def test_a_line_of_the_checklist_leads_to_where_it_is_mended(desk):
    desk.hub.send(NoteAdd("Who said it?", "opening", NoteTag.QUOTE, id="q"))
    desk.desk.show_page("checklist")
    texts = [line.text() for line in desk.desk.checklist.lines]
    assert "A quote without its speaker: Who said it?" in texts
    assert desk.desk.tabs["checklist"].text() == f"Checklist · {len(texts)}"
    desk.desk.checklist.lines[texts.index("A quote without its speaker: Who said it?")].click()
    assert (desk.desk.page, desk.notes.items.item()) == ("notes", "opening")
    assert desk.notes.rows.rows["q"].text.hasFocus()


def test_search_shows_where_words_are_as_plain_text(desk):
    desk.hub.send(NoteAdd("Funds for <b>all</b> cities", "opening", id="n"))
    desk.desk.show_page("search")
    page = desk.desk.search
    page.line.setText("funds")
    page.search()
    (frame,) = page.results
    shown = [each.text() for each in frame.findChildren(type(page.said))]
    assert "Funds for <b>all</b> cities" in shown
    assert page.said.text().startswith("1 ")


def test_in_a_window_of_its_own_it_leaves_the_events_window_alone(desk, qtbot):
    place = desk.window.report
    place.apart.click()
    assert place.is_apart
    assert desk.desk.window() is place.window_apart
    desk.window.show_place("run")
    assert desk.desk.isVisible()
    desk.type("From here.")
    desk.enter()
    assert desk.of(Note)[0].text == "From here."
    place.window_apart.close()
    assert desk.desk.window() is desk.window
    assert not place.is_apart


def test_what_runs_is_followed_unless_somebody_is_typing(desk):
    desk.notes.show_item("opening")
    desk.type("Half a ")
    desk.hub.now += timedelta(minutes=1)
    desk.hub.send(Go())
    desk.hub.publish()
    assert desk.notes.items.item() == "opening"
    assert desk.entry.text.toPlainText() == "Half a "


def test_pages_are_turned_with_the_keys_of_prepare(desk):
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(desk.entry.text, Qt.Key.Key_PageDown, alt)
    assert desk.desk.page == "messages"
    QTest.keyClick(desk.desk.messages.line, Qt.Key.Key_PageUp, alt)
    assert desk.desk.page == "notes"


def test_a_note_that_nobody_answered_is_sent_again_as_the_same(desk):
    asked = []
    sender = desk.hub.send

    def nobody(command, _answered, lost):
        asked.append(command)
        lost()

    desk.model.set_sender(sender, nobody)
    desk.type('"Said.')
    desk.enter()
    assert (desk.entry.text.toPlainText(), desk.entry.tag) == ("Said.", NoteTag.QUOTE)
    desk.enter()
    assert asked[0] == asked[1]


def test_a_half_typed_note_outlives_the_window_that_it_was_typed_in(desk, open_desk):
    desk.notes.show_item("opening")
    desk.type('1"We train our')

    after = open_desk(desk.hub.book, minute=23)
    assert after.entry.text.toPlainText() == "We train our"
    assert after.notes.items.item() == "opening"
    QTest.keyClicks(after.entry.text, " own.")
    after.enter()
    (note,) = after.of(Note)
    assert (note.text, note.tag, note.speaker) == ("We train our own.", NoteTag.QUOTE, "chair")
    assert note.at == desk.model.now()

    assert not open_desk(after.hub.book, minute=25).entry.busy


def test_a_note_that_was_under_way_when_the_window_died_is_not_there_twice(desk, open_desk):
    desk.model.set_sender(desk.hub.send, lambda *_: None)
    desk.type("Said.")
    desk.enter()
    after = open_desk(desk.hub.book)
    assert after.entry.text.toPlainText() == "Said."
    after.enter()
    (note,) = after.of(Note)

    desk.entry._kept.write(NoteAdd("Said.", "panel", id=note.id))
    assert not open_desk(after.hub.book).entry.busy


def test_a_note_gets_a_theme_where_the_report_is_told_by_theme(desk, qtbot):
    desk.type("Cities pay.")
    desk.enter()
    (note,) = desk.of(Note)
    row = desk.notes.rows.rows[note.id]
    assert row.theme.isHidden()
    row.give_theme()
    assert row.theme.hasFocus()
    QTest.keyClicks(row.theme, "Funding")
    row.theme.editingFinished.emit()
    assert desk.of(Note)[0].theme == "Funding"
    desk.hub.publish()
    assert row.theme.text() == "Funding"
    assert not row.theme.isHidden()


def test_a_kept_note_is_for_nobody_else_to_read(tmp_path):
    KeptNote(tmp_path / "event.workshop").write(NoteAdd("Said.", "panel"))
    kept = tmp_path / "event.workshop.note"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
