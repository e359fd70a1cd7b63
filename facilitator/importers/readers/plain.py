"""Plain text: a programme written as lines, or a table pasted from Word or Excel among them."""

from facilitator.importers.readers.delimited import tabbed
from facilitator.importers.readers.lines import split_lines
from facilitator.importers.source import Block


def plain(text: str) -> tuple[Block, ...]:
    """Paragraphs before and after, and the table that stands between them if there is one.

    Word breaks a cell of several paragraphs into lines of their own when it is pasted; so lines between
    the first and the last with a tab, and those right after it, belong to the table.
    """
    lines = text.split("\n")
    with_tabs = [number for number, line in enumerate(lines) if "\t" in line.strip("\n ")]
    if not with_tabs:
        return tuple(_paragraphs(lines, 1))
    first, last = with_tabs[0], with_tabs[-1] + 1
    while last < len(lines) and lines[last].strip():
        last += 1
    return (
        *_paragraphs(lines[:first], 1),
        tabbed("\n".join(lines[first:last]), first + 1),
        *_paragraphs(lines[last:], last + 1),
    )


def _paragraphs(lines: list[str], first: int) -> list[Block]:
    return [
        line
        for number, text in enumerate(lines, first)
        for line in split_lines(text, f"line {number}")
    ]
