"""Commands that wait or touch the world beyond the book."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facilitator.domain import erasing, timeline, voting
from facilitator.domain.book import LogEntry
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import BadValue, FileExists, NotFound, NotNow
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Poll, Round, RoundStatus, last_round
from facilitator.domain.stage import Scene
from facilitator.domain.tallies import tally
from facilitator.domain.unplayed import as_template
from facilitator.hub import trial
from facilitator.hub.commands.polls import open_poll
from facilitator.hub.desk_view import polls_for_scripts
from facilitator.hub.keyed import SETTING
from facilitator.hub.workspace_view import WRITING_HERE
from facilitator.hub.writing import carry_out, make_again, take_back
from facilitator.protocol import commands as c
from facilitator.protocol.codec import plain
from facilitator.storage.database import SECRET_BYTES, create

if TYPE_CHECKING:
    from facilitator.hub.hub import Hub


async def _state(hub: "Hub", _: c.GetState) -> Any:
    return plain(hub.desk_state())


async def _polls(hub: "Hub", _: c.GetPolls) -> Any:
    return polls_for_scripts(hub.store)


async def _log(hub: "Hub", _: c.GetLog) -> Any:
    return [
        {"at": entry.at.isoformat(), "what": entry.what, "ref": entry.ref, "detail": entry.detail}
        for entry in await hub.store.file.log()
    ]


async def _tally(hub: "Hub", command: c.GetTally) -> Any:
    """From the file's ballots, not from memory: what a recount would find."""
    book = hub.store.book
    poll = book.get(Poll, command.poll)
    number = command.round
    if number is None:
        newest = last_round(book.rounds(poll.id))
        number = newest.number if newest else 1
    round_ = book.find(Round, f"{poll.id}/{number}")
    if round_ is None:
        raise NotFound("round", f"{poll.id}/{number}")
    ballots = await hub.store.file.tally_ballots(poll, number)
    found = tally(poll, round_, ballots, book.hand_counts(poll.id, number))
    return {
        "poll": poll.id,
        "round": number,
        "kind": poll.kind,
        "n": found.ballots_n,
        "abstain": found.abstain,
        **kind_of(poll.kind).told(found.data),
        "hand_counts": found.hand,
        "cards": found.cards.value,
        "estimate": found.estimate,
        "voided": round_.voided,
    }


async def _close(hub: "Hub", command: c.PollClose) -> Any:
    poll = hub.store.book.get(Poll, command.poll)
    closed = await hub.rounds.close(poll)
    return {"poll": poll.id, "round": closed.number, "status": "closed", "n": closed.turnout}


async def _reveal(hub: "Hub", command: c.PollReveal) -> Any:
    poll = hub.store.book.get(Poll, command.poll)
    await _closing_ended(hub, poll.id)

    def decide() -> Decision:
        book = hub.store.book
        shown = voting.reveal(hub.store.current_round(poll.id))
        stage = replace(book.stage, scene=Scene.RESULTS, ref=poll.id, view="")
        entry = LogEntry(hub.now(), "poll.revealed", shown.id)
        value = {"poll": poll.id, "round": shown.number, "status": "revealed"}
        return Decision([book.put(shown), book.put(stage)], [entry], value)

    return await hub.commit(decide)


async def _again(hub: "Hub", command: c.PollAgain) -> Any:
    await _closing_ended(hub, command.poll)
    return await hub.decide(command)


async def _closing_ended(hub: "Hub", poll: str) -> None:
    """Waits for the last ballots where the poll is just being closed."""
    newest = hub.store.current_round(poll)
    if newest is not None and newest.status is RoundStatus.CLOSING:
        await hub.rounds.ended(newest.id)


async def _count(hub: "Hub", command: c.CountHands) -> Any:
    value = await hub.decide(command)
    poll = hub.store.book.get(Poll, command.poll)
    newest = hub.store.current_round(poll.id)
    headcount = hub.store.book.event.headcount
    if newest is not None and headcount is not None:
        counted = hub.store.tally(poll, newest).n
        if counted > headcount:
            value["warning"] = (
                f"{counted} votes are more than the {headcount} people in the room. Count again?"
            )
    return value


async def _doors_open(hub: "Hub", _: c.DoorsOpen) -> Any:
    await hub.doors.open(ended=hub.store.book.event.ended_at is not None)
    hub.publish()
    return {"doors_open": True, "url": hub.room_section().addresses[0].url}


async def _doors_close(hub: "Hub", _: c.DoorsClose) -> Any:
    await hub.doors.close()
    hub.publish()
    return {"doors_open": False}


async def _prefer(hub: "Hub", command: c.AddressPrefer) -> Any:
    """Puts one of the laptop's addresses first, now and after a restart."""
    if command.host not in hub.addresses:
        raise BadValue(f"This laptop has no address “{command.host}” at the moment.")
    await hub.store.file.remember("host", command.host.encode())
    hub.addresses.preferred = command.host
    hub.publish()
    return {"url": hub.room_section().addresses[0].url}


async def _invite(hub: "Hub", command: c.InviteRole) -> Any:
    await hub.keyed.invite(command.role)
    hub.publish()
    made = next(each for each in hub.room_section().invites if each.role == command.role)
    return {"role": command.role, "url": made.url}


async def _revoke(hub: "Hub", command: c.InviteRevoke) -> Any:
    await hub.keyed.revoke(command.role)
    hub.publish()
    return {"role": command.role}


