"""Importing documents, from files or pasted."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.domain.draft import Draft
from facilitator.domain.errors import BadValue
from facilitator.importers.drafting import Setting, make_draft
from facilitator.importers.readers.reading import read_document, read_text
from facilitator.progress import Progress, silent


def import_files(paths: Sequence[Path], setting: Setting, tell: Progress = silent) -> Draft:
    """One draft of all the documents together; UnreadableDocument where one cannot be read."""
    documents = []
    for number, path in enumerate(paths):
        tell(0.3 + 0.4 * number / len(paths), path.name)
        documents.append(read_document(path))
    tell(0.7, "")
    return make_draft(documents, setting)


def import_text(text: str, setting: Setting, name: str = "Pasted programme") -> Draft:
    """The draft of a text that was pasted from Word, Excel, a mail or a web page."""
    return make_draft([read_text(text, name)], setting)


def setting_here(time_zone: str | None = None, today: date | None = None) -> Setting:
    """Today, and the laptop's own time zone unless one is given; BadValue if there is none of that name."""
    if time_zone is not None:
        try:
            ZoneInfo(time_zone)
        except (ValueError, OSError, KeyError):
            raise BadValue(
                f"There is no time zone “{time_zone}”. Name one as in “Europe/Paris”."
            ) from None
    return Setting(today or date.today(), time_zone or _own_zone())


def _own_zone() -> str:
    """The laptop's zone by its name in the time zone database; UTC where the system does not tell it."""
    candidates = [os.environ.get("TZ", "").lstrip(":")]
    link = Path("/etc/localtime")
    if link.is_symlink():
        candidates.append(str(link.resolve()).partition("zoneinfo/")[2])
    for name in candidates:
        if name:
            try:
                ZoneInfo(name)
            except (ValueError, OSError, KeyError):
                continue
            return "UTC" if name.startswith("Etc/") else name
    return "UTC"
