"""A window of a whole large screen uses its room; smaller ones stay as they are."""

from msgspec import structs


def test_type_clock_code_and_preview_grow_with_a_large_window_and_shrink_again(
    dressed, desk, qtbot
):
    run = desk.run

    def sizes():
        return (
            run.now.clock.fontInfo().pixelSize(),
            run.now.pause.fontInfo().pixelSize(),
            desk.window.prepare.programme.tree.fontInfo().pixelSize(),
            run.strip.preview.height(),
            run.join.qr.height(),
        )

    small = sizes()
    assert small == (44, 14, 14, 84, 104)
    desk.window.resize(1920, 1080)
    qtbot.waitUntil(lambda: run.property("roomy") is True)
    assert sizes() == (72, 16, 16, 168, 152)
    desk.window.resize(1280, 720)
    qtbot.waitUntil(lambda: run.property("roomy") is False)
    assert sizes() == small


def test_what_runs_in_another_room_says_so_and_is_not_taken_for_what_runs_here(desk):
    programme = desk.model.state.programme
    *others, last = programme.rows
    beside = structs.replace(last, elsewhere=True, status="running")
    desk.show(programme=structs.replace(programme, rows=[*others, beside]))
    lines = desk.run.programme.list.lines
    count = lines.rowCount()
    assert lines.line(lines.index(count - 1)).remark == "another room"
    assert lines.running_row() < count - 1
