"""Polls of every kind with any texts and settings, as an editor could have made them."""

from dataclasses import replace
from itertools import count
from typing import Any

from hypothesis import strategies as st

from facilitator.domain.cards import STANDARD
from facilitator.domain.editing.poll_forms import FORMS
from facilitator.domain.polls import Card, Choice, Pattern, Poll, Statement, Visibility
from facilitator.domain.text import Text, clean

LANG = "en"
_TAGS = ("fr", "ar", "zh-Hant", "ru")


def _said(limit: int) -> st.SearchStrategy[str]:
    """Texts as they are stored: cleaned, and something to see."""
    mixed = st.text(max_size=limit) | st.sampled_from(
        [
            "Yes: fully",
            "- no -",
            "? why ?",
            "# one",
            "fr: non",
            "kind: text",
            "a  b",
            "موافق",
            "1 to 3",
        ]
    )
    return mixed.map(lambda text: clean(text, limit=limit)).filter(bool)


def _texts(limit: int = 60) -> st.SearchStrategy[Text]:
    translations = st.dictionaries(st.sampled_from(_TAGS), _said(limit), max_size=3)
    return st.builds(lambda said, others: Text(said, LANG, others), _said(limit), translations)


_colors = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
_cards = st.sampled_from(list(STANDARD.values())) | st.builds(
    Card, _colors, _texts(), st.sampled_from(list(Pattern))
)
_numbers = st.floats(-1e12, 1e12).map(lambda value: value + 0.0) | st.integers(-1000, 1000).map(
    float
)


@st.composite
def any_poll(draw: st.DrawFn) -> Poll:
    kind = draw(st.sampled_from(sorted(FORMS)))
    form = FORMS[kind]
    settings = replace(
        form.usual,
        allow_abstain=draw(st.booleans()),
        allow_change=draw(st.booleans()),
        limit_s=draw(st.none() | st.integers(1, 86_400)),
    )
    labelled: dict[str, Any] = {name: draw(st.none() | _texts()) for name in form.labels}
    settings = replace(settings, **labelled)
    if kind in ("multiple", "scale"):
        low = draw(st.integers(0 if kind == "multiple" else -10, 10))
        settings = replace(settings, min=low, max=low + draw(st.integers(1, 10)))
    if kind in ("ranking", "words"):
        settings = replace(settings, top=draw(st.integers(1, 5)))
    if kind == "points":
        settings = replace(settings, total=draw(st.integers(1, 10_000)))
    if kind == "number":
        settings = replace(
            settings, low=draw(st.none() | _numbers), high=draw(st.none() | _numbers)
        )
    labels = draw(st.lists(_texts(), max_size=4))
    card = st.none() | _cards if kind == "single" else st.none()
    choices = tuple(Choice("", label, draw(card)) for label in labels)
    return Poll(
        "",
        kind,
        draw(_texts(120)),
        0,
        choices if form.options == "choices" else (),
        tuple(Statement("", label) for label in labels) if form.options == "statements" else (),
        settings,
        draw(st.sampled_from(list(Visibility))),
    )


def without_ids(polls: list[Poll] | tuple[Poll, ...]) -> list[Poll]:
    """What the polls say, wherever they come from."""
    return [
        replace(
            poll,
            id="",
            position=0,
            choices=tuple(replace(each, id="") for each in poll.choices),
            statements=tuple(replace(each, id="") for each in poll.statements),
        )
        for poll in polls
    ]


def new_ids():
    numbers = count()
    return lambda: f"new-{next(numbers)}"
