"""The three agendas that the program is for first, line by line as they must come out."""

import datetime as dt
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from facilitator.cli import main
from facilitator.domain.draft import Draft, Level
from facilitator.domain.workshop import Person, Workshop
from facilitator.importers.entities import to_entities
from facilitator.importers.importing import import_files
from facilitator.storage.event_file import read_record
from tests.helpers.agenda_documents import HERE, side_event, two_days
from tests.helpers.agendas import excel

MARRAKESH = ZoneInfo("Africa/Casablanca")
MONDAY, TUESDAY = dt.date(2018, 3, 26), dt.date(2018, 3, 27)
SPEAKERS_OF_TWO_DAYS = """
William Lacy Swing, Henrietta Holsman Fore, Guy Ryder, Julie Bolcer, José Graziano da Silva, El Habib Nadir,
Raniero Guerra, Tim Martineau, John Wilmoth, Ndioro Ndiaye, Mark Hereward, Bradley Myles, Frank Laczko,
Roula Hamati, Maria Manuel Leitão Marques, Alejandro Solano Ortiz, Daniela Morari, Peter Robinson,
Marta Foresti, Sabarullah Khan, Luis Miguel Hincapié, José Luis Jácome, Jürgen Schulz, Shawn MacDonald,
Geoffrey Shaw, Didier Bergeret, David Schilling, Laura Thompson, Julián Curi, Ely Thélot, Louai Turjiman,
Liz Drew, Grainne O'Hara, Filiep Decorte, Edward Terry, Osman Toprak, Abdoulaye Mar Dieye,
Eloísa de Sousa Arruda, Anis Hidayah, Robert Vitillo, Alkali Kallay Musa Conteh, Ignacio Packer,
Semhar Araia, Eve Geddie, Takgon Lee, Louise Arbour
"""


@pytest.fixture
def side(tmp_path) -> Draft:
    return import_files([side_event(tmp_path)], HERE)


@pytest.fixture
def two(tmp_path) -> Draft:
    return import_files([two_days(tmp_path)], HERE)


@pytest.fixture
def sheet(tmp_path) -> Draft:
    """The workbook mixes what Excel can make of a time, and names a date only where a day begins."""
    return import_files([excel(tmp_path / "two days.xlsx", {"Agenda": ROWS})], HERE)


ROWS = [
    ["IDM 2018 first workshop", None, None, None, None],
    [None] * 5,
    ["Date", "Start", "Duration", "Item", "Moderator / speakers"],
    [dt.datetime(2018, 3, 26), dt.time(9, 0), 60, "Registration", None],
    [None, 10 / 24, "30 min", "Opening session", "William Lacy Swing, Director General, IOM"],
    [None, "10.30", dt.time(1, 30), "Setting the scene: Partnering", None],
    [None, dt.timedelta(hours=12), 60, "Session 1: Working together for", "migration policymaking"],
    [None, dt.time(13, 0), "120 min", "Break", None],
    [None, 13.25 / 24, dt.time(1, 15), "Side event (Conference Room 7)", "Rural Development"],
    [None, "15.00", 60, "Session 2: Joint approaches in migration governance", None],
    [None, dt.timedelta(hours=16), "120 min", "Session 3: Partnering for the Goals", None],
    [None, dt.time(16, 0), dt.time(1, 0), "Panel 1: SDGs achievement", None],
    [None, 17 / 24, 60, "Panel 2: Eliminating forced labour", None],
    [dt.datetime(2018, 3, 27), "10.00", "90 min", "Session 4: Joining forces", None],
    [None, dt.timedelta(hours=11.5), dt.time(1, 30), "Session 5: Cooperation", None],
    [None, dt.time(13, 0), 120, "Break", None],
    [None, 0.625, "120 min", "Session 6: Whole-of-society partnerships", None],
    [None, "17.00", dt.time(0, 30), "Closing remarks", None],
]


def times(draft: Draft) -> list[tuple[datetime, datetime]]:
    return [(item.start, item.end) for item in draft.items]


def said(draft: Draft, level: Level) -> list[str]:
    return [finding.text for finding in draft.findings if finding.level is level]


