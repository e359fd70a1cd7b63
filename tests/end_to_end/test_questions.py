"""Questions on their way through the room, and texts that try to be more than text."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import expect

from facilitator.protocol import commands as c
from tests.end_to_end.desktop_pictures import DesktopPictures, Shot
from tests.end_to_end.served import Served

RIGHT_TO_LEFT_OVERRIDE = "\u202e"
MARKUP = "<img src=x onerror=alert(1)> <b>who pays</b> &amp; <script>alert(2)</script>"
LOOKALIKE = MARKUP.replace("<", "(").replace(">", ")").replace("&", "+")


def only_question(served: Served) -> dict[str, Any]:
    """The one question of the event, once the moderator's desk has it."""
    state = served.until(lambda state: state["questions"]["rows"])
    (row,) = state["questions"]["rows"]
    question: dict[str, Any] = row["question"]
    return question


def test_a_question_waits_is_approved_seen_and_supported(served, phone, new_phone):
    other = new_phone()
    other.open(served.url)
    phone.ask("Who pays for the training of trainers?")
    expect(phone.part("question-status")).to_have_text(
        "✓ Sent. It appears here once it is approved."
    )
    expect(phone.part("question")).to_have_count(0)
    question = only_question(served)
    assert question["status"] == "waiting"
    served.ctl(c.QuestionApprove(question["id"]))
    other.part("tab-questions").tap()
    row = other.part("question", question=question["id"])
    expect(row).to_contain_text("Who pays for the training of trainers?")
    other.part("upvote").tap()
    expect(other.part("upvote")).to_have_attribute("aria-pressed", "true")
    served.until(lambda state: state["questions"]["rows"][0]["votes"] == 1)
    served.ctl(c.QuestionStage(question["id"]))
    expect(row).to_contain_text("On stage now")


def test_who_supported_two_questions_that_are_merged_counts_once_and_takes_it_back(
    served, phone, new_phone
):
    for text in ("Who pays for it?", "And who will pay?"):
        phone.ask(text)
    rows = served.until(lambda state: len(state["questions"]["rows"]) == 2)["questions"]["rows"]
    first, second = (row["question"]["id"] for row in rows)
    served.ctl(c.QuestionApprove(first), c.QuestionApprove(second, "And who pays in the end?"))
    other = new_phone()
    other.open(served.url)
    other.part("tab-questions").tap()
    for key in (first, second):
        other.part("question", question=key).get_by_role("button").tap()
    served.until(lambda state: [row["votes"] for row in state["questions"]["rows"]] == [1, 1])
    expect(other.part("question", question=second)).to_contain_text("And who pays in the end?")
    served.ctl(c.QuestionMerge(second, first))
    expect(other.part("question", question=second)).to_have_count(0)
    kept = other.part("question", question=first).get_by_role("button")
    expect(kept).to_have_attribute("aria-pressed", "true")
    expect(kept).to_contain_text("1")
    kept.tap()
    served.until(lambda state: all(row["votes"] == 0 for row in _standing(state)))
    expect(kept).to_have_attribute("aria-pressed", "false")


def _standing(state: dict[str, Any]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = state["questions"]["rows"]
    return [row for row in rows if row["question"]["status"] != "merged"]


def ink(picture: str) -> float:
    """The share of the picture that is not its ground."""
    with Image.open(picture) as drawn:
        grey = drawn.convert("L")
    counts = grey.histogram()
    ground = max(range(256), key=counts.__getitem__)
    apart = sum(n for shade, n in enumerate(counts) if abs(shade - ground) > 40)
    return apart / sum(counts)


def drawn(pictures: DesktopPictures, folder: Path) -> dict[str, float]:
    found = {}
    for what in ("stage", "questions"):
        picture = str(folder / f"{what}.png")
        pictures.take(Shot(picture, what))
        found[what] = ink(picture)
    return found


@pytest.fixture
def pictures(served) -> Iterator[DesktopPictures]:
    with DesktopPictures(served.file) as made:
        yield made


def test_markup_in_a_question_is_text_on_phones_desk_and_stage(served, phone, pictures, tmp_path):
    shown = {}
    for name, text in (("markup", MARKUP), ("lookalike", LOOKALIKE)):
        phone.ask(text)
        state = served.until(
            lambda state, text=text: any(
                row["question"]["text"] == text for row in state["questions"]["rows"]
            )
        )
        rows = state["questions"]["rows"]
        question = next(row["question"] for row in rows if row["question"]["text"] == text)
        served.ctl(c.QuestionApprove(question["id"]), c.QuestionStage(question["id"]))
        row = phone.part("question", question=question["id"])
        fresh = phone.part("show-new")
        expect(row.or_(fresh)).to_be_visible()
        if fresh.is_visible():
            fresh.tap()
        expect(row).to_contain_text(text)
        shown[name] = drawn(pictures, tmp_path)
        served.ctl(c.QuestionDismiss(question["id"]))
    assert phone.page.locator("main img, main b, main script").count() == 0
    # Text that was taken for markup would leave only a few words of itself.
    for what, amount in shown["markup"].items():
        assert amount == pytest.approx(shown["lookalike"][what], rel=0.15), what
        assert amount > 0.005, what


def test_what_turns_text_round_is_taken_out_and_the_longest_word_fits(served, new_phone):
    phone = new_phone(viewport={"width": 320, "height": 640})
    phone.open(served.url)
    phone.ask(f"{RIGHT_TO_LEFT_OVERRIDE}{'W' * 520}")
    question = only_question(served)
    assert set(question["text"]) == {"W"}
    assert 490 < len(question["text"]) <= 500
    served.ctl(c.QuestionApprove(question["id"]))
    expect(phone.part("question")).to_be_visible()
    wide, seen = phone.page.evaluate(
        "[document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]"
    )
    assert wide <= seen
