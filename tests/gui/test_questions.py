"""Questions from the audience on the desk."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from facilitator.domain.questions import QuestionStatus
from facilitator.protocol import commands as c
from facilitator.protocol.desk import QuestionRow, QuestionsSection
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
    assert questions.approve.isVisible()
    assert not questions.stage.isVisible()
    questions.approve.click()
    questions.dismiss.click()
    assert desk.sent == [c.QuestionApprove("q2"), c.QuestionDismiss("q2")]


def test_a_shown_question_goes_on_the_stage_and_is_answered(desk, questions):
    questions.stage.click()
    questions.answered.click()
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
    desk.show(questions=QuestionsSection(False, True, []))
    assert questions.empty.text() == "Phones cannot ask questions now."
    questions.enabled.click()
    assert desk.sent == [c.QuestionsEnable(False), c.QuestionsEnable(True)]


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
