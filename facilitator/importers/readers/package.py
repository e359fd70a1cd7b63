"""Opening .docx and .xlsx packages, which are zip files of XML, without trusting them."""

import re
import zipfile
import zlib
from pathlib import Path

from facilitator.importers.trouble import UnreadableDocument

MAX_ENTRIES = 5_000
MAX_PART_BYTES = 24 * 1024 * 1024
MAX_XML_BYTES = 48 * 1024 * 1024
# Word's and Excel's own parts stay below 100; a bomb has a thousand.
MAX_RATIO = 250
RATIO_COUNTS_FROM_BYTES = 1024 * 1024
_ENCRYPTED = 0x1
_XML_NAMES = (".xml", ".rels", ".vml")
_DECLARATIONS = [
    mark.encode(encoding)
    for mark in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("ascii", "utf-16-le", "utf-16-be")
]


class Package:
    """A package whose parts were found to be harmless to read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            with zipfile.ZipFile(path) as archive:
                entries = archive.infolist()
                self.names = [entry.filename for entry in entries]
                self._check(entries)
                self._parts = {
                    entry.filename: archive.read(entry)
                    for entry in entries
                    if entry.filename.lower().endswith(_XML_NAMES)
                }
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError) as problem:
            raise damaged(path) from problem
        except (NotImplementedError, RuntimeError) as problem:
            raise _locked(path) from problem
        if any(mark in data for data in self._parts.values() for mark in _DECLARATIONS):
            raise UnreadableDocument(
                f"“{path.name}” declares entities of its own, which Word and Excel never do and which can "
                "be used for an attack. It was not read. Ask the sender to save the document anew."
            )

    @property
    def has_macros(self) -> bool:
        return any("vbaproject" in name.lower() for name in self.names)

    def part(self, name: str) -> bytes | None:
        """An XML part by its name, None if there is none."""
        return self._parts.get(name)

    def named(self, pattern: str) -> list[str]:
        """The names of the XML parts that match, sorted."""
        return sorted(name for name in self._parts if re.fullmatch(pattern, name))

    def _check(self, entries: list[zipfile.ZipInfo]) -> None:
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise _locked(self._path)
        xml = [entry for entry in entries if entry.filename.lower().endswith(_XML_NAMES)]
        unpacked = sum(entry.file_size for entry in xml)
        swollen = any(
            entry.file_size > RATIO_COUNTS_FROM_BYTES
            and entry.file_size > MAX_RATIO * max(1, entry.compress_size)
            for entry in entries
        )
        if (
            swollen
            or unpacked > MAX_XML_BYTES
            or len(entries) > MAX_ENTRIES
            or any(entry.file_size > MAX_PART_BYTES for entry in xml)
        ):
            raise UnreadableDocument(
                f"“{self._path.name}” unpacks to far more than an agenda could hold, so it was not read. "
                "Copy the programme into a new document and import that one."
            )


def damaged(path: Path) -> UnreadableDocument:
    """The refusal of a file that breaks off or contradicts itself."""
    return UnreadableDocument(
        f"“{path.name}” is damaged and cannot be read. Open it where it was made, save it under a new "
        "name, and import that file."
    )


def _locked(path: Path) -> UnreadableDocument:
    return UnreadableDocument(
        f"“{path.name}” is protected by a password. Save a copy without the password and import the copy."
    )
