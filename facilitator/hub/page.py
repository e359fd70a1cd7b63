"""The participant page as bytes ready to send, read once at the start."""

import gzip
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from facilitator.domain.errors import FileMissing
from facilitator.resources import page_dir

GZIP_LEVEL = 9
_TEXT_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file. `forever` says that its name changes with its content."""

    content_type: str
    plain: bytes
    zipped: bytes
    forever: bool


def load_page(folder: Path | None = None) -> Mapping[str, Asset]:
    """Assets by URL path; the page itself is at "/". FileMissing if the page was never built."""
    root = page_dir() if folder is None else folder
    if not (root / "index.html").is_file():
        raise FileMissing("The page for phones has not been built. Run: make page")
    assets: dict[str, Asset] = {}
    for path in sorted(root.rglob("*")):
        if path.is_file():
            name = "/" + path.relative_to(root).as_posix()
            assets["/" if name == "/index.html" else name] = _asset(path)
    return assets


def _asset(path: Path) -> Asset:
    data = path.read_bytes()
    kind = (
        _TEXT_TYPES.get(path.suffix)
        or mimetypes.guess_type(path.name)[0]
        or "application/octet-stream"
    )
    return Asset(
        kind, data, gzip.compress(data, GZIP_LEVEL, mtime=0), forever=path.parent.name == "assets"
    )
