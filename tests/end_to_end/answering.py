"""How a person fills in each kind of poll on its page."""

from typing import Protocol

from playwright.sync_api import Locator


class HasParts(Protocol):
    def part(self, name: str, **which: str) -> Locator: ...


def rate(phone: HasParts, **values: int) -> None:
    for statement, value in values.items():
        phone.part("statement", statement=statement).locator(f'[data-value="{value}"]').tap()


def write_words(phone: HasParts, *words: str) -> None:
    for place, word in enumerate(words):
        phone.part("word").nth(place).fill(word)


def write_text(phone: HasParts, text: str) -> None:
    phone.part("text").fill(text)


def write_number(phone: HasParts, number: str) -> None:
    phone.part("number").fill(number)


def rank(phone: HasParts, *choices: str) -> None:
    for choice in choices:
        phone.part("rank", choice=choice).locator(".rank-tap").tap()


def share_out(phone: HasParts, **points: int) -> None:
    for choice, given in points.items():
        phone.part("stepper", choice=choice).locator("input").fill(str(given))
