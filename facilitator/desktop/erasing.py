"""Asking before personal data is erased: what goes, what stays, and what it does not reach."""

from PySide6.QtCore import QCoreApplication

from facilitator.desktop.bars import AskBar
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import event_of
from facilitator.protocol.commands import EventErase


def ask_to_erase(asking: AskBar, model: EventModel) -> None:
    """Says what it does first; before the end of the event it says to end it."""
    translate = QCoreApplication.translate
    event = event_of(model.state)
    if event is None or event.ended_at is None:
        text = translate("Erasing", "Personal data is erased after the event. End the event first.")
        asking.ask(text, ((translate("Erasing", "All right"), None),))
        return
    asking.ask(
        translate(
            "Erasing",
            "Erase personal data from this file? The names of those who asked questions, the marks that "
            "keep a phone from voting twice for a question, and the keys of phones, lectern, chair and "
            "rapporteur go for good. Questions, votes, speakers, notes and conclusions stay. Copies of "
            "the file, reports made before and the folder of photos are not changed: delete them yourself. "
            "It cannot be taken back.",
        ),
        (
            (translate("Erasing", "Erase them"), lambda: model.send(EventErase())),
            (translate("Erasing", "Keep them"), None),
        ),
    )
