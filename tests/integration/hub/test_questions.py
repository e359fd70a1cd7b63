"""The audience's questions on real sockets: merged, worded anew, on and off the stage, closed and reopened."""

import json
import os
import random
import signal
from typing import Any

import pytest

from facilitator.client.control import Refused
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.stage import Scene
from facilitator.hub import fanout
from facilitator.hub.hub import Hub
from facilitator.protocol import commands as c
from facilitator.protocol.phone import QuestionIn, UpvoteIn
from facilitator.storage.event_file import read_record
from tests.helpers.events import START
from tests.helpers.hubs import child_hub, desk_at, serving
from tests.helpers.patience import PATIENCE_S
from tests.helpers.phones import FakePhone, new_id


@pytest.fixture(autouse=True)
def told_at_once(monkeypatch):
    """In an event, phones hear of questions every five seconds."""
    monkeypatch.setitem(fanout.EVERY_S, "questions", 0.02)


def question(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "question", "id": new_id(), "text": text} | more


def vote(key: str, *, on: bool = True) -> dict[str, Any]:
    return {"type": "upvote", "question": key, "on": on}


async def asked(desk, phone, *texts: str) -> list[str]:
    """Questions that everybody sees."""
    keys = []
    for text in texts:
        message = question(text)
        assert (await phone.say(message))["status"] == "recorded"
        keys.append(message["id"])
    return keys


async def votes(desk) -> dict[str, int]:
    rows = (await desk.do("state"))["questions"]["rows"]
    return {row["question"]["id"]: row["votes"] for row in rows}


def statuses(questions) -> set[str]:
    return {item["status"] for item in questions["items"]}


async def status(phone, message) -> str:
    return str((await phone.say(message))["status"])


