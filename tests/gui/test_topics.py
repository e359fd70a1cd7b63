"""Open answers sorted into topics on the desk, by keys and by drag."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.kinds import Said, TallyData
from facilitator.domain.polls import Poll, Topic
from facilitator.domain.tallies import Tally
from facilitator.protocol import commands as c
from facilitator.protocol.desk import LiveSection
from tests.gui.test_said import row_of
from tests.helpers import events

SAID = (
    Said("<b>Trust</b> & time", 7, topic="t0"),
    Said("rude", 3, hidden=True),
    Said("Jobs\nfor all", 1),
    Said("Schools", 1),
)


@pytest.fixture
def form(desk):
    topics = (Topic("t0", "Trust"), Topic("t1", "Work"))
    poll = events.text()
    poll = replace(poll, settings=replace(poll.settings, topics=topics))
    desk.show(polls=[row_of(poll, "closed")], live=tallied(poll, SAID))
    desk.run.poll.buttons.said.click()
    return desk.run.poll.topics


def tallied(poll: Poll, said) -> LiveSection:
    return LiveSection({poll.id: Tally(poll.id, 1, "text", 12, 0, TallyData(said=said))})


def lines(form):
    return [
        (item.text(0), [item.child(n).text(0) for n in range(item.childCount())])
        for item in form.tree._topics()
    ]


def choose(form, *texts):
    form.tree.clearSelection()
    for item in form.tree._answers():
        if any(text in item.text(0) for text in texts):
            item.setSelected(True)


def test_every_answer_stands_under_its_topic_as_plain_text(form, desk):
    assert form.isVisible()
    assert desk.run.poll.buttons.said.text() == "Answers"
    assert lines(form) == [
        ("1  Trust  (7)", ["<b>Trust</b> & time   ×7"]),
        ("2  Work  (0)", []),
        ("In no topic yet  (2)", ["rude   ×3   hidden", "Jobs for all", "Schools"]),
    ]


def test_a_digit_puts_the_chosen_answers_into_a_topic_and_goes_on(form, desk):
    choose(form, "Jobs", "Schools")
    QTest.keyClick(form.tree, Qt.Key.Key_2)
    assert desk.sent == [
        c.TopicPut("hope", "Jobs\nfor all", "Work"),
        c.TopicPut("hope", "Schools", "Work"),
    ]
    assert len(form.tree.chosen()) == 1
    desk.sent.clear()
    choose(form, "Trust")
    QTest.keyClick(form.tree, Qt.Key.Key_0)
    assert desk.sent == [c.TopicPut("hope", "<b>Trust</b> & time", "")]


def test_h_hides_an_answer_and_shows_a_hidden_one(form, desk):
    choose(form, "Schools", "rude")
    QTest.keyClick(form.tree, Qt.Key.Key_H)
    assert set(map(repr, desk.sent)) == {
        repr(c.PollWordUnhide("hope", "rude")),
        repr(c.PollWordHide("hope", "Schools")),
    }


def test_a_new_topic_takes_the_chosen_answers_along(form, desk):
    choose(form, "Schools")
    QTest.keyClicks(form.another, "Learning")
    QTest.keyClick(form.another, Qt.Key.Key_Return)
    assert desk.sent == [c.TopicPut("hope", "Schools", "Learning")]
    desk.sent.clear()
    form.tree.clearSelection()
    QTest.keyClicks(form.another, "Empty")
    QTest.keyClick(form.another, Qt.Key.Key_Return)
    assert desk.sent == [c.TopicAdd("hope", "Empty")]


def test_a_topic_is_renamed_moved_and_removed(form, desk):
    form.tree.setCurrentItem(form.tree._topics()[1])
    assert form.name.text() == "Work"
    form.name.setText("Jobs")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    form.up.click()
    assert not form.down.isEnabled()
    form.remove.click()
    assert desk.sent == [
        c.TopicRename("hope", "t1", "Jobs"),
        c.TopicMove("hope", "t1", 1),
        c.TopicRemove("hope", "t1"),
    ]


def test_what_is_chosen_stays_when_an_answer_comes_in(form, desk):
    choose(form, "Schools")
    poll = form._row.poll
    desk.show(live=tallied(poll, (*SAID, Said("Later", 1))))
    assert form.tree.chosen() == ["Schools"]
    assert lines(form)[2][1][-1] == "Later"


def test_on_mirrored_screens_no_answer_is_shown(form, desk):
    desk.run.set_projecting_mirrored(True)
    assert not form.isVisible()
