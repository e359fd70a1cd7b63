"""One poll as it is prepared: its question, kind, what can be chosen, cards and settings."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.prepare import check_words
from facilitator.desktop.prepare.fields import ChoiceField, FieldGrid, WordingField
from facilitator.desktop.prepare.poll_options import AnotherLine, OptionTable
from facilitator.desktop.prepare.poll_settings import PollSettingsBox
from facilitator.desktop.prepare.poll_words import kind_names, kind_shown, visibility_names
from facilitator.desktop.reading import plain, programme_of
from facilitator.domain.editing.poll_forms import form_of, options_of
from facilitator.domain.editing.polls import PROMPT_LIMIT, with_text
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Poll, Visibility
from facilitator.protocol.commands import Command
from facilitator.protocol.desk import PollRow
from facilitator.protocol.edit_event_commands import (
    PollAttach,
    PollDuplicate,
    PollKindSet,
    PollOptionAdd,
    PollRemove,
    PollText,
    PollVisibility,
)


class PollEditor(QWidget):
    """Shows one poll at a time. A poll that was asked is shown and cannot be changed, only duplicated.

    `drafted` carries the poll as it would be with what is being typed.
    """

    drafted = Signal(object)

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._model = model
        self.poll: Poll | None = None
        self.lang = ""
        self.asked = label(
            self.tr(
                "This vote was put to the room already, so it stays. Duplicate it to ask something else."
            ),
            "note",
            wrap=True,
        )
        self.found = label("", "note", wrap=True)
        self.prompt = WordingField(
            self.tr("Question to the room"),
            lambda text, lang: self._send(PollText, "prompt", text, lang),
            PROMPT_LIMIT,
        )
        self.kind = ChoiceField(
            self.tr("Kind of vote"),
            lambda kind: self._send(PollKindSet, kind),
            kind_names(),
            self.tr("How people answer"),
        )
        self.visibility = ChoiceField(
            self.tr("While voting"),
            lambda value: self._send(PollVisibility, Visibility(value)),
            visibility_names(),
            self.tr("Who sees the counts while voting is open"),
        )
        self.item = ChoiceField(
            self.tr("Belongs to"),
            lambda item: self._send(PollAttach, item or None),
            [],
            self.tr("The item in which it is asked"),
        )
        self.options = OptionTable(self._send)
        self.another = AnotherLine(self.tr("Add a choice and press Enter"))
        self.settings = PollSettingsBox(self._send)
        self.duplicate = Button(
            self.tr("Duplicate"), "copy", pressed=lambda: self._send(PollDuplicate)
        )
        self.remove = Button(self.tr("Remove"), "trash-2", pressed=lambda: self._send(PollRemove))
        self.another.added.connect(self._add_option)
        self.options.ended.connect(self.another.setFocus)
        self.prompt.textEdited.connect(lambda _text: self.draft())
        self.options.edited.connect(self.draft)
        self.settings.edited.connect(self.draft)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = FieldGrid(3)
        grid.add(self.tr("Question to the room"), self.prompt, 3)
        grid.add(self.tr("Kind of vote"), self.kind)
        grid.add(self.tr("Counts while voting"), self.visibility)
        grid.add(self.tr("Belongs to"), self.item)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.duplicate)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(self.asked)
        body.addWidget(self.found)
        body.addLayout(grid)
        body.addWidget(self.options)
        body.addWidget(self.another)
        body.addWidget(self.settings)
        body.addLayout(buttons)

    def show_poll(self, row: PollRow) -> None:
        poll = self.poll = row.poll
        self.asked.setVisible(poll.frozen)
        found = "\n".join(check_words.of_poll(self._model.state, poll.id))
        self.found.setText(found)
        self.found.setVisible(bool(found))
        self.prompt.show_text(poll.prompt, self.lang)
        self.kind.show_value(kind_shown(poll))
        self.visibility.show_value(poll.visibility.value)
        self._offer_items()
        self.item.show_value(poll.item or "")
        self.options.show_poll(poll, self.lang, cards=kind_of(poll.kind).counted_by_hand)
        self.settings.show_poll(poll, self.lang)
        if form_of(poll.kind).options == "statements":
            self.another.ask_for(self.tr("Add a statement and press Enter"))
        else:
            self.another.ask_for(self.tr("Add a choice and press Enter"))
        self.another.setVisible(bool(form_of(poll.kind).options) and not poll.frozen)
        for widget in (self.prompt, self.kind, self.visibility, self.remove):
            widget.setEnabled(not poll.frozen)
        self.draft()

    def draft(self) -> None:
        """Says how the poll stands with what is written in its fields now."""
        poll = self.poll
        if poll is None:
            return
        poll = replace(poll, prompt=self.prompt.worded(poll.prompt))
        for line, option in zip(self.options.lines, options_of(poll), strict=True):
            poll = with_text(poll, line.key, line.wording.worded(option.label))
        for name, field in self.settings.labels.items():
            label_before = getattr(poll.settings, name)
            poll = with_text(
                poll, name, field.worded(label_before) if field.text() else label_before
            )
        self.drafted.emit(poll)

    def _send(self, command: Callable[..., Command], *args: object) -> None:
        if self.poll is not None:
            self._model.send(command(self.poll.id, *args))

    def _add_option(self, text: str) -> None:
        self._send(PollOptionAdd, text)
        if self._model.attached:
            self.another.clear()

    def _offer_items(self) -> None:
        programme = programme_of(self._model.state)
        rows = programme.rows if programme is not None else []
        names = [(row.item.id, plain(row.item.title, words.language())) for row in rows]
        self.item.offer([("", self.tr("no item")), *names])
