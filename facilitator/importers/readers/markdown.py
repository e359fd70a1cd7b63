"""Markdown: headings, paragraphs, lists and tables."""

import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

from facilitator.importers.readers.lines import split_lines
from facilitator.importers.source import Block, Cell, Line, Row, Table

# The standard reader without raw HTML: tags in a cell are taken off below.
_PARSER = MarkdownIt("commonmark", {"maxNesting": 30}).enable(["table", "strikethrough"])
_BREAK = re.compile(r"<br\s*/?>|</(?:p|li|div)>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")


def markdown(text: str) -> tuple[Block, ...]:
    """A Markdown text; the line an element begins on is its place."""
    blocks: list[Block] = []
    rows: list[Row] = []
    cells: list[Cell] = []
    level, depth, where, tables, in_cell = 0, 0, "line 1", 0, False
    for token in _PARSER.parse(text):
        if token.map and token.type != "tbody_open":
            where = f"line {token.map[0] + 1}"
        if token.type == "heading_open":
            level = int(token.tag[1:])
        elif token.type == "heading_close":
            level = 0
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            depth += 1
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            depth -= 1
        elif token.type in ("th_open", "td_open", "th_close", "td_close"):
            in_cell = token.type.endswith("open")
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            rows.append(Row(tuple(cells), where))
        elif token.type == "table_close":
            tables += 1
            blocks.append(Table(tuple(rows), f"table {tables}"))
            rows = []
        elif token.type == "inline":
            lines = _lines(token, where, level, depth > 0)
            if in_cell:
                cells.append(Cell(tuple(lines), where))
            else:
                blocks += lines
        elif token.type in ("fence", "code_block"):
            blocks += split_lines(token.content, where)
        elif token.type == "html_block":
            blocks += split_lines(_TAG.sub("", _BREAK.sub("\n", token.content)), where)
    return tuple(blocks)


def _lines(token: Token, where: str, level: int, bullet: bool) -> list[Line]:
    pieces: list[tuple[str, bool]] = []
    bold = struck = 0
    for child in token.children or []:
        if child.type in ("s_open", "s_close"):
            struck += 1 if child.type == "s_open" else -1
        elif struck:
            continue
        elif child.type == "strong_open":
            bold += 1
        elif child.type == "strong_close":
            bold -= 1
        elif child.type in ("softbreak", "hardbreak"):
            pieces.append((" " if child.type == "softbreak" else "\n", bold > 0))
        elif child.type in ("text", "code_inline"):
            pieces.append((child.content, bold > 0))
        elif child.type == "html_inline":
            pieces.append(("\n" if _BREAK.match(child.content) else "", bold > 0))
    return _split(pieces, where, level, bullet)


def _split(pieces: list[tuple[str, bool]], where: str, level: int, bullet: bool) -> list[Line]:
    lines: list[list[tuple[str, bool]]] = [[]]
    for text, bold in pieces:
        first, *others = text.split("\n")
        lines[-1].append((first, bold))
        lines += [[(other, bold)] for other in others]
    found: list[Line] = []
    for line in lines:
        lead = ""
        for text, bold in line:
            if text.strip() and not bold:
                break
            lead += text
        else:
            lead = ""
        for each in split_lines(
            "".join(text for text, _ in line), where, level=level, bullet=bullet
        ):
            found.append(Line(each.text, where, " ".join(lead.split()), level, each.bullet))
    return found
