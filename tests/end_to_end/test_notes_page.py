"""The rapporteur's page in a real browser: two who write at once, a link that is lost, and nothing lost by it."""

import re

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from facilitator.domain.editing.writing import Written
from facilitator.protocol import commands as c, report_commands as r
from tests.end_to_end.faults import faults, light_and_dark

LAPTOP: ViewportSize = {"width": 1280, "height": 720}
LOOKS = light_and_dark((1280, 720), (390, 844))


@pytest.fixture
def opened(served, new_phone):
    """Opens the page on one more laptop; all with the same key."""
    url = served.ctl(c.InviteRole("notes"))["url"]

    def open_page(**options) -> Page:
        laptop = new_phone(viewport=LAPTOP, is_mobile=False, has_touch=False, **options)
        laptop.open(url)
        page: Page = laptop.page
        expect(page.get_by_label("New note")).to_be_visible()
        return page

    return open_page


def saved(page: Page) -> None:
    expect(page.locator(".saved")).to_have_text("Saved")


def tab(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Pages").get_by_role("button", name=name).click()


def test_a_note_is_typed_with_keys_alone_and_stands_on_every_screen(served, opened):
    served.ctl(c.ItemStart("session-1"))
    one, two = opened(), opened()
    expect(one.get_by_role("heading", level=2)).to_contain_text("Session I")
    one.keyboard.type('2"We train our own people.')
    one.keyboard.press("Enter")
    saved(one)
    for page in (one, two):
        note = page.get_by_role("article", name="Note")
        expect(note.get_by_label("Tag")).to_have_value("quote")
        expect(note.get_by_label("Note", exact=True)).to_have_value("We train our own people.")
        expect(note.get_by_label("Speaker").locator("option:checked")).to_have_text("Mexico")
    expect(one.get_by_label("New note")).to_be_focused()
    note = one.get_by_role("article", name="Note")
    note.get_by_label("More").select_option("Theme")
    note.get_by_label("Theme").fill("Funding")
    saved(one)
    expect(two.get_by_label("Theme")).to_have_value("Funding")
    assert faults(one, looks=LOOKS, least_px=0) == []


def test_two_who_type_in_one_text_at_once_keep_every_word(served, opened):
    served.ctl(c.ItemStart("session-1"))
    served.ctl(r.ReportWrite(Written.ITEM, "Cities need money. States agreed.", "", "session-1"))
    one, two = opened(), opened()
    boxes = [page.get_by_label("Summary", exact=True).locator("textarea") for page in (one, two)]
    for box in boxes:
        expect(box).to_have_value("Cities need money. States agreed.")
    boxes[0].press("Home")
    boxes[1].press("End")
    for place, (first, second) in enumerate(zip("In the end ", " All of t..", strict=True)):
        boxes[0].press_sequentially(first)
        boxes[1].press_sequentially(second)
        if place == 0:
            # Nobody types on before the space at the end was saved and the other's letter has come.
            expect(boxes[1]).to_have_value(re.compile("^ICities"))
    whole = "In the end Cities need money. States agreed. All of t.."
    for page, box in zip((one, two), boxes, strict=True):
        saved(page)
        expect(box).to_have_value(whole)
    # The same words changed by both: both versions stay, and the checklist says so.
    for box, word in zip(boxes, ("funds", "staff"), strict=True):
        box.evaluate(
            "(box) => { const at = box.value.indexOf('money'); box.setSelectionRange(at, at + 5); }"
        )
        box.page.keyboard.insert_text(word)
    for page, box in zip((one, two), boxes, strict=True):
        saved(page)
        expect(box).to_have_value(re.compile("funds"))
        expect(box).to_have_value(re.compile("staff"))
    tab(one, "Checklist")
    expect(one.get_by_text("Two people changed the same words", exact=False)).to_be_visible()
    assert faults(one, looks=LOOKS, least_px=0) == []


def test_what_is_typed_without_a_link_survives_a_reload_and_arrives(served, opened):
    page = opened(loses_network=True)
    page.keyboard.type("Before.")
    page.keyboard.press("Enter")
    saved(page)
    served.kill()
    expect(page.get_by_role("alert")).to_contain_text("No connection")
    page.keyboard.type("*Typed with no link.")
    page.keyboard.press("Enter")
    box = page.get_by_label("Introduction", exact=True)
    box.fill("Written with no link.")
    page.get_by_label("New note").fill("Half a sen")
    expect(page.locator(".saved")).to_have_text("2 not sent yet")
    expect(page.get_by_text("not sent yet", exact=True)).to_be_visible()
    served.launch_again()
    page.reload()
    saved(page)
    notes = page.get_by_role("article", name="Note")
    expect(notes).to_have_count(2)
    expect(notes.nth(1).get_by_label("Note", exact=True)).to_have_value("Typed with no link.")
    expect(page.get_by_label("Introduction", exact=True)).to_have_value("Written with no link.")
    expect(page.get_by_label("New note")).to_have_value("Half a sen")


def test_messages_recommendations_and_facts_are_written_here(served, opened):
    page = opened()
    tab(page, "Key messages")
    page.get_by_label("New key message").fill("Cities act")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Headline")).to_have_value("Cities act")
    assert faults(page, looks=LOOKS, least_px=0) == []
    served.ctl(c.PollOpen("ready"))
    served.ctl(c.PollClose("ready"))
    tab(page, "Recommendations")
    page.get_by_label("New recommendation").fill("Fund posts.")
    page.keyboard.press("Enter")
    page.get_by_label("Addressee").fill("GFMD")
    page.get_by_label("Status").select_option("agreed")
    page.get_by_label("Add evidence").select_option("poll/ready")
    expect(page.get_by_title("Take off: Vote")).to_be_visible()
    assert faults(page, looks=LOOKS, least_px=0) == []
    tab(page, "Facts")
    page.get_by_label("Next date").fill("February 2027")
    saved(page)
    assert faults(page, looks=LOOKS, least_px=0) == []
    (outcome,) = served.ctl(c.GetState())["conclusions"]
    assert (outcome["addressee"], outcome["status"]) == ("GFMD", "agreed")
    assert outcome["evidence"] == [{"kind": "poll", "ref": "ready"}]
    tab(page, "Search")
    page.get_by_label("Words to look for").fill("posts")
    expect(page.locator("mark")).to_have_text("posts")
    assert faults(page, looks=LOOKS, least_px=0) == []
    page.locator("mark").click()
    expect(page.get_by_label("Addressee")).to_be_visible()


def test_the_report_comes_as_a_file(served, opened):
    page = opened()
    tab(page, "Report")
    assert faults(page, looks=LOOKS, least_px=0) == []
    with page.expect_download(timeout=120_000) as download:
        page.get_by_role("button", name="Download", exact=True).click()
    assert download.value.suggested_filename.endswith(".docx")
    assert download.value.path().read_bytes().startswith(b"PK")
    expect(page.get_by_role("button", name="Download", exact=True)).to_be_enabled()


def test_a_link_that_was_taken_back_says_so(served, opened):
    page = opened()
    served.ctl(c.InviteRevoke("notes"))
    expect(page.get_by_text("This link no longer works.", exact=False)).to_be_visible()
