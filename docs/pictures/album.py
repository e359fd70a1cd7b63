"""Where the pictures go: small files in one folder, with names that sort and say what is seen."""

from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

COLORS = 256
FILE_BYTES_MOST = 300_000
ALL_BYTES_MOST = 6_000_000


@dataclass
class Album:
    """The folder, emptied of its old pictures first."""

    folder: Path
    taken: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folder.mkdir(exist_ok=True)
        for old in self.folder.glob("*.png"):
            old.unlink()

    def place(self, name: str) -> str:
        """Where the picture called so is to be written."""
        path = self.folder / f"{name}.png"
        assert path not in self.taken, name
        self.taken.append(path)
        return str(path)

    def finish(self) -> list[str]:
        """Makes the files small; says which are still too large."""
        complaints = []
        for path in self.taken:
            with Image.open(path) as picture:
                few = picture.convert("RGB").quantize(COLORS, dither=Image.Dither.NONE)
            few.save(path, optimize=True)
            if path.stat().st_size > FILE_BYTES_MOST:
                complaints.append(f"{path.name} has {path.stat().st_size} bytes")
        total = sum(path.stat().st_size for path in self.taken)
        if total > ALL_BYTES_MOST:
            complaints.append(f"all pictures together have {total} bytes")
        return complaints
