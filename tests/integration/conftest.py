"""A small event file for each test, and folders of its own for what hubs write elsewhere."""

import pytest

from tests.helpers.events import event_file


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    user = tmp_path_factory.mktemp("user")
    for name in ("RUNTIME_DIR", "STATE_HOME", "CACHE_HOME", "DATA_HOME"):
        folder = user / name.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(f"XDG_{name}", str(folder))
    return user


@pytest.fixture
def event(tmp_path):
    return event_file(tmp_path)


@pytest.fixture
def open_event(tmp_path):
    """An event that asks for no code."""
    return event_file(tmp_path, code_required=False)
