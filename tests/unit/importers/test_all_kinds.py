"""The sample that asks every kind of poll."""

import pytest

from facilitator.domain.kinds import KINDS
from facilitator.domain.polls import Poll
from facilitator.domain.schedule import plan
from facilitator.domain.voting import check_poll
from facilitator.domain.workshop import Contribution, Item, Person, Workshop
from facilitator.importers.sample import load_sample


def of(kind):
    return [each for each in load_sample("all-kinds") if isinstance(each, kind)]


def test_every_kind_is_asked():
    assert {poll.kind for poll in of(Poll)} == set(KINDS)


@pytest.mark.parametrize("poll", of(Poll), ids=lambda poll: poll.id)
def test_every_poll_can_be_opened_in_both_languages(poll):
    check_poll(poll)
    texts = [poll.prompt, *(choice.label for choice in poll.choices)]
    texts += [each.label for each in poll.statements]
    assert all({text.lang, *text.translations} >= {"en", "fr"} for text in texts)
    assert poll.item in {item.id for item in of(Item)}


def test_the_morning_fits_the_room():
    (event,) = of(Workshop)
    items = of(Item)
    assert plan(items, event.starts_at)[items[-1].id].end == event.hard_end
    assert {each.person for each in of(Contribution)} <= {person.id for person in of(Person)}


def test_phones_are_asked_for_whom_they_speak():
    (event,) = of(Workshop)
    assert [group.id for group in event.groups] == ["from", "level"]
    told = [group.label for group in event.groups]
    told += [option.label for group in event.groups for option in group.options]
    assert all({label.lang, *label.translations} >= {"en", "fr"} for label in told)


def test_yes_and_no_are_ready_made():
    (again,) = [poll for poll in of(Poll) if poll.id == "again"]
    assert [choice.id for choice in again.choices] == ["yes", "no"]
    assert [choice.card.name.in_language("fr")[0] for choice in again.choices] == [
        "carton vert",
        "carton rouge",
    ]
    assert again.settings.allow_abstain
    assert again.choices[1].label.in_language("ar") == ("لا", "ar")
