"""Polls that need nothing but their question."""

from typing import Any

from facilitator.domain.polls import Card, Choice, Poll, PollSettings
from facilitator.domain.text import Text

_GREEN, _RED = "#2e9e5b", "#c8372d"


def yes_no(key: str, prompt: Text, position: int, **more: Any) -> Poll:
    """Yes or no, in the six UN languages and with green and red cards; anyone may abstain."""
    choices = (
        Choice(
            "yes",
            _text("Yes", "Oui", "Sí", "نعم", "Да", "是"),
            Card(
                _GREEN,
                _text(
                    "green card",
                    "carton vert",
                    "tarjeta verde",
                    "بطاقة خضراء",
                    "зелёная карточка",
                    "绿卡",
                ),
            ),
        ),
        Choice(
            "no",
            _text("No", "Non", "No", "لا", "Нет", "否"),
            Card(
                _RED,
                _text(
                    "red card",
                    "carton rouge",
                    "tarjeta roja",
                    "بطاقة حمراء",
                    "красная карточка",
                    "红卡",
                ),
            ),
        ),
    )
    settings = PollSettings(allow_abstain=True)
    return Poll(key, "single", prompt, position, choices, settings=settings, **more)


def _text(en: str, fr: str, es: str, ar: str, ru: str, zh: str) -> Text:
    return Text(en, "en", {"fr": fr, "es": es, "ar": ar, "ru": ru, "zh": zh})


READY_MADE = {"yes-no": yes_no}
