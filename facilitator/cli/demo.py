"""`make run`: the sample event in its window, or rehearsed where there is no display."""

import gc
import os
import sys
from pathlib import Path

from facilitator.importers.sample import load_sample
from facilitator.progress import bar, silent
from facilitator.storage.database import create

SAMPLE = "side-event"


def has_display() -> bool:
    """Whether a window could be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def demo(folder: Path) -> int:
    """Opens the sample event, made anew only if it is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{SAMPLE}.workshop"
    if not file.exists():
        create(file, load_sample(SAMPLE))
    if has_display():
        gc.disable()  # as `facilitator desktop` does
        from facilitator.desktop.app import main as run_desktop

        return run_desktop(file)
    from facilitator.rehearsal.run import rehearse

    print("There is no display here, so the sample event is rehearsed instead of shown.")
    print(f"The event file is {file}; a rehearsal plays a copy of it.")
    progress = bar if sys.stderr.isatty() else silent
    return rehearse(
        file, out=folder / "rehearsal", participants=220, seed=1, speed=60.0, progress=progress
    )
