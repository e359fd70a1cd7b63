"""Several statements on one scale: a row for each, cut into the steps of the scale."""

from dataclasses import dataclass

from facilitator.charts import paint
from facilitator.charts.fit import Caption, Captions, captions, natural, row_height
from facilitator.charts.forms.bars import caption_labels
from facilitator.charts.measure import width
from facilitator.charts.model import Box, Table
from facilitator.charts.numbers import mean_text
from facilitator.charts.pieces import Bar, Label, Pieces
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue

_WIDEST_PITCH = 4.0
_THICKEST = 1.9
_LEGEND_HEIGHT = 1.9  # in note heights


@dataclass(frozen=True, slots=True)
class Stack:
    """One statement and its counts from the low end to the high end. `mean_said`: the mean in
    words."""

    key: str
    label: str
    counts: tuple[int, ...]
    mean: float | None
    mean_said: str = ""


@dataclass(frozen=True, slots=True)
class Stacks:
    """Rows of equal length, so that they compare as shares; the legend names both ends."""

    stacks: tuple[Stack, ...]
    steps: tuple[int, ...]
    low: str
    high: str
    remark: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        legend_height = _LEGEND_HEIGHT * style.note
        room = box.height - legend_height
        found = captions(self._captions(), box.width, room, 0.0, style)
        least = [row_height(found, index, 0.0) for index in range(len(self.stacks))]
        spare = max(0.0, room - sum(least)) / max(1, len(self.stacks))
        spare = min(spare, max(0.0, _WIDEST_PITCH * found.size - min(least, default=0.0)))
        means = [
            width(s.mean_said, found.size, bold=True, family=style.family) for s in self.stacks
        ]
        left = box.x + found.column
        across = box.width - found.column - max(means, default=0.0) * 1.05 - 0.5 * found.size
        y = box.y + legend_height
        pieces = self._legend(Box(left, box.y, across, legend_height), style)
        for index, stack in enumerate(self.stacks):
            row = Box(box.x, y, box.width, least[index] + spare)
            pieces += Pieces((), tuple(caption_labels(stack.key, index, found, row)))
            pieces += self._row(stack, found, row, left, across, style)
            y += row.height
        return pieces

    def natural_height(self, width: float, style: Style) -> float:
        return natural(self._captions(), width, 0.0, style) + _LEGEND_HEIGHT * style.note

    def sentences(self, words: Catalogue) -> list[str]:
        return [
            words("mean_line", label=stack.label, mean=mean_text(stack.mean, words))
            for stack in self.stacks
            if stack.mean is not None
        ]

    def table(self, words: Catalogue) -> Table:
        ends = {self.steps[0]: self.low, self.steps[-1]: self.high}
        steps = (f"{step} ({ends[step]})" if ends.get(step) else str(step) for step in self.steps)
        return Table(
            (words("column_statement"), *steps, words("column_mean")),
            tuple(
                (
                    stack.label,
                    *(str(count) for count in stack.counts),
                    ""
                    if stack.mean is None
                    else f"{stack.mean:.1f}".replace(".", words("decimal")),
                )
                for stack in self.stacks
            ),
        )

    def _captions(self) -> list[Caption]:
        return [Caption(stack.label) for stack in self.stacks]

    def _row(
        self, stack: Stack, found: Captions, box: Box, left: float, across: float, style: Style
    ) -> Pieces:
        size = found.size
        thickness = min(_THICKEST * size, box.height - 0.25 * size)
        top = box.y + (box.height - thickness) / 2
        middle = top + thickness / 2
        total = sum(stack.counts)
        gap = max(1.0, 0.05 * size)
        bars = []
        labels = []
        x = left
        for index, count in enumerate(stack.counts):
            part = across * count / total if total else 0.0
            key = f"{stack.key}/{index}"
            fill = paint.scale_step(index, len(self.steps))
            bars.append(Bar(key, x, top, max(0.0, part - gap), thickness, fill))
            note = min(style.note, size)
            if (
                count
                and width(str(count), note, bold=True, family=style.family) * 1.15 < part - gap
            ):
                labels.append(
                    Label(
                        f"{key}/count", x + (part - gap) / 2, middle + 0.36 * note, str(count),
                        note, anchor="center", bold=True, moving=True, on=fill,
                    )
                )  # fmt: skip
            x += part
        if stack.mean_said:
            labels.append(
                Label(
                    f"{stack.key}/mean", left + across + 0.4 * size, middle + 0.36 * size,
                    stack.mean_said, size, bold=True, moving=True,
                )
            )  # fmt: skip
        return Pieces(tuple(bars), tuple(labels))

    def _legend(self, box: Box, style: Style) -> Pieces:
        """Low end, a swatch for each step with its number, high end: in one line that fits."""
        size = style.note
        swatch = 1.25 * size
        swatches = swatch * len(self.steps)
        words = self.low + self.high
        most = max(1.0, box.width - swatches - size)
        taken = width(words, size, family=style.family) if words else 0.0
        size = size if taken <= most else max(1.0, size * most / taken)
        low_width = width(self.low, size, family=style.family) if self.low else 0.0
        baseline = box.y + 0.95 * style.note
        labels = [Label("low", box.x, baseline, self.low, size, "faint")] if self.low else []
        x = box.x + low_width + 0.5 * style.note
        bars = []
        for index, step in enumerate(self.steps):
            fill = paint.scale_step(index, len(self.steps))
            bars.append(Bar(f"legend/{index}", x, box.y, swatch - 2, 1.25 * style.note, fill))
            labels.append(
                Label(
                    f"legend/{index}/step", x + swatch / 2 - 1, baseline, str(step),
                    0.85 * style.note, anchor="center", bold=True, on=fill, moving=True,
                )
            )  # fmt: skip
            x += swatch
        if self.high:
            labels.append(Label("high", x + 0.4 * style.note, baseline, self.high, size, "faint"))
        return Pieces(tuple(bars), tuple(labels))
