"""The command line as somebody at a terminal meets it."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

import pytest
import zxingcpp
from PIL import Image

from facilitator.cli import main
from facilitator.client import whereabouts
from facilitator.client.whereabouts import Whereabouts
from facilitator.storage.database import check
from facilitator.storage.lock import FileLock
from tests.helpers.events import event_file
from tests.helpers.hubs import child_hub
from tests.helpers.patience import PATIENCE_S

FACILITATOR = [sys.executable, "-m", "facilitator"]


def run(*words, program=FACILITATOR, **how):
    return subprocess.run(
        [*program, *map(str, words)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
        env=os.environ | how,
    )


def sentence(found):
    """What a user's mistake leads to: exit code 2 and one sentence, nothing else."""
    assert found.returncode == 2, (found.stdout, found.stderr)
    assert found.stdout == ""
    assert "Traceback" not in found.stderr
    said = found.stderr.strip()
    assert said
    assert said.count("\n") == 0
    assert re.match(r"[“A-Z]", said)
    assert not re.search(r"\b([Ee]rror|invalid|[Ee]rrno|None|null|socket)\b", said)
    return said


@pytest.fixture
def event(tmp_path):
    return event_file(tmp_path, "ünï code.workshop")


@pytest.mark.parametrize("words", [["serve"], ["ctl", "polls"]])
def test_a_file_that_is_not_there(tmp_path, words):
    command, *rest = words
    assert "gone.workshop" in sentence(run(command, tmp_path / "gone.workshop", *rest))


def test_a_file_that_is_damaged(event):
    event.write_bytes(b"SQLite format 3\x00" + b"x" * 5000)
    assert "damaged" in sentence(run("serve", event))


def test_a_file_that_another_program_has(event):
    lock = FileLock(event)
    lock.acquire()
    assert "open in another window or program" in sentence(run("serve", event))
    lock.release()


def test_no_hub_has_the_file(event):
    assert "facilitator serve" in sentence(run("ctl", event, "polls"))


def test_a_dead_hubs_process_number_is_another_programs_now(event):
    nothing_listens = 1
    whereabouts.write(Whereabouts(os.getpid(), 8080, nothing_listens, "key", str(event)))
    assert sentence(run("ctl", event, "polls")).startswith("Nothing has “")


def test_no_command_at_all(event):
    sentence(run("ctl", event))


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["poll.opne", "x"], "poll.open"),
        (["xyzzy"], "--list"),
        (["item.extend"], "item.extend MINUTES"),
        (["item.extend", "many"], "item.extend MINUTES"),
        (["go", "now"], "Too many words"),
        (["poll.quick"], "poll.quick PROMPT"),
    ],
)
def test_commands_that_are_not_understood(event, capsys, words, hint):
    """Before the hub is asked for: what was typed is what is wrong."""
    code = main(["ctl", str(event), *words])
    found = subprocess.CompletedProcess(words, code, *capsys.readouterr())
    assert hint in sentence(found)


def test_words_that_the_parser_itself_refuses(event):
    for words in (["dance"], ["serve", event, "--port", "99999"]):
        found = run(*words)
        assert found.returncode == 2
        assert "usage:" in found.stderr
        assert "Traceback" not in found.stderr


def test_a_port_that_another_program_has(event):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        impatient = (
            "import sys, facilitator.hub.hub as hub; hub.PORT_WAIT_S = 0.3\n"
            "from facilitator.cli import main; sys.exit(main(sys.argv[1:]))"
        )
        program = [sys.executable, "-c", impatient]
        found = run("serve", event, "--host", "127.0.0.1", "--port", port, program=program)
    assert f"port {port}" in sentence(found)
    assert sorted(path.name for path in event.parent.glob("*.workshop*")) == [event.name]


def test_a_vote_from_the_command_line(event):
    with child_hub(event) as (child, where):

        def ctl(*words):
            found = run("ctl", event, *words)
            assert found.returncode == 0, found.stderr
            return json.loads(found.stdout)

        assert [poll["id"] for poll in ctl("polls")] == ["obstacle", "levels", "ready"]
        assert ctl("item.start", "opening")["item"] == "opening"
        assert ctl("item.extend", "-5")["added_s"] == -300
        quick = ctl("poll.quick", "Go on?", "Yes", "No")
        assert quick["status"] == "open"
        assert "Another vote is open" in sentence(run("ctl", event, "poll.open", "obstacle"))
        assert "no poll “x”" in sentence(run("ctl", event, "poll.open", "x"))
        assert "open in another window" in sentence(run("serve", event))
        assert whereabouts.read(event) == where
        assert whereabouts.path_for(event).stat().st_mode & 0o777 == 0o600
        assert ctl("hub.stop") == {"stopping": True}
        assert child.process.wait(PATIENCE_S) == 0
    check(event)
    assert sorted(path.name for path in event.parent.glob("*.workshop*")) == [event.name]


def test_the_list_of_commands():
    found = run("ctl", "--list")
    assert found.returncode == 0
    assert "poll.open POLL [SECONDS]\n    Opens voting" in found.stdout
    assert "poll.quick PROMPT [CHOICE CHOICE...]" in found.stdout


@contextmanager
def serving(event, *words):
    program = [*FACILITATOR, "serve", event, "--host", "127.0.0.1", *words]
    with subprocess.Popen(
        program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            lines = []
            assert process.stdout is not None
            for line in process.stdout:
                lines.append(line.rstrip("\n"))
                if line.startswith("Stop with"):
                    break
            yield process, lines
        finally:
            process.kill()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_leaves_the_file_whole(event, how):
    with serving(event) as (process, lines):
        assert lines, process.stderr and process.stderr.read()
        assert event.with_name(event.name + "-wal").exists()
        process.send_signal(how)
        assert process.wait(PATIENCE_S) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
    check(event)
    assert sorted(path.name for path in event.parent.glob("*.workshop*")) == [event.name]
    assert list(whereabouts.path_for(event).parent.iterdir()) == []


def test_what_serve_prints_brings_a_phone_in(event):
    with serving(event) as (_, lines):
        port = whereabouts.read(event).room_port
    text = "\n".join(lines)
    assert f"Address    http://127.0.0.1:{port}/K7Q2" in text
    assert "Join code  K7Q2" in text
    drawn = [line for line in lines if set(line) <= set(" \u00a0█▀▄") and line]
    found = zxingcpp.read_barcodes(_picture(drawn))
    assert [code.text for code in found] == [f"HTTP://127.0.0.1:{port}/K7Q2"]


def test_a_room_without_a_code_says_so(event):
    with serving(event, "--no-code") as (_, lines):
        assert any(line.startswith("Join code  K7Q2   (not asked for)") for line in lines)


def _picture(lines):
    """The half blocks of a terminal as dark and light dots: what is drawn is dark."""
    scale = 8
    picture = Image.new("L", (max(map(len, lines)), 2 * len(lines)), 255)
    for row, line in enumerate(lines):
        for column, char in enumerate(line):
            if char in "█▀":
                picture.putpixel((column, 2 * row), 0)
            if char in "█▄":
                picture.putpixel((column, 2 * row + 1), 0)
    width, height = picture.size
    return picture.resize((width * scale, height * scale), Image.Resampling.NEAREST)


def test_cards_and_wordings_are_printed_to_the_file_that_is_named(event, tmp_path):
    for command in ("cards", "interpreters"):
        out = tmp_path / f"{command}.pdf"
        found = run(command, event, "--out", out)
        assert (found.returncode, found.stdout.strip()) == (0, str(out)), found.stderr
        assert out.read_bytes().startswith(b"%PDF")
