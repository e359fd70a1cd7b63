"""Conclusions as the moderator draws them while the event runs. The rapporteur's commands are in `report`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from facilitator.domain import timeline
from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind, OutcomeKind
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing import outcomes
from facilitator.domain.editing.writing import Place, Written, write
from facilitator.domain.errors import BadValue, NotAllowed
from facilitator.domain.polls import Poll
from facilitator.domain.support import check_poll, is_check
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import commands as c

CHECK_LIMIT = 500
CHECKED_MOST = 12


def _add(book: Book, command: c.ConclusionAdd, _now: datetime, new_id: NewId) -> Decision:
    poll = command.evidence_poll
    evidence = [] if poll is None else [Evidence(EvidenceKind.POLL, poll)]
    return outcomes.add(book, new_id(), command.text, OutcomeKind(command.kind), evidence)


def _edit(book: Book, command: c.ConclusionEdit, now: datetime, _: NewId) -> Decision:
    base = command.base or book.get(Conclusion, command.conclusion).text
    place = Place(Written.CONCLUSION, command.conclusion)
    return write(book, place, base, command.text, now)


def _move(book: Book, command: c.ConclusionMove, _now: datetime, _: NewId) -> Decision:
    return outcomes.move(book, command.conclusion, command.position)


def _remove(book: Book, command: c.ConclusionRemove, _now: datetime, _: NewId) -> Decision:
    return outcomes.remove(book, command.conclusion)


def _check(book: Book, command: c.ConclusionCheck, _now: datetime, new_id: NewId) -> Decision:
    """What is prepared already for the same conclusions takes over their new wording."""
    conclusions = [book.get(Conclusion, key) for key in dict.fromkeys(command.each)]
    if not 0 < len(conclusions) <= CHECKED_MOST:
        raise BadValue(f"1 to {CHECKED_MOST} conclusions can be put to the room together.")
    if any(len(each.text) > CHECK_LIMIT for each in conclusions):
        raise NotAllowed(
            f"A conclusion of more than {CHECK_LIMIT} characters cannot be read on a phone. Shorten it first."
        )
    lang = book.event.language
    item = timeline.running_item(book)
    position = max((poll.position for poll in book.polls()), default=0) + 1
    poll = check_poll(new_id(), conclusions, lang, position, item.id if item else None)
    prepared = next((each for each in book.polls() if _same_check(book, each, conclusions)), None)
    if prepared is not None:
        poll = replace(
            prepared,
            prompt=poll.prompt if len(conclusions) == 1 else prepared.prompt,
            statements=poll.statements,
        )
    link = Evidence(EvidenceKind.POLL, poll.id)
    linked = [
        book.put(replace(each, evidence=(*each.evidence, link)))
        for each in conclusions
        if link not in each.evidence
    ]
    return Decision(
        [book.put(poll), *linked], value={"poll": poll.id}, undo="putting conclusions to the room"
    )


def _same_check(book: Book, poll: Poll, conclusions: Sequence[Conclusion]) -> bool:
    """Whether the poll, not asked yet, puts just these conclusions to the room."""
    if poll.frozen or not all(_rests_on(each, poll) for each in conclusions):
        return False
    if len(conclusions) == 1:
        return is_check(poll) and not poll.statements
    return [line.id for line in poll.statements] == [each.id for each in conclusions]


def _rests_on(conclusion: Conclusion, poll: Poll) -> bool:
    return Evidence(EvidenceKind.POLL, poll.id) in conclusion.evidence


DECIDERS: Deciders = {
    c.ConclusionCheck: _check,
    c.ConclusionAdd: _add,
    c.ConclusionEdit: _edit,
    c.ConclusionMove: _move,
    c.ConclusionRemove: _remove,
}
