"""Heads counted by day and category: what was counted is kept, and totals never lose anybody."""

from datetime import date

from hypothesis import given, strategies as st

from facilitator.domain.headcounts import DayCount, counted, without

DAYS = [date(2018, 3, 26), date(2018, 3, 27)]
CATEGORIES = ["", "women", "men", "other"]
ENTRIES = st.lists(
    st.tuples(st.sampled_from(DAYS), st.sampled_from(CATEGORIES), st.integers(0, 300)), max_size=12
)


def all_counted(entries):
    counts: tuple[DayCount, ...] = ()
    for day, category, people in entries:
        counts = counted(counts, day, category, people)
    return counts


@given(ENTRIES)
def test_the_last_number_entered_for_a_day_and_category_is_the_one_that_is_kept(entries):
    last = {(day, category): people for day, category, people in entries}
    kept = {}
    for each in all_counted(entries):
        kept[each.day, ""] = each.people
        kept |= {(each.day, key): people for key, people in each.by_category.items()}
    assert {key: n for key, n in kept.items() if n} == {key: n for key, n in last.items() if n}


@given(ENTRIES)
def test_days_stand_in_order_and_a_day_without_anybody_is_no_day(entries):
    counts = all_counted(entries)
    assert [each.day for each in counts] == sorted({each.day for each in counts})
    assert all(each.total > 0 for each in counts)


def test_the_total_is_everybody_even_while_the_categories_are_being_counted():
    counts = all_counted([(DAYS[0], "", 204), (DAYS[0], "women", 80)])
    assert counts[0].total == 204
    assert counted(counts, DAYS[0], "men", 130)[0].total == 210


@given(ENTRIES, st.sets(st.sampled_from(CATEGORIES[1:])))
def test_a_category_that_is_taken_away_takes_nobody_away(entries, gone):
    before = all_counted(entries)
    after = without(before, gone)
    assert [each.total for each in after] == [each.total for each in before]
    assert not any(gone & each.by_category.keys() for each in after)
