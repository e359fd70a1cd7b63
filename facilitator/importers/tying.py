"""Which item a finding concerns, told by the place in the document that both name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from facilitator.domain.draft import DraftItem, Finding
from facilitator.importers.recognise.entries import Entry

_CELL = re.compile(r", cell [A-Z]+(\d+)$")


def tied(
    findings: Sequence[Finding],
    items: Sequence[DraftItem],
    made: Sequence[tuple[DraftItem, Entry]],
) -> tuple[Finding, ...]:
    """The findings, each with the number of its item; `made` tells of what entries items were made. Where
    one place made several items, the one whose title the finding quotes is meant, else the first."""
    numbers = {(item.where, item.title): number for number, item in enumerate(items)}
    at: dict[str, list[int]] = {}
    for item, entry in made:
        number = numbers.get((item.where, item.title))
        for place in _places(entry):
            if number is not None and number not in at.setdefault(place, []):
                at[place].append(number)

    def number_of(finding: Finding) -> int | None:
        candidates = at.get(_row(finding.where), [])
        quoted = [each for each in candidates if f"“{items[each].title}”" in finding.text]
        return next(iter(quoted or candidates), None)

    return tuple(replace(finding, item=number_of(finding)) for finding in findings)


def _places(entry: Entry) -> Iterator[str]:
    lines = [*entry.title, *entry.body, *entry.notes]
    for _, said in entry.people:
        lines += said
    yield from dict.fromkeys([_row(entry.where), *(_row(line.where) for line in lines)])


def _row(where: str) -> str:
    """A cell of a sheet belongs to its row."""
    return _CELL.sub(r", row \1", where)
