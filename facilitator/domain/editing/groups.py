"""The questions that phones are asked once about whom they speak for."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing.texts import in_language, new_text
from facilitator.domain.errors import NotAllowed, NotFound
from facilitator.domain.ready_made import GROUP_QUESTIONS
from facilitator.domain.workshop import GroupOption, GroupQuestion

QUESTIONS_MOST = 3
OPTIONS_MOST = 12
LABEL_LIMIT = 80
NO_QUESTION = "Write what phones are asked."
NO_OPTION = "Write the group first."


def add(book: Book, written: str, new_id: NewId) -> Decision:
    """A question without options; phones are asked it once it has two."""
    label = new_text(written, book.event.language, limit=LABEL_LIMIT, lack=NO_QUESTION)
    return _added(book, GroupQuestion(new_id(), label, ()))


def add_ready_made(book: Book, name: str) -> Decision:
    """One of the questions as they are, in the six UN languages."""
    if name not in GROUP_QUESTIONS:
        raise NotFound("group question", name)
    if any(question.id == name for question in book.event.groups):
        raise NotAllowed("Phones are asked this already.")
    return _added(book, GROUP_QUESTIONS[name])


def remove(book: Book, key: str) -> Decision:
    question = _question(book, key)
    _refuse_once_asked(book)
    kept = [each for each in book.event.groups if each.id != key]
    return _kept(book, kept, f"removing the group question {question.label.text}")


def move(book: Book, key: str, position: int) -> Decision:
    question = _question(book, key)
    others = [each for each in book.event.groups if each.id != key]
    others.insert(max(0, position), question)
    return _kept(book, others, f"moving the group question {question.label.text}")


def set_text(book: Book, key: str, option: str, written: str, lang: str) -> Decision:
    """The wording of the question, or of one of its options; once votes were cast the original wording
    stays, so that nobody is counted under another name."""
    question = _question(book, key)
    before = _option(question, option).label if option else question.label
    lack = NO_OPTION if option else NO_QUESTION
    label = in_language(before, written, lang, limit=LABEL_LIMIT, lack=lack)
    if label.text != before.text:
        _refuse_once_asked(book)
    if not option:
        return _changed(book, replace(question, label=label))
    options = (replace(o, label=label) if o.id == option else o for o in question.options)
    return _changed(book, replace(question, options=tuple(options)))


def add_option(book: Book, key: str, written: str, new_id: NewId) -> Decision:
    question = _question(book, key)
    if len(question.options) >= OPTIONS_MOST:
        raise NotAllowed(f"A group question has {OPTIONS_MOST} answers at most.")
    label = new_text(written, book.event.language, limit=LABEL_LIMIT, lack=NO_OPTION)
    options = (*question.options, GroupOption(new_id(), label))
    return _changed(book, replace(question, options=options))


def move_option(book: Book, key: str, option: str, position: int) -> Decision:
    question = _question(book, key)
    moved = _option(question, option)
    others = [each for each in question.options if each.id != option]
    others.insert(max(0, position), moved)
    return _changed(book, replace(question, options=tuple(others)))


def remove_option(book: Book, key: str, option: str) -> Decision:
    question = _question(book, key)
    _option(question, option)
    _refuse_once_asked(book)
    options = tuple(each for each in question.options if each.id != option)
    return _changed(book, replace(question, options=options))


def _question(book: Book, key: str) -> GroupQuestion:
    found = next((each for each in book.event.groups if each.id == key), None)
    if found is None:
        raise NotFound("group question", key)
    return found


def _option(question: GroupQuestion, key: str) -> GroupOption:
    found = next((each for each in question.options if each.id == key), None)
    if found is None:
        raise NotFound("group", key)
    return found


def _refuse_once_asked(book: Book) -> None:
    if any(book.rounds(poll.id) for poll in book.polls() if not poll.trial):
        raise NotAllowed(
            "Votes were cast already, so groups keep their names. They can still be translated, and added to."
        )


def _added(book: Book, question: GroupQuestion) -> Decision:
    if len(book.event.groups) >= QUESTIONS_MOST:
        raise NotAllowed(f"Phones are asked {QUESTIONS_MOST} such questions at most.")
    decision = _kept(
        book, [*book.event.groups, question], f"adding the group question {question.label.text}"
    )
    decision.value = {"group": question.id}
    return decision


def _changed(book: Book, question: GroupQuestion) -> Decision:
    kept = [question if each.id == question.id else each for each in book.event.groups]
    return _kept(book, kept, f"the group question {question.label.text}")


def _kept(book: Book, groups: Sequence[GroupQuestion], undo: str) -> Decision:
    return Decision([book.put(replace(book.event, groups=tuple(groups)))], undo=undo)
