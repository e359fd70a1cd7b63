"""An export that is killed, cancelled or runs twice leaves whole files and no rubbish."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from facilitator.report import Options, write_report
from facilitator.report.files import ABANDONED_AFTER_S
from tests.helpers.reading import open_pdf, open_word
from tests.helpers.records import side_event_record
from tests.integration.report.test_writing import NAME, quiet

FORMATS = ["docx", "pdf"]
# What the child does just before it goes on: at each of these moments something else is on the disk.
MOMENTS = {
    "while drawing": "data.pdf.draw = stop",
    "with half a file": "data.files.open = half",
    "before the first sync": "os.fsync = stop",
    "before the second sync": "os.fsync = after(1, os.fsync)",
    "before the first rename": "os.replace = stop",
    "between the renames": "os.replace = after(1, os.replace)",
    "after the renames": "data.files._sync_folder = stop",
}
CHILD = """
import builtins, os, signal, sys
from pathlib import Path
from types import SimpleNamespace
from facilitator.report import files, pdf, writing
from tests.helpers.records import side_event_record

data = SimpleNamespace(files=files, pdf=pdf)
number = getattr(signal, sys.argv[2])
signal.signal(signal.SIGTERM, signal.default_int_handler)

def stop(*_):
    os.kill(os.getpid(), number)

def after(times, then):
    left = [times]
    def now(*args):
        if not left[0]:
            stop()
        left[0] -= 1
        return then(*args)
    return now

def half(path, mode):
    file = builtins.open(path, mode)
    write = file.write
    def first_half(content):
        write(content[: len(content) // 2])
        file.flush()
        stop()
    return Half(file, first_half)

class Half:
    def __init__(self, file, write):
        self.file, self.write = file, write
    def __enter__(self):
        return self
    def __exit__(self, *_):
        self.file.close()

exec(sys.argv[3])
writing.WRITERS = {"docx": writing.word.draw, "pdf": lambda document: pdf.draw(document)}
writing.write_report([side_event_record()], Path(sys.argv[1]), ["docx", "pdf"], writing.Options(), lambda *_: None)
print("finished")
"""


def interrupted(folder: Path, with_signal: str, moment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CHILD, str(folder), with_signal, MOMENTS[moment]],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=Path(__file__).parents[3],
    )


def is_whole(path: Path) -> bool:
    content = path.read_bytes()
    if content == b"old":
        return True
    opened = open_word(content).text() if path.suffix == ".docx" else open_pdf(content).pages
    return bool(opened)


@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_it_leaves_the_old_file_or_the_new_one(tmp_path: Path, moment: str):
    old = [tmp_path / f"{NAME}.{name}" for name in FORMATS]
    for path in old:
        path.write_bytes(b"old")
    child = interrupted(tmp_path, "SIGKILL", moment)
    assert child.returncode == -signal.SIGKILL, child.stderr
    assert all(is_whole(path) for path in old)
    replaced = [path.suffix for path in old if path.read_bytes() != b"old"]
    expected = {"between the renames": [".docx"], "after the renames": [".docx", ".pdf"]}
    assert replaced == expected.get(moment, [])


@pytest.mark.parametrize("moment", [moment for moment in MOMENTS if "renames" not in moment])
def test_cancelled_it_leaves_nothing_behind(tmp_path: Path, moment: str):
    child = interrupted(tmp_path, "SIGTERM", moment)
    assert "finished" not in child.stdout
    assert "KeyboardInterrupt" in child.stderr
    assert os.listdir(tmp_path) == []


def test_what_a_killed_export_left_is_taken_away_by_a_later_one(tmp_path: Path):
    abandoned = tmp_path / f".{NAME}.pdf.0badcafe.part"
    in_use = tmp_path / f".{NAME}.pdf.12345678.part"
    of_others = tmp_path / ".other.pdf.0badcafe.part"
    for path in (abandoned, in_use, of_others):
        path.write_bytes(b"half")
    long_ago = time.time() - ABANDONED_AFTER_S - 60
    for path in (abandoned, of_others):
        os.utime(path, (long_ago, long_ago))
    write_report([side_event_record()], tmp_path, ["pdf"], Options(), quiet)
    assert sorted(os.listdir(tmp_path)) == sorted([in_use.name, of_others.name, f"{NAME}.pdf"])
