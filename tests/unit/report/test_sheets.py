"""Tables of data: names of sheets, what becomes of texts in cells."""

from dataclasses import replace

import pytest

from facilitator.report import build
from facilitator.report.layout import lay_out
from facilitator.report.separated import _safe
from facilitator.report.sheets import sheets
from facilitator.report.spreadsheet import NAME_LIMIT, TEXT_LIMIT, _fitting, sheet_name
from facilitator.report.times import minutes
from tests.helpers.large_record import large_record
from tests.helpers.records import side_event_record


@pytest.mark.parametrize(
    "title", ["a/b", "[x]:*?\\", "'quoted'", "x" * 99, "", "Vote 1", "vote 1", "VOTE 1"]
)
def test_any_title_makes_a_sheets_name(title: str):
    taken = {"vote 1", "x" * NAME_LIMIT}
    name = sheet_name(title, taken)
    assert 1 <= len(name) <= NAME_LIMIT
    assert not set(name) & set("[]:*?/\\")
    assert not name.startswith("'")
    assert not name.endswith("'")
    assert sheet_name(title, taken).casefold() != name.casefold()


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("record", [side_event_record(), large_record()], ids=["side", "large"])
def test_names_of_files_and_sheets_are_unique(record, lang):
    made = list(sheets(lay_out(build(record, lang))))
    assert len({sheet.key for sheet in made}) == len(made)
    assert len({sheet.title.casefold() for sheet in made}) == len(made)
    assert all(len(sheet.title) <= NAME_LIMIT for sheet in made)
    assert all(len(row) == len(sheet.columns) for sheet in made for row in sheet.rows)


def test_a_void_round_is_a_line_with_its_reason_and_no_more():
    made = {sheet.key: sheet for sheet in sheets(lay_out(build(side_event_record())))}
    void = [row for row in made["votes"].rows if "declared void" in row]
    assert [row[-1] for row in void] == ["The question was read out wrongly."]
    assert not any(key.startswith("vote-2-round-1") for key in made)
    assert {"vote-2-round-2", "vote-2-round-2-ballots"} <= made.keys()


def test_what_was_seen_of_the_cards_has_a_column_of_its_own_and_is_no_number():
    record = side_event_record()
    seen = [replace(each, estimate="clear majority green") for each in record.book.rounds("ready")]
    assert seen
    record.book.apply([record.book.put(each) for each in seen])
    for lang, title in (
        ("en", "Estimate of the cards, in words"),
        ("fr", "Estimation des cartons, en mots"),
    ):
        made = {sheet.key: sheet for sheet in sheets(lay_out(build(record, lang)))}["votes"]
        place = [column.title for column in made.columns].index(title)
        assert [row[place] for row in made.rows].count("clear majority green") == len(seen)


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\tx", "\rx", "\uff1d1"])
def test_a_text_that_begins_a_formula_is_quoted(text: str):
    assert _safe(text) == f"'{text}"


def test_numbers_stay_numbers():
    assert [_safe(value) for value in (-3, 2.5, None, "a=1")] == [-3, 2.5, "", "a=1"]


def test_a_cell_holds_as_much_as_excel_takes():
    assert _fitting("x" * 40_000) == "x" * TEXT_LIMIT
    assert len(_fitting("😀" * 40_000).encode("utf-16-le")) <= 2 * TEXT_LIMIT
    assert _fitting("<r><t>x</t></r>") == "<r><t>x</t></r> "


def test_minutes_are_rounded_alike_before_and_after():
    assert [minutes(value) for value in (90, -90, 89, 0, None)] == [2, -2, 1, 0, None]
