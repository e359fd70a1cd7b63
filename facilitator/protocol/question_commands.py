"""The moderator's commands for the audience's questions."""

from typing import Annotated

from msgspec import Meta

from facilitator.protocol.command import Command

Wording = Annotated[str, Meta(max_length=500)]


class QuestionApprove(Command, frozen=True, tag="question.approve"):
    """Shows a waiting, dismissed or merged question to phones, in other words (TEXT) if given; how it was asked
    is kept."""

    question: str
    text: Wording = ""


class QuestionReword(Command, frozen=True, tag="question.reword"):
    """Says a question in other words; how it was asked is kept."""

    question: str
    text: Wording


class QuestionMerge(Command, frozen=True, tag="question.merge"):
    """Lets the question INTO stand for a question that asks the same. A phone that voted for both counts once.
    Approving it makes it stand for itself again."""

    question: str
    into: str


class QuestionDismiss(Command, frozen=True, tag="question.dismiss"):
    """Takes a question away; it can be approved again."""

    question: str


class QuestionStage(Command, frozen=True, tag="question.stage"):
    """Puts a question on the stage."""

    question: str


class QuestionUnstage(Command, frozen=True, tag="question.unstage"):
    """Takes the question off the stage, which shows again what it showed before."""


class QuestionAnswered(Command, frozen=True, tag="question.answered"):
    """Marks a question answered; with a note of the answer, and BY whom (the id of a person, or a name)."""

    question: str
    note: Annotated[str, Meta(max_length=2000)] = ""
    by: Annotated[str, Meta(max_length=120)] = ""


class QuestionsEnable(Command, frozen=True, tag="questions.enable"):
    """Whether phones may ask (ON is true or false), in the whole event or while one ITEM runs."""

    on: bool
    item: str | None = None


class QuestionsModerate(Command, frozen=True, tag="questions.moderate"):
    """Whether questions wait for approval (ON is true or false)."""

    on: bool
