"""Two people writing in one text: what either of them wrote is there afterwards."""

import re

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.merging import has_two_versions, merge

# Few words, so that the two often change the same ones; lines and Arabic as well.
words = st.sampled_from(["the", "cities", "need", "money", "العمل", "now", ",", "a-b", "\n"])
texts = st.lists(words, max_size=14).map(" ".join)


@st.composite
def edited(draw, base: str, mark: str) -> tuple[str, list[str]]:
    """`base` with pieces put in, each once and like no other, and some of it taken out."""
    pieces = re.findall(r"\S+|\s", base)
    added: list[str] = []
    for number in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(pieces)))
        word = f"{mark}{number}"
        if draw(st.booleans()) and place < len(pieces):
            pieces[place] = word
        else:
            pieces[place:place] = [" ", word, " "]
        added.append(word)
    kept = [word for word in added if word in pieces]
    return "".join(pieces), kept


@st.composite
def both(draw):
    base = draw(texts)
    mine, my_words = draw(edited(base, "mine"))
    theirs, their_words = draw(edited(base, "theirs"))
    return base, mine, theirs, my_words + their_words


@given(both())
def test_every_word_that_somebody_wrote_is_there(versions):
    base, mine, theirs, written = versions
    merged = merge(base, mine, theirs)
    for word in written:
        assert word in merged


@given(texts, texts)
def test_who_writes_alone_gets_what_was_written(base, text):
    assert merge(base, text, base) == text
    assert merge(base, base, text) == text
    assert merge(base, text, text) == text


@given(both())
def test_what_was_sent_twice_is_there_once(versions):
    base, mine, _, _ = versions
    assert merge(base, mine, merge(base, mine, base)) == mine


@given(both())
def test_who_types_on_while_the_answer_is_under_way_loses_nothing(versions):
    base, mine, theirs, written = versions
    merged = merge(base, mine, theirs)
    again = merge(mine, f"{mine} typed-on", merged)
    for word in [*written, "typed-on"]:
        assert word in again


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ("a b c", "a B c", "a b C", "a B C"),
        ("one\ntwo\n", "one\nTWO\n", "zero\none\ntwo\n", "zero\none\nTWO\n"),
        # Both go on at the end: the one who was there first stands first.
        ("It rains.", "It rains. We stay.", "It rains. They go.", "It rains. They go. We stay."),
        ("", "from me", "from you", "from you from me"),
        ("城市需要资金", "城市需要更多资金", "大城市需要资金", "大城市需要更多资金"),
        ("المدن تحتاج", "المدن الكبرى تحتاج", "المدن تحتاج المال", "المدن الكبرى تحتاج المال"),
        # One adds beside what the other changes.
        ("need money", "need money now", "need funds", "need funds now"),
        # What one takes out and the other changes stays.
        ("keep this", "keep", "keep THAT", "keep THAT"),
    ],
)
def test_changes_in_different_places_become_one_text(base, mine, theirs, merged):
    assert merge(base, mine, theirs) == merged
    assert not has_two_versions(merged)


def test_where_both_changed_the_same_words_both_versions_stand_visibly():
    merged = merge("61 % want it", "61 % prefer it", "61 % demand it")
    assert merged == "61 % ⟦demand⟧ ⟦prefer⟧ it"
    assert has_two_versions(merged)


def test_long_texts_are_merged_in_no_time():
    base = " ".join(f"word{n % 37}" for n in range(1500))
    mine = base.replace("word5 ", "MINE ", 9)
    theirs = base.replace("word9 ", "THEIRS ", 9)
    assert merge(base, mine, theirs).count("MINE") == 9
