"""What an edit costs in a programme of 200 items on five days: decided, told, and drawn again.

Run as a module it prints the milliseconds of each kind of edit as JSON; `edits` gives them as rows.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.rows import Row

ROOT = Path(__file__).parents[1]
TARGET_MS = 50.0
TIMES = 9


async def edits(_: Path) -> list[Row]:
    """In a process of its own, which draws into memory."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "benchmarks.prepare",
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    said, _errors = await process.communicate()
    found = json.loads(said)
    return [
        Row(f"200 items: {what} drawn again", value, TARGET_MS, "ms")
        for what, value in found.items()
    ]


def measure() -> dict[str, float]:
    """The median of each kind of edit."""
    from PySide6.QtWidgets import QApplication

    from facilitator.desktop.event_window import EventWindow
    from facilitator.desktop.look import look
    from facilitator.desktop.model import EventModel
    from facilitator.domain.workshop import Contribution, Person
    from facilitator.protocol import edit_commands as edit
    from facilitator.protocol.commands import Command, Undo
    from tests.helpers import events
    from tests.helpers.local_hub import LocalHub

    app = QApplication([])
    look().apply_to(app, "light")
    entities: list[Any] = [events.workshop()]
    for number in range(40):
        session = f"s{number}"
        day, place = divmod(number, 8)
        begins = None if place else events.START + timedelta(days=day)
        entities.append(events.item(session, number, 60, fixed_start=begins))
        for inner in range(4):
            key = f"{session}-{inner}"
            entities += [
                events.item(key, inner, 15, parent=session),
                Person(f"p-{key}", f"Person {key}"),
                Contribution(f"c-{key}", key, f"p-{key}", "Speaker", 0, 300),
            ]
    model = EventModel()
    hub = LocalHub(events.book_of(entities), model, events.START - timedelta(hours=2))
    window = EventWindow(model, Path("event.workshop"))
    window.show()
    window.show_place("prepare")
    window.prepare.programme.tree.choose("s9-1")
    app.processEvents()

    def timed(command: Callable[[int], Command]) -> float:
        found = []
        for number in range(TIMES):
            begun = time.perf_counter()
            hub.send(command(number))
            app.processEvents()
            found.append(1000 * (time.perf_counter() - begun))
        return median(found)

    measured = {
        "length": timed(lambda n: edit.ItemDuration("s1", 50.0 + n)),
        "title": timed(lambda n: edit.ItemTitle("s9-1", f"Title {n}")),
        "move": timed(lambda n: edit.ItemMove("s9-1", 1 + n % 4, "s9")),
        "new item": timed(lambda n: edit.ItemAdd("New", 10, after="s9-1")),
        "undo": timed(lambda n: Undo()),
        "speaker": timed(lambda n: edit.PartTime("c-s9-1", 5.0 + n)),
    }
    window.leave("stays")
    return measured


if __name__ == "__main__":
    print(json.dumps(measure()))
