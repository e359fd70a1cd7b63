"""What stands on the phone's page while a poll is open, from top to bottom.

What it draws and how is set by participant_web; a test compares the words. To add a kind: a function below.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from facilitator.charts.numbers import figure
from facilitator.desktop.prepare.phone.words import page_words
from facilitator.domain.polls import Card, Poll
from facilitator.domain.text import Text
from facilitator.i18n import LANGUAGES, Catalogue, base_language, catalogue, language_name

SMALL, BODY, PROMPT = 14, 16, 24
_WORDS_MOST = 5
_STEPS_MOST = 21
_NARROW = 5  # values of a scale in a row


@dataclass(frozen=True, slots=True)
class Line:
    """A text that wraps. `before` and `after` are what it keeps free, in px."""

    text: str
    size: int = BODY
    color: str = "text"
    bold: bool = False
    before: int = 0
    after: int = 0
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """A box to tap. `mark`: radio, check, place (a ring for a rank), steps (minus and plus)."""

    text: str
    mark: str
    card: Card | None = None
    card_name: str = ""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Values:
    """The numbers of a scale, in even rows."""

    values: tuple[int, ...]

    @property
    def columns(self) -> int:
        rows = -(-len(self.values) // _NARROW)
        return -(-len(self.values) // rows)


@dataclass(frozen=True, slots=True)
class Ends:
    """What the ends of a scale mean."""

    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Field:
    """Something to write in; `beside` is the unit of a number."""

    hint: str = ""
    lines: int = 1
    beside: str = ""
    narrow: bool = False


@dataclass(frozen=True, slots=True)
class Send:
    """The button at the end."""

    text: str


Part = Line | Option | Values | Ends | Field | Send


@dataclass(frozen=True, slots=True)
class Page:
    """`tabs` stand at the foot of the phone, the first one chosen."""

    lang: str
    parts: tuple[Part, ...]
    tabs: tuple[str, ...]


class _Reader:
    """A reader of one language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.say: Catalogue = page_words(lang)

    def said(self, text: Text | None) -> str:
        return "" if text is None else text.in_language(self.lang)[0]


def page_of(
    poll: Poll, title: Text, languages: tuple[str, ...], lang: str, indicative: bool
) -> Page:
    """The page for a reader of `lang`, before anything is chosen."""
    reader = _Reader(lang)
    say = reader.say
    known = [*languages, *(each for each in LANGUAGES if each not in map(base_language, languages))]
    others = [language_name(each) for each in known if each != lang][:2]
    hint, inputs = _KINDS.get(poll.kind, _unknown)(poll, reader)
    final = "" if poll.settings.allow_change else " " + say("final_note")
    parts: list[Part] = [
        Line(" · ".join(others), SMALL, "accent", after=10, mark="globe"),
        Line(reader.said(title), BODY, bold=True, after=24),
        Line(say("voting_open"), SMALL, "running", bold=True, after=4, mark="dot"),
        Line(reader.said(poll.prompt), PROMPT, bold=True, after=4),
    ]
    if indicative:
        parts.append(Line(say("indicative"), SMALL, "faint"))
    parts.append(Line(say("privacy"), SMALL, "faint", before=26, after=14, mark="more"))
    parts.append(Line(hint + final, SMALL, after=8))
    parts += inputs
    if poll.settings.allow_abstain:
        mark = "radio" if poll.kind == "single" else "check"
        parts.append(Option(say("abstain"), mark, dashed=True))
    parts.append(Send(say("send")))
    return Page(lang, tuple(parts), (say("now"), say("tab_questions"), say("tab_programme")))


_Asked = tuple[str, list[Part]]


def _options(poll: Poll, reader: _Reader, mark: str) -> list[Part]:
    return [
        Option(
            reader.said(choice.label),
            mark,
            choice.card if mark in ("radio", "check") else None,
            reader.said(choice.card.name) if choice.card is not None else "",
        )
        for choice in poll.choices
    ]


def _single(poll: Poll, reader: _Reader) -> _Asked:
    return reader.say("pick_one"), _options(poll, reader, "radio")


def _multiple(poll: Poll, reader: _Reader) -> _Asked:
    """A limit that does not limit is told as none."""
    every = max(1, len(poll.choices))
    least = max(1, min(every, poll.settings.min))
    most = max(least, min(every, poll.settings.max))
    say = reader.say
    if least == most:
        hint = say("pick_one") if least == 1 else say("pick_exactly", n=least)
    elif least == 1:
        hint = say("pick_any") if most == every else say("pick_most", max=most)
    else:
        hint = say("pick_range", min=least, max=most)
    return hint, _options(poll, reader, "check")


def _scale(poll: Poll, reader: _Reader) -> _Asked:
    low, high = poll.settings.min, poll.settings.max
    values = tuple(range(low, min(high, low + _STEPS_MOST - 1) + 1))
    said = (reader.said(poll.settings.low_label), reader.said(poll.settings.high_label))
    parts: list[Part] = []
    for statement in poll.statements:
        if len(poll.statements) > 1:
            parts.append(Line(reader.said(statement.label), BODY, bold=True, before=16, after=8))
        if any(said):
            low_end, high_end = (
                f"{v} = {s}" if s else "" for v, s in zip((low, high), said, strict=True)
            )
            parts.append(Ends(low_end, high_end))
        parts.append(Values(values))
    return reader.say("rate_each"), parts


def _ranking(poll: Poll, reader: _Reader) -> _Asked:
    places = min(len(poll.choices), poll.settings.top or len(poll.choices))
    hint = "rank_top" if places < len(poll.choices) else "rank_all"
    return reader.say(hint, n=places), _options(poll, reader, "place")


def _points(poll: Poll, reader: _Reader) -> _Asked:
    total = poll.settings.total
    left = Line(reader.say.count("points_left", total), bold=True, before=8, after=8)
    return reader.say("share_out", n=total), [left, *_options(poll, reader, "steps")]


def _words(poll: Poll, reader: _Reader) -> _Asked:
    most = min(_WORDS_MOST, poll.settings.top or _WORDS_MOST)
    return reader.say.count("words_most", most), [Field(reader.say("word_n", n=1))]


def _text(poll: Poll, reader: _Reader) -> _Asked:
    return reader.say("write_answer"), [Field(lines=4)]


def _number(poll: Poll, reader: _Reader) -> _Asked:
    low, high = poll.settings.low, poll.settings.high
    key = {
        (True, True): "number_between",
        (True, False): "number_least",
        (False, True): "number_most",
        (False, False): "number_any",
    }[low is not None, high is not None]
    digits = {"low": _digits(low, reader.lang), "high": _digits(high, reader.lang)}
    return reader.say(key, **digits), [Field(narrow=True, beside=reader.said(poll.settings.unit))]


def _digits(value: float | None, lang: str) -> str:
    return "" if value is None else figure(value, catalogue("charts", lang))


def _unknown(poll: Poll, reader: _Reader) -> _Asked:
    return reader.say("unsupported"), []


def kinds_drawn() -> Iterator[str]:
    """The kinds that can be shown."""
    yield from _KINDS


_KINDS: dict[str, Callable[[Poll, _Reader], _Asked]] = {
    "single": _single,
    "multiple": _multiple,
    "scale": _scale,
    "ranking": _ranking,
    "points": _points,
    "words": _words,
    "text": _text,
    "number": _number,
}
