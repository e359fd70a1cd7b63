"""Several pictures on one sheet: one file for a whole surface."""

from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from docs.pictures.album import Album

_GAP_PX = 16
_PAPER = {"light": "#c3cad5", "dark": "#0b0f16"}


@dataclass
class Sheets:
    """Pictures gathered by sheet while the event is played. `parts` holds them until then."""

    album: Album
    parts: Path
    _gathered: dict[str, list[Path]] = field(default_factory=dict)

    def place(self, sheet: str, name: str) -> str:
        """Where the picture called so is to be written."""
        path = self.parts / f"{sheet}-{name}.png"
        self._gathered.setdefault(sheet, []).append(path)
        return str(path)

    def lay_out(self, sheet: str, columns: int, width_px: int) -> None:
        """Puts its pictures into rows, each picture that wide, at its own height."""
        pictures = [_scaled(path, width_px) for path in self._gathered[sheet]]
        rows = [pictures[at : at + columns] for at in range(0, len(pictures), columns)]
        heights = [max(picture.height for picture in row) for row in rows]
        size = (columns * (width_px + _GAP_PX) + _GAP_PX, sum(heights) + _GAP_PX * (len(rows) + 1))
        paper = Image.new("RGB", size, _PAPER["dark" if sheet.endswith("dark") else "light"])
        top = _GAP_PX
        for row, height in zip(rows, heights, strict=True):
            for column, picture in enumerate(row):
                paper.paste(picture, (_GAP_PX + column * (width_px + _GAP_PX), top))
            top += height + _GAP_PX
        paper.save(self.album.place(sheet))


def _scaled(path: Path, width_px: int) -> Image.Image:
    with Image.open(path) as picture:
        height_px = round(picture.height * width_px / picture.width)
        return picture.convert("RGB").resize((width_px, height_px), Image.Resampling.LANCZOS)
