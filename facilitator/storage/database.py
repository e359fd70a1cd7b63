"""Opening, creating and checking event files."""

import os
import secrets
import sqlite3
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, select
from sqlalchemy.exc import SQLAlchemyError

from facilitator.domain.book import Book
from facilitator.domain.errors import (
    DiskTrouble,
    FileCorrupt,
    FileExists,
    FileMissing,
    FileTooNew,
)
from facilitator.storage import tables
from facilitator.storage.changes import apply_changes

SQLITE_HEADER = b"SQLite format 3\x00"
SECRET_BYTES = 32


def engine_for(path: Path, *, readonly: bool = False) -> Engine:
    """An engine whose transactions begin at once and really roll back (also schema changes)."""
    mode = "ro" if readonly else "rw"

    def connect() -> sqlite3.Connection:
        uri = f"{path.absolute().as_uri()}?mode={mode}"
        connection = sqlite3.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5.0
        )
        _prepare(connection, readonly=readonly)
        return connection

    # What goes wrong is logged, and nothing that people said may stand in a log.
    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)
    if not readonly:
        event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _prepare(connection: sqlite3.Connection, *, readonly: bool) -> None:
    settings = ["foreign_keys=ON", "trusted_schema=OFF", "temp_store=MEMORY", "cell_size_check=ON"]
    if not readonly:
        settings += ["secure_delete=ON", "journal_mode=WAL", "synchronous=FULL"]
        if sys.platform == "darwin":
            settings += ["fullfsync=ON", "checkpoint_fullfsync=ON"]
    for setting in settings:
        connection.execute(f"PRAGMA {setting}").close()


def create(path: Path, entities: Iterable[Any]) -> None:
    """Writes a new event file holding `entities`; never over an existing one."""
    if path.exists():
        raise FileExists(f"“{path}” exists already. Choose another name.")
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        temporary.unlink(missing_ok=True)
        _make_private(temporary)
        engine = engine_for(temporary)
        with engine.connect() as connection:
            with connection.begin():
                tables.metadata.create_all(connection)
                connection.exec_driver_sql(f"PRAGMA application_id={tables.APPLICATION_ID}")
                connection.exec_driver_sql(f"PRAGMA user_version={tables.SCHEMA_VERSION}")
                book = Book()
                apply_changes(connection, [book.put(entity) for entity in entities], [])
                put_setting(connection, "secret", secrets.token_bytes(SECRET_BYTES))
            seal(connection)
        engine.dispose()
        _put_in_place(temporary, path)
    except FileExistsError:
        raise FileExists(f"“{path}” exists already. Choose another name.") from None
    except (OSError, SQLAlchemyError, sqlite3.Error) as problem:
        raise DiskTrouble(
            f"“{path}” cannot be written. Choose a folder on this laptop that you may write to, with free space."
        ) from problem
    finally:
        for suffix in ("", "-wal", "-shm"):
            temporary.with_name(temporary.name + suffix).unlink(missing_ok=True)


def _make_private(path: Path) -> None:
    """An empty file for this user alone: people's names will stand in it, and the secret behind all tokens."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _put_in_place(temporary: Path, path: Path) -> None:
    """Never over a file that appeared meanwhile, where the disk can do that (memory sticks cannot)."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except (OSError, AttributeError):
        if path.exists():
            raise FileExistsError from None
        temporary.rename(path)


def check(path: Path) -> None:
    """Raises unless `path` is a whole event file that this version can use."""
    if not path.is_file():
        raise FileMissing(f"There is no file “{path}”.")
    try:
        with path.open("rb") as stream:
            header = stream.read(len(SQLITE_HEADER))
    except OSError as problem:
        raise DiskTrouble(f"“{path}” cannot be read: {problem.strerror}.") from problem
    if header != SQLITE_HEADER:
        raise FileCorrupt(f"“{path}” is not an event file, or it is damaged. It was left as it is.")
    try:
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.OperationalError as problem:
        raise DiskTrouble(
            f"“{path}” cannot be opened: {problem}. Is the folder writable?"
        ) from problem
    except (sqlite3.DatabaseError, UnicodeDecodeError) as problem:
        raise FileCorrupt(
            f"“{path}” is damaged. It was left as it is; open a copy from a backup."
        ) from problem
    if application != tables.APPLICATION_ID:
        raise FileCorrupt(f"“{path}” is not an event file. It was left as it is.")
    if version > tables.SCHEMA_VERSION:
        raise FileTooNew(
            f"“{path}” was written by a newer version of Facilitator. Update this one to open it."
        )
    if sound != "ok" or version < 1:
        raise FileCorrupt(f"“{path}” is damaged. It was left as it is; open a copy from a backup.")


def seal(connection: Connection) -> None:
    """Leaves the file whole in itself, without a log beside it, so that it can be copied and e-mailed."""
    driver = _driver(connection)
    driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    driver.execute("PRAGMA journal_mode=DELETE").close()


def truncate_log(connection: Connection) -> bool:
    """Empties the write-ahead log into the file; False if a reader stood in the way."""
    busy, _, _ = _driver(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def rewrite(connection: Connection) -> None:
    """Writes the whole file anew in key order, leaving nothing of what was deleted."""
    _driver(connection).execute("VACUUM").close()


def copy_into(connection: Connection, target: Path) -> None:
    """A consistent copy of the file as it is now, in a new file; DiskTrouble if it cannot be written."""
    try:
        _make_private(target)
        _driver(connection).execute("VACUUM INTO ?", (str(target),)).close()
    except (OSError, sqlite3.Error) as problem:
        raise DiskTrouble(
            f"“{target}” cannot be written. Choose a folder with free space that you may write to."
        ) from problem


def copy_of(path: Path, target: Path) -> None:
    """A consistent copy of a file that no hub has open, without changing the original."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None
    )
    try:
        _make_private(target)
        connection.execute("VACUUM INTO ?", (str(target),)).close()
    except (OSError, sqlite3.Error) as problem:
        raise DiskTrouble(
            f"“{path}” cannot be copied. Is there free space for temporary files?"
        ) from problem
    finally:
        connection.close()


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def get_setting(connection: Connection, name: str) -> bytes | None:
    """A value the hub keeps in the file (secret, port, doors)."""
    query = select(tables.setting.c.value).where(tables.setting.c.name == name)
    value = connection.execute(query).scalar_one_or_none()
    return None if value is None else bytes(value)


def put_setting(connection: Connection, name: str, value: bytes) -> None:
    """Stores a value the hub keeps in the file."""
    connection.execute(
        tables.setting.insert().prefix_with("OR REPLACE"), {"name": name, "value": value}
    )
