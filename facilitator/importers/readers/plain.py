"""Plain text: a programme written as lines, or a table pasted from Word or Excel among them."""

import re

from facilitator.importers.grammar.folding import same_length_fold
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


_HEAD = re.compile(
    r"\*?(?:from|sent|to|cc|bcc|date|subject|importance|attachments|de|envoye|a|objet|date|enviado(?: el)?|para|asunto"
    r"|fecha)\*?\s*:\s"
)
_SUBJECT = re.compile(r"\*?(?:subject|objet|asunto)\*?\s*:\s*(?:(?:re|fw|fwd|tr|rv)\s*:\s*)*")
_FIRST = re.compile(r"\*?(?:from|de)\*?\s*:\s")
LEAST_HEAD = 3


def without_mail_head(text: str) -> tuple[str, int]:
    """A mail without the lines that say from whom, to whom and when; of its subject, the words alone.

    Says how many such lines there were; they are left empty, so that the others keep their numbers.
    """
    lines = text.split("\n")
    taken = 0
    at = 0
    while at < len(lines):
        stop = at
        while stop < len(lines) and _HEAD.match(same_length_fold(lines[stop].strip())):
            stop += 1
        if stop - at >= LEAST_HEAD and _FIRST.match(same_length_fold(lines[at].strip())):
            taken += stop - at
            for each in range(at, stop):
                said = lines[each].strip()
                subject = _SUBJECT.match(same_length_fold(said))
                lines[each] = said[subject.end() :] if subject else ""
        at = max(stop, at + 1)
    return "\n".join(lines), taken
