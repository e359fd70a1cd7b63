"""A poll's result as a chart says it, before any size or colour."""

from dataclasses import dataclass
from typing import Protocol

from facilitator.charts.pieces import Pieces
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue, base_language, catalogue

_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in px."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of a chart as text, for those who read rather than look."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Plot(Protocol):
    """The part of a chart that differs from form to form. The sizes are all in px."""

    @property
    def remark(self) -> str:
        """The phrase that the subtitle ends with, "" for none."""

    def arranged(self, box: Box, style: Style) -> Pieces:
        """The pieces inside `box`, for readers who start at the left."""

    def natural_height(self, width: float, style: Style) -> float:
        """The height at which it is neither crowded nor thin."""

    def sentences(self, words: Catalogue) -> list[str]:
        """The result in words."""

    def table(self, words: Catalogue) -> Table:
        """The result in numbers."""


@dataclass(frozen=True, slots=True)
class ChartModel:
    """A chart: what was asked, how many answered, and the plot.

    `lang` is the reader's language, for fixed words; `title_lang` the one `title` is really in.
    """

    poll: str
    title: str
    title_lang: str
    lang: str
    subtitle: str
    plot: Plot

    @property
    def right_to_left(self) -> bool:
        return is_right_to_left(self.title_lang)

    @property
    def words(self) -> Catalogue:
        return catalogue("charts", self.lang)


def describe(model: ChartModel) -> str:
    """The chart in words: for screen readers and as a picture's alternative text."""
    return " ".join([model.title, f"{model.subtitle}.", *model.plot.sentences(model.words)])


def table(model: ChartModel) -> Table:
    """The chart in numbers."""
    return model.plot.table(model.words)


def is_right_to_left(lang: str) -> bool:
    """Whether the language is written from right to left."""
    return base_language(lang) in _RIGHT_TO_LEFT
