"""The lectern's and the chair's page in a real browser: held both ways, light and dark, sent away."""

import pytest
from playwright.sync_api import Page, expect

from facilitator.protocol import commands as c
from tests.end_to_end.faults import faults, light_and_dark

LOOKS = light_and_dark((768, 1024), (1024, 768), (390, 844))
LONG = (
    "Capacity building works where it is paid for beyond the life of one project, and where the "
    "institution that asked for it makes it its own."
)


@pytest.fixture
def invited(served, new_phone):
    """Opens the page of a role."""

    def open_page(role: c.InviteRole) -> Page:
        tablet = new_phone(viewport={"width": 768, "height": 1024})
        tablet.open(served.ctl(role)["url"])
        page: Page = tablet.page
        return page

    return open_page


def test_the_lectern_from_before_the_start_to_over_time(served, invited):
    page = invited(c.InviteRole("speaker"))
    expect(page.get_by_text("It has not started yet.")).to_be_visible()
    assert faults(page, looks=LOOKS, least_px=0) == []
    served.ctl(c.ItemStart("session-1"))
    served.ctl(c.SpeakerNext())
    expect(page.get_by_role("timer")).to_contain_text("7:5")
    expect(page.get_by_text("H.E. Mr. Paul Robert Tiendrebeogo")).to_be_visible()
    expect(page.get_by_text("Mr. Alberto Amador Leal")).to_be_visible()
    expect(page.locator(".on_time")).to_be_visible()
    assert faults(page, looks=LOOKS, least_px=0) == []
    served.ctl(c.SpeakerMessage("2 minutes"))
    expect(page.get_by_role("alert")).to_contain_text("2 minutes")
    served.ctl(c.ItemPause())
    expect(page.get_by_text("Paused")).to_be_visible()
    assert faults(page, looks=LOOKS, least_px=0) == []
    served.ctl(c.ItemResume())
    served.ctl(c.SpeakerNext())
    expect(page.get_by_role("alert")).to_have_count(0)


@pytest.mark.parametrize(("ago", "said"), [(9, "Nearly over"), (11, "Over time")])
def test_the_clock_turns_with_words(served, invited, ago, said):
    page = invited(c.InviteRole("speaker"))
    served.ctl(c.ItemStart("opening", ago))
    expect(page.get_by_text(said)).to_be_visible()
    assert faults(page, looks=LOOKS, least_px=0) == []


def test_the_chair_has_the_head_table_before_it(served, invited):
    page = invited(c.InviteRole("chair"))
    expect(page.get_by_text("No vote has been held yet.")).to_be_visible()
    served.ctl(c.ItemStart("session-1"))
    served.ctl(c.SpeakerNext())
    expect(page.get_by_text("Minister of African Integration and Burkinabé Abroad")).to_be_visible()
    served.ctl(c.ConclusionAdd(LONG))
    expect(page.get_by_text(LONG)).to_be_visible()
    served.ctl(c.PollOpen("ready"))
    expect(page.get_by_text("Voting is open. Votes so far: 0")).to_be_visible()
    served.ctl(c.PollClose("ready"))
    expect(page.get_by_text("Not shown to the room yet.")).to_be_visible()
    expect(page.get_by_role("cell", name="In part")).to_be_visible()
    assert faults(page, looks=LOOKS, least_px=0) == []
    served.ctl(c.PollReveal("ready"))
    expect(page.get_by_text("shown to the room", exact=False)).to_be_visible()


def test_a_link_that_was_taken_back_says_so(served, invited):
    page = invited(c.InviteRole("speaker"))
    expect(page.get_by_text("It has not started yet.")).to_be_visible()
    served.ctl(c.InviteRevoke("speaker"))
    expect(page.get_by_text("This link no longer works.", exact=False)).to_be_visible()
    page.reload()
    expect(page.get_by_text("This link no longer works.", exact=False)).to_be_visible()


def test_no_request_carries_the_key(served, new_phone):
    url = served.ctl(c.InviteRole("chair"))["url"]
    key = url.partition("#")[2]
    tablet = new_phone()
    requests: list[str] = []
    tablet.page.on("request", lambda request: requests.append(f"{request.url} {request.headers}"))
    tablet.open(url)
    expect(tablet.page.get_by_text("No vote has been held yet.")).to_be_visible()
    # The browser's own name of a page ends where the fragment begins.
    assert requests
    assert not any(key in request.replace(f"{url} ", "", 1) for request in requests)
