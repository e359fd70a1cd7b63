"""Pages that carry a key: who was invited, who is here, and what they are told.

A key is shown once, in the link; the file keeps its keyed hash alone. A page of a role reads and pings,
nothing more.
"""

import hashlib
import hmac
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from websockets.asyncio.server import ServerConnection, broadcast
from websockets.exceptions import ConnectionClosed

from facilitator.domain import timeline
from facilitator.domain.text import clean
from facilitator.hub.keyed_view import keyed_state
from facilitator.hub.notes_pages import NotesPages
from facilitator.hub.store import EventStore
from facilitator.protocol import phone
from facilitator.protocol.codec import Malformed, decode, decode_from_phone, encode, encode_text
from facilitator.protocol.desk import Invite
from facilitator.protocol.keyed import ROLES, Keyed, KeyedHello, KeyedState, Role

log = logging.getLogger("facilitator.keyed")

# Nothing that looks like another one on a tablet's keyboard. 12 of 24 are 55 bits: a thousand guesses a second
# would take half a million years.
KEY_ALPHABET = "234679acdefghjkmnpqrtwxy"
KEY_GROUPS, GROUP_LENGTH = 3, 4
SETTING = "key."
"""All that is kept for these pages begins with it, and goes when personal data is erased."""
SAID = f"{SETTING}said"
MESSAGE_LIMIT = 120
PAGES_MOST = 20

