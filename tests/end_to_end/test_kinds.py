"""Every kind of poll on two real phones: answered, changed, shown; and nothing to find fault with."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from facilitator.domain.polls import Poll
from facilitator.domain.text import Text
from facilitator.importers.sample import load_sample
from facilitator.protocol import commands as c
from tests.end_to_end.answering import rank, share_out, write_number, write_text, write_words
from tests.end_to_end.faults import faults
from tests.end_to_end.lan import Lan
from tests.end_to_end.phone import Phone
from tests.end_to_end.served import Served


@pytest.fixture
def kinds(room: Lan, tmp_path: Path) -> Iterator[Served]:
    with Served(tmp_path / "kinds.workshop", room.host, sample="all-kinds") as event:
        event.ctl(c.DoorsOpen())
        yield event


def move_a_lot(phone: Phone) -> None:
    phone.page.get_by_label("Fewer points: Language courses").tap()
    phone.page.get_by_label("More points: First deposits for housing").tap()


Fill = Callable[[Phone], Any]
VOTES: dict[str, tuple[Fill, Fill, Fill, dict[str, Any]]] = {
    # The first phone's answer and its change, the second phone's, and what the hub then counts.
    "one-word": (
        lambda phone: write_words(phone, "Trust", "écoles"),
        lambda phone: write_words(phone, "Time"),
        lambda phone: write_words(phone, "<i>time</i>", "ÉCOLES"),
        {"words": [["<i>time</i>", 1], ["Time", 1], ["écoles", 2]]},
    ),
    "headline": (
        lambda phone: write_text(phone, "One office.\nOne week."),
        lambda phone: write_text(phone, "One office."),
        lambda phone: write_text(phone, "<script>alert(1)</script>"),
        {"texts": 2},
    ),
    "first": (
        lambda phone: rank(phone, "desk", "housing", "skills"),
        lambda phone: phone.page.get_by_label("Move up: A fund for first deposits").tap(),
        lambda phone: rank(phone, "housing"),
        {
            "borda": {"desk": 3, "interpreters": 0, "housing": 8, "skills": 2, "mentors": 0},
            "first": {"desk": 0, "interpreters": 0, "housing": 2, "skills": 0, "mentors": 0},
        },
    ),
    "money": (
        lambda phone: share_out(phone, staff=60, courses=40),
        move_a_lot,
        lambda phone: share_out(phone, associations=100),
        {"points": {"staff": 60, "courses": 35, "deposits": 5, "associations": 100}},
    ),
    "weeks": (
        lambda phone: write_number(phone, "12"),
        lambda phone: write_number(phone, "12.5"),
        lambda phone: write_number(phone, "20"),
        {"median": 16.25},
    ),
}


@pytest.mark.parametrize("poll", VOTES)
def test_a_vote_in_every_kind(poll: str, kinds: Served, new_phone: Callable[..., Phone]) -> None:
    answer, change, other, counted = VOTES[poll]
    phones = [new_phone(), new_phone()]
    for phone in phones:
        phone.open(kinds.url)
        phone.say_nothing_of_groups()
    kinds.ctl(c.PollOpen(poll))
    first, second = phones
    expect(first.part("poll", status="open")).to_be_visible()
    found = faults(first.page, f"{poll}, open")
    first.send()
    expect(first.part("recorded")).not_to_be_empty()  # what is missing is said
    answer(first)
    first.page.reload()  # what was typed or tapped is still there
    first.send()
    first.expect_recorded()
    change(first)
    expect(first.part("send")).to_be_visible()
    found += faults(first.page, f"{poll}, changed")
    first.send()
    first.expect_recorded()
    other(second)
    second.send()
    second.expect_recorded()
    told = kinds.ctl(c.GetTally(poll))
    assert {name: _sorted(told[name]) for name in counted} == {
        name: _sorted(value) for name, value in counted.items()
    }
    assert kinds.ctl(c.PollClose(poll))["n"] == 2
    kinds.ctl(c.PollReveal(poll))
    for phone in phones:
        expect(phone.part("results")).to_be_visible()
        expect(phone.part("results-total")).to_contain_text("2 votes")
    found += faults(first.page, f"{poll}, results")
    for name in ("borda", "points"):
        for choice, number in counted.get(name, {}).items():
            expect(second.part("result", choice=choice, count=str(number))).to_be_visible()
    assert found == []


def _with_long_words(entity: Any) -> Any:
    if not isinstance(entity, Poll):
        return entity
    word = Text("W" * 120)
    return replace(
        entity,
        choices=tuple(replace(choice, label=word) for choice in entity.choices),
        statements=tuple(replace(statement, label=word) for statement in entity.statements),
    )


def test_the_longest_word_fits_in_every_kind(
    room: Lan, tmp_path: Path, new_phone: Callable[..., Phone], monkeypatch: pytest.MonkeyPatch
) -> None:
    sample = [_with_long_words(entity) for entity in load_sample("all-kinds")]
    monkeypatch.setattr("tests.end_to_end.served.load_sample", lambda _: sample)
    phone = new_phone(viewport={"width": 320, "height": 640})
    with Served(tmp_path / "long.workshop", room.host) as event:
        event.ctl(c.DoorsOpen())
        phone.open(event.url)
        phone.say_nothing_of_groups()
        for poll in ("works", "who", "first", "money"):
            event.ctl(c.PollOpen(poll))
            expect(phone.part("poll", status="open")).to_be_visible()
            wide = phone.page.evaluate("document.scrollingElement.scrollWidth")
            assert wide == 320, poll
            event.ctl(c.PollClose(poll))


def _sorted(value: Any) -> Any:
    return sorted(value) if isinstance(value, list) else value


def test_points_left_and_places_taken_are_said(
    kinds: Served, new_phone: Callable[..., Phone]
) -> None:
    phone = new_phone()
    phone.open(kinds.url)
    phone.say_nothing_of_groups()
    kinds.ctl(c.PollOpen("money"))
    share_out(phone, staff=30)
    expect(phone.part("points-left")).to_have_text("70 points left")
    share_out(phone, courses=90)
    expect(phone.part("points-left")).to_have_text("20 points too many")
    phone.send()
    expect(phone.part("recorded")).to_have_text("Share out 100 points.")
    kinds.ctl(c.PollClose("money"))
    kinds.ctl(c.PollOpen("first"))
    rank(phone, "mentors", "skills", "desk")
    expect(phone.part("rank", choice="desk", place="3")).to_be_visible()
    full = phone.part("rank", choice="housing", place="0").locator(".rank-tap")
    expect(full).to_be_disabled()
    rank(phone, "skills")
    expect(phone.part("rank", choice="desk", place="2")).to_be_visible()
    phone.send()
    phone.expect_recorded()
    assert kinds.ctl(c.GetTally("first"))["first"]["mentors"] == 1
