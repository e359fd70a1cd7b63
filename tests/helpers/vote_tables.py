"""The numbers of every vote and round, read back from a report by readers that did not write it."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from markdown_it import MarkdownIt

from tests.helpers.reading import csv_files, open_pdf, open_word, pdf_text, workbook

Numbers = dict[str, list[str]]
"""By choice or statement: votes and percent, or the counts of the values, all answers, the mean."""
Key = tuple[int, int]
"""A vote's number in the report and a round's."""
Rows = list[list[str]]

CAPTION = re.compile(r"(?:\S+ \d+\. )?Vote (\d+)(?:, round (\d+))? in numbers")
SHEET = re.compile(r"Vote (\d+)(?:\.(\d+))?")
CSV_NAME = re.compile(r"vote-(\d+)(?:-round-(\d+))?\.csv")


def numbers_in(name: str, content: bytes, expected: Mapping[Key, Numbers]) -> dict[Key, Numbers]:
    """What a report in that format says of each round: the rows of `expected`, as far as they are there,
    without columns that only say how votes came in."""
    return {
        key: {
            row[0]: [_plain(cell) for cell in row[1:]][-len(expected[key][row[0]]) :]
            for row in rows
            if row[0] in expected.get(key, {})
        }
        for key, rows in READERS[name](content, expected)
    }


def _plain(cell: str) -> str:
    return cell.replace("\u00a0", " ").removesuffix(" %")


def _key(found: re.Match[str]) -> Key:
    return int(found[1]), int(found[2] or 1)


def _in_word(content: bytes, _: Any) -> Iterator[tuple[Key, Rows]]:
    for caption, rows in open_word(content).tables_by_caption().items():
        if found := CAPTION.fullmatch(caption):
            yield _key(found), rows


def _in_pdf(content: bytes, expected: Mapping[Key, Numbers]) -> Iterator[tuple[Key, Rows]]:
    """A page has no cells: after each caption come labels, and after each label its numbers."""
    text = pdf_text(open_pdf(content)).replace("\u00a0", " ")
    captions = list(re.finditer(rf"{CAPTION.pattern} (?!\. )", text))
    ends = [*(each.start() for each in captions[1:]), len(text)]
    for found, end in zip(captions, ends, strict=True):
        part = text[found.end() : end]
        rows = []
        for label, numbers in expected.get(_key(found), {}).items():
            _, there, after = part.partition(f"{label} ")
            width = len(numbers) if len(numbers) > 2 else len(after.split(" %")[0].split())
            if there:
                rows.append([label, *after.split()[:width]])
        yield _key(found), rows


def _in_markdown(content: bytes, _: Any) -> Iterator[tuple[Key, Rows]]:
    caption, rows = "", Rows()
    for token in MarkdownIt("commonmark").enable("table").parse(content.decode()):
        if token.type == "table_open":
            rows = []
        elif token.type == "tr_open":
            rows.append([])
        elif token.type == "table_close" and (found := CAPTION.fullmatch(caption)):
            yield _key(found), rows
        elif token.type == "inline":
            told = "".join(each.content for each in token.children or [] if each.type == "text")
            if token.level >= 4:  # in a cell
                rows[-1].append(told)
            else:
                caption = told


def _in_workbook(content: bytes, _: Any) -> Iterator[tuple[Key, Rows]]:
    for page in workbook(content).worksheets:
        if found := SHEET.fullmatch(page.title):
            yield _key(found), [[_shown(cell) for cell in row] for row in page.iter_rows()]


def _shown(cell: Any) -> str:
    if cell.value is None:
        return ""
    return f"{cell.value:.1f}" if cell.number_format == "0.0" else str(cell.value)


def _in_csv(content: bytes, _: Any) -> Iterator[tuple[Key, Rows]]:
    for name, rows in csv_files(content).items():
        if found := CSV_NAME.fullmatch(name):
            yield _key(found), rows


def _in_json(content: bytes, _: Any) -> Iterator[tuple[Key, Rows]]:
    for vote in json.loads(content)["votes"]:
        for round_ in vote["rounds"]:
            rows = [
                [row.pop("label")["text"], *map(str, row.values())]
                for row in round_["result"] or ()
            ]
            if rows:
                yield (vote["number"], round_["number"]), rows


READERS: Mapping[
    str, Callable[[bytes, Mapping[Key, Numbers]], Iterator[tuple[Key, Rows]]]
] = {
    "docx": _in_word,
    "pdf": _in_pdf,
    "md": _in_markdown,
    "xlsx": _in_workbook,
    "csv": _in_csv,
    "json": _in_json,
}  # fmt: skip
