"""The report written in the program itself, against a real hub: also while that hub dies under the pen."""

import os
import signal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.client.control import ControlClient
from facilitator.client.whereabouts import read
from facilitator.domain.editing.writing import Written
from facilitator.protocol.report_commands import ReportWrite
from tests.end_to_end.test_desktop import file, opened, run_in_qt, seen, until_gone

__all__ = ["file", "run_in_qt"]  # fixtures


def test_nothing_typed_is_lost_when_the_hub_dies_or_somebody_else_writes(run_in_qt, file):
    async def story() -> None:
        async with opened(file) as desk:
            desk.window.show_place("report")
            place = desk.window.report.desk.notes
            place.items.choose("session-1")
            QTest.keyClicks(place.entry.text, '2"We train our own.')
            QTest.keyClick(place.entry.text, Qt.Key.Key_Return)
            await desk.until(lambda: desk.state.workspace.notes)
            (note,) = desk.state.workspace.notes
            assert (note.text, note.item, note.tag.value) == (
                "We train our own.",
                "session-1",
                "quote",
            )
            box = place.rows.rows[note.id].text
            box.setFocus()
            QTest.keyClicks(box, " Now.")
            await desk.until(lambda: desk.state.workspace.notes[0].text == "We train our own. Now.")
            # Somebody else writes in it while more is being typed.
            other = await ControlClient.attach(read(file))
            QTest.keyClicks(box, " With money.")
            base = "We train our own. Now."
            first = ReportWrite(Written.NOTE, f"Cities: {base}", base, note.id)
            assert (await other.call(first))["text"] == f"Cities: {base}"
            await other.close()
            whole = f"Cities: {base} With money."
            await desk.until(lambda: desk.state.workspace.notes[0].text == whole)
            await seen(lambda: box.toPlainText() == whole)
            # And the hub dies while somebody types.
            assert desk.event.session.pid is not None
            os.kill(desk.event.session.pid, signal.SIGKILL)
            await desk.until(lambda: not desk.event.model.attached)
            QTest.keyClicks(box, " And staff.")
            await desk.until(lambda: desk.event.model.attached)
            whole += " And staff."
            await desk.until(lambda: desk.state.workspace.notes[0].text == whole)
            assert box.toPlainText() == whole
            desk.window.leave("stops")
            await until_gone(file)

    run_in_qt(story())
