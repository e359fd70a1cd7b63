"""Where a question for a file begins. Qt would begin where the program was started: seldom a place of the user's."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_Place = QStandardPaths.StandardLocation


def documents() -> Path:
    """The user's documents; their home where there is no such folder."""
    return _folder(_Place.DocumentsLocation)


def pictures() -> Path:
    """The user's pictures; their home where there is no such folder."""
    return _folder(_Place.PicturesLocation)


def _folder(place: QStandardPaths.StandardLocation) -> Path:
    found = Path(QStandardPaths.writableLocation(place))
    return found if found.is_absolute() and found.is_dir() else Path.home()
