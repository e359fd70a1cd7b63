"""Everyone in the room: one connection for each phone, its greeting, its messages, its limits."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from websockets.asyncio.server import ServerConnection, broadcast
from websockets.exceptions import ConnectionClosed

from facilitator.domain.workshop import Workshop
from facilitator.hub.audience_questions import QuestionDesk
from facilitator.hub.ballots import BallotDesk, retry
from facilitator.hub.fanout import Fanout
from facilitator.hub.keyed import KeyedPages, keyed_hello
from facilitator.hub.limits import Bucket
from facilitator.hub.store import EventStore
from facilitator.hub.tokens import Tokens
from facilitator.protocol import phone
from facilitator.protocol.codec import Malformed, Raw, decode_from_phone, encode_text
from facilitator.protocol.keyed import KeyedHello

log = logging.getLogger("facilitator.phones")

PHONES_MOST = 2000
KNOWN_PHONES_MOST = 2500
BURST, PER_S = 60, 10
BAD_MESSAGES_MOST = 10
HELLOS_MOST = 20
WRONG_CODES_AT_ONCE, WRONG_CODES_PER_S = 60, 1.0
UNSENT_BYTES_MOST = 256 * 1024


@dataclass(slots=True)
class RoomContext:
    """What all connections share."""

    store: EventStore
    tokens: Tokens
    fanout: Fanout
    ballots: BallotDesk
    questions: QuestionDesk
    now: Callable[[], datetime]
    elapsed_s: Callable[[], float]
    changed: Callable[[], None]
    keyed: KeyedPages


class Phones:
    """All phones that are here, and how many ever were."""

    def __init__(self, context: RoomContext) -> None:
        self.context = context
        self._here: dict[bytes, Phone] = {}
        self._seen: set[bytes] = set()
        self.guesses = Bucket(WRONG_CODES_AT_ONCE, WRONG_CODES_PER_S, context.elapsed_s)
        self.unwelcomed = 0

    @property
    def here(self) -> int:
        return len(self._here)

    @property
    def seen(self) -> int:
        return len(self._seen)

    def has_room(self, *, known: bool) -> bool:
        return self.here < (KNOWN_PHONES_MOST if known else PHONES_MOST)

    def enter(self, phone_: "Phone") -> None:
        """A newer tab with the same token takes the place of an older one."""
        older = self._here.pop(phone_.token, None)
        if older is not None:
            self.context.fanout.remove(older)
            older.dismiss(phone.CLOSE_REPLACED, "opened in another tab")
        self._here[phone_.token] = phone_
        self._seen.add(phone_.token)
        self.context.fanout.add(phone_)
        self.context.changed()

    def leave(self, phone_: "Phone") -> None:
        if self._here.get(phone_.token) is phone_:
            del self._here[phone_.token]
            self.context.fanout.remove(phone_)
            self.context.changed()

    async def serve(self, connection: ServerConnection) -> None:
        """One phone's conversation, from hello to the end of the connection."""
        if not self.has_room(known=True) or self.unwelcomed > PHONES_MOST:
            await connection.close(phone.CLOSE_TRY_LATER, "full")
            return
        self.unwelcomed += 1
        try:
            async with asyncio.timeout(phone.HELLO_WITHIN_S) as deadline:
                guest = await greet(self, connection, deadline)
        except TimeoutError:
            await connection.close(phone.CLOSE_ABUSE, "no hello")
            return
        except ConnectionClosed:
            return
        finally:
            self.unwelcomed -= 1
        if guest is None:
            return
        if isinstance(guest, KeyedHello):
            lang = language(self.context, guest.lang)
            await self.context.keyed.serve(connection, guest, lang)
            return
        self.enter(guest)
        try:
            await self.context.questions.meet(guest.token)
            await guest.converse()
        except ConnectionClosed:
            pass
        finally:
            self.leave(guest)


