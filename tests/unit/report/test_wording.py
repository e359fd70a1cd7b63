"""Words, numbers and plurals of the report's languages."""

import re
from datetime import datetime
from string import Formatter
from typing import Any

import pytest

from facilitator.i18n import catalogue, plural_category
from facilitator.report.wording import Wording, is_rtl, round_half_up


def fields(sentence: Any) -> set[str]:
    texts = sentence if isinstance(sentence, list) else [sentence]
    return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}


def test_french_says_all_that_english_says():
    english, french = (catalogue("report", lang).entries for lang in ("en", "fr"))
    assert catalogue("report", "fr").lang == "fr"
    for key, sentence in english.items():
        assert type(french[key]) is type(sentence), key
        # "one" may be said in a word, so the number itself can be missing.
        assert fields(french[key]) ^ fields(sentence) <= {"n"}, key
    same = {key for key, sentence in english.items() if french[key] == sentence}
    assert len(same) < len(english) / 6


@pytest.mark.parametrize("name", ["report", "charts", "stage"])
def test_french_never_begins_a_line_with_a_mark_that_belongs_to_the_one_before(name: str):
    text = " ".join(map(str, catalogue(name, "fr").entries.values()))
    assert re.findall(r".{9} [:;?!»]|« .{9}", text) == []


def test_a_language_without_a_catalogue_is_told_in_english():
    assert catalogue("report", "xx").lang == "en"
    assert catalogue("report", "../../x").lang == "en"
    assert catalogue("report", "fr-CA").lang == "fr"


@pytest.mark.parametrize(
    ("lang", "n", "category"),
    [
        ("en", 0, "other"),
        ("en", 1, "one"),
        ("fr", 0, "one"),
        ("fr", 2, "other"),
        ("ru", 21, "one"),
        ("ru", 12, "many"),
        ("ru", 3, "few"),
        ("ar", 0, "zero"),
        ("ar", 2, "two"),
        ("ar", 103, "few"),
        ("ar", 111, "many"),
        ("ar", 100, "other"),
        ("zh", 1, "other"),
    ],
)
def test_plurals(lang: str, n: int, category: str):
    assert plural_category(lang, n) == category


def test_dates_and_times():
    first = datetime(2018, 12, 1, 9, 5)
    assert Wording("en").date(first) == "Saturday 1 December 2018"
    assert Wording("fr").date(first) == "samedi 1er décembre 2018"
    assert Wording("en").span(first, None) == "09:05"


def test_minutes_are_whole():
    words = Wording("en")
    assert words.minutes(450) == "8\u00a0min"
    assert words.minutes(20) == "under 1 min"
    assert words.minutes(0) == "0\u00a0min"


def test_numbers_are_written_the_languages_way():
    assert Wording("en").decimal(3.84) == "3.8"
    assert Wording("fr").decimal(3.84) == "3,8"
    assert [round_half_up(value) for value in (0.5, 1.5, 2.49)] == [1, 2, 2]


def test_lists():
    words = Wording("en")
    assert words.listing([]) == ""
    assert words.listing(["a"]) == "a"
    assert words.listing(["a", "b", "c"]) == "a, b and c"


def test_a_right_to_left_text_does_not_pull_along_what_follows():
    quoted = Wording("en").quoted("نعم")
    assert quoted.endswith("\u200e")
    assert Wording("en").quoted("Yes") == "“Yes”"


def test_the_first_letter_decides_the_direction():
    assert is_rtl("12: نعم yes")
    assert not is_rtl("yes نعم")
    assert not is_rtl("123")
