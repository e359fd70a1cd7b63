"""`facilitator import`: the event file it makes, what it prints, several documents together."""

import datetime as dt
import io
import json
from datetime import UTC, datetime

import pytest

from facilitator.cli import main
from facilitator.domain import draft_edits as edits
from facilitator.domain.draft import Draft
from facilitator.domain.schedule import plan
from facilitator.domain.workshop import Presence
from facilitator.importers.entities import to_entities
from facilitator.importers.importing import import_files, import_text
from facilitator.protocol.codec import decode, encode
from facilitator.storage.event_file import read_record
from tests.helpers.agenda_documents import HERE, side_event, two_days
from tests.helpers.agendas import word

KEYS = ["title", "place", "time_zone", "items", "guiding_questions", "findings"]
ITEM_KEYS = ["title", "kind", "start", "end", "depth", "room", "contributions"]
PART_KEYS = ["name", "role", "affiliation", "perspective", "minutes"]


def test_the_json(tmp_path, capsys):
    assert main(["import", str(side_event(tmp_path)), "--json", "--dry-run"]) == 0
    draft = json.loads(capsys.readouterr().out)
    assert list(draft) == KEYS
    assert all(list(item) == ITEM_KEYS for item in draft["items"])
    assert all(list(part) == PART_KEYS for item in draft["items"] for part in item["contributions"])
    assert all(list(finding) == ["level", "text", "where"] for finding in draft["findings"])
    assert {finding["level"] for finding in draft["findings"]} <= {"info", "warning", "problem"}
    assert all(finding["text"] and finding["where"] for finding in draft["findings"])


def test_a_dry_run_saves_nothing(tmp_path, capsys):
    file = tmp_path / "event.workshop"
    assert main(["import", str(side_event(tmp_path)), "--out", str(file), "--dry-run"]) == 0
    assert not file.exists()
    shown = capsys.readouterr().out
    assert "08:40–09:05  Session I" in shown
    assert "  1. " in shown


def test_where_to_save_must_be_said(tmp_path, capsys):
    assert main(["import", str(side_event(tmp_path))]) == 2
    assert "--out" in capsys.readouterr().err


def test_an_event_file_is_never_overwritten(tmp_path, capsys):
    file = tmp_path / "event.workshop"
    words = ["import", str(side_event(tmp_path)), "--out", str(file)]
    assert main(words) == 0
    before = file.read_bytes()
    assert main(words) == 2
    assert file.read_bytes() == before
    assert "exists already" in capsys.readouterr().err


def test_an_unknown_time_zone(tmp_path, capsys):
    assert main(["import", str(side_event(tmp_path)), "--dry-run", "--time-zone", "Mars/Base"]) == 2
    assert "no time zone" in capsys.readouterr().err


def test_pasted_text_on_standard_input(monkeypatch, capsys):
    monkeypatch.setattr(
        "sys.stdin", io.StringIO("4 May 2026\n09:00-10:00\tOpening\n10:00-11:00\tDebate\n")
    )
    assert main(["import", "-", "--json"]) == 0
    starts = [item["start"] for item in json.loads(capsys.readouterr().out)["items"]]
    assert starts == ["2026-05-04T09:00", "2026-05-04T10:00"]


