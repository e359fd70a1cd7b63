"""Walks through a document: which tables and lines are the programme, on which day, and what is not."""

import re
from collections.abc import Sequence
from dataclasses import replace

from facilitator.importers.findings import Findings
from facilitator.importers.grammar.clock import find_when, read_when
from facilitator.importers.grammar.dates import find_days
from facilitator.importers.grammar.duration import find_lengths
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.columns import header_row, read_columns
from facilitator.importers.recognise.dayline import DayLine
from facilitator.importers.recognise.daymarks import mark_in
from facilitator.importers.recognise.entries import Collected, Entry
from facilitator.importers.recognise.grid import read_grid
from facilitator.importers.recognise.people import read_person
from facilitator.importers.recognise.roles import find_label, role_said
from facilitator.importers.recognise.sidebyside import apart
from facilitator.importers.recognise.tables import TableReader, heads_with_time
from facilitator.importers.source import Block, Line, Row, SourceDocument, Table

_SHORT_WORDS = 16
_NOT_A_DAY = re.compile(
    r"\b(?:deadline|updated?|version|as of|draft of|no later than|before|until|printed|status|date limite|mis a jour"
    r"|fecha limite|actualizad[oa]|registration (?:closes|opens|by)|submit|phone|tel|page)\b"
)
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]")
_FACT_WORDS = re.compile(
    r"^(?:title|event|venue|place|location|room|dates?|time|when|where|organi[sz]|host|capacity|objective|contact"
    r"|titre|lieu|salle|heure|organisat|objectif|capacite|titulo|lugar|sala|fecha|hora|organizad|objetivo|number"
    r"|participants|language|langue|idioma|moderator|chair|speakers?|moderat|intervenant|ponente|format|theme|tema)"
)


def collect(documents: Sequence[SourceDocument], findings: Findings) -> Collected:
    """All entries of the documents, their days, and what stands around them."""
    walker = _Walker(findings)
    for document in documents:
        walker.walk(document)
    for entry in walker.all.entries:
        _length_in_title(entry)
    return walker.all


class _Walker:
    def __init__(self, findings: Findings) -> None:
        self.all = Collected()
        self._findings = findings
        self._days = DayLine(self.all)
        self._tables = TableReader(self.all, self._days, findings)
        self._open = False
        self._lines_tell = False
        self._lengths_tell = False
        self._level = 0

    def walk(self, document: SourceDocument) -> None:
        tables = [block for block in document.blocks if isinstance(block, Table)]
        lines = [block for block in document.blocks if isinstance(block, Line)]
        programmes = [table for table in tables if _is_programme(table)]
        timed = [line for line in lines if _starts_with_time(line.text)]
        if not timed and not programmes and sum(map(_has_time_inside, lines)) >= 3:
            lines = [_turned(line) for line in lines]
            blocks = [
                _turned(block) if isinstance(block, Line) else block for block in document.blocks
            ]
            document = replace(document, blocks=tuple(blocks))
            timed = [line for line in lines if _starts_with_time(line.text)]
        self._lines_tell = len(timed) >= (3 if programmes else 1)
        self._lengths_tell = (
            not programmes and not timed and sum(_has_length(line) for line in lines) >= 3
        )
        self._open = False
        for block in document.blocks:
            self._block(block, programmes)

    def _block(self, block: Block, programmes: list[Table]) -> None:
        if isinstance(block, Line):
            self._line(block)
            return
        self._open = False
        if any(block is table for table in programmes):
            if block.name and (mark := mark_in(block.name, block.where)):
                self._days.begin(mark)
            for each in apart(block):
                self._tables.read(each)
        elif facts := _facts_in(block):
            self.all.outside += facts
        elif people := _people_in(block):
            self.all.outside += people
        else:
            lines = [line for row in block.rows for cell in row.cells for line in cell.lines]
            self.all.outside += lines
            if lines:
                self._findings.problem(
                    "No times or durations were found in this table, so it was not taken for a programme.",
                    block.where,
                )

    # --- lines

    def _line(self, line: Line) -> None:
        if self._lines_tell and _starts_with_time(line.text):
            self._timed(line)
        elif self._lengths_tell and _has_length(line):
            self._lasting(line)
        elif self._day(line):
            self._open = False
        elif self._open and (not line.level or line.level > self._level > 0):
            self.all.entries[-1].body.append(line)
        else:
            self._open = False
            self.all.outside.append(line)

    def _day(self, line: Line) -> bool:
        text = line.text
        if len(text.split()) > _SHORT_WORDS and not line.level:
            return False
        if _NOT_A_DAY.search(fold(text)):
            return False
        mark = mark_in(text, line.where)
        if mark is None:
            if len(find_days(text)) > 1:
                self.all.outside.append(line)
                return True
            return False
        self._days.begin(mark)
        found = find_when(text)
        if found is not None:
            self.all.starts[len(self.all.days) - 1] = found[1].start
        self.all.outside.append(line)
        return True

    def _timed(self, line: Line) -> None:
        when = read_when(line.text)
        assert when is not None
        if when.repaired:
            self._findings.warning(f"The time in “{line.text[:40]}” was repaired.", line.where)
        entry = Entry(
            line.where, self._days.current(line.where), when.start, when.end, sure=when.sure
        )
        rest = line.text[when.stop :].lstrip(" –—-:|)]•·*.").rstrip()
        rest = re.sub(r"^(?:hrs|hours|uhr)\b[\s:.–-]*", "", rest, flags=re.IGNORECASE)
        if rest:
            lead = line.lead[when.stop :].strip(" –—-:|)") if len(line.lead) > when.stop else ""
            entry.title = [Line(rest, line.where, lead)]
        self._begin(entry, line)

    def _lasting(self, line: Line) -> None:
        length = find_lengths(line.text)[0]
        entry = Entry(line.where, self._days.current(line.where), length=length.minutes)
        if not line.text[: length.start].strip(" (["):
            text = line.text[length.stop :].strip(" –—-:|)].")
        else:
            text = (
                line.text[: length.start].rstrip(" ([–—-:,") + line.text[length.stop :].lstrip(")]")
            ).strip()
        entry.title = [Line(re.sub(r"^\d{1,2}[.)]\s+", "", text), line.where)]
        self._begin(entry, line)

    def _begin(self, entry: Entry, line: Line) -> None:
        self.all.entries.append(entry)
        self._open = True
        self._level = line.level


