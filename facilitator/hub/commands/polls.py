"""Polls: opening, last call, reveal, cards and hand counts."""

from dataclasses import replace
from datetime import datetime

from facilitator.blocklists import usual_words
from facilitator.domain import timeline, voting
from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.errors import BadValue, NotFound, NotNow
from facilitator.domain.polls import (
    Cards,
    Choice,
    HandCount,
    Poll,
    PollSettings,
    Round,
    RoundStatus,
    last_round,
)
from facilitator.domain.ready_made import yes_no
from facilitator.domain.stage import Scene
from facilitator.domain.text import Text, clean
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import commands as c

ESTIMATE_LIMIT = 200


def _open(book: Book, command: c.PollOpen, now: datetime, _: NewId) -> Decision:
    return open_poll(book, book.get(Poll, command.poll), now, again=False, seconds=command.seconds)


def _again(book: Book, command: c.PollAgain, now: datetime, _: NewId) -> Decision:
    return open_poll(book, book.get(Poll, command.poll), now, again=True, seconds=command.seconds)


def open_poll(
    book: Book, poll: Poll, now: datetime, *, again: bool, seconds: int | None
) -> Decision:
    """Opens a round; phones show one vote at a time, so another one must not be open."""
    for other in book.polls():
        newest = last_round(book.rounds(other.id))
        if other.id != poll.id and newest is not None and newest.status is not RoundStatus.CLOSED:
            raise NotNow(f"Another vote is open: “{other.prompt.text}”. Close it first.")
    limit_s = poll.settings.limit_s if seconds is None else seconds
    opened = voting.open_round(
        poll, book.rounds(poll.id), now, again=again, phones=0, closes_in_s=limit_s
    )
    asked = voting.block(replace(poll, frozen=True), words_blocked(book))
    changes = [book.put(asked), book.put(opened)]
    changes.append(book.put(replace(book.stage, scene=Scene.POLL, ref=poll.id, view="")))
    return Decision(
        changes,
        [LogEntry(now, "poll.opened", opened.id)],
        {"poll": poll.id, "round": opened.number, "status": "open"},
    )


def _last_call(book: Book, command: c.PollLastCall, now: datetime, _: NewId) -> Decision:
    called = voting.last_call(newest_round(book, command.poll), now)
    assert called.closes_at is not None
    return Decision(
        [book.put(called)],
        [LogEntry(now, "poll.last_call", called.id)],
        {"poll": called.poll, "round": called.number, "closes_at": called.closes_at.isoformat()},
    )


def _hide(book: Book, command: c.PollHide, now: datetime, _: NewId) -> Decision:
    shown = newest_round(book, command.poll)
    if shown is None or not shown.revealed:
        raise NotNow("This result is not shown.")
    changes = [book.put(replace(shown, revealed=False))]
    if book.stage.scene is Scene.RESULTS and book.stage.ref == command.poll:
        changes.append(book.put(replace(book.stage, scene=Scene.POLL, view="")))
    return Decision(changes, [LogEntry(now, "poll.hidden", shown.id)], undo="hiding the result")


def _order(book: Book, command: c.PollOrder, now: datetime, _: NewId) -> Decision:
    poll = book.get(Poll, command.poll)
    return Decision([book.put(replace(poll, largest_first=command.on))], undo="order of the chart")


def _void(book: Book, command: c.PollVoid, now: datetime, _: NewId) -> Decision:
    round_ = book.find(Round, f"{command.poll}/{command.round}")
    if round_ is None:
        raise NotFound("round", f"{command.poll}/{command.round}")
    if round_.status is not RoundStatus.CLOSED:
        raise NotNow("Close voting before declaring the round void.")
    reason = clean(command.reason, limit=280)
    if not reason:
        raise BadValue("Give a reason: the report keeps it.")
    changes = [book.put(replace(round_, voided=reason, revealed=False))]
    if round_.revealed and book.stage.scene is Scene.RESULTS and book.stage.ref == command.poll:
        changes.append(book.put(replace(book.stage, scene=Scene.POLL, view="")))
    return Decision(
        changes,
        [LogEntry(now, "poll.voided", round_.id, reason)],
        undo="voiding a round",
    )


def _hide_word(book: Book, command: c.PollWordHide, now: datetime, _: NewId) -> Decision:
    return _hidden(book, command.poll, command.word, now, hidden=True)


