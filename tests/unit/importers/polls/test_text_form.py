"""The text form of polls: what a person would write is understood; what is written back is the same again."""

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.cards import STANDARD
from facilitator.domain.editing.poll_forms import FORMS
from facilitator.domain.polls import Pattern, Visibility
from facilitator.importers.polls.reading import read_text, shipped_sets
from facilitator.importers.polls.text_form import read, write
from tests.helpers.any_polls import LANG, any_poll, new_ids, without_ids


def one(text, lang="en"):
    found = read(text, lang, new_ids())
    assert found.findings == ()
    (poll,) = found.polls
    return poll


@given(st.lists(any_poll(), max_size=4))
def test_what_is_written_back_is_read_as_the_same_polls(polls):
    found = read(write(polls, LANG), LANG, new_ids())
    assert found.findings == ()
    assert without_ids(found.polls) == without_ids(polls)


@given(st.text())
def test_any_text_is_read_without_failing_and_what_came_of_it_can_be_written_back(text):
    first = read(text, LANG, new_ids()).polls
    assert without_ids(read(write(first, LANG), LANG, new_ids()).polls) == without_ids(first)


@given(st.text(alphabet=" ?-#:\nabkind1to3fr.,;card"))
def test_so_is_any_text_that_looks_like_the_form(text):
    first = read(text, LANG, new_ids()).polls
    assert without_ids(read(write(first, LANG), LANG, new_ids()).polls) == without_ids(first)


def test_a_question_with_choices_is_a_vote_for_one_of_them():
    poll = one("? What holds it back?\n- Funding\n- Staff turnover\n")
    assert (poll.kind, poll.prompt.text) == ("single", "What holds it back?")
    assert [choice.label.text for choice in poll.choices] == ["Funding", "Staff turnover"]
    assert len({poll.id, *(choice.id for choice in poll.choices)}) == 3


def test_a_question_alone_is_for_open_answers():
    assert one("? What do you hope for?").kind == "text"


@pytest.mark.parametrize(
    ("detail", "kind"),
    [
        ("choose: 1 to 3", "multiple"),
        ("choose: up to 3", "multiple"),
        ("scale: 1-5", "scale"),
        ("places: 3", "ranking"),
        ("points: 100", "points"),
        ("words: 3", "words"),
        ("number: 0 to 100", "number"),
        ("unit: km", "number"),
        ("Kind: Several choices", "multiple"),
        ("KIND: ranking", "ranking"),
    ],
)
def test_the_kind_is_named_or_follows_from_what_is_set(detail, kind):
    listed = "- Cities\n- Borders\n" if FORMS[kind].options else ""
    assert one(f"? Where?\n{detail}\n{listed}").kind == kind


def test_settings_translations_and_cards_are_details_of_what_they_follow():
    poll = one(
        "? Ready?\n  fr: Prêts ?\n  abstain: yes\n  change: no\n  counts: live\n  time: 60 s\n"
        "- Yes\n  fr: Oui\n  card: green\n"
        "- No\n  card: #123ABC dots dark card\n  card fr: carton foncé\n"
    )
    assert poll.prompt.translations == {"fr": "Prêts ?"}
    assert (poll.settings.allow_abstain, poll.settings.allow_change) == (True, False)
    assert (poll.visibility, poll.settings.limit_s) == (Visibility.LIVE, 60)
    yes, no = poll.choices
    assert (yes.card, yes.label.translations) == (STANDARD["green"], {"fr": "Oui"})
    assert no.card is not None
    assert (no.card.color, no.card.pattern) == ("#123abc", Pattern.DOTS)
    assert (no.card.name.text, no.card.name.translations) == ("dark card", {"fr": "carton foncé"})


def test_the_ends_of_a_scale_are_named():
    poll = one(
        "? How far?\nscale: -2 to 2\nlow: not at all\nhigh: fully\nhigh fr: tout à fait\n- Staff\n"
    )
    assert (poll.settings.min, poll.settings.max) == (-2, 2)
    assert poll.settings.high_label is not None
    assert poll.settings.high_label.translations == {"fr": "tout à fait"}
    assert [statement.label.text for statement in poll.statements] == ["Staff"]


@pytest.mark.parametrize(
    "line",
    ["hello", "- a choice before any question", "abstain: perhaps", "time: soon", "card: pink"],
)
def test_what_is_not_understood_is_said_with_its_line(line):
    text = f"{line}\n" if line.startswith("-") else f"? Ready?\n- Yes\n- No\n{line}\n"
    found = read(text, "en", new_ids())
    where = "Line 1" if line.startswith("-") else "Line 4"
    assert len(found.findings) == 1
    assert found.findings[0].startswith(f"{where}: this was not understood and is left out:")


def test_a_text_that_is_too_long_is_cut_and_said_to_be():
    found = read("? Ready?\n- " + "x" * 200 + "\n- No\n", "en", new_ids())
    assert len(found.polls[0].choices[0].label.text) == 120
    assert found.findings[0].startswith("Line 2: the text was too long")


@pytest.mark.parametrize("path", shipped_sets(), ids=lambda path: path.stem)
def test_every_set_that_comes_with_the_program_is_whole(path):
    found = read_text(path.read_text(encoding="utf-8"), "en", new_ids())
    assert found.findings == ()
    assert found.polls
    for poll in found.polls:
        assert {"fr", "es"} <= poll.prompt.translations.keys()
