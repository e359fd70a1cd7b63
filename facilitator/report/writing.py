"""Reports as files, in the formats asked for."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from facilitator.domain.errors import BadValue
from facilitator.domain.record import EventRecord
from facilitator.report import data, markdown, pdf, separated, spreadsheet, word
from facilitator.report.blocks import Document
from facilitator.report.building import build
from facilitator.report.files import replace_files
from facilitator.report.joining import join
from facilitator.report.layout import lay_out
from facilitator.report.model import Report
from facilitator.report.options import Options
from facilitator.report.photos import photos_in
from facilitator.report.sections import Counting
from facilitator.report.summary import FORMATS as SUMMARY_FORMATS, summarise
from facilitator.report.texts import line
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


def write_report(
    records: Sequence[EventRecord],
    out_dir: Path,
    formats: Sequence[str],
    options: Options,
    progress: Callable[[float, str], None],
) -> list[Path]:
    """Writes one report of these events in each of `formats` and gives the paths, in that order.

    `progress` hears a share of 0 to 1 and what is being done. Files of an earlier report are replaced
    only once all new ones are whole. BadValue for an unknown format or an unfit template, DiskTrouble
    if the disk does not take a file.
    """
    words = Wording(options.lang)
    for name in formats:
        if name not in WRITERS:
            known = words.listing(sorted(WRITERS))
            raise BadValue(words.say("trouble.format", format=name, formats=known))
    unfit = [name for name in formats if options.summary and name not in SUMMARY_FORMATS]
    if unfit:
        told = words.listing(unfit), words.listing(SUMMARY_FORMATS)
        raise BadValue(words.say("trouble.summary", formats=told[0], known=told[1]))
    progress(0.0, words.say("progress.gathering"))
    document = laid_out(records, options)
    stem = file_stem(document.report, words, "summary" if options.summary else "name")
    drawn: dict[Path, bytes] = {}
    for index, name in enumerate(formats):
        path = out_dir / f"{stem}.{ENDINGS.get(name, name)}"
        progress(
            (index + 0.1) / (len(formats) + 0.1), words.say("progress.writing", name=path.name)
        )
        drawn[path] = WRITERS[name](document)
    replace_files(drawn, words.say)
    progress(1.0, words.say("progress.done"))
    return list(drawn)


def write_preview(
    records: Sequence[EventRecord],
    out_dir: Path,
    options: Options,
    progress: Callable[[float, str], None],
) -> list[Path]:
    """Writes pictures of the pages, as the PDF would have them, and gives their paths in order."""
    words = Wording(options.lang)
    progress(0.0, words.say("progress.gathering"))
    document = laid_out(records, options)
    progress(0.3, words.say("progress.drawing"))
    pages = pdf.pages(document)
    drawn = {out_dir / f"page-{number:03}.png": page for number, page in enumerate(pages, 1)}
    replace_files(drawn, words.say)
    progress(1.0, words.say("progress.done"))
    return list(drawn)


def laid_out(records: Sequence[EventRecord], options: Options) -> Document:
    """The report of these events, ready for any writer."""
    counting = Counting()
    albums = options.albums or (None,) * len(records)
    events = [
        build(
            record,
            options.lang,
            attribution=options.attribution,
            counting=counting,
            photos=photos_in(album),
        )
        for record, album in zip(records, albums, strict=True)
    ]
    report = join(tuple(events), line(options.title))
    document = summarise(report) if options.summary else lay_out(report, options.body)
    return replace(document, template=options.template)


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
