"""What charts say: counts, shares, hands, means, in the reader's language."""

from dataclasses import replace

import pytest

from facilitator.charts import chart_of, describe, table
from facilitator.charts.forms.bars import Bars
from facilitator.charts.forms.columns import Columns
from facilitator.charts.forms.stacks import Stacks
from facilitator.charts.kinds import KINDS
from facilitator.charts.numbers import percent_text
from facilitator.domain import kinds
from facilitator.domain.errors import BadValue
from facilitator.domain.kinds import TallyData
from facilitator.domain.polls import Cards, Poll
from facilitator.domain.tallies import Tally
from tests.helpers.side_event_polls import POLLS, tallies

NBSP = "\u00a0"
USEFUL = Tally(
    "useful",
    1,
    "scale",
    47,
    0,
    TallyData(values={"session": {1: 2, 2: 3, 3: 9, 4: 21, 5: 12}}, mean={"session": 3.8}),
)


def bars(poll: str, tally: Tally | None = None, **options) -> Bars:
    plot = chart_of(POLLS[poll], tally or tallies()[poll], "en", **options).plot
    assert isinstance(plot, Bars)
    return plot


def test_every_kind_of_poll_has_a_chart() -> None:
    assert set(KINDS) == set(kinds.KINDS)


def test_an_unknown_kind_is_refused_in_words() -> None:
    with pytest.raises(BadValue, match="no chart"):
        chart_of(replace(POLLS["obstacle"], kind="cloud"), tallies()["obstacle"], "en")


def test_shares_come_first_from_twenty_votes_on() -> None:
    assert [row.value for row in bars("obstacle").rows] == [
        f"62{NBSP}% · 29",
        f"28{NBSP}% · 13",
        f"11{NBSP}% · 5",
    ]


def test_counts_come_first_under_twenty_votes() -> None:
    few = Tally(
        "obstacle", 1, "single", 19, 0, TallyData({"funding": 12, "turnover": 7, "coordination": 0})
    )
    assert bars("obstacle", few).rows[0].value == f"12 · 63{NBSP}%"


def test_shares_leave_abstentions_out() -> None:
    tally = Tally(
        "obstacle",
        1,
        "single",
        40,
        20,
        TallyData({"funding": 15, "turnover": 5, "coordination": 0}),
    )
    model = chart_of(POLLS["obstacle"], tally, "en", of=100)
    assert bars("obstacle", tally).rows[0].percent == f"75{NBSP}%"
    assert model.subtitle == "n = 40 of 100 · 20 abstained"


def test_hands_are_apart_and_named() -> None:
    row = bars("local").rows[0]
    assert (row.count, row.hand, row.parts) == (102, 11, "91 by phone, 11 by card")
    subtitle = chart_of(POLLS["local"], tallies()["local"], "en", of=187).subtitle
    assert subtitle == "n = 167 of 187 · 8 abstained · 17 by card"


def test_cards_instead_of_phones_say_what_was_left_out() -> None:
    tally = replace(tallies()["local"], cards=Cards.INSTEAD)
    assert chart_of(POLLS["local"], tally, "en").subtitle == (
        "n = 17 · 17 by card · 150 phone votes not counted"
    )
    assert bars("local", tally).rows[0].count == 11


def test_everyone_with_the_most_votes_leads() -> None:
    tie = Tally(
        "obstacle",
        1,
        "single",
        25,
        0,
        TallyData({"funding": 10, "turnover": 10, "coordination": 5}),
    )
    assert [row.leading for row in bars("obstacle", tie).rows] == [True, True, False]


def test_nobody_leads_before_the_first_vote() -> None:
    none = Tally(
        "obstacle", 1, "single", 0, 0, TallyData({"funding": 0, "turnover": 0, "coordination": 0})
    )
    rows = bars("obstacle", none).rows
    assert not any(row.leading for row in rows)
    assert rows[0].value == f"0 · 0{NBSP}%"


