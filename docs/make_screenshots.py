"""Takes the pictures in docs/screenshots anew, from an event that is really played: a hub, 187 simulated
phones that vote, the desktop and stage drawn from the hub's state, one real browser as a phone.

Run with `make screenshots`.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from docs.pictures.album import Album
from docs.pictures.event import CARDS, CONCLUSIONS, HEADCOUNT, WRITTEN, Room
from docs.pictures.kinds import SAMPLE, take_kinds
from docs.pictures.views import Desk, LaptopPictures, PhonePictures
from facilitator.client.file_limit import raise_file_limit
from facilitator.desktop.recent import MemoryFile, RecentEvent
from facilitator.domain.stage import SHIFT_VIEW, Scene, split_view
from facilitator.protocol import commands as c, group_commands
from tests.end_to_end.lan import lan
from tests.end_to_end.served import Served

SCREENSHOTS = Path(__file__).with_name("screenshots")
PORT, CODE = 8080, "K7Q2"
REPORT_DPI = "70"
EARLIER_EVENTS = (
    ("National consultation on labour mobility", datetime(2018, 11, 22, 9, tzinfo=UTC), "ended"),
    ("Training of trainers, second week", datetime(2018, 10, 8, 8, 30, tzinfo=UTC), "ended"),
)


def before_doors(served: Served, desk: Desk) -> None:
    served.ctl(group_commands.GroupReady("from"), group_commands.GroupReady("level"))
    desk.window("prepare-groups", situations=("prepare", "groups"))
    desk.window("prepare", "light", "dark", situations=("prepare",))
    desk.window("prepare-large", size=(1920, 1080), situations=("prepare",))
    desk.window("prepare-phone", "light", "dark", situations=("prepare", "polls", "phone"))
    desk.window("prepare-sets", situations=("prepare", "polls", "sets"))
    desk.window("prepare-translations", "light", "dark", situations=("prepare", "wordings"))
    desk.window("run-before-doors")
    desk.window("start", what="start")
    desk.window("import", what="import")
    desk.window("import-review", "light", "dark", what="review")


def joining(served: Served, desk: Desk, phone: PhonePictures, room: Room) -> None:
    served.ctl(c.Headcount(HEADCOUNT))
    desk.scene("title", Scene.TITLE, "light", "dark")
    desk.scene("join", Scene.JOIN, "light", "dark")
    desk.scene("join-4x3", Scene.JOIN, size=(1440, 1080))
    served.ctl(c.WifiSet("Orangerie-Guest", "capacity2018"))
    desk.scene("join-wifi", Scene.JOIN)
    phone.open(served.address)
    expect(phone.part("join-code")).to_be_visible()
    phone.take("join")
    phone.open(served.url)
    expect(phone.part("groups")).to_be_visible()
    phone.part("group-option", option="local").first.click()
    phone.take("groups")
    phone.part("groups-go").tap()
    expect(phone.part("tab-now")).to_be_visible()
    phone.take("waiting-before")


def programme(served: Served, desk: Desk, phone: PhonePictures, room: Room) -> None:
    served.ctl(c.ItemStart("opening", minutes_ago=12), c.ItemStart("session-1", minutes_ago=2))
    served.ctl(c.SpeakerNext())
    desk.scene("programme", Scene.PROGRAMME, "light", "dark")
    desk.scene("timer", Scene.TIMER, "light", "dark")
    desk.window("run-speaker", "light", "dark")
    served.ctl(c.ItemExtend(8), c.HeadCategories("Government\nCivil society\nOthers"))
    desk.window("run-late", situations=("heads",))
    served.ctl(c.Undo(), c.Undo())
    expect(phone.page.get_by_text("Paul Robert Tiendrebeogo")).to_be_visible()
    phone.take("waiting")
    phone.part("language").tap()
    phone.take("languages")
    phone.part("language-option", lang="ar").tap()
    expect(phone.page.locator("html")).to_have_attribute("dir", "rtl")
    phone.take("waiting-arabic")
    phone.part("language").tap()
    phone.part("language-option", lang="en").tap()
    phone.part("tab-programme").tap()
    phone.take("programme")
    # The session as it is near its end; minutes do not pass while pictures are taken.
    served.ctl(c.Undo(), c.Undo(), c.Undo())
    served.ctl(c.ItemStart("opening", minutes_ago=34), c.ItemStart("session-1", minutes_ago=24))
    writing(served, desk, phone)


def writing(served: Served, desk: Desk, phone: PhonePictures) -> None:
    """Notes while somebody speaks: at the desktop, and on the rapporteur's own laptop."""
    served.ctl(*WRITTEN)
    desk.window("report", "light", "dark", situations=("report",))
    browser = phone.page.context.browser
    assert browser is not None
    laptop = LaptopPictures(browser, phone.album)
    laptop.open(served.ctl(c.InviteRole("notes"))["url"])
    expect(laptop.page.get_by_role("article", name="Note")).to_have_count(3)
    laptop.take("notes")
    served.ctl(c.InviteRevoke("notes"))
    laptop.page.close()


