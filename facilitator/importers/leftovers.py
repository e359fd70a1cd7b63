"""Nothing of a document is dropped silently: what found no place is put into an item's notes, or said.

The last step of an import compares the words of the document with those of the draft. What a word of the
document has become may be structure instead (a time, a day, the heading of a column, a role), which is known
by the same means by which it was recognised.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from facilitator.domain.draft import DraftItem, DraftPerson
from facilitator.importers.findings import Findings
from facilitator.importers.grammar.clock import read_when
from facilitator.importers.grammar.dates import MONTHS, WEEKDAYS, find_days
from facilitator.importers.grammar.days import find_day_name
from facilitator.importers.grammar.duration import find_lengths
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.columns import is_header
from facilitator.importers.recognise.entries import Entry
from facilitator.importers.recognise.facts import Facts
from facilitator.importers.recognise.headers import role_of
from facilitator.importers.recognise.headings import is_status
from facilitator.importers.recognise.role_words import ROLES
from facilitator.importers.recognise.roles import find_glued, find_label, heading_role, role_said
from facilitator.importers.recognise.runon import cut_at_labels
from facilitator.importers.recognise.words import END_MARK, LITTLE_WORDS, QUESTION_HEADING, words
from facilitator.importers.source import Line, SourceDocument

_WORD = re.compile(r"[^\W\d_]{3,}")
_LITTLE = LITTLE_WORDS | words(
    "each, chacun, chacune, cada, uno, approx, about, min, mins, minutes, minutos, hrs, hours, heures, horas, hour,"
    " heure, hora, noon, midnight, onwards, tbc, tbd, item, point, punto, persons, people, personnes, personas, seats,"
    " pax, cet, cest, gmt, utc, eat, her, his, der, und"
)
_ROLES = re.compile("|".join(rf"\b(?:{pattern})(?!\w)" for _, pattern in ROLES))


def keep_leftovers(
    documents: Sequence[SourceDocument],
    items: list[DraftItem],
    people: Sequence[DraftPerson],
    made: Sequence[tuple[DraftItem, Entry]],
    facts: Facts,
    findings: Findings,
) -> list[DraftItem]:
    """The items, with the lines that belong to them and found no place in their notes."""
    kept = _words_kept(items, people, facts, findings)
    numbers = {(item.where, item.title): number for number, item in enumerate(items)}
    owners: dict[int | str, int | None] = {}
    for item, entry in made:
        number = numbers.get((item.where, item.title))
        owners.setdefault(entry.where, number)
        owners.update({id(line): number for line in _lines_of(entry)})
    around: list[Line] = []
    found = list(items)
    for document in documents:
        for line in _lines(document):
            lost = None if line is None else _lost(line, kept)
            if line is None or not lost:
                if line is None and around:
                    _say(around, findings)
                continue
            number = owners.get(id(line), owners.get(line.where))
            if number is None:
                around.append(line)
            else:
                notes = f"{found[number].notes}\n{line.text}".strip()
                found[number] = replace(found[number], notes=notes)
        _say(around, findings)
    return found


def _say(around: list[Line], findings: Findings) -> None:
    """One finding for text that stands together."""
    if around:
        text = "\n".join(line.text for line in around)
        findings.info(
            f"This text stands around the programme and was not taken over: “{text}”",
            around[0].where,
        )
        around.clear()


def _lines(document: SourceDocument) -> Iterator[Line | None]:
    """The lines that may say something, None where others stand between."""
    for block in document.blocks:
        if isinstance(block, Line):
            yield block
            continue
        yield None
        for row in block.rows:
            if not is_header(row):
                yield from (line for cell in row.cells for line in cell.lines)
        yield None


def _lines_of(entry: Entry) -> Iterator[Line]:
    yield from (*entry.title, *entry.body, *entry.notes)
    for _, lines in entry.people:
        yield from lines


def _lost(line: Line, kept: frozenset[str]) -> list[str]:
    """The words of a line that are nowhere in the draft and that are no structure."""
    lost = [word for cut in cut_at_labels(line) for word in _lost_of(cut.text, kept)]
    return [] if is_status(line.text) else lost


def _lost_of(text: str, kept: frozenset[str]) -> list[str]:
    if heading_role(text) or role_of(text) or role_said(text) or QUESTION_HEADING.match(fold(text)):
        return []
    label = find_label(text) or find_glued(text)
    if label is not None:
        text = label.rest
    elif match := re.match(r"[^:]{2,40}:\s", text):
        # The label of a fact: "Venue: ...".
        text = text if _lost_in(text[match.end() :], kept) else ""
    return _lost_in(text, kept)


def _lost_in(text: str, kept: frozenset[str]) -> list[str]:
    return [
        word
        for word in _telling(text)
        if word not in kept and word not in _LITTLE and role_of(word) is None
    ]


def _telling(text: str) -> list[str]:
    """The words of a text besides its times, days and lengths."""
    spans = [(day.start, day.stop) for day in find_days(text)]
    spans += [(length.start, length.stop) for length in find_lengths(text)]
    if name := find_day_name(text):
        spans.append((name.start, name.stop))
    if (when := read_when(text)) is not None:
        spans.append((0, when.stop))
    rest = "".join(
        " " if any(start <= at < stop for start, stop in spans) else char
        for at, char in enumerate(text)
    )
    if END_MARK.fullmatch(fold(rest).strip(" .:–-")):
        return []
    found = _WORD.findall(_ROLES.sub(" ", fold(rest)))
    return [word for word in found if word not in MONTHS and word not in WEEKDAYS]


def _words_kept(
    items: Sequence[DraftItem], people: Sequence[DraftPerson], facts: Facts, findings: Findings
) -> frozenset[str]:
    texts = [facts.title, facts.place, facts.room, facts.objective, facts.zone]
    texts += [*facts.organisers, *facts.questions]
    for item in items:
        texts += [item.title, item.room, item.notes]
        for part in item.parts:
            texts += [part.perspective, part.role]
    for person in people:
        texts += [person.honorific, person.name, person.post, person.affiliation, person.short]
        texts += [person.perspective, person.role]
    texts += [finding.text for finding in findings.found]
    return frozenset(word for text in texts for word in _WORD.findall(fold(text)))
