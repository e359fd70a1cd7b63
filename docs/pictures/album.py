"""Where the pictures go: small files in one folder, with names that sort and say what is seen."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

COLORS = 256
FILE_BYTES_MOST = 300_000
ALL_BYTES_MOST = 8_000_000


@dataclass
class Album:
    """The folder, emptied of its old pictures first."""

    folder: Path
    taken: list[Path] = field(default_factory=list)
    _shrinking: list[Future[None]] = field(default_factory=list)
    _helper: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1))

    def __post_init__(self) -> None:
        self.folder.mkdir(exist_ok=True)
        for old in self.folder.glob("*.png"):
            old.unlink()

    def place(self, name: str) -> str:
        """Where the picture called so is to be written, before the next one is asked for."""
        path = self.folder / f"{name}.png"
        assert path not in self.taken, name
        self._shrink_last()
        self.taken.append(path)
        return str(path)

    def finish(self) -> list[str]:
        """Makes the files small; says which are still too large."""
        self._shrink_last()
        for shrunk in self._shrinking:
            shrunk.result()
        self._helper.shutdown()
        sizes = {path.name: path.stat().st_size for path in self.taken}
        complaints = [f"{name} has {n} bytes" for name, n in sizes.items() if n > FILE_BYTES_MOST]
        total = sum(sizes.values())
        if total > ALL_BYTES_MOST:
            complaints.append(f"all pictures together have {total} bytes")
        return complaints

    def _shrink_last(self) -> None:
        """In the background, while the next picture is being taken."""
        if len(self._shrinking) < len(self.taken):
            self._shrinking.append(self._helper.submit(_shrink, self.taken[-1]))


def _shrink(path: Path) -> None:
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(COLORS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
