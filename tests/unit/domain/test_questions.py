"""Questions from the audience: merging, wording, likeness."""

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.errors import NotNow
from facilitator.domain.questions import (
    Question,
    QuestionStatus,
    approve,
    likeness,
    merge,
    merged_by_target,
    reword,
    united_votes,
    votes_by_question,
)
from tests.helpers.events import START


def asked(key: str, status: QuestionStatus = QuestionStatus.VISIBLE) -> Question:
    return Question(key, f"Why {key}?", status, START)


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.booleans()), max_size=30))
def test_what_is_merged_always_stands_behind_one_that_stands_for_itself(steps):
    questions = {str(number): asked(str(number)) for number in range(6)}
    for one, into, apart in steps:
        try:
            if apart:
                moved = [approve(questions[str(one)])]
            else:
                moved = merge(questions.values(), questions[str(one)], questions[str(into)])
        except NotNow:
            continue
        questions |= {each.id: each for each in moved}
    groups = merged_by_target(questions.values())
    for target, others in groups.items():
        assert questions[target].status is QuestionStatus.VISIBLE
        assert all(questions[other].status is QuestionStatus.MERGED for other in others)
    merged = [each for each in questions.values() if each.status is QuestionStatus.MERGED]
    assert sum(map(len, groups.values())) == len(merged)


@given(
    st.dictionaries(st.integers(0, 9), st.sets(st.sampled_from("abc")), max_size=10),
    st.permutations("abc"),
)
def test_a_phone_counts_once_however_many_of_the_merged_it_voted_for(phones, order):
    upvotes: dict[str, dict[bytes, str]] = {"a": {}, "b": {}, "c": {}}
    for phone, voted in phones.items():
        first, *others = [key for key in order if key in voted] or [None]
        for key in filter(None, [first, *others]):
            upvotes[key][f"{phone} in {key}".encode()] = "" if key == first else first
    united = sum(bool(voted) for voted in phones.values())
    assert united_votes(upvotes, order) == united
    target, *others = (asked(key) for key in order)
    questions = [target, *(merge([], other, target)[0] for other in others)]
    assert votes_by_question(questions, upvotes)[target.id] == united
    for key in "abc":
        assert united_votes(upvotes, [key]) == len(upvotes[key])


def test_the_first_wording_is_kept_and_going_back_to_it_leaves_nothing():
    once = reword(asked("x"), "Why?")
    twice = reword(once, "Why then?")
    assert (twice.text, twice.original) == ("Why then?", "Why x?")
    assert reword(twice, "Why x?").original == ""
    with pytest.raises(NotNow):
        reword(once, "")


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Who pays for the training of cities?", "Will training in a city be paid?", True),
        ("Qui finance la formation ?", "La formation, qui la finance ?", True),
        ("من يدفع للتدريب؟", "من يدفع تكاليف التدريب؟", True),
        ("Who pays?", "When is lunch?", False),
        ("", "Who pays?", False),
    ],
)
def test_questions_that_share_their_words_are_alike(one, other, alike):
    assert (likeness(one, other) >= 0.3) is alike
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == (1.0 if one else 0.0)
