"""Files on the disk: whole or not at all."""

import errno
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from facilitator.domain.errors import DiskTrouble
from facilitator.i18n import Catalogue

ABANDONED_AFTER_S = 3600.0
_SUFFIX = ".part"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ETXTBSY})


def replace_files(contents: Mapping[Path, bytes], say: Catalogue) -> None:
    """Puts each content at its path: at no moment is there half a file, and nothing is replaced
    until all new files are safely on the disk. `say` has the words for DiskTrouble."""
    beside = {path: path.with_name(f".{path.name}.{token_hex(4)}{_SUFFIX}") for path in contents}
    path = Path()
    try:
        try:
            for path, content in contents.items():
                path.parent.mkdir(parents=True, exist_ok=True)
                _remove_abandoned(path)
                _write(beside[path], content)
            for path in contents:
                os.replace(beside[path], path)
        except BaseException:
            for part in beside.values():
                with suppress(OSError):
                    part.unlink(missing_ok=True)
            raise
        for folder in {path.parent for path in contents}:
            _sync_folder(folder)
    except OSError as trouble:
        key = _trouble_key(trouble, path)
        raise DiskTrouble(say(key, name=path.name, folder=path.parent)) from trouble


def _write(path: Path, content: bytes) -> None:
    with open(path, "xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _remove_abandoned(path: Path) -> None:
    """Takes away what an export that was killed left beside the file."""
    begins = f".{path.name}."
    for part in path.parent.iterdir():
        if part.name.startswith(begins) and part.name.endswith(_SUFFIX):
            with suppress(OSError):
                if time.time() - part.stat().st_mtime > ABANDONED_AFTER_S:
                    part.unlink()


def _sync_folder(folder: Path) -> None:
    """Makes the rename itself durable, on systems where a folder can be opened."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _trouble_key(trouble: OSError, path: Path) -> str:
    if trouble.errno in _FULL:
        return "trouble.disk_full"
    if not path.parent.is_dir():
        return "trouble.no_folder"
    return "trouble.not_allowed" if trouble.errno in _REFUSED else "trouble.disk"
