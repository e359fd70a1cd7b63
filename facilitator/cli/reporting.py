"""`facilitator report`: snapshots in, files out, behind whatever else the laptop is doing."""

import argparse
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.cli.record import take_record
from facilitator.domain.errors import FileInUse
from facilitator.domain.workshop import Attribution
from facilitator.i18n import catalogue
from facilitator.progress import Progress
from facilitator.report import Options, write_preview, write_report
from facilitator.report.options import Body
from facilitator.storage.album import folder_of
from facilitator.storage.lock import FileLock

NICENESS = 10
LOOK_AGAIN_S = 0.2


def run_report(arguments: argparse.Namespace, progress: Progress) -> None:
    """Writes the report and prints the paths of its files."""
    step_back()
    files: list[Path] = arguments.files
    albums = [folder_of(file) for file in files]
    if arguments.photos is not None:
        albums[0] = arguments.photos
    options = Options(
        lang=arguments.lang,
        summary=arguments.summary,
        attribution=Attribution(arguments.attribution),
        template=arguments.template,
        title=arguments.title,
        body=Body(arguments.body),
        albums=tuple(albums),
    )
    formats = [word.strip() for word in arguments.format.split(",") if word.strip()]
    with one_at_a_time(files[0], progress, arguments.lang):
        records = [take_record(file) for file in files]
        if arguments.preview is not None:
            paths = write_preview(records, arguments.preview, options, progress)
        else:
            paths = write_report(records, arguments.out, formats, options, progress)
    for path in paths:
        print(path)


def step_back() -> None:
    """Lets the hub and the stage go first: nobody waits for a report while a vote is open."""
    if sys.platform == "win32":
        import psutil

        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(NICENESS)


@contextmanager
def one_at_a_time(file: Path, progress: Progress, lang: str) -> Iterator[None]:
    """Waits until no other report of this event is being written."""
    lock = FileLock(file.with_name(f"{file.name}.report"))
    while True:
        try:
            lock.acquire()
            break
        except FileInUse:
            progress(0.0, catalogue("report", lang)("progress.waiting"))
            time.sleep(LOOK_AGAIN_S)
    try:
        yield
    finally:
        lock.release()
