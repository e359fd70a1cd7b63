"""Asking before personal data is erased: what goes, what stays, and what it does not reach."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from facilitator.desktop.bars import AskBar
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import event_of
from facilitator.desktop.report_export.photos import PhotosPanel
from facilitator.protocol.commands import EventErase


def ask_to_erase(asking: AskBar, model: EventModel, photos: PhotosPanel) -> None:
    """Says what it does first; before the end of the event it says to end it. Photos, which are not in the
    file, go only if that is said, and once the rest is gone. Then it says that it is done."""
    translate = QCoreApplication.translate

    def say(text: str) -> None:
        asking.ask(text, ((translate("Erasing", "All right"), None),))

    event = event_of(model.state)
    if event is None or event.ended_at is None:
        say(translate("Erasing", "Personal data is erased after the event. End the event first."))
        return

    def erase(*, also: Callable[[], None] | None = None) -> None:
        def done(_: object) -> None:
            if also is not None:
                also()
            say(translate("Erasing", "Personal data was erased from this file."))

        def not_done() -> None:
            say(
                translate(
                    "Erasing", "Personal data was not erased, or not all of it. Try once more."
                )
            )

        model.ask(EventErase(), done, not_done)

    with_photos: list[tuple[str, Callable[[], None]]] = []
    if photos.rows:
        words = translate("Erasing", "Erase them and the photos")
        with_photos.append((words, lambda: erase(also=photos.delete_all)))
    asking.ask(
        translate(
            "Erasing",
            "Erase personal data from this file? The names of those who asked questions, the marks that "
            "keep a phone from voting twice for a question, and the keys of phones, lectern, chair and "
            "rapporteur go for good. Questions, votes, speakers, notes and conclusions stay. Copies of "
            "the file and reports made before are not changed: delete them yourself. It cannot be taken back.",
        ),
        (
            (translate("Erasing", "Erase them"), erase),
            *with_photos,
            (translate("Erasing", "Keep them"), None),
        ),
    )