def test_rows_can_be_put_in_order() -> None:
    given = [row.key for row in bars("partners").rows]
    ordered = [row.key for row in bars("partners", ordered=True).rows]
    assert given == ["ministries", "cities", "un", "civil", "private"]
    assert ordered == ["cities", "ministries", "civil", "un", "private"]


def test_multiple_choice_says_that_several_answers_were_possible() -> None:
    model = chart_of(POLLS["partners"], tallies()["partners"], "en", of=180)
    assert model.subtitle.endswith("several answers possible")


def test_a_scale_of_one_statement_is_a_distribution() -> None:
    model = chart_of(POLLS["useful"], USEFUL, "en")
    assert isinstance(model.plot, Columns)
    assert table(model).rows[0] == ("1 (Not useful)", "2", f"4{NBSP}%")
    assert "Mean 3.8." in describe(model)


def test_a_scale_of_several_statements_has_a_row_for_each() -> None:
    model = chart_of(POLLS["agree"], tallies()["agree"], "en")
    assert isinstance(model.plot, Stacks)
    assert table(model).header == (
        "Statement", "1 (Not at all)", "2", "3", "4", "5 (Fully)", "Mean",
    )  # fmt: skip
    assert table(model).rows[0][1:] == ("6", "15", "31", "58", "40", "3.7")


def test_the_description_holds_every_count() -> None:
    assert describe(chart_of(POLLS["obstacle"], tallies()["obstacle"], "en", of=187)) == (
        "What holds capacity building back? n = 47 of 187. "
        f"Funding: 29 votes, 62{NBSP}%. Staff turnover: 13 votes, 28{NBSP}%. "
        f"Coordination: 5 votes, 11{NBSP}%."
    )


def test_one_vote_is_singular() -> None:
    one = Tally(
        "obstacle", 1, "single", 1, 0, TallyData({"funding": 1, "turnover": 0, "coordination": 0})
    )
    assert "Funding: 1 vote, 100" in describe(chart_of(POLLS["obstacle"], one, "en"))


def test_the_table_shows_phones_and_cards_apart() -> None:
    found = table(chart_of(POLLS["local"], tallies()["local"], "en"))
    assert found.header == ("Answer", "Votes", "Share", "By phone", "By card")
    assert found.rows[0] == ("Yes", "102", f"64{NBSP}%", "91", "11")


@pytest.mark.parametrize("lang", ["en", "fr", "es", "ar", "ru", "zh"])
@pytest.mark.parametrize("poll", POLLS.values(), ids=lambda poll: poll.id)
def test_charts_speak_the_six_languages(poll: Poll, lang: str) -> None:
    tally = tallies().get(poll.id, USEFUL)
    model = chart_of(poll, tally, lang, of=187)
    assert describe(model)
    assert len(table(model).rows) >= 3
    if lang != "en":
        assert "abstained" not in model.subtitle


def test_french_has_its_own_words_and_comma() -> None:
    assert "moyenne 3,7" in describe(chart_of(POLLS["agree"], tallies()["agree"], "fr"))


def test_an_arabic_prompt_turns_the_chart_round() -> None:
    assert chart_of(POLLS["obstacle"], tallies()["obstacle"], "ar").right_to_left
    assert not chart_of(POLLS["partners"], tallies()["partners"], "ar").right_to_left


@pytest.mark.parametrize(
    ("count", "base", "text"), [(1, 8, "13"), (27, 200, "14"), (0, 0, "0"), (3, 3, "100")]
)
def test_halves_go_up(count: int, base: int, text: str) -> None:
    assert percent_text(count, base) == f"{text}{NBSP}%"


def test_the_moderator_chooses_the_order_and_the_report_follows() -> None:
    poll = replace(POLLS["partners"], largest_first=True)
    chart = chart_of(poll, tallies()["partners"], "en")
    assert chart == chart_of(POLLS["partners"], tallies()["partners"], "en", ordered=True)
    # While votes come in nothing changes places.
    kept = chart_of(poll, tallies()["partners"], "en", ordered=False)
    assert kept == chart_of(POLLS["partners"], tallies()["partners"], "en")
