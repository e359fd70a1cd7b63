"""The draft under review: what is chosen in it, and every correction with its way back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from facilitator.desktop.importing.words import in_words
from facilitator.domain.draft import Draft, DraftItem
from facilitator.domain.errors import FacilitatorError


class Review(QObject):
    """`changed` tells of another draft, `chosen_changed` of another item, `refused` why nothing was changed."""

    changed = Signal()
    chosen_changed = Signal()
    refused = Signal(str)

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.chosen: int | None = None
        self._before: list[Draft] = []
        self._undone: list[Draft] = []

    @property
    def item(self) -> DraftItem | None:
        return None if self.chosen is None else self.draft.items[self.chosen]

    @property
    def corrected(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    @property
    def days(self) -> list[date]:
        """The programme's dates, in order."""
        return sorted({item.start.date() for item in self.draft.items})

    def choose(self, number: int | None) -> None:
        if number != self.chosen:
            self.chosen = number
            self.chosen_changed.emit()

    def correct(self, edit: Callable[[Draft], Draft]) -> None:
        """Makes a correction; the chosen item keeps its number."""
        self.move(lambda draft: (edit(draft), self.chosen))

    def move(self, edit: Callable[[Draft], tuple[Draft, int | None]]) -> None:
        """Makes a correction that says which item is chosen after it."""
        try:
            draft, chosen = edit(self.draft)
        except FacilitatorError as refusal:
            self.refused.emit(in_words(str(refusal)))
            self.changed.emit()
            return
        if draft == self.draft:
            return
        self._before.append(self.draft)
        self._undone.clear()
        self._take(draft, chosen)

    def undo(self) -> None:
        if self._before:
            self._undone.append(self.draft)
            self._take(self._before.pop(), self.chosen)

    def redo(self) -> None:
        if self._undone:
            self._before.append(self.draft)
            self._take(self._undone.pop(), self.chosen)

    def _take(self, draft: Draft, chosen: int | None) -> None:
        self.draft = draft
        last = len(draft.items) - 1
        self.chosen = None if chosen is None or last < 0 else min(chosen, last)
        self.changed.emit()
