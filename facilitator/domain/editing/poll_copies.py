"""Copies of polls: within an event, and from sets and other events."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing.polls import NO_PROMPT, OPTION_LIMIT, PROMPT_LIMIT, with_text
from facilitator.domain.errors import BadValue
from facilitator.domain.kinds import kind_of
from facilitator.domain.passages import of_poll
from facilitator.domain.polls import Poll, never_asked
from facilitator.domain.text import Text, clean
from facilitator.domain.workshop import Item


def duplicate(book: Book, key: str, new_id: NewId) -> Decision:
    """A copy after all others, which may be changed even where the first was asked already."""
    poll = book.get(Poll, key)
    position = max(each.position for each in book.polls()) + 1
    copied = copy_of(poll, new_id, position=position, item=poll.item)
    what = f"duplicating the poll {poll.prompt.text}"
    return Decision([book.put(copied)], value={"poll": copied.id}, undo=what)


def add_all(book: Book, polls: Sequence[Poll], item: str | None, new_id: NewId) -> Decision:
    """Copies of polls from elsewhere, in their order after all others."""
    attached = None if item is None else book.get(Item, item).id
    first = max((poll.position for poll in book.polls()), default=-1) + 1
    added = [
        copy_of(cleaned(poll), new_id, position=first + place, item=attached)
        for place, poll in enumerate(polls)
    ]
    return Decision(
        [book.put(poll) for poll in added],
        value={"polls": [poll.id for poll in added]},
        undo=f"adding {len(added)} polls"
        if len(added) > 1
        else f"adding the poll {added[0].prompt.text}",
    )


def cleaned(poll: Poll) -> Poll:
    """The poll with all its texts as they may be stored; BadValue where it could not be shown."""
    kind_of(poll.kind)
    for passage in of_poll(poll):
        limit = PROMPT_LIMIT if passage.part == "prompt" else OPTION_LIMIT
        poll = with_text(poll, passage.part, _cleaned(passage.text, limit))
    if not poll.prompt.text:
        raise BadValue(NO_PROMPT)
    return poll


def copy_of(poll: Poll, new_id: NewId, *, position: int, item: str | None) -> Poll:
    """The same question, never asked."""
    return replace(
        never_asked(poll, new_id()),
        position=position,
        item=item,
        choices=tuple(replace(choice, id=new_id()) for choice in poll.choices),
        statements=tuple(replace(each, id=new_id()) for each in poll.statements),
    )


def _cleaned(text: Text, limit: int) -> Text:
    wordings = {lang: clean(said, limit=limit) for lang, said in text.translations.items()}
    translations = {lang: said for lang, said in wordings.items() if said}
    return Text(clean(text.text, limit=limit), text.lang, translations)
