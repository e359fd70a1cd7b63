"""On a full disk nothing acknowledged is lost, ballots are asked for again, and it goes on by itself."""

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

from facilitator.storage.database import check
from tests.helpers.events import event_file
from tests.helpers.patience import PATIENCE_S

ROOT = Path(__file__).parents[3]
PROGRAM = [sys.executable, "-m", "tests.helpers.disk_full"]


def verdict(found: subprocess.CompletedProcess[str]) -> None:
    assert found.returncode == 0, found.stderr
    facts = json.loads(found.stdout)
    assert facts["acknowledged"]
    assert facts["refused"] > 0
    assert "disk may be full" in facts["trouble"]
    assert facts["saved"] is False
    assert (facts["again"], facts["last"]) == ("recorded", "recorded")
    assert facts["trouble_after"] == ""
    assert facts["headcount"] == 7
    votes = [*facts["acknowledged"], facts["refused"], facts["refused"] + 1]
    assert facts["in_file"] == votes
    assert facts["in_memory"] == len(votes)


def test_a_small_disk_that_fills_up(tmp_path):
    event = event_file(tmp_path)
    mount = tmp_path / "disk"
    mount.mkdir()
    script = (
        f'mount -t tmpfs -o size=1m none "{mount}" && cp "{event}" "{mount}/event.workshop" && '
        f'head -c 300000 /dev/zero > "{mount}/filler" && '
        f'"$@" "{mount}/event.workshop" "{mount}/filler" && cp "{mount}/event.workshop" "{tmp_path}/after"'
    )
    found = subprocess.run(
        ["unshare", "-m", "sh", "-c", script, "sh", *PROGRAM],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    verdict(found)
    check(tmp_path / "after")


def test_a_limit_on_file_size(tmp_path):
    """SQLite meets another kind of failure here: a write that ends early."""
    event = event_file(tmp_path)
    limit = event.stat().st_size + 200_000

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    code = (
        "import resource, sys, asyncio\n"
        "from pathlib import Path\n"
        "from tests.helpers import disk_full\n"
        "def make_room():\n"
        "    most = resource.RLIM_INFINITY\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))\n"
        "asyncio.run(disk_full.main(Path(sys.argv[1]), make_room))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, str(event)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        preexec_fn=limited,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    verdict(found)
    check(event)
