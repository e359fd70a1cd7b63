"""The rows of the table: a passage each, with its wording in every language of the event."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from facilitator.desktop.look import look
from facilitator.desktop.model import EventModel
from facilitator.desktop.prepare.language_bar import passages_of
from facilitator.desktop.reading import event_of
from facilitator.domain.editing.wordings import Wording
from facilitator.domain.passages import Passage, PassageKind
from facilitator.i18n import language_name
from facilitator.protocol.codec import encode_text
from facilitator.protocol.edit_event_commands import WordingsSet

Index = QModelIndex | QPersistentModelIndex
WHAT = 0
_HEADS = frozenset({PassageKind.TITLE, PassageKind.ITEM, PassageKind.PROMPT})


class WordingsModel(QAbstractTableModel):
    """What is written is sent and shown when it comes back."""

    def __init__(self, model: EventModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.passages: list[Passage] = []
        self.languages: tuple[str, ...] = ()
        self.refresh()

    def refresh(self) -> None:
        """Takes over what changed; selection and editing stay where only wordings did."""
        event = event_of(self._model.state)
        languages = event.languages if event is not None else ()
        found = passages_of(self._model.state)
        keys = [(each.kind, each.ref, each.part) for each in found]
        if languages != self.languages or keys != [(p.kind, p.ref, p.part) for p in self.passages]:
            self.beginResetModel()
            self.passages, self.languages = found, languages
            self.endResetModel()
        elif found != self.passages:
            before, self.passages = self.passages, found
            for row, (old, new) in enumerate(zip(before, found, strict=True)):
                if old != new:
                    end = self.index(row, self.columnCount() - 1)
                    self.dataChanged.emit(self.index(row, 0), end)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.passages)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + len(self.languages)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if way is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("What it is") if section == WHAT else language_name(self.lang(section))

    def lang(self, column: int) -> str:
        return self.languages[column - 1]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() != WHAT and not self.passages[index.row()].frozen:
            return usual | Qt.ItemFlag.ItemIsEditable
        return usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        passage = self.passages[index.row()]
        if index.column() == WHAT:
            return self._what(passage, role)
        lang = self.lang(index.column())
        said = _wording(passage, lang)
        gap = passage.lacks(lang)
        match role:
            case Qt.ItemDataRole.EditRole:
                return said
            case Qt.ItemDataRole.DisplayRole:
                return self.tr("missing") if gap else said
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{language_name(lang)}: {said or self.tr('missing')}"
            case Qt.ItemDataRole.ToolTipRole:
                return self.tr("Asked already, so it stays as it is") if passage.frozen else None
            case Qt.ItemDataRole.ForegroundRole:
                name = "warning" if gap else "edge" if passage.frozen else "text"
                return QColor(look().color(name))
            case Qt.ItemDataRole.BackgroundRole:
                return QColor(look().color("warning_soft")) if gap else None
            case Qt.ItemDataRole.FontRole:
                return _font(bold=passage.kind in _HEADS and not gap, italic=gap)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return self.write([(index.row(), index.column(), str(value))])

    def write(self, cells: Sequence[tuple[int, int, str]]) -> bool:
        """Sends what differs of row, column and wording; what cannot be changed is passed over."""
        wordings = []
        for row, column, text in cells:
            index = self.index(row, column)
            if not index.isValid() or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
                continue
            passage, lang = self.passages[row], self.lang(column)
            if text.strip() == _wording(passage, lang):
                continue
            original = "" if lang == passage.text.lang else lang
            wordings.append(
                Wording(passage.kind, passage.ref, passage.part, original, text.strip())
            )
        if wordings:
            self._model.send(WordingsSet(encode_text(wordings)))
        return bool(wordings)

    def next_gap(self, after: Index) -> QModelIndex:
        """The first cell without a wording after that one, from the top again at the end."""
        columns = self.columnCount()
        start = after.row() * columns + after.column() + 1 if after.isValid() else 0
        cells = len(self.passages) * columns
        for step in range(cells):
            row, column = divmod((start + step) % cells, columns)
            passage = self.passages[row]
            if column != WHAT and not passage.frozen and passage.lacks(self.lang(column)):
                return self.index(row, column)
        return QModelIndex()

    def _what(self, passage: Passage, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                indent = "" if passage.kind in _HEADS else "    "
                return indent + self._name(passage.kind)
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(look().color("faint"))
            case Qt.ItemDataRole.FontRole:
                return _font(bold=passage.kind in _HEADS)
        return None

    def _name(self, kind: PassageKind) -> str:
        return {
            PassageKind.TITLE: self.tr("Event"),
            PassageKind.GUIDE: self.tr("Guiding question"),
            PassageKind.GROUP: self.tr("Group question"),
            PassageKind.GROUP_OPTION: self.tr("Group"),
            PassageKind.ITEM: self.tr("Item"),
            PassageKind.PROMPT: self.tr("Vote"),
            PassageKind.CHOICE: self.tr("Choice"),
            PassageKind.CARD: self.tr("Card"),
            PassageKind.STATEMENT: self.tr("Statement"),
            PassageKind.LABEL: self.tr("Label"),
        }[kind]


def _wording(passage: Passage, lang: str) -> str:
    text = passage.text
    return text.text if lang == text.lang else text.translations.get(lang, "")


def _font(*, bold: bool = False, italic: bool = False) -> QFont:
    font = QFont()
    font.setBold(bold)
    font.setItalic(italic)
    return font
