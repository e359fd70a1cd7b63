"""Where the pictures go: small files in one folder, with names that sort and say what is seen."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

COLORS = 256
# As far apart, in red, green and blue of 255, as two colours next to each other that look the same.
ALIKE = 28
# The share of a picture that makes a colour one of a surface or line.
SURFACE = 1 / 2000
FILE_BYTES_MOST = 300_000
ALL_BYTES_MOST = 6_000_000


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
    """Of the colours that few pixels have, mostly at the edges of letters, those stay that can be told apart."""
    with Image.open(path) as picture:
        size, drawn = picture.size, np.asarray(picture.convert("RGB"), dtype=np.int32)
    numbers, place, counts = np.unique(
        drawn @ np.array([1 << 16, 1 << 8, 1]), return_inverse=True, return_counts=True
    )
    colors = np.stack([numbers >> 16, numbers >> 8 & 255, numbers & 255], axis=1)
    kept: list[int] = []
    nearest = np.zeros(len(colors), dtype=np.uint8)
    apart = np.full(len(colors), np.inf)
    for color in np.argsort(-counts):
        if len(kept) == COLORS:
            break
        if counts[color] > place.size * SURFACE or apart[color] > ALIKE:
            from_it = np.linalg.norm(colors - colors[color], axis=1)
            nearest[from_it < apart] = len(kept)
            apart = np.minimum(apart, from_it)
            kept.append(color)
    few = Image.frombytes("P", size, nearest[place].tobytes())
    few.putpalette(colors[kept].astype(np.uint8).tobytes())
    few.save(path, optimize=True)
