"""Corrections to a draft: each does what it says and leaves everything else alone."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from facilitator.domain import draft_edits as edits
from facilitator.domain.draft import Draft, DraftItem, DraftPart, DraftPerson, Finding, Level
from facilitator.domain.errors import BadValue
from facilitator.domain.workshop import ItemKind

NINE = datetime(2026, 5, 4, 9)
ANNA = DraftPerson("Anna Bell", affiliation="UNHCR")


def item(title: str, start: datetime, minutes: int, depth: int = 0, *parts: DraftPart) -> DraftItem:
    end = start + timedelta(minutes=minutes)
    return DraftItem(title, ItemKind.OTHER, start, end, depth, "", "", parts, None, f"row {title}")


def draft_of(*items: DraftItem) -> Draft:
    findings = tuple(
        Finding(Level.INFO, each.title, each.where, number) for number, each in enumerate(items)
    )
    people = {part.person.name: part.person for each in items for part in each.parts}
    return Draft("A day", "Bonn", "UTC", items, tuple(people.values()), (), findings)


def a_day() -> Draft:
    part = DraftPart(ANNA, "speaker", 10)
    return draft_of(
        item("opening", NINE, 30, 0, part),
        item("session", NINE + timedelta(minutes=30), 90),
        item("panel", NINE + timedelta(minutes=30), 30, 1, part),
        item("debate", NINE + timedelta(hours=1), 60, 1),
        item("end", NINE + timedelta(hours=2), 15),
        item("second day", NINE + timedelta(days=1), 60),
    )


def titles(draft: Draft) -> list[str]:
    return [each.title for each in draft.items]


def test_an_item_that_begins_later_takes_what_lies_inside_along_and_stands_where_its_time_is():
    draft, number = edits.set_start(a_day(), 1, NINE + timedelta(hours=3))
    assert titles(draft) == ["opening", "end", "session", "panel", "debate", "second day"]
    assert number == 2
    assert draft.items[3].start == NINE + timedelta(hours=3)
    assert draft.items[2].minutes == 90


def test_a_new_item_stands_after_what_lies_in_the_one_before_and_fills_the_gap_there():
    draft, number = edits.add(a_day(), 1, "photo")
    assert titles(draft)[3:6] == ["debate", "photo", "end"]
    assert (number, draft.items[4].depth, draft.items[4].minutes) == (4, 0, 15)
    assert draft.items[4].start == NINE + timedelta(hours=2)
    assert all(
        draft.items[finding.item].title == finding.text
        for finding in draft.findings
        if finding.item is not None
    )
    later, _ = edits.set_start(a_day(), 4, NINE + timedelta(hours=3))
    filled, number = edits.add(later, 1, "lunch")
    assert filled.items[number].minutes == 60
    overnight, number = edits.add(a_day(), 4, "dinner")
    assert overnight.items[number].minutes == 15


def test_findings_stay_with_their_items():
    draft, _ = edits.set_start(a_day(), 0, NINE + timedelta(hours=5))
    for finding in edits.remove(draft, 0).findings:
        if finding.item is not None:
            assert edits.remove(draft, 0).items[finding.item].title == finding.text


def test_an_end_before_the_beginning_is_after_midnight():
    draft, _ = edits.set_end(a_day(), 4, datetime(2026, 5, 4, 0, 30))
    assert draft.items[4].end == datetime(2026, 5, 5, 0, 30)
    with pytest.raises(BadValue, match="after it begins"):
        edits.set_end(a_day(), 4, NINE + timedelta(days=2))


def test_a_minimum_that_the_new_length_does_not_reach_is_dropped():
    draft = edits.set_item(a_day(), 0, min_minutes=20)
    assert edits.set_end(draft, 0, NINE + timedelta(minutes=25))[0].items[0].min_minutes == 20
    assert edits.set_end(draft, 0, NINE + timedelta(minutes=15))[0].items[0].min_minutes is None


def test_a_day_gets_another_date_and_the_days_after_it_follow():
    draft = edits.set_day(a_day(), date(2026, 5, 4), date(2026, 6, 1))
    assert {each.start.date() for each in draft.items} == {date(2026, 6, 1), date(2026, 6, 2)}
    draft = edits.set_day(a_day(), date(2026, 5, 5), date(2026, 5, 7))
    assert draft.items[0].start.date() == date(2026, 5, 4)
    assert draft.items[5].start.date() == date(2026, 5, 7)


def test_what_lay_inside_an_item_that_is_removed_takes_its_place():
    draft = edits.remove(a_day(), 1)
    assert [(each.title, each.depth) for each in draft.items][1:3] == [("panel", 0), ("debate", 0)]


def test_an_item_goes_into_the_one_before_and_out_again():
    inside = edits.nest(a_day(), 4, 1)
    assert inside.items[4].depth == 1
    assert edits.nest(inside, 4, -1) == a_day()
    assert edits.nest(a_day(), 0, 1) == a_day()
    assert [each.depth for each in edits.nest(a_day(), 1, 1).items] == [0, 1, 2, 2, 0, 0]


def test_somebody_is_renamed_wherever_they_take_part():
    draft = edits.set_person(a_day(), "Anna Bell", name="Anne Bell", post="Chief")
    names = [part.person.name for each in draft.items for part in each.parts]
    assert names == ["Anne Bell", "Anne Bell"]
    assert [(person.name, person.post) for person in draft.people] == [("Anne Bell", "Chief")]
    with pytest.raises(BadValue, match="a name"):
        edits.set_person(draft, "Anne Bell", name="")


def test_given_the_name_of_somebody_else_both_are_one():
    draft = edits.add_part(a_day(), 3, "A. Bell", "speaker")
    draft = edits.set_person(draft, "A. Bell", name="Anna Bell")
    assert [person.name for person in draft.people] == ["Anna Bell"]
    assert draft.items[3].parts[0].person == ANNA


def test_a_part_is_added_changed_and_taken_away():
    draft = edits.add_part(a_day(), 4, "Anna Bell", "chair")
    assert draft.items[4].parts[0].person == ANNA
    draft = edits.set_part(draft, 4, 0, minutes=5, role="host")
    assert (draft.items[4].parts[0].minutes, draft.items[4].parts[0].role) == (5, "host")
    assert edits.remove_part(draft, 4, 0).items == a_day().items


@st.composite
def drafts(draw):
    count = draw(st.integers(1, 7))
    items, depth = [], 0
    for number in range(count):
        depth = draw(st.integers(0, min(depth + 1, 3))) if number else 0
        start = NINE + timedelta(minutes=15 * draw(st.integers(0, 60)))
        items.append(item(str(number), start, 15 * draw(st.integers(1, 8)), depth))
    return draft_of(*items)


@given(drafts(), st.data())
def test_no_correction_loses_an_item_or_breaks_the_tree(draft, data):
    number = data.draw(st.integers(0, len(draft.items) - 1))
    start = NINE + timedelta(minutes=data.draw(st.integers(0, 1440)))
    moved, at = edits.set_start(draft, number, start)
    lengthened, _ = edits.set_end(draft, number, draft.items[number].start + timedelta(minutes=5))
    nested = edits.nest(draft, number, data.draw(st.sampled_from([-1, 1])))
    for changed in (moved, lengthened, nested):
        assert sorted(titles(changed)) == sorted(titles(draft))
    assert moved.items[at].title == draft.items[number].title
    assert moved.items[at].minutes == draft.items[number].minutes
    for changed in (moved, lengthened, nested, edits.remove(draft, number)):
        depths = [0, *(each.depth for each in changed.items)]
        assert all(b <= a + 1 for a, b in pairwise(depths))
        for finding in changed.findings:
            if finding.item is not None:
                assert changed.items[finding.item].title == finding.text


@given(drafts())
def test_a_draft_whose_times_are_set_to_what_they_are_keeps_them(draft):
    settled, _ = edits.set_start(draft, 0, draft.items[0].start)
    again, at = edits.set_start(settled, 0, settled.items[0].start)
    assert (again, at) == (settled, 0)
    assert replace(settled, items=(), findings=()) == replace(draft, items=(), findings=())
