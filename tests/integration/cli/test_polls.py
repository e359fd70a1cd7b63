"""`facilitator polls`: sets of polls into an event file and out of it, with a hub and without."""

import io
import json

import pytest

from facilitator.cli import main
from tests.helpers.events import event_file
from tests.helpers.hubs import child_hub


@pytest.fixture
def event(tmp_path):
    return event_file(tmp_path)


@pytest.fixture
def texts(tmp_path):
    path = tmp_path / "set.txt"
    path.write_text(
        "? Ready?\n  time: 30 s\n- Yes\n  card: green\n- No\n\n? Why?\nloose\n", "utf-8"
    )
    return path


def polls(event, capsys):
    assert main(["polls", str(event)]) == 0
    return capsys.readouterr().out


def test_a_text_is_added_and_what_was_not_understood_is_said(event, texts, capsys):
    assert main(["polls", str(event), "--import", str(texts), "--item", "vote"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "Line 8: this was not understood and is left out: “loose”.",
        "2 polls were added.",
    ]
    assert polls(event, capsys).endswith(
        "? Ready?\n  time: 30 s\n- Yes\n  card: green\n- No\n\n? Why?\n  kind: text\n"
    )


def test_what_is_exported_can_be_imported_into_another_event(event, tmp_path, capsys):
    out = tmp_path / "out.txt"
    assert main(["polls", str(event), "--export", str(out)]) == 0
    other = event_file(tmp_path, "other.workshop")
    capsys.readouterr()
    before = polls(other, capsys)
    assert main(["polls", str(other), "--import", str(out)]) == 0
    capsys.readouterr()
    assert polls(other, capsys) == f"{before}\n{out.read_text('utf-8')}"


def test_polls_are_copied_from_another_event_as_they_are(event, tmp_path, capsys):
    other = event_file(tmp_path, "other.workshop")
    before = polls(other, capsys)
    assert main(["polls", str(other), "--import", str(event)]) == 0
    assert capsys.readouterr().out == "3 polls were added.\n"
    assert polls(other, capsys) == f"{before}\n{before}"


def test_a_running_hub_adds_them_and_takes_them_back_as_one(event, texts, capsys):
    with child_hub(event):
        assert main(["polls", str(event), "--import", str(texts)]) == 0
        capsys.readouterr()
        main(["ctl", str(event), "polls"])
        assert [each["prompt"] for each in json.loads(capsys.readouterr().out)][-2:] == [
            "Ready?",
            "Why?",
        ]
        main(["ctl", str(event), "undo"])
        assert "adding 2 polls" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("source", "why"),
    [("nowhere.txt", "no set of that name. Sets: “closing”"), ("-", "There is no poll in it.")],
)
def test_a_set_that_is_not_there_and_one_without_polls_are_said(
    event, source, why, capsys, monkeypatch
):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    assert main(["polls", str(event), "--import", source]) == 2
    assert why in capsys.readouterr().err
