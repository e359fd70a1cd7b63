"""Reports as files: whole or not at all."""

import errno
import os
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from facilitator.domain.errors import BadValue, DiskTrouble
from facilitator.domain.record import EventRecord
from facilitator.i18n import Catalogue
from facilitator.report import data, markdown, pdf, separated, spreadsheet, word
from facilitator.report.blocks import Document
from facilitator.report.building import build
from facilitator.report.layout import lay_out
from facilitator.report.model import Report
from facilitator.report.summary import FORMATS as SUMMARY_FORMATS, summarise
from facilitator.report.wording import Wording

WRITERS: Mapping[str, Callable[[Document], bytes]] = {
    "docx": word.draw,
    "pdf": pdf.draw,
    "md": markdown.draw,
    "xlsx": spreadsheet.draw,
    "csv": separated.draw,
    "json": data.draw,
}
ENDINGS = {"csv": "csv.zip"}  # where the ending is not the format's name

_FORBIDDEN = frozenset('<>:"/\\|?*')  # in file names, on one system or another
_LONGEST_NAME = 150  # bytes; 255 with the temporary suffix is the most that file systems take
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ETXTBSY})


def write_report(
    record: EventRecord,
    out_dir: Path,
    formats: Sequence[str],
    lang: str,
    progress: Callable[[float, str], None],
    *,
    summary: bool = False,
) -> list[Path]:
    """Writes the report, or its summary on one page, in each of `formats` and gives the paths, in that order.

    `progress` hears a share of 0 to 1 and what is being done. Files of an earlier report are replaced
    only once the new ones are whole. BadValue for an unknown format, DiskTrouble if the disk does not
    take a file.
    """
    words = Wording(lang)
    for name in formats:
        if name not in WRITERS:
            known = words.listing(sorted(WRITERS))
            raise BadValue(words.say("trouble.format", format=name, formats=known))
    unfit = [name for name in formats if summary and name not in SUMMARY_FORMATS]
    if unfit:
        told = words.listing(unfit), words.listing(SUMMARY_FORMATS)
        raise BadValue(words.say("trouble.summary", formats=told[0], known=told[1]))
    progress(0.0, words.say("progress.gathering"))
    report = build(record, lang)
    document = summarise(report) if summary else lay_out(report)
    stem = file_stem(report, words, "summary" if summary else "name")
    paths: list[Path] = []
    for index, name in enumerate(formats):
        path = out_dir / f"{stem}.{ENDINGS.get(name, name)}"
        progress(
            (index + 0.1) / (len(formats) + 0.1), words.say("progress.writing", name=path.name)
        )
        replace_file(path, WRITERS[name](document), words.say)
        paths.append(path)
    progress(1.0, words.say("progress.done"))
    return paths


def file_stem(report: Report, words: Wording, kind: str = "name") -> str:
    """A name without extension that every file system takes: "Report 2018-12-07 What role for"."""
    day = report.facts.starts_at or report.taken_at
    name = words.say(f"file.{kind}", date=day.date().isoformat(), title=report.title.text)
    kept = "".join(" " if char in _FORBIDDEN else char for char in name if _is_plain(char))
    short = kept.encode()[:_LONGEST_NAME].decode(errors="ignore")
    if len(short) < len(kept):
        short = short.rpartition(" ")[0] or short
    return " ".join(short.split()).rstrip(". ")


def _is_plain(char: str) -> bool:
    return char == " " or unicodedata.category(char)[0] in "LMNPS"


def replace_file(path: Path, content: bytes, say: Catalogue) -> None:
    """Puts `content` at `path` in one step: at no moment is there half a file, and what was there
    stays until the new file is safely on the disk."""
    beside = path.with_name(f".{path.name}.{token_hex(4)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with open(beside, "xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        except BaseException:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
    except OSError as trouble:
        key = _trouble_key(trouble, path)
        raise DiskTrouble(say(key, name=path.name, folder=path.parent)) from trouble


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