def questions(served: Served, desk: Desk, phone: PhonePictures, room: Room) -> None:
    asked = room.ask()
    shown, waiting = asked[:8], asked[8:]
    served.ctl(*(c.QuestionApprove(question) for question in shown))
    room.support(shown)
    answered = c.QuestionAnswered(
        shown[1], "By the countries themselves, with the regions.", "zaidi"
    )
    served.ctl(answered, c.QuestionStage(shown[0]))
    served.until(lambda state: state["questions"]["rows"][0]["votes"] > 20)
    desk.window("run-questions")
    desk.window("run-questions-waiting", situations=("waiting",))
    for situation in ("reword", "merge", "answer"):
        desk.window(f"run-questions-{situation}", size=(1440, 900), situations=(situation,))
    desk.scene("question", Scene.QUESTION, "light", "dark", ref=shown[0])
    # A list that is being read does not grow by itself: the page begins anew.
    phone.open(served.url)
    phone.part("tab-questions").tap()
    expect(phone.part("question")).to_have_count(len(shown))
    phone.take("questions")
    phone.part("question-text").fill("How are results shared with cities?")
    phone.take("asking")
    phone.part("question-send").tap()
    expect(phone.part("question-status")).to_contain_text("✓")
    phone.take("asked")
    served.ctl(*(c.QuestionDismiss(question) for question in waiting[:1]))
    served.ctl(*(c.QuestionMerge(question, shown[2]) for question in waiting[1:2]))


def voting(served: Served, desk: Desk, phone: PhonePictures, room: Room) -> None:
    served.ctl(c.ItemStart("vote"))
    desk.scene("get-ready", Scene.GET_READY, "light", "dark", ref="ready")
    # Only a question under the pen keeps the page from turning to the vote by itself.
    phone.part("question-text").fill("Who decides which")
    room.open("ready")
    expect(phone.part("go-vote")).to_be_visible()
    phone.take("voting-while-asking")
    phone.part("question-text").fill("")
    phone.part("go-vote").tap()
    phone.take("poll-single")
    room.vote(124)
    desk.scene("poll", Scene.POLL, "light", "dark", ref="ready")
    desk.scene("poll-4x3", Scene.POLL, size=(1440, 1080), ref="ready")
    desk.window("run-open-poll", "light", "dark")
    desk.window("run-open-poll-large", "light", "dark", size=(1920, 1080))
    desk.window("run-open-poll-peek", situations=("peek",))
    desk.scaled("run-open-poll-200-percent")
    phone.part("choice", choice="partly").click()
    phone.take("poll-chosen")
    phone.part("send").tap()
    expect(phone.part("recorded")).to_contain_text("✓")
    phone.take("poll-recorded")
    room.vote()
    served.ctl(c.PollLastCall("ready"))
    expect(phone.part("countdown")).to_be_visible()
    phone.take("poll-last-call")
    desk.scene("poll-last-call", Scene.POLL, ref="ready")
    served.ctl(c.PollClose("ready"), c.PollCards("ready", "added"))
    expect(phone.part("poll", status="closed")).to_be_visible()
    phone.take("poll-closed")
    for choice, cards in CARDS.items():
        served.ctl(c.CountHands("ready", choice, cards))
    desk.window("run-cards", situations=("cards",))
    served.ctl(c.PollReveal("ready"))
    expect(phone.part("results")).to_be_visible()
    phone.take("results-single")
    desk.window("run-revealed", "light", "dark")
    desk.scene("results", Scene.RESULTS, "light", "dark", ref="ready")
    desk.scene("results-4x3", Scene.RESULTS, "dark", size=(1440, 1080), ref="ready")


def other_polls(served: Served, desk: Desk, phone: PhonePictures, room: Room) -> None:
    """For the report: `take_kinds` has the pictures of every kind."""
    for poll, item in (("success", "vote"), ("obstacle", "session-2"), ("next", "closing")):
        served.ctl(c.ItemStart(item))
        room.open(poll)
        expect(phone.part("poll", status="open")).to_be_visible()
        room.vote()
        served.ctl(c.PollClose(poll), c.PollReveal(poll))
        expect(phone.part("results")).to_be_visible()


def second_round(served: Served, desk: Desk, phone: PhonePictures, room: Room) -> None:
    """The same question after the discussion."""
    room.open_again("obstacle")
    room.vote()
    served.ctl(c.PollClose("obstacle"), c.PollReveal("obstacle"))
    views = (("shift", SHIFT_VIEW), ("by-group", split_view("from")))
    for name, view in views:
        desk.scene(f"results-{name}", Scene.RESULTS, "light", "dark", ref="obstacle", view=view)
    desk.window("run-results-shift", poll="obstacle", situations=("shift",))
    desk.window("run-results-by-group", poll="obstacle", situations=("by_group",))


