"""Child processes of the program itself: new files, reports, rehearsals. None of them shares the window's loop."""

import re

from PySide6.QtCore import QObject, QProcess, Signal

from facilitator.client.launcher import program
from facilitator.desktop.hub_words import in_words

_PROGRESS = re.compile(r"^progress (\d+(?:\.\d+)?)(?: (.*))?$")
_KILL_AFTER_MS = 3000


class Child(QObject):
    """One run of `facilitator ARGS`. `progress` carries a share (0 to 1) and words, `done` whether it went
    well, with its last words: the plain sentence it printed when it did not."""

    progress = Signal(float, str)
    done = Signal(bool, str)

    def __init__(self, args: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._args = args
        self._partial = ""
        self.lines: list[str] = []
        self._complaint = ""
        self.cancelled = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read_output)
        self._process.readyReadStandardError.connect(self._read_complaint)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._not_started)

    def start(self, given: str | None = None) -> None:
        """`given` is what it reads from its standard input."""
        first, *others = program()
        self._process.start(first, [*others, *self._args])
        if given is not None:
            self._process.write(given.encode())
            self._process.closeWriteChannel()

    def is_running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def cancel(self) -> None:
        """Asks it to stop, and makes it stop if it does not listen."""
        if not self.is_running():
            return
        self.cancelled = True
        self._process.terminate()
        if not self._process.waitForFinished(_KILL_AFTER_MS):
            self._process.kill()
            self._process.waitForFinished(_KILL_AFTER_MS)

    def _read_output(self) -> None:
        text = self._partial + _decoded(self._process.readAllStandardOutput().data())
        *lines, self._partial = text.split("\n")
        for line in lines:
            found = _PROGRESS.match(line)
            if found is not None:
                self.progress.emit(min(1.0, float(found[1])), found[2] or "")
            elif line.strip():
                self.lines.append(line.strip())

    def _read_complaint(self) -> None:
        self._complaint += _decoded(self._process.readAllStandardError().data())

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read_output()
        self._read_complaint()
        if status is QProcess.ExitStatus.NormalExit and code == 0:
            self.done.emit(True, self.lines[-1] if self.lines else "")
        else:
            self.done.emit(False, self._why())

    def _not_started(self, problem: QProcess.ProcessError) -> None:
        if problem is QProcess.ProcessError.FailedToStart:
            self.done.emit(False, self.tr("The program could not start its helper."))

    def _why(self) -> str:
        """Its last line on the error stream is the sentence for people."""
        if self.cancelled:
            return self.tr("Stopped.")
        lines = [line.strip() for line in self._complaint.splitlines() if line.strip()]
        if not lines or "Traceback" in self._complaint:
            return self.tr("This did not work. Try again; if it happens again, keep the file.")
        return in_words(lines[-1].removeprefix("facilitator: "))


def _decoded(data: object) -> str:
    assert isinstance(data, bytes)
    return data.decode("utf-8", "replace").replace("\r\n", "\n")
