"""Polls in a table: one line for each, its columns named like the details of the text form.

"question" and "choice 1", "choice 2" ... (in French or Spanish as well) with translations as "question fr" and
"choice 1 fr". Without a first line of names, the question comes first and its choices after it.
"""

import csv
import io
import re
from collections.abc import Sequence

from facilitator.domain.decisions import NewId
from facilitator.domain.text import is_language
from facilitator.importers.polls.building import Entry, Part, PollSet, build, is_detail

_DELIMITERS = ";,\t|"
_END = "\x04"
_LEFT_OPEN = (
    "a quotation mark is not closed, so what follows it was not read as lines of their own."
)
_PROMPTS = frozenset({"question", "prompt", "poll", "questions", "vote", "pregunta", "preguntas"})
_OPTION = re.compile(
    r"(?:choice|answer|option|statement|choix|réponse|reponse|opción|opcion|respuesta|opcione)s?"
    r"\s*(\d*)(?:\s+(card(?:\s+\S+)?|\S+))?",
    re.I,
)


def read(text: str, lang: str, new_id: NewId) -> PollSet:
    """The polls in a CSV text with any usual delimiter, or in a table pasted from a spreadsheet."""
    rows, findings = _rows(text)
    if not rows:
        return PollSet(())
    names = [" ".join(cell.casefold().split()) for _, cells in rows[:1] for cell in cells]
    headed = any(name.partition(" ")[0] in _PROMPTS for name in names)
    entries: list[Entry] = []
    for number, cells in rows[1:] if headed else rows:
        where = f"Line {number}"
        entry = _headed(names, cells, where, findings) if headed else _plain(cells, where)
        if entry is not None:
            entries.append(entry)
        else:
            findings.append(f"{where}: there is no question, so this line is left out.")
    built = build(entries, lang, new_id)
    return PollSet(built.polls, (*dict.fromkeys(findings), *built.findings))


def is_table(text: str) -> bool:
    """Whether a text that was pasted is one: cells stand in it, or the name of a first column."""
    first = re.split(r"[;,\t|\n]", text.strip().casefold(), maxsplit=1)[0].strip('" ')
    return "\t" in text or first in _PROMPTS


def _plain(cells: Sequence[str], where: str) -> Entry | None:
    if not cells[0].strip():
        return None
    options = [Part(cell, where) for cell in cells[1:] if cell.strip()]
    return Entry(Part(cells[0], where), options)


def _headed(
    names: Sequence[str], cells: Sequence[str], where: str, findings: list[str]
) -> Entry | None:
    prompt: Part | None = None
    given: list[tuple[str, str, str]] = []
    options: dict[str, Part] = {}
    extra: list[tuple[str, str, str]] = []
    for place, (name, cell) in enumerate(zip(names, cells, strict=False)):
        word, _, rest = name.partition(" ")
        if not cell.strip():
            continue
        if word in _PROMPTS and not rest:
            prompt = Part(cell, where)
        elif word in _PROMPTS and is_language(rest):
            given.append((rest, cell.strip(), where))
        elif found := _OPTION.fullmatch(name):
            key = found[1] or f"column {place}"
            if found[2] and found[2] != key:
                extra.append((key, found[2], cell.strip()))
            else:
                options[key] = Part(cell, where)
        elif name == "type" or is_detail(name):
            given.append(("kind" if name == "type" else name, cell.strip(), where))
        else:
            findings.append(f"The column “{name}” was not understood and is left out.")
    if prompt is None:
        return None
    prompt.details += given
    for key, name, said in extra:
        if key in options:
            options[key].details.append((name, said, where))
    return Entry(prompt, list(options.values()))


def _rows(text: str) -> tuple[list[tuple[int, list[str]]], list[str]]:
    """Lines that hold something, with the number that each begins at; and what is wrong with the table."""
    lines = text.splitlines()
    hint = re.fullmatch(r"sep=(.)", lines[0].strip(), re.I) if lines else None
    delimiter = hint[1] if hint else _likeliest(lines)
    # An end that only a text in quotation marks can swallow: the reader says nothing of marks left open.
    reader = csv.reader(io.StringIO(f"{text}\n{_END}", newline=""), delimiter=delimiter)
    found: list[tuple[int, list[str]]] = []
    begins = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                found.append((begins, cells))
            begins = reader.line_num + 1
    except csv.Error:
        return found[1:] if hint else found, [f"Line {begins}: {_LEFT_OPEN}"]
    number, cells = found.pop()
    findings: list[str] = []
    if cells != [_END]:
        found.append((number, [*cells[:-1], cells[-1].removesuffix(_END)]))
        findings.append(f"Line {number}: {_LEFT_OPEN}")
    return found[1:] if hint else found, findings


def _likeliest(lines: Sequence[str]) -> str:
    """The delimiter that is there most often in the line where it is rarest of all that are in each."""
    some = [line for line in lines[:50] if line.strip()]
    return max(
        _DELIMITERS, key=lambda mark: (sum(mark in line for line in some), _first(some, mark))
    )


def _first(lines: Sequence[str], mark: str) -> int:
    return lines[0].count(mark) if lines else 0
