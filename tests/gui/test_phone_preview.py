"""A poll on a phone, in the editor: the page's own words, every language, as one types."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.desktop.prepare.phone.canvas import (
    LEAST_HEIGHT_PX,
    WIDTH_PX,
    PhoneCanvas,
    described,
)
from facilitator.desktop.prepare.phone.page import kinds_drawn, page_of
from facilitator.desktop.prepare.phone.words import page_words
from facilitator.domain.kinds import KINDS
from facilitator.domain.text import Text
from facilitator.resources import page_words_dir
from tests.helpers import events

LANGUAGES = ("en", "fr", "ar")
ALL = [events.single(), events.multiple(), events.scale(), *events.other_kinds()]


def page(poll, lang="en"):
    return page_of(poll, events.workshop().title, LANGUAGES, lang, True)


@pytest.fixture
def phone(prepare):
    made = prepare()
    made.place.show_tab("polls")
    made.place.polls.phone_button.click()
    made.phone = made.place.phone
    made.editor = made.place.polls.editor
    return made


def test_every_kind_of_poll_is_shown():
    assert set(kinds_drawn()) == set(KINDS) == {poll.kind for poll in ALL}


@pytest.mark.parametrize("poll", ALL, ids=lambda poll: poll.kind)
@pytest.mark.parametrize("lang", [*LANGUAGES, "de"])
def test_every_kind_is_drawn_in_every_language_and_both_themes(qapp, poll, lang):
    canvas = PhoneCanvas()
    for theme in ("light", "dark"):
        canvas.show_page(page(poll, lang), theme)
        picture = canvas.grab().toImage()
        assert picture.width() == WIDTH_PX * picture.devicePixelRatio()
        assert canvas.height() >= LEAST_HEIGHT_PX
    said = described(page(poll, lang))
    assert poll.prompt.in_language(lang)[0] in said
    assert page_words(lang)("send") in said
    for choice in poll.choices:
        assert choice.label.in_language(lang)[0] in said
    assert "{" not in said


def test_a_long_text_makes_the_page_longer_and_is_cut_nowhere(qapp):
    canvas = PhoneCanvas()
    canvas.show_page(page(replace(events.single(), prompt=Text("Why?", "en"))), "light")
    short = canvas.height()
    canvas.show_page(page(replace(events.single(), prompt=Text("Why not " * 60, "en"))), "light")
    assert canvas.height() > short + 300


def test_the_words_are_those_of_the_page():
    drawn = Path(page_of.__code__.co_filename).read_text("utf-8")
    keys = set(re.findall(r'say(?:\.count)?\(\s*"(\w+)"', drawn))
    assert {"send", "privacy", "pick_one", "rate_each"} <= keys
    english = page_words("en").entries
    for key in keys:
        assert key in english or f"{key}.other" in english
    assert (page_words_dir() / "ar.json").is_file()


def test_what_is_typed_is_on_the_phone_before_it_is_kept(phone):
    canvas = phone.phone.canvas
    assert "What holds it back?" in canvas.accessibleDescription()
    phone.editor.prompt.setFocus()
    phone.editor.prompt.selectAll()
    QTest.keyClicks(phone.editor.prompt, "What helps")
    assert "What helps" in canvas.accessibleDescription()
    line = phone.editor.options.lines[0].wording
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Money")
    assert "Money" in canvas.accessibleDescription()
    assert "red" in canvas.accessibleDescription()


def test_the_phone_speaks_the_language_that_is_chosen_for_it(phone):
    phone.phone.languages["fr"].click()
    said = phone.phone.canvas.accessibleDescription()
    assert "Qu’est-ce qui freine ?" in said
    assert "Le vote est ouvert" in said
    assert phone.editor.lang == "en"


def test_the_poll_of_an_item_is_looked_at_among_all_polls(prepare):
    made = prepare()
    made.tree.choose("vote")
    made.place.show_tab("item")
    made.place.item_polls.phone_button.click()
    assert made.place.tab == "polls"
    assert made.place.polls.chosen == "obstacle"
    assert made.place.phone.isVisible()
    assert not made.place.programme.isVisible()
    made.place.polls.phone_button.click()
    assert made.place.programme.isVisible()


def test_lines_are_moved_and_left_by_the_keyboard(phone):
    line = phone.editor.options.lines[0].wording
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    poll = phone.hub.book.polls()[0]
    assert [choice.id for choice in poll.choices][:2] == ["turnover", "funding"]
    QApplication.processEvents()
    assert phone.editor.options.lines[1].wording.hasFocus()
    QTest.keyClick(phone.editor.options.lines[1].wording, Qt.Key.Key_Return)
    assert phone.editor.options.lines[2].wording.hasFocus()
    QTest.keyClick(phone.editor.options.lines[2].wording, Qt.Key.Key_Return)
    assert phone.editor.another.hasFocus()
