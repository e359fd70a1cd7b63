"""Personal data is not erased by a slip."""

from dataclasses import replace

from facilitator.desktop.erasing import ask_to_erase
from facilitator.protocol import commands as c
from tests.gui import sections
from tests.helpers.desk_states import NOW


def test_before_personal_data_is_erased_it_is_said_what_goes_and_what_stays(desk):
    ask_to_erase(desk.window.asking, desk.model)
    assert "End the event first" in desk.window.asking.question.text()
    assert len(desk.window.asking.answers) == 1
    desk.window.asking.answers[0].click()
    desk.show(event=replace(sections.event(), ended_at=NOW))
    ask_to_erase(desk.window.asking, desk.model)
    said = desk.window.asking.question.text()
    for words in ("names of those who asked", "Questions, votes", "Copies", "cannot be taken back"):
        assert words in said
    desk.window.asking.answers[1].click()
    assert desk.sent == []
    ask_to_erase(desk.window.asking, desk.model)
    desk.window.asking.answers[0].click()
    assert desk.sent == [c.EventErase()]
