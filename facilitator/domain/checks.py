"""What in the plan will not work out as it stands, each tied to the item or poll it concerns.

Checks warn and forbid nothing: a plan may be odd on purpose.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, pairwise

from facilitator.domain.book import Book
from facilitator.domain.kinds import KINDS
from facilitator.domain.passages import of_poll
from facilitator.domain.polls import Poll
from facilitator.domain.schedule import Span
from facilitator.domain.timetable import Timetable
from facilitator.domain.workshop import Contribution, Item, ItemKind, Presence

POLL_S = 90
"""What a vote takes: open it, let people answer, show the result."""


class CheckKind(StrEnum):
    """What is the matter."""

    OVERLAP = "overlap"  # `other` is still on in the same room, for `seconds`
    OUTSIDE = "outside"  # what lies in the item needs `seconds` more than it has
    SPEAKERS_OVER = "speakers_over"  # its speakers need `seconds` more than it has
    TWO_PLACES = "two_places"  # `person` speaks in `other` at the same time
    NO_SLACK = "no_slack"  # lateness before its fixed start has nowhere to go
    NO_POLL = "no_poll"  # a voting slot with nothing to vote on
    POLLS_OVER = "polls_over"  # its polls need `seconds` more than it has
    ROOM_OVER = "room_over"  # it ends `seconds` after the room must be left
    UNTRANSLATED = "untranslated"  # texts of `poll` lack `languages`
    UNFINISHED = "unfinished"  # `poll` cannot be put to the room: `sentence`


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `item` is None for polls attached to nothing."""

    kind: CheckKind
    item: str | None
    other: str = ""
    person: str = ""
    poll: str = ""
    seconds: int = 0
    languages: tuple[str, ...] = ()
    sentence: str = ""


def checks(book: Book, times: Timetable) -> list[Check]:
    """All findings, in the order of the programme."""
    programme = _Programme(book, times)
    found = [
        *_overlaps(programme),
        *_outside(programme),
        *_speakers(book, programme),
        *_no_slack(programme),
        *_room(programme, times),
        *_polls(book, programme),
    ]
    order = {item.id: place for place, item in enumerate(programme.items)}
    return sorted(found, key=lambda check: order.get(check.item or "", len(order)))


class _Programme:
    """Items in reading order with their planned spans, rooms and what lies in them."""

    def __init__(self, book: Book, times: Timetable) -> None:
        self.items = [item for item, _ in times.rows]
        self.by_id = {item.id: item for item in self.items}
        self.spans: Mapping[str, Span] = times.planned
        self.inside: dict[str | None, list[Item]] = defaultdict(list)
        self.rooms: dict[str | None, str] = {None: book.event.room}
        for item in self.items:
            self.inside[item.parent].append(item)
            self.rooms[item.id] = item.room or self.rooms[item.parent]

    def around(self, item: Item) -> set[str]:
        """The item and all that it lies in."""
        found = {item.id}
        while item.parent is not None:
            item = self.by_id[item.parent]
            found.add(item.id)
        return found


def _overlaps(programme: _Programme) -> Iterator[Check]:
    """In each room on its own, and in each item among what lies in it."""
    groups: dict[tuple[str | None, str], list[Item]] = defaultdict(list)
    for item in programme.items:
        room = programme.rooms[item.id]
        own_room = item.parent is not None and room != programme.rooms[item.parent]
        groups[None if own_room else item.parent, room].append(item)
    for group in groups.values():
        yield from _in_turn(group, programme.spans)


def _in_turn(group: Iterable[Item], spans: Mapping[str, Span]) -> Iterator[Check]:
    longest: Item | None = None
    for item in sorted(group, key=lambda each: spans[each.id].start):
        span = spans[item.id]
        if longest is not None:
            over_s = (min(spans[longest.id].end, span.end) - span.start).total_seconds()
            if over_s > 0:
                yield Check(CheckKind.OVERLAP, item.id, other=longest.id, seconds=round(over_s))
        if longest is None or span.end > spans[longest.id].end:
            longest = item


