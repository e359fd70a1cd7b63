"""What those who write the report may do, for each with a past of their own."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from facilitator.domain.book import LogEntry
from facilitator.domain.decisions import Decision
from facilitator.hub.commands import report
from facilitator.protocol.codec import plain
from facilitator.protocol.command import Command
from facilitator.protocol.report_commands import ReportRedo, ReportSearch, ReportUndo, ReportWrite

if TYPE_CHECKING:
    from facilitator.hub.hub import Hub

REMEMBERED_MOST = 2000


async def carry_out(hub: "Hub", command: Command, who: str) -> Any:
    """The command's value, once everything of it is in the file."""
    procedure = NOT_DECIDED.get(type(command))
    if procedure is not None:
        return await procedure(hub, command, who)
    assert type(command) in report.DECIDERS
    if isinstance(command, ReportWrite) and command.once:
        return await _once(hub, command, who)
    return await hub.decide(command, who)


async def _once(hub: "Hub", command: ReportWrite, who: str) -> Any:
    """A page that lost its link sends again what may have arrived, or may just be on its way into the file."""

    def decide() -> Decision:
        # Decisions are one at a time, so what came before is in the file by now, or was refused.
        wanted = command.again() if command.once in hub.written else command
        decider = report.DECIDERS[ReportWrite]
        return decider(hub.store.book, wanted, hub.now(), hub.new_id)

    value = await hub.commit(decide, who)
    hub.written[command.once] = None
    while len(hub.written) > REMEMBERED_MOST:
        hub.written.popitem(last=False)
    return value


async def take_back(hub: "Hub", who: str) -> Any:
    past, entry = hub.store.past(who), LogEntry(hub.now(), "undone")
    return await hub.commit(lambda: past.take_back(hub.store.book, entry), who)


async def make_again(hub: "Hub", who: str) -> Any:
    past, entry = hub.store.past(who), LogEntry(hub.now(), "redone")
    return await hub.commit(lambda: past.make_again(hub.store.book, entry), who)


async def _undo(hub: "Hub", _: ReportUndo, who: str) -> Any:
    return await take_back(hub, who)


async def _redo(hub: "Hub", _: ReportRedo, who: str) -> Any:
    return await make_again(hub, who)


async def _search(hub: "Hub", command: ReportSearch, _: str) -> Any:
    return plain(hub.search.find(hub.store.book, command.words))


NOT_DECIDED: dict[type[Command], Callable[["Hub", Any, str], Awaitable[Any]]] = {
    ReportUndo: _undo,
    ReportRedo: _redo,
    ReportSearch: _search,
}
"""The commands that come to no decision of their own."""
