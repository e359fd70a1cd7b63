"""Keeping an event as a template, and beginning with one's own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.client import whereabouts
from facilitator.client.control import ControlClient
from facilitator.desktop.recent import MemoryFile
from facilitator.desktop.start_page import StartPage
from facilitator.desktop.templates import own_templates, template_called, templates_folder
from facilitator.protocol import commands as c
from facilitator.storage.event_file import read_record
from tests.gui.test_session import Attached
from tests.helpers.desk_states import NOW
from tests.helpers.patience import PATIENCE_MS

TITLE = "Capacity building for local authorities"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return templates_folder()


@pytest.fixture
def bar(desk, folder):
    desk.window.template.ask()
    return desk.window.template


def test_the_event_is_kept_under_its_title_without_names(desk, bar, folder):
    assert bar.name.hasFocus()
    assert not bar.people.isChecked()
    bar.name.setText("Side events: all/any")
    QTest.keyClick(bar.name, Qt.Key.Key_Return)
    assert desk.sent == [c.TemplateSave(str(folder / "Side events  all any.workshop"), False)]
    assert not bar.isVisible()
    assert "New from template" in desk.window.status.text.full()


def test_the_names_come_along_where_they_are_wanted(desk, bar):
    bar.people.click()
    bar.save.click()
    assert desk.sent[0].people is True


@pytest.mark.parametrize("name", ["", "  ", "..", "///"])
def test_a_template_needs_a_name(bar, name):
    bar.name.setText(name)
    assert not bar.save.isEnabled()


def test_a_name_that_is_taken_is_not_taken_twice(desk, bar, folder):
    folder.mkdir(parents=True)
    template_called("Mine").touch()
    bar.name.setText("Mine")
    assert not bar.save.isEnabled()
    assert "Choose another" in bar.said.text()
    QTest.keyClick(bar.name, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert desk.sent == []


@pytest.fixture
def page(qtbot, english, folder, tmp_path):
    page = StartPage(MemoryFile(tmp_path / "config" / "desktop.json"))
    qtbot.addWidget(page)
    page.show()
    return page


def listed(page):
    page.list_templates()
    return [action.text() for action in page.templates.actions() if action.text()]


def test_own_templates_stand_beside_the_shipped_ones(page, folder):
    shipped = ["Side event, 75 minutes", "Half-day workshop", "Two-day dialogue", "Your own"]
    assert listed(page)[:4] == shipped
    assert "Save as template" in listed(page)[4]
    folder.mkdir(parents=True)
    for name in ("Yearly & dialogue", "board"):
        template_called(name).touch()
    assert listed(page) == [*shipped, "board", "Yearly && dialogue", "Show their folder"]


def test_an_event_is_kept_by_the_hub_and_another_one_begins_with_it(
    page, home, event_file, run_in_qt, qtbot
):
    template = template_called("Side events")
    template.parent.mkdir(parents=True)

    async def keep() -> None:
        desk = Attached(event_file)
        await desk.attach()
        client = await ControlClient.attach(whereabouts.read(event_file))
        await client.call(c.TemplateSave(str(template), True))
        await client.close()
        await desk.end()

    run_in_qt(keep())
    assert own_templates() == [template]
    with qtbot.waitSignal(page.chosen, timeout=PATIENCE_MS):
        page.make(home / "next.workshop", str(template))
    begun = read_record(home / "next.workshop", NOW).book
    assert [len(begun.items()), len(begun.polls())] == [5, 4]
