"""Everything in an event that people read in their own language, in the order of its programme."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facilitator.domain.editing.poll_forms import CARD_PART, options_of
from facilitator.domain.polls import Choice, Poll
from facilitator.domain.text import Text
from facilitator.domain.workshop import Item, Workshop


class PassageKind(StrEnum):
    """What a passage is to the event."""

    TITLE = "title"
    GUIDE = "guide"
    GROUP = "group"
    GROUP_OPTION = "group_option"
    ITEM = "item"
    PROMPT = "prompt"
    CHOICE = "choice"
    CARD = "card"
    STATEMENT = "statement"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Passage:
    """One text. `ref` is the id of what it belongs to (a poll, an item, a group question), or the number of a
    guiding question, counted from 1; `part` is its name or id within that, "" where there is only one.
    `item` is where in the programme it is met, None where that is nowhere."""

    kind: PassageKind
    ref: str
    part: str
    text: Text
    item: str | None = None
    frozen: bool = False

    def lacks(self, lang: str) -> bool:
        """Whether a reader of that language gets the original instead."""
        return lang != self.text.lang and not self.text.translations.get(lang)


def passages(event: Workshop, items: Sequence[Item], polls: Sequence[Poll]) -> Iterator[Passage]:
    """All passages: the event's own, each item with its polls, then the polls that belong to none.

    `items` in reading order, `polls` in the order they are offered; try-outs are left out.
    """
    yield Passage(PassageKind.TITLE, "", "", event.title)
    for number, guide in enumerate(event.guiding_questions, 1):
        yield Passage(PassageKind.GUIDE, str(number), "", guide)
    for group in event.groups:
        yield Passage(PassageKind.GROUP, group.id, "", group.label)
        for option in group.options:
            yield Passage(PassageKind.GROUP_OPTION, group.id, option.id, option.label)
    shown = {item.id for item in items}
    for item in items:
        yield Passage(PassageKind.ITEM, item.id, "", item.title, item.id)
        for poll in polls:
            if poll.item == item.id and not poll.trial:
                yield from of_poll(poll)
    for poll in polls:
        if poll.item not in shown and not poll.trial:
            yield from of_poll(poll)


def of_poll(poll: Poll) -> Iterator[Passage]:
    """What a poll says; `part` as `edits` call it."""

    def passage(kind: PassageKind, part: str, text: Text) -> Passage:
        return Passage(kind, poll.id, part, text, poll.item, poll.frozen)

    yield passage(PassageKind.PROMPT, "prompt", poll.prompt)
    for option in options_of(poll):
        kind = PassageKind.CHOICE if isinstance(option, Choice) else PassageKind.STATEMENT
        yield passage(kind, option.id, option.label)
        if isinstance(option, Choice) and option.card is not None:
            yield passage(PassageKind.CARD, f"{option.id}{CARD_PART}", option.card.name)
    labels = {
        "low_label": poll.settings.low_label,
        "high_label": poll.settings.high_label,
        "unit": poll.settings.unit,
    }
    for name, text in labels.items():
        if text is not None:
            yield passage(PassageKind.LABEL, name, text)
