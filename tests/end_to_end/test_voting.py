"""What becomes of a vote, whatever happens between the tap and the answer."""

import re

import pytest
from playwright.sync_api import expect

from facilitator.protocol import commands as c

NOT_COUNTED = "Voting had closed; this answer was not counted."
CHANGE_NOT_COUNTED = "Voting had closed; this change was not counted. Your earlier answer counts."


@pytest.mark.parametrize("how", ["reload", "close"])
def test_a_page_that_goes_between_tap_and_answer_is_counted_once(how, served, phone):
    served.ctl(c.PollOpen("ready"))
    phone.choose("partly")
    with served.held():
        phone.send()
        expect(phone.part("recorded")).to_have_text("Sending…")
        if how == "reload":
            phone.page.evaluate("location.reload()")
        else:
            phone.page.close()
            phone.page = phone.tab()
    if how == "close":
        phone.open(served.url)
    phone.expect_recorded()
    expect(phone.part("choice", choice="partly").locator("input")).to_be_checked()
    assert served.counts("ready") == {"partly": 1}
    assert served.ctl(c.PollClose("ready"))["n"] == 1


def test_a_vote_given_while_the_hub_is_dead_is_counted_once_when_it_is_back(served, new_phone):
    phone = new_phone(loses_network=True)
    phone.open(served.url)
    served.ctl(c.PollOpen("ready"))
    phone.vote("partly")
    served.kill()
    expect(phone.part("offline-bar")).to_be_visible()
    phone.choose("largely")
    phone.send()
    expect(phone.part("offline-bar")).to_have_text(re.compile("Your answer is kept"))
    served.launch_again()
    expect(phone.part("offline-bar")).to_have_count(0)
    phone.expect_recorded()
    assert served.counts("ready") == {"largely": 1}
    assert served.ctl(c.GetState())["room"]["phones_seen"] == 1


def test_doors_that_close_and_open_again_bring_every_page_back(served, new_phone):
    phone = new_phone(loses_network=True)
    phone.open(served.url)
    served.ctl(c.PollOpen("ready"))
    expect(phone.part("poll", status="open")).to_be_visible()
    served.ctl(c.DoorsClose())
    expect(phone.part("offline-bar")).to_be_visible()
    phone.choose("partly")
    phone.send()
    served.ctl(c.DoorsOpen())
    phone.expect_recorded()
    assert served.counts("ready") == {"partly": 1}


def test_who_was_cut_off_until_voting_had_closed_is_told_the_truth(served, room, new_phone):
    first, second = new_phone(loses_network=True), new_phone(loses_network=True)
    served.ctl(c.PollOpen("ready"))
    for phone in (first, second):
        phone.open(served.url)
    first.vote("partly")
    with room.cut(first.context), room.cut(second.context):
        for phone in (first, second):
            phone.choose("largely")
            phone.send()
        closed = served.ctl(c.PollClose("ready"))
    expect(first.part("recorded")).to_have_text(CHANGE_NOT_COUNTED)
    expect(second.part("recorded")).to_have_text(NOT_COUNTED)
    assert closed["n"] == 1
    assert served.counts("ready") == {"partly": 1}


def test_the_results_on_the_phone_are_the_tally(served, new_phone):
    phones = [new_phone() for _ in range(3)]
    served.ctl(c.PollOpen("ready"))
    for phone, choice in zip(phones, ("partly", "partly", "not-yet"), strict=True):
        phone.open(served.url)
        phone.vote(choice)
    served.ctl(c.PollClose("ready"), c.PollCards("ready", "added"))
    served.ctl(c.CountHands("ready", "largely", 4, "left side"), c.PollReveal("ready"))
    for phone in phones:
        expect(phone.part("result")).to_have_count(3)
        shown = {
            row.get_attribute("data-choice"): int(row.get_attribute("data-count") or "")
            for row in phone.part("result").all()
        }
        assert shown == {"largely": 4, "partly": 2, "not-yet": 1}
        expect(phone.part("results-total")).to_have_text("7 votes · Counted by hand: 4")
    tally = served.ctl(c.GetTally("ready"))
    assert tally["hand_counts"] == {"largely": 4}


def test_a_trial_vote_leaves_nothing_behind(served, phone):
    served.ctl(c.TrialStart())
    expect(phone.page.get_by_text("Trial vote: it counts for nothing.")).to_be_visible()
    phone.part("choice").first.tap()
    phone.send()
    phone.expect_recorded()
    served.ctl(c.TrialStop())
    expect(phone.part("poll")).to_have_count(0)
    assert all(not row["poll"]["trial"] for row in served.ctl(c.GetState())["polls"])
