"""Heads counted by category in Run: two presses, then only numbers and Enter."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.headcounts import DayCount, HeadCategory
from facilitator.domain.text import Text
from facilitator.domain.workshop import GroupOption, GroupQuestion
from facilitator.protocol import commands as c
from tests.helpers.side_event import NOW

TODAY = NOW.date()
CATEGORIES = (
    HeadCategory("w", Text("Women", "en", {"fr": "Femmes"})),
    HeadCategory("m", Text("Men", "en")),
)


@pytest.fixture
def form(desk):
    return desk.run.join.heads


def show(desk, **changes):
    desk.show(event=replace(desk.model.state.event, **changes))


def test_without_categories_it_offers_some_and_takes_ones_own(desk, form):
    options = (GroupOption("g", Text("Government")), GroupOption("n", Text("Civil society")))
    show(desk, groups=(GroupQuestion("q", Text("You come from"), options),))
    QTest.keyClick(
        desk.window,
        Qt.Key.Key_N,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    offered = [form.offers.itemAt(index).widget() for index in range(form.offers.count())]
    assert [button.text() for button in offered] == [
        "Women, Men, Others",
        "Government, Civil society",
    ]
    offered[1].click()
    form.names.setText("Ministers,  Youth ")
    QTest.keyClick(form.names, Qt.Key.Key_Return)
    assert [each.categories for each in desk.sent] == [
        "Government\nCivil society",
        "Ministers\nYouth",
    ]


def test_two_presses_and_a_number_count_a_category_and_enter_goes_on(desk, form):
    show(desk, categories=CATEGORIES)
    desk.run.join.by_category.click()
    assert form.fields["w"].hasFocus()
    QTest.keyClicks(form.fields["w"], "110")
    QTest.keyClick(form.fields["w"], Qt.Key.Key_Return)
    assert form.fields["m"].hasFocus()
    QTest.keyClicks(form.fields["m"], "94")
    QTest.keyClick(form.fields["m"], Qt.Key.Key_Return)
    assert desk.sent == [c.Headcount(110, "w", TODAY), c.Headcount(94, "m", TODAY)]
    show(desk, headcounts=(DayCount(TODAY, 210, {"w": 110, "m": 94}),))
    assert form.sum.text() == "204 by category, 210 in all"
    assert desk.run.join.headcount.value() == 210


def test_the_day_before_can_still_be_corrected(desk, form):
    yesterday = TODAY - timedelta(days=1)
    show(
        desk,
        categories=CATEGORIES,
        headcounts=(DayCount(yesterday, 0, {"w": 70}), DayCount(TODAY, 0, {"w": 50})),
    )
    form.ask()
    assert form.day.isVisible()
    assert form.fields["w"].value() == 50
    form.day.setCurrentIndex(0)
    form.fields["m"].setFocus()
    assert form.fields["w"].value() == 70
    form.fields["m"].setValue(60)
    assert desk.sent == [c.Headcount(60, "m", yesterday)]


def test_other_categories_can_be_chosen_without_losing_what_is_being_typed(desk, form):
    show(desk, categories=CATEGORIES)
    form.ask()
    form.change.click()
    assert form.names.text() == "Women, Men"
    form.names.setText("Women, Men, Oth")
    show(desk, place="Rabat")
    assert form.names.isVisible()
    assert form.names.text() == "Women, Men, Oth"
    QTest.keyClick(form.names, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert desk.sent == []


def test_who_had_the_keyboard_has_it_again_once_the_form_is_closed(desk, form):
    programme = desk.run.programme.list
    programme.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.window, Qt.Key.Key_N, keys)
    assert form.names.hasFocus()
    QTest.keyClick(form.names, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert programme.hasFocus()
