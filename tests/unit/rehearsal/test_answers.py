"""Simulated answers fit their polls, hang on the seed alone, and differ as people's do."""

from collections import Counter
from random import Random

import pytest

from facilitator.domain import polls as domain
from facilitator.domain.kinds import KINDS, Abstain, kind_of
from facilitator.domain.polls import Poll
from facilitator.domain.text import Text
from facilitator.importers.sample import load_sample
from facilitator.protocol.codec import decode_answer, encode
from facilitator.protocol.phone import Choice, PollSection, Settings, Statement, T
from facilitator.rehearsal.answers import Moment, intent, leaning, swayed

POLLS = [each for each in load_sample("side-event") if isinstance(each, Poll)]
CHOICES = tuple(domain.Choice(key, Text(key)) for key in "abcd")
# One for each kind that the sample does not ask.
OTHERS = [
    Poll(kind, kind, Text("?"), 0, CHOICES if kind in ("ranking", "points") else ())
    for kind in sorted(KINDS.keys() - {poll.kind for poll in POLLS})
]


def as_shown(poll):
    """The poll as a phone is told of it."""
    settings = poll.settings
    return PollSection(
        id=poll.id,
        round=1,
        kind=poll.kind,
        prompt=T(poll.prompt.text, "en"),
        choices=[Choice(each.id, T(each.label.text, "en"), None) for each in poll.choices],
        statements=[Statement(each.id, T(each.label.text, "en")) for each in poll.statements],
        settings=Settings(
            min=settings.min,
            max=settings.max,
            low_label=None,
            high_label=None,
            top=settings.top,
            total=settings.total,
            unit=None,
            allow_change=settings.allow_change,
            allow_abstain=settings.allow_abstain,
        ),
        status="open",
        opened_at="",
        closes_at=None,
        trial=False,
    )


def intents(poll, seed, count=400):
    lean = leaning(poll, Random(f"{seed}/lean"))
    return [intent(as_shown(poll), lean, Random(f"{seed}/{number}")) for number in range(count)]


@pytest.mark.parametrize("poll", [*POLLS, *OTHERS], ids=lambda poll: poll.id)
def test_every_answer_is_one_that_the_poll_takes(poll):
    answers = [answer for each in intents(poll, 1) for answer in each.answers]
    for answer in answers:
        decoded = decode_answer(poll.kind, encode(answer))
        if isinstance(decoded, Abstain):
            assert poll.settings.allow_abstain
        else:
            assert kind_of(poll.kind).problem(poll, decoded) is None
    assert len({encode(answer) for answer in answers}) >= 3


def test_the_same_seed_makes_the_same_choices_and_another_one_others():
    assert intents(POLLS[0], 1) == intents(POLLS[0], 1)
    assert intents(POLLS[0], 1) != intents(POLLS[0], 2)


def test_people_behave_in_all_the_ways_that_a_hub_must_bear():
    found = intents(POLLS[0], 1)
    assert Counter(each.moment for each in found).keys() == set(Moment)
    assert any(not each.answers for each in found)
    assert any(len(each.answers) == 2 for each in found)
    assert any(each.loses_connection for each in found)
    assert all(0 <= each.at_share <= 1 for each in found)


def test_a_mind_is_never_changed_where_that_is_not_allowed():
    shown = as_shown(POLLS[0])
    shown.settings.allow_change = False
    lean = leaning(POLLS[0], Random(1))
    found = [intent(shown, lean, Random(number)) for number in range(400)]
    assert {len(each.answers) for each in found} == {0, 1}


def test_the_room_can_be_swayed():
    before = leaning(POLLS[0], Random(1))
    after = swayed(before, Random(2))
    assert before.keys() == after.keys()
    assert all(after[key] != before[key] for key in before)
