"""What stands in an event file, counted by another reader than the one that wrote it."""

import sqlite3
from contextlib import closing
from pathlib import Path


def count_rows(path: Path, table: str) -> int:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
