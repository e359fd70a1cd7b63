"""Phones hear of changes in order, at a pace the venue's Wi-Fi survives."""

import itertools
import json
from typing import Any

from hypothesis import given, strategies as st

from facilitator.hub.fanout import BUDGET_BYTES_PER_S, EVERY_S, SLICE_S, URGENT, Fanout
from facilitator.hub.sections import Sections
from facilitator.protocol import phone
from tests.helpers.clock import FakeClock

PACED = sorted(EVERY_S)


class World:
    """The state as a version number per section."""

    def __init__(self, size: int = 0) -> None:
        self.versions = dict.fromkeys(phone.SECTIONS, 0)
        self.size = size

    def of(self, lang: str) -> Any:
        padding = "x" * self.size
        return type("State", (), {n: [lang, v, padding] for n, v in self.versions.items()})


class Page:
    def __init__(self, lang: str, clock: FakeClock) -> None:
        self.lang = lang
        self.clock = clock
        self.heard: list[tuple[float, int, int, dict[str, Any]]] = []

    def push(self, frame: str) -> None:
        message = json.loads(frame)
        entry = (self.clock.elapsed_s(), len(frame), message["rev"], message["state"])
        self.heard.append(entry)

    def shown(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for *_, state in self.heard:
            found |= state
        return {name: value[:2] for name, value in found.items()}


class Room:
    def __init__(self, langs: str, size: int = 0) -> None:
        self.clock = FakeClock()
        self.world = World(size)
        self.fanout = Fanout(Sections(self.world.of), "epoch", self.clock.elapsed_s)
        self.pages = [Page(lang, self.clock) for lang in langs]
        for page in self.pages:
            self.fanout.welcome_state(page.lang)
            self.fanout.add(page)

    def change(self, *names: str) -> None:
        for name in names:
            self.world.versions[name] += 1
        self.fanout.changed()

    def pump(self, seconds: float) -> None:
        """What the pump does, slice by slice, on a clock of our own."""
        for _ in range(round(seconds / SLICE_S)):
            self.fanout._release()
            self.fanout._send_slice()
            self.clock.pass_s(SLICE_S)


def test_every_section_has_a_pace():
    assert URGENT | set(EVERY_S) == set(phone.SECTIONS)
    assert not URGENT & set(EVERY_S)


@given(
    st.lists(
        st.tuples(st.sampled_from(phone.SECTIONS), st.floats(0, 3), st.sampled_from(["", "fr"])),
        max_size=30,
    )
)
def test_revisions_only_rise_and_the_end_is_what_everybody_sees(happenings):
    room = Room("eeff")
    for name, wait_s, speaks in happenings:
        room.change(name)
        if speaks:
            room.pages[0].lang = "f" if room.pages[0].lang == "e" else "e"
            room.fanout.send_all(room.pages[0])
        room.pump(wait_s)
    room.pump(6)
    assert not room.fanout._release()
    for page in room.pages:
        revs = [rev for _, _, rev, _ in page.heard]
        assert revs == sorted(set(revs))
        changed = {name for name, version in room.world.versions.items() if version}
        assert {name: page.shown()[name] for name in changed} == {
            name: [page.lang, room.world.versions[name]] for name in changed
        }


@given(st.lists(st.tuples(st.sampled_from(PACED), st.floats(0, 1)), max_size=40))
def test_paced_sections_come_no_more_often_than_they_may(happenings):
    room = Room("e")
    for name, wait_s in happenings:
        room.change(name)
        room.pump(wait_s)
    for name in PACED:
        times = [at for at, *_, state in room.pages[0].heard if name in state]
        for earlier, later in itertools.pairwise(times):
            assert later - earlier >= EVERY_S[name] - 1e-6


def test_urgent_sections_go_at_once():
    room = Room("ef")
    for name in sorted(URGENT):
        room.change(name)
        for page in room.pages:
            assert list(page.heard[-1][3]) == [name]


def test_the_room_is_sent_a_megabyte_a_second_at_most():
    size = 10_000
    room = Room("e" * 600, size)
    room.change("questions")
    room.pump(10)
    sent = sorted((at, length) for page in room.pages for at, length, *_ in page.heard)
    assert len(sent) == 600
    assert 5.9 < sent[-1][0] < 9  # 6 MB
    for second in range(8):
        in_it = sum(length for at, length in sent if second <= at < second + 1)
        assert in_it <= BUDGET_BYTES_PER_S * 1.05 + size


def test_600_phones_that_support_questions_and_are_asked_meanwhile_stay_within_the_budget():
    """20 questions are about 4 kB; each vote changes them, and a poll opens and closes in between."""
    size = 4_000
    room = Room("e" * 300 + "f" * 300, size)
    for step in range(60):
        room.change("questions")
        if step % 20 == 10:
            room.change("poll")
        room.pump(0.5)
    room.pump(10)
    assert {page.shown()["questions"][1] for page in room.pages} == {60}
    sent = [entry for page in room.pages for entry in page.heard]
    paced = [(at, length) for at, length, _, state in sent if "questions" in state]
    urgent_s = {at for at, _, _, state in sent if "poll" in state}
    for tenth in range(300):
        in_it = [(at, n) for at, n, *_ in sent if tenth / 10 <= at < tenth / 10 + 1]
        most = BUDGET_BYTES_PER_S * 1.05 + size
        # What is urgent is 2.4 MB for this room, and goes at once; nothing else goes meanwhile.
        if any(tenth / 10 <= at < tenth / 10 + 1 for at in urgent_s):
            most += 600 * (size + 200)
        assert sum(n for _, n in in_it) <= most
    for at_s in urgent_s:
        assert not [at for at, _ in paced if at_s < at < at_s + 2.2]


def test_who_waits_is_sent_the_newest_once():
    room = Room("e" * 600, 10_000)
    room.change("questions")
    room.pump(1)
    room.change("questions", "message")
    room.pump(20)
    for page in room.pages:
        assert page.shown()["questions"] == ["e", 2]
    times = [len([1 for *_, state in page.heard if "questions" in state]) for page in room.pages]
    assert set(times) == {1, 2}


def test_a_language_nobody_else_reads_costs_the_others_nothing():
    room = Room("e")
    room.fanout.welcome_state("f")
    revisions = room.fanout.rev
    room.fanout.changed()
    assert room.fanout.rev == revisions
    assert room.pages[0].heard == []


def test_who_left_hears_nothing():
    room = Room("ee")
    room.fanout.remove(room.pages[0])
    room.fanout.remove(room.pages[0])
    room.change("message")
    room.fanout.send_all(room.pages[0])
    room.change("message")
    assert room.pages[0].heard == []
    assert len(room.pages[1].heard) == 2
