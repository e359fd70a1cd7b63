"""The commands that put open answers into topics, while a vote is open or afterwards."""

from typing import Annotated

from msgspec import Meta

from facilitator.protocol.command import Command

TopicName = Annotated[str, Meta(min_length=1, max_length=200)]


class TopicAdd(Command, frozen=True, tag="poll.topic.add"):
    """Adds a topic called NAME to a poll for open answers."""

    poll: str
    name: TopicName


class TopicRename(Command, frozen=True, tag="poll.topic.rename"):
    """Gives a TOPIC another NAME."""

    poll: str
    topic: str
    name: TopicName


class TopicRemove(Command, frozen=True, tag="poll.topic.remove"):
    """Removes a TOPIC; its answers belong to none then."""

    poll: str
    topic: str


class TopicMove(Command, frozen=True, tag="poll.topic.move"):
    """Moves a TOPIC to place POSITION, counted from 1."""

    poll: str
    topic: str
    position: Annotated[int, Meta(ge=1, le=1000)]


class TopicPut(Command, frozen=True, tag="poll.topic.put"):
    """Puts an ANSWER (whole, however it is spelt) into the topic called NAME, which is added where there is none;
    without NAME into none."""

    poll: str
    answer: Annotated[str, Meta(min_length=1, max_length=1000)]
    name: Annotated[str, Meta(max_length=200)] = ""
