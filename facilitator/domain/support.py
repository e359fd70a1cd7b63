"""Draft conclusions put to the room: how far it supports them."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.domain.cards import STANDARD
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.polls import Choice, Poll, PollSettings, Statement
from facilitator.domain.tallies import Tally
from facilitator.domain.text import Text

SUPPORT, ACCEPT, DISCUSS = "support", "accept", "discuss"
_LEVELS = (SUPPORT, ACCEPT, DISCUSS)
_STEPS = {SUPPORT: 3, ACCEPT: 2, DISCUSS: 1}
LABELS = {
    SUPPORT: Text(
        "I support it",
        "en",
        {
            "fr": "Je suis pour",
            "es": "Lo apoyo",
            "ar": "أؤيده",
            "ru": "Поддерживаю",
            "zh": "我支持",
        },
    ),
    ACCEPT: Text(
        "I can live with it",
        "en",
        {
            "fr": "Je peux l’accepter",
            "es": "Puedo aceptarlo",
            "ar": "يمكنني قبوله",
            "ru": "Для меня приемлемо",
            "zh": "我可以接受",
        },
    ),
    DISCUSS: Text(
        "Discuss it further",
        "en",
        {
            "fr": "À rediscuter",
            "es": "Hay que seguir debatiendo",
            "ar": "يلزم مزيد من النقاش",
            "ru": "Нужно обсудить ещё",
            "zh": "需要进一步讨论",
        },
    ),
}
_CARDS = {SUPPORT: STANDARD["green"], ACCEPT: STANDARD["amber"], DISCUSS: STANDARD["red"]}
_TOGETHER = Text(
    "How far do you support each conclusion? 2 means: I can live with it.",
    "en",
    {
        "fr": "Dans quelle mesure soutenez-vous chaque conclusion ? 2 veut dire : je peux l’accepter.",
        "es": "¿Hasta qué punto apoya cada conclusión? 2 significa: puedo aceptarla.",
        "ar": "إلى أي مدى تؤيد كل استنتاج؟ 2 تعني: يمكنني قبوله.",
        "ru": "Насколько вы поддерживаете каждый вывод? 2 означает: для меня приемлемо.",
        "zh": "您在多大程度上支持每项结论？2 表示：我可以接受。",
    },
)


@dataclass(frozen=True, slots=True)
class Support:
    """What a room said of one conclusion: the answers from most to least support, with their counts.

    `base` is what percentages are of, `n` all votes. `wording` is the conclusion as it was put.
    """

    answers: tuple[tuple[Text, int], ...]
    base: int
    n: int
    wording: str


def check_poll(
    key: str, conclusions: Sequence[Conclusion], lang: str, position: int, item: str | None
) -> Poll:
    """A vote on one conclusion, with cards, or one on several, each rated by itself."""
    settings = PollSettings(allow_abstain=True)
    if len(conclusions) == 1:
        choices = tuple(Choice(level, LABELS[level], _CARDS[level]) for level in _LEVELS)
        prompt = Text(_line(conclusions[0]), lang)
        return Poll(key, "single", prompt, position, choices, settings=settings, item=item)
    statements = tuple(Statement(each.id, Text(_line(each), lang)) for each in conclusions)
    ends = PollSettings(
        min=_STEPS[DISCUSS],
        max=_STEPS[SUPPORT],
        low_label=LABELS[DISCUSS],
        high_label=LABELS[SUPPORT],
        allow_abstain=True,
    )
    return Poll(key, "scale", _TOGETHER, position, (), statements, ends, item=item)


def is_check(poll: Poll) -> bool:
    """Whether the poll puts conclusions to the room."""
    return _of_one(poll) or (poll.kind == "scale" and poll.prompt == _TOGETHER)


def _of_one(poll: Poll) -> bool:
    return poll.kind == "single" and tuple(choice.id for choice in poll.choices) == _LEVELS


def support(conclusion: Conclusion, poll: Poll, tally: Tally) -> Support | None:
    """What the poll says of the conclusion; None where it asked something else."""
    if _of_one(poll):
        counts = [(choice.label, tally.counts[choice.id]) for choice in poll.choices]
        return Support(tuple(counts), tally.base, tally.n, poll.prompt.text)
    line = next((each for each in poll.statements if each.id == conclusion.id), None)
    if poll.kind != "scale" or line is None:
        return None
    values = tally.data.values.get(line.id, {})
    labels = {
        SUPPORT: poll.settings.high_label or LABELS[SUPPORT],
        ACCEPT: LABELS[ACCEPT],
        DISCUSS: poll.settings.low_label or LABELS[DISCUSS],
    }
    answers = tuple((labels[level], values.get(_STEPS[level], 0)) for level in _LEVELS)
    return Support(answers, sum(values.values()), tally.n, line.label.text)


def _line(conclusion: Conclusion) -> str:
    """The conclusion as it is put: on one line."""
    return " ".join(conclusion.text.split())
