"""Polls that need nothing but their question, and group questions as they are, in the six UN languages."""

from typing import Any

from facilitator.domain.cards import STANDARD
from facilitator.domain.polls import Choice, Poll, PollSettings
from facilitator.domain.text import Text
from facilitator.domain.workshop import GroupOption, GroupQuestion


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


YES_NO = "yes-no"
READY_MADE = {YES_NO: yes_no}


def ready_made_of(poll: Poll) -> str:
    """Which of them the poll is, "" if none."""
    plain = poll.kind == "single" and [choice.id for choice in poll.choices] == ["yes", "no"]
    return YES_NO if plain else ""


FROM = GroupQuestion(
    "from",
    _text("I am from", "Je viens", "Vengo de", "أنا من", "Я представляю", "我来自"),
    tuple(
        GroupOption(key, _text(*texts))
        for key, texts in {
            "government": (
                "Government",
                "D’un gouvernement",
                "Gobierno",
                "حكومة",
                "Государственный орган",
                "政府",
            ),
            "international": (
                "International organisation",
                "D’une organisation internationale",
                "Organización internacional",
                "منظمة دولية",
                "Международная организация",
                "国际组织",
            ),
            "civil": (
                "Civil society",
                "De la société civile",
                "Sociedad civil",
                "المجتمع المدني",
                "Гражданское общество",
                "民间社会",
            ),
            "private": (
                "Private sector",
                "Du secteur privé",
                "Sector privado",
                "القطاع الخاص",
                "Частный сектор",
                "私营部门",
            ),
            "academia": (
                "Academia",
                "Du monde universitaire",
                "Mundo académico",
                "الأوساط الأكاديمية",
                "Научное сообщество",
                "学术界",
            ),
            "local": (
                "Local authority",
                "D’une collectivité locale",
                "Autoridad local",
                "سلطة محلية",
                "Местные власти",
                "地方当局",
            ),
        }.items()
    ),
)
LEVEL = GroupQuestion(
    "level",
    _text("I work at", "Je travaille au", "Trabajo a", "أعمل على", "Я работаю на", "我的工作层面"),
    tuple(
        GroupOption(key, _text(*texts))
        for key, texts in {
            "local": (
                "Local level",
                "Niveau local",
                "Nivel local",
                "المستوى المحلي",
                "Местном уровне",
                "地方",
            ),
            "national": (
                "National level",
                "Niveau national",
                "Nivel nacional",
                "المستوى الوطني",
                "Национальном уровне",
                "国家",
            ),
            "regional": (
                "Regional level",
                "Niveau régional",
                "Nivel regional",
                "المستوى الإقليمي",
                "Региональном уровне",
                "区域",
            ),
            "global": (
                "Global level",
                "Niveau mondial",
                "Nivel mundial",
                "المستوى العالمي",
                "Глобальном уровне",
                "全球",
            ),
        }.items()
    ),
)
GROUP_QUESTIONS = {question.id: question for question in (FROM, LEVEL)}
