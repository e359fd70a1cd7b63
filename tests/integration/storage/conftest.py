import pytest

from facilitator.storage import database


@pytest.fixture
def no_waiting_for_the_disk(monkeypatch):
    """For thousands of votes: where bytes lie does not depend on when they are safe."""
    prepare = database._prepare

    def quick(connection, *, readonly):
        prepare(connection, readonly=readonly)
        connection.execute("PRAGMA synchronous=OFF").close()
        connection.execute("PRAGMA busy_timeout=50").close()

    monkeypatch.setattr(database, "_prepare", quick)
