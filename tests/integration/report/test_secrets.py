"""What may not be told is in no byte of any file: names under the Chatham House Rule, whatever is a
trial, what belongs to a ballot besides its answer, and the order in which ballots came."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pypdf
import pytest

from facilitator.domain.ballots import Ballot
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind
from facilitator.domain.kinds import single
from facilitator.domain.notes import Note, NoteTag, Summary, SummaryOf
from facilitator.domain.polls import Choice, Poll
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.record import EventRecord
from facilitator.domain.text import Text
from facilitator.domain.workshop import Attribution, Contribution, Item, ItemKind, Person
from facilitator.report import WRITERS, build
from facilitator.report.blocks import Document
from facilitator.report.layout import lay_out
from facilitator.report.options import Body
from facilitator.report.summary import FORMATS as SUMMARY_FORMATS, summarise
from tests.helpers.records import at, closed_round, record_of, side_event_record

NAME, AFFILIATION, ASKER = "Xenia Quillfeather", "Zzyzx Observatory", "Ulf Vanderblume"
WITHHELD = ("Quillfeather", "Zzyzx", "Vanderblume", "Plover Guild")
FILES = [*((name, False) for name in WRITERS), *((name, True) for name in SUMMARY_FORMATS)]


def contents(data: bytes) -> Iterator[bytes]:
    """The bytes of a file, of everything packed into it, and what a reader of PDF makes of it."""
    yield data
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from contents(archive.read(name))
    if data[:5] == b"%PDF-":
        reader = pypdf.PdfReader(io.BytesIO(data))
        for number in range(1, reader.xref_index + 1 if hasattr(reader, "xref_index") else 5000):
            try:
                found = reader.get_object(number)
            except pypdf.errors.PyPdfError:
                continue
            yield str(found).encode()
            if isinstance(found, pypdf.generic.StreamObject):
                yield found.get_data()
        yield "".join(page.extract_text() for page in reader.pages).replace("\u200b", "").encode()


def everything(document: Document, name: str) -> bytes:
    return b"\0".join(contents(WRITERS[name](document)))


def drawn(record: EventRecord, *, brief: bool) -> Document:
    report = build(record)
    return summarise(report) if brief else lay_out(report)


def closed_session(rule: Attribution | None) -> EventRecord:
    """The side event with one more item, in which people speak and ask who occur nowhere else."""
    record = side_event_record()
    entities = [
        Person("x", NAME, "Prof.", "Dean", AFFILIATION, "Zzyzx"),
        Item("closed", Text("Closed session"), ItemKind.SESSION, 9, 600, attribution=rule),
        Contribution("closed-x", "closed", "x", "Speaker", 0, perspective="a view"),
        Question(
            "qx", f"I am {ASKER}. Does {NAME} agree?", QuestionStatus.ANSWERED, at(70), to="x",
            name=ASKER, affiliation="Plover Guild", item="closed", answer_note=f"{NAME} does.",
        ),
        Summary(SummaryOf.ITEM, "closed", f"{NAME} of the {AFFILIATION} disagreed with {ASKER}."),
        *(
            Note(f"note-{tag}", f"Prof. Quillfeather ({AFFILIATION}) to the Plover Guild", at(72),
                 "closed", tag, "x", "A theme")
            for tag in NoteTag
        ),
        Conclusion(
            "rests", "There is more to say.", 99,
            evidence=(Evidence(EvidenceKind.NOTE, "note-none"), Evidence(EvidenceKind.QUESTION, "qx")),
        ),
    ]  # fmt: skip
    record.book.apply([record.book.put(entity) for entity in entities])
    return record


@pytest.mark.parametrize(("name", "brief"), FILES)
def test_under_the_chatham_house_rule_nobody_is_in_any_byte(name: str, brief: bool):
    told = everything(drawn(closed_session(Attribution.CHATHAM_HOUSE), brief=brief), name)
    for canary in WITHHELD:
        assert canary.encode() not in told
        assert canary.encode("utf-16-be") not in told


@pytest.mark.parametrize("name", WRITERS)
def test_without_the_rule_they_would_be_found(name: str):
    told = everything(drawn(closed_session(Attribution.NAMED), brief=False), name)
    assert [canary for canary in WITHHELD if canary.encode() not in told] == []


def heard_in_the_open(record: EventRecord) -> EventRecord:
    """The same event, in whose opening the same people speak and ask, too."""
    entities = [
        Person("x", NAME, "Prof.", "Dean", AFFILIATION, "Zzyzx"),
        Contribution("open-x", "opening", "x", "Speaker", 5),
        Question(
            "qo", "Who pays?", QuestionStatus.ANSWERED, at(5), to="x",
            name=ASKER, affiliation="Plover Guild", item="opening",
        ),
        Note("note-open", f"{NAME} thanked the Plover Guild.", at(6), "opening", speaker="x"),
    ]  # fmt: skip
    record.book.apply([record.book.put(entity) for entity in entities])
    return record


def times_told(record: EventRecord, name: str, *, brief: bool, body: Body) -> list[int]:
    report = build(record)
    told = everything(summarise(report) if brief else lay_out(report, body=body), name)
    return [told.count(canary.encode()) for canary in WITHHELD]


@pytest.mark.parametrize("body", Body)
@pytest.mark.parametrize(("name", "brief"), FILES)
def test_people_who_are_heard_elsewhere_are_told_there_alone(name: str, brief: bool, body: Body):
    """The closed session, by session or by theme, adds no mention of anybody to any file."""
    open_only = times_told(heard_in_the_open(side_event_record()), name, brief=brief, body=body)
    closed = heard_in_the_open(closed_session(Attribution.CHATHAM_HOUSE))
    assert times_told(closed, name, brief=brief, body=body) == open_only
    if not brief:
        assert min(open_only) > 0
        named = heard_in_the_open(closed_session(Attribution.NAMED))
        assert times_told(named, name, brief=brief, body=body) > open_only


@pytest.mark.parametrize("name", WRITERS)
def test_by_affiliation_nobody_is_named(name: str):
    told = everything(drawn(closed_session(Attribution.AFFILIATION), brief=False), name)
    assert b"Quillfeather" not in told
    assert b"Vanderblume" not in told
    assert b"Zzyzx Observatory" in told


def with_secrets() -> EventRecord:
    """Ballots whose ids and groups can be recognised, a trial, a void round, and private notes."""
    record = side_event_record()
    book = record.book
    trial = Poll(
        "t",
        "single",
        Text("Trialcanary?"),
        9,
        choices=(Choice("y", Text("Drycanary")),),
        trial=True,
    )
    notes = replace(book.get(Item, "opening"), notes="Notecanary")
    secret = replace(book.event, join_code="CODECANARY")
    for entity in (trial, closed_round("t"), notes, secret):
        book.apply([book.put(entity)])
    ballots = {
        key: [
            replace(ballot, id=b"IDCANARY" + ballot.id[8:], groups={"from": "groupcanary"})
            for ballot in given
        ]
        for key, given in record.ballots.items()
    }
    ballots["t/1"] = [Ballot("t", 1, b"IDCANARY12345678", 1, single.Answer("y"))]
    return replace(record, ballots=ballots)


@pytest.mark.parametrize(("name", "brief"), FILES)
def test_nothing_of_a_ballot_but_its_answer_is_told(name: str, brief: bool):
    told = everything(drawn(with_secrets(), brief=brief), name)
    for canary in (
        "Trialcanary",
        "Drycanary",
        "Notecanary",
        "CODECANARY",
        "IDCANARY",
        "groupcanary",
    ):
        assert canary.encode() not in told
        assert canary.encode().hex().encode() not in told.lower()


def ordered_votes() -> EventRecord:
    poll = Poll(
        "p", "single", Text("?"), 0, choices=(Choice("a", Text("A")), Choice("b", Text("B")))
    )
    answers = [single.Answer("a")] * 50 + [single.Answer("b")] * 50
    event = side_event_record().book.event
    return record_of([event, poll, closed_round("p")], {"p/1": answers})


def test_the_order_of_ballots_is_that_of_chance():
    record = ordered_votes()
    came_in = [ballot.answer for ballot in record.ballots["p/1"]]
    orders = [build(record, chance=Random(seed)).votes[0].rounds[0].answers for seed in range(200)]
    assert all(sorted(map(repr, order)) == sorted(map(repr, came_in)) for order in orders)
    assert build(record).votes[0].rounds[0].answers != tuple(came_in)
    # The first half of what came in is spread evenly: no place says more than another.
    by_place = [sum(order[place].choice == "a" for order in orders) for place in range(100)]
    assert min(by_place) > 60
    assert max(by_place) < 140


def test_the_same_chance_makes_the_same_bytes():
    record = side_event_record()
    for name in ("md", "xlsx", "csv", "json"):
        first, second = (WRITERS[name](lay_out(build(record, chance=Random(3)))) for _ in range(2))
        assert first == second


def test_the_workbooks_properties_name_nobody():
    with zipfile.ZipFile(io.BytesIO(WRITERS["xlsx"](lay_out(build(side_event_record()))))) as book:
        core = book.read("docProps/core.xml").decode()
    assert "<dc:creator></dc:creator>" in core or "<dc:creator/>" in core
    assert "2018-12-07T10:10:00Z" in core
    assert "What role for capacity building" in core