async def greet(
    room: Phones, connection: ServerConnection, deadline: asyncio.Timeout
) -> "Phone | KeyedHello | None":
    """Reads hellos until one is right; None if the phone was sent away. A page with a key gives its hello."""
    context = room.context
    tries = 0
    async for frame in connection:
        tries += 1
        if tries > HELLOS_MOST:
            await connection.close(phone.CLOSE_ABUSE, "too many hellos")
            return None
        keyed = keyed_hello(frame)
        if keyed is not None:
            return keyed if await _admitted(room, connection, keyed) else None
        hello = await _read(connection, frame)
        if not isinstance(hello, phone.Hello):
            if hello is not None:
                await _refuse(connection, "not_allowed", "Say hello first.")
            continue
        event = context.store.book.event
        if not await _is_of(event, connection, hello):
            return None
        known = hello.token is not None and context.tokens.check(hello.token) is not None
        if not known and event.code_required and not _has_code(event, hello):
            if hello.code is not None and not room.guesses.take():
                await connection.close(phone.CLOSE_TRY_LATER, "too many wrong codes")
                return None
            await _refuse(connection, "bad_code", "That is not the code of this event.")
            # Somebody types a code now: that takes longer than a page does.
            deadline.reschedule(asyncio.get_running_loop().time() + 120)
            continue
        if not room.has_room(known=known):
            await _refuse(connection, "room_full", "The room is full.")
            await connection.close(phone.CLOSE_TRY_LATER, "full")
            return None
        secret = hello.token if known and hello.token else context.tokens.new()
        return _welcome(context, connection, secret, hello.lang)
    return None


async def _is_of(event: Workshop, connection: ServerConnection, hello: phone.Hello) -> bool:
    """Whether the page is of this version and event; it is told where not."""
    if hello.v != phone.VERSION:
        await _refuse(connection, "bad_version", "This page is out of date.")
        await connection.close(phone.CLOSE_VERSION, "version")
    elif hello.event is not None and hello.event != event.id:
        await _refuse(connection, "wrong_event", "This is another event.")
        await connection.close(phone.CLOSE_WRONG_EVENT, "another event")
    else:
        return True
    return False


def _has_code(event: Workshop, hello: phone.Hello) -> bool:
    return (hello.code or "").upper() == event.join_code.upper()


def _welcome(context: RoomContext, connection: ServerConnection, token: str, lang: str) -> "Phone":
    """A phone with a token of this hub's, told all that it may know."""
    known = context.tokens.check(token)
    assert known is not None
    guest = Phone(connection, context, known, lang)
    rev, state = context.fanout.welcome_state(guest.lang)
    welcome = phone.Welcome(
        v=phone.VERSION,
        event=context.store.book.event.id,
        token=token,
        epoch=context.fanout.epoch,
        rev=rev,
        heartbeat_s=phone.HEARTBEAT_S,
        now=context.now().isoformat(timespec="seconds"),
        voted=context.ballots.voted(known),
        state=Raw(state.encode()),
    )
    guest.push(encode_text(welcome))
    return guest


async def _admitted(room: Phones, connection: ServerConnection, hello: KeyedHello) -> bool:
    """Whether the key is right. A wrong one is told so and does not come back by itself."""
    if hello.v != phone.VERSION:
        await connection.close(phone.CLOSE_VERSION, "version")
    elif not room.context.keyed.has_room():
        await connection.close(phone.CLOSE_TRY_LATER, "full")
    elif room.context.keyed.admits(hello):
        return True
    elif not room.guesses.take():
        await connection.close(phone.CLOSE_TRY_LATER, "too many wrong keys")
    else:
        await _refuse(connection, "bad_code", "This link no longer works.")
        await connection.close(phone.CLOSE_REMOVED, "wrong key")
    return False


