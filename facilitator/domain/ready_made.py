"""Polls that need nothing but their question."""

from typing import Any

from facilitator.domain.cards import STANDARD
from facilitator.domain.polls import Choice, Poll, PollSettings
from facilitator.domain.text import Text


def yes_no(key: str, prompt: Text, position: int, **more: Any) -> Poll:
    """Yes or no, in the six UN languages and with green and red cards; anyone may abstain."""
    choices = (
        Choice("yes", _text("Yes", "Oui", "Sí", "نعم", "Да", "是"), STANDARD["green"]),
        Choice("no", _text("No", "Non", "No", "لا", "Нет", "否"), STANDARD["red"]),
    )
    settings = PollSettings(allow_abstain=True)
    return Poll(key, "single", prompt, position, choices, settings=settings, **more)


def _text(en: str, fr: str, es: str, ar: str, ru: str, zh: str) -> Text:
    return Text(en, "en", {"fr": fr, "es": es, "ar": ar, "ru": ru, "zh": zh})


READY_MADE = {"yes-no": yes_no}
