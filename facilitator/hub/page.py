"""The participant page as bytes ready to send, read once at the start."""

import base64
import gzip
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from facilitator.domain.errors import FileMissing
from facilitator.protocol.keyed import ROLES
from facilitator.resources import page_dir

GZIP_LEVEL = 9
_STYLE = re.compile(rb"<style>(.*?)</style>", re.DOTALL)
_SERVED_AS = {
    "/index.html": ("/",),
    "/keyed.html": tuple(f"/{role}" for role in ROLES if role != "notes"),
    "/notes.html": ("/notes",),
}
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file. `forever` says that its name changes with its content; `style_hashes` allow, in a content
    security policy, the style that stands in the page itself."""

    content_type: str
    plain: bytes
    zipped: bytes
    forever: bool
    style_hashes: tuple[str, ...] = ()


def load_page(folder: Path | None = None) -> Mapping[str, Asset]:
    """Assets by URL path; the phones' page is at "/", the keyed one at each role. FileMissing if the pages
    were never built."""
    root = page_dir() if folder is None else folder
    if not (root / "index.html").is_file():
        raise FileMissing("The page for phones has not been built. Run: make run")
    assets: dict[str, Asset] = {}
    for path in sorted(root.rglob("*")):
        if path.is_file():
            name = "/" + path.relative_to(root).as_posix()
            asset = _asset(path)
            for served in _SERVED_AS.get(name, (name,)):
                assets[served] = asset
    return assets


def _asset(path: Path) -> Asset:
    data = path.read_bytes()
    return Asset(
        content_type=_TYPES.get(path.suffix, "application/octet-stream"),
        plain=data,
        zipped=gzip.compress(data, GZIP_LEVEL, mtime=0),
        forever=path.parent.name == "assets",
        style_hashes=_style_hashes(data) if path.suffix == ".html" else (),
    )


def _style_hashes(html: bytes) -> tuple[str, ...]:
    """The style elements' hashes as policy sources (Content Security Policy 3, section 2.3.1)."""
    digests = (hashlib.sha256(style).digest() for style in _STYLE.findall(html))
    return tuple(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
