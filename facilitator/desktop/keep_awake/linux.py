"""Linux: the desktop's own inhibitor over D-Bus, else systemd-inhibit."""

import os
import shutil

from PySide6.QtCore import QProcess
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

_ANSWER_WITHIN_MS = 1000
_SERVICES = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    (
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    ),
)


class LinuxWaker:
    """Holds with everything that answers: the screen saver's inhibitor does not always stop sleep."""

    def __init__(self) -> None:
        self._cookies: list[tuple[QDBusInterface, object]] = []
        self._process: QProcess | None = None

    def hold(self, why: str) -> bool:
        if self._cookies or self._process is not None:
            return True
        self._hold_session(why)
        self._hold_system(why)
        return bool(self._cookies) or self._process is not None

    def release(self) -> None:
        for service, cookie in self._cookies:
            service.call("UnInhibit", cookie)
        self._cookies.clear()
        if self._process is not None:
            self._process.terminate()
            self._process.waitForFinished(_ANSWER_WITHIN_MS)
            self._process = None

    def _hold_session(self, why: str) -> None:
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for name, path, interface in _SERVICES:
            service = QDBusInterface(name, path, interface, bus)
            service.setTimeout(_ANSWER_WITHIN_MS)
            if not service.isValid():
                continue
            answer = service.call("Inhibit", "Facilitator", why)
            if answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments():
                self._cookies.append((service, answer.arguments()[0]))

    def _hold_system(self, why: str) -> None:
        """The lock lasts as long as the command it runs, which ends with this program."""
        if shutil.which("systemd-inhibit") is None or not os.path.isdir("/run/systemd/system"):
            return
        process = QProcess()
        wait = f"while kill -0 {os.getpid()} 2>/dev/null; do sleep 5; done"
        process.start(
            "systemd-inhibit",
            [
                "--what=sleep:idle:handle-lid-switch",
                "--who=Facilitator",
                f"--why={why}",
                "sh",
                "-c",
                wait,
            ],
        )
        if process.waitForStarted(_ANSWER_WITHIN_MS):
            self._process = process
