"""Polls in a table."""

import csv
import io

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.cards import STANDARD
from facilitator.importers.polls.reading import read_text
from tests.helpers.any_polls import new_ids


def read(text):
    return read_text(text, "en", new_ids(), table=True)


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_without_names_the_question_comes_first_and_its_choices_after_it(mark):
    rows = [["Ready?", "Yes", "No", ""], ["What do you hope for?", "", "", ""]]
    found = read("\n".join(mark.join(row) for row in rows))
    assert found.findings == ()
    assert [poll.kind for poll in found.polls] == ["single", "text"]
    assert [choice.label.text for choice in found.polls[0].choices] == ["Yes", "No"]


def test_columns_are_named_like_the_details_of_the_text_form():
    found = read(
        "Question;Question fr;Type;Choose;Choice 1;Choice 1 fr;Choice 1 card;Choice 2;Abstain;Colour\n"
        "Ready?;Prêts ?;;;Yes;Oui;green;No;yes;\n"
        "Where?;;several;1 to 2;Cities;;;Borders;;\n"
        ";;;;;;;;;loose\n"
    )
    ready, where = found.polls
    assert ready.prompt.translations == {"fr": "Prêts ?"}
    assert ready.settings.allow_abstain
    assert (ready.choices[0].label.translations, ready.choices[0].card) == (
        {"fr": "Oui"},
        STANDARD["green"],
    )
    assert (where.kind, where.settings.min, where.settings.max) == ("multiple", 1, 2)
    assert found.findings == (
        "The column “colour” was not understood and is left out.",
        "Line 4: there is no question, so this line is left out.",
    )


@pytest.mark.parametrize(
    "header", ["Question;Choix 1;Choix 2;Abstain", "Pregunta;Opción 1;Opción 2;Abstain"]
)
def test_columns_may_be_named_in_the_languages_of_the_organisers(header):
    found = read(f"{header}\nPrêts ?;Oui;Non;oui\n")
    assert found.findings == ()
    assert [choice.label.text for choice in found.polls[0].choices] == ["Oui", "Non"]
    assert found.polls[0].settings.allow_abstain


@pytest.mark.parametrize("header", ["", "Question,Choice 1,Choice 2\n"])
def test_choices_without_a_question_are_not_dropped_in_silence(header):
    found = read(f"{header}Ready?,Yes,No\n,Left,Right\n")
    assert len(found.polls) == 1
    assert found.findings == (
        f"Line {3 if header else 2}: there is no question, so this line is left out.",
    )


def test_a_question_may_have_line_breaks_and_the_delimiter_in_quotes():
    found = read('Question,Choice 1,Choice 2\n"Now, or\nnever?","Now, now",Never\n')
    assert found.polls[0].prompt.text == "Now, or never?"
    assert found.polls[0].choices[0].label.text == "Now, now"


@pytest.mark.parametrize("lines_after", [1, 40_000])
def test_a_quotation_mark_left_open_is_said_with_its_line(lines_after):
    found = read('Question,Choice 1\nReady?,Yes\n"Now,or never\n' + "When?,Soon\n" * lines_after)
    assert found.polls[0].prompt.text == "Ready?"
    assert found.findings[0].startswith("Line 3: a quotation mark is not closed")


def test_a_line_is_numbered_where_it_begins():
    found = read('Question,Choice 1\n"Now, or\nnever?",Now\n,"Left\nor right"\n')
    assert found.findings == ("Line 4: there is no question, so this line is left out.",)


@given(st.lists(st.lists(st.text(max_size=20), min_size=1, max_size=5), max_size=5))
def test_any_table_is_read_without_failing(rows):
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    read(out.getvalue())


@given(st.text())
def test_so_is_any_text(text):
    read(text)
