"""Topics of open answers: commands turned over to the rules."""

from datetime import datetime

from facilitator.domain import topics
from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.polls import Poll
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import topic_commands as c


def _add(book: Book, command: c.TopicAdd, _: datetime, new_id: NewId) -> Decision:
    key = new_id()
    changed = topics.add(book.get(Poll, command.poll), command.name, key)
    return Decision([book.put(changed)], value={"topic": key}, undo="adding a topic")


def _rename(book: Book, command: c.TopicRename, _: datetime, _new_id: NewId) -> Decision:
    changed = topics.rename(book.get(Poll, command.poll), command.topic, command.name)
    return Decision([book.put(changed)], undo="the name of a topic")


def _remove(book: Book, command: c.TopicRemove, _: datetime, _new_id: NewId) -> Decision:
    changed = topics.remove(book.get(Poll, command.poll), command.topic)
    return Decision([book.put(changed)], undo="removing a topic")


def _move(book: Book, command: c.TopicMove, _: datetime, _new_id: NewId) -> Decision:
    changed = topics.move(book.get(Poll, command.poll), command.topic, command.position - 1)
    return Decision([book.put(changed)], undo="moving a topic")


def _put(book: Book, command: c.TopicPut, _: datetime, new_id: NewId) -> Decision:
    """The run log does not repeat answers."""
    changed = topics.put(book.get(Poll, command.poll), command.answer, command.name, new_id())
    return Decision([book.put(changed)], undo="putting an answer into a topic")


DECIDERS: Deciders = {
    c.TopicAdd: _add,
    c.TopicRename: _rename,
    c.TopicRemove: _remove,
    c.TopicMove: _move,
    c.TopicPut: _put,
}
