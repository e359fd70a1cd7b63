"""Whatever lies at the path: an event file is opened whole, and anything else is refused in words."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from facilitator.domain import errors
from facilitator.hub.hub import Hub
from facilitator.storage import database, tables
from facilitator.storage.event_file import EventFile, read_record
from facilitator.storage.lock import FileLock
from tests.helpers import events
from tests.helpers.events import event_file
from tests.helpers.patience import PATIENCE_S

NOW = datetime(2018, 12, 7, tzinfo=UTC)


def beside(path):
    """What stands beside the event file."""
    return sorted(p.name for p in path.parent.iterdir() if p.is_file() and p != path)


def altered(path, *statements):
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


async def opened(path):
    """What the hub reads of a file; the file is left as a clean stop leaves it."""
    database.check(path)
    hub = await Hub.open(path)
    book = hub.store.book
    await hub.file.close()
    return book


@pytest.mark.parametrize(
    "name", ["plain", "with spaces", "ünï", "📊 vote", "a#b?c%20d&e", "-rf", "l" * 200, "'quote\""]
)
async def test_odd_paths(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    path = event_file(folder, f"{name[:60]}.workshop")
    book = await opened(path)
    assert book == events.book_of(events.entities())
    assert beside(path) == []


async def test_a_path_that_is_no_text(tmp_path):
    path = event_file(tmp_path, os.fsdecode(b"latin-\xe9.workshop"))
    assert (await opened(path)).event.id == "event-1"


def test_a_new_file_is_never_written_over_an_old_one(tmp_path):
    path = tmp_path / "event.workshop"
    path.write_bytes(b"something dear")
    with pytest.raises(errors.FileExists):
        database.create(path, events.entities())
    assert path.read_bytes() == b"something dear"
    assert beside(path) == []


@pytest.mark.parametrize("refusal", [PermissionError(1, "no links here"), OSError(95, "nor here")])
def test_a_memory_stick_that_knows_no_links(tmp_path, monkeypatch, refusal):
    def link(*_):
        raise refusal

    monkeypatch.setattr(os, "link", link)
    path = event_file(tmp_path)
    database.check(path)
    assert beside(path) == []


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(errors.DiskTrouble):
        database.create(tmp_path / "gone" / "event.workshop", events.entities())


def test_what_is_missing(tmp_path):
    for path in (tmp_path / "gone.workshop", tmp_path):
        with pytest.raises(errors.FileMissing):
            database.check(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00" * 40_000, b"hello", b"SQLite format 3\x00", random.Random(1).randbytes(50_000)],
)
def test_what_is_no_database(tmp_path, content):
    path = tmp_path / "event.workshop"
    path.write_bytes(content)
    with pytest.raises(errors.FileCorrupt):
        database.check(path)
    assert path.read_bytes() == content
    assert beside(path) == []


def test_the_database_of_another_program(tmp_path):
    path = altered(tmp_path / "event.workshop", "CREATE TABLE songs (title TEXT)")
    before = path.read_bytes()
    with pytest.raises(errors.FileCorrupt, match="not an event file"):
        database.check(path)
    assert path.read_bytes() == before


def test_a_file_of_a_newer_version(tmp_path):
    path = altered(event_file(tmp_path), f"PRAGMA user_version={tables.SCHEMA_VERSION + 1}")
    with pytest.raises(errors.FileTooNew):
        database.check(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_file(tmp_path, share):
    path = event_file(tmp_path)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(errors.FileCorrupt):
        database.check(path)


async def test_flipped_bytes_are_refused_or_harmless_and_never_overwritten(tmp_path):
    whole = event_file(tmp_path).read_bytes()
    chance = random.Random(7)
    refused = 0
    for number in range(30):
        damaged = bytearray(whole)
        for _ in range(len(damaged) // 4096):
            damaged[chance.randrange(100, len(damaged))] ^= 1 << chance.randrange(8)
        path = tmp_path / f"{number}.workshop"
        path.write_bytes(damaged)
        try:
            await opened(path)
        except errors.FileCorrupt:
            refused += 1
            with pytest.raises(errors.FileCorrupt):
                read_record(path, NOW)
        assert path.stat().st_size > 0
    assert refused > 5


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET title = '{'",
        "UPDATE event SET starts_at = 'yesterday'",
        "UPDATE item SET kind = 'dance'",
        "UPDATE poll SET choices = '[1]'",
        "DELETE FROM event",
        "DROP TABLE ballot",
        "ALTER TABLE item RENAME COLUMN notes TO remarks",
    ],
)
async def test_sense_that_was_edited_away(tmp_path, statement):
    path = altered(event_file(tmp_path), statement)
    database.check(path)
    with pytest.raises(errors.FileCorrupt, match="damaged"):
        await opened(path)
    assert beside(path) == []


async def test_a_file_from_elsewhere_cannot_make_us_do_anything(tmp_path):
    path = altered(
        event_file(tmp_path),
        "CREATE TRIGGER t AFTER UPDATE ON stage BEGIN DELETE FROM ballot; END",
        "CREATE VIEW v AS SELECT load_extension('x')",
    )
    assert (await opened(path)).event.id == "event-1"


async def test_a_snapshot_can_be_opened_again(tmp_path):
    path, copy = event_file(tmp_path), tmp_path / "copy.workshop"
    file = EventFile(path)
    await file.snapshot(copy)
    await file.close()
    assert await opened(copy) == events.book_of(events.entities())
    assert await opened(copy) == events.book_of(events.entities())


async def test_the_lock(tmp_path):
    path = event_file(tmp_path)
    mine, other = FileLock(path), FileLock(path)
    mine.acquire()
    with pytest.raises(errors.FileInUse):
        other.acquire()
    mine.release()
    other.acquire()
    other.release()
    other.release()
    assert beside(path) == []


def test_the_lock_of_a_killed_program_holds_nobody_up(tmp_path):
    path = event_file(tmp_path)
    code = (
        "import sys; from pathlib import Path; from facilitator.storage.lock import FileLock\n"
        "lock = FileLock(Path(sys.argv[1])); lock.acquire(); print('held', flush=True)\n"
        "sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(errors.FileInUse):
            FileLock(path).acquire()
        holder.send_signal(signal.SIGKILL)
    assert beside(path) == ["event.workshop.lock"]
    lock = FileLock(path)
    lock.acquire()
    lock.release()
    assert beside(path) == []


def test_a_file_that_another_program_may_only_read(tmp_path):
    """In a child that gives its rights away: root may write anything."""
    shared = tmp_path / "shared"
    path = event_file(tmp_path)
    shared.mkdir()
    shared.chmod(0o777)
    shutil.copy(path, shared)
    (shared / path.name).chmod(0o444)
    for folder in [shared, *shared.parents][:4]:
        folder.chmod(folder.stat().st_mode | 0o555)
    code = (
        "import asyncio, os, sys; from pathlib import Path\n"
        "from facilitator.storage.event_file import EventFile\n"
        "from facilitator.domain.errors import DiskTrouble\n"
        "os.seteuid(65534)\n"
        "async def main():\n"
        "    try:\n"
        "        EventFile(Path(sys.argv[1]))\n"
        "    except DiskTrouble as trouble:\n"
        "        print(trouble)\n"
        "asyncio.run(main())"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, str(shared / path.name)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert "cannot be written. Copy it" in found.stdout, found.stderr


def test_a_read_only_disk(tmp_path):
    """In a mount namespace of its own."""
    path = event_file(tmp_path)
    mount = tmp_path / "mount"
    mount.mkdir()
    code = (
        "import sys; from pathlib import Path; from facilitator.cli import main\n"
        "sys.exit(main(['serve', sys.argv[1]]))"
    )
    script = (
        f'mount -t tmpfs none "{mount}" && cp "{path}" "{mount}/e.workshop" && '
        f'mount -o remount,ro "{mount}" && exec "{sys.executable}" -c "{code}" "{mount}/e.workshop"'
    )
    found = subprocess.run(
        ["unshare", "-m", "sh", "-c", script],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert found.returncode == 2, found.stderr
    assert "cannot be opened for writing" in found.stderr
    assert "Traceback" not in found.stderr


def test_only_one_event_is_in_a_file(tmp_path):
    path = tmp_path / "two.workshop"
    database.create(path, [events.workshop(), *events.programme(), events.workshop(id="other")])
    with pytest.raises(errors.FileCorrupt):
        read_record(path, NOW)
