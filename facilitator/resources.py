"""Where the files are that the program reads but does not write.

A checkout reads them where they are edited, an installed wheel from its own copy.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent
_WHEEL_DATA = _PACKAGE / "_data"


def resource_path(name: str) -> Path:
    """The file or folder `name` of resources/, such as "samples/side-event.toml"."""
    root = _WHEEL_DATA if _WHEEL_DATA.is_dir() else _CHECKOUT
    return root / "resources" / name


def page_words_dir() -> Path:
    """The words of the phone page, one JSON file for each language."""
    if _WHEEL_DATA.is_dir():
        return _WHEEL_DATA / "page_words"
    return _CHECKOUT / "participant_web" / "src" / "i18n"


def page_dir() -> Path:
    """The built phone page. In a checkout it exists only after packaging/bootstrap.sh has run."""
    if _WHEEL_DATA.is_dir():
        return _WHEEL_DATA / "participant_web"
    return _CHECKOUT / "participant_web" / "dist"
