"""A report made from the command line stays out of the way of the event, and of other reports."""

import os
import subprocess
import sys

import pytest

from facilitator.cli import main, reporting
from facilitator.storage.lock import FileLock
from tests.helpers.events import event_file
from tests.helpers.patience import PATIENCE_S


@pytest.fixture
def event(tmp_path, monkeypatch):
    monkeypatch.setattr(reporting, "step_back", lambda: None)
    return event_file(tmp_path, "event.workshop")


def test_pages_are_shown_without_writing_a_report(event, tmp_path, capsys):
    assert main(["report", str(event), "--preview", str(tmp_path / "pages")]) == 0
    names = sorted(path.name for path in (tmp_path / "pages").iterdir())
    assert names[0] == "page-001.png"
    assert [line.rpartition(os.sep)[2] for line in capsys.readouterr().out.split()] == names


def test_two_events_make_one_report(event, tmp_path):
    other = event_file(tmp_path, "other.workshop")
    words = [str(event), str(other), "--out", str(tmp_path / "out"), "--title", "Both of them"]
    assert main(["report", *words, "--format", "md"]) == 0
    (written,) = (tmp_path / "out").iterdir()
    assert written.read_text("utf-8").startswith("# Both of them\n")


def test_a_second_report_waits_for_the_first(event, monkeypatch):
    first = FileLock(event.with_name("event.workshop.report"))
    first.acquire()
    heard = []
    monkeypatch.setattr("time.sleep", lambda _: first.release())
    with reporting.one_at_a_time(event, lambda *told: heard.append(told), "en"):
        assert heard == [(0.0, "Waiting for another report of this event")]
    assert not first.path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has classes instead of numbers")
def test_it_lets_everything_else_go_first():
    code = (
        "import os; from facilitator.cli.reporting import step_back; step_back(); print(os.nice(0))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert int(found.stdout) == min(19, os.nice(0) + 10)


def test_on_a_disk_that_fills_up_the_report_before_stays_whole(event, tmp_path):
    """In a mount namespace of its own, on a disk that has room for one report, and not for a second."""
    disk, before = tmp_path / "disk", tmp_path / "before"
    disk.mkdir()
    assert main(["report", str(event), "--out", str(before), "--format", "docx"]) == 0
    (word,) = before.iterdir()
    code = (
        "import sys; from facilitator.cli import main, reporting; "
        "reporting.step_back = lambda: None; sys.exit(main(sys.argv[1:]))"
    )
    script = (
        f'mount -t tmpfs -o size={word.stat().st_size + 20_000} none "{disk}" && '
        f'cp "{word}" "{disk}" && "$@"; echo $?; cmp "{word}" "{disk}"/*.docx && ls -A "{disk}"'
    )
    words = ["report", str(event), "--out", str(disk), "--format", "docx,pdf"]
    found = subprocess.run(
        ["unshare", "-m", "sh", "-c", script, "sh", sys.executable, "-c", code, *words],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert found.stdout.splitlines() == ["2", word.name], found.stderr
    assert "There is not enough room on the disk" in found.stderr
    assert "Traceback" not in found.stderr
