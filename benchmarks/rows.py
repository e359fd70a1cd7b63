"""One row of the table: what was measured, what it should be, what the machine could do at best."""

from dataclasses import dataclass

BUSY_RATIO = 3.0


@dataclass(frozen=True, slots=True)
class Row:
    """`target` and `bare` in the unit of `value`; less is better. `note` says what else was seen."""

    what: str
    value: float
    target: float
    unit: str
    bare: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.value / self.bare if self.bare else None

    @property
    def met(self) -> str:
        """On a busy machine, three times what it can do at best counts as met."""
        if self.value <= self.target:
            return "met"
        if self.ratio is not None and self.ratio <= BUSY_RATIO:
            return "met (busy)"
        return "NOT met"

    def line(self) -> str:
        """The row as printed."""
        bare = "" if self.bare is None else f"{self.bare:.4g}"
        ratio = "" if self.ratio is None else f"{self.ratio:.1f}"
        value = f"{self.value:.4g} {self.unit}"
        return (
            f"{self.what:<46} {value:>12} {self.target:>9.4g} {bare:>8} {ratio:>6}  "
            f"{self.met:<10} {self.note}"
        ).rstrip()


HEADER = f"{'':<46} {'measured':>12} {'target':>9} {'bare':>8} {'ratio':>6}"
