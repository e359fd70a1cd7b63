"""Open answers put into topics by the moderator, while they come in or afterwards."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator.domain.errors import BadValue, NotAllowed, NotFound, NotNow
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Poll, Topic
from facilitator.domain.text import clean

NAME_LIMIT = 80
TOPICS_MOST = 20


def add(poll: Poll, name: str, key: str) -> Poll:
    """Another topic after the others, empty; `key` is its new id."""
    _check(poll)
    if len(poll.settings.topics) >= TOPICS_MOST:
        raise NotAllowed(f"A wall has {TOPICS_MOST} topics at most.")
    return _with(poll, (*poll.settings.topics, Topic(key, _named(poll, name))))


def rename(poll: Poll, topic: str, name: str) -> Poll:
    called = _named(poll, name, but=topic)
    return _changed(poll, replace(_find(poll, topic), name=called))


def remove(poll: Poll, topic: str) -> Poll:
    """Its answers belong to no topic then."""
    found = _find(poll, topic)
    return _with(poll, [each for each in poll.settings.topics if each is not found])


def move(poll: Poll, topic: str, position: int) -> Poll:
    """To place `position`, counted from 0."""
    found = _find(poll, topic)
    others = [each for each in poll.settings.topics if each is not found]
    others.insert(max(0, position), found)
    return _with(poll, others)


def put(poll: Poll, said: str, name: str, key_if_new: str) -> Poll:
    """An answer, however it is spelt, into the topic of that name and out of any other; into none without a
    name. A topic that is not there yet is added."""
    _check(poll)
    cleaned = clean(name, limit=NAME_LIMIT)
    if cleaned and not any(each.name == cleaned for each in poll.settings.topics):
        poll = add(poll, cleaned, key_if_new)
    key = kind_of(poll.kind).said_key(said)
    if not key:
        raise BadValue("Name the answer that is to be put into a topic.")
    changed = []
    for each in poll.settings.topics:
        keys = tuple(held for held in each.keys if held != key)
        changed.append(replace(each, keys=(*keys, key) if each.name == cleaned else keys))
    return _with(poll, changed)


def _check(poll: Poll) -> None:
    if not kind_of(poll.kind).grouped:
        raise NotAllowed("Only open answers are put into topics.")


def _named(poll: Poll, name: str, but: str = "") -> str:
    cleaned = clean(name, limit=NAME_LIMIT)
    if not cleaned:
        raise BadValue("Give the topic a name.")
    if any(each.name == cleaned and each.id != but for each in poll.settings.topics):
        raise NotNow("There is a topic of this name already.")
    return cleaned


def _find(poll: Poll, key: str) -> Topic:
    for each in poll.settings.topics:
        if each.id == key:
            return each
    raise NotFound("topic", key)


def _changed(poll: Poll, topic: Topic) -> Poll:
    return _with(poll, [topic if each.id == topic.id else each for each in poll.settings.topics])


def _with(poll: Poll, topics: Sequence[Topic]) -> Poll:
    return replace(poll, settings=replace(poll.settings, topics=tuple(topics)))