def _outside(programme: _Programme) -> Iterator[Check]:
    for item in programme.items:
        inner = [programme.spans[each.id] for each in programme.inside[item.id]]
        if inner:
            span = programme.spans[item.id]
            late_s = (max(each.end for each in inner) - span.end).total_seconds()
            early_s = (span.start - min(each.start for each in inner)).total_seconds()
            over_s = max(0.0, late_s) + max(0.0, early_s)
            if over_s > 0:
                yield Check(CheckKind.OUTSIDE, item.id, seconds=round(over_s))


def _speakers(book: Book, programme: _Programme) -> Iterator[Check]:
    parts: dict[str, list[Contribution]] = defaultdict(list)
    people: dict[str, dict[str, Item]] = defaultdict(dict)
    for part in book.all(Contribution):
        if part.item in programme.by_id and part.presence is not Presence.ABSENT:
            parts[part.item].append(part)
            people[part.person][part.item] = programme.by_id[part.item]
    for item in programme.items:
        over_s = sum(part.planned_s for part in parts[item.id]) - item.duration_s
        if over_s > 0:
            yield Check(CheckKind.SPEAKERS_OVER, item.id, seconds=over_s)
    for person, items in people.items():
        for one, two in combinations(items.values(), 2):
            if _at_once(one, two, programme):
                other, later = sorted((one, two), key=programme.items.index)
                yield Check(CheckKind.TWO_PLACES, later.id, other=other.id, person=person)


def _at_once(one: Item, two: Item, programme: _Programme) -> bool:
    if one.id in programme.around(two) or two.id in programme.around(one):
        return False
    first, second = programme.spans[one.id], programme.spans[two.id]
    return first.start < second.end and second.start < first.end


def _no_slack(programme: _Programme) -> Iterator[Check]:
    for level in programme.inside.values():
        can_shrink = False
        for before, item in pairwise(level):
            if before.fixed_start is not None:
                can_shrink = False
            shortest_s = before.min_duration_s
            can_shrink = can_shrink or (shortest_s is not None and shortest_s < before.duration_s)
            adjoining = programme.spans[before.id].end == item.fixed_start
            if adjoining and not can_shrink:
                yield Check(CheckKind.NO_SLACK, item.id)


def _room(programme: _Programme, times: Timetable) -> Iterator[Check]:
    for item in programme.inside[None]:
        if times.hard_end is not None and programme.spans[item.id].end > times.hard_end:
            over_s = (programme.spans[item.id].end - times.hard_end).total_seconds()
            yield Check(CheckKind.ROOM_OVER, item.id, seconds=round(over_s))
            return


def _polls(book: Book, programme: _Programme) -> Iterator[Check]:
    attached: dict[str | None, list[Poll]] = defaultdict(list)
    for poll in book.polls():
        if not poll.trial:
            attached[poll.item].append(poll)
            yield from _poll(poll, book.event.languages)
    for item in programme.items:
        polls = attached[item.id]
        if item.kind is ItemKind.VOTE and not _any_poll(item, programme, attached):
            yield Check(CheckKind.NO_POLL, item.id)
        over_s = len(polls) * POLL_S - item.duration_s
        if over_s > 0:
            yield Check(CheckKind.POLLS_OVER, item.id, seconds=over_s)


def _any_poll(
    item: Item, programme: _Programme, attached: Mapping[str | None, Sequence[Poll]]
) -> bool:
    inner = (_any_poll(each, programme, attached) for each in programme.inside[item.id])
    return bool(attached[item.id]) or any(inner)


def _poll(poll: Poll, languages: Sequence[str]) -> Iterator[Check]:
    kind = KINDS.get(poll.kind)
    lacks = kind.lacks(poll) if kind is not None else ""
    if lacks:
        yield Check(CheckKind.UNFINISHED, poll.item, poll=poll.id, sentence=lacks)
    missing = tuple(lang for lang in languages if _lacks(poll, lang))
    if missing and not poll.frozen:
        yield Check(CheckKind.UNTRANSLATED, poll.item, poll=poll.id, languages=missing)


def _lacks(poll: Poll, lang: str) -> bool:
    return any(passage.lacks(lang) for passage in of_poll(poll))
