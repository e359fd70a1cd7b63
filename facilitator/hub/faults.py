"""Faults of our own in a conversation. The sockets' library would log them, but what it logs is not kept: a line
for each connection would be a list of who came when."""

import logging
from collections.abc import Awaitable, Callable

from websockets.asyncio.server import ServerConnection

log = logging.getLogger("facilitator.hub")
Conversation = Callable[[ServerConnection], Awaitable[None]]


def logged(conversation: Conversation) -> Conversation:
    """The same, with what goes wrong in it written to the log."""

    async def watched(connection: ServerConnection) -> None:
        try:
            await conversation(connection)
        except Exception:
            log.exception("a connection ended by a fault of the program")
            raise

    return watched
