"""The coloured cards that rooms know, named in the six UN languages.

No two have the same pattern: where colours look alike, the patterns tell them apart.
"""

from facilitator.domain.polls import Card, Pattern
from facilitator.domain.text import Text


def standard_card(color: str) -> Card | None:
    """The card of that colour, None where it is not one of them."""
    return next((card for card in STANDARD.values() if card.color == color), None)


def _card(
    color: str, pattern: Pattern, en: str, fr: str, es: str, ar: str, ru: str, zh: str
) -> Card:
    return Card(color, Text(en, "en", {"fr": fr, "es": es, "ar": ar, "ru": ru, "zh": zh}), pattern)


STANDARD: dict[str, Card] = {
    "green": _card(
        "#2e9e5b", Pattern.SOLID,
        "green card", "carton vert", "tarjeta verde", "بطاقة خضراء", "зелёная карточка", "绿卡",
    ),
    "red": _card(
        "#c8372d", Pattern.CROSS,
        "red card", "carton rouge", "tarjeta roja", "بطاقة حمراء", "красная карточка", "红卡",
    ),
    "amber": _card(
        "#e8a20c", Pattern.DIAGONAL,
        "amber card", "carton orange", "tarjeta ámbar", "بطاقة برتقالية", "жёлтая карточка", "黄卡",
    ),
    "blue": _card(
        "#0068a8", Pattern.DOTS,
        "blue card", "carton bleu", "tarjeta azul", "بطاقة زرقاء", "синяя карточка", "蓝卡",
    ),
    "purple": _card(
        "#a3488b", Pattern.HORIZONTAL,
        "purple card", "carton violet", "tarjeta morada", "بطاقة بنفسجية", "фиолетовая карточка", "紫卡",
    ),
    "grey": _card(
        "#5a687d", Pattern.VERTICAL,
        "grey card", "carton gris", "tarjeta gris", "بطاقة رمادية", "серая карточка", "灰卡",
    ),
}  # fmt: skip
