"""The page in all its states, light and dark, narrow and with large text: nothing to find fault with."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from facilitator.protocol import commands as c
from tests.end_to_end.faults import faults
from tests.end_to_end.phone import Phone


@pytest.fixture
def large(new_phone: Callable[..., Phone]) -> Phone:
    return new_phone(loses_network=True)


def test_no_state_before_and_between_votes_has_a_fault(served, large):
    found = []
    large.open(served.address)
    expect(large.part("join-code")).to_be_visible()
    found += faults(large.page, "join")
    large.part("join-code").fill("00")
    large.part("join-go").tap()
    expect(large.page.get_by_text("No room here has this code.")).to_be_visible()
    found += faults(large.page, "wrong code")
    large.part("join-code").fill(served.code)
    large.part("join-go").tap()
    expect(large.part("tab-now")).to_be_visible()
    found += faults(large.page, "waiting, nothing on")
    served.ctl(c.Go(), c.Message("Lunch is served outside."))
    expect(large.page.get_by_text("Daniela Morari")).to_be_visible()
    found += faults(large.page, "waiting, an item on")
    large.part("language").tap()
    found += faults(large.page, "languages")
    large.part("language-option", lang="ar").tap()
    expect(large.page.locator("html")).to_have_attribute("dir", "rtl")
    found += faults(large.page, "in Arabic")
    large.part("language").tap()
    large.part("language-option", lang="en").tap()
    large.part("tab-programme").tap()
    expect(large.part("programme-item")).to_have_count(5)
    found += faults(large.page, "programme")
    large.part("tab-questions").tap()
    large.part("question-text").fill("Who pays for the training of trainers?")
    found += faults(large.page, "asking")
    large.part("question-send").tap()
    expect(large.part("question-status")).to_contain_text("✓")
    found += faults(large.page, "asked")
    state = served.until(lambda state: state["questions"]["rows"])
    question = state["questions"]["rows"][0]["question"]["id"]
    served.ctl(c.QuestionApprove(question), c.QuestionStage(question))
    expect(large.part("question")).to_be_visible()
    large.part("upvote").tap()
    found += faults(large.page, "questions")
    served.ctl(c.EventEnd())
    large.part("tab-now").tap()
    expect(large.part("ending")).to_be_visible()
    found += faults(large.page, "ended")
    large.part("clear-phone").tap()
    found += faults(large.page, "cleared")
    assert found == []


def answer(phone: Phone, poll: str) -> None:
    """Ticks something, or something else than what is ticked."""
    if poll == "next":
        for statement in phone.part("statement").all():
            statement.locator('[data-testid="scale-value"]:not(:has(:checked))').last.tap()
    else:
        phone.page.locator('[data-testid="choice"]:not(.is-on)').first.tap()


@pytest.mark.parametrize("poll", ["ready", "success", "next"])
def test_no_state_of_a_vote_has_a_fault(poll, served, large):
    found = []
    large.open(served.url)
    served.ctl(c.PollOpen(poll))
    expect(large.part("poll", status="open")).to_be_visible()
    found += faults(large.page, "open")
    large.part("privacy").locator("summary").tap()
    large.send()
    found += faults(large.page, "sent without an answer")
    answer(large, poll)
    large.send()
    large.expect_recorded()
    found += faults(large.page, "recorded")
    answer(large, poll)
    found += faults(large.page, "changed")
    # A region that comes together with its words is not read out.
    expect(large.part("countdown")).to_be_attached()
    served.ctl(c.PollLastCall(poll))
    expect(large.part("countdown")).to_be_visible()
    large.part("tab-questions").tap()
    found += faults(large.page, "voting while asking")
    large.part("go-vote").tap()
    served.ctl(c.PollClose(poll))
    expect(large.part("poll", status="closed")).to_be_visible()
    found += faults(large.page, "closed")
    served.ctl(c.PollReveal(poll))
    expect(large.part("results")).to_be_visible()
    found += faults(large.page, "results")
    served.kill()
    expect(large.part("offline-bar")).to_be_visible()
    found += faults(large.page, "offline")
    assert found == []
