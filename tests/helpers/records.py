"""Event records for report tests, modelled on a real side event of 75 minutes with three speakers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.domain.ballots import Ballot
from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind, OutcomeKind
from facilitator.domain.headcounts import DayCount
from facilitator.domain.kinds import Abstain, multiple, scale, single
from facilitator.domain.polls import (
    Card,
    Cards,
    Choice,
    HandCount,
    Poll,
    PollSettings,
    Round,
    RoundStatus,
    Statement,
)
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.record import EventRecord
from facilitator.domain.runs import ItemRun, SpeakerRun
from facilitator.domain.text import Text
from facilitator.domain.workshop import (
    Attribution,
    Contribution,
    Item,
    ItemKind,
    Person,
    Presence,
    Workshop,
)

START = datetime(2018, 12, 7, 8, 30, tzinfo=ZoneInfo("Africa/Casablanca"))
TAKEN_AT = datetime(2018, 12, 7, 9, 10, tzinfo=UTC)

TITLE = Text(
    "What role for capacity building in turning the Global Compact on Migration into action?",
    "en",
    {"ar": "ما دور بناء القدرات في تحويل الاتفاق العالمي للهجرة إلى عمل؟"},
)


def at(minutes: float) -> datetime:
    """So many minutes after the planned start."""
    return START + timedelta(minutes=minutes)


def record_of(
    entities: list[Any],
    answers: Mapping[str, list[Any]] | None = None,
    votes: Mapping[str, int] | None = None,
) -> EventRecord:
    """A record of these entities; `answers` by round id become ballots."""
    book = Book()
    for entity in entities:
        book.apply([book.put(entity)])
    ballots = {key: ballots_of(key, given) for key, given in (answers or {}).items()}
    return EventRecord(book, TAKEN_AT, ballots, votes or {})


def ballots_of(round_id: str, answers: list[Any]) -> list[Ballot]:
    poll, _, number = round_id.partition("/")
    return [
        Ballot(poll, int(number), index.to_bytes(16, "big"), 1, answer)
        for index, answer in enumerate(answers)
    ]


def closed_round(poll: str, number: int = 1, minute: float = 35, **changes: Any) -> Round:
    facts: dict[str, Any] = {
        "closed_at": at(minute + 3),
        "revealed": True,
        "finalised": True,
        "phones": 198,
    }
    return Round(poll, number, RoundStatus.CLOSED, at(minute), **facts | changes)


def heads(people: int) -> tuple[DayCount, ...]:
    """So many people, counted on the day of the event."""
    return (DayCount(START.date(), people),)


def side_event_record(title: Text = TITLE, **event: Any) -> EventRecord:
    """The whole event as it went; `title` and `event` change the Workshop."""
    facts: dict[str, Any] = {
        "organisers": (
            "Government of the Republic of Moldova",
            "International Centre for Migration Policy Development",
        ),
        "place": "Marrakech, Morocco",
        "room": "Orangerie Room",
        "capacity": 220,
        "headcounts": heads(204),
        "time_zone": "Africa/Casablanca",
        "languages": ("en", "fr", "ar"),
        "starts_at": START,
        "ended_at": at(79),
        "objective": "To identify what capacity building can contribute to turning the Global "
        "Compact into action.\nTo draw lessons from existing facilities.",
        "guiding_questions": (
            Text("What can be achieved through capacity building?", "en"),
            Text("What challenges are to be overcome, and how?", "en"),
            Text("Moving forward: what role for capacity building in the review?", "en"),
        ),
    }
    workshop = Workshop(id="side-event", title=title, **facts | event)
    entities = [workshop, *_people(), *_programme(), *_polls(), *_questions(), *_conclusions()]
    votes = {"q-pay": 12, "q-cities": 7, "q-slides": 2, "q-arabic": 5}
    return record_of(entities, _answers(), votes)


def _people() -> list[Person]:
    return [
        Person("chair", "Daniela Morari", "Ms.", "State Secretary", "Republic of Moldova"),
        Person(
            "minister",
            "Paul Robert Tiendrebeogo",
            "H.E. Mr.",
            "Minister of African Integration",
            "Burkina Faso",
            "Burkina Faso",
        ),
        Person(
            "director",
            "Alberto Amador Leal",
            "Mr.",
            "Director of Administration",
            "National Institute of Migration of Mexico",
            "Mexico",
        ),
        Person("mayor", "Souad Zaidi", "Ms.", "Deputy Mayor", "City of Rabat", "Morocco"),
        Person("donor", "Camilla Hagström", "Ms.", "Deputy Head of Unit", "European Commission"),
        Person("icmpd", "Ralph Genetzke", "Mr.", "MIEUX Programme Director", "ICMPD"),
        Person("floor", "Amina Diallo", "", "", "Dakar City Council"),
    ]


def _programme() -> list[Any]:
    def item(key: str, title: str, kind: ItemKind, place: int, minutes: int, **more: Any) -> Item:
        return Item(key, Text(title, "en"), kind, place, minutes * 60, **more)

    def run(key: str, planned: int, start: float, end: float) -> ItemRun:
        return ItemRun(key, planned * 60, at(start), ended_at=at(end))

    def part(key: str, item: str, role: str, place: int, minutes: int, **more: Any) -> Contribution:
        return Contribution(f"{item}-{key}", item, key, role, place, planned_s=minutes * 60, **more)

    def spoke(key: str, planned: int, start: float, minutes: float) -> SpeakerRun:
        return SpeakerRun(key, planned * 60, at(start), ended_at=at(start + minutes))

    return [
        item("opening", "Opening and introduction by the Chair", ItemKind.OPENING, 0, 10),
        item(
            "session-1",
            "Session I: What role for capacity building at regional, central and local levels?",
            ItemKind.SESSION,
            1,
            25,
        ),
        item("vote", "Interaction with the audience (voting exercise)", ItemKind.VOTE, 2, 5),
        item(
            "session-2",
            "Session II: What role for donors and international organisations?",
            ItemKind.SESSION,
            3,
            20,
        ),
        item("networking", "Coffee", ItemKind.BREAK, 4, 5, dropped=True),
        item("end", "Conclusions by the Chair and Q&A", ItemKind.CONCLUSIONS, 5, 15),
        run("opening", 10, 4, 13),
        run("session-1", 25, 13, 41),
        run("vote", 5, 41, 47),
        run("session-2", 20, 47, 67),
        run("end", 15, 67, 79),
        part("chair", "opening", "Chair", 0, 10),
        part("minister", "session-1", "Speaker", 0, 8, perspective="regional dimension"),
        part("director", "session-1", "Speaker", 1, 8, perspective="national dimension"),
        part("mayor", "session-1", "Speaker", 2, 8, perspective="local dimension"),
        part("floor", "session-1", "", 3, 2, from_floor=True),
        part("donor", "session-2", "Speaker", 0, 10, presence=Presence.VIDEO),
        part("icmpd", "session-2", "Speaker", 1, 10, presence=Presence.ABSENT),
        spoke("opening-chair", 10, 4, 9),
        spoke("session-1-minister", 8, 13, 9.5),
        spoke("session-1-director", 8, 22.5, 7),
        spoke("session-1-mayor", 8, 29.5, 8.2),
        spoke("session-1-floor", 2, 38, 2.1),
        spoke("session-2-donor", 10, 47, 11),
    ]


def _polls() -> list[Any]:
    red, green = Card("#b8362b", Text("red")), Card("#00835f", Text("green"))
    return [
        Poll(
            "obstacle",
            "single",
            Text(
                "What holds capacity building back most?",
                "en",
                {"ar": "ما الذي يعيق بناء القدرات أكثر من غيره؟"},
            ),
            0,
            choices=(
                Choice("funding", Text("Funding that ends with the project", "en")),
                Choice("turnover", Text("Staff turnover", "en")),
                Choice("coordination", Text("Coordination between levels", "en")),
            ),
            settings=PollSettings(allow_abstain=True),
            item="vote",
            frozen=True,
        ),
        closed_round("obstacle", 1, 41),
        closed_round("obstacle", 2, 70),
        Poll(
            "mandate",
            "single",
            Text("Should cities be part of the review?", "en"),
            1,
            choices=(Choice("yes", Text("Yes"), green), Choice("no", Text("No"), red)),
            item="vote",
            frozen=True,
        ),
        closed_round("mandate", 1, 42.5, voided="The question was read out wrongly."),
        closed_round("mandate", 2, 43, cards=Cards.ADDED),
        HandCount("mandate", 2, "yes", "left aisle", 9),
        HandCount("mandate", 2, "yes", "right aisle", 5),
        HandCount("mandate", 2, "no", "left aisle", 3),
        Poll(
            "levels",
            "multiple",
            Text("Where is training needed?", "en"),
            2,
            choices=tuple(
                Choice(key, Text(label, "en"))
                for key, label in (
                    ("cities", "Cities"),
                    ("borders", "Border services"),
                    ("labour", "Labour offices"),
                    ("none", "Nowhere"),
                )
            ),
            settings=PollSettings(1, 3),
            item="session-2",
            frozen=True,
        ),
        closed_round("levels", 1, 55),
        Poll(
            "ready",
            "scale",
            Text("How ready is your institution?", "en"),
            3,
            statements=(
                Statement("staff", Text("We have the staff", "en")),
                Statement("money", Text("We have the money", "en")),
            ),
            settings=PollSettings(1, 5, Text("not at all", "en"), Text("fully", "en")),
            item="session-2",
            frozen=True,
        ),
        closed_round("ready", 1, 60),
        Poll(
            "few",
            "single",
            Text("Shall the group meet again?", "en"),
            4,
            choices=(Choice("yes", Text("Yes")), Choice("no", Text("No"))),
            frozen=True,
        ),
        closed_round("few", 1, 75, cards=Cards.INSTEAD),
        HandCount("few", 1, "yes", "chair", 12),
        HandCount("few", 1, "no", "chair", 3),
        Poll("trial", "single", Text("Are you awake?"), 5, trial=True, frozen=True),
        closed_round("trial", 1, 1),
        Poll("never", "single", Text("Prepared, never asked?"), 6),
    ]


def _answers() -> dict[str, list[Any]]:
    one = single.Answer
    several = multiple.Answer
    rated = scale.Answer
    return {
        "obstacle/1": [one("funding")] * 113
        + [one("turnover")] * 52
        + [one("coordination")] * 19
        + [Abstain(True)] * 3,
        "obstacle/2": [one("funding")] * 96 + [one("turnover")] * 30 + [one("coordination")] * 50,
        "mandate/1": [one("yes")] * 40 + [one("no")] * 5,
        "mandate/2": [one("yes")] * 131 + [one("no")] * 29,
        "levels/1": [several(("cities", "labour"))] * 88
        + [several(("borders",))] * 41
        + [several(("cities", "borders", "labour"))] * 21,
        "ready/1": [rated({"staff": 4, "money": 2})] * 60
        + [rated({"staff": 3, "money": 1})] * 71
        + [rated({"staff": 5})] * 14,
        "few/1": [one("yes")] * 6 + [one("no")] * 2,
        "trial/1": [],
    }


def _questions() -> list[Question]:
    return [
        Question(
            "q-pay",
            "Who pays for capacity building once the project that started it has ended?",
            QuestionStatus.ANSWERED,
            at(20),
            "en",
            to="minister",
            name="Amina Diallo",
            affiliation="Dakar City Council",
            item="session-1",
            answer_note="National budgets in the end; donors for the first two years.",
        ),
        Question(
            "q-cities",
            "How will cities be heard in the review of the Compact?",
            QuestionStatus.VISIBLE,
            at(24),
            "en",
            item="session-1",
        ),
        Question(
            "q-arabic",
            "كيف ستُسمع المدن في المراجعة؟",
            QuestionStatus.ON_STAGE,
            at(26),
            "ar",
            to="mayor",
            item="session-1",
        ),
        Question("q-slides", "Will the slides be shared?", QuestionStatus.ANSWERED, at(50), "en"),
        Question("q-rude", "Not fit to print", QuestionStatus.DISMISSED, at(51), item="session-1"),
        Question("q-late", "Is there a list?", QuestionStatus.WAITING, at(52), item="session-1"),
    ]


def _conclusions() -> list[Conclusion]:
    poll, question = EvidenceKind.POLL, EvidenceKind.QUESTION
    return [
        Conclusion(
            "c1",
            "Capacity building works where it is paid for beyond the life of one project.",
            0,
            evidence=(Evidence(poll, "obstacle"), Evidence(question, "q-pay")),
        ),
        Conclusion("c2", "Cities need a budget of their own for it.", 1),
        Conclusion(
            "c3",
            "The secretariat should publish a list of what has worked, with costs.",
            2,
            OutcomeKind.RECOMMENDATION,
            (Evidence(question, "q-late"), Evidence(poll, "levels")),
        ),
        Conclusion("c4", "Donors should fund staff, not workshops.", 3, OutcomeKind.RECOMMENDATION),
    ]


def with_attribution(record: EventRecord, item: str, rule: Attribution) -> EventRecord:
    """The same record with that item under `rule`."""
    book = record.book
    book.apply([book.put(replace(book.get(Item, item), attribution=rule))])
    return record
