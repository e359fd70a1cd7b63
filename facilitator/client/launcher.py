"""Starting a hub as a child process that outlives whoever started it."""

import os
import subprocess
import sys
import time
from pathlib import Path

from facilitator.client import whereabouts
from facilitator.client.whereabouts import Whereabouts
from facilitator.domain.errors import FacilitatorError, HubNotRunning, HubTrouble

STARTED_WITHIN_S = 60.0
LOOK_EVERY_S = 0.02


class HubRefused(HubTrouble):
    """Raised when the hub could not begin; the message is the hub's own sentence."""


class HubProcess:
    """A child hub on its way up. `poll` says where it is once it listens."""

    def __init__(self, process: "subprocess.Popen[bytes]", file: Path, words: Path) -> None:
        self.process = process
        self._file = file
        self._words = words

    def poll(self) -> Whereabouts | None:
        """Where it listens, None while it is still starting; HubRefused if it ended instead."""
        code = self.process.poll()
        if code is not None:
            sentence = self._words.read_text(encoding="utf-8", errors="replace").strip()
            self._words.unlink(missing_ok=True)
            raise HubRefused(sentence or "The voting service stopped as soon as it was started.")
        try:
            found = whereabouts.read(self._file)
        except HubNotRunning:
            return None
        if found.pid != self.process.pid:
            return None
        self._words.unlink(missing_ok=True)
        return found

    def wait(self, within_s: float = STARTED_WITHIN_S) -> Whereabouts:
        """Blocks until it listens; HubTrouble if that takes too long."""
        deadline_s = time.monotonic() + within_s
        while time.monotonic() < deadline_s:
            found = self.poll()
            if found is not None:
                return found
            time.sleep(LOOK_EVERY_S)
        self.process.kill()
        raise HubTrouble("The voting service did not start in time. Try again.")


def program() -> list[str]:
    """How to run the program again, from a checkout or installed, or frozen into one file."""
    frozen = getattr(sys, "frozen", False)
    return [sys.executable] if frozen else [sys.executable, "-m", "facilitator"]


def launch(
    file: Path,
    *,
    host: str = "0.0.0.0",
    port: int | None = None,
    doors_open: bool = False,
    code_required: bool | None = None,
    rehearsal_speed: float | None = None,
) -> HubProcess:
    """Starts `facilitator serve` on `file`, in a session of its own and with no terminal."""
    command = [*program(), "serve", str(file), "--host", host, "--quiet"]
    command += ["--doors", "open" if doors_open else "as-left"]
    if port is not None:
        command += ["--port", str(port)]
    if code_required is not None and not code_required:
        command.append("--no-code")
    if rehearsal_speed is not None:
        command += ["--rehearsal-speed", str(rehearsal_speed)]
    words = whereabouts.path_for(file).with_suffix(f".{os.getpid()}.words")
    handle = os.open(words, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        process = _detached(command, handle)
    except OSError as problem:
        raise FacilitatorError("The voting service could not be started.") from problem
    finally:
        os.close(handle)
    return HubProcess(process, file, words)


def _detached(command: list[str], words: int) -> "subprocess.Popen[bytes]":
    if sys.platform == "win32":
        group = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=words,
            creationflags=group,
        )
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=words,
        start_new_session=True,
    )
