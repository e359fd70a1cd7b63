"""The audience's questions among everything else: whether phones may ask, which one is on the stage."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator.domain import questions as rules, timeline
from facilitator.domain.book import Book, Change
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.stage import Scene, Stage


def taking_questions(book: Book) -> bool:
    """Until the event ends, while questions are open in it and in what runs."""
    event, item = book.event, timeline.running_item(book)
    return (
        event.questions_enabled
        and event.ended_at is None
        and (item is None or item.takes_questions)
    )


def on_stage(book: Book) -> list[Question]:
    return [each for each in book.all(Question) if each.status is QuestionStatus.ON_STAGE]


def putting_on_stage(book: Book, question: Question) -> list[Change]:
    """The question on the stage in place of another one; the stage keeps what was there before questions. One
    that was answered is shown again as that."""
    before = on_stage(book)
    stage = replace(book.stage, scene=Scene.QUESTION, ref=question.id)
    if not before and book.stage.scene is not Scene.QUESTION:
        stage = replace(stage, back=book.stage.scene, back_ref=book.stage.ref)
    changes = [book.put(rules.take_off_stage(each)) for each in before if each.id != question.id]
    if question.status is not QuestionStatus.ANSWERED:
        changes.append(book.put(rules.put_on_stage(question)))
    return [*changes, book.put(stage)]


def leaving_stage(book: Book, changes: Sequence[Change]) -> list[Change]:
    """What else changes where `changes` put something in a question's place: it is on the stage no longer. The
    speakers' slides only step in between."""
    # Undo goes back to a stage that had not been shown anything: then it is there no more.
    shown = [change.after or Stage() for change in changes if change.entity is Stage]
    if not shown or shown[-1].scene in (Scene.QUESTION, Scene.SLIDES):
        return []
    touched = {change.id for change in changes if change.entity is Question}
    left = [each for each in on_stage(book) if each.id not in touched]
    return [book.put(rules.take_off_stage(each)) for each in left]
