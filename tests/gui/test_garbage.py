"""What windows leave behind is collected by the thread that owns them."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from facilitator.desktop.garbage import GarbageKeeper


@pytest.fixture
def keeper(qapp):
    made = GarbageKeeper()
    yield made
    made.release()
    assert gc.isenabled()


def remains() -> "weakref.ref[QObject]":
    """A window's object that only a cycle still holds."""
    left = QObject()
    left.itself = left  # type: ignore[attr-defined]
    return weakref.ref(left)


def much_work() -> list[list[int]]:
    return [[n] for n in range(50_000)]


def test_another_thread_never_collects_what_a_window_left(keeper):
    left = remains()
    helper = threading.Thread(target=much_work)
    helper.start()
    helper.join()
    assert left() is not None


def test_the_windows_thread_collects_it_when_it_is_due(keeper):
    left = remains()
    kept = much_work()
    keeper.look()
    assert left() is None
    assert kept


def test_nothing_is_collected_before_it_is_due(keeper):
    keeper.look()
    left = remains()
    keeper.look()
    assert left() is not None
