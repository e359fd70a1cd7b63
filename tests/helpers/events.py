"""A small event with one of everything, and books and files made of it."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.domain.book import Book
from facilitator.domain.polls import (
    Card,
    Choice,
    Poll,
    PollSettings,
    Statement,
)
from facilitator.domain.text import Text
from facilitator.domain.workshop import (
    Contribution,
    GroupOption,
    GroupQuestion,
    Item,
    ItemKind,
    Person,
    Workshop,
)
from facilitator.storage.database import create

START = datetime(2018, 12, 7, 8, 30, tzinfo=ZoneInfo("Europe/Paris"))
CODE = "K7Q2"


def at(minutes: float) -> datetime:
    """So many minutes after the planned start."""
    return START + timedelta(minutes=minutes)


def workshop(**changes: Any) -> Workshop:
    facts: dict[str, Any] = {
        "organisers": ("ICMPD",),
        "time_zone": "Europe/Paris",
        "languages": ("en", "fr", "ar"),
        "starts_at": START,
        "join_code": CODE,
        "questions_moderated": False,
        "groups": (
            GroupQuestion(
                "from",
                Text("You come from", "en", {"fr": "Vous venez de"}),
                (
                    GroupOption("gov", Text("Government", "en")),
                    GroupOption("ngo", Text("Civil society", "en")),
                ),
            ),
        ),
    }
    title = Text("Capacity building", "en", {"fr": "Renforcer les capacités", "ar": "بناء القدرات"})
    return Workshop(**_facts(facts | changes, id="event-1", title=title))


def item(key: str, position: int, minutes: int, **more: Any) -> Item:
    return Item(
        key,
        Text(key.capitalize(), "en"),
        more.pop("kind", ItemKind.SESSION),
        position,
        60 * minutes,
        **more,
    )


def _facts(more: dict[str, Any], **usual: Any) -> dict[str, Any]:
    return usual | more


def single(key: str = "obstacle", position: int = 1, **more: Any) -> Poll:
    choices = (
        Choice("funding", Text("Funding", "en", {"fr": "Financement"})),
        Choice(
            "turnover",
            Text("Staff turnover", "en"),
            Card("#b8362b", Text("red", "en", {"fr": "rouge"})),
        ),
        Choice("coordination", Text("Coordination", "en")),
    )
    prompt = Text("What holds it back?", "en", {"fr": "Qu’est-ce qui freine ?"})
    return Poll(key, "single", prompt, position, **_facts(more, choices=choices, item="vote"))


def multiple(key: str = "levels", position: int = 2, **more: Any) -> Poll:
    choices = tuple(
        Choice(each, Text(each, "en")) for each in ("cities", "borders", "labour", "none")
    )
    settings = PollSettings(1, 3, allow_abstain=True)
    return Poll(
        key,
        "multiple",
        Text("Where?", "en"),
        position,
        **_facts(more, choices=choices, settings=settings),
    )


def scale(key: str = "ready", position: int = 3, **more: Any) -> Poll:
    statements = (Statement("staff", Text("Staff", "en")), Statement("money", Text("Money", "en")))
    settings = PollSettings(1, 5, Text("not at all", "en"), Text("fully", "en"))
    return Poll(
        key,
        "scale",
        Text("How ready?", "en"),
        position,
        **_facts(more, statements=statements, settings=settings),
    )


def _choices() -> tuple[Choice, ...]:
    labels = {
        "housing": ("Housing", "Le logement"),
        "schools": ("Schools", "Les écoles"),
        "jobs": ("Jobs", "L’emploi"),
        "health": ("Health care", "La santé"),
    }
    return tuple(Choice(key, Text(en, "en", {"fr": fr})) for key, (en, fr) in labels.items())


def words(key: str = "cloud", position: int = 4, **more: Any) -> Poll:
    return Poll(key, "words", Text("What comes to mind?", "en"), position, **_facts(more))


def text(key: str = "hope", position: int = 5, **more: Any) -> Poll:
    return Poll(key, "text", Text("What do you hope for?", "en"), position, **_facts(more))


def ranking(key: str = "order", position: int = 6, **more: Any) -> Poll:
    prompt = Text("What comes first?", "en")
    return Poll(key, "ranking", prompt, position, **_facts(more, choices=_choices()))


def points(key: str = "budget", position: int = 7, **more: Any) -> Poll:
    prompt = Text("Where should the money go?", "en")
    return Poll(key, "points", prompt, position, **_facts(more, choices=_choices()))


def number(key: str = "share", position: int = 8, **more: Any) -> Poll:
    settings = PollSettings(unit=Text("per cent", "en"), low=0, high=200)
    prompt = Text("What share of staff stays?", "en")
    return Poll(key, "number", prompt, position, **_facts(more, settings=settings))


def other_kinds() -> list[Poll]:
    """One poll of each kind that the small event does not have."""
    return [words(), text(), ranking(), points(), number()]


def programme() -> list[Any]:
    """75 minutes: an opening, a session with a panel in it and three speakers, a vote, the end."""
    return [
        Person("chair", "Daniela Morari", "Ms.", affiliation="Moldova"),
        Person("minister", "Paul Tiendrebeogo", "H.E. Mr."),
        Person("mayor", "Souad Zaidi", affiliation="City of Rabat"),
        item("opening", 1, 10, kind=ItemKind.OPENING),
        item("session", 2, 40, min_duration_s=30 * 60),
        item("panel", 1, 25, parent="session", kind=ItemKind.PANEL),
        item("debate", 2, 15, parent="session"),
        item("vote", 3, 10, kind=ItemKind.VOTE),
        item("end", 4, 15, kind=ItemKind.CONCLUSIONS),
        Contribution("c-chair", "opening", "chair", "Chair", 1, planned_s=300),
        Contribution("c-minister", "panel", "minister", "Speaker", 1, planned_s=480),
        Contribution("c-mayor", "panel", "mayor", "Speaker", 2, planned_s=480),
    ]


def entities(**event: Any) -> list[Any]:
    """Everything in the small event; `event` changes the Workshop."""
    return [workshop(**event), *programme(), single(), multiple(), scale()]


def book_of(found: Iterable[Any]) -> Book:
    book = Book()
    for entity in found:
        book.apply([book.put(entity)])
    return book


def event_file(folder: Path, name: str = "event.workshop", **event: Any) -> Path:
    """The small event as a new file."""
    path = folder / name
    create(path, entities(**event))
    return path
