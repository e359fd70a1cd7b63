"""Telling phones what changed: some things at once, the rest paced so that the venue's Wi-Fi survives.

The whole room is sent at most 1 MB/s. What is urgent goes at once, and the paced sections then wait until
there is room for them again. A phone whose turn comes is sent the newest state, so that changes in between cost
nothing.
"""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from facilitator.hub.sections import Sections, joined
from facilitator.protocol import phone
from facilitator.protocol.codec import encode

URGENT = frozenset({"event", "poll", "results", "message", "people"})
EVERY_S = {"now": 2.0, "programme": 2.0, "questions": 5.0}
BUDGET_BYTES_PER_S = 1_000_000
SLICE_S = 0.05


class Listener(Protocol):
    """A phone that has been welcomed."""

    @property
    def lang(self) -> str:
        """The language it reads."""

    def push(self, frame: str) -> None:
        """Sends without waiting; a phone too slow to take it is dropped and comes back by itself."""


@dataclass(slots=True)
class Fanout:
    """`changed` is called after every change; `pump` runs for as long as the hub does."""

    sections: Sections
    epoch: str
    elapsed_s: Callable[[], float]
    rev: int = 0
    _listeners: dict[Listener, set[str]] = field(default_factory=dict[Listener, set[str]])
    _waiting: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _sent_s: dict[str, float] = field(default_factory=dict[str, float])
    _busy_until_s: float = 0.0  # the Wi-Fi, with what was urgent
    _due: asyncio.Event = field(default_factory=asyncio.Event)

    def add(self, listener: Listener) -> None:
        """From now on it hears of changes; what it knows is the state of this moment."""
        self._listeners[listener] = set()

    def remove(self, listener: Listener) -> None:
        self._listeners.pop(listener, None)

    def languages(self) -> set[str]:
        return {listener.lang for listener in self._listeners}

    def welcome_state(self, lang: str) -> tuple[int, str]:
        """The revision and all sections as JSON text."""
        return self.rev, bytes(joined(self.sections.of(lang), phone.SECTIONS)).decode()

    def changed(self) -> None:
        """Sends what is urgent now, and lets the rest wait for its turn."""
        changed = self.sections.refresh(self.languages())
        if not changed:
            return
        urgent = {lang: names & URGENT for lang, names in changed.items() if names & URGENT}
        if urgent:
            sent = self._send(self._listeners, urgent)
            free_s = max(self.elapsed_s(), self._busy_until_s)
            self._busy_until_s = free_s + sent / BUDGET_BYTES_PER_S
        for lang, names in changed.items():
            paced = names - URGENT
            if paced:
                self._waiting.setdefault(lang, set()).update(paced)
                self._due.set()

    def send_all(self, listener: Listener) -> None:
        """Every section again, as when the phone changed its language."""
        if listener not in self._listeners:
            return  # a newer tab took its place
        self._listeners[listener] = set()
        self._send([listener], {listener.lang: set(phone.SECTIONS)})

    async def pump(self) -> None:
        """Sends paced sections within the budget. Runs until cancelled."""
        while True:
            await self._due.wait()
            self._due.clear()
            while self._release() or any(self._listeners.values()):
                self._send_slice()
                await asyncio.sleep(SLICE_S)

    def _release(self) -> bool:
        """Marks phones for the sections whose interval has passed; True while any section waits."""
        now_s = self.elapsed_s()
        names = {name for waiting in self._waiting.values() for name in waiting}
        for name in names:
            if now_s - self._sent_s.get(name, -1e9) < EVERY_S[name]:
                continue
            self._sent_s[name] = now_s
            langs = {lang for lang, waiting in self._waiting.items() if name in waiting}
            for listener, pending in self._listeners.items():
                if listener.lang in langs:
                    pending.add(name)
            for lang in langs:
                self._waiting[lang].discard(name)
        self._waiting = {lang: waiting for lang, waiting in self._waiting.items() if waiting}
        return bool(self._waiting)

    def _send_slice(self) -> None:
        free_s = min(SLICE_S, self.elapsed_s() + SLICE_S - self._busy_until_s)
        if free_s <= 0:
            return
        left = BUDGET_BYTES_PER_S * free_s
        groups: dict[tuple[str, frozenset[str]], list[Listener]] = {}
        for listener, pending in self._listeners.items():
            if not pending:
                continue
            size = sum(len(self.sections.of(listener.lang)[name]) for name in pending)
            if left < size and groups:
                break
            left -= size
            groups.setdefault((listener.lang, frozenset(pending)), []).append(listener)
        for (lang, names), listeners in groups.items():
            for listener in listeners:
                self._listeners[listener] = set()
            self._send(listeners, {lang: set(names)})

    def _send(self, listeners: Iterable[Listener], changed: dict[str, set[str]]) -> int:
        """One revision for each send, so that what a phone hears later always has a higher one. How many bytes
        that was."""
        sent = 0
        sizes: dict[str, int] = {}
        self.rev += 1
        frames: dict[str, str] = {}
        for lang, names in changed.items():
            ordered = [name for name in phone.SECTIONS if name in names]
            state = phone.State(self.epoch, self.rev, joined(self.sections.of(lang), ordered))
            data = encode(state)
            frames[lang], sizes[lang] = data.decode(), len(data)
        for listener in list(listeners):
            frame = frames.get(listener.lang)
            if frame is not None:
                listener.push(frame)
                sent += sizes[listener.lang]
        return sent
