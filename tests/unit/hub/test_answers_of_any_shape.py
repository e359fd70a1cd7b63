"""Whatever a phone sends as an answer: a ballot that can be counted, or a reason why it is none."""

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.ballots import Ballot
from facilitator.domain.kinds import KINDS, kind_of
from facilitator.domain.polls import Round, RoundStatus
from facilitator.domain.tallies import tally
from facilitator.hub.ballots import _read
from facilitator.protocol.codec import Raw, encode
from facilitator.protocol.phone import BallotIn
from tests.helpers import events

POLLS = {
    poll.kind: poll
    for poll in (events.single(), events.multiple(), events.scale(), *events.other_kinds())
}
IDS = [each.id for poll in POLLS.values() for each in poll.choices]
IDS += [each.id for poll in POLLS.values() for each in poll.statements]
FIELDS = ["choice", "choices", "values", "words", "text", "order", "points", "value", "abstain"]
REASONS = {"answer", "choice", "abstain"}

plain = (
    st.none()
    | st.booleans()
    | st.integers(-200, 200)
    | st.floats()
    | st.sampled_from([*IDS, "", "nowhere", "\x00", 10**40])
)
shapes = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from(IDS), inner, max_size=4)
    ),
    max_leaves=8,
)
answers = shapes | st.dictionaries(st.sampled_from(FIELDS), shapes, max_size=2)
BAD: dict[str, list[Any]] = {
    "single": [
        {"choice": "nowhere"},
        {"choice": None},
        {"choice": ["funding"]},
        {"choices": ["funding"]},
    ],
    "multiple": [
        {"choices": []},
        {"choices": ["cities", "nowhere"]},
        {"choices": ["cities", "cities"]},
        {"choices": ["cities", "borders", "labour", "none"]},
        {"choices": "cities"},
    ],
    "scale": [
        {"values": {}},
        {"values": {"staff": 0}},
        {"values": {"staff": 6, "money": 3}},
        {"values": {"staff": 2.5, "money": 3}},
        {"values": {"staff": "2", "money": 3}},
        {"values": {"staff": 2, "nowhere": 3}},
        {"values": [2, 3]},
    ],
}


def read(kind: str, answer: Any) -> Ballot | str:
    sent = Raw(json.dumps(answer).encode())
    return _read(POLLS[kind], BallotIn("0" * 32, 1, POLLS[kind].id, 1, sent, {}))


@pytest.mark.parametrize("kind", POLLS)
@given(answer=answers)
def test_an_answer_is_counted_or_refused_with_a_reason(kind: str, answer: Any) -> None:
    found = read(kind, answer)
    if isinstance(found, str):
        assert found in REASONS
        return
    poll, asked = POLLS[kind], Round(POLLS[kind].id, 1, RoundStatus.OPEN, events.START)
    counted = tally(poll, asked, [found])
    assert counted.n == 1
    assert encode(kind_of(kind).told(counted.data))


@pytest.mark.parametrize(("kind", "answer"), [(kind, bad) for kind in BAD for bad in BAD[kind]])
def test_what_is_no_answer_to_a_choice_or_scale_is_refused(kind: str, answer: Any) -> None:
    assert read(kind, answer) in REASONS


def test_every_kind_is_tried() -> None:
    assert set(POLLS) == set(KINDS)
