"""Questions from the audience on the desk."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt

from facilitator.domain.questions import QuestionStatus
from facilitator.protocol import commands as c
from facilitator.protocol.desk import QuestionRow, QuestionsSection
from tests.gui import sections
from tests.helpers.desk_states import question_rows


@pytest.fixture
def questions(desk):
    return desk.run.questions


def shown(questions) -> list[str]:
    rows = questions.rows
    return [rows.row_at(rows.index(place)).question.id for place in range(rows.rowCount())]


def test_waiting_ones_are_counted_even_where_they_are_not_shown(questions):
    assert questions.waiting_text.text() == "2 waiting"
    assert shown(questions) == ["q1"]
    questions.choose("waiting")
    assert shown(questions) == ["q2", "q3"]
    questions.choose("done")
    assert shown(questions) == ["q4", "q5"]


def test_a_waiting_question_is_approved_or_dismissed(desk, questions):
    questions.choose("waiting")
    assert questions.buttons.approve.isVisible()
    assert not questions.buttons.stage.isVisible()
    questions.buttons.approve.click()
    questions.buttons.dismiss.click()
    assert desk.sent == [c.QuestionApprove("q2"), c.QuestionDismiss("q2")]


def test_a_shown_question_goes_on_the_stage_and_is_answered(desk, questions):
    questions.buttons.stage.click()
    questions.buttons.answered.click()
    assert desk.sent == [c.QuestionStage("q1"), c.QuestionAnswered("q1")]


def test_most_votes_come_first_and_the_choice_stays_with_its_question(desk, questions):
    rows = [
        QuestionRow(replace(row.question, status=QuestionStatus.VISIBLE), row.votes)
        for row in question_rows()
    ]
    desk.show(questions=QuestionsSection(True, True, rows))
    assert shown(questions) == ["q1", "q2", "q3", "q4", "q5"]
    assert questions.chosen().question.id == "q1"
    rows[2] = QuestionRow(rows[2].question, 99)
    desk.show(questions=QuestionsSection(True, True, rows))
    assert shown(questions)[0] == "q3"
    assert questions.chosen().question.id == "q1"


def test_taking_questions_is_switched(desk, questions):
    questions.enabled.click()
    desk.show(questions=QuestionsSection(False, True, [], taking=False))
    assert questions.empty.text() == "Phones cannot ask questions now."
    questions.enabled.click()
    # In what runs, so that the next item takes them again; and in all, where that is what is closed.
    assert desk.sent == [c.QuestionsEnable(False, "session-1"), c.QuestionsEnable(True)]
    desk.show(questions=QuestionsSection(True, True, [], taking=False))
    questions.enabled.click()
    assert desk.sent[-1] == c.QuestionsEnable(True, "session-1")


def test_until_the_first_question_it_says_whether_phones_can_ask(desk, questions):
    desk.show(questions=QuestionsSection(True, True, []))
    assert questions.empty.text() == "No question yet."
    desk.show(room=structs.replace(sections.room(), doors_open=False))
    assert questions.empty.text().endswith("as soon as the doors are open.")


def test_on_mirrored_screens_neither_waiting_questions_nor_names_are_shown(desk, questions):
    questions.choose("waiting")
    desk.run.set_projecting_mirrored(True)
    assert shown(questions) == ["q1"]
    assert not questions.filters["waiting"].isEnabled()
    row = questions.chosen()
    assert "Amina" not in questions.list.delegate.note(row)
    assert "Amina" not in questions.list.model().data(
        questions.list.currentIndex(), Qt.ItemDataRole.ToolTipRole
    )
    desk.run.set_projecting_mirrored(False)
    assert "Amina" in questions.list.delegate.note(row)


def test_a_waiting_question_is_worded_anew_and_approved_in_one(desk, questions):
    questions.choose("waiting")
    questions.buttons.reword.click()
    form = questions.buttons.wording
    assert form.text.text() == "How will cities be heard in the review of the Compact?"
    form.text.setPlainText("How will cities be heard?")
    form.keep.click()
    assert desk.sent == [c.QuestionApprove("q2", "How will cities be heard?")]
    assert not form.isVisible()


def test_a_shown_question_is_reworded_and_says_how_it_was_asked(desk, questions):
    rows = question_rows()
    asked = replace(rows[0].question, text="Who pays?", original="<i>who</i> pays then")
    rows[0] = QuestionRow(asked, 12, ["q9"])
    desk.show(questions=QuestionsSection(True, True, rows))
    note = questions.list.delegate.note(questions.chosen())
    assert "stands for 1 more" in note
    assert "reworded" in note
    questions.buttons.reword.click()
    form = questions.buttons.wording
    assert form.asked.text() == "Asked: <i>who</i> pays then"
    form.back.click()
    form.keep.click()
    assert desk.sent == [c.QuestionReword("q1", "<i>who</i> pays then")]


def test_a_text_is_never_longer_than_a_phone_may_send(questions):
    questions.buttons.reword.click()
    questions.buttons.wording.text.setPlainText("x" * 600)
    assert len(questions.buttons.wording.text.text()) == 500


def test_it_is_merged_into_the_likeliest_by_enter(desk, questions, qtbot):
    rows = question_rows()
    double = replace(rows[1].question, text="Who will pay for capacity building afterwards?")
    rows[1] = QuestionRow(double, 1)
    desk.show(questions=QuestionsSection(True, True, rows))
    questions.choose("waiting")
    questions.list.setCurrentIndex(questions.rows.index(questions.rows.row_of("q2")))
    questions.buttons.merge.click()
    form = questions.buttons.merging
    assert "Who pays for capacity building" in form.targets.item(0).text()
    assert form.targets.count() == 3  # not itself, and nothing that was dismissed
    qtbot.keyClick(form.targets, Qt.Key.Key_Return)
    assert desk.sent == [c.QuestionMerge("q2", "q1")]


def test_answered_is_marked_at_once_and_then_by_whom_and_what(desk, questions):
    questions.buttons.answered.click()
    form = questions.buttons.answer
    assert form.isVisible()
    assert form.by.currentText() == ""
    form.by.setCurrentIndex(0)
    form.note.setPlainText("National budgets, in the end.")
    person = form.by.currentData()
    form.keep.click()
    assert desk.sent[0] == c.QuestionAnswered("q1")
    assert desk.sent[1] == c.QuestionAnswered("q1", "National budgets, in the end.", person)
    questions.buttons.answered.click()
    form.by.setEditText("The treasurer")
    form.keep.click()
    assert desk.sent[-1].by == "The treasurer"


def test_it_comes_off_the_stage_by_the_button_that_put_it_there(desk, questions):
    rows = question_rows()
    shown = replace(rows[0].question, status=QuestionStatus.ON_STAGE)
    desk.show(questions=QuestionsSection(True, True, [QuestionRow(shown, 12), *rows[1:]]))
    assert questions.buttons.stage.text() == "Off the stage"
    questions.buttons.stage.click()
    assert desk.sent == [c.QuestionUnstage()]


def test_the_order_is_by_votes_by_time_or_for_whom(desk, questions):
    people = [person.id for person in desk.model.state.programme.people[:2]]
    rows = [
        QuestionRow(replace(row.question, status=QuestionStatus.VISIBLE, to=to), row.votes)
        for row, to in zip(question_rows(), [people[0], None, people[1], None, None], strict=True)
    ]
    desk.show(questions=QuestionsSection(True, True, rows))
    assert shown(questions) == ["q1", "q2", "q3", "q4", "q5"]
    questions.order.click()
    assert questions.order.text() == "Newest"
    assert shown(questions) == ["q5", "q3", "q2", "q1", "q4"]
    questions.order.click()
    assert shown(questions)[:3] == ["q2", "q4", "q5"]
    assert questions.rows.addressee(rows[0]) in questions.list.delegate.note(rows[0])
    questions.order.click()
    assert questions.order.text() == "Most votes"


def test_the_time_left_stands_beside_the_queue(desk, questions):
    assert questions.time.full().startswith("16:10 left in Session I:")


def test_everything_has_a_key(desk, questions):
    run = desk.run
    run.keys["question.answered"].activated.emit()
    run.keys["question.stage"].activated.emit()
    run.keys["question.approve"].activated.emit()  # it is shown already: nothing to approve
    assert desk.sent == [c.QuestionAnswered("q1"), c.QuestionStage("q1")]
    run.keys["question.filter"].activated.emit()
    assert shown(questions) == ["q2", "q3"]
    run.keys["question.next"].activated.emit()
    run.keys["question.approve"].activated.emit()
    assert desk.sent[-1] == c.QuestionApprove("q3")
    run.keys["question.previous"].activated.emit()
    run.keys["question.dismiss"].activated.emit()
    assert desk.sent[-1] == c.QuestionDismiss("q2")
    run.keys["question.reword"].activated.emit()
    assert questions.buttons.wording.isVisible()
    run.keys["question.merge"].activated.emit()
    assert questions.buttons.merging.isVisible()
    assert not questions.buttons.wording.isVisible()
    run.keys["question.order"].activated.emit()
    assert questions.order.text() == "Newest"
    run.keys["question.take"].activated.emit()
    assert desk.sent[-1] == c.QuestionsEnable(False, "session-1")


def test_on_mirrored_screens_no_form_stays_open(desk, questions):
    questions.buttons.reword.click()
    desk.run.set_projecting_mirrored(True)
    assert not questions.buttons.wording.isVisible()