async def _speaker_message(hub: "Hub", command: c.SpeakerMessage) -> Any:
    await hub.keyed.say(command.text)
    hub.publish()
    return {"message": hub.keyed.message}


async def _undo(hub: "Hub", _: c.Undo) -> Any:
    return await take_back(hub, "")


async def _redo(hub: "Hub", _: c.Redo) -> Any:
    return await make_again(hub, "")


async def _writing(hub: "Hub", command: c.Command) -> Any:
    return await carry_out(hub, command, WRITING_HERE)


async def _snapshot(hub: "Hub", command: c.Snapshot) -> Any:
    target = _whole_path(command.path)
    if await asyncio.to_thread(target.exists):
        raise FileExists(f"“{target}” exists already. Choose another name.")
    await hub.store.file.snapshot(target)
    return {"path": str(target)}


async def _template_save(hub: "Hub", command: c.TemplateSave) -> Any:
    target = _whole_path(command.path)
    kept = as_template(hub.store.book, hub.new_id, people=command.people)
    await asyncio.to_thread(create, target, kept)
    return {"path": str(target)}


def _whole_path(path: str) -> Path:
    target = Path(path)
    if not target.is_absolute():
        raise BadValue("Name the copy with its whole path.")
    return target


async def _trial_start(hub: "Hub", _: c.TrialStart) -> Any:
    def decide() -> Decision:
        if any(each.trial for each in hub.store.book.polls()):
            raise NotNow("The try-out is running already.")
        poll = trial.trial_poll(hub.new_id())
        return open_poll(hub.store.book, poll, hub.now(), again=False, seconds=None)

    return await hub.commit(decide)


async def _trial_stop(hub: "Hub", _: c.TrialStop) -> Any:
    polls = [poll for poll in hub.store.book.polls() if poll.trial]
    if not polls:
        raise NotNow("No try-out is running.")
    for poll in polls:
        newest = hub.store.current_round(poll.id)
        if newest is not None and newest.status is RoundStatus.OPEN:
            await hub.rounds.close(poll, grace_s=0)
        elif newest is not None:
            await hub.rounds.ended(newest.id)
        await hub.store.file.delete_ballots(poll)
        await hub.store.file.clean()
        await hub.commit(partial(trial.removal, hub.store.book, poll))
        hub.store.forget(poll.id)
    return {"trial": False}


async def _event_end(hub: "Hub", _: c.EventEnd) -> Any:
    now = hub.now()

    def decide() -> Decision:
        book = hub.store.book
        if book.event.ended_at is not None:
            raise NotNow("The event is over already.")
        for poll in book.polls():
            newest = hub.store.current_round(poll.id)
            if newest is not None and newest.status is not RoundStatus.CLOSED:
                raise NotNow(f"Close the vote “{poll.prompt.text}” first.")
        decision = timeline.end_item(book, now) if timeline.running_item(book) else Decision()
        decision.changes.append(book.put(replace(book.event, ended_at=now)))
        decision.changes.append(book.put(replace(book.stage, scene=Scene.END, ref=None, view="")))
        decision.log.append(LogEntry(now, "event.ended"))
        decision.undo = "end of the event"
        return decision

    await hub.commit(decide)
    await hub.doors.let_go()
    copy = hub.store.file.path.with_name(f"{hub.store.file.path.stem} {now:%Y-%m-%d %H%M}.workshop")
    if not await asyncio.to_thread(copy.exists):
        await hub.store.file.snapshot(copy)
    closing_at = hub.doors.close_at(hub.store.book.event)
    return {
        "ended_at": now.isoformat(),
        "copy": str(copy),
        "doors_close_at": closing_at and closing_at.isoformat(),
    }


async def _event_erase(hub: "Hub", _: c.EventErase) -> Any:
    value = await hub.commit(lambda: erasing.erase_askers(hub.store.book, hub.now()))
    secret = secrets.token_bytes(SECRET_BYTES)
    await hub.store.file.forget_people(secret, SETTING)
    hub.store.forget_people(lambda: secrets.token_bytes(16))
    hub.tokens.renew(secret)
    await hub.keyed.forget(secret)
    hub.publish()
    return value


async def _stop(hub: "Hub", _: c.HubStop) -> Any:
    hub.request_stop()
    return {"stopping": True}


Procedure = Callable[["Hub", Any], Awaitable[Any]]
PROCEDURES: dict[type[c.Command], Procedure] = {
    c.GetState: _state,
    c.GetPolls: _polls,
    c.GetLog: _log,
    c.GetTally: _tally,
    c.PollClose: _close,
    c.PollReveal: _reveal,
    c.PollAgain: _again,
    c.CountHands: _count,
    c.DoorsOpen: _doors_open,
    c.DoorsClose: _doors_close,
    c.AddressPrefer: _prefer,
    c.InviteRole: _invite,
    c.InviteRevoke: _revoke,
    c.SpeakerMessage: _speaker_message,
    c.Undo: _undo,
    c.Redo: _redo,
    c.Snapshot: _snapshot,
    c.TemplateSave: _template_save,
    **dict.fromkeys(c.report_commands.WRITING, _writing),
    c.TrialStart: _trial_start,
    c.TrialStop: _trial_stop,
    c.EventEnd: _event_end,
    c.EventErase: _event_erase,
    c.HubStop: _stop,
}
