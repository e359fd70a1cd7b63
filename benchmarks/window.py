"""The desktop in a process of its own, with its stage at 1920x1080, telling when it drew what.

`python -m benchmarks.window FILE` prints a line when the window can be used; told to end by a line on its
standard input, it prints the frames it drew and quits. `--empty` shows an empty window instead.
"""

import asyncio
import gc
import json
import sys
import time
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

STAGE_SIZE = (1920, 1080)
STAGE_CHART_WIDTH = 1000  # the moderator's own charts are narrower


def say(**values: Any) -> None:
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


async def full(file: Path) -> None:
    """The real program on `file`, its stage in a window of the projector's size."""
    from facilitator.desktop.app import Desktop, OpenEvent
    from facilitator.desktop.charts.live_chart import LiveChart
    from facilitator.desktop.recent import MemoryFile
    from facilitator.desktop.stage.view import StageView

    loop = asyncio.get_running_loop()
    begun: asyncio.Future[OpenEvent] = loop.create_future()
    usable = asyncio.Event()
    shown: list[tuple[float, int]] = []
    frames_ms: list[float] = []
    votes = 0
    paint = LiveChart.paintEvent

    class Watched(Desktop):
        def open(self, file: Path) -> None:
            super().open(file)
            begun.set_result(next(iter(self.events.values())))

    def timed(chart: LiveChart, event: QPaintEvent) -> None:
        began_s = time.monotonic()
        paint(chart, event)
        ended_s = time.monotonic()
        if chart.width() >= STAGE_CHART_WIDTH:
            frames_ms.append(1000 * (ended_s - began_s))
            if not shown or votes > shown[-1][1]:
                shown.append((ended_s, votes))

    def follow(section: str) -> None:
        nonlocal votes
        if section == "live":
            tallies = opened.model.state.live.tallies  # type: ignore[union-attr]
            votes = max((tally.ballots_n for tally in tallies.values()), default=0)
        look()

    def look() -> None:
        if opened.window is not None and opened.window.isVisible() and known():
            usable.set()

    def known() -> bool:
        return hasattr(opened.model.state.programme, "rows")

    LiveChart.paintEvent = timed  # type: ignore[method-assign,assignment]
    desktop = Watched(MemoryFile(file.with_suffix(".memory")))
    running = asyncio.ensure_future(desktop.run(file))
    opened = await begun
    opened.model.changed.connect(follow)
    opened.session.opened.connect(look)
    await usable.wait()
    assert opened.window is not None
    opened.window.grab()  # drawn once: it can be used
    say(usable_s=time.monotonic())
    stage = StageView(opened.model)
    stage.resize(*STAGE_SIZE)
    stage.show()
    await asyncio.to_thread(sys.stdin.readline)
    say(shown=shown, frames_ms=frames_ms)
    stage.close()
    opened.window.leave("stops_if_started_here")
    await running


async def empty() -> None:
    window = QMainWindow()
    window.show()
    window.grab()
    say(usable_s=time.monotonic())
    await asyncio.to_thread(sys.stdin.readline)
    window.close()


if __name__ == "__main__":
    # As the program itself does while it starts.
    gc.disable()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with qasync.QEventLoop(app) as loop:
        asyncio.set_event_loop(loop)
        word = sys.argv[1]
        loop.run_until_complete(empty() if word == "--empty" else full(Path(word)))
