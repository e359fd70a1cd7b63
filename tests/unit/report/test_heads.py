"""Who was counted, day by day and by category, in the report."""

import json
from dataclasses import replace
from datetime import timedelta

from facilitator.domain.headcounts import DayCount, HeadCategory
from facilitator.domain.polls import Round
from facilitator.domain.text import Text
from facilitator.report import build
from facilitator.report.blocks import Table
from facilitator.report.data import draw
from facilitator.report.layout import lay_out
from facilitator.report.sheets import sheets
from tests.helpers.records import START, side_event_record

DAY = START.date()
NEXT = DAY + timedelta(days=1)
CATEGORIES = (
    HeadCategory("w", Text("Women", "en", {"fr": "Femmes"})),
    HeadCategory("m", Text("Men", "en", {"fr": "Hommes"})),
    HeadCategory("x", Text("Never counted", "en")),
)
COUNTS = (DayCount(DAY, 204, {"w": 110, "m": 90}), DayCount(NEXT, 180))


def heads_table(lang="en", **event):
    blocks = lay_out(build(side_event_record(**event), lang)).blocks
    caption = {"en": "People counted, by day", "fr": "Personnes comptées, par jour"}[lang]
    found = [block for block in blocks if isinstance(block, Table) and block.caption == caption]
    return [
        [" ".join(text.text for text in each) for each in row]
        for table in found
        for row in table.rows
    ]


def test_the_participation_annex_has_a_line_for_each_category_and_the_totals():
    assert heads_table(categories=CATEGORIES, headcounts=COUNTS) == [
        ["Women", "110", "–"],
        ["Men", "90", "–"],
        ["Counted in no category", "4", "–"],
        ["Together", "204", "180"],
    ]
    assert heads_table("fr", categories=CATEGORIES, headcounts=COUNTS)[0][0] == "Femmes"


def test_one_number_needs_no_table():
    assert heads_table() == []


def test_the_cover_has_the_most_of_all_days_and_files_of_numbers_have_each():
    document = lay_out(build(side_event_record(categories=CATEGORIES, headcounts=COUNTS)))
    assert document.report.facts.headcount == 204
    (sheet,) = [each for each in sheets(document) if each.key == "heads"]
    assert sheet.rows[:2] == (("2018-12-07", "Women", 110), ("2018-12-07", "Men", 90))
    assert sheet.rows[-1] == ("2018-12-08", "Together", 180)
    told = json.loads(draw(document))["facts"]["heads"]
    assert [each["people"] for each in told] == [204, 180]
    assert told[0]["categories"][0] == {"label": {"text": "Women", "lang": "en"}, "people": 110}


def test_a_vote_is_compared_with_the_people_of_its_own_day():
    record = side_event_record(headcounts=(DayCount(DAY, 204), DayCount(NEXT, 50)))
    for round_ in list(record.book.all(Round)):
        if round_.poll == "obstacle":
            moved = replace(round_, opened_at=round_.opened_at + timedelta(days=1))
            record.book.apply([record.book.put(moved)])
    counts = {
        vote.poll.id: {result.headcount for result in vote.rounds} for vote in build(record).votes
    }
    assert counts.pop("obstacle") == {50}
    assert all(count == {204} for count in counts.values())
