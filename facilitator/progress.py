"""How long work tells of itself: a bar for people at a terminal, lines for the program that started us."""

import sys
from collections.abc import Callable

Progress = Callable[[float, str], None]
"""Called with the share done (0 to 1) and a few words of what is being done."""

BAR_WIDTH = 32


def silent(share: float, words: str) -> None:
    """Says nothing."""


def lines(share: float, words: str) -> None:
    """One line for each step, for a parent process to read."""
    sys.stdout.write(f"progress {share:.3f} {words}\n")
    sys.stdout.flush()


def bar(share: float, words: str) -> None:
    """A bar that is drawn over itself; ends with a line break when all is done."""
    filled = round(BAR_WIDTH * share)
    end = "\n" if share >= 1 else ""
    sys.stderr.write(
        f"\r{'█' * filled}{'░' * (BAR_WIDTH - filled)} {share:4.0%}  {words[:40]:<40}{end}"
    )
    sys.stderr.flush()