class Phone:
    """One phone that has been welcomed. `token` is the random part of its token, kept in memory only."""

    def __init__(
        self, connection: ServerConnection, context: RoomContext, token: bytes, lang: str
    ) -> None:
        self.token = token
        self.lang = language(context, lang)
        self._connection = connection
        self._context = context
        self._bucket = Bucket(BURST, PER_S, context.elapsed_s)
        self._bad = 0

    def push(self, frame: str) -> None:
        """Sends without waiting. A phone that reads too slowly is cut off: it comes back and gets the newest
        state, while what piles up for it here would grow without end."""
        transport = self._connection.transport
        if transport.is_closing():
            return
        if transport.get_write_buffer_size() > UNSENT_BYTES_MOST:
            transport.abort()
            return
        _send(self._connection, frame)

    def dismiss(self, code: int, reason: str) -> None:
        """Ends the connection from our side."""
        task = asyncio.get_running_loop().create_task(self._connection.close(code, reason))
        _closing.add(task)
        task.add_done_callback(_closing.discard)

    async def converse(self) -> None:
        """Answers messages until the phone goes."""
        async for frame in self._connection:
            message = await _read(self._connection, frame)
            if message is None:
                self._bad += 1
                if self._bad > BAD_MESSAGES_MOST:
                    await self._connection.close(phone.CLOSE_ABUSE, "too many bad messages")
                    return
                continue
            if not self._bucket.take():
                await self._slow_down(message)
                continue
            await self._answer(message)

    async def _answer(self, message: phone.FromPhone) -> None:
        context = self._context
        match message:
            case phone.BallotIn():
                ack = await context.ballots.cast(message, self.token)
                self.push(encode_text(ack))
                if ack.status in ("recorded", "replaced"):
                    context.changed()
            case phone.QuestionIn():
                self.push(encode_text(await context.questions.ask(message, self.token)))
                context.changed()
            case phone.UpvoteIn():
                self.push(encode_text(await context.questions.upvote(message, self.token)))
                context.changed()
            case phone.Ping():
                self.push(encode_text(phone.Pong(message.t)))
            case phone.SetLang():
                self.lang = language(context, message.lang)
                context.fanout.send_all(self)
            case phone.Hello():
                self.push(encode_text(phone.Error("not_allowed", "Hello was said already.")))

    async def _slow_down(self, message: phone.FromPhone) -> None:
        if isinstance(message, phone.BallotIn):
            self.push(encode_text(retry(message)))
        else:
            self.push(encode_text(phone.Error("too_fast", "That was too fast. Wait a moment.")))
        self._bad += 1
        if self._bad > BAD_MESSAGES_MOST * 10:
            await self._connection.close(phone.CLOSE_ABUSE, "too fast")


_closing: set[asyncio.Task[None]] = set()


def _send(connection: ServerConnection, frame: str) -> None:
    """Writes a text frame now. `connection.send` would wait for the slowest phone; `broadcast` writes to
    one connection just as well and never waits."""
    broadcast([connection], frame)


async def _read(connection: ServerConnection, frame: str | bytes) -> phone.FromPhone | None:
    """A message, or None after telling the phone what was wrong with it."""
    if isinstance(frame, bytes):
        await _refuse(connection, "bad_message", "Text frames only.")
        return None
    if (
        len(frame) > phone.FRAME_LIMIT_BYTES
        or len(frame.encode("utf-8", "replace")) > phone.FRAME_LIMIT_BYTES
    ):
        await _refuse(connection, "too_large", "That message is too large.")
        await connection.close(phone.CLOSE_TOO_LARGE, "too large")
        return None
    try:
        return decode_from_phone(frame)
    except Malformed:
        await _refuse(connection, "bad_message", "That message was not understood.")
        return None


async def _refuse(connection: ServerConnection, code: phone.ErrorCode, sentence: str) -> None:
    await connection.send(encode_text(phone.Error(code, sentence)))


def language(context: RoomContext, wanted: str) -> str:
    """The event's language that fits best: the same tag, the same language, else the event's first."""
    event = context.store.book.event
    lowered = wanted.lower()
    for tag in event.languages:
        if tag.lower() == lowered:
            return tag
    for tag in event.languages:
        if tag.lower().split("-")[0] == lowered.split("-")[0]:
            return tag
    return event.language
