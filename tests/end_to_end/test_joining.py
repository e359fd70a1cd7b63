"""From the code on the screen to a counted vote, over a network as a room has it."""

import re
from pathlib import Path

import zxingcpp
from PIL import Image
from playwright.sync_api import expect

from facilitator.domain.stage import Scene
from facilitator.protocol import commands as c
from tests.end_to_end.desktop_pictures import DesktopPictures, Shot
from tests.end_to_end.phone import part


def codes_drawn(served, folder: Path) -> list[str]:
    """What a camera reads off the stage, and off the moderator's screen."""
    served.ctl(c.StageShow(Scene.JOIN))
    found = []
    with DesktopPictures(served.file) as pictures:
        for what in ("stage", "join_qr"):
            picture = str(folder / f"{what}.png")
            pictures.take(Shot(picture, what))
            with Image.open(picture) as drawn:
                found += [code.text for code in zxingcpp.read_barcodes(drawn)]
    return found


def test_a_phone_scans_the_code_votes_changes_its_mind_and_loses_the_network(
    served, room, new_phone, tmp_path
):
    on_stage, on_desk = codes_drawn(served, tmp_path)
    assert on_stage.lower() == on_desk.lower() == served.url.lower()
    phone = new_phone(loses_network=True)
    sent = phone.frames_sent()
    phone.open(on_stage)
    assert phone.page.evaluate("window.isSecureContext") is False
    served.ctl(c.PollOpen("ready"))
    phone.vote("partly")
    assert served.counts("ready") == {"partly": 1}
    phone.vote("largely")
    assert served.counts("ready") == {"largely": 1}

    with room.cut(phone.context):
        phone.choose("not-yet")
        phone.send()
        expect(phone.part("recorded")).to_have_text("Sending…")
        # The page gives the hub five seconds to answer, then sends the same vote again.
        while sum('"not-yet"' in frame for frame in sent) < 2:
            phone.page.wait_for_timeout(50)
    phone.expect_recorded()

    assert served.counts("ready") == {"not-yet": 1}
    closed = served.ctl(c.PollClose("ready"))
    assert closed["n"] == 1
    assert served.counts("ready") == {"not-yet": 1}


def test_a_wrong_code_is_refused_in_words_and_the_right_one_lets_in(served, new_phone):
    phone = new_phone()
    phone.open(served.address)
    phone.part("join-code").fill("00")
    phone.part("join-go").tap()
    expect(phone.page.get_by_text("No room here has this code.")).to_be_visible()
    phone.part("join-code").fill(f" {served.code.lower()} ")
    phone.part("join-go").tap()
    expect(phone.part("tab-now")).to_be_visible()
    assert served.ctl(c.GetState())["room"]["phones"] == 1


def test_who_comes_late_finds_the_open_vote_and_the_message(served, new_phone):
    served.ctl(c.PollOpen("success"), c.Message("Lunch is served outside."))
    phone = new_phone()
    phone.open(served.url)
    expect(phone.part("poll", status="open")).to_be_visible()
    expect(phone.part("choice")).to_have_count(6)
    expect(phone.part("message")).to_have_text("Lunch is served outside.")
    phone.vote("peers", "demand")
    assert served.counts("success") == {"peers": 1, "demand": 1}


def test_the_page_speaks_french_and_arabic_when_asked_to(served, phone):
    served.ctl(c.PollOpen("ready"))
    for lang, direction, prompt in (
        ("fr", "ltr", "Les autorités de votre pays"),
        ("ar", "rtl", "هل تملك السلطات"),
    ):
        phone.part("language").tap()
        phone.part("language-option", lang=lang).tap()
        words = phone.page.locator("#prompt span")
        expect(words).to_have_text(re.compile(f"^{prompt}"))
        expect(words).to_have_attribute("lang", lang)
        expect(words).to_have_attribute("dir", direction)
        expect(phone.page.locator("html")).to_have_attribute("lang", lang)
        expect(phone.page.locator("html")).to_have_attribute("dir", direction)


def test_a_second_tab_takes_over_and_the_first_says_so(served, phone):
    served.ctl(c.PollOpen("ready"))
    phone.vote("partly")
    second = phone.tab()
    second.goto(served.url)
    expect(part(second, "recorded")).to_contain_text("✓")
    expect(phone.page.get_by_text("This page is open in another tab.")).to_be_visible()
    part(second, "choice", choice="largely").tap()
    part(second, "send").tap()
    expect(part(second, "recorded")).to_contain_text("✓")
    phone.part("use-this-tab").tap()
    expect(phone.part("choice", choice="largely").locator("input")).to_be_checked()
    phone.expect_recorded()
    assert served.counts("ready") == {"largely": 1}
    assert served.ctl(c.GetState())["room"]["phones_seen"] == 1