def _is_programme(table: Table) -> bool:
    if _facts_in(table):
        return False
    if read_columns(table.rows).timed or read_grid(table.rows) is not None:
        return True
    return sum(map(heads_with_time, table.rows)) > 1


def _starts_with_time(text: str) -> bool:
    when = read_when(text)
    if when is None or when.stop > 40:
        return False
    days = find_days(text)
    return not (days and days[0].start < when.stop)


def _has_time_inside(line: Line) -> bool:
    return _turned(line) is not line


def _turned(line: Line) -> Line:
    """ "Opening – 10:00 to 10:10 – Jane Hill" with its time in front."""
    found = find_when(line.text)
    if found is None or found[1].end is None or find_days(line.text):
        return line
    at, stop = found[0], found[0] + found[1].stop
    before, after = line.text[:at].rstrip(), line.text[stop:].strip(" )]")
    if not before or before[-1] not in "–—-:,(|[" or len(before.split()) > _SHORT_WORDS:
        return line
    return replace(
        line, text=f"{line.text[at:stop]} {before.rstrip(' –—-:,(|[')} {after}".strip(), lead=""
    )


def _has_length(line: Line) -> bool:
    lengths = find_lengths(line.text)
    if not lengths or len(line.text.split()) > 25:
        return False
    first = lengths[0]
    leads = not line.text[: first.start].strip(" ([")
    ends = not line.text[lengths[-1].stop :].strip(" )].") and len(lengths) == 1
    return not first.each and (
        leads or (ends and (line.bullet or line.text[: first.start].rstrip()[-1:] in "([–-—:"))
    )


def _length_in_title(entry: Entry) -> None:
    if entry.length is not None or entry.end is not None or not entry.title:
        return
    for match in _BRACKETED.finditer(entry.title[0].text):
        lengths = find_lengths(match.group(1))
        if lengths and not lengths[0].each:
            entry.length = lengths[0].minutes
            return


def _facts_in(table: Table) -> list[Line]:
    """A form of labels and values, as lines "label: value"; nothing if the table is something else."""
    rows = [row for row in table.rows if len([c for c in row.cells if c.text]) == 2]
    if len(rows) < 2 or len(rows) < 0.7 * len(
        [r for r in table.rows if any(c.text for c in r.cells)]
    ):
        return []
    labels = [next(cell for cell in row.cells if cell.text).text for row in rows]
    known = [
        label for label in labels if len(label) < 60 and _FACT_WORDS.match(fold(label).strip(" *"))
    ]
    if (
        len(known) < 2
        or len(known) < 0.4 * len(rows)
        or header_row(rows) == 0
        or any(map(_starts_with_time, labels))
    ):
        return []
    lines: list[Line] = []
    for row in table.rows:
        filled = [cell for cell in row.cells if cell.text]
        if len(filled) != 2:
            lines += [line for cell in filled for line in cell.lines]
            continue
        label, value = filled
        name = label.text.rstrip(" :*")
        if len(value.lines) == 1:
            lines.append(Line(f"{name}: {value.text}", row.where))
        elif find_label(f"{name}:"):
            lines += [Line(f"{name}:", row.where), *value.lines]
        else:
            lines.append(Line(f"{name}: {'; '.join(line.text for line in value.lines)}", row.where))
    return lines


def _people_in(table: Table) -> list[Line]:
    """A list of people in a table, as lines after a heading; nothing if the table is something else."""
    rows = list(table.rows)
    header = header_row(rows)
    body = rows[header + 1 :] if header is not None else rows[1:] if len(rows) > 2 else rows
    described = [(row, _described(row)) for row in body]
    found = [text for _, text in described if read_person(text, sure=True)]
    if len(found) < 2 or len(found) < 0.6 * len(body):
        return []
    lines: list[Line] = []
    for row, text in described:
        role = next((role_said(cell.text) for cell in row.cells if role_said(cell.text)), "speaker")
        lines.append(Line(f"{role.capitalize()}: {text}", row.where))
    return lines


def _described(row: Row) -> str:
    texts = [cell.text for cell in row.cells if cell.text and not role_said(cell.text)]
    return ", ".join(
        text for text in texts if not re.fullmatch(r"[\d.#]+|\S+@\S+|\+?[\d ()-]{6,}", text)
    )
