"""Each phone needs a file handle; some systems start a program with 256, others with 1024."""

import contextlib
import sys

OPEN_FILES_WANTED = 8192


def raise_file_limit() -> None:
    """Allows this process as many open files as a full room needs, as far as the system lets it."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OPEN_FILES_WANTED if hard == resource.RLIM_INFINITY else min(OPEN_FILES_WANTED, hard)
    if soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