def test_the_side_event_has_five_items_at_the_right_absolute_times(tmp_path):
    file = tmp_path / "event.workshop"
    words = ["import", str(side_event(tmp_path)), "--out", str(file)]
    assert main([*words, "--time-zone", "Africa/Casablanca"]) == 0
    book = read_record(file, datetime.now(UTC)).book
    assert book.event.starts_at is not None
    at = book.event.starts_at
    starts = []
    for item in book.items():
        starts.append(at.astimezone(MARRAKESH))
        at += dt.timedelta(seconds=item.duration_s)
    day = (2018, 12, 7)
    clock = [(8, 30), (8, 40), (9, 5), (9, 10), (9, 30)]
    assert starts == [datetime(*day, *each, tzinfo=MARRAKESH) for each in clock]
    assert at == datetime(2018, 12, 7, 8, 45, tzinfo=UTC)


def test_a_place_does_not_name_the_room_again(side, two):
    events = [next(e for e in to_entities(each) if isinstance(e, Workshop)) for each in (side, two)]
    assert [(event.room, event.place) for event in events] == [
        ("Orangerie Room", ""),
        ("Conference Room 2", "United Nations Headquarters, New York"),
    ]


def test_the_side_event_has_six_people_each_tied_to_their_items(side):
    assert len(side.people) == 6
    assert [[part.person.name for part in item.parts] for item in side.items] == [
        ["Daniela Morari"],
        ["Paul Robert Tiendrebeogo", "Alberto Amador Leal", "Souad Zaidi"],
        [],
        ["Camilla Hagström", "Ralph Genetzke"],
        ["Daniela Morari"],
    ]
    assert [part.perspective for part in side.items[1].parts] == [
        "regional dimension",
        "national dimension",
        "local dimension",
    ]


def test_the_side_event_has_three_guiding_questions(side):
    assert [question.split()[0] for question in side.guiding_questions] == [
        "What",
        "What",
        "Moving",
    ]


def test_the_side_event_has_its_speakers_minutes(side):
    assert [[part.minutes for part in item.parts] for item in side.items] == [
        [None],
        [8, 8, 8],
        [],
        [10, 10],
        [None],
    ]


def test_the_side_event_matches_the_short_names_in_the_table_to_the_people_listed_above_it(side):
    inferred = said(side, Level.INFO)
    assert "“Burkina Faso” was taken for Paul Robert Tiendrebeogo." in inferred
    assert "“ICMPD” was taken for Ralph Genetzke." in inferred


def test_the_side_event_warns_of_what_its_text_promises_and_its_table_lacks(side):
    assert said(side, Level.WARNING)[:2] == [
        "The text promises time for questions in each session; the programme has one for all of them.",
        "The text promises a vote in each session; the programme has one for all of them.",
    ]


def test_minimums_are_proposed_so_that_a_late_side_event_can_catch_up_and_marked_as_assumed(side):
    """Never less than speakers were promised; the vote and a session without a spare minute stay."""
    assert [item.min_minutes for item in side.items] == [None, 24, None, None, 5]
    shorter = [text for text in said(side, Level.INFO) if text.endswith("this is assumed.")]
    assert len(shorter) == 2
    items = [each for each in to_entities(side) if type(each).__name__ == "Item"]
    assert [item.min_assumed for item in items] == [False, True, False, False, True]


def test_the_two_day_workshop_has_fifteen_timed_rows_with_the_three_nested_as_children(two):
    assert len(two.items) == 15
    inside = {}
    for number, item in enumerate(two.items):
        if item.depth:
            held = next(each for each in reversed(two.items[:number]) if not each.depth)
            inside[item.title.split(":")[0]] = held.title.split(":")[0]
    assert inside == {"Side event": "Break", "Panel 1": "Session 3", "Panel 2": "Session 3"}
    assert (two.items[5].room, two.items[5].depth) == ("Conference Room 7", 1)


def test_the_two_day_workshop_has_two_days_with_their_dates(two):
    days = [item.start.date() for item in two.items]
    assert days == [MONDAY] * 10 + [TUESDAY] * 5
    assert two.items[10].start == datetime(2018, 3, 27, 10, 0)


def test_the_two_day_workshop_has_every_speaker_as_a_person(two):
    names = [name.strip() for name in SPEAKERS_OF_TWO_DAYS.replace("\n", " ").split(",")]
    assert [person.name for person in two.people] == names
    people = [each for each in to_entities(two) if isinstance(each, Person)]
    assert sorted(person.name for person in people) == sorted(names)


def test_the_sheet_gives_the_same_times_as_the_document(two, sheet):
    assert times(sheet) == times(two)
    assert [item.depth for item in sheet.items] == [item.depth for item in two.items]