def test_the_event_file_holds_the_programme(tmp_path):
    file = tmp_path / "event.workshop"
    zone = ["--time-zone", "Africa/Casablanca"]
    assert main(["import", str(side_event(tmp_path)), "--out", str(file), *zone]) == 0
    book = read_record(file, datetime(2026, 1, 15, tzinfo=UTC)).book
    assert book.event.capacity == 220
    assert book.event.starts_at is not None
    assert book.event.starts_at.astimezone(UTC) == datetime(2018, 12, 7, 7, 30, tzinfo=UTC)
    assert len(book.event.guiding_questions) == 3
    assert [item.duration_s // 60 for item in book.items()] == [10, 25, 5, 20, 15]


def test_planned_times_are_those_of_the_document(tmp_path):
    """Chained or fixed, nested or not: the schedule gives every item the times that the draft has."""
    draft = import_files([two_days(tmp_path)], HERE)
    found = to_entities(draft)
    event, items = found[0], [each for each in found if type(each).__name__ == "Item"]
    spans = plan(items, event.starts_at)
    assert len(items) == 15
    for item, drafted in zip(items, draft.items, strict=True):
        span = spans[item.id]
        assert (span.start.replace(tzinfo=None), span.end.replace(tzinfo=None)) == (
            drafted.start,
            drafted.end,
        )
    # Only what does not follow from the item before is pinned: the side event, the break's other room, day two.
    pinned = [
        drafted.start for item, drafted in zip(items, draft.items, strict=True) if item.fixed_start
    ]
    assert pinned == [dt.datetime(2018, 3, 26, 13, 15), dt.datetime(2018, 3, 27, 10, 0)]


def test_people_are_one_each_and_keep_how_they_take_part(tmp_path):
    found = to_entities(import_files([two_days(tmp_path)], HERE))
    people = {each.name: each for each in found if type(each).__name__ == "Person"}
    parts = [each for each in found if type(each).__name__ == "Contribution"]
    swing = [part for part in parts if part.person == people["William Lacy Swing"].id]
    assert [part.role for part in swing] == ["welcome remarks", "speaker"]
    assert people["William Lacy Swing"].post == "Director General"
    video = [part for part in parts if part.presence is Presence.VIDEO]
    assert [part.person for part in video] == [people["José Graziano da Silva"].id]


def test_proposed_minimums_are_marked_as_assumed(tmp_path):
    found = to_entities(import_files([two_days(tmp_path)], HERE))
    items = [each for each in found if type(each).__name__ == "Item"]
    proposed = [(item.title.text, item.min_duration_s) for item in items if item.min_assumed]
    # The first lunch break cannot end before the side event in it does.
    assert proposed == [("Break", 90 * 60), ("Break", 60 * 60)]


def test_two_documents_become_one_programme(tmp_path):
    note = word(
        tmp_path / "note.docx",
        [
            "# Harvest day",
            "4 May 2026, Town Hall, Bonn",
            "## Speakers",
            "- Ms. Ada Brandt, Mayor, City of Bonn",
        ],
    )
    agenda = tmp_path / "agenda.csv"
    agenda.write_text(
        "Time;Item;Speaker\n09:00-10:00;Welcome;City of Bonn\n10:00-11:00;Walk;\n", encoding="utf-8"
    )
    draft = import_files([note, agenda], HERE)
    assert (draft.title, draft.time_zone) == ("Harvest day", "Europe/Berlin")
    assert draft.items[0].start == dt.datetime(2026, 5, 4, 9, 0)
    assert [part.person.name for part in draft.items[0].parts] == ["Ada Brandt"]


def test_the_same_programme_twice_is_taken_once(tmp_path):
    one = two_days(tmp_path)
    draft = import_files([one, one], HERE)
    assert len(draft.items) == 15
    assert any("taken once" in finding.text for finding in draft.findings)


def test_promises_that_the_programme_does_not_keep(tmp_path):
    draft = import_files([side_event(tmp_path)], HERE)
    warnings = [finding.text for finding in draft.findings if finding.level == "warning"]
    assert any("a vote in each session" in text for text in warnings)
    assert any("questions in each session" in text for text in warnings)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "09:00-10:00\tPanel\tAnn Lee, Chief, UN – 40 minutes; Ray Poe, Mayor, Leeds – 30 minutes",
            "70 minutes together",
        ),
        ("09:00-10:00\tPanel\tSpeakers: TBC", "still open"),
        ("soon\tPanel\tAnn Lee, Chief, UN Women", "soon"),
    ],
)
def test_what_is_not_plain_is_said(line, said):
    draft = import_text(f"Time\tItem\tSpeakers\n{line}\n10:00-11:00\tEnd of it\t\n", HERE)
    everything = [finding.text for finding in draft.findings] + [item.notes for item in draft.items]
    assert any(said in text for text in everything)


def test_no_text_of_a_row_is_lost():
    text = "09:00-10:00\tOpening\n\tZorglub quivers at dusk.\n\tBring your own spoon\n10:00-11:00\tWalk\n"
    draft = import_text(text, HERE)
    assert draft.items[0].notes == "Zorglub quivers at dusk.\nBring your own spoon"


def test_a_draft_that_was_reviewed_becomes_the_event(tmp_path):
    draft, file = tmp_path / "draft.json", tmp_path / "event.workshop"
    assert main(["import", str(two_days(tmp_path)), "--draft", str(draft)]) == 0
    reviewed: Draft = decode(draft.read_bytes(), Draft)
    draft.write_bytes(encode(edits.set_item(reviewed, 0, title="Coffee and badges")))
    assert main(["import", str(draft), "--reviewed", "--out", str(file)]) == 0
    book = read_record(file, datetime(2026, 1, 15, tzinfo=UTC)).book
    assert [item.title.text for item in book.items()].count("Coffee and badges") == 1
    assert len(list(book.items())) == 15


def test_a_reviewed_draft_that_is_none(tmp_path, capsys):
    other = tmp_path / "draft.json"
    other.write_text("{}", encoding="utf-8")
    out = str(tmp_path / "event.workshop")
    assert main(["import", str(other), "--reviewed", "--out", out]) == 2
    assert "not a draft" in capsys.readouterr().err


def test_findings_name_the_item_they_concern(tmp_path):
    draft = import_files([side_event(tmp_path)], HERE)
    tied = {
        finding.text: draft.items[finding.item].title
        for finding in draft.findings
        if finding.item is not None
    }
    assert tied["“Burkina Faso” was taken for Paul Robert Tiendrebeogo."].startswith("Session I")
    promise = next(f for f in draft.findings if "promises a vote" in f.text)
    assert promise.item is None
    levels = [finding.level for finding in draft.findings]
    assert levels == sorted(levels, key=["problem", "warning", "info"].index)


def test_a_date_without_a_programme_is_no_trouble():
    draft = import_text("Harvest meeting\n5 May\nThe programme follows.\n", HERE)
    assert draft.items == ()
    assert draft.findings[0].text.startswith("No programme was found")
