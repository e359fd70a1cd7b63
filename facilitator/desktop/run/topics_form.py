"""The moderator's wall of open answers: read, put into topics, hidden."""

from PySide6.QtWidgets import QHBoxLayout

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.reading import tally_of
from facilitator.desktop.run.answers_tree import NUMBER_KEYS, AnswersTree
from facilitator.desktop.run.forms import InlineForm, line_edit
from facilitator.domain.kinds import Said, kind_of
from facilitator.domain.topics import NAME_LIMIT, TOPICS_MOST
from facilitator.protocol.commands import (
    PollWordHide,
    PollWordUnhide,
    TopicAdd,
    TopicMove,
    TopicPut,
    TopicRemove,
    TopicRename,
)
from facilitator.protocol.desk import PollRow


class TopicsForm(InlineForm):
    """For the moderator: the wall is on the stage and in the report, sorted as it is here."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(self.tr("Answers"))
        self._model = model
        self._row: PollRow | None = None
        self._said: dict[str, Said] = {}
        self.how = label("", "small", wrap=True)
        self.tree = AnswersTree()
        self.tree.put.connect(self._put)
        self.tree.hide_asked.connect(self._hide)
        self.another = line_edit(
            self.tr("New topic"), self.tr("New topic, for the chosen answers"), NAME_LIMIT
        )
        self.another.returnPressed.connect(self._add)
        self.name = line_edit(self.tr("Name of the topic"), limit=NAME_LIMIT)
        self.name.returnPressed.connect(self._rename)
        self.up = Button(
            "", "arrow-up", tip=self.tr("This topic earlier"), pressed=lambda: self._move(-1)
        )
        self.down = Button(
            "", "arrow-down", tip=self.tr("This topic later"), pressed=lambda: self._move(1)
        )
        self.remove = Button(
            "", "trash-2", tip=self.tr("Removes this topic; its answers stay"), pressed=self._remove
        )
        self.hide_button = Button(
            self.tr("Hide or show"),
            "eye-off",
            tip=self.tr("Takes the chosen answers out of the wall, or puts them back (H)"),
            pressed=lambda: self._hide(self.tree.chosen()),
        )
        self.tree.currentItemChanged.connect(lambda *_: self._follow())
        self.tree.itemSelectionChanged.connect(self._follow)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.another, 1)
        below.addWidget(self.hide_button)
        of_topic = QHBoxLayout()
        of_topic.setSpacing(4)
        of_topic.addWidget(self.name, 1)
        for button in (self.up, self.down, self.remove):
            of_topic.addWidget(button)
        self.body.addWidget(self.how)
        self.body.addWidget(self.tree)
        self.body.addLayout(below)
        self.body.addLayout(of_topic)

    def show_poll(self, row: PollRow | None) -> None:
        """Follows the poll; hides where nothing can be put into topics."""
        self._row = row
        if row is None or not kind_of(row.poll.kind).grouped or not row.rounds:
            self.hide()
            return
        if not self.isHidden():
            self.refresh()

    def ask(self) -> None:
        if self._row is not None and self._row.rounds:
            self.show()
            self.refresh()
            self.tree.setFocus()

    def refresh(self) -> None:
        assert self._row is not None
        tally = tally_of(self._model.state, self._row.poll.id)
        said = tally.data.said if tally is not None else ()
        self._said = {each.text: each for each in said}
        self.tree.show_answers(self._row, said)
        topics = self._row.poll.settings.topics
        self.how.setText(
            self.tr("1 to {count}: into that topic · 0: out of it · H: hide or show").format(
                count=min(NUMBER_KEYS, len(topics))
            )
            if topics
            else self.tr("Choose answers and name a topic below: the stage and the report follow.")
        )
        self.another.setEnabled(len(topics) < TOPICS_MOST)
        self._follow()

    def _follow(self) -> None:
        """What can be done with what is chosen."""
        topic = self.tree.chosen_topic()
        topics = {each.id: each for each in self._row.poll.settings.topics} if self._row else {}
        for widget in (self.name, self.up, self.down, self.remove):
            widget.setVisible(topic in topics)
        if topic in topics and not self.name.hasFocus():
            self.name.setText(topics[topic].name)
        order = list(topics)
        self.up.setEnabled(topic in order[1:])
        self.down.setEnabled(topic in order[:-1])
        self.hide_button.setEnabled(bool(self.tree.chosen()))

    def _put(self, answers: list[str], topic: str) -> None:
        if self._row is not None:
            for answer in answers:
                self._model.send(TopicPut(self._row.poll.id, answer, self._name_of(topic)))

    def _hide(self, answers: list[str]) -> None:
        for answer in answers:
            said = self._said.get(answer)
            if said is not None and self._row is not None:
                command = PollWordUnhide if said.hidden else PollWordHide
                self._model.send(command(self._row.poll.id, answer))

    def _add(self) -> None:
        """The chosen answers go into it at once."""
        name = self.another.text().strip()
        if name and self._row is not None and self._model.attached:
            answers = self.tree.chosen()
            for answer in answers:
                self._model.send(TopicPut(self._row.poll.id, answer, name))
            if not answers:
                self._model.send(TopicAdd(self._row.poll.id, name))
            self.another.clear()
            self.tree.setFocus()

    def _name_of(self, topic: str) -> str:
        topics = self._row.poll.settings.topics if self._row is not None else ()
        return next((each.name for each in topics if each.id == topic), "")

    def _rename(self) -> None:
        topic, name = self.tree.chosen_topic(), self.name.text().strip()
        if topic and name and self._row is not None:
            self._model.send(TopicRename(self._row.poll.id, topic, name))

    def _move(self, by: int) -> None:
        topic = self.tree.chosen_topic()
        if topic and self._row is not None:
            order = [each.id for each in self._row.poll.settings.topics]
            self._model.send(TopicMove(self._row.poll.id, topic, order.index(topic) + 1 + by))

    def _remove(self) -> None:
        topic = self.tree.chosen_topic()
        if topic and self._row is not None:
            self._model.send(TopicRemove(self._row.poll.id, topic))
