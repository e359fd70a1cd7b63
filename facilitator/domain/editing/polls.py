"""Polls as they are prepared. From its first opening a poll keeps its words: it is only asked again."""

import re
from dataclasses import replace
from typing import Any

from facilitator.domain.book import Book
from facilitator.domain.cards import standard_card
from facilitator.domain.conclusions import Conclusion, EvidenceKind
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing.poll_forms import (
    CARD_PART,
    FlagSetting,
    NumberSetting,
    as_kind,
    form_of,
    options_of,
)
from facilitator.domain.editing.texts import in_language, new_text
from facilitator.domain.errors import BadValue, NotAllowed, NotFound
from facilitator.domain.kinds import kind_of
from facilitator.domain.passages import PassageKind, of_poll
from facilitator.domain.polls import Card, Choice, Pattern, Poll, Statement, Visibility
from facilitator.domain.ready_made import READY_MADE, ready_made_of
from facilitator.domain.stage import Scene
from facilitator.domain.text import Text, clean
from facilitator.domain.workshop import Item

PROMPT_LIMIT = 280
OPTION_LIMIT = 120
LIMIT_MOST_S = 86_400
NO_PROMPT = "Write the question first."
NO_OPTION = "Write something for people to choose."
NO_CARD_NAME = "Give the card a name."
_COLOR = re.compile(r"#[0-9a-f]{6}")
LABELS = ("low_label", "high_label", "unit")
_LIMITS = {
    PassageKind.PROMPT: (PROMPT_LIMIT, NO_PROMPT),
    PassageKind.CARD: (OPTION_LIMIT, NO_CARD_NAME),
}


def add(book: Book, prompt: str, kind: str, item: str | None, new_id: NewId) -> Decision:
    lang = book.event.language
    text = new_text(prompt, lang, limit=PROMPT_LIMIT, lack=NO_PROMPT)
    position = max((poll.position for poll in book.polls()), default=-1) + 1
    attached = None if item is None else book.get(Item, item).id
    if kind in READY_MADE:
        poll = READY_MADE[kind](new_id(), text, position, item=attached)
    else:
        poll = Poll(new_id(), kind_of(kind).name, text, position, item=attached)
        poll = replace(poll, settings=form_of(kind).usual)
    return Decision([book.put(poll)], value={"poll": poll.id}, undo=f"adding the poll {text.text}")


def remove(book: Book, key: str) -> Decision:
    """Takes away a poll that was never asked, and what rests on it."""
    poll = _unasked(book, key)
    changes = [book.remove(poll)]
    for each in book.all(Conclusion):
        kept = tuple(e for e in each.evidence if (e.kind, e.ref) != (EvidenceKind.POLL, key))
        if kept != each.evidence:
            changes.append(book.put(replace(each, evidence=kept)))
    if book.stage.ref == key:
        changes.append(book.put(replace(book.stage, scene=Scene.TITLE, ref=None)))
    return Decision(changes, undo=f"removing the poll {poll.prompt.text}")


def attach(book: Book, key: str, item: str | None) -> Decision:
    """To the item that it belongs to, or to none."""
    poll = book.get(Poll, key)
    attached = None if item is None else book.get(Item, item).id
    return _edited(book, replace(poll, item=attached))


def move(book: Book, key: str, position: int) -> Decision:
    """To place `position`, counted from 0, among all polls: the order they are offered in."""
    poll = book.get(Poll, key)
    order = [each for each in book.polls() if each.id != key]
    order.insert(position, poll)
    return Decision(book.placed(order, 0), undo=f"moving the poll {poll.prompt.text}")


def set_kind(book: Book, key: str, kind: str) -> Decision:
    """A kind, or one of the ready-made polls."""
    poll = _unasked(book, key)
    if kind in READY_MADE:
        made = READY_MADE[kind](poll.id, poll.prompt, poll.position)
        settings = replace(
            made.settings,
            allow_change=poll.settings.allow_change,
            limit_s=poll.settings.limit_s,
        )
        changed = replace(
            poll, kind=made.kind, choices=made.choices, statements=(), settings=settings
        )
        return _edited(book, changed)
    if ready_made_of(poll) and kind == poll.kind:
        # Choices of one's own from now on: they get ids of their own.
        own = tuple(replace(choice, id=f"own-{choice.id}") for choice in poll.choices)
        return _edited(book, replace(poll, choices=own))
    return _edited(book, as_kind(poll, kind_of(kind).name))


def set_text(book: Book, key: str, part: str, written: str, lang: str) -> Decision:
    """The wording of one part in one language: "prompt", a label's name, the id of what is listed, or
    that of a choice with "/card" for the name of its card."""
    poll = _unasked(book, key)
    if part in LABELS:
        label = _label(book, getattr(poll.settings, part), written, lang)
        return _edited(book, with_text(poll, part, label))
    found = next((passage for passage in of_poll(poll) if passage.part == part), None)
    if found is None:
        raise NotFound("part of this poll", part)
    limit, lack = _LIMITS.get(found.kind, (OPTION_LIMIT, NO_OPTION))
    text = in_language(found.text, written, lang, limit=limit, lack=lack)
    return _edited(book, with_text(poll, part, text))


def with_text(poll: Poll, part: str, text: Text | None) -> Poll:
    """The poll with another text as one of its parts; only labels may be none."""
    if part in LABELS:
        labels: dict[str, Any] = {part: text}
        return replace(poll, settings=replace(poll.settings, **labels))
    if text is None:
        return poll
    if part == "prompt":
        return replace(poll, prompt=text)
    return replace(
        poll,
        choices=tuple(_choice_with(each, part, text) for each in poll.choices),
        statements=tuple(
            replace(each, label=text) if each.id == part else each for each in poll.statements
        ),
    )


