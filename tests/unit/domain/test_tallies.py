"""Counts are what somebody with pen and paper would find; what is not an answer has a reason."""

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.ballots import Ballot
from facilitator.domain.errors import BadValue
from facilitator.domain.kinds import KINDS, Abstain, kind_of, multiple, scale, single
from facilitator.domain.polls import Cards, HandCount, PollSettings, Round, RoundStatus
from facilitator.domain.tallies import tally
from tests.helpers import events

SINGLE, MULTIPLE, SCALE = events.single(), events.multiple(), events.scale()
CHOICES = [choice.id for choice in SINGLE.choices]
LEVELS = [choice.id for choice in MULTIPLE.choices]

abstentions = st.just(Abstain(True))
singles = st.builds(single.Answer, st.sampled_from(CHOICES))
multiples = st.lists(st.sampled_from(LEVELS), min_size=1, max_size=3, unique=True).map(
    lambda chosen: multiple.Answer(tuple(chosen))
)
scales = st.dictionaries(st.sampled_from(["staff", "money"]), st.integers(1, 5), min_size=1).map(
    scale.Answer
)


def round_of(poll, cards=Cards.NONE):
    return Round(poll.id, 1, RoundStatus.CLOSED, events.START, cards=cards)


def count(poll, answers, cards=Cards.NONE, hands=()):
    ballots = [
        Ballot(poll.id, 1, i.to_bytes(16, "big"), 1, answer) for i, answer in enumerate(answers)
    ]
    return tally(poll, round_of(poll, cards), ballots, hands)


@given(st.lists(singles | abstentions))
def test_single_choice(answers):
    found = count(SINGLE, answers)
    given_ = [a for a in answers if a != Abstain(True)]
    assert found.data.counts == {c: sum(a == single.Answer(c) for a in given_) for c in CHOICES}
    assert (found.ballots_n, found.abstain) == (len(answers), len(answers) - len(given_))
    assert found.base == len(given_) == sum(found.counts.values())


@given(st.lists(multiples | abstentions))
def test_multiple_choice(answers):
    found = count(MULTIPLE, answers)
    given_ = [a for a in answers if a != Abstain(True)]
    assert found.data.counts == {c: sum(c in a.choices for a in given_) for c in LEVELS}
    assert found.base == len(given_)
    assert all(0 <= found.percent(number) <= 100 for number in found.counts.values())


@given(st.lists(scales | abstentions))
def test_scale(answers):
    found = count(SCALE, answers)
    for statement in ("staff", "money"):
        values = [
            a.values[statement] for a in answers if a != Abstain(True) and statement in a.values
        ]
        assert found.data.values[statement] == {v: values.count(v) for v in range(1, 6)}
        if values:
            assert found.data.mean[statement] == pytest.approx(sum(values) / len(values))
        else:
            assert statement not in found.data.mean


hands = st.lists(
    st.tuples(st.sampled_from(CHOICES), st.sampled_from(["left", "right"]), st.integers(0, 300)),
    unique_by=lambda entry: entry[:2],
).map(lambda found: [HandCount(SINGLE.id, 1, *entry) for entry in found])


@given(st.lists(singles | abstentions), hands, st.sampled_from(list(Cards)))
def test_hands_and_phones_together(answers, counted, cards):
    elsewhere = [HandCount(SINGLE.id, 2, "funding", "left", 99), HandCount("x", 1, "y", "", 99)]
    found = count(SINGLE, answers, cards, counted + elsewhere)
    by_hand = sum(entry.count for entry in counted)
    phones = 0 if cards is Cards.INSTEAD else len(answers)
    assert found.n == phones + by_hand
    assert sum(found.counts.values()) == found.base
    assert found.hand_n == by_hand


ANYTHING = st.text(max_size=8) | st.sampled_from(["funding", "cities", "staff", ""])


@given(ANYTHING)
def test_a_choice_that_is_not_there_has_a_reason(choice):
    problem = single.KIND.problem(SINGLE, single.Answer(choice))
    assert problem == (None if choice in CHOICES else "choice")


@given(st.lists(ANYTHING | st.sampled_from(LEVELS), max_size=6))
def test_choices_that_do_not_fit_have_a_reason(chosen):
    problem = multiple.KIND.problem(MULTIPLE, multiple.Answer(tuple(chosen)))
    fits = len(set(chosen)) == len(chosen) and set(chosen) <= set(LEVELS) and 1 <= len(chosen) <= 3
    assert (problem is None) is fits
    assert problem in (None, "choice", "answer")


@given(st.dictionaries(ANYTHING | st.just("money"), st.integers() | st.integers(0, 6), max_size=4))
def test_values_that_do_not_fit_have_a_reason(values):
    problem = scale.KIND.problem(SCALE, scale.Answer(values))
    fits = (
        bool(values)
        and set(values) <= {"staff", "money"}
        and all(1 <= v <= 5 for v in values.values())
    )
    assert (problem is None) is fits
    assert problem in (None, "choice", "answer")


def test_nothing_chosen_is_an_answer_only_where_the_poll_says_so():
    nothing = multiple.Answer(())
    assert multiple.KIND.problem(MULTIPLE, nothing) == "answer"
    lenient = events.multiple(settings=PollSettings(0, 3))
    assert multiple.KIND.problem(lenient, nothing) is None


def test_kinds_are_known_by_their_own_names():
    assert {name: kind.name for name, kind in KINDS.items()} == {name: name for name in KINDS}
    with pytest.raises(BadValue):
        kind_of("telepathy")


def test_an_empty_round_has_no_percentages():
    assert count(SINGLE, []).percent(0) == 0.0
