"""What participants typed is drawn as it stands, wherever it is drawn."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from facilitator.desktop.parts import ElidedLabel, plain_tip
from facilitator.domain.text import Text
from tests.gui import sections
from tests.helpers.desk_states import conclusions, side_event_state
from tests.helpers.side_event_polls import poll_rows

HOSTILE = '<b>x</b><img src="file:///etc/passwd">&amp;'


def hostile_state():
    rows = [
        structs.replace(
            row, question=replace(row.question, text=HOSTILE, name=HOSTILE, affiliation=HOSTILE)
        )
        for row in sections.questions().rows
    ]
    people = [
        replace(person, name=HOSTILE, short=HOSTILE) for person in sections.programme().people
    ]
    items = [
        structs.replace(row, item=replace(row.item, title=Text(HOSTILE)))
        for row in sections.programme().rows
    ]
    polls = [
        structs.replace(
            row,
            poll=replace(
                row.poll,
                prompt=Text(HOSTILE),
                choices=tuple(replace(choice, label=Text(HOSTILE)) for choice in row.poll.choices),
            ),
        )
        for row in poll_rows()
    ]
    return structs.replace(
        side_event_state(),
        event=replace(sections.event(), title=Text(HOSTILE)),
        questions=structs.replace(sections.questions(), rows=rows),
        programme=structs.replace(sections.programme(), people=people, rows=items),
        polls=polls,
        conclusions=[replace(each, text=HOSTILE) for each in conclusions()],
        health=structs.replace(sections.health(), undo=HOSTILE, trouble=HOSTILE),
    )


@pytest.fixture
def hostile(make_desk):
    desk = make_desk(hostile_state())
    desk.look_everywhere()
    desk.run.poll.buttons.cards.click()
    desk.model.refused.emit(HOSTILE)
    return desk


def widgets(desk) -> list[QWidget]:
    return [desk.window, *desk.window.findChildren(QWidget)]


def test_no_label_ever_takes_text_for_markup(hostile):
    labels = [widget for widget in widgets(hostile) if isinstance(widget, QLabel)]
    assert len(labels) > 20
    formats = {each.textFormat() for each in labels}
    assert formats == {Qt.TextFormat.PlainText}
    assert hostile.run.poll.prompt.text() == HOSTILE
    assert hostile.run.now.title.full() == HOSTILE


def test_no_tooltip_carries_markup(hostile):
    tips = [widget.toolTip() for widget in widgets(hostile)]
    views = [w.model() for w in widgets(hostile) if isinstance(w, QAbstractItemView)]
    tips += [tip for model in views if model is not None for tip in item_tips(model)]
    said = [tip for tip in tips if "x&lt;/b&gt;" in tip]
    assert said
    assert not [tip for tip in tips if "<b>" in tip or "<img" in tip]


def item_tips(model: QAbstractItemModel) -> list[str]:
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [model.data(index, Qt.ItemDataRole.ToolTipRole) or "" for index in rows]


def test_lists_paint_it_letter_by_letter(hostile, qapp):
    lines = hostile.run.questions.list.delegate.lines(
        hostile.run.questions.chosen(), qapp.font(), 2000
    )
    assert lines == [HOSTILE]
    assert not hostile.window.grab().isNull()


def test_an_elided_label_and_a_tip_show_it_whole(qtbot):
    label = ElidedLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.full() == HOSTILE
    assert plain_tip("<i>a</i>") == "<p style='white-space:pre-wrap'>&lt;i&gt;a&lt;/i&gt;</p>"
