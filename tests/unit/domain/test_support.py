"""Conclusions put to the room, and what it said of them."""

from datetime import UTC, datetime

from facilitator.domain.ballots import Ballot
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.kinds import Abstain, kind_of, scale, single
from facilitator.domain.polls import Round, RoundStatus
from facilitator.domain.support import (
    ACCEPT,
    DISCUSS,
    LABELS,
    SUPPORT,
    check_poll,
    is_check,
    support,
)
from facilitator.domain.tallies import tally
from tests.helpers.records import ballots_of
from tests.helpers.side_event_polls import POLLS

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
ROUND = Round("p", 1, RoundStatus.CLOSED, NOW)
FIRST = Conclusion("k1", "Cities need\na budget of their own.", 1)
SECOND = Conclusion("k2", "Training comes too late.", 2)


def cast(*answers: object) -> list[Ballot]:
    return ballots_of("p/1", list(answers))


def test_one_conclusion_is_a_vote_with_cards_in_six_languages() -> None:
    poll = check_poll("p", [FIRST], "en", 3, "end")
    assert (poll.kind, poll.prompt.text, poll.item) == (
        "single",
        "Cities need a budget of their own.",
        "end",
    )
    assert [choice.id for choice in poll.choices] == [SUPPORT, ACCEPT, DISCUSS]
    assert all(choice.card for choice in poll.choices)
    assert all(len(choice.label.translations) == 5 for choice in poll.choices)
    assert kind_of(poll.kind).lacks(poll) == ""
    assert is_check(poll)
    assert not is_check(POLLS["local"])


def test_the_room_s_answer_belongs_to_the_conclusion() -> None:
    poll = check_poll("p", [FIRST], "en", 3, None)
    given = [single.Answer(SUPPORT)] * 6 + [single.Answer(DISCUSS)] * 3 + [Abstain(True)]
    found = support(FIRST, poll, tally(poll, ROUND, cast(*given)))
    assert found is not None
    assert [(label.text, count) for label, count in found.answers] == [
        (LABELS[SUPPORT].text, 6),
        (LABELS[ACCEPT].text, 0),
        (LABELS[DISCUSS].text, 3),
    ]
    assert (found.base, found.n) == (9, 10)


def test_several_are_rated_together_each_by_itself() -> None:
    poll = check_poll("p", [FIRST, SECOND], "en", 3, None)
    assert kind_of(poll.kind).lacks(poll) == ""
    given = [scale.Answer({"k1": 3, "k2": 1})] * 4 + [scale.Answer({"k1": 2})] * 2
    counted = tally(poll, ROUND, cast(*given))
    first, second = support(FIRST, poll, counted), support(SECOND, poll, counted)
    assert first is not None
    assert second is not None
    assert [count for _, count in first.answers] == [4, 2, 0]
    assert [count for _, count in second.answers] == [0, 0, 4]
    assert (second.base, second.n) == (4, 6)


def test_another_vote_says_nothing_of_a_conclusion() -> None:
    other = POLLS["local"]
    assert support(FIRST, other, tally(other, ROUND, [])) is None
    of_second = check_poll("p", [SECOND, SECOND], "en", 1, None)
    assert support(FIRST, of_second, tally(of_second, ROUND, [])) is None
