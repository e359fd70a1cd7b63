"""Random edits of an event, as a person at a keyboard might make them: sensible ones and others."""

from collections.abc import Callable
from itertools import count

from hypothesis import strategies as st

from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision
from facilitator.domain.editing import event, groups, items, people, poll_copies, polls, reshaping
from facilitator.domain.kinds import KINDS
from facilitator.domain.polls import Poll
from facilitator.domain.workshop import Contribution, Item, ItemKind, Person
from tests.helpers.events import at

Edit = Callable[[Book, Callable[[], str]], Decision]

places = st.integers(0, 8)
minutes = st.integers(0, 90)
written = st.sampled_from(["", "Panel", "Débat", "نقاش", "a\u202eb", "x" * 500])
langs = st.sampled_from(["", "en", "fr"])


def ids() -> Callable[[], str]:
    """New ids that say so."""
    numbers = count()
    return lambda: f"new-{next(numbers)}"


def nth(book: Book, entity: type, place: int) -> str:
    """The id of one that exists; of nothing where there is none."""
    keys = sorted(book.tables[entity])
    return keys[place % len(keys)] if keys else "none"


@st.composite
def edits(draw) -> Edit:
    """One edit, of what the place picks when it is made."""
    a, b, place = draw(places), draw(places), draw(places)
    length, text, lang = draw(minutes), draw(written), draw(langs)
    inside = draw(st.booleans())
    kind = draw(st.sampled_from(sorted(KINDS)))

    def target(book: Book) -> str | None:
        return nth(book, Item, b) if inside else None

    def group(book: Book) -> str:
        asked = book.event.groups
        return asked[a % len(asked)].id if asked else "none"

    made: list[Edit] = [
        lambda book, new: items.add(
            book, text, length, ItemKind.PANEL, target(book), target(book), new
        ),
        lambda book, new: items.rename(book, nth(book, Item, a), text, lang),
        lambda book, new: items.set_duration(book, nth(book, Item, a), length),
        lambda book, new: items.set_start(book, nth(book, Item, a), at(length) if inside else None),
        lambda book, new: items.set_minimum(book, nth(book, Item, a), length if inside else None),
        lambda book, new: items.move(book, nth(book, Item, a), place, target(book)),
        lambda book, new: items.nest(book, nth(book, Item, a)),
        lambda book, new: items.unnest(book, nth(book, Item, a)),
        lambda book, new: reshaping.split(book, nth(book, Item, a), length, new),
        lambda book, new: reshaping.merge(book, nth(book, Item, a)),
        lambda book, new: reshaping.duplicate(book, nth(book, Item, a), new),
        lambda book, new: reshaping.remove(book, nth(book, Item, a)),
        lambda book, new: people.add_person(book, text, text, "", "", new),
        lambda book, new: people.set_person(book, nth(book, Person, a), "post", text),
        lambda book, new: people.remove_person(book, nth(book, Person, a)),
        lambda book, new: people.add_part(
            book, nth(book, Item, a), nth(book, Person, b), text, length, new
        ),
        lambda book, new: people.set_part_minutes(book, nth(book, Contribution, a), length),
        lambda book, new: people.move_part(book, nth(book, Contribution, a), place, target(book)),
        lambda book, new: people.remove_part(book, nth(book, Contribution, a)),
        lambda book, new: polls.add(book, text, kind, target(book), new),
        lambda book, new: poll_copies.duplicate(book, nth(book, Poll, a), new),
        lambda book, new: polls.remove(book, nth(book, Poll, a)),
        lambda book, new: polls.attach(book, nth(book, Poll, a), target(book)),
        lambda book, new: polls.move(book, nth(book, Poll, a), place),
        lambda book, new: polls.set_kind(book, nth(book, Poll, a), kind),
        lambda book, new: polls.set_text(book, nth(book, Poll, a), "prompt", text, lang),
        lambda book, new: polls.add_option(book, nth(book, Poll, a), text, new),
        lambda book, new: groups.add(book, text, new),
        lambda book, new: groups.add_option(book, group(book), text, new),
        lambda book, new: groups.set_text(book, group(book), "", text, lang),
        lambda book, new: groups.move(book, group(book), place),
        lambda book, new: event.add_guide(book, text),
        lambda book, new: event.move_guide(book, a, place),
        lambda book, new: event.set_title(book, text, lang),
        lambda book, new: event.set_start(book, at(length * 60)),
    ]
    chosen: Edit = draw(st.sampled_from(made))
    return chosen
