"""Times and counts as people read them: 09:05, 8 min, 16:10, "8 min behind"."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QFont

_ON_TIME_S = 30.0
"""So much either way is "on time": it would round to no minute."""


def language() -> str:
    """The language the desktop speaks, as a BCP 47 primary tag."""
    return QLocale().name().split("_")[0]


def day(on: date) -> str:
    """A date as the user's language writes it."""
    shown = QDate(on.year, on.month, on.day)
    return QLocale(language()).toString(shown, QLocale.FormatType.LongFormat)


def weekday(on: date) -> str:
    """The day of the week and of the month."""
    shown = QDate(on.year, on.month, on.day)
    return QLocale(language()).toString(shown, "dddd d MMMM")


def wall(at: datetime) -> str:
    return f"{at.hour:02}:{at.minute:02}"


def countdown(seconds: float) -> str:
    """Minutes and seconds of a clock; past the end it counts on."""
    whole = int(abs(seconds))
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def time_left(seconds: float) -> str:
    """What a clock shows, in words: "7:20 left", "0:45 over time"."""
    text = (
        QCoreApplication.translate("words", "{time} over time")
        if is_over(seconds)
        else QCoreApplication.translate("words", "{time} left")
    )
    return text.format(time=countdown(seconds))


def is_over(remaining_s: float) -> bool:
    return remaining_s <= -1


def minutes(seconds: float) -> str:
    count = round(abs(seconds) / 60)
    return QCoreApplication.translate("words", "{count} min").format(count=count)


def spoken(seconds: float) -> str:
    """A speaker's time: whole minutes as "8 min", others as 6:30."""
    return countdown(seconds) if seconds % 60 else minutes(seconds)


def no_network() -> str:
    return QCoreApplication.translate(
        "words", "This laptop is on no network. Join the room’s Wi-Fi, or start a hotspot."
    )


def lateness(behind_s: float) -> str:
    """Always in words, never as a bare sign."""
    if abs(behind_s) <= _ON_TIME_S:
        return QCoreApplication.translate("words", "on time")
    if behind_s > 0:
        text = QCoreApplication.translate("words", "{time} behind")
    else:
        text = QCoreApplication.translate("words", "{time} ahead")
    return text.format(time=minutes(behind_s))


def is_late(behind_s: float) -> bool:
    return behind_s > _ON_TIME_S


def tabular(font: QFont) -> QFont:
    """The font with figures of equal width, where this Qt can ask for them."""
    figures = QFont(font)
    if hasattr(QFont, "Tag"):
        figures.setFeature(QFont.Tag("tnum"), 1)
    return figures
