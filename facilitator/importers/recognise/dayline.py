"""The days of a programme, in the order the document names them."""

from facilitator.importers.recognise.entries import Collected, DayMark


class DayLine:
    """Keeps the days among what was collected."""

    def __init__(self, collected: Collected) -> None:
        self._collected = collected

    def begin(self, mark: DayMark) -> None:
        """From here on, entries lie on this day."""
        days = self._collected.days
        if days and days[-1].same(mark):
            return
        known = next((d for d in days if d.same(mark) and mark.weekday is None), None)
        if known is not None:
            # A second table or column for the same day.
            days.append(known)
        elif days and self._unused(len(days) - 1) and _refines(days[-1], mark):
            days[-1] = _merged(days[-1], mark)
        else:
            days.append(mark)

    def current(self, where: str) -> int:
        """The day that entries lie on now; one without a name if none was named."""
        if not self._collected.days:
            self._collected.days.append(DayMark(where))
        return len(self._collected.days) - 1

    def _unused(self, day: int) -> bool:
        return all(entry.day != day for entry in self._collected.entries)


def _refines(old: DayMark, new: DayMark) -> bool:
    """Whether both can be the same day: "4 May 2026", then "Day 1"."""
    return not any(
        a is not None and b is not None and a != b
        for a, b in (
            (old.month, new.month),
            (old.day, new.day),
            (old.number, new.number),
            (old.weekday, new.weekday),
        )
    )


def _merged(old: DayMark, new: DayMark) -> DayMark:
    return DayMark(
        new.where,
        new.month or old.month,
        new.day or old.day,
        new.year or old.year,
        new.weekday if new.weekday is not None else old.weekday,
        new.number or old.number,
        old.swapped or new.swapped,
    )
