"""The report as Markdown, for wikis and e-mail. Whatever people typed is escaped, so nothing of it is
read as markup; charts are given as their numbers."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from facilitator.charts import table
from facilitator.report.blocks import (
    Aside,
    Block,
    Cell,
    Document,
    Entries,
    Figure,
    Heading,
    Paragraph,
    Photograph,
    Style,
    Table,
)

DEEPEST = 6
APART = " · "  # between paragraphs where a line cannot break
_ALWAYS = re.compile(r"([\\`*_{}\[\]<>|~^$#=&])")
_ADDRESS = re.compile(r"(?=://)|(?<=www)(?=\.)", re.IGNORECASE)
# Wikis make a link of every name after an @, whatever stands before it: only what is not to be
# seen between them keeps them apart.
_AT = "@\u2060"
_LIST = re.compile(r"^(\d+)([.)])(?=\s|$)")


def draw(document: Document) -> bytes:
    """The .md file."""
    return ("\n\n".join(_parts(document)) + "\n").encode()


def escaped(text: str) -> str:
    """The text such that Markdown shows it as it is, on one line and anywhere on it."""
    text = _ALWAYS.sub(r"\\\1", APART.join(text.split("\n")))
    text = _ADDRESS.sub(r"\\", text).replace("@", _AT)
    text = _LIST.sub(r"\1\\\2", text)
    return f"\\{text}" if text.startswith(("+", "-")) else text


def _parts(document: Document) -> Iterator[str]:
    yield f"# {escaped(document.title.text)}"
    yield f"*{escaped(document.subtitle)}*"
    yield from (escaped(title.text) for title in document.translated_titles)
    if document.facts:
        colon = document.labels.colon
        facts = (f"- **{escaped(what)}{colon}** {escaped(value)}" for what, value in document.facts)
        yield "\n".join(facts)
    if document.notice:
        yield escaped(document.notice)
    blocks = document.blocks
    for block, following in zip_longest(blocks, blocks[1:]):
        yield from _block(block, document, numbers_follow=isinstance(following, Table))


def _block(block: Block, document: Document, *, numbers_follow: bool) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * min(block.level + 1, DEEPEST)} {escaped(block.text.text)}"
        case Paragraph():
            yield _paragraph(block, document.labels.draft)
        case Entries():
            yield "\n".join(_entries(block))
        case Table():
            titles = [column.title for column in block.columns]
            numeric = [column.numeric for column in block.columns]
            yield f"**{escaped(block.caption)}**"
            yield _table(titles, numeric, [[_joined(each) for each in row] for row in block.rows])
        case Figure() if not numbers_follow:
            numbers = table(block.chart)
            numeric = [place > 0 for place in range(len(numbers.header))]
            yield f"**{escaped(block.caption)}**"
            yield _table(numbers.header, numeric, numbers.rows)
        case Photograph():
            yield f"*{escaped(block.caption)}*"
        case Aside():
            for text in block.texts:
                yield _paragraph(text, document.labels.draft)
            yield from _block(block.figure, document, numbers_follow=False)


def _paragraph(block: Paragraph, draft: str) -> str:
    text = escaped(block.text.text)
    if block.style is Style.LEAD and text:
        text = f"**{text}**"
    return f"*{escaped(draft)}:* {text}" if block.draft else text


def _entries(block: Entries) -> Iterator[str]:
    for number, entry in enumerate(block.entries, block.start):
        said = escaped(_joined(entry))
        if block.strong and entry:
            said = APART.join(
                filter(None, (f"**{escaped(entry[0].text)}**", escaped(_joined(entry[1:]))))
            )
        yield f"{f'{number}.' if block.numbered else '-'} {said}"


def _joined(cell: Cell) -> str:
    return APART.join(phrase.text for phrase in cell)


def _table(titles: Sequence[str], numeric: Sequence[bool], rows: Sequence[Sequence[str]]) -> str:
    rules = ["---:" if number else "---" for number in numeric]
    lines = [_row([escaped(title) for title in titles]), _row(rules)]
    lines += [_row([escaped(text) for text in row]) for row in rows]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
