"""Reports for those who may not reach this laptop's disk: written from a snapshot by a child process."""

import asyncio
import re
import shutil
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from facilitator.client.launcher import program
from facilitator.domain.errors import DiskTrouble, FacilitatorError, NotNow
from facilitator.storage.album import folder_of

BUSY = "A report is being written already. Try again in a moment."
NO_ROOM = "The report cannot be written: the disk may be full. Free some space and try again."
_PROGRESS = re.compile(rb"^progress (\d+(?:\.\d+)?)")
Snapshot = Callable[[Path], Awaitable[None]]


class ReportFiles:
    """One report at a time. Nothing stays on the disk: folder and snapshot go as soon as the files were read.

    Photos are not in the snapshot: they lie beside `event_file`.
    """

    def __init__(self, snapshot: Snapshot, event_file: Path) -> None:
        self._snapshot = snapshot
        self._name = event_file.stem
        self._photos = folder_of(event_file)
        self._writing = asyncio.Lock()

    async def write(
        self, formats: list[str], lang: str, progress: Callable[[float], Awaitable[None]]
    ) -> list[tuple[str, bytes]]:
        """The files by name. NotNow while another report is written, and the child's sentence if it fails."""
        if self._writing.locked():
            raise NotNow(BUSY)
        async with self._writing:
            try:
                folder = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="facilitator-"))
                try:
                    return await self._write(folder, formats, lang, progress)
                finally:
                    await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
            except OSError as problem:
                raise DiskTrouble(NO_ROOM) from problem

    async def _write(
        self,
        folder: Path,
        formats: list[str],
        lang: str,
        progress: Callable[[float], Awaitable[None]],
    ) -> list[tuple[str, bytes]]:
        snapshot, out = folder / f"{self._name}.workshop", folder / "out"
        await self._snapshot(snapshot)
        words = ["report", str(snapshot), "--photos", str(self._photos)]
        words += ["--out", str(out), "--format", ",".join(formats)]
        child = await asyncio.create_subprocess_exec(
            *program(),
            *words,
            *("--lang", lang, "--progress-lines"),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        assert child.stdout is not None
        assert child.stderr is not None
        complaint = asyncio.ensure_future(child.stderr.read())
        try:
            async for line in child.stdout:
                found = _PROGRESS.match(line)
                if found is not None:
                    await progress(min(1.0, float(found[1])))
            code = await child.wait()
            said = await complaint
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
            complaint.cancel()
        if code != 0:
            lines = said.decode("utf-8", "replace").strip().splitlines()
            raise FacilitatorError((lines or [""])[-1].removeprefix("facilitator: "))
        return await asyncio.to_thread(_read_all, out)


def _read_all(folder: Path) -> list[tuple[str, bytes]]:
    return [(path.name, path.read_bytes()) for path in sorted(folder.iterdir())]
