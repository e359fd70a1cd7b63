"""Dates, times, numbers and lists in the words of the report's language."""

import unicodedata
from collections.abc import Sequence
from datetime import date, datetime

from facilitator.i18n import Catalogue, catalogue

NO_BREAK = "\u00a0"
LEFT_TO_RIGHT_MARK = "\u200e"
MISSING = "–"


def is_rtl(text: str) -> bool:
    """Whether the text runs from right to left: its first letter decides (Unicode TR9, P2)."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


class Wording:
    """A language's catalogue, and what it makes of numbers and times."""

    def __init__(self, lang: str) -> None:
        self.say: Catalogue = catalogue("report", lang)
        self.lang = self.say.lang

    def date(self, day: date) -> str:
        weekday = self.say.names("date.weekdays")[day.weekday()]
        month = self.say.names("date.months")[day.month - 1]
        number = self.say("date.first") if day.day == 1 else str(day.day)
        return self.say("date.long", weekday=weekday, day=number, month=month, year=day.year)

    def time(self, moment: datetime) -> str:
        return f"{moment:%H:%M}"

    def span(self, start: datetime | None, end: datetime | None) -> str:
        """ "08:40–09:05"; what is not known is left out."""
        return "–".join(self.time(moment) for moment in (start, end) if moment is not None)

    def exact_span(self, start: datetime | None, end: datetime | None) -> str:
        """ "08:40:12–09:05:48"."""
        return "–".join(f"{moment:%H:%M:%S}" for moment in (start, end) if moment is not None)

    def length(self, seconds: int) -> str:
        """ "25 min 36 s"; whole minutes without their seconds."""
        whole, rest = divmod(seconds, 60)
        minutes = [f"{whole}{NO_BREAK}min"] if whole or not rest else []
        return NO_BREAK.join([*minutes, *([f"{rest}{NO_BREAK}s"] if rest else [])])

    def minutes(self, seconds: float) -> str:
        whole = round_half_up(seconds / 60)
        if whole == 0 and seconds > 0:
            return self.say("time.under_a_minute")
        return f"{whole}{NO_BREAK}min"

    def decimal(self, value: float) -> str:
        return f"{value:.1f}".replace(".", self.say("number.decimal_mark"))

    def listing(self, things: Sequence[str]) -> str:
        """ "a, b and c"."""
        if len(things) < 2:
            return "".join(things)
        return self.say("list.and", first=", ".join(things[:-1]), last=things[-1])

    def quoted(self, text: str) -> str:
        return self.guarded(self.say("list.quoted", text=text))

    def guarded(self, text: str) -> str:
        """The text, with a mark that keeps what follows in place if it runs from right to left."""
        return text + (LEFT_TO_RIGHT_MARK if any(is_rtl(char) for char in text) else "")


def round_half_up(value: float) -> int:
    """61.5 is 62 and 60.5 is 61, as people round."""
    return int(value + 0.5)
