"""The rapporteurs' pages: what changed goes out to all, what each one writes comes in, reports go out in parts."""

import asyncio
import base64
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from facilitator.domain.errors import FacilitatorError
from facilitator.hub.notes_view import notes_sections
from facilitator.hub.report_files import ReportFiles
from facilitator.hub.sections import joined
from facilitator.hub.store import EventStore
from facilitator.protocol import phone
from facilitator.protocol.codec import Malformed, convert, decode, encode, encode_text
from facilitator.protocol.commands import COMMANDS, Command, Problem
from facilitator.protocol.notes import (
    FILE_PART_BYTES,
    FRAME_READ_MOST_BYTES,
    Do,
    Done,
    Download,
    FilePart,
    FromNotes,
    NotesMessage,
    NotesPast,
    Progressed,
)
from facilitator.protocol.report_commands import WRITING

TELL_EVERY_S = 0.2
"""What others do is told that often at most; what a page does itself, at once."""
Execute = Callable[[Command, str], Awaitable[object]]


@dataclass(eq=False)
class _Page:
    """One that is open. `who` has a past of its own; `sent` is what it was told, by section."""

    connection: ServerConnection
    lang: str
    who: str
    sent: dict[str, bytes] = field(default_factory=dict[str, bytes])
    waiting: asyncio.Event = field(default_factory=asyncio.Event)


class NotesPages:
    """`execute` carries out what somebody may write; nothing else is ever carried out."""

    def __init__(
        self,
        store: EventStore,
        now: Callable[[], datetime],
        execute: Execute,
        files: ReportFiles,
    ) -> None:
        self._store = store
        self._now = now
        self._execute = execute
        self._files = files
        self._pages: set[_Page] = set()
        self._numbers = count(1)
        self._rev = 0

    async def serve(self, connection: ServerConnection, lang: str) -> None:
        """One page's conversation, after its key was found right."""
        connection.protocol.max_message_size = FRAME_READ_MOST_BYTES
        page = _Page(connection, lang, f"page {next(self._numbers)}")
        self._pages.add(page)
        downloads: set[asyncio.Task[None]] = set()
        telling = asyncio.create_task(self._keep_told(page))
        page.waiting.set()
        try:
            async for frame in connection:
                asked = _asked(frame)
                if isinstance(asked, Download):
                    task = asyncio.create_task(self._download(connection, asked))
                    downloads.add(task)
                    task.add_done_callback(downloads.discard)
                else:
                    await self._answer(page, asked)
        except ConnectionClosed:
            pass
        finally:
            self._pages.discard(page)
            self._store.drop_past(page.who)
            for task in (telling, *downloads):
                task.cancel()
            await asyncio.gather(telling, *downloads, return_exceptions=True)

    def publish(self) -> None:
        """Tells the pages what changed, each as fast as it can read."""
        for page in self._pages:
            page.waiting.set()

    async def _keep_told(self, page: _Page) -> None:
        try:
            while True:
                await page.waiting.wait()
                page.waiting.clear()
                await self._tell(page)
                await asyncio.sleep(TELL_EVERY_S)
        except ConnectionClosed:
            pass

    async def _tell(self, page: _Page) -> None:
        now = self._now()
        past = self._store.past(page.who)
        sections = {
            **notes_sections(self._store, page.lang, now),
            "past": encode(NotesPast(past.undoable, past.redoable)),
        }
        changed = [name for name, data in sections.items() if page.sent.get(name) != data]
        if not changed:
            return
        page.sent = sections
        self._rev += 1
        moment = now.isoformat(timespec="milliseconds")
        state = joined(sections, changed)
        message = NotesMessage(phone.VERSION, self._rev, phone.HEARTBEAT_S, moment, state)
        await page.connection.send(encode_text(message))

    async def _answer(self, page: _Page, asked: FromNotes | None) -> None:
        if asked is None or isinstance(asked, Download):
            answer: object = phone.Error("not_allowed", "This page only writes the report.")
        elif isinstance(asked, Do):
            answer = await self._done(page, asked)
            # First what changed, then the answer: a page that has its answer has seen its own change.
            await self._tell(page)
        else:
            answer = phone.Pong(asked.t)
        await page.connection.send(encode_text(answer))

    async def _done(self, page: _Page, wanted: Do) -> Done:
        command_type = COMMANDS.get(wanted.name)
        if command_type not in WRITING:
            return _refused(wanted.id, "not_allowed", "This page only writes the report.")
        try:
            command: Command = convert({**wanted.args, "command": wanted.name}, command_type)
            return Done(wanted.id, True, await self._execute(command, page.who))
        except Malformed:
            return _refused(wanted.id, "bad_value", "This was not understood. Reload the page.")
        except FacilitatorError as refusal:
            return _refused(wanted.id, refusal.code, str(refusal))

    async def _download(self, connection: ServerConnection, wanted: Download) -> None:
        async def progress(share: float) -> None:
            await connection.send(encode_text(Progressed(wanted.id, share)))

        try:
            try:
                files = await self._files.write(list(wanted.formats), wanted.lang, progress)
            except FacilitatorError as refusal:
                said = _refused(wanted.id, refusal.code, str(refusal))
                await connection.send(encode_text(said))
                return
            for name, data in files:
                parts = max(1, -(-len(data) // FILE_PART_BYTES))
                for number in range(parts):
                    piece = data[number * FILE_PART_BYTES : (number + 1) * FILE_PART_BYTES]
                    coded = base64.b64encode(piece).decode()
                    part = FilePart(wanted.id, name, number + 1, parts, coded)
                    await connection.send(encode_text(part))
            await connection.send(encode_text(Done(wanted.id, True, [name for name, _ in files])))
        except ConnectionClosed:
            pass


def _asked(frame: str | bytes) -> FromNotes | None:
    try:
        found: FromNotes = decode(frame, FromNotes)
    except Malformed:
        return None
    return found


def _refused(key: int, code: str, sentence: str) -> Done:
    return Done(key, False, error=Problem(code, sentence))
