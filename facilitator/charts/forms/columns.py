"""A distribution over the steps of one scale, as columns."""

from dataclasses import dataclass

from facilitator.charts.fit import sizes
from facilitator.charts.measure import LINE_HEIGHT, width, wrap
from facilitator.charts.model import Box, Table
from facilitator.charts.numbers import mean_text
from facilitator.charts.pieces import Anchor, Bar, Label, Pieces, Rule
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue

_WIDEST_PITCH = 5.0  # in label heights
_NATURAL_HEIGHT = 15.0
_MARK = 0.5  # height of the mark at the mean, in note heights


@dataclass(frozen=True, slots=True)
class Column:
    """One step of the scale. `first` is read before `second`: share and count, or the other way."""

    key: str
    count: int
    first: str
    second: str
    leading: bool

    @property
    def percent(self) -> str:
        return self.first if "%" in self.first else self.second


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns with the ends of the scale in words, and the mean."""

    columns: tuple[Column, ...]
    low: str
    high: str
    mean: float | None
    remark: str = ""
    mean_said: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        pitch = min(box.width / max(1, len(self.columns)), _WIDEST_PITCH * style.label)
        span = pitch * len(self.columns)
        left = box.x + (box.width - span) / 2
        size = self._size(pitch, style)
        ends, ends_height = self._ends(box, span, style)
        top = box.y + 2 * LINE_HEIGHT * size
        mean_height = (_MARK + LINE_HEIGHT) * style.note if self.mean_said else 0.0
        below = LINE_HEIGHT * size + mean_height + ends_height + 0.3 * size
        bottom = box.y + box.height - below
        tallest = max(1.0, bottom - top)
        labels = [_lowered(label, box.y + box.height - ends_height) for label in ends]
        bars = []
        most = max((column.count for column in self.columns), default=0)
        for index, column in enumerate(self.columns):
            center = left + (index + 0.5) * pitch
            height = tallest * column.count / most if most else 0.0
            fill = "bar_lead" if column.leading else "bar"
            bars.append(
                Bar(
                    column.key, center - 0.36 * pitch, bottom - height, 0.72 * pitch, height, fill,
                    base="bottom",
                )
            )  # fmt: skip
            labels += _column_labels(column, center, bottom, height, size)
        pieces = Pieces(tuple(bars), tuple(labels), (Rule(left, bottom, left + span, bottom),))
        return pieces + self._mean(box, left, pitch, bottom + LINE_HEIGHT * size, style)

    def natural_height(self, width: float, style: Style) -> float:
        return _NATURAL_HEIGHT * style.label

    def sentences(self, words: Catalogue) -> list[str]:
        said = [
            words.count("answer_line", column.count, label=self._name(column), share=column.percent)
            for column in self.columns
        ]
        mean = mean_text(self.mean, words)
        return [*said, f"{mean[:1].upper()}{mean[1:]}."] if mean else said

    def table(self, words: Catalogue) -> Table:
        rows = [(self._name(x), str(x.count), x.percent) for x in self.columns]
        if self.mean is not None:
            figure = f"{self.mean:.1f}".replace(".", words("decimal"))
            rows.append((words("column_mean"), figure, ""))
        header = (words("column_choice"), words("column_votes"), words("column_share"))
        return Table(header, tuple(rows))

    def _name(self, column: Column) -> str:
        end = {self.columns[0].key: self.low, self.columns[-1].key: self.high}.get(column.key)
        return f"{column.key} ({end})" if end else column.key

    def _size(self, pitch: float, style: Style) -> float:
        """The size at which figures fit side by side."""
        figures = [text for column in self.columns for text in (column.first, column.second)]
        widest = max(
            (width(text, 1.0, bold=True, family=style.family) for text in figures), default=1
        )
        return min(style.label, 0.94 * pitch / max(widest, width("100\u00a0%", 1.0, bold=True)))

    def _ends(self, box: Box, span: float, style: Style) -> tuple[list[Label], float]:
        """The labels of both ends, from y = 0, and their height."""
        across = max(span, 0.5 * box.width)
        outer = (box.width - across) / 2
        for size in sizes(style.note, style.smallest):
            low = wrap(self.low, size, 0.48 * across, family=style.family) if self.low else []
            high = wrap(self.high, size, 0.48 * across, family=style.family) if self.high else []
            height = max(len(low), len(high)) * size * LINE_HEIGHT
            if height <= 0.3 * box.height:
                break
        labels = []
        sides: tuple[tuple[str, list[str], float, Anchor], ...] = (
            ("low", low, box.x + outer, "left"),
            ("high", high, box.x + box.width - outer, "right"),
        )
        for key, lines, x, anchor in sides:
            for index, line in enumerate(lines):
                y = (index + 1) * size * LINE_HEIGHT - 0.3 * size
                labels.append(Label(f"{key}/{index}", x, y, line, size, "faint", anchor))
        return labels, height

    def _mean(self, box: Box, left: float, pitch: float, top: float, style: Style) -> Pieces:
        """A mark below the steps, and the mean in words below it."""
        if self.mean is None or not self.mean_said:
            return Pieces()
        note = style.note
        x = left + (self.mean - float(self.columns[0].key) + 0.5) * pitch
        thick = max(2.0, 0.12 * note)
        half = width(self.mean_said, note, bold=True, family=style.family) / 2
        center = min(max(x, box.x + half), box.x + box.width - half)
        baseline = top + (_MARK + 1.0) * note
        said = Label(
            "mean/label", center, baseline, self.mean_said, note,
            anchor="center", bold=True, moving=True,
        )  # fmt: skip
        mark = Bar("mean", x - thick / 2, top, thick, _MARK * note, "text")
        return Pieces((mark,), (said,))


def _lowered(label: Label, by: float) -> Label:
    return Label(label.key, label.x, label.y + by, label.text, label.size, label.ink, label.anchor)


def _column_labels(
    column: Column, center: float, bottom: float, height: float, size: float
) -> list[Label]:
    above = bottom - height - 0.3 * size
    return [
        Label(f"{column.key}/step", center, bottom + size, column.key, size, anchor="center"),
        Label(
            f"{column.key}/second", center, above, column.second, 0.8 * size, "faint", "center",
            moving=True,
        ),
        Label(
            f"{column.key}/first", center, above - LINE_HEIGHT * 0.8 * size, column.first, size,
            anchor="center", bold=column.leading, moving=True,
        ),
    ]  # fmt: skip
