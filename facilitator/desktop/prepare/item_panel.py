"""The chosen item: its facts, and what the checks say of it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Panel, label, plain_tip
from facilitator.desktop.prepare import check_words
from facilitator.desktop.prepare.fields import (
    ChoiceField,
    FieldGrid,
    LineField,
    NotesField,
    NumberField,
    WordingField,
)
from facilitator.desktop.prepare.tree_view import TreeView
from facilitator.desktop.reading import event_of, in_zone
from facilitator.domain.workshop import Attribution, ItemKind
from facilitator.protocol.commands import QuestionsEnable
from facilitator.protocol.edit_commands import (
    ItemAttribution,
    ItemDuration,
    ItemKindSet,
    ItemMinimum,
    ItemNotes,
    ItemRoom,
    ItemTitle,
)

_WEEK_MIN = 10_080


def kind_names() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    names = {
        ItemKind.OPENING: translate("kinds", "Opening"),
        ItemKind.SESSION: translate("kinds", "Session"),
        ItemKind.PANEL: translate("kinds", "Panel"),
        ItemKind.VOTE: translate("kinds", "Vote"),
        ItemKind.QUESTIONS: translate("kinds", "Questions"),
        ItemKind.CONCLUSIONS: translate("kinds", "Conclusions"),
        ItemKind.BREAK: translate("kinds", "Break"),
        ItemKind.OTHER: translate("kinds", "Other"),
    }
    return [(kind.value, name) for kind, name in names.items()]


def attribution_names() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (Attribution.NAMED.value, translate("attribution", "By name")),
        (Attribution.AFFILIATION.value, translate("attribution", "By affiliation")),
        (Attribution.CHATHAM_HOUSE.value, translate("attribution", "Chatham House Rule")),
    ]


class ItemPanel(Panel):
    """Follows what is chosen in the tree."""

    def __init__(self, model: EventModel, tree: TreeView) -> None:
        super().__init__("")
        self._model = model
        self._tree = tree
        self._key = ""
        self.lang = ""
        self.title.set_full(self.tr("ITEM"))
        self.setAccessibleName(self.tr("Item"))
        send = model.send
        self.notices = QVBoxLayout()
        self.notices.setSpacing(4)
        self.found: list[str] = []
        self.wording = WordingField(
            self.tr("Title"), lambda text, lang: send(ItemTitle(self._key, text, lang))
        )
        self.kind = ChoiceField(
            self.tr("Kind"),
            lambda kind: send(ItemKindSet(self._key, ItemKind(kind))),
            kind_names(),
            self.tr("What the item is for; decides its icon and what is offered while it runs"),
        )
        self.minutes = NumberField(
            self.tr("Minutes"),
            lambda count: send(ItemDuration(self._key, float(count or 0))),
            most=_WEEK_MIN,
        )
        self.start = LineField(
            self.tr("Fixed start"),
            lambda text: self._pin(text),
            self.tr("follows"),
            5,
        )
        self.shortest = NumberField(
            self.tr("Shortest, in minutes"),
            lambda count: send(ItemMinimum(self._key, None if count is None else float(count))),
            least=-1,
            most=_WEEK_MIN,
            empty=self.tr("as planned"),
            tip=self.tr("How short it may become when time runs out"),
        )
        self.room = LineField(
            self.tr("Room"),
            lambda text: send(ItemRoom(self._key, text)),
            self.tr("the event’s room"),
            120,
        )
        self.attribution = ChoiceField(
            self.tr("In the report"),
            lambda value: send(ItemAttribution(self._key, Attribution(value) if value else None)),
            [("", self.tr("As the event")), *attribution_names()],
            self.tr("How the report names who spoke here"),
        )
        self.notes = NotesField(
            self.tr("Notes"),
            lambda text: send(ItemNotes(self._key, text)),
            self.tr("For those who prepare; in no report"),
        )
        text = self.tr("Phones may ask questions while it runs")
        self.questions = QCheckBox(text)
        self.questions.setAccessibleName(text)
        self.questions.setToolTip(plain_tip(text))
        self.questions.clicked.connect(lambda on: send(QuestionsEnable(on, self._key)))
        grid = FieldGrid(4)
        grid.add(self.tr("Title"), self.wording, 4)
        grid.add(self.tr("Kind"), self.kind)
        grid.add(self.tr("Minutes"), self.minutes)
        grid.add(self.tr("Fixed start"), self.start)
        self.shortest_name = grid.add(self.tr("Shortest"), self.shortest)
        grid.add(self.tr("Room"), self.room, 2)
        grid.add(self.tr("In the report"), self.attribution, 2)
        grid.add(self.tr("Notes"), self.notes, 4)
        self.body.addLayout(self.notices)
        self.body.addLayout(grid)
        self.body.addWidget(self.questions)

    def refresh(self) -> None:
        node = self._tree.chosen()
        if node is None:
            return
        item = node.row.item
        self._key = item.id
        event = event_of(self._model.state)
        self._show_notices(check_words.of_item(self._model.state, item.id))
        self.wording.show_text(item.title, self.lang)
        self.kind.show_value(item.kind.value)
        self.minutes.show_value(item.duration_s / 60)
        pinned = item.fixed_start
        at = "" if pinned is None else words.wall(in_zone(self._model.state, pinned))
        self.start.show_value(at)
        shortest_s = item.min_duration_s
        self.shortest.show_value(None if shortest_s is None else shortest_s / 60)
        assumed = item.min_assumed and shortest_s is not None
        self.shortest_name.setText(
            self.tr("Shortest (assumed)") if assumed else self.tr("Shortest")
        )
        self.room.show_value(item.room)
        self.room.setPlaceholderText((event.room if event is not None else "") or self.tr("Room"))
        self.attribution.show_value(item.attribution.value if item.attribution else "")
        self.notes.show_value(item.notes)
        self.questions.setChecked(item.takes_questions)
        has_run = node.row.run is not None
        for field in (self.minutes, self.start):
            field.setEnabled(not has_run)

    def _pin(self, written: str) -> None:
        if not self._tree.tree.pin(self._key, written):
            self.refresh()

    def _show_notices(self, found: list[str]) -> None:
        if found == self.found:
            return
        self.found = found
        while self.notices.count():
            taken = self.notices.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.deleteLater()
        for sentence in found:
            self.notices.addWidget(label(sentence, "note", wrap=True))
