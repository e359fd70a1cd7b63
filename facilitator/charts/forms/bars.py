"""One bar for each choice, growing from the side where reading starts."""

from dataclasses import dataclass, replace

from facilitator.charts import paint
from facilitator.charts.fit import ABOVE_FIRST, Caption, Captions, captions, natural, row_height
from facilitator.charts.measure import LINE_HEIGHT, width
from facilitator.charts.model import Box, Table
from facilitator.charts.numbers import SEPARATOR, percent_text, value_text
from facilitator.charts.pieces import Bar, Label, Pieces, Rule
from facilitator.charts.style import Style
from facilitator.domain.polls import Poll
from facilitator.domain.tallies import COUNTS_FIRST_UNDER, Tally
from facilitator.i18n import Catalogue, catalogue

_WIDEST_PITCH = 3.6  # rows never stand further apart than this many label heights
_THICKEST = 1.7
# What stood beneath bars goes to their ends where type is so much larger for it, and the longest bar has still
# that share of the width.
_WORTH = 1.2
_LONG_ENOUGH = 0.18


@dataclass(frozen=True, slots=True)
class Row:
    """One choice. `hand` of its `count` were counted by hand; `parts` says so in words.

    `value` is what stands at the end of the bar; `card` the colour of the choice's card, or "".
    """

    key: str
    label: str
    count: int
    hand: int
    percent: str
    value: str
    parts: str
    leading: bool
    card: str = ""
    card_name: str = ""
    pattern: str = "solid"


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars whose longest belongs to the leader. `remark` names a phrase for the subtitle."""

    rows: tuple[Row, ...]
    remark: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        found = self._fitted(box, style)
        if found.size < style.label and any(row.parts for row in self.rows):
            flat = replace(self, rows=tuple(map(_in_one_line, self.rows)))
            if found.size < style.smallest or flat._gains(found, box, style):
                return flat.arranged(box, style)
        least = [
            row_height(found, index, self._below_bar(style)) for index in range(len(self.rows))
        ]
        spare = max(0.0, box.height - sum(least)) / max(1, len(self.rows))
        spare = min(spare, max(0.0, _WIDEST_PITCH * found.size - min(least, default=0.0)))
        y = box.y + max(0.0, box.height - sum(least) - spare * len(self.rows)) * 0.25
        pieces = Pieces((), (), (_zero_line(box, found, y, sum(least) + spare * len(self.rows)),))
        for index in range(len(self.rows)):
            pieces += self._row(index, found, Box(box.x, y, box.width, least[index] + spare), style)
            y += least[index] + spare
        return pieces

    def natural_height(self, width: float, style: Style) -> float:
        return natural(self._captions(), width, self._below_bar(style), style)

    def sentences(self, words: Catalogue) -> list[str]:
        return [
            words.count("answer_line", row.count, label=row.label, share=row.percent)
            for row in self.rows
        ]

    def table(self, words: Catalogue) -> Table:
        header = [words("column_choice"), words("column_votes"), words("column_share")]
        by_hand = any(row.hand for row in self.rows)
        if by_hand:
            header += [words("column_phone"), words("column_card")]
        return Table(
            tuple(header),
            tuple(
                (
                    row.label,
                    str(row.count),
                    row.percent,
                    *((str(row.count - row.hand), str(row.hand)) if by_hand else ()),
                )
                for row in self.rows
            ),
        )

    def _fitted(self, box: Box, style: Style) -> Captions:
        return captions(self._captions(), box.width, box.height, self._below_bar(style), style)

    def _gains(self, before: Captions, box: Box, style: Style) -> bool:
        """Whether type is larger so than `before`, and the bars are still long enough to compare."""
        found = self._fitted(box, style)
        longest = box.width - found.column - self._value_column(found.size, style)
        return found.size > _WORTH * before.size and longest > _LONG_ENOUGH * box.width

    def _captions(self) -> list[Caption]:
        return [Caption(row.label, row.card_name) for row in self.rows]

    def _below_bar(self, style: Style) -> float:
        """Room for the line beneath the bar, in label heights."""
        return LINE_HEIGHT * style.note / style.label if any(r.parts for r in self.rows) else 0.0

    def _row(self, index: int, found: Captions, box: Box, style: Style) -> Pieces:
        row = self.rows[index]
        size, note = found.size, found.note
        below = LINE_HEIGHT * note if any(r.parts for r in self.rows) else 0.0
        thickness = min(_THICKEST * size, box.height - below - 0.15 * size)
        top = box.y + (box.height - thickness - below) / 2
        left = box.x + found.column
        longest = box.width - found.column - self._value_column(size, style)
        most = max((r.count for r in self.rows), default=0)
        scale = longest / most if most else 0.0
        phones = (row.count - row.hand) * scale
        hands = row.hand * scale
        labels = caption_labels(row.key, index, found, box)
        labels.append(
            Label(
                f"{row.key}/value",
                left + phones + hands + 0.35 * size,
                top + thickness / 2 + 0.35 * size,
                row.value,
                size,
                bold=row.leading,
                moving=True,
            )
        )
        if row.parts:
            y = top + thickness + note * 1.05
            labels.append(
                Label(
                    f"{row.key}/parts", left + 0.35 * note, y, row.parts, note, "faint", moving=True
                )
            )
        fill = row.card or ("bar_lead" if row.leading else "bar")
        bars = [
            Bar(row.key, left, top, phones, thickness, fill, row.pattern, outlined=bool(row.card))
        ]
        if row.hand:
            bars.append(
                Bar(
                    f"{row.key}/hand", left + phones, top, hands, thickness, fill,
                    paint.HAND_PATTERN, outlined=True,
                )
            )  # fmt: skip
        return Pieces(tuple(bars), tuple(labels))

    def _value_column(self, size: float, style: Style) -> float:
        """Room for the widest value that this many votes can lead to, so that bars do not jump."""
        digits = max((len(str(row.count)) for row in self.rows), default=1)
        values = {f"100\u00a0%{SEPARATOR}{'8' * digits}", *(row.value for row in self.rows)}
        widest = max(width(value, size, bold=True, family=style.family) for value in values)
        return 1.05 * widest + 0.6 * size


def rows_of(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> tuple[Row, ...]:
    """A row for each choice of the poll."""
    words = catalogue("charts", lang)
    counts = tally.counts
    most = max(counts.values(), default=0)
    rows = []
    for choice in poll.choices:
        count = counts.get(choice.id, 0)
        values = value_text(count, tally.base, counts_first=tally.n < COUNTS_FIRST_UNDER)
        hand = tally.hand.get(choice.id, 0)
        parts = (words("by_phone", n=count - hand), words("by_card", n=hand)) if hand else ()
        rows.append(
            Row(
                key=choice.id,
                label=choice.label.in_language(lang)[0],
                count=count,
                hand=hand,
                percent=percent_text(count, tally.base),
                value=SEPARATOR.join(values),
                parts=words("comma").join(parts),
                leading=0 < most == count,
                card=choice.card.color if choice.card else "",
                card_name=choice.card.name.in_language(lang)[0] if choice.card else "",
                pattern=choice.card.pattern.value if choice.card else "solid",
            )
        )
    if ordered:
        rows.sort(key=lambda row: -row.count)
    return tuple(rows)


def _in_one_line(row: Row) -> Row:
    """What stood beneath the bar, at its end: there are too many rows for two lines each."""
    return replace(row, value=SEPARATOR.join(filter(None, (row.value, row.parts))), parts="")


def caption_labels(key: str, row: int, found: Captions, box: Box) -> list[Label]:
    """The label beside a row and the line beneath it, level with its middle."""
    labels = []
    y = box.y + (box.height - found.height(row)) / 2 - ABOVE_FIRST * found.size
    right = box.x + found.column - 0.5 * found.size
    for index, line in enumerate(found.lines[row]):
        y += found.size * LINE_HEIGHT
        labels.append(
            Label(
                f"{key}/label/{index}",
                right,
                y - 0.3 * found.size,
                line,
                found.size,
                "text",
                "right",
            )
        )
    for index, line in enumerate(found.below[row]):
        y += found.note * LINE_HEIGHT
        labels.append(
            Label(
                f"{key}/card/{index}",
                right,
                y - 0.3 * found.note,
                line,
                found.note,
                "faint",
                "right",
            )
        )
    return labels


def _zero_line(box: Box, found: Captions, y: float, height: float) -> Rule:
    x = box.x + found.column
    return Rule(x, y, x, y + height)
