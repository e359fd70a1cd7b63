"""A room's network: a laptop and a phone's browser, with a cable in between that can be pulled.

As root both are network namespaces of the test run's own, so that the page comes from another machine's
address, as in a room, and nothing listens on this machine's real network. Without root it is this machine's
own address; then a pulled cable is the browser's own notion of being offline.
"""

import contextlib
import ctypes
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext

from facilitator.hub.network import addresses

CHROMIUM = "/usr/bin/chromium"
LAPTOP, PHONE = "192.168.1.7", "192.168.1.34"
NAMESPACES = Path("/run/netns")
_CLONE_NEWNET = 0x40000000


@dataclass(frozen=True)
class Lan:
    """`host` is the laptop's address, `browser` starts Chromium at the other end of the cable."""

    host: str
    browser: Path
    _pull: Callable[[BrowserContext, bool], None]

    @contextlib.contextmanager
    def cut(self, context: BrowserContext) -> Iterator[None]:
        """The cable is out."""
        self._pull(context, True)
        try:
            yield
        finally:
            self._pull(context, False)


@contextlib.contextmanager
def lan(folder: Path) -> Iterator[Lan]:
    """Lasts as long as the block. Whatever the calling thread starts in it is the laptop's."""
    if os.geteuid() == 0:
        with _namespaces(folder) as made:
            yield made
        return
    found = addresses()
    if not found:
        raise RuntimeError("These tests need root, or a network that this machine is on.")
    yield Lan(found[0][0], Path(CHROMIUM), lambda context, out: context.set_offline(out))


@contextlib.contextmanager
def _namespaces(folder: Path) -> Iterator[Lan]:
    laptop, phone = (f"facilitator-{os.getpid()}-{end}" for end in ("laptop", "phone"))

    def ip(*words: str) -> None:
        subprocess.run(["ip", *words], check=True)

    with contextlib.ExitStack() as undo:
        for name in (laptop, phone):
            ip("netns", "add", name)
            undo.callback(ip, "netns", "del", name)
            ip("-n", name, "link", "set", "lo", "up")
        link = ("link", "add", "wlan0", "type", "veth", "peer", "name", "wlan0", "netns", phone)
        ip("-n", laptop, *link)
        for name, address in ((laptop, LAPTOP), (phone, PHONE)):
            ip("-n", name, "address", "add", f"{address}/24", "dev", "wlan0")
            ip("-n", name, "link", "set", "wlan0", "up")
        undo.enter_context(_inside(NAMESPACES / laptop))
        browser = folder / "chromium"
        browser.write_text(f'#!/bin/sh\nexec ip netns exec {phone} {CHROMIUM} "$@"\n')
        browser.chmod(0o755)
        yield Lan(
            LAPTOP,
            browser,
            lambda _, out: ip("-n", phone, "link", "set", "wlan0", "down" if out else "up"),
        )


@contextlib.contextmanager
def _inside(namespace: Path) -> Iterator[None]:
    """Moves the calling thread, and so what it starts, into the namespace."""
    with open("/proc/thread-self/ns/net") as before:
        _enter(namespace)
        try:
            yield
        finally:
            _set(before.fileno())


def _enter(namespace: Path) -> None:
    with namespace.open() as there:
        _set(there.fileno())


def _set(handle: int) -> None:
    # Python itself has it from 3.12 on.
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(handle, _CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "cannot change the network namespace")
