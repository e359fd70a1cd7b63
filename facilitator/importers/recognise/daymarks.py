"""Days as a programme marks them, and the dates they turn out to be."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from facilitator.importers.findings import Findings
from facilitator.importers.grammar.dates import Day, find_days, spelled
from facilitator.importers.grammar.days import find_day_name, without_day
from facilitator.importers.recognise.entries import DayMark

_WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_LONG_WORDS = 30


def mark_in(
    text: str, where: str, *, month_first: bool = False, slashes: bool = False
) -> DayMark | None:
    """The one day that a heading or a row is about; None if it names none, or several."""
    if len(text.split()) > _LONG_WORDS:
        return None
    near, _ = without_day(text, slashes=slashes)
    if not near:
        return None
    days, name = find_days(text, month_first=month_first, slashes=slashes), find_day_name(text)
    number = name.number if name else None
    if len(days) > 1 or (not days and name is None):
        return None
    if not days:
        assert name is not None
        return DayMark(where, weekday=name.weekday, number=number)
    return _from_day(days[0], where, number)


def _from_day(day: Day, where: str, number: int | None = None) -> DayMark:
    return DayMark(where, day.month, day.day, day.year, day.weekday, number, day.swapped)


def mark_of(day: Day, where: str) -> DayMark:
    """The mark for a day found in a cell of dates."""
    return _from_day(day, where)


@dataclass(slots=True)
class Calendar:
    """Gives marks their dates. `dates` are the days the event as a whole is said to take place on."""

    dates: list[Day]
    today: date
    findings: Findings
    month_first: bool = False
    year: int | None = field(default=None)

    def resolve(self, marks: Sequence[DayMark]) -> None:
        """Sets the date of each mark; assumes, and says so, where the document does not tell."""
        self.year = next(
            (y for y in [d.year for d in self.dates] + [m.year for m in marks] if y is not None),
            None,
        )
        said = [
            found
            for day in self.dates
            if (found := self._dated(day.month, day.day, day.year, day.weekday))
        ]
        for mark in marks:
            if mark.month is not None and mark.day is not None:
                mark.date = self._dated(mark.month, mark.day, mark.year, mark.weekday)
                self._check_weekday(mark)
        for index, mark in enumerate(marks):
            if mark.date is None:
                mark.date = self._by_name(mark, index, marks, said)
        self._assume(marks, said)
        first = min((mark.date for mark in marks if mark.date), default=None)
        if first is not None and self.year is None and (said or any(m.month for m in marks)):
            self.findings.warning(
                f"The document gives no year; {first.year} was assumed.", marks[0].where
            )

    def _dated(self, month: int, day: int, year: int | None, weekday: int | None) -> date | None:
        year = year or self.year
        if year is not None:
            return Day(month, day).dated(year)
        candidates = [
            found
            for candidate in range(self.today.year - 1, self.today.year + 3)
            if (found := Day(month, day).dated(candidate))
        ]
        fitting = [c for c in candidates if weekday is None or c.weekday() == weekday] or candidates
        # Agendas are imported before their event.
        coming = [c for c in fitting if c >= self.today - timedelta(days=30)]
        return min(coming or fitting, key=lambda c: abs((c - self.today).days), default=None)

    def _check_weekday(self, mark: DayMark) -> None:
        if mark.date is None or mark.weekday is None or mark.date.weekday() == mark.weekday:
            return
        self.findings.warning(
            f"{spelled(mark.date)} is a {_WEEKDAY_NAMES[mark.date.weekday()]}, not a "
            f"{_WEEKDAY_NAMES[mark.weekday]} as the document says; the date was kept.",
            mark.where,
        )

    def _by_name(
        self, mark: DayMark, index: int, marks: Sequence[DayMark], said: list[date]
    ) -> date | None:
        if mark.number is not None:
            if mark.number <= len(said):
                return said[mark.number - 1]
            for other in marks:
                if other.date is not None and other.number is not None:
                    return other.date + timedelta(days=mark.number - other.number)
            if said:
                return said[0] + timedelta(days=mark.number - 1)
        if mark.weekday is not None:
            for day in said:
                if day.weekday() == mark.weekday:
                    return day
            before = marks[index - 1].date if index else (said[0] if said else None)
            if before is not None:
                return before + timedelta(days=(mark.weekday - before.weekday() - 1) % 7 + 1)
        return None

    def _assume(self, marks: Sequence[DayMark], said: list[date]) -> None:
        """Dates for marks that name none: the event's first day, or today and the days after it."""
        for index, mark in enumerate(marks):
            if mark.date is not None:
                continue
            before = marks[index - 1].date if index else None
            if before is not None:
                mark.date = before + timedelta(days=1)
                continue
            if said:
                mark.date = said[0]
                if len(said) == 1 or mark.number is not None:
                    continue
                self.findings.info(
                    f"The programme was taken to begin on {spelled(said[0])}.", mark.where
                )
                continue
            after = next((m for m in marks[index:] if m.date is not None), None)
            if after is not None and after.date is not None:
                mark.date = after.date - timedelta(days=marks.index(after) - index)
                continue
            first = self.today
            if mark.weekday is not None:
                first += timedelta(days=(mark.weekday - first.weekday()) % 7)
            mark.date = first + timedelta(days=(mark.number or 1) - 1)
            self.findings.warning(
                f"The document gives no date; {spelled(mark.date)} was assumed. Set the right one.",
                mark.where,
            )
