"""What holds for every test: no screen, no warning nobody expected, nothing left running."""

import asyncio
import inspect
import logging
import os
import re
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field

import pytest
import pytest_asyncio
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about the machine than about the code.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

THREAD_END_TIMEOUT_S = 2


@dataclass
class ExpectedLog:
    logger: str
    pattern: re.Pattern[str]
    seen: bool = False

    def matches(self, record: logging.LogRecord) -> bool:
        from_there = f"{record.name}.".startswith(f"{self.logger}.")
        return from_there and self.pattern.search(record.getMessage()) is not None


class LogWatch(logging.Handler):
    """Collects warnings and worse, each of which fails the test unless the test declared it:
    `expect_log("facilitator.hub", "lost .* phone")` names its logger and a pattern in its message.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.expected: list[ExpectedLog] = []

    def __call__(self, logger: str, pattern: str) -> None:
        self.expected.append(ExpectedLog(logger, re.compile(pattern)))

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def complaints(self) -> list[str]:
        found = []
        for record in self.records:
            matching = [expected for expected in self.expected if expected.matches(record)]
            for expected in matching:
                expected.seen = True
            if not matching:
                trace = logging.Formatter().format(record)
                found.append(f"unexpected {record.levelname} from {record.name}: {trace}")
        for expected in self.expected:
            if not expected.seen:
                found.append(f"{expected.logger} never logged {expected.pattern.pattern!r}")
        return found


def running_threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if not thread.daemon}


def running_qt_timers() -> dict[int, str]:
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer

    # Windows that were closed by the test are deleted only now, with their timers.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timers = [item for item in shiboken6.getAllValidWrappers() if isinstance(item, QTimer)]
    return {id(timer): f"timer still running: {timer!r}" for timer in timers if timer.isActive()}


@dataclass
class Watch:
    log: LogWatch = field(default_factory=LogWatch)
    leftovers: list[str] = field(default_factory=list)


@pytest.fixture(autouse=True)
def watch() -> Iterator[Watch]:
    """Depends on no other fixture, so that it looks around after all others are gone."""
    watch = Watch()
    threads_before, timers_before = running_threads(), running_qt_timers()
    logging.getLogger().addHandler(watch.log)
    yield watch
    for thread in running_threads() - threads_before:
        thread.join(THREAD_END_TIMEOUT_S)
        if thread.is_alive():
            watch.leftovers.append(f"thread still running: {thread!r}")
    timers = running_qt_timers()
    watch.leftovers += [timers[key] for key in timers.keys() - timers_before.keys()]
    logging.getLogger().removeHandler(watch.log)
    complaints = watch.log.complaints() + watch.leftovers
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expect_log(watch: Watch) -> LogWatch:
    return watch.log


@pytest_asyncio.fixture
async def watched_loop(watch: Watch) -> AsyncIterator[None]:
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    # A busy machine makes callbacks slow, and debug mode would warn of each.
    loop.slow_callback_duration = 60.0
    yield
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    watch.leftovers += [f"task still running: {task!r}" for task in tasks]


@pytest.fixture(autouse=True)
def watch_loop(request: pytest.FixtureRequest, watch: Watch) -> None:
    if inspect.iscoroutinefunction(getattr(request, "function", None)):
        request.getfixturevalue("watched_loop")
