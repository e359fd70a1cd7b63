"""The photos of the report: what each shows, who took it, and where."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.desktop import words
from facilitator.desktop.children import Child
from facilitator.desktop.folders import pictures
from facilitator.desktop.hub_words import in_words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, ComboBox, Panel, label, plain_tip
from facilitator.desktop.prepare.fields import LineField
from facilitator.desktop.reading import plain, programme_of
from facilitator.domain.errors import FacilitatorError
from facilitator.storage.album import (
    LINE,
    Album,
    Photo,
    delete_album,
    folder_of,
    read_album,
    write_album,
)

THUMBNAIL_PX = 112


class PhotosPanel(Panel):
    """Kept in a folder beside the event's file. The pictures are made smaller by a process of their own."""

    def __init__(self, model: EventModel, file: Path) -> None:
        super().__init__(self.tr("PHOTOS"))
        self._model = model
        self._file = file
        self.folder = folder_of(file)
        self._child: Child | None = None
        self.rows: list[PhotoRow] = []
        self.body.addWidget(
            label(
                self.tr(
                    "Photos for the report, kept beside the event's file. Place and device that the "
                    "camera wrote into them are taken out. None is printed where the Chatham House "
                    "Rule applies. To hand the event on with its photos, send the folder “{folder}” "
                    "along with the file."
                ).format(folder=self.folder.name),
                wrap=True,
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        self.body.addLayout(self._list)
        self.said = label("", "quiet", wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        self.add = Button(
            self.tr("Add photos"),
            "plus",
            tip=self.tr("JPEG, PNG or WebP; they are made smaller"),
            pressed=self._ask,
        )
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        self.body.addLayout(line)
        model.arrived.connect(self._arrived)
        self.refresh()

    @property
    def album(self) -> Album:
        """As it is kept now; empty while it cannot be read."""
        try:
            return read_album(self.folder)
        except FacilitatorError as trouble:
            self._say(in_words(str(trouble)))
            return Album()

    def refresh(self) -> None:
        """A row for each photo, in the order of printing."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        photos = self.album.photos
        self.rows = [self._row(place, photo) for place, photo in enumerate(photos)]
        for row in self.rows:
            self._list.addWidget(row)

    def take(self, pictures: list[Path]) -> None:
        """Takes pictures in; the row of each appears when all are there."""
        if self._child is not None or not pictures:
            return
        self._say(self.tr("Working"))
        self.add.setEnabled(False)
        child = Child(["photo", str(self._file), *map(str, pictures), "--progress-lines"], self)
        child.done.connect(self._taken)
        self._child = child
        child.start()

    def change(self, place: int, photo: Photo) -> None:
        photos = list(self.album.photos)
        if place < len(photos):
            photos[place] = photo
            self._keep(photos)

    def remove(self, place: int) -> None:
        """Takes it out of the report and deletes this copy; the picture it came from stays."""
        photos = list(self.album.photos)
        del photos[place : place + 1]
        self._keep(photos)
        self.refresh()

    def move_up(self, place: int) -> None:
        photos = list(self.album.photos)
        photos[place - 1 : place + 1] = reversed(photos[place - 1 : place + 1])
        self._keep(photos)
        self.refresh()

    def delete_all(self) -> None:
        """For whoever erases what is personal: a face is."""
        try:
            delete_album(self.folder)
        except FacilitatorError as trouble:
            self._say(in_words(str(trouble)))
        self.refresh()

    def items(self) -> list[tuple[str, str]]:
        """The programme's items by id."""
        programme = programme_of(self._model.state)
        rows = programme.rows if programme is not None else []
        return [(row.item.id, plain(row.item.title, words.language())) for row in rows]

    def stop(self) -> None:
        """Ends what still runs, before the window goes."""
        if self._child is not None:
            self._child.cancel()

    def _row(self, place: int, photo: Photo) -> "PhotoRow":
        return PhotoRow(self, self.folder / photo.file, place, photo)

    def _keep(self, photos: list[Photo]) -> None:
        try:
            write_album(self.folder, Album(tuple(photos)))
        except FacilitatorError as trouble:
            self._say(in_words(str(trouble)))

    def _taken(self, well: bool, last_words: str) -> None:
        if self._child is not None:
            self._child.deleteLater()
        self._child = None
        self.add.setEnabled(True)
        self._say("" if well else last_words)
        self.refresh()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _arrived(self, sections: frozenset[str]) -> None:
        if "programme" in sections:
            for row in self.rows:
                row.name_items(self.items())

    def _ask(self) -> None:
        filters = self.tr("Pictures (*.jpg *.jpeg *.png *.webp)")
        dialog = QFileDialog(self, self.tr("Photos for the report"), str(pictures()), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda chosen: self.take([Path(each) for each in chosen]))
        dialog.open()


class PhotoRow(QWidget):
    """One photo with its words; what is typed is kept when its field is left."""

    def __init__(self, panel: PhotosPanel, picture: Path, place: int, photo: Photo) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._panel = panel
        self._place = place
        self._photo = photo
        self._items: list[tuple[str, str]] = []
        self.caption = self._field(
            "caption", self.tr("Caption"), self.tr("Who or what, from left to right")
        )
        self.credit = self._field("credit", self.tr("Credit"), self.tr("Who took it, and the year"))
        seen = self.tr("For people who cannot see it; else the caption")
        self.alt = self._field("alt", self.tr("What it shows"), seen)
        self.item = ComboBox(self.tr("Where in the report"))
        self.item.setToolTip(plain_tip(self.tr("The item of the programme it stands with")))
        self.name_items(panel.items())
        self.item.activated.connect(lambda _: self._change(item=self.item.currentData()))
        up = Button("", "arrow-up", tip=self.tr("Earlier"), pressed=partial(panel.move_up, place))
        up.setEnabled(place > 0)
        out = Button("", "trash-2", tip=self.tr("Take out"), pressed=partial(panel.remove, place))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.item, 1)
        buttons.addWidget(up)
        buttons.addWidget(out)
        shown = QLabel()
        shown.setPixmap(_thumbnail(picture))
        shown.setFixedWidth(THUMBNAIL_PX)
        shown.setAccessibleName(photo.alt or photo.caption or self.tr("Photo"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(shown, 0, 0, 4, 1, Qt.AlignmentFlag.AlignTop)
        for row, field in enumerate((self.caption, self.credit, self.alt)):
            grid.addWidget(field, row, 1)
        grid.addLayout(buttons, 3, 1)

    def name_items(self, items: list[tuple[str, str]]) -> None:
        """The choices of where it stands."""
        if items == self._items and self.item.count():
            return
        self._items = items
        self.item.clear()
        self.item.addItem(self.tr("With the whole event"), None)
        for key, title in items:
            self.item.addItem(title, key)
        self.item.setCurrentIndex(max(0, self.item.findData(self._photo.item)))

    def _field(self, key: str, name: str, hint: str) -> LineField:
        field = LineField(name, lambda text: self._change(**{key: text}), hint, limit=LINE)
        field.setPlaceholderText(f"{name}: {hint}")
        field.show_value(getattr(self._photo, key))
        return field

    def _change(self, **words_of_it: str | None) -> None:
        self._photo = replace(self._photo, **words_of_it)  # type: ignore[arg-type]
        self._panel.change(self._place, self._photo)


def _thumbnail(picture: Path) -> QPixmap:
    """Read small: a photo in full would take the time of a frame."""
    reader = QImageReader(str(picture))
    size = reader.size().scaled(
        QSize(THUMBNAIL_PX, THUMBNAIL_PX), Qt.AspectRatioMode.KeepAspectRatio
    )
    reader.setScaledSize(size)
    return QPixmap.fromImage(reader.read())
