"""A network, a served event, and phones that complain of whatever their browser complains of."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from facilitator.protocol import commands as c
from tests.end_to_end.lan import Lan, lan
from tests.end_to_end.phone import SCREEN, Phone
from tests.end_to_end.served import Served
from tests.helpers.patience import PATIENCE_MS

FOLDERS = ("XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_DATA_HOME", "HOME")

expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Configuration, runtime and log folders of this run alone; child processes have them too."""
    root = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in FOLDERS:
            folder = root / name.lower()
            folder.mkdir(mode=0o700)
            patch.setenv(name, str(folder))
        patch.setenv("PYTHONPATH", os.fspath(Path(__file__).parents[2]))
        yield root


@pytest.fixture(scope="session")
def room(home: Path) -> Iterator[Lan]:
    """The network of this run."""
    with lan(home) as made:
        yield made


@pytest.fixture
def served(room: Lan, tmp_path: Path) -> Iterator[Served]:
    """The sample event, its doors open."""
    with Served(tmp_path / "side-event.workshop", room.host) as event:
        event.ctl(c.DoorsOpen())
        yield event


@pytest.fixture(scope="module")
def browser(room: Lan) -> Iterator[Browser]:
    # One for each module: while the driver runs, the thread has no room for another event loop.
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=os.fspath(room.browser), args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture
def new_phone(browser: Browser) -> Iterator[Callable[..., Phone]]:
    """Makes phones; `loses_network` where the browser will note that the network is away."""
    made: list[Phone] = []

    def make(*, loses_network: bool = False, **options: Any) -> Phone:
        settings = {
            "viewport": SCREEN,
            "is_mobile": True,
            "has_touch": True,
            "locale": "en",
            "reduced_motion": "reduce",
        }
        context = browser.new_context(**{**settings, **options})
        context.set_default_timeout(PATIENCE_MS)
        phone = Phone(context, loses_network)
        made.append(phone)
        return phone

    yield make
    complaints = [words for phone in made for words in phone.complaints]
    for phone in made:
        phone.context.close()
    assert complaints == []


@pytest.fixture
def phone(new_phone: Callable[..., Phone], served: Served) -> Phone:
    """A phone that has scanned the code."""
    made = new_phone()
    made.open(served.url)
    return made
