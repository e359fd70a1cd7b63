"""A side event of 75 minutes: its facts, its programme, and where it stands at `NOW`."""

from datetime import datetime, timedelta, timezone

from facilitator.domain.headcounts import DayCount
from facilitator.domain.runs import ItemRun, SpeakerRun
from facilitator.domain.schedule import forecast, plan
from facilitator.domain.text import Text
from facilitator.domain.workshop import Contribution, Item, ItemKind, Person, Wifi, Workshop
from facilitator.protocol.desk import ProgrammeRow, ProgrammeSection

LOCAL = timezone(timedelta(hours=1))
START = datetime(2018, 12, 7, 8, 30, tzinfo=LOCAL)
NOW = START + timedelta(minutes=19)


def side_event() -> Workshop:
    return Workshop(
        id="side-event",
        title=Text(
            "What role for capacity building in turning the Global Compact on Migration "
            "into action?",
            "en",
            {
                "fr": "Quel rôle pour le renforcement des capacités dans la mise en œuvre "
                "du Pacte mondial sur les migrations ?",
                "ar": "ما دور بناء القدرات في تحويل الاتفاق العالمي للهجرة إلى عمل؟",
            },
        ),
        organisers=(
            "Government of the Republic of Moldova",
            "International Centre for Migration Policy Development (ICMPD)",
        ),
        place="Marrakech",
        room="Orangerie Room",
        capacity=220,
        time_zone="Africa/Casablanca",
        languages=("en", "fr", "ar"),
        starts_at=START,
        hard_end=START + timedelta(minutes=75),
        join_code="K7Q2",
        guiding_questions=(Text("What can be achieved through capacity building?", "en"),),
        wifi=Wifi("Orangerie; guests", 'p:a"ss\\,1'),
        headcounts=(DayCount(START.date(), 204),),
    )


ITEMS = (
    Item("opening", Text("Opening and introduction by the Chair", "en"), ItemKind.OPENING, 0, 600),
    Item(
        "session-1",
        Text(
            "Session I: What role for capacity building in implementing the GCM at regional, "
            "central and local levels?",
            "en",
            {"fr": "Session I : quel rôle aux niveaux régional, central et local ?"},
        ),
        ItemKind.SESSION,
        1,
        1500,
    ),
    Item("vote", Text("Interaction with the audience", "en"), ItemKind.VOTE, 2, 300),
    Item(
        "session-2",
        Text("Session II: What role for donors and international organisations?", "en"),
        ItemKind.SESSION,
        3,
        1200,
        min_duration_s=900,
        min_assumed=True,
    ),
    Item("closing", Text("Conclusions by the Chair and Q&A", "en"), ItemKind.CONCLUSIONS, 4, 900),
)

PEOPLE = (
    Person(
        "morari", "Daniela Morari", "Ms.", "State Secretary for European Integration", "Moldova"
    ),
    Person(
        "tiendrebeogo",
        "Paul Robert Tiendrebeogo",
        "H.E. Mr.",
        "Minister of African Integration and Burkinabé Abroad",
        "Burkina Faso",
        "Burkina Faso",
    ),
    Person(
        "amador",
        "Alberto Amador Leal",
        "Mr.",
        "Director of Administration",
        "National Institute of Migration of Mexico",
        "Mexico",
    ),
    Person("zaidi", "Souad Zaidi", "Ms.", "Deputy Mayor", "City of Rabat", "Morocco"),
    Person("hagstrom", "Camilla Hagström", "Ms.", "Deputy Head of Unit B3", "DG DEVCO", "DG DEVCO"),
    Person("genetzke", "Ralph Genetzke", "Mr.", "MIEUX Programme Director", "ICMPD", "ICMPD"),
)

CONTRIBUTIONS = (
    Contribution("c-morari", "opening", "morari", "chair", 0, 600),
    Contribution("c-burkina", "session-1", "tiendrebeogo", "speaker", 0, 480, "regional dimension"),
    Contribution("c-mexico", "session-1", "amador", "speaker", 1, 480, "national dimension"),
    Contribution("c-morocco", "session-1", "zaidi", "speaker", 2, 480, "local dimension"),
    Contribution("c-devco", "session-2", "hagstrom", "speaker", 0, 600),
    Contribution("c-icmpd", "session-2", "genetzke", "speaker", 1, 600),
    Contribution("c-close", "closing", "morari", "chair", 0, 900),
)


def programme() -> ProgrammeSection:
    opened = ItemRun("opening", 600, START, ended_at=START + timedelta(minutes=10))
    session = ItemRun("session-1", 1500, START + timedelta(minutes=10, seconds=10))
    runs = {"opening": opened, "session-1": session}
    planned = plan(ITEMS, START)
    expected = forecast(ITEMS, runs, planned, NOW)
    mexico = SpeakerRun("c-mexico", 480, NOW - timedelta(seconds=40))
    return ProgrammeSection(
        rows=[
            ProgrammeRow(
                item=item,
                depth=0,
                planned_start=planned[item.id].start,
                planned_end=planned[item.id].end,
                expected_start=expected.spans[item.id].start,
                expected_end=expected.spans[item.id].end,
                status={"opening": "done", "session-1": "running"}.get(item.id, "planned"),  # type: ignore[arg-type]
                run=runs.get(item.id),
                contributions=[c for c in CONTRIBUTIONS if c.item == item.id],
            )
            for item in ITEMS
        ],
        people=list(PEOPLE),
        running="session-1",
        speaker=mexico,
        speaker_runs=[
            SpeakerRun("c-morari", 600, START, ended_at=START + timedelta(minutes=10)),
            SpeakerRun("c-burkina", 480, session.started_at, ended_at=mexico.started_at),
            mexico,
        ],
        next_speaker="c-morocco",
        next_item="vote",
        behind_s=expected.behind_s,
        slack_s=expected.slack_s,
        hard_end=START + timedelta(minutes=75),
        room_over_s=0.0,
    )