def outcome(served: Served, desk: Desk, phone: PhonePictures, room: Room) -> None:
    served.ctl(*CONCLUSIONS)
    desk.scene("conclusions", Scene.CONCLUSIONS, "light", "dark")
    desk.window("run-conclusions-large", size=(1920, 1080), situations=("unfold",))
    desk.window("run-quick-poll", situations=("quick",))
    desk.window("keys", situations=("keys",))
    for page in ("recommendations", "checklist", "export"):
        desk.window(f"report-{page}", situations=("report", page))


def ending(served: Served, phone: PhonePictures) -> None:
    served.ctl(c.EventEnd())
    expect(phone.part("ending")).to_be_visible()
    phone.take("ended")
    with Desk(served, phone.album) as desk:
        desk.scene("end", Scene.END, "light", "dark")


def offline(served: Served, phone: PhonePictures) -> None:
    """The hub of another event dies during a vote."""
    served.ctl(c.DoorsOpen(), c.PollOpen("ready"))
    phone.open(served.url)
    phone.part("choice", choice="largely").click()
    served.kill()
    expect(phone.part("offline-bar")).to_be_visible()
    phone.part("send").click()
    phone.take("offline")


def report(served: Served, album: Album, folder: Path) -> None:
    """The pages of the whole report, and the one of its summary."""
    for name, words in (("page", []), ("summary", ["--summary"])):
        out = folder / name
        command = ["report", str(served.file), "--out", str(out), "--format", "pdf", *words]
        facilitator = [sys.executable, "-m", "facilitator", *command]
        subprocess.run(facilitator, check=True, stdout=subprocess.DEVNULL)
        (pdf,) = out.glob("*.pdf")
        pages = ["pdftoppm", "-r", REPORT_DPI, "-png", str(pdf), str(out / "page")]
        subprocess.run(pages, check=True)
        for number, page in enumerate(sorted(out.glob("page*.png")), start=1):
            page.rename(album.place(f"report-{name}-{number:02}"))


def printouts(served: Served, album: Album, folder: Path) -> None:
    """The sheets of cards, and the first page for the interpreters."""
    folder.mkdir()
    for name in ("cards", "interpreters"):
        pdf = folder / f"{name}.pdf"
        command = [sys.executable, "-m", "facilitator", name, str(served.file), "--out", str(pdf)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        page = folder / name
        subprocess.run(
            ["pdftoppm", "-r", REPORT_DPI, "-png", "-singlefile", str(pdf), str(page)], check=True
        )
        page.with_suffix(".png").rename(album.place(f"print-{name}"))


def main() -> int:
    """Plays the event once, taking pictures as it goes."""
    raise_file_limit()
    album = Album(SCREENSHOTS)
    with tempfile.TemporaryDirectory(prefix="facilitator-pictures-") as name:
        home = Path(name)
        with pytest.MonkeyPatch.context() as patch, lan(home) as network:
            for folder in ("XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME", "HOME"):
                patch.setenv(folder, name)
            file = home / "side-event.workshop"
            with Served(file, network.host, port=PORT, code=CODE) as served, sync_playwright() as p:
                remember_events(file)
                browser = p.chromium.launch(
                    executable_path=os.fspath(network.browser), args=["--no-sandbox"]
                )
                play(served, album, PhonePictures(browser, album))
                report(served, album, home / "report")
                printouts(served, album, home / "print")
                kinds = home / "kinds.workshop"
                with Served(
                    kinds, network.host, port=PORT + 1, code=CODE, sample=SAMPLE
                ) as every_kind:
                    take_kinds(every_kind, album, browser, home / "kinds")
                with Served(home / "other.workshop", network.host, code=CODE) as other:
                    offline(other, PhonePictures(browser, album))
                browser.close()
    complaints = album.finish()
    print("\n".join(complaints or [f"{len(album.taken)} pictures"]))
    return 1 if complaints else 0


def remember_events(file: Path) -> None:
    """What the start page lists."""
    memory = MemoryFile(file.with_name("desktop.json"))
    for title, at, state in reversed(EARLIER_EVENTS):
        other = file.with_name(f"{title}.workshop")
        other.touch()
        memory.remember_event(RecentEvent(str(other), title, at, at, state))


def play(served: Served, album: Album, phone: PhonePictures) -> None:
    acts: tuple[Callable[[Served, Desk, PhonePictures, Room], None], ...] = (
        joining,
        programme,
        questions,
        voting,
        other_polls,
        second_round,
        outcome,
    )
    with Desk(served, album) as desk:
        before_doors(served, desk)
        served.ctl(c.DoorsOpen())
        room = Room(served)
        try:
            for act in acts:
                act(served, desk, phone, room)
        finally:
            room.leave()
    ending(served, phone)


if __name__ == "__main__":
    sys.exit(main())
