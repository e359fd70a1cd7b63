"""A rehearsal as a moderator starts it: a process of its own, a real hub, real sockets."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from typing import Any

import pytest

from facilitator.domain.polls import Poll
from facilitator.importers.sample import load_sample
from facilitator.storage.database import create

PARTICIPANTS = 24
PLAYED_WITHIN_S = 120


@pytest.fixture
def event(tmp_path):
    """The sample with one of its votes."""
    file = tmp_path / "event.workshop"
    entities = load_sample("side-event")
    create(file, [each for each in entities if not isinstance(each, Poll) or each.id == "ready"])
    return file


@pytest.fixture
def command(event, tmp_path):
    words = ["rehearse", str(event), "--participants", str(PARTICIPANTS), "--seed", "5"]
    words += ["--speed", "3000", "--out", str(tmp_path / "out"), "--progress-lines"]
    return [sys.executable, "-m", "facilitator", *words]


@pytest.fixture
def place(tmp_path):
    """Folders of the test's own, in which whatever is left behind can be seen."""
    for name in ("temporary", "runtime"):
        (tmp_path / name).mkdir(mode=0o700)
    return os.environ | {
        "TMPDIR": str(tmp_path / "temporary"),
        "XDG_RUNTIME_DIR": str(tmp_path / "runtime"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }


def left_behind(tmp_path):
    found = [*(tmp_path / "temporary").iterdir(), *(tmp_path / "runtime").rglob("*.json")]
    return [path.name for path in found if path.name.startswith("facilitator-") or path.is_file()]


def test_a_played_event_proves_its_count_and_leaves_only_its_results(
    event, command, place, tmp_path
):
    before = event.read_bytes()

    done = subprocess.run(
        command, env=place, capture_output=True, text=True, timeout=PLAYED_WITHIN_S, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads((tmp_path / "out" / "rehearsal.json").read_text(encoding="utf-8"))
    counted = sum(poll["tally"]["n"] for poll in results["polls"])
    assert done.stdout.splitlines()[-1] == f"{counted} acknowledged = {counted} counted"
    assert counted > PARTICIPANTS
    assert {path.suffix for path in (tmp_path / "out").iterdir()} == {".json", ".docx", ".pdf"}
    assert event.read_bytes() == before
    assert left_behind(tmp_path) == []


def test_the_results_bear_a_recount_of_their_own(command, place, tmp_path):
    done = subprocess.run(
        command, env=place, capture_output=True, text=True, timeout=PLAYED_WITHIN_S, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads((tmp_path / "out" / "rehearsal.json").read_text(encoding="utf-8"))

    assert [poll["round"] for poll in results["polls"]] == [1, 2]
    assert results["polls"][0]["tally"]["cards"] == "added"
    for poll in results["polls"]:
        newest: dict[str, dict[str, Any]] = {}
        for ballot in results["ballots"]:
            key = (ballot["poll"], ballot["round"])
            acknowledged = ballot["status"] in ("recorded", "replaced", "duplicate")
            if key == (poll["id"], poll["round"]) and acknowledged:
                newest[ballot["id"]] = max(
                    newest.get(ballot["id"], ballot), ballot, key=lambda each: each["n"]
                )
        answers = Counter(ballot["answer"].get("choice") for ballot in newest.values())
        abstained = answers.pop(None, 0)
        assert abstained == poll["tally"]["abstain"]
        assert answers == Counter(poll["tally"]["counts"])
    entries = [(b["id"], b["n"], b["poll"], b["round"]) for b in results["ballots"]]
    assert len(set(entries)) == len(entries)
    statuses = {ballot["status"] for ballot in results["ballots"]}
    assert {"recorded", "duplicate"} <= statuses  # some were sent twice and counted once


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_rehearsal_stops_its_hub_and_tidies_up(command, place, tmp_path, sign):
    with subprocess.Popen(command, env=place, stdout=subprocess.PIPE, text=True) as playing:
        assert playing.stdout is not None
        watchdog = threading.Timer(PLAYED_WITHIN_S, playing.kill)
        watchdog.start()
        for line in playing.stdout:
            if "Opening" in line:
                (known,) = (tmp_path / "runtime").rglob("*.json")
                hub = json.loads(known.read_text(encoding="utf-8"))["pid"]
                playing.send_signal(sign)
        playing.wait()
        watchdog.cancel()

    assert playing.returncode == 130
    with pytest.raises(ProcessLookupError):
        os.kill(hub, 0)
    assert left_behind(tmp_path) == []
