"""Where a running hub listens, and the key to its control: a file of mode 0600 in the user's runtime
directory, one for each event file, so that no key is ever on a command line or in a log."""

import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from facilitator.domain.errors import HubNotRunning
from facilitator.protocol.codec import Malformed, decode, encode

APP = "facilitator"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`room_port` is where phones go, `control_port` (loopback only) is for the desktop and `ctl`."""

    pid: int
    room_port: int
    control_port: int
    key: str
    file: str


def path_for(event_file: Path) -> Path:
    """The whereabouts file of the hub that has `event_file` open."""
    real = os.path.normcase(os.path.realpath(event_file))
    name = hashlib.sha256(real.encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return _folder() / f"{name}.json"


def _folder() -> Path:
    """The user's runtime directory; where the system gives none, a folder only the user may enter."""
    if sys.platform == "linux" and not os.environ.get("XDG_RUNTIME_DIR"):
        folder = Path(platformdirs.user_state_dir(APP, appauthor=False)) / "run"
    else:
        folder = Path(platformdirs.user_runtime_dir(APP, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def write(whereabouts: Whereabouts) -> None:
    """Publishes it, atomically, readable by this user only."""
    path = path_for(Path(whereabouts.file))
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(encode(whereabouts))
    temporary.replace(path)


def remove(event_file: Path, pid: int) -> None:
    """Takes the file away if it is still that process's."""
    try:
        if read(event_file).pid == pid:
            path_for(event_file).unlink(missing_ok=True)
    except HubNotRunning:
        path_for(event_file).unlink(missing_ok=True)


def read(event_file: Path) -> Whereabouts:
    """Raises HubNotRunning if no hub, or only a dead one, is known for the file."""
    try:
        found: Whereabouts = decode(path_for(event_file).read_bytes(), Whereabouts)
    except (OSError, Malformed):
        raise not_running(event_file) from None
    if not is_alive(found.pid):
        raise not_running(event_file)
    return found


def not_running(event_file: Path | str) -> HubNotRunning:
    """What is raised where no hub has the file."""
    return HubNotRunning(
        f"Nothing has “{event_file}” open. Start it with: facilitator serve {event_file}"
    )


def is_alive(pid: int) -> bool:
    """Whether a process of that number runs."""
    if sys.platform == "win32":
        import psutil

        return psutil.pid_exists(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
