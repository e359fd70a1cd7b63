"""The recount notices a vote that was lost, doubled, invented or turned into another."""

from dataclasses import replace

import pytest

from facilitator.rehearsal.recount import AskedRound, SentBallot, compare, kept

A, B = "a" * 32, "b" * 32


def sent(id_, n, answer, status, *, round_=1, poll="p"):
    return SentBallot(1, id_, n, poll, round_, answer, status)


def asked(counts, n, *, abstain=0, round_=1, kind="single"):
    tally = {"n": n, "abstain": abstain, "counts": counts}
    return AskedRound("p", round_, kind, "Which?", [], tally)


BALLOTS = [
    sent(A, 1, {"choice": "x"}, "recorded"),
    sent(A, 2, {"choice": "y"}, "replaced"),
    sent(B, 1, {"abstain": True}, "duplicate"),
    sent("c" * 32, 1, {"choice": "x"}, "closed"),
    sent("d" * 32, 1, {"choice": "x"}, None),
]
TRUTH = asked({"x": 0, "y": 1}, 2, abstain=1)


def test_the_highest_acknowledged_number_of_each_ballot_counts():
    assert kept(BALLOTS, "p", 1) == [BALLOTS[1], BALLOTS[2]]
    assert kept(BALLOTS, "p", 2) == []
    assert kept([BALLOTS[1], BALLOTS[0]], "p", 1) == [BALLOTS[1]]


def test_a_change_of_mind_that_was_refused_leaves_the_first_answer():
    refused = replace(BALLOTS[1], status="closed")
    assert kept([BALLOTS[0], refused], "p", 1) == [BALLOTS[0]]


def test_equal_counts_agree():
    found = compare([TRUTH], BALLOTS)
    assert (found.acknowledged, found.counted, found.equal) == (2, 2, True)


@pytest.mark.parametrize(
    "wrong",
    [
        asked({"x": 0, "y": 0}, 1, abstain=1),
        asked({"x": 0, "y": 2}, 3, abstain=1),
        asked({"x": 1, "y": 0}, 2, abstain=1),
        asked({"x": 0, "y": 2}, 2, abstain=0),
        asked({"x": 0, "y": 1, "z": 1}, 2, abstain=1),
    ],
    ids=["lost", "doubled", "turned", "abstention lost", "invented"],
)
def test_a_wrong_tally_is_named(wrong):
    found = compare([wrong], BALLOTS)
    assert not found.equal
    assert all("“Which?”, round 1" in difference for difference in found.differences)
    assert found.differences


def test_the_same_error_twice_in_opposite_directions_does_not_cancel_out():
    second = [replace(ballot, round=2) for ballot in BALLOTS]
    rounds = [
        asked({"x": 0, "y": 2}, 3, abstain=1),
        asked({"x": 0, "y": 0}, 1, abstain=1, round_=2),
    ]
    found = compare(rounds, BALLOTS + second)
    assert found.acknowledged == found.counted
    assert not found.equal


def test_several_choices_and_scales_are_compared_one_by_one():
    several = [sent(A, 1, {"choices": ["x", "y"]}, "recorded")]
    assert compare([asked({"x": 1, "y": 1, "z": 0}, 1)], several).equal
    assert not compare([asked({"x": 1, "y": 0, "z": 1}, 1)], several).equal
    scale = [sent(A, 1, {"values": {"s": 3}}, "recorded")]
    assert compare([asked({"s": {"2": 0, "3": 1}}, 1)], scale).equal
    assert not compare([asked({"s": {"2": 1, "3": 0}}, 1)], scale).equal


KINDS = [
    (
        {"order": ["y", "x"]},
        {"borda": {"x": 1, "y": 2, "z": 0}, "first": {"x": 0, "y": 1, "z": 0}},
        {"borda": {"x": 2, "y": 1, "z": 0}, "first": {"x": 0, "y": 1, "z": 0}},
    ),
    (
        {"order": ["y"]},
        {"borda": {"x": 0, "y": 2, "z": 0}, "first": {"y": 1}},
        {"borda": {"x": 0, "y": 2, "z": 0}, "first": {"x": 1}},
    ),
    (
        {"points": {"x": 30, "y": 70}},
        {"points": {"x": 30, "y": 70}},
        {"points": {"x": 70, "y": 30}},
    ),
    (
        {"words": ["Équité ", "time"]},
        {"words": [["equite", 1], ["Time", 1]]},
        {"words": [["x", 1]]},
    ),
    ({"text": "Something"}, {"texts": 1}, {"texts": 0}),
    ({"value": 7}, {"median": 7, "bins": [[7, 7, 1]]}, {"median": 8, "bins": [[7, 7, 1]]}),
    (
        {"value": 0.5},
        {"median": 0.5, "bins": [[0.5, 1, 1]]},
        {"median": 0.5, "bins": [[0, 0.5, 1]]},
    ),
]


@pytest.mark.parametrize(("answer", "right", "wrong"), KINDS)
def test_every_kind_is_counted_anew(answer, right, wrong):
    choices = [{"id": key, "label": key} for key in "xyz"]
    ballots = [sent(A, 1, answer, "recorded")]
    assert compare([AskedRound("p", 1, "k", "?", choices, told(**right))], ballots).equal
    assert not compare([AskedRound("p", 1, "k", "?", choices, told(**wrong))], ballots).equal


def told(**counts):
    return {"n": 1, "abstain": 0, **counts}
