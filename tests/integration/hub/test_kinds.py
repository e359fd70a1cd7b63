"""Every kind of poll over real sockets: what is taken, what is refused and why, what the room is told."""

import json
from typing import Any

import pytest

from facilitator.hub.desk_view import live_section
from facilitator.storage.database import create
from tests.helpers import events
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone, ballot, new_id

VOTES: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "cloud": (
        [{"words": ["Équité", " time "]}, {"words": ["equite"]}, {"words": ["Équité", "équité"]}],
        {"words": [["Équité", 3], ["time", 1]]},
    ),
    "hope": ([{"text": "Peace\nand work"}, {"text": "<b>peace</b>"}, {"text": "?"}], {"texts": 3}),
    "order": (
        [{"order": ["jobs", "housing"]}, {"order": ["jobs"]}, {"order": ["health", "jobs"]}],
        {
            "borda": {"housing": 2, "schools": 0, "jobs": 8, "health": 3},
            "first": {"housing": 0, "schools": 0, "jobs": 2, "health": 1},
        },
    ),
    "budget": (
        [
            {"points": {"jobs": 100}},
            {"points": {"jobs": 40, "housing": 60, "health": 0}},
            {"points": {"housing": 25, "schools": 25, "jobs": 25, "health": 25}},
        ],
        {"points": {"housing": 85, "schools": 25, "jobs": 165, "health": 25}},
    ),
    "share": (
        [{"value": 12}, {"value": 14.0}, {"value": 12}],
        {"median": 12, "bins": [[12, 12, 2], [13, 13, 0], [14, 14, 1]]},
    ),
}
REFUSED: dict[str, list[Any]] = {
    "cloud": [{"words": []}, {"words": "x"}, {"words": ["x" * 41]}, {"words": list("abcdef")}, {}],
    "hope": [{"text": ""}, {"text": " \u202e"}, {"text": "x" * 1001}, {"text": 5}, {"text": None}],
    "order": [{"order": []}, {"order": ["jobs", "jobs"]}, {"order": "jobs"}, {"order": [1]}],
    "budget": [{"points": {"jobs": 99}}, {"points": {"jobs": 99.5, "health": 0.5}}, {"points": []}],
    "share": [{"value": "12"}, {"value": -1}, {"value": 201}, {"value": 1e999}, {"value": True}],
}


@pytest.fixture
def kinds(tmp_path):
    path = tmp_path / "kinds.workshop"
    create(path, [events.workshop(), *events.programme(), *events.other_kinds()])
    return path


@pytest.mark.parametrize("poll", VOTES)
async def test_answers_are_taken_told_and_kept_over_a_restart(kinds, poll):
    answers, told = VOTES[poll]
    async with serving(kinds) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", poll)
        phones = [await FakePhone.join(where.room_port) for _ in answers]
        keys = [new_id() for _ in answers]
        for phone, key, answer in zip(phones, keys, answers, strict=True):
            ack = await phone.say(ballot(poll, answers[0], key))
            assert ack["status"] == "recorded", ack
            if answer != answers[0]:
                assert (await phone.say(ballot(poll, answer, key, n=2)))["status"] == "replaced"
            again = 2 if answer != answers[0] else 1
            ack = await phone.say(ballot(poll, answer, key, n=again))
            assert ack["status"] == "duplicate"
        found = await desk.do("tally", poll)
        assert {name: found[name] for name in told} == told
        for phone in phones:
            assert phone.state["results"] is None
            await phone.leave()
    async with serving(kinds) as (_, where), desk_at(where) as desk:
        found = await desk.do("tally", poll)
        assert {name: found[name] for name in told} == told
        phone = await FakePhone.join(where.room_port)
        await desk.do("poll.close", poll)
        await desk.do("poll.reveal", poll)
        results = await phone.see("results", lambda results: results is not None)
        assert results["data"] == told
        assert results["n"] == 3
        await phone.leave()


@pytest.mark.parametrize("poll", REFUSED)
async def test_what_is_no_answer_is_refused_with_a_reason(kinds, poll):
    async with serving(kinds) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", poll)
        phone = await FakePhone.join(where.room_port)
        for answer in [*REFUSED[poll], {"choice": "jobs"}, [], None, "x", {"abstain": True}]:
            message = ballot(poll, answer)
            if answer == {"value": 1e999}:
                await phone.send(json.dumps(message).replace("Infinity", "1e999"))
                ack = await phone.hear("ack", id=message["id"])
            else:
                ack = await phone.say(message)
            assert ack["status"] == "invalid", answer
            assert ack["reason"] in ("answer", "choice", "abstain"), answer
        assert (await desk.do("tally", poll))["n"] == 0
        await phone.leave()


