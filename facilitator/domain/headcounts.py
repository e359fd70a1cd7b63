"""How many people were in the room: day by day, together and by categories of the event's own choosing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from facilitator.domain.text import Text


@dataclass(frozen=True, slots=True)
class HeadCategory:
    """One group that heads are counted by, like women, or civil society."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class DayCount:
    """What was counted on one day. `people` is everybody together, where that was counted by itself."""

    day: date
    people: int = 0
    by_category: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def in_categories(self) -> int:
        return sum(self.by_category.values())

    @property
    def total(self) -> int:
        """Categories that were only begun with make nobody leave the room."""
        return max(self.people, self.in_categories)


def counted(
    counts: Sequence[DayCount], day: date, category: str, people: int
) -> tuple[DayCount, ...]:
    """The counts with one number put in, by day; 0 takes it away. `category` "" is everybody together."""
    others = [each for each in counts if each.day != day]
    before = next((each for each in counts if each.day == day), DayCount(day))
    if category:
        by_category = {**before.by_category, category: people}
        after = replace(before, by_category={key: n for key, n in by_category.items() if n})
    else:
        after = replace(before, people=people)
    return tuple(sorted([*others, *([after] if after.total else [])], key=lambda each: each.day))


def without(counts: Sequence[DayCount], gone: set[str]) -> tuple[DayCount, ...]:
    """The counts without some categories; who was counted in them stays in the total."""
    return tuple(
        replace(
            each,
            people=each.total if gone & each.by_category.keys() else each.people,
            by_category={key: n for key, n in each.by_category.items() if key not in gone},
        )
        for each in counts
    )
