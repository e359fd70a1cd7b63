"""Charts to take elsewhere: the picture and its numbers, from the desk and from the Report place."""

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from facilitator.charts import chart_of
from facilitator.desktop.charts import pictures
from facilitator.domain.stage import SHIFT_VIEW
from facilitator.protocol.desk import LiveSection
from tests.helpers import events, records
from tests.helpers.compared import compared_state, shift_of
from tests.helpers.desk_states import desk_message
from tests.helpers.side_event_polls import POLLS, poll_rows, tallies


def local():
    return chart_of(POLLS["local"], tallies()["local"], "en")


def test_picture_and_numbers_are_both_on_the_clipboard(qapp):
    pictures.copy(local())
    board = QGuiApplication.clipboard().mimeData()
    assert board.hasImage()
    assert board.hasFormat("image/svg+xml")
    title, said, header, *rows = board.text().splitlines()
    assert title == "Should cities have their own budget for it?"
    assert said.startswith("n = ")
    assert header.split("\t")[:2] == ["Answer", "Votes"]
    assert [row.split("\t")[0] for row in rows] == ["Yes", "No", "Not yet"]


def test_every_kind_of_poll_can_be_copied(qapp):
    record = records.side_event_record()
    seen = set()
    for poll in record.book.polls():
        for round_ in record.book.rounds(poll.id):
            seen.add(poll.kind)
            chart = chart_of(poll, record.tally(poll, round_), "en")
            pictures.copy(chart)
            assert QGuiApplication.clipboard().mimeData().hasImage()
            assert pictures.numbers(chart).count("\n") >= 2
    assert len(seen) > 2


@pytest.mark.parametrize(("ending", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_the_ending_of_the_file_says_what_is_saved(qapp, tmp_path, ending, begins):
    path = tmp_path / f"chart.{ending}"
    pictures.save(local(), path)
    assert path.read_bytes().startswith(begins)
    if ending == "png":
        assert QImage(str(path)).width() > 1400


def test_on_the_desk_only_a_chart_that_is_shown_can_be_taken(desk):
    poll = desk.run.poll
    QGuiApplication.clipboard().setText("something else")
    assert poll.pictures.copy.isHidden()
    poll.pictures.copy_chart()
    assert not QGuiApplication.clipboard().mimeData().hasImage()
    poll.peek.click()
    assert not poll.pictures.copy.isHidden()
    poll.pictures.copy.click()
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_a_disk_that_takes_nothing_is_said(desk, tmp_path):
    desk.run.poll.peek.click()
    desk.run.poll.pictures.save_chart(tmp_path / "no folder" / "x.png")
    assert "“x.png” cannot be written." in desk.window.status.text.full()


def test_the_report_place_lists_the_votes_that_are_over(desk):
    panel = desk.window.report.charts
    over = [row.poll.id for row in poll_rows() if row.status in ("closed", "revealed")]
    assert list(panel.lines) == over
    desk.show(polls=[], live=LiveSection({}))
    assert panel.lines == {}
    assert not panel.empty.isHidden()
    assert events.single().id not in panel.lines


def test_every_round_and_all_that_is_compared_can_be_taken_from_the_report_place(desk):
    poll = POLLS["local"]
    desk.model.receive(desk_message(compared_state(poll), desk.next_rev()))
    lines = desk.window.report.charts.lines
    mine = [key for key in lines if key.startswith("local")]
    assert mine[:3] == ["local/1", "local/2", f"local/{SHIFT_VIEW}"]
    assert len(mine) == 5  # and by both questions that groups are told apart by
    moved = shift_of(poll)
    for key, tally in (("local/1", moved.before), ("local/2", moved.after)):
        lines[key].copy.click()
        assert f"n = {tally.n}" in QGuiApplication.clipboard().mimeData().text()
    lines[f"local/{SHIFT_VIEW}"].copy.click()
    assert "voted in both" in QGuiApplication.clipboard().mimeData().text()
    assert (
        "What changed from round 1 to round 2" in lines[f"local/{SHIFT_VIEW}"].save.accessibleName()
    )
