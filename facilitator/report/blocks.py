"""What a report is made of on paper. Writers draw blocks and decide nothing but their looks."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from facilitator.charts import ChartModel
from facilitator.report.model import Phrase, Report

Cell = tuple[Phrase, ...]
"""Paragraphs in a table's cell or a list's entry."""


@dataclass(frozen=True, slots=True)
class Marked(Phrase):
    """A phrase to lead to by `anchor`, or with words in it that lead to anchors: `links` has both, in
    the order in which they stand in the text."""

    anchor: str = ""
    links: tuple[tuple[str, str], ...] = ()


def pieces(text: str, links: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    """The text in parts, each with where it leads to, or ""."""
    found: list[tuple[str, str]] = []
    rest = text
    for words, anchor in links:
        before, shown, rest = rest.partition(words)
        found += [(before, ""), (shown, anchor)]
    return [(part, anchor) for part, anchor in (*found, (rest, "")) if part]


def vote_anchor(number: int) -> str:
    return f"vote_{number}"


def recommendation_anchor(number: int) -> str:
    return f"recommendation_{number}"


def note_anchor(number: int) -> str:
    return f"note_{number}"


def question_anchor(number: int) -> str:
    return f"question_{number}"


ASIDE_CHART_SHARE = 0.42  # of the page's width
ASIDE_CHART_WIDTH_PT = 290.0  # drawn so wide, then made smaller with its letters


class Style(StrEnum):
    """How a paragraph looks."""

    BODY = "body"
    LEAD = "lead"
    NOTE = "note"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` counts from 1 and never skips one. An annex begins a page. `anchor` is what leads here."""

    text: Phrase
    level: int
    new_page: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`draft` says what the program drafted here and what to do about it, else it is ""."""

    text: Phrase
    style: Style = Style.BODY
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Entries:
    """A list with bullets, or numbered from `start`. `strong`: each entry's first paragraph stands out."""

    entries: tuple[Cell, ...]
    numbered: bool = False
    start: int = 1
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """`share` is its part of the width, in any unit; `strong` sets it apart from the others."""

    title: str
    share: float
    numeric: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The last `totals` rows are set apart."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart; `alt` says in words what it shows."""

    caption: str
    alt: str
    chart: ChartModel


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photo, a JPEG; `alt` says in words what it shows."""

    caption: str
    alt: str
    content: bytes
    width_cm: float
    height_cm: float


@dataclass(frozen=True, slots=True)
class Aside:
    """Texts with a small chart beside them."""

    texts: tuple[Paragraph, ...]
    figure: Figure


Block = Heading | Paragraph | Entries | Table | Figure | Photograph | Aside


@dataclass(frozen=True, slots=True)
class Labels:
    """Fixed words that writers need."""

    contents: str
    figure: str
    table: str
    page: str
    of: str
    draft: str
    colon: str


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report, ready to be drawn. `facts` are the cover's lines: what, and its value.

    `brief`: it is the summary, on one page, without cover and contents. `report` is what it was
    laid out from, for files of numbers. `template` is a Word file to draw it on, not the shipped one.
    """

    report: Report

    lang: str
    title: Phrase
    subtitle: str
    translated_titles: tuple[Phrase, ...]
    facts: tuple[tuple[str, str], ...]
    notice: str
    blocks: tuple[Block, ...]
    labels: Labels
    brief: bool = False
    template: Path | None = None


def cell(*texts: str | Phrase) -> Cell:
    """A cell of these paragraphs; empty ones are left out."""
    phrases = (Phrase(text) if isinstance(text, str) else text for text in texts)
    return tuple(phrase for phrase in phrases if phrase.text)
