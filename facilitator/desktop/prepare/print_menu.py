"""What is printed before the event."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.desktop.errand import Errand
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button


class PrintButton(Button):
    """Offers the cards of all votes, and the wordings for the interpreters, as PDF."""

    def __init__(self, model: EventModel, parent: QWidget) -> None:
        super().__init__("", "printer", tip=self.tr("Print cards, or wordings for interpreters"))
        self.errand = Errand(model, parent)
        menu = QMenu(self)
        menu.addAction(
            self.tr("Coloured cards, four to a sheet (PDF)"), lambda: print_cards(self.errand, self)
        )
        menu.addAction(self.tr("All wordings, for the interpreters (PDF)"), self.print_wordings)
        self.clicked.connect(lambda _=False: menu.popup(self.mapToGlobal(self.rect().bottomLeft())))

    def print_wordings(self) -> None:
        name = self.tr("{event} for interpreters").format(event=self.errand.file.stem)
        title = self.tr("Save the wordings")
        self.errand.write_and_open("interpreters", f"{name}.pdf", title, self)


def print_cards(errand: Errand, parent: QWidget) -> None:
    """Asks where to, and opens the sheets from there."""
    translate = QCoreApplication.translate
    name = translate("PrintButton", "{event} cards").format(event=errand.file.stem)
    errand.write_and_open(
        "cards", f"{name}.pdf", translate("PrintButton", "Save the cards"), parent
    )