Remember = Callable[[str, bytes], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Said:
    """What the speaker was told, and who that was: a contribution of an item, or whoever speaks in it."""

    item: str = ""
    contribution: str = ""
    words: str = ""


class KeyedPages:
    """`settings` are those of the event file, `secret` its own; `remember` writes one."""

    def __init__(
        self,
        store: EventStore,
        secret: bytes,
        settings: dict[str, bytes],
        remember: Remember,
        now: Callable[[], datetime],
        notes: NotesPages,
    ) -> None:
        self._notes = notes
        self._store = store
        self._secret = secret
        self._remember = remember
        self._now = now
        self._hashes: dict[Role, bytes] = {
            role: settings.get(f"{SETTING}{role}", b"") for role in ROLES
        }
        self._keys: dict[Role, str] = {}
        self._here: dict[ServerConnection, tuple[Role, str]] = {}
        self._sent: dict[tuple[Role, str], bytes] = {}
        self._rev = 0
        self._said = _kept(settings.get(SAID, b""))

    # --- the moderator's side

    async def invite(self, role: Role) -> None:
        """Makes a key; pages with an older one are sent away."""
        groups = (
            "".join(secrets.choice(KEY_ALPHABET) for _ in range(GROUP_LENGTH))
            for _ in range(KEY_GROUPS)
        )
        key = "-".join(groups)
        await self._keep(role, self._hash(role, key))
        self._keys[role] = key

    async def revoke(self, role: Role) -> None:
        """Takes a key back; its pages are sent away."""
        await self._keep(role, b"")

    async def forget(self, secret: bytes) -> None:
        """Takes all keys back, after the file forgot them."""
        self._secret = secret
        self._said = Said()
        for role in ROLES:
            self._hashes[role] = b""
            self._keys.pop(role, None)
            await self._dismiss(role)

    async def _keep(self, role: Role, hashed: bytes) -> None:
        await self._remember(f"{SETTING}{role}", hashed)
        self._hashes[role] = hashed
        self._keys.pop(role, None)
        await self._dismiss(role)

    async def _dismiss(self, role: Role) -> None:
        for connection, (theirs, _) in list(self._here.items()):
            if theirs == role:
                await connection.close(phone.CLOSE_REMOVED, "invitation taken back")

    def invites(self, host: str) -> list[Invite]:
        """Who is invited, with links to `host`; the link only where this hub made the key."""
        return [
            Invite(
                role=role,
                url=f"http://{host}/{role}#{self._keys[role]}" if role in self._keys else "",
                pages=sum(1 for theirs, _ in self._here.values() if theirs == role),
            )
            for role in ROLES
            if self._hashes[role]
        ]

    async def say(self, words: str) -> None:
        """A message to whoever speaks now; it goes when the speaker does, and stays when the hub crashes."""
        said = Said(*self._speaking(), clean(words, limit=MESSAGE_LIMIT))
        await self._remember(SAID, encode(said))
        self._said = said

    @property
    def message(self) -> str:
        """What the speaker is told at the moment."""
        to = (self._said.item, self._said.contribution)
        return self._said.words if to == self._speaking() else ""

    def _speaking(self) -> tuple[str, str]:
        item = timeline.running_item(self._store.book)
        speaker = timeline.running_speaker(self._store.book)
        return (item.id if item else "", speaker.id if speaker else "")

    # --- the pages' side

    def admits(self, hello: KeyedHello) -> bool:
        """Whether the key opens the role; compared in constant time, also where nobody was invited."""
        known = self._hashes[hello.role]
        given = self._hash(hello.role, hello.key)
        return hmac.compare_digest(given, known or secrets.token_bytes(len(given)))

    def has_room(self) -> bool:
        return len(self._here) < PAGES_MOST

    async def serve(self, connection: ServerConnection, hello: KeyedHello, lang: str) -> None:
        """One page's conversation, after its key was found right."""
        self._here[connection] = (hello.role, lang)
        try:
            if hello.role == "notes":
                await self._notes.serve(connection, lang)
                return
            self._send([connection], (hello.role, lang))
            async for frame in connection:
                await self._answer(connection, frame)
        except ConnectionClosed:
            pass
        finally:
            del self._here[connection]

    async def _answer(self, connection: ServerConnection, frame: str | bytes) -> None:
        try:
            message = decode_from_phone(frame)
        except Malformed:
            message = None
        answer = (
            phone.Pong(message.t)
            if isinstance(message, phone.Ping)
            else phone.Error("not_allowed", "This page only shows.")
        )
        await connection.send(encode_text(answer))

    def publish(self) -> None:
        """Tells the pages what changed."""
        groups: dict[tuple[Role, str], list[ServerConnection]] = {}
        self._notes.publish()
        for connection, group in self._here.items():
            if group[0] == "notes":
                continue
            groups.setdefault(group, []).append(connection)
        self._sent = {group: sent for group, sent in self._sent.items() if group in groups}
        for group, connections in groups.items():
            if self._sent.get(group) != encode(self._state(group, self._now())):
                self._send(connections, group)

    def _send(self, connections: list[ServerConnection], group: tuple[Role, str]) -> None:
        now = self._now()
        state = self._state(group, now)
        self._sent[group] = encode(state)
        self._rev += 1
        moment = now.isoformat(timespec="milliseconds")
        shown = Keyed(phone.VERSION, group[0], self._rev, phone.HEARTBEAT_S, moment, state)
        broadcast(connections, encode_text(shown))

    def _state(self, group: tuple[Role, str], now: datetime) -> KeyedState:
        return keyed_state(self._store, *group, self.message, now)

    def _hash(self, role: Role, key: str) -> bytes:
        plain = key.lower().replace("-", "").strip()
        return hmac.digest(
            self._secret, f"page\0{role}\0{plain}".encode("utf-8", "replace"), hashlib.sha256
        )


def _kept(setting: bytes) -> Said:
    if not setting:
        return Said()
    found: Said = decode(setting, Said)
    return found


def keyed_hello(frame: str | bytes) -> KeyedHello | None:
    """The greeting of a keyed page; None if the frame is anything else."""
    if isinstance(frame, bytes) or '"role"' not in frame or len(frame) > phone.FRAME_LIMIT_BYTES:
        return None
    try:
        hello: KeyedHello = decode(frame, KeyedHello)
    except Malformed:
        return None
    return hello
