"""The side event played by simulated phones, then reported in every format: each file, read back by a reader that
did not write it, has the numbers of the ballots that phones were told were kept."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from facilitator.importers.sample import load_sample
from facilitator.report.writing import ENDINGS, WRITERS
from facilitator.storage.database import create
from tests.helpers.vote_tables import Key, Numbers, numbers_in

PARTICIPANTS = 40
PLAYED_WITHIN_S = 300
ACKNOWLEDGED = ("recorded", "replaced", "duplicate")


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with everything that a rehearsal of the whole side event leaves."""
    folder = tmp_path_factory.mktemp("rehearsed")
    create(folder / "event.workshop", load_sample("side-event"))
    words = ["rehearse", "event.workshop", "--participants", str(PARTICIPANTS), "--seed", "5"]
    words += ["--speed", "3000", "--out", "out", "--format", ",".join(WRITERS)]
    done = subprocess.run(
        [sys.executable, "-m", "facilitator", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=PLAYED_WITHIN_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "out"


@pytest.fixture(scope="module")
def expected(played: Path) -> dict[Key, Numbers]:
    """The ballots of rehearsal.json, counted here; cards are the count that the moderator typed in."""
    told = json.loads((played / "rehearsal.json").read_text(encoding="utf-8"))
    numbers = {poll: n for n, poll in enumerate(dict.fromkeys(p["id"] for p in told["polls"]), 1)}
    found = {
        (numbers[asked["id"]], asked["round"]): counted(asked, told["ballots"])
        for asked in told["polls"]
    }
    assert len(found) == len(told["polls"]) == 5  # four votes, one of them asked again
    assert {asked["kind"] for asked in told["polls"]} == {"single", "multiple", "scale"}
    return found


def counted(asked: Mapping[str, Any], ballots: list[dict[str, Any]]) -> Numbers:
    newest: dict[str, dict[str, Any]] = {}
    for ballot in ballots:
        here = (ballot["poll"], ballot["round"]) == (asked["id"], asked["round"])
        if here and ballot["status"] in ACKNOWLEDGED:
            newest[ballot["id"]] = max(
                newest.get(ballot["id"], ballot), ballot, key=lambda b: b["n"]
            )
    given = [b["answer"] for b in newest.values() if not b["answer"].get("abstain")]
    assert len(given) > PARTICIPANTS / 2
    labels = {choice["id"]: choice["label"] for choice in asked["choices"]}
    if asked["kind"] == "scale":
        return {
            label: of_values([answer["values"][key] for answer in given if key in answer["values"]])
            for key, label in labels.items()
        }
    votes = Counter(asked["tally"]["hand_counts"])
    base = len(given) + votes.total()
    for answer in given:
        votes.update(answer.get("choices") or [answer["choice"]])
    return {
        label: [str(votes[key]), str(int(100 * votes[key] / base + 0.5))]
        for key, label in labels.items()
    }


def of_values(values: list[int]) -> list[str]:
    steps = [str(values.count(step)) for step in range(1, 6)]
    return [*steps, str(len(values)), f"{sum(values) / len(values):.1f}"]


@pytest.mark.parametrize("name", WRITERS)
def test_every_format_has_the_numbers_that_phones_were_told_are_kept(
    played: Path, expected: dict[Key, Numbers], name: str
):
    (file,) = played.glob(f"Report *.{ENDINGS.get(name, name)}")
    assert numbers_in(name, file.read_bytes(), expected) == expected
