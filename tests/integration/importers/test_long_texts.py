"""Endless repetitions cost no more than their length: no pattern runs away on them."""

import datetime as dt
import time

import pytest

from facilitator.importers.drafting import Setting
from facilitator.importers.importing import import_text

HERE = Setting(dt.date(2026, 1, 15), "UTC")
LENGTH = 18_000
LIMIT_S = 3.0


@pytest.mark.parametrize(
    "seed",
    [
        "1-",
        "1 - 1, ",
        "A B, ",
        "A: ",
        "Speaker: ",
        "Director, ",
        "Anna Bell, Director, Some Union ",
        "9:00 ",
        "(a ",
        " - ",
        "  ",
    ],
)
def test_repetitions(seed):
    text = (seed * LENGTH)[:LENGTH]
    before = time.process_time()
    import_text(f"09:00-10:00\t{text}\t{text}\n10:00-11:00\tX\tY\n", HERE)
    import_text(f"{text}\n09:00-10:00 {text}\n10:00-11:00 End\n", HERE)
    assert time.process_time() - before < LIMIT_S