def _unhide_word(book: Book, command: c.PollWordUnhide, now: datetime, _: NewId) -> Decision:
    return _hidden(book, command.poll, command.word, now, hidden=False)


def _hidden(book: Book, poll: str, word: str, now: datetime, *, hidden: bool) -> Decision:
    """The run log does not repeat what was hidden."""
    changed = voting.hide(book.get(Poll, poll), word, hidden=hidden)
    happened = "poll.word_hidden" if hidden else "poll.word_unhidden"
    return Decision(
        [book.put(changed)],
        [LogEntry(now, happened, poll)],
        {"poll": poll, "hidden": len(changed.settings.hidden)},
        undo="hiding a word" if hidden else "showing a word again",
    )


def _quick(book: Book, command: c.PollQuick, now: datetime, new_id: NewId) -> Decision:
    prompt = clean(command.prompt, limit=280)
    labels = [label for label in (clean(text, limit=120) for text in command.choices) if label]
    if not prompt or (command.choices and len(labels) < 2):
        raise BadValue("A quick poll needs a question and at least two choices.")
    lang = book.event.language
    item = timeline.running_item(book)
    poll = yes_no(
        new_id(),
        Text(prompt, lang),
        position=max((p.position for p in book.polls()), default=0) + 1,
        item=None if item is None else item.id,
    )
    if command.choices:
        choices = tuple(Choice(new_id(), Text(label, lang)) for label in labels)
        poll = replace(poll, choices=choices, settings=PollSettings())
    return open_poll(book, poll, now, again=False, seconds=None)


def _cards(book: Book, command: c.PollCards, now: datetime, _: NewId) -> Decision:
    poll = book.get(Poll, command.poll)
    round_ = newest_round(book, poll.id)
    voting.check_counted_by_hand(poll)
    if round_ is None:
        raise NotNow("Open the vote first, then count cards.")
    changed = replace(round_, cards=command.cards)
    return Decision(
        [book.put(changed)], [LogEntry(now, "poll.cards", round_.id, command.mode)], {"cards": command.mode},
        undo="going over to cards",
    )  # fmt: skip


def _count(book: Book, command: c.CountHands, now: datetime, _: NewId) -> Decision:
    poll = book.get(Poll, command.poll)
    voting.check_hand_count(poll, command.choice, command.number)
    round_ = newest_round(book, poll.id)
    if round_ is None:
        raise NotNow("Open the vote first, then count cards.")
    entered = HandCount(
        poll.id, round_.number, command.choice, clean(command.teller, limit=60), command.number
    )
    changes = [book.put(entered)]
    if round_.cards is Cards.NONE:
        changes.append(book.put(replace(round_, cards=Cards.ADDED)))
    value = {
        "poll": poll.id,
        "round": round_.number,
        "choice": entered.choice,
        "count": entered.count,
    }
    detail = f"{command.choice}: {command.number}"
    return Decision(
        changes, [LogEntry(now, "poll.counted", round_.id, detail)], value, undo="hand count"
    )


def _estimate(book: Book, command: c.PollEstimate, now: datetime, _: NewId) -> Decision:
    poll = book.get(Poll, command.poll)
    voting.check_counted_by_hand(poll)
    round_ = newest_round(book, poll.id)
    if round_ is None:
        raise NotNow("Open the vote first, then count cards.")
    words = clean(command.words, limit=ESTIMATE_LIMIT)
    return Decision(
        [book.put(replace(round_, estimate=words))],
        [LogEntry(now, "poll.estimated", round_.id, words)],
        {"poll": poll.id, "round": round_.number, "estimate": words},
        undo="the estimate",
    )


def words_blocked(book: Book) -> tuple[str, ...]:
    """The list of the event, or the usual one of its languages."""
    event = book.event
    return usual_words(event.languages) if event.blocklist is None else event.blocklist


def newest_round(book: Book, poll: str) -> Round | None:
    """The newest round; NotFound if there is no such poll."""
    book.get(Poll, poll)
    return last_round(book.rounds(poll))


DECIDERS: Deciders = {
    c.PollOpen: _open,
    c.PollAgain: _again,
    c.PollLastCall: _last_call,
    c.PollHide: _hide,
    c.PollVoid: _void,
    c.PollOrder: _order,
    c.PollWordHide: _hide_word,
    c.PollWordUnhide: _unhide_word,
    c.PollQuick: _quick,
    c.PollCards: _cards,
    c.CountHands: _count,
    c.PollEstimate: _estimate,
}
