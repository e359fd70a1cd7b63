"""The report of a rehearsal, made as a moderator makes one: by a process of its own, while the hub runs."""

import asyncio
import sys
from pathlib import Path

from facilitator.domain.errors import FacilitatorError
from facilitator.progress import Progress


async def write_report(file: Path, out: Path, formats: str, progress: Progress) -> list[Path]:
    """Writes the report of the event in `file` to `out`, in these formats, and gives its files."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "facilitator", "report", str(file), "--out", str(out),
        "--format", formats, "--progress-lines",
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert process.stderr is not None
        sentences = asyncio.ensure_future(process.stderr.read())
        written: list[Path] = []
        async for line in process.stdout:
            words = line.decode("utf-8", "replace").rstrip("\n")
            kind, _, rest = words.partition(" ")
            if kind == "progress":
                share, _, what = rest.partition(" ")
                progress(float(share), what)
            else:
                written.append(Path(words))
        reason = (await sentences).decode("utf-8", "replace").strip()
        if await process.wait() != 0:
            raise FacilitatorError(reason or "The report could not be written.")
        return written
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
