"""Whom a phone speaks for: asked once, free to leave out, sent with each vote and kept on the phone only."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from facilitator.protocol import commands as c, group_commands
from tests.end_to_end.phone import Phone
from tests.end_to_end.served import Served


@pytest.fixture
def asked(served: Served) -> Served:
    """The event asks phones where they are from."""
    served.ctl(group_commands.GroupReady("from"), c.PollOpen("ready"))
    return served


def groups_sent(frames: list[str]) -> list[object]:
    ballots = (json.loads(frame) for frame in frames)
    return [each.get("groups") for each in ballots if each["type"] == "ballot"]


def test_a_phone_is_asked_once_and_says_it_with_every_vote(
    asked: Served, new_phone: Callable[..., Phone]
) -> None:
    phone = new_phone()
    frames = phone.frames_sent()
    phone.open(asked.url)
    expect(phone.part("groups")).to_be_visible()
    phone.part("group-option", option="civil").tap()
    phone.part("groups-go").tap()
    phone.vote("partly")
    phone.expect_recorded()
    asked.ctl(c.PollClose("ready"), c.PollAgain("ready"))
    expect(phone.part("poll", status="open")).to_be_visible()
    phone.vote("largely")
    phone.expect_recorded()
    assert groups_sent(frames) == [{"from": "civil"}] * 2
    phone.page.reload()
    expect(phone.part("poll")).to_be_visible()
    expect(phone.part("groups")).to_have_count(0)


def test_who_says_nothing_votes_all_the_same(
    asked: Served, new_phone: Callable[..., Phone]
) -> None:
    phone = new_phone()
    frames = phone.frames_sent()
    phone.open(asked.url)
    phone.part("groups-go").tap()
    phone.vote("partly")
    phone.expect_recorded()
    assert groups_sent(frames) in ([None], [{}])


def test_groups_that_change_while_a_vote_is_open_cost_no_vote(
    asked: Served, new_phone: Callable[..., Phone]
) -> None:
    phone = new_phone()
    phone.open(asked.url)
    phone.part("group-option", option="government").tap()
    phone.part("groups-go").tap()
    asked.ctl(group_commands.GroupText("from", "government", "Gouvernement", "fr"))
    asked.ctl(c.Undo(), c.Undo())  # and now nothing is asked at all
    phone.vote("partly")
    phone.expect_recorded()
    assert asked.counts("ready") == {"partly": 1}
