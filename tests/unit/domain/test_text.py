"""Whatever a participant types can be stored, shown and exported afterwards."""

import sqlite3
import unicodedata
import xml.etree.ElementTree as ET

import pytest
from hypothesis import example, given, strategies as st

from facilitator.domain.text import Text, clean

# Lone surrogates included: JSON from a phone may carry them.
anything = st.text(st.characters(exclude_categories=()), max_size=80) | st.lists(
    st.sampled_from(
        list("a\u0301\u200d\u202e\u2066 \t\n\r\x00\x0b\x1b\x85\u2028\ud800\ufffe\U0001f469")
    ),
    max_size=30,
).map("".join)


@given(anything, st.integers(0, 60), st.booleans())
@example("e\u202a\u0301", 10, False)
@example("\u1100\u202a\u1161", 10, True)
def test_what_is_left_breaks_nothing(text, limit, lines):
    found = clean(text, limit=limit, lines=lines)
    assert len(found) <= limit
    assert found == found.strip()
    assert found.encode("utf-8").decode("utf-8") == found
    assert ET.fromstring(f"<a>{_escaped(found)}</a>").text == (found or None)
    with sqlite3.connect(":memory:") as connection:
        row = connection.execute("SELECT ?, length(?)", (found, found)).fetchone()
    connection.close()
    assert row == (found, len(found))
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Co") for c in found if c != "\n")
    assert lines or "\n" not in found


@given(anything, st.integers(0, 60), st.booleans())
@example("e\u202a\u0301", 10, False)
def test_cleaning_again_changes_nothing(text, limit, lines):
    once = clean(text, limit=limit, lines=lines)
    assert clean(once, limit=limit, lines=lines) == once


@given(st.text("abc ñ한字😀", max_size=40))
def test_ordinary_words_stay(text):
    words = " ".join(unicodedata.normalize("NFC", text).split())
    assert clean(text, limit=100) == words


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("two  \t words", "two words"),
        ("one\r\ntwo\rthree", "one two three"),
        ("abc\u202edef", "abcdef"),
        ("family 👩‍👩‍👧", "family 👩‍👩‍👧"),
        ("Z" + "\u0301\u0302\u0303\u0304\u0305\u0306\u0307", "Z\u0301\u0302\u0303\u0304\u0305"),
        ("nul\x00 esc\x1b vt\x0b", "nul esc vt"),
        ("می‌خواهم", "می‌خواهم"),
    ],
)
def test_examples(typed, kept):
    assert clean(typed, limit=100) == unicodedata.normalize("NFC", kept)


def test_lines_survive_where_they_may():
    assert clean(" one \r\n\r\n two ", limit=100, lines=True) == "one\n\ntwo"


def test_a_reader_gets_the_language_that_is_there():
    text = Text("Funding", "en", {"fr": "Financement", "es": ""})
    assert text.in_language("fr") == ("Financement", "fr")
    assert text.in_language("en") == ("Funding", "en")
    assert text.in_language("ar") == ("Funding", "en")
    assert text.in_language("es") == ("Funding", "en")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