async def test_a_phone_that_voted_for_both_of_two_merged_questions_counts_once(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        both, one, other, late = [await FakePhone.join(where.room_port) for _ in range(4)]
        first, second = await asked(desk, both, "Who pays?", "Who pays for it?")
        for phone, key in ((both, first), (both, second), (one, first), (other, second)):
            assert await status(phone, vote(key)) == "recorded"
        await desk.do("question.merge", second, first)
        assert (await votes(desk))[first] == 3
        # Where it was told after the first question already, that list has one too.
        shown = await late.see("questions", lambda q: q["items"] and "merged" in q["items"][0])
        assert (shown["of"], shown["items"][0]["merged"]) == (1, [second])
        assert shown["items"][0]["votes"] == 3
        # By its old name or its new one, a vote goes where it counts.
        assert await status(other, vote(first)) == "duplicate"
        assert await status(late, vote(second)) == "recorded"
        assert (await votes(desk))[first] == 4
        assert await status(both, vote(second, on=False)) == "recorded"
        assert (await votes(desk))[first] == 3
        assert await status(both, vote(first, on=False)) == "duplicate"
        await desk.do("undo")
        assert await votes(desk) == {first: 2, second: 1}
        await desk.do("redo")
        assert (await votes(desk))[first] == 3
        await desk.do("question.approve", second)
        assert await votes(desk) == {first: 2, second: 1}
        for phone in (both, one, other, late):
            await phone.leave()


async def test_a_kill_between_votes_merging_and_taking_back_changes_no_count(event):
    with child_hub(event) as (child, where):
        async with desk_at(where) as desk:
            both, one = [await FakePhone.join(where.room_port) for _ in range(2)]
            tokens = [phone.token for phone in (both, one)]
            first, second, third = await asked(
                desk, both, "Who pays?", "Who pays for it?", "Money?"
            )
            for phone, key in ((both, first), (both, second), (both, third), (one, second)):
                assert await status(phone, vote(key)) == "recorded"
            await desk.do("question.merge", second, first)
            os.kill(child.process.pid, signal.SIGKILL)
        child.process.wait()
    with child_hub(event) as (_, where):
        async with desk_at(where) as desk:
            # Nobody is back yet: what was united stays so, and the rest is found out when they come.
            assert (await votes(desk))[first] == 2
            await desk.do("question.merge", third, first)
            back = [await FakePhone.join(where.room_port, token=token) for token in tokens]
            await back[0].sync()
            assert (await votes(desk))[first] == 2
            assert await status(back[0], vote(third, on=False)) == "recorded"
            assert (await votes(desk))[first] == 1
            for phone in back:
                await phone.leave()


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_is_voted_and_merged_each_phone_counts_once_in_each_question(event, seed):
    luck = random.Random(seed)
    hub = await Hub.open(event)
    tokens = [hub.tokens.new() for _ in range(6)]
    phones = [random_part for token in tokens if (random_part := hub.tokens.check(token))]
    keys = [new_id() for _ in range(4)]
    for key in keys:
        await hub.questions.ask(QuestionIn(key, "Why?"), phones[0])
    voted: dict[str, set[int]] = {key: set() for key in keys}
    target: dict[str, str] = {key: key for key in keys}
    for _ in range(60):
        key, who = luck.choice(keys), luck.randrange(len(phones))
        match luck.randrange(8):
            case 0:
                await hub.file.close()
                hub = await Hub.open(event)
                for phone in phones:
                    await hub.questions.meet(phone)
            case 1 | 2:
                into = target[luck.choice(keys)]
                if target[key] == key and into != key:
                    await hub.execute(c.QuestionMerge(key, into))
                    target = {each: into if t == key else t for each, t in target.items()}
            case 3:
                if target[key] != key:
                    await hub.execute(c.QuestionApprove(key))
                    target[key] = key
            case _:
                on = luck.random() < 0.7
                await hub.questions.upvote(UpvoteIn(key, on), phones[who])
                group = [each for each in keys if target[each] == target[key]]
                if not on:
                    for each in group:
                        voted[each].discard(who)
                elif not any(who in voted[each] for each in group):
                    voted[target[key]].add(who)
        for each in keys:
            if target[each] == each:
                group = [other for other in keys if target[other] == each]
                united = set().union(*(voted[other] for other in group))
                assert hub.store.votes(each) == len(united)
    copy = event.with_name("copy.workshop")
    await hub.file.snapshot(copy)
    record = read_record(copy, START)
    for each in keys:
        assert record.votes.get(each, 0) == hub.store.votes(each)
    await hub.file.close()


async def test_a_question_is_worded_anew_and_how_it_was_asked_is_kept(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        await desk.do("questions.moderate", "true")
        (key,) = await asked(desk, phone, "why is that fool paid")
        await desk.do("question.approve", key, "Who is paid?")
        shown = await phone.see("questions", lambda q: q["of"] == 1)
        assert shown["items"][0]["text"]["text"] == "Who is paid?"
        await desk.do("question.reword", key, "Who is paid, and by whom?")
        assert hub.store.book.get(Question, key).original == "why is that fool paid"
        await desk.do("undo")
        await desk.do("undo")
        kept = hub.store.book.get(Question, key)
        assert (kept.text, kept.original, kept.status) == (
            "why is that fool paid",
            "",
            QuestionStatus.WAITING,
        )
        await phone.leave()


async def test_a_question_comes_off_the_stage_and_what_was_there_before_comes_back(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        first, second = await asked(desk, phone, "Who pays?", "Who else?")
        await desk.do("stage.show", "timer")
        await desk.do("question.stage", first)
        await desk.do("question.stage", second)
        assert hub.store.book.stage.ref == second
        await phone.see("questions", lambda q: "on_stage" in statuses(q))
        await desk.do("question.unstage")
        assert hub.store.book.stage.scene is Scene.TIMER
        await phone.see("questions", lambda q: statuses(q) == {"visible"})
        with pytest.raises(Refused):
            await desk.do("question.unstage")
        await desk.do("undo")
        assert hub.store.book.stage.ref == second
        # The speakers' slides step in between; anything else takes its place.
        await desk.do("stage.show", "slides")
        assert hub.store.book.get(Question, second).status is QuestionStatus.ON_STAGE
        await desk.do("stage.show", "question")
        await desk.do("question.unstage")
        assert hub.store.book.stage.scene is Scene.TIMER
        await desk.do("question.stage", first)
        await desk.do("poll.open", "obstacle")
        assert hub.store.book.get(Question, first).status is QuestionStatus.VISIBLE
        await phone.leave()


async def test_questions_close_for_one_item_and_open_again(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        await desk.do("go")
        running = (await desk.do("state"))["programme"]["running"]
        await desk.do("questions.enable", "false", running)
        await phone.see("questions", lambda q: not q["enabled"])
        assert await status(phone, question("Now?")) == "closed"
        await desk.do("item.next")
        await phone.see("questions", lambda q: q["enabled"])
        assert await status(phone, question("Now?")) == "recorded"
        await desk.do("questions.enable", "true", running)
        await desk.do("undo")
        await desk.do("item.start", running)
        await phone.see("questions", lambda q: not q["enabled"])
        await phone.leave()


async def test_an_answer_says_by_whom_and_only_of_what_is_shown(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        (key,) = await asked(desk, phone, "Who pays?")
        await desk.do("question.answered", key)
        await desk.do("question.answered", key, "The donors do.", "The treasurer")
        found = hub.store.book.get(Question, key)
        assert (found.answer_note, found.answered_by) == ("The donors do.", "The treasurer")
        await desk.do("question.dismiss", key)
        with pytest.raises(Refused):
            await desk.do("question.answered", key)
        await phone.leave()


async def test_the_sixth_question_at_once_is_refused_and_a_vote_after_the_end_too(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        keys = await asked(desk, phone, *(f"{number}?" for number in range(5)))
        ack = await phone.say(question("6?"))
        assert (ack["status"], ack["reason"]) == ("invalid", "limit")
        await desk.do("event.end")
        assert await status(phone, vote(keys[0])) == "closed"
        await phone.leave()


async def test_a_room_that_supports_questions_at_once_stays_within_its_budget(event, monkeypatch):
    """Phone by phone, so that the arithmetic is that of 600: an answer to each vote, and at most one list."""
    async with serving(event) as (_, where), desk_at(where) as desk:
        # However long a busy machine takes.
        monkeypatch.setitem(fanout.EVERY_S, "questions", 10 * PATIENCE_S)
        asker = [await FakePhone.join(where.room_port) for _ in range(4)]
        keys = []
        for number in range(20):
            keys += await asked(desk, asker[number % 4], f"Question {number}: " + "why? " * 10)
        phones = [await FakePhone.join(where.room_port) for _ in range(20)]
        sent = [0]
        for phone in phones:
            _count(phone, sent)
        for key in keys:
            assert {await status(phone, vote(key)) for phone in phones} == {"recorded"}
        for phone in phones:
            await phone.sync()
        acks = sum(len(json.dumps(vote(key))) for key in keys) * 3 * len(phones)
        lists = len(json.dumps(phones[0].state["questions"], ensure_ascii=False)) * len(phones)
        # One list at most (two where it began before), whatever number of votes changed it.
        assert sent[0] <= acks + 2.2 * lists
        assert 600 * lists / len(phones) <= 5 * fanout.BUDGET_BYTES_PER_S
        for phone in [*asker, *phones]:
            await phone.leave()


def _count(phone: FakePhone, sent: list[int]) -> None:
    """Adds up what is sent to the phone from now on."""
    received = phone.connection.protocol.receive_data

    def counted(data: bytes | bytearray) -> None:
        sent[0] += len(data)
        received(data)

    phone.connection.protocol.receive_data = counted  # type: ignore[method-assign]
