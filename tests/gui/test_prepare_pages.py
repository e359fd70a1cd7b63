"""Speakers, polls, people, guiding questions and facts, each on its page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain.polls import Poll, Round, RoundStatus
from facilitator.domain.workshop import Contribution, Item, Person
from tests.helpers import events


def test_speakers_are_added_by_name_known_or_new(prepare):
    here = prepare()
    here.tree.choose("end")
    panel = here.place.speakers
    for name in ("Souad Zaidi", "Amina Diallo"):
        panel.name.setText(name)
        panel.add()
    parts = here.hub.book.contributions("end")
    assert parts[0].person == "mayor"
    assert here.hub.book.get(Person, parts[1].person).name == "Amina Diallo"
    assert panel.sum.text() == "16 min of 15 min"
    panel.lines[1].up.click()
    panel.lines[0].minutes.setValue(5)
    first = here.hub.book.contributions("end")[0]
    assert (first.id, first.planned_s) == (parts[1].id, 300)
    panel.lines[0].remove.click()
    assert len(panel.lines) == 1
    assert here.hub.book.find(Contribution, parts[1].id) is None


def test_polls_are_written_with_choices_cards_and_settings(prepare):
    here = prepare()
    here.tree.choose("end")
    panel = here.place.item_polls
    panel.prompt.setText("Who should act?")
    panel.add()
    for text in ("Cities", "States"):
        panel.editor.another.setText(text)
        QTest.keyClick(panel.editor.another, Qt.Key.Key_Return)
    poll = here.hub.book.polls()[-1]
    assert [choice.label.text for choice in poll.choices] == ["Cities", "States"]
    editor = panel.editor
    editor.options.lines[1].up.click()
    card = editor.options.lines[1].card
    card.setCurrentIndex(card.findData("#0068a8"))
    card.activated.emit(card.currentIndex())
    editor.settings.abstain.click()
    changed = here.hub.book.get(Poll, poll.id)
    assert [choice.label.text for choice in changed.choices] == ["States", "Cities"]
    assert changed.choices[1].card is not None
    assert changed.choices[1].card.name.text == "blue card"
    assert changed.settings.allow_abstain
    editor.kind.setCurrentIndex(editor.kind.findData("multiple"))
    editor.kind.activated.emit(editor.kind.currentIndex())
    editor.settings.numbers["max"].setValue(2)
    assert here.hub.book.get(Poll, poll.id).settings.max == 2
    editor.duplicate.click()
    assert len(here.hub.book.polls()) == 5
    editor.remove.click()
    assert len(here.hub.book.polls()) == 4


def test_settings_of_every_kind_can_be_reached(prepare):
    here = prepare(events.workshop(), *events.other_kinds())
    here.place.show_tab("polls")
    editor = here.place.polls.editor

    def poll():
        return here.hub.book.get(Poll, editor.poll.id)

    def write(field, text):
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    here.place.polls.choose("share")
    write(editor.settings.numbers["low"], "-2,5")
    write(editor.settings.numbers["high"], "")
    assert (poll().settings.low, poll().settings.high) == (-2.5, None)
    write(editor.settings.numbers["low"], "much")
    assert (poll().settings.low, editor.settings.numbers["low"].text()) == (-2.5, "-2.5")
    for key in ("cloud", "hope", "order", "budget", "share"):
        here.place.polls.choose(key)
        editor.settings.limit.setValue(90)
        assert poll().settings.limit_s == 90
        editor.settings.limit.setValue(0)
        assert poll().settings.limit_s is None
    here.place.polls.choose("order")
    editor.settings.numbers["top"].setValue(2)
    assert poll().settings.top == 2
    editor.settings.numbers["top"].setValue(0)
    assert poll().settings.top is None


def test_lines_that_are_pasted_are_choices(prepare):
    here = prepare(events.workshop(), *events.programme(), events.single())
    here.place.show_tab("polls")
    QGuiApplication.clipboard().setText("- Cities\n• States\n\nOthers")
    another = here.place.polls.editor.another
    another.setFocus()
    QTest.keyClick(another, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    labels = [choice.label.text for choice in here.hub.book.polls()[0].choices]
    assert labels[-3:] == ["Cities", "States", "Others"]


def test_the_editor_stands_below_the_line_of_its_poll_and_comes_into_sight(prepare):
    here = prepare(events.workshop(), *events.programme(), events.single(), *events.other_kinds())
    here.window.resize(1280, 720)
    here.place.show_tab("polls")
    panel = here.place.polls
    for key in reversed(panel.buttons):
        QTest.mouseClick(panel.buttons[key], Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        QApplication.processEvents()
        keys, tops = list(panel.buttons), [each.y() for each in panel.buttons.values()]
        following = tops[keys.index(key) + 1 :]
        assert panel.editor.poll.id == key
        assert tops[keys.index(key)] < panel.editor.y()
        assert all(panel.editor.y() < top for top in following)
        for seen in (panel.buttons[key], panel.editor.kind):
            assert seen.visibleRegion().boundingRect().size() == seen.size()


def test_a_poll_that_is_added_comes_into_sight(prepare):
    here = prepare(events.workshop(), *events.programme(), events.single(), *events.other_kinds())
    here.window.resize(1280, 720)
    here.place.show_tab("polls")
    panel = here.place.polls
    panel.prompt.setFocus()
    QTest.keyClicks(panel.prompt, "Shall we meet again?")
    QTest.keyClick(panel.prompt, Qt.Key.Key_Return)
    for _ in range(3):
        QApplication.processEvents()
    assert panel.editor.poll.prompt.text == "Shall we meet again?"
    line = panel.buttons[panel.chosen]
    assert line.visibleRegion().boundingRect().size() == line.size()
    assert panel.editor.prompt.visibleRegion().boundingRect().size() == panel.editor.prompt.size()


def test_a_poll_that_was_pasted_leaves_what_was_said_of_it_in_sight(prepare, qtbot):
    here = prepare(events.workshop(), *events.programme(), events.single(), *events.other_kinds())
    here.window.resize(1280, 720)
    here.place.show_tab("polls")
    panel = here.place.polls
    panel.sets_button.click()
    panel.sets.said.setText("1 poll was added.")
    panel.sets.said.show()
    with qtbot.assertNotEmitted(panel.unfolded):
        panel.prompt.setText("Shall we meet again?")
        panel.add()
    for _ in range(3):
        QApplication.processEvents()
    said = panel.sets.said
    assert said.visibleRegion().boundingRect().size() == said.size()


def test_the_editor_speaks_of_what_the_kind_has(prepare):
    here = prepare(
        events.workshop(), *events.programme(), events.single(), events.scale(position=2)
    )
    here.place.show_tab("polls")
    panel = here.place.polls
    hints = []
    for key in panel.buttons:
        panel.choose(key)
        hints.append(panel.editor.another.placeholderText())
    assert hints == ["Add a choice and press Enter", "Add a statement and press Enter"]


def test_what_is_too_long_for_its_field_ends_in_dots(prepare):
    here = prepare(*events.entities())
    here.place.show_tab("polls")
    item = here.place.polls.editor.item
    item.offer([("one", "A session with a title that no field of this window has room for " * 2)])
    item.show_value("one")
    assert item.shown_text().endswith("…")
    assert item.fontMetrics().horizontalAdvance(item.shown_text()) < item.width() - 62


def test_a_poll_that_was_asked_can_only_be_duplicated(prepare):
    here = prepare(*events.entities()[:-3], events.single(frozen=True))
    here.place.show_tab("polls")
    editor = here.place.polls.editor
    assert editor.asked.isVisible()
    assert not editor.prompt.isEnabled()
    assert not editor.remove.isEnabled()
    editor.duplicate.click()
    assert not editor.asked.isVisible()


def test_people_questions_and_facts_are_edited_on_their_pages(prepare):
    here = prepare()
    people = here.place.people
    here.place.show_tab("people")
    people.name.setText("Amina Diallo")
    people.add()
    people.fields["affiliation"].setFocus()
    QTest.keyClicks(people.fields["affiliation"], "Dakar")
    QTest.keyClick(people.fields["affiliation"], Qt.Key.Key_Return)
    assert here.hub.book.get(Person, "new-0").affiliation == "Dakar"
    people.remove.click()
    assert here.hub.book.find(Person, "new-0") is None
    here.place.show_tab("guides")
    for text in ("One?", "Two?"):
        here.place.guides.another.setText(text)
        here.place.guides.add()
    assert [field.text() for field in here.place.guides.lines] == ["One?", "Two?"]
    here.place.show_tab("event")
    facts = here.place.event_panel
    for field, text in ((facts.day, "2027-01-15"), (facts.end, "11:00"), (facts.start, "noon")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    event = here.hub.book.event
    assert f"{event.starts_at:%Y-%m-%d %H:%M}" == "2027-01-15 08:30"
    assert f"{event.hard_end:%Y-%m-%d %H:%M}" == "2027-01-15 11:00"
    assert "like 09:00" in here.window.status.text.full()


def test_group_questions_are_taken_ready_made_written_and_translated(prepare):
    here = prepare()
    here.place.show_tab("groups")
    panel = here.place.groups
    before = len(panel.editors)
    panel.ready["level"].click()
    assert here.hub.book.event.groups[-1].id == "level"
    assert panel.ready["level"].isHidden()
    panel.another.setText("My role")
    panel.add()
    editor = panel.editors[-1]
    assert not editor.few.isHidden()
    for text in ("Official", "Expert"):
        editor.another.setText(text)
        QTest.keyClick(editor.another, Qt.Key.Key_Return)
    own = here.hub.book.event.groups[-1]
    assert [option.label.text for option in own.options] == ["Official", "Expert"]
    assert panel.editors[-1].few.isHidden()
    assert len(panel.editors) == before + 2
    assert panel.another.isHidden()
    here.place.languages.choose("fr")
    field = panel.editors[-1].options[own.options[0].id]
    field.setText("Fonctionnaire")
    field.editingFinished.emit()
    changed = here.hub.book.event.groups[-1].options[0].label
    assert changed.translations == {"fr": "Fonctionnaire"}
    panel.editors[-1].remove.click()
    assert len(panel.editors) == before + 1


def test_once_votes_were_cast_groups_keep_their_names(prepare):
    here = prepare()
    opened = Round("obstacle", 1, RoundStatus.OPEN, events.START)
    here.hub.book.apply([here.hub.book.put(opened)])
    here.hub.publish()
    here.place.show_tab("groups")
    panel = here.place.groups
    assert not panel.cast.isHidden()
    assert panel.editors[0].question.isReadOnly()
    assert not panel.editors[0].remove.isEnabled()
    here.place.languages.choose("fr")
    assert not panel.editors[0].question.isReadOnly()


def test_the_words_that_are_hidden_can_be_changed_and_taken_back(prepare):
    here = prepare()
    here.place.show_tab("event")
    panel = here.place.event_panel
    assert not panel.blocklist.isVisible()
    panel.hides_edit.click()
    assert "merde" in panel.blocklist.toPlainText().splitlines()
    panel.blocklist.setFocus()
    panel.blocklist.setPlainText("Rude\nrude\nbad word")
    panel.title.setFocus()
    panel.place.setFocus()
    assert here.hub.book.event.blocklist == ("rude", "bad word")
    assert "2 gross words" in panel.hides.text()
    panel.hides_usual.click()
    assert here.hub.book.event.blocklist is None


def test_where_questions_may_be_asked_is_decided_beforehand(prepare):
    here = prepare()
    here.press(Qt.Key.Key_Home)
    chosen = here.tree.chosen().row.item.id
    for takes in (False, True):
        here.place.item.questions.click()
        assert here.hub.book.get(Item, chosen).takes_questions is takes
    here.place.show_tab("event")
    moderated = here.hub.book.event.questions_moderated
    here.place.event_panel.moderated.click()
    assert here.hub.book.event.questions_moderated is not moderated
