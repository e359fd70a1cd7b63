"""Measures a full room against the figures to reach, each beside what this machine could do at best.

`--only NAME` measures one group of rows.
"""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import busy, importing, network, prepare, program
from benchmarks.rows import HEADER, Row
from facilitator.client.file_limit import raise_file_limit

GROUPS: Mapping[str, Callable[[Path], Awaitable[list[Row]]]] = {
    "page": network.page,
    "serving": network.serving,
    "ack-600": network.ack_600,
    "ack-1000": network.ack_1000,
    "busy": busy.rows,
    "join": network.join,
    "memory": network.memory,
    "kill": network.killed,
    "desktop": program.desktop,
    "stage": program.stage,
    "report": program.report,
    "prepare": prepare.edits,
    "import": importing.imports,
}


async def main(names: list[str]) -> int:
    """Prints the table as it grows; 1 if a figure was not reached."""
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n\n{HEADER}", flush=True)
    missed = 0
    with tempfile.TemporaryDirectory(prefix="facilitator-bench-") as folder:
        for name in names:
            for row in await GROUPS[name](Path(folder)):
                print(row.line(), flush=True)
                missed += row.met == "NOT met"
    print(f"\n{missed or 'None'} of the figures missed." if missed else "\nAll figures reached.")
    return 1 if missed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=GROUPS, action="append", help="may be given again")
    raise_file_limit()
    sys.exit(asyncio.run(main(parser.parse_args().only or list(GROUPS))))
