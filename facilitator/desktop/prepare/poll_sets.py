"""Sets of polls: taken from the program's, one's own, a file, another event or a pasted text, and kept for later."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from facilitator.desktop.errand import Errand, ask_where, ask_which
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.hub_words import in_words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label, plain_tip, rule, set_role
from facilitator.desktop.run.forms import InlineForm, line_edit
from facilitator.resources import resource_path

_PASTED = "-"
_NAME_LIMIT = 60


class SetsForm(InlineForm):
    """`item_of` tells where polls are attached. What comes of it is said below; Undo takes it back."""

    def __init__(self, model: EventModel, item_of: Callable[[], str | None] | None) -> None:
        super().__init__(self.tr("Sets of polls"))
        self._item_of = item_of
        self.errand = Errand(model, self)
        self.errand.done.connect(self._done)
        self.sets: dict[Path, Button] = {}
        self._flow = FlowLayout(spacing=4)
        self.file = Button(
            self.tr("From a file or another event"),
            "folder-open",
            tip=self.tr("A text, a table (CSV), or an event whose polls are copied"),
            pressed=self._ask_file,
        )
        self.paste = QPlainTextEdit()
        self.paste.setAccessibleName(self.tr("Polls as text"))
        self.paste.setPlaceholderText(_example())
        self.paste.setToolTip(
            plain_tip(
                self.tr(
                    "A question mark before each question, a dash before each choice. "
                    "Cells copied from a table will do as well."
                )
            )
        )
        self.paste.setTabChangesFocus(True)
        self.paste.setFixedHeight(116)
        self.add = Button(
            self.tr("Add these polls"),
            "plus",
            tip=self.tr("Adds the polls that are written above"),
            pressed=self.add_pasted,
        )
        self.name = line_edit(
            self.tr("Name of the set"), self.tr("Keep all polls here as a set named"), _NAME_LIMIT
        )
        self.name.returnPressed.connect(self.keep)
        self.keep_button = Button(
            self.tr("Keep"), "check", tip=self.tr("Keeps them on this laptop"), pressed=self.keep
        )
        self.save = Button(
            self.tr("Save as a file"),
            "file-text",
            tip=self.tr("Writes all polls as text, to be sent or edited elsewhere"),
            pressed=self._ask_target,
        )
        self.said = label("", "note", wrap=True)
        self.said.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.add)
        adding.addWidget(self.file)
        adding.addStretch(1)
        keeping = QHBoxLayout()
        keeping.setSpacing(4)
        keeping.addWidget(self.name, 1)
        keeping.addWidget(self.keep_button)
        keeping.addWidget(self.save)
        self.body.addLayout(self._flow)
        self.body.addWidget(self.paste)
        self.body.addLayout(adding)
        self.body.addWidget(self.said)
        self.body.addWidget(rule())
        self.body.addLayout(keeping)

    def ask(self) -> None:
        self._offer()
        self.said.hide()
        self.show()
        self.paste.setFocus()

    def take(self, source: str) -> None:
        """Adds the polls of a file."""
        self.errand.run("polls", "--import", source, *self._where())

    def add_pasted(self) -> None:
        text = self.paste.toPlainText()
        if text.strip():
            self.errand.run(
                "polls", "--import", _PASTED, *self._where(), given=text, then=self.paste.clear
            )

    def keep(self) -> None:
        """Under its name, among one's own sets."""
        name = "".join(c for c in self.name.text() if c.isalnum() or c in " -_").strip()
        if name:
            path = own_sets() / f"{name}.txt"
            self.errand.run("polls", "--export", str(path), then=self.name.clear)

    def _where(self) -> list[str]:
        item = self._item_of() if self._item_of is not None else None
        return [] if item is None else ["--item", item]

    def _offer(self) -> None:
        for button in self.sets.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.sets = {}
        for path in known_sets():
            button = Button(
                set_name(path),
                role="quiet",
                tip=self.tr("Adds the polls of this set"),
                pressed=partial(self.take, str(path)),
            )
            self.sets[path] = button
            self._flow.addWidget(button)

    def _ask_file(self) -> None:
        title = self.tr("Take polls from")
        kinds = self.tr("Polls and events") + " (*.txt *.csv *.tsv *.workshop)"
        ask_which(self, title, kinds, self.take)

    def _ask_target(self) -> None:
        name = self.tr("{event} polls").format(event=self.errand.file.stem)
        usual = self.errand.file.parent / f"{name}.txt"

        def chosen(path: str) -> None:
            self.errand.run("polls", "--export", path)

        ask_where(self, self.tr("Save the polls"), usual, chosen)

    def _done(self, well: bool, said: str) -> None:
        lines = [in_words(line) for line in said.splitlines()]
        set_role(self.said, "good" if well and len(lines) == 1 else "note")
        self.said.setText("\n".join(lines))
        self.said.setVisible(bool(lines))
        self._offer()


def own_sets() -> Path:
    """Where the sets are that were kept on this laptop."""
    return Path(platformdirs.user_data_dir("facilitator", appauthor=False)) / "polls"


def known_sets() -> list[Path]:
    """The program's sets, then one's own."""
    folders = (resource_path("polls"), own_sets())
    return [path for folder in folders for path in sorted(folder.glob("*.txt"))]


def set_name(path: Path) -> str:
    translate = QCoreApplication.translate
    names = {
        "opening": translate("sets", "Opening a workshop"),
        "decision": translate("sets", "A decision, with cards"),
        "looking-back": translate("sets", "Looking back from 2030"),
        "closing": translate("sets", "Closing a workshop"),
    }
    return names.get(path.stem, path.stem)


def _example() -> str:
    translate = QCoreApplication.translate
    lines = (
        translate("sets", "What holds us back?"),
        translate("sets", "Funding"),
        translate("sets", "Staff turnover"),
    )
    return f"? {lines[0]}\n- {lines[1]}\n- {lines[2]}"