async def test_a_hidden_word_is_gone_from_phones_and_can_be_put_back(kinds):
    async with serving(kinds) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", "cloud")
        phone = await FakePhone.join(where.room_port)
        await phone.say(ballot("cloud", {"words": ["Rude", "time"]}))
        await desk.do("poll.close", "cloud")
        await desk.do("poll.reveal", "cloud")
        await phone.see("results", lambda found: found and len(found["data"]["words"]) == 2)
        await desk.do("poll.word.hide", "cloud", "RUDE!")
        await phone.see("results", lambda found: found["data"]["words"] == [["time", 1]])
        live = await desk.see(
            "live", lambda live: any(x.hidden for x in live.tallies["cloud"].data.said)
        )
        assert {x.text: x.hidden for x in live.tallies["cloud"].data.said} == {
            "Rude": True,
            "time": False,
        }
        log = await desk.do("log")
        assert "ude" not in str(log)
        await desk.do("undo")
        await phone.see("results", lambda found: len(found["data"]["words"]) == 2)
        await desk.do("poll.word.hide", "cloud", "rude")
        await phone.leave()
    async with serving(kinds) as (_, where), desk_at(where) as desk:
        assert (await desk.do("tally", "cloud"))["words"] == [["time", 1]]
        await desk.do("poll.word.unhide", "cloud", "rude")
        assert len((await desk.do("tally", "cloud"))["words"]) == 2


async def test_the_longest_text_of_any_script_fits_a_frame(kinds):
    async with serving(kinds) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", "hope")
        for text in ("能" * 1000, "é" * 1000, "\n".join("x" * 500)):
            phone = await FakePhone.join(where.room_port)
            message = ballot("hope", {"text": text}, groups={"from": "gov"})
            await phone.send(json.dumps(message, ensure_ascii=False, separators=(",", ":")))
            assert (await phone.hear("ack", id=message["id"]))["status"] == "recorded"
            await phone.leave()


async def test_what_a_phone_is_told_to_ask(kinds):
    async with serving(kinds) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", "share")
        phone = await FakePhone.join(where.room_port, lang="fr")
        settings = phone.state["poll"]["settings"]
        assert {name: settings[name] for name in ("top", "total", "unit", "low", "high")} == {
            "top": None,
            "total": 100,
            "unit": "per cent",
            "low": 0,
            "high": 200,
        }
        await phone.leave()


async def test_a_quick_poll_without_choices_asks_yes_or_no(kinds):
    async with serving(kinds) as (_, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port, lang="ar")
        await desk.do("poll.quick", "Shall we go on?")
        poll = await phone.see("poll", lambda poll: poll is not None)
        assert [choice["label"]["text"] for choice in poll["choices"]] == ["نعم", "لا"]
        assert poll["settings"]["allow_abstain"]
        await phone.leave()


async def test_a_gross_word_reaches_no_phone_and_is_counted_as_hidden(tmp_path):
    file = tmp_path / "event.workshop"
    create(file, [events.workshop(code_required=False), *events.programme(), events.words()])
    async with serving(file) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "cloud")
        phones = [await FakePhone.join(where.room_port, code=None) for _ in range(2)]
        for phone, word in zip(phones, ("Merde !", "trust"), strict=True):
            answer = {"words": [word]}
            ack = await phone.say(ballot("cloud", answer, new_id()))
            assert ack["status"] == "recorded"
        await desk.do("poll.close", "cloud")
        await desk.do("poll.reveal", "cloud")
        results = await phones[0].see("results", bool)
        assert results["data"] == {"words": [["trust", 1]]}
        assert (await desk.do("tally", "cloud"))["n"] == 2
        said = live_section(hub.store).tallies["cloud"].data.said
        assert {each.text: each.hidden for each in said} == {"Merde !": True, "trust": False}
        await desk.do("edit.event.blocklist", "trust")
        said = live_section(hub.store).tallies["cloud"].data.said
        assert {each.text: each.hidden for each in said} == {"Merde !": False, "trust": True}
        for phone in phones:
            await phone.leave()