def _choice_with(choice: Choice, part: str, text: Text) -> Choice:
    if choice.id == part:
        return replace(choice, label=text)
    if choice.card is not None and part == f"{choice.id}{CARD_PART}":
        return replace(choice, card=replace(choice.card, name=text))
    return choice


def add_option(book: Book, key: str, written: str, new_id: NewId) -> Decision:
    """Another choice, or statement, after the others."""
    poll = _unasked(book, key)
    lang = poll.prompt.lang
    text = new_text(written, lang, limit=OPTION_LIMIT, lack=NO_OPTION)
    match form_of(poll.kind).options:
        case "choices":
            poll = replace(poll, choices=(*poll.choices, Choice(new_id(), text)))
        case "statements":
            poll = replace(poll, statements=(*poll.statements, Statement(new_id(), text)))
        case _:
            raise NotAllowed("In polls of this kind there is nothing to choose from.")
    return _edited(book, poll)


def remove_option(book: Book, key: str, option: str) -> Decision:
    poll = _unasked(book, key)
    _find_option(poll, option)
    return _edited(
        book,
        replace(
            poll,
            choices=tuple(each for each in poll.choices if each.id != option),
            statements=tuple(each for each in poll.statements if each.id != option),
        ),
    )


def move_option(book: Book, key: str, option: str, position: int) -> Decision:
    """To place `position`, counted from 0."""
    poll = _unasked(book, key)
    moved = _find_option(poll, option)
    choices = [each for each in poll.choices if each.id != option]
    statements = [each for each in poll.statements if each.id != option]
    if isinstance(moved, Choice):
        choices.insert(position, moved)
    else:
        statements.insert(position, moved)
    return _edited(book, replace(poll, choices=tuple(choices), statements=tuple(statements)))


def set_card(
    book: Book, key: str, choice: str, color: str, name: str, pattern: Pattern | None = None
) -> Decision:
    """The coloured card that stands for a choice; without a colour there is none.

    What is left out of a card that is known stays as it is known: a standard card has its names.
    """
    poll = _unasked(book, key)
    found = poll.choice(choice)
    if found is None:
        raise BadValue(f"This poll has no choice “{choice}”.")
    if color and _COLOR.fullmatch(color.lower()) is None:
        raise BadValue("Give the card’s colour as # and six figures, like #2e9e5b.")
    card = None
    if color:
        card = _card(poll, found.card, color.lower(), clean(name, limit=OPTION_LIMIT), pattern)
    return _edited(book, _with_option(poll, replace(found, card=card)))


def set_number(book: Book, key: str, setting: NumberSetting, value: float | None) -> Decision:
    """A number of its settings; None where it may be left open."""
    poll = _unasked(book, key)
    if setting != "limit_s" and setting not in form_of(poll.kind).numbers:
        raise NotAllowed("Polls of this kind have no such setting.")
    number: float | int | None = value
    if setting not in ("low", "high") and value is not None:
        number = round(value)
    if value is None and setting in ("min", "max", "total"):
        raise BadValue("This setting needs a number.")
    if setting == "limit_s" and number is not None and not 1 <= number <= LIMIT_MOST_S:
        raise BadValue("A time limit must be 1 second to 24 hours.")
    settings: dict[str, Any] = {setting: number}
    changed = replace(poll, settings=replace(poll.settings, **settings))
    return _edited(book, changed)


def set_flag(book: Book, key: str, setting: FlagSetting, on: bool) -> Decision:
    poll = _unasked(book, key)
    settings: dict[str, Any] = {setting: on}
    return _edited(book, replace(poll, settings=replace(poll.settings, **settings)))


def set_visibility(book: Book, key: str, visibility: Visibility) -> Decision:
    """Who sees the counts while voting is open."""
    return _edited(book, replace(_unasked(book, key), visibility=visibility))


def _card(
    poll: Poll, before: Card | None, color: str, called: str, pattern: Pattern | None
) -> Card:
    known = before if before is not None and before.color == color else standard_card(color)
    if known is None:
        known = Card(color, Text(called or color, poll.prompt.lang))
    name = known.name if called in ("", known.name.text) else Text(called, poll.prompt.lang)
    return Card(color, name, known.pattern if pattern is None else pattern)


def _unasked(book: Book, key: str) -> Poll:
    poll = book.get(Poll, key)
    if poll.frozen:
        raise NotAllowed(
            "This vote was put to the room already, so it stays. Duplicate it instead."
        )
    return poll


def _find_option(poll: Poll, key: str) -> Choice | Statement:
    for option in options_of(poll):
        if option.id == key:
            return option
    raise NotFound("part of this poll", key)


def _with_option(poll: Poll, option: Choice | Statement) -> Poll:
    choices = tuple(
        option if isinstance(option, Choice) and each.id == option.id else each
        for each in poll.choices
    )
    statements = tuple(
        option if isinstance(option, Statement) and each.id == option.id else each
        for each in poll.statements
    )
    return replace(poll, choices=choices, statements=statements)


def _label(book: Book, before: Text | None, written: str, lang: str) -> Text | None:
    """A label may be empty: then there is none."""
    original = before or Text("", lang or book.event.language)
    cleaned = clean(written, limit=OPTION_LIMIT)
    if lang and lang != original.lang:
        return in_language(original, written, lang, limit=OPTION_LIMIT, lack=NO_OPTION)
    return replace(original, text=cleaned) if cleaned else None


def _edited(book: Book, poll: Poll) -> Decision:
    what = f"the poll {poll.prompt.text}"
    return Decision([book.put(poll)], value={"poll": poll.id}, undo=what)
