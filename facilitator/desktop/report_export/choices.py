"""What whoever exports a report chooses: formats, length, language, names, a Word template, other events."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QWidget,
)

from facilitator.desktop import words
from facilitator.desktop.folders import documents
from facilitator.desktop.parts import Button, ComboBox, ElidedLabel, label, plain_tip

PAGES = ("docx", "pdf", "md")
AT_FIRST = ("docx", "pdf")


class ExportChoices(QWidget):
    """All choices in one form. `changed` is emitted with each that changes what the pages look like,
    `template_chosen` with the file of an organisation's own looks, or "" for the shipped ones."""

    changed = Signal()
    template_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.template: Path | None = None
        self.others: list[Path] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.formats = self._formats()
        self.length = self._choice(
            self.tr("Length"),
            self.tr("The full report, or its votes and conclusions on one page"),
            [("", self.tr("Full report")), ("--summary", self.tr("One page"))],
        )
        self.language = self._choice(
            self.tr("Language"),
            self.tr("The language of its headings and sentences"),
            [("en", "English"), ("fr", "Français")],
        )
        self.language.setCurrentIndex(max(0, self.language.findData(words.language())))
        self.names = self._choice(
            self.tr("Names"),
            self.tr("Parts of the programme with a stricter rule of their own keep it"),
            [
                ("named", self.tr("As set in the programme")),
                ("affiliation", self.tr("Affiliations only, everywhere")),
                ("chatham_house", self.tr("Chatham House Rule, everywhere")),
            ],
        )
        self.chapters = self._choice(
            self.tr("Chapters"),
            self.tr("Themes are those of notes and recommendations; the sessions come after them"),
            [("session", self.tr("By session")), ("theme", self.tr("By theme, then by session"))],
        )
        self._template_line()
        self._others_line()
        self.length.currentIndexChanged.connect(self._fit_formats)

    def words(self) -> list[str]:
        """The options of `facilitator report` for what was chosen, without formats."""
        chosen = ["--lang", self.language.currentData(), "--attribution", self.names.currentData()]
        if self.length.currentData():
            chosen.append(self.length.currentData())
        if self.chapters.currentData() != "session":
            chosen += ["--body", self.chapters.currentData()]
        if self.template is not None:
            chosen += ["--template", str(self.template)]
        return chosen

    def chosen_formats(self) -> list[str]:
        return [name for name, box in self.formats.items() if box.isChecked() and box.isEnabled()]

    def use_template(self, template: Path | None) -> None:
        """An organisation's own Word file, or the shipped one."""
        self.template = template
        shown = self.tr("The program's own") if template is None else template.name
        self.template_name.set_full(shown)
        self.own_looks.setVisible(template is not None)
        self.changed.emit()

    def add_others(self, files: list[Path]) -> None:
        """More events that come into the same report, after this one."""
        self.others += [file for file in files if file not in self.others]
        self._show_others()

    def _formats(self) -> dict[str, QCheckBox]:
        line = QHBoxLayout()
        line.setSpacing(16)
        boxes = {
            "docx": QCheckBox(self.tr("Word")),
            "pdf": QCheckBox(self.tr("PDF")),
            "xlsx": QCheckBox(self.tr("Excel")),
            "md": QCheckBox(self.tr("Markdown")),
            "csv": QCheckBox(self.tr("CSV")),
            "json": QCheckBox(self.tr("JSON")),
        }
        tips = {
            "docx": self.tr("To be edited: headings, contents and captions are Word's own"),
            "pdf": self.tr("To be sent and printed: tagged, so that screen readers can read it"),
            "xlsx": self.tr("Votes ballot by ballot without voters, numbers, charts, questions"),
            "md": self.tr("Text for wikis and e-mail"),
            "csv": self.tr("The tables of the Excel file for other programs, in one zip file"),
            "json": self.tr("Everything, for programmers"),
        }
        for name, box in boxes.items():
            box.setChecked(name in AT_FIRST)
            box.setToolTip(plain_tip(tips[name]))
            box.setAccessibleName(box.text())
            line.addWidget(box)
        line.addStretch(1)
        self._line(self.tr("Formats"), line)
        return boxes

    def _choice(self, name: str, tip: str, entries: list[tuple[str, str]]) -> ComboBox:
        box = ComboBox(name)
        box.setToolTip(plain_tip(tip))
        for value, shown in entries:
            box.addItem(shown, value)
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        line = QHBoxLayout()
        line.addWidget(box)
        line.addStretch(1)
        self._line(name, line, box)
        return box

    def _template_line(self) -> None:
        self.template_name = ElidedLabel("", "quiet")
        self.choose_template = Button(
            self.tr("Choose a file"),
            role="quiet",
            tip=self.tr("Your organisation's Word template, .docx or .dotx, with its styles"),
            pressed=self._ask_template,
        )
        self.own_looks = Button(
            self.tr("Use the program's own"), role="quiet", pressed=lambda: self._choose(None)
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.template_name, 1)
        for button in (self.choose_template, self.own_looks):
            line.addWidget(button)
        self._line(self.tr("Word template"), line)
        self.use_template(None)

    def _others_line(self) -> None:
        self.others_names = ElidedLabel("", "quiet")
        self.add_event = Button(
            self.tr("Add an event"),
            role="quiet",
            tip=self.tr("Join another event's file into this report: two workshops, one book"),
            pressed=self._ask_events,
        )
        self.only_this = Button(
            self.tr("Only this event"), role="quiet", pressed=self._forget_others
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.others_names, 1)
        for button in (self.add_event, self.only_this):
            line.addWidget(button)
        self._line(self.tr("Events"), line)
        self._show_others()

    def _line(self, name: str, content: QLayout, buddy: QWidget | None = None) -> None:
        row = self._grid.rowCount()
        title = label(name)
        title.setBuddy(buddy) if buddy is not None else None
        self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(content, row, 1)

    def _fit_formats(self) -> None:
        """One page is for people: it is not written as data."""
        brief = bool(self.length.currentData())
        for name, box in self.formats.items():
            box.setEnabled(not brief or name in PAGES)

    def _forget_others(self) -> None:
        self.others.clear()
        self._show_others()

    def _show_others(self) -> None:
        names = ", ".join(file.stem for file in self.others)
        only = self.tr("This event only")
        shown = self.tr("This event, {others}").format(others=names) if names else only
        self.others_names.set_full(shown)
        self.only_this.setVisible(bool(names))
        self.changed.emit()

    def _choose(self, template: Path | None) -> None:
        self.use_template(template)
        self.template_chosen.emit("" if template is None else str(template))

    def _ask_template(self) -> None:
        filters = self.tr("Word templates (*.docx *.dotx)")
        dialog = self._dialog(self.tr("Your organisation's Word template"), filters)
        dialog.fileSelected.connect(lambda chosen: self._choose(Path(chosen)))
        dialog.open()

    def _ask_events(self) -> None:
        filters = self.tr("Event files (*.workshop)")
        dialog = self._dialog(self.tr("Other events for this report"), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(
            lambda chosen: self.add_others([Path(each) for each in chosen])
        )
        dialog.open()

    def _dialog(self, title: str, filters: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(documents()), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
