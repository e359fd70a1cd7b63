"""A whole room that answers and supports questions in the same two seconds: words, then a ranking."""

import secrets
from collections import Counter
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from benchmarks.network import MS
from benchmarks.room_under_load import Room, Server, bare, hub, percentile, room
from benchmarks.rows import Row
from benchmarks.wire import BUCKET_S
from facilitator.client.phone import PhoneClient
from facilitator.domain.polls import Visibility
from facilitator.hub.fanout import BUDGET_BYTES_PER_S
from facilitator.protocol.commands import (
    GetPolls,
    GetState,
    GetTally,
    PollClose,
    PollOpen,
    QuestionsModerate,
)
from facilitator.protocol.phone import QuestionIn
from facilitator.rehearsal.words import SAID

PHONES = 600
WITHIN_S = 2.0
OPENED_BEFORE_S = 1.0
QUESTIONS = 20
RANKED = 3  # as many as the sample's poll asks for
REPEATS = 3
SAMPLE = "all-kinds"


async def room_rows(folder: Path, kind: str, name: str) -> tuple[list[Row], float]:
    """The rows of one kind of poll, and what the room was sent a second (bytes)."""
    waits: dict[str, list[list[float]]] = {"hub": [], "bare": []}
    verdicts, most = set(), 0.0
    for _ in range(REPEATS):
        async with (
            hub(folder, visibility=Visibility.LIVE, sample=SAMPLE) as server,
            room(server, PHONES) as crowd,
        ):
            await crowd.join()
            questions = await ask(server)
            poll = await open_kind(server, kind)
            sent, received = await answer(crowd, poll, questions)
            waits["hub"].append([MS * each["waited_s"] for each in sent])
            verdicts.add(await verdict(server, poll["id"], sent, questions))
            most = max(most, per_second(received, min(each["sent_s"] for each in sent)))
        async with bare(folder) as server, room(server, PHONES) as crowd:
            await crowd.join()
            sent, _ = await answer(crowd, poll, questions)
            waits["bare"].append([MS * each["waited_s"] for each in sent])
    rows = []
    for share, target in ((0.5, 5), (0.99, 25)):
        got, limit = (
            median(percentile(each, share) for each in waits[who]) for who in ("hub", "bare")
        )
        what = f"600 x {name} + upvote in 2 s, p{round(100 * share)}"
        rows.append(Row(what, got, target, "ms", limit, "; ".join(sorted(verdicts))))
    return rows, most


async def rows(folder: Path) -> list[Row]:
    """One poll is open at a time, so each kind has its own storm."""
    words, most_words = await room_rows(folder, "words", "words")
    ranking, most_ranking = await room_rows(folder, "ranking", "ranking")
    most = max(most_words, most_ranking)
    budget = Row(
        "sent to the room, a second, while it answers", most / 1e6, BUDGET_BYTES_PER_S / 1e6, "MB"
    )
    return [*words, *ranking, budget]


async def ask(server: Server) -> list[str]:
    """Questions that everybody sees; their ids."""
    assert server.control is not None
    await server.control.call(QuestionsModerate(False))
    asked = []
    for number in range(QUESTIONS):
        phone = PhoneClient(server.port, server.code)
        await phone.join()
        question = QuestionIn(
            secrets.token_hex(16), f"Who pays for what in year {number}, and why?"
        )
        await phone.deliver(question)
        await phone.leave()
        asked.append(question.id)
    return asked


async def open_kind(server: Server, kind: str) -> dict[str, Any]:
    assert server.control is not None
    polls = await server.control.call(GetPolls())
    poll: dict[str, Any] = next(each for each in polls if each["kind"] == kind)
    await server.control.call(PollOpen(poll["id"]))
    return poll


async def answer(
    crowd: Room, poll: dict[str, Any], questions: list[str]
) -> tuple[list[dict[str, Any]], Counter[int]]:
    """All answer the poll and support a question; what was sent, and what the room received."""
    chance = Random(1)
    ids = [choice["id"] for choice in poll["choices"]]
    answers: list[dict[str, Any]] = [
        {"order": chance.sample(ids, RANKED)}
        if poll["kind"] == "ranking"
        else {"words": [chance.choice(SAID)]}
        for _ in range(100)
    ]
    order = {"poll": poll["id"], "answers": answers, "questions": questions, "within_s": WITHIN_S}
    told = await crowd.order("answer", **order)
    received: Counter[int] = Counter()
    for each in told:
        received.update({int(bucket): size for bucket, size in each["received"].items()})
    return [vote for each in told for vote in each["votes"]], received


async def verdict(
    server: Server, poll: str, sent: list[dict[str, Any]], questions: list[str]
) -> str:
    """Whether the file has every answer and every vote for a question."""
    assert server.control is not None
    await server.control.call(PollClose(poll), within_s=60)
    counted = (await server.control.call(GetTally(poll)))["n"]
    rows = (await server.control.call(GetState()))["questions"]["rows"]
    supported = {row["question"]["id"]: row["votes"] for row in rows}
    upvotes = Counter(each["id"] for each in sent if each["id"] in questions)
    right = counted == PHONES and all(supported[key] == upvotes[key] for key in questions)
    accepted = {each["status"] for each in sent} == {"recorded"}
    if right and accepted:
        return f"all {counted} answers and {sum(upvotes.values())} upvotes counted"
    return f"NOT EQUAL: {Counter(each['status'] for each in sent)}, {counted} counted"


def per_second(received: Counter[int], began_s: float) -> float:
    """Bytes a second from just before the first answers (the poll had opened, which is told at once) to the
    last."""
    first, last = int((began_s - OPENED_BEFORE_S) / BUCKET_S), max(received)
    sent = sum(size for bucket, size in received.items() if bucket >= first)
    return sent / ((last + 1 - first) * BUCKET_S)
