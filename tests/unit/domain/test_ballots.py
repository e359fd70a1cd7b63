"""Every ballot that was taken is in the box exactly once, whatever else is sent."""

from collections import Counter

from hypothesis import given, strategies as st

from facilitator.domain.ballots import Ballot, BallotBox, Outcome, Status, late
from facilitator.domain.kinds import Abstain, single

IDS = [bytes([number]) * 16 for number in range(4)]
VOTERS = [b"voter %d" % number for number in range(4)]

ballots = st.builds(
    Ballot,
    st.just("poll"),
    st.just(1),
    st.sampled_from(IDS),
    st.integers(1, 4),
    st.sampled_from([single.Answer("a"), single.Answer("b"), Abstain(True)]),
    st.sampled_from([{}, {"from": "gov"}]),
)
deliveries = st.lists(st.tuples(ballots, st.sampled_from(VOTERS)), max_size=40)
# An id is a secret of the phone that made it; a phone may have made two (in two tabs).
own_deliveries = st.lists(
    ballots.map(lambda ballot: (ballot, VOTERS[IDS.index(ballot.id) // 2])), max_size=40
)


def ballot(n: int = 1, choice: str = "a", key: bytes = IDS[0], **groups: str) -> Ballot:
    return Ballot("poll", 1, key, n, single.Answer(choice), groups)


def box(*, allow_change: bool = True) -> BallotBox:
    return BallotBox(allow_change=allow_change)


@given(deliveries, st.booleans())
def test_what_was_taken_is_there_once_and_nothing_else_is(sent, allow_change):
    found = box(allow_change=allow_change)
    taken: dict[bytes, Ballot] = {}
    recorded: Counter[bytes] = Counter()
    for each, voter in sent:
        outcome = found.cast(each, voter)
        if outcome.stored:
            taken[each.id] = each
            recorded[voter] += outcome.status is Status.RECORDED
        if outcome.status is Status.DUPLICATE:
            assert outcome.n == taken[each.id].n
    assert found.ballots == taken
    assert all(count == 1 for count in recorded.values())
    assert sum(recorded.values()) == len(found.ballots) == len(found.voters)


@given(own_deliveries, st.booleans())
def test_sending_everything_again_changes_nothing(sent, allow_change):
    found = box(allow_change=allow_change)
    for each, voter in sent:
        found.cast(each, voter)
    before = dict(found.ballots), dict(found.voters)
    again = [found.cast(each, voter) for each, voter in sent]
    assert (found.ballots, found.voters) == before
    assert not any(outcome.stored for outcome in again)


@given(st.lists(st.integers(1, 6), min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_the_highest_number_wins_in_any_order(numbers, shuffler):
    sent = [ballot(n, f"choice {n}") for n in numbers]
    shuffler.shuffle(sent)
    found = box()
    for each in sent:
        found.cast(each, VOTERS[0])
    assert found.ballots[IDS[0]] == ballot(max(numbers), f"choice {max(numbers)}")


def test_a_second_ballot_of_the_same_phone_is_refused():
    found = box()
    found.cast(ballot(), VOTERS[0])
    assert found.cast(ballot(key=IDS[1]), VOTERS[0]).status is Status.ALREADY_VOTED


def test_a_ballot_of_somebody_else_is_not_overwritten():
    found = box()
    found.cast(ballot(), VOTERS[0])
    outcome = found.cast(ballot(2, "b"), VOTERS[1])
    assert outcome == Outcome(Status.INVALID, 2, "conflict")
    assert found.ballots[IDS[0]] == ballot()


def test_the_same_number_with_another_answer_is_a_conflict():
    found = box()
    found.cast(ballot(), VOTERS[0])
    assert found.cast(ballot(choice="b"), VOTERS[0]) == Outcome(Status.INVALID, 1, "conflict")


def test_the_same_answer_with_other_groups_is_no_other_answer():
    found = box()
    found.cast(ballot(level="local"), VOTERS[0])
    assert found.cast(ballot(), VOTERS[0]).status is Status.DUPLICATE
    assert found.ballots[IDS[0]].groups == {"level": "local"}


def test_where_answers_are_final_a_change_is_refused_but_a_repeat_is_not():
    found = box(allow_change=False)
    found.cast(ballot(), VOTERS[0])
    assert found.cast(ballot(2, "b"), VOTERS[0]) == Outcome(Status.INVALID, 1, "change")
    assert found.cast(ballot(2), VOTERS[0]).status is Status.REPLACED


def test_after_the_end_only_what_counted_is_confirmed():
    assert late(ballot(), ballot()).status is Status.DUPLICATE
    assert late(ballot(3), ballot()) == Outcome(Status.DUPLICATE, 3)
    assert late(ballot(choice="b"), ballot()).status is Status.CLOSED
    assert late(ballot(), None).status is Status.CLOSED
