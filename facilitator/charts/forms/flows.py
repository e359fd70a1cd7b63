"""Who moved from what to what: the rounds' results left and right, and bands between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.charts.fit import Caption, Captions, captions, natural
from facilitator.charts.forms.bars import caption_labels
from facilitator.charts.measure import width
from facilitator.charts.model import Box, Table
from facilitator.charts.pieces import Bar, Label, Pieces, Ribbon
from facilitator.charts.style import Style
from facilitator.i18n import Catalogue

_CAPTIONS_SHARE = 0.69  # of the width, for the captions of both sides
_HEAD = 1.5  # in note heights
_NODE = 0.55  # how thick a place is drawn, in label heights
_LEGIBLE = 0.45  # where along a band its number is looked for first


@dataclass(frozen=True, slots=True)
class Place:
    """A choice, with its votes in both rounds and what stands below its label on either side."""

    key: str
    label: str
    before: int
    after: int
    below_before: str
    below_after: str


@dataclass(frozen=True, slots=True)
class Move:
    """So many from one place to another, both by number."""

    start: int
    end: int
    count: int


@dataclass(frozen=True, slots=True)
class Flows:
    """`heads` name the rounds. `matrix` is the table of the same numbers, `said` the result in words."""

    places: tuple[Place, ...]
    moves: tuple[Move, ...]
    heads: tuple[str, str]
    matrix: Table
    said: tuple[str, ...]
    remark: str = ""

    def arranged(self, box: Box, style: Style) -> Pieces:
        head = _HEAD * style.note
        room = Box(box.x, box.y + head, box.width, max(1.0, box.height - head))
        across = _CAPTIONS_SHARE * room.width
        # As tall as the captions of the taller side: those with a line more below a label.
        found = captions(self._captions(), across, room.height, 0.0, style)
        gap = found.between * found.size
        tall = [max(found.size, found.height(index)) for index in range(len(self.places))]
        scale = _scale([(p.before, p.after) for p in self.places], tall, gap, room.height)
        node = _NODE * found.size
        left = room.x + found.column
        right = room.x + room.width - found.column - node
        before = _slots([p.before for p in self.places], tall, gap, scale, room)
        after = _slots([p.after for p in self.places], tall, gap, scale, room)
        pieces = self._heads(box, left + node, right, style)
        for index, place in enumerate(self.places):
            pieces += self._place(index, place, found, (left, right, node), (before, after), scale)
        ribbons = self._ribbons(left + node, right, before, after, scale)
        return pieces + Pieces(ribbons=ribbons) + self._numbers(ribbons, found, style)

    def natural_height(self, width: float, style: Style) -> float:
        across = _CAPTIONS_SHARE * width
        return 1.4 * natural(self._captions(), across, 0.0, style) + _HEAD * style.note

    def sentences(self, words: Catalogue) -> list[str]:
        return list(self.said)

    def table(self, words: Catalogue) -> Table:
        return self.matrix

    def _captions(self) -> list[Caption]:
        """One caption for both sides, so that they are level: with the longer of the lines below."""
        return [Caption(p.label, max(p.below_before, p.below_after, key=len)) for p in self.places]

    def _heads(self, box: Box, left: float, right: float, style: Style) -> Pieces:
        size = style.note
        wide = max(width(head, size, bold=True, family=style.family) for head in self.heads)
        size *= min(1.0, 0.48 * box.width / wide)
        y = box.y + 0.95 * style.note
        return Pieces(
            (),
            (
                Label("head/before", box.x, y, self.heads[0], size, "faint", bold=True),
                Label(
                    "head/after", box.x + box.width, y, self.heads[1], size, "faint", "right", True
                ),
            ),
        )

    def _place(
        self,
        index: int,
        place: Place,
        found: Captions,
        columns: tuple[float, float, float],
        slots: tuple[list[Box], list[Box]],
        scale: float,
    ) -> Pieces:
        left, right, node = columns
        bars, labels = [], []
        for side, x, slot, count, below in (
            ("before", left, slots[0][index], place.before, place.below_before),
            ("after", right, slots[1][index], place.after, place.below_after),
        ):
            height = count * scale
            top = slot.y + (slot.height - height) / 2
            key = f"{place.key}/{side}"
            bars.append(Bar(key, x, top, node, height, "text", base="bottom"))
            said = caption_labels(
                key, index, found, Box(left - found.column, slot.y, 0, slot.height)
            )
            said = [label for label in said if "/card/" not in label.key]
            if below:
                y = slot.y + (slot.height + found.height(index)) / 2 - 0.35 * found.note
                end = left - 0.5 * found.size
                said.append(Label(f"{key}/value", end, y, below, found.note, "faint", "right"))
            if side == "after":
                said = [_turned(label, right + node + 0.5 * found.size) for label in said]
            labels += said
        return Pieces(tuple(bars), tuple(labels))

    def _ribbons(
        self, left: float, right: float, before: list[Box], after: list[Box], scale: float
    ) -> tuple[Ribbon, ...]:
        """Those who stayed first, so that the moves lie over them, the largest last."""
        starts = [
            b.y + (b.height - p.before * scale) / 2
            for b, p in zip(before, self.places, strict=True)
        ]
        ends = [
            b.y + (b.height - p.after * scale) / 2 for b, p in zip(after, self.places, strict=True)
        ]
        tops: dict[Move, list[float]] = {}
        for move in sorted(self.moves, key=lambda m: (m.start, m.end)):
            tops[move] = [starts[move.start], 0.0]
            starts[move.start] += move.count * scale
        for move in sorted(self.moves, key=lambda m: (m.end, m.start)):
            tops[move][1] = ends[move.end]
            ends[move.end] += move.count * scale
        most = max((m.count for m in self.moves if m.start != m.end), default=0)
        order = sorted(self.moves, key=lambda m: (m.start != m.end, m.count))
        return tuple(
            Ribbon(
                _key(move, self.places), left, tops[move][0], right, tops[move][1],
                move.count * scale, _fill(move, most), "edge" if move.start == move.end else "ground",
            )
            for move in order
        )  # fmt: skip

    def _numbers(self, ribbons: tuple[Ribbon, ...], found: Captions, style: Style) -> Pieces:
        """The number of each band, on a ground of its own where the band is thinner than it."""
        counts = {_key(move, self.places): str(move.count) for move in self.moves}
        taken: list[Box] = []
        bars, labels = [], []
        for ribbon in reversed(ribbons):
            text = counts[ribbon.key]
            size = found.note
            wide = width(text, size, bold=True, family=style.family) + 0.5 * size
            high = 1.15 * size
            box = _free(ribbon, wide, high, taken)
            taken.append(box)
            on = ribbon.fill if ribbon.height > high else "ground"
            bars.append(Bar(f"{ribbon.key}/under", box.x, box.y, wide, high, on, base="bottom"))
            labels.append(
                Label(
                    f"{ribbon.key}/count", box.x + wide / 2, box.y + 0.93 * size, text, size,
                    anchor="center", bold=True, moving=True, on=on,
                )
            )  # fmt: skip
        return Pieces(tuple(bars), tuple(labels))


def _key(move: Move, places: Sequence[Place]) -> str:
    return f"{places[move.start].key}>{places[move.end].key}"


def _fill(move: Move, most: int) -> str:
    if move.start == move.end:
        return "sunken"
    return "bar_lead" if move.count == most else "bar"


def _turned(label: Label, x: float) -> Label:
    return Label(label.key, x, label.y, label.text, label.size, label.ink, "left")


def _free(ribbon: Ribbon, wide: float, high: float, taken: Sequence[Box]) -> Box:
    """Where along the band its number lies on none of the others; the start, if it can be nowhere."""
    tries = [_LEGIBLE + step * sign * 0.04 for step in range(10) for sign in (1, -1)]
    boxes = []
    for share in tries:
        x, y = ribbon.at(share)
        boxes.append(Box(x - wide / 2, y - high / 2, wide, high))
    return next((box for box in boxes if not any(_meet(box, other) for other in taken)), boxes[0])


def _meet(a: Box, b: Box) -> bool:
    """Whether they touch, or nearly do: two numbers side by side would be read as one."""
    between = 0.35 * a.height
    across = a.x < b.x + b.width + between and b.x < a.x + a.width + between
    return across and a.y < b.y + b.height + between and b.y < a.y + a.height + between


def _scale(
    counts: Sequence[tuple[int, int]], tall: Sequence[float], gap: float, height: float
) -> float:
    """The px of one vote with which both sides just fit."""
    low, high = 0.0, height

    def fits(scale: float) -> bool:
        return all(
            sum(max(t, pair[side] * scale) + gap for pair, t in zip(counts, tall, strict=True))
            <= height
            for side in (0, 1)
        )

    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def _slots(
    counts: Sequence[int], tall: Sequence[float], gap: float, scale: float, room: Box
) -> list[Box]:
    """The height that each place has, spread over the room."""
    heights = [max(t, n * scale) + gap for n, t in zip(counts, tall, strict=True)]
    spare = max(0.0, room.height - sum(heights)) / max(1, len(heights))
    slots, y = [], room.y
    for height in heights:
        slots.append(Box(room.x, y, room.width, height + spare))
        y += height + spare
    return slots
