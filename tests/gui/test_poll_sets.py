"""Sets of polls in Prepare: taken, pasted, kept; by the helper that a user's own laptop runs."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from facilitator.desktop.errand import Errand
from facilitator.desktop.prepare import poll_sets
from facilitator.storage.event_file import read_record
from tests.helpers import events
from tests.helpers.patience import PATIENCE_MS


@pytest.fixture
def sets(prepare, home, qtbot, monkeypatch):
    """The form, on a file that no hub has open: what it asks for is really done."""
    file = events.event_file(home)
    made = prepare()
    made.place.show_tab("polls")
    form = made.place.polls.sets
    monkeypatch.setattr(Errand, "file", file)
    made.place.polls.sets_button.click()

    def wait(start):
        with qtbot.waitSignal(form.errand.done, timeout=PATIENCE_MS):
            start()

    form.wait = wait
    form.prompts = lambda: [
        poll.prompt.text for poll in read_record(file, events.START).book.polls()
    ]
    return form


def test_what_is_pasted_becomes_polls_and_what_was_not_understood_is_said(sets):
    sets.paste.setPlainText("? Prêts ?\n- Oui\n- Non\nhm\n")
    sets.wait(sets.add_pasted)
    assert sets.prompts()[-1] == "Prêts ?"
    assert sets.paste.toPlainText() == ""
    assert sets.said.text().splitlines() == [
        "Line 4: this was not understood and is left out: “hm”.",
        "1 poll was added.",
    ]


def test_a_table_is_looked_for_among_the_users_documents(sets, home):
    (home / "Documents").mkdir()
    table = home / "Documents" / "polls.csv"
    table.write_bytes(
        "Question;Choix 1;Choix 2\r\nPrêts ?;Oui;Non\r\n;Peut-être;\r\n".encode("cp1252")
    )
    sets.file.click()
    dialog = sets.findChild(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == table.parent
    sets.wait(lambda: dialog.fileSelected.emit(str(table)))
    dialog.close()
    assert sets.prompts()[-1] == "Prêts ?"
    assert sets.said.text().splitlines() == [
        "Line 3: there is no question, so this line is left out.",
        "1 poll was added.",
    ]


def test_a_file_that_is_no_text_is_refused_with_what_could_be_read(sets, home):
    photo = home / "photo.csv"
    photo.write_bytes(bytes(range(256)) * 20)
    before = sets.prompts()
    sets.wait(lambda: sets.take(str(photo)))
    assert sets.prompts() == before
    assert sets.said.text() == (
        "“photo.csv” holds no text. Polls are read from a text, a CSV table or another event."
    )


def test_a_text_without_a_poll_stays_to_be_mended(sets):
    sets.paste.setPlainText("hello")
    sets.wait(sets.add_pasted)
    assert sets.paste.toPlainText() == "hello"
    assert sets.said.text().startswith("There is no poll in it.")


def test_polls_are_kept_as_a_set_and_taken_into_an_event_again(sets):
    before = sets.prompts()
    sets.name.setText("Our usual ones")
    sets.wait(sets.keep)
    kept = poll_sets.own_sets() / "Our usual ones.txt"
    assert kept.is_file()
    assert sets.sets[kept].text() == "Our usual ones"
    sets.wait(sets.sets[kept].click)
    assert sets.prompts() == [*before, *before]
    assert sets.said.text() == "3 polls were added."


def test_the_sets_of_the_program_are_offered_by_name(sets):
    names = [button.text() for button in sets.sets.values()]
    assert "Opening a workshop" in names
    sets.wait(next(b for b in sets.sets.values() if b.text() == "A decision, with cards").click)
    assert sets.prompts()[-1] == "Can you support this proposal?"
