"""Every kind of poll in a full room: two real phones and 200 simulated ones; what was sent, what is in the file,
what is drawn and what the report says are the same numbers."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from random import Random
from typing import Any

import pytest

from facilitator.charts import ChartModel, chart_of, table
from facilitator.charts.layout import layout
from facilitator.charts.style import stage_style
from facilitator.domain.polls import Poll
from facilitator.domain.tallies import Tally
from facilitator.importers.sample import load_sample
from facilitator.protocol import commands as c
from facilitator.protocol.codec import decode, encode
from facilitator.protocol.desk import LiveSection
from facilitator.rehearsal.answers import leaning
from facilitator.rehearsal.crowd import Crowd, Vote
from facilitator.rehearsal.recount import AskedRound, SentBallot, compare
from tests.end_to_end.answering import (
    rank,
    rate,
    share_out,
    write_number,
    write_text,
    write_words,
)
from tests.end_to_end.lan import Lan
from tests.end_to_end.phone import Phone
from tests.end_to_end.served import Served

CROWD = 200
OPEN_S = 0.8
HAIR = 0.0015  # what stands between the parts of a row
STAGE = (1720, 760)
ROOT = Path(__file__).parents[2]


ANSWERS: dict[str, tuple[Callable[[Phone], Any], Callable[[Phone], Any]]] = {
    "start": (lambda phone: phone.choose("pilot"), lambda phone: phone.choose("all")),
    "who": (lambda phone: phone.choose("city", "aid"), lambda phone: phone.choose("city")),
    "works": (
        lambda phone: rate(phone, school=2, language=2, office=2),
        lambda phone: rate(phone, school=5, language=5, office=5),
    ),
    "one-word": (lambda phone: write_words(phone, "trust"), lambda p: write_words(p, "Écoles")),
    "headline": (
        lambda phone: write_text(phone, "One office.\nOne week."),
        lambda phone: write_text(phone, "<b>Nobody</b> waits"),
    ),
    "first": (
        lambda phone: rank(phone, "desk", "housing", "skills"),
        lambda phone: rank(phone, "housing"),
    ),
    "money": (
        lambda phone: share_out(phone, staff=60, courses=40),
        lambda phone: share_out(phone, associations=100),
    ),
    "weeks": (
        lambda phone: write_number(phone, "12"),
        lambda phone: write_number(phone, "20"),
    ),
}


@pytest.fixture(scope="module")
def polls() -> dict[str, Poll]:
    return {each.id: each for each in load_sample("all-kinds") if isinstance(each, Poll)}


def test_every_kind_is_asked(polls: dict[str, Poll]) -> None:
    assert {polls[key].kind for key in ANSWERS} == {poll.kind for poll in polls.values()}


def test_all_that_shows_a_result_shows_what_the_room_sent(
    room: Lan, new_phone: Callable[..., Phone], polls: dict[str, Poll], tmp_path: Path
) -> None:
    file = tmp_path / "room.workshop"
    with Served(file, room.host, sample="all-kinds") as event, ExitStack() as leaving:
        event.ctl(c.DoorsOpen())
        crowd = Crowd.of(CROWD, event.port, event.code, ["en", "fr"], seed=4)
        leaving.callback(lambda: event.loop.run(crowd.leave()))
        event.loop.run(crowd.arrive(0.5))
        phones = [new_phone(), new_phone()]
        heard = [phone.frames_sent() for phone in phones]
        for phone in phones:
            phone.open(event.url)
            phone.say_nothing_of_groups()
        asked: list[AskedRound] = []
        charts: dict[str, ChartModel] = {}
        for place, key in enumerate(ANSWERS):
            asked.append(hold(event, crowd, phones, polls[key], place))
            live: LiveSection = decode(encode(event.ctl(c.GetState())["live"]), LiveSection)
            charts[key] = chart_of(polls[key], live.tallies[key], "en", of=CROWD + 2)
            drawn = shown(charts[key], live.tallies[key])
            assert drawn == pytest.approx(counted(polls[key], asked[-1].tally), abs=HAIR), key
        real = [_ballot(-n, frame) for n, frames in enumerate(heard) for frame in frames]
        sent = [*crowd.sent, *(ballot for ballot in real if ballot is not None)]
        found = compare(asked, sent)
        assert found.differences == []
        assert found.acknowledged > len(ANSWERS) * CROWD * 0.7
        event.ctl(c.EventEnd())
    report = reported(file, tmp_path)
    for round_ in asked:
        told = report[polls[round_.id].prompt.text]
        assert told["votes_n"] == round_.tally["n"]
        assert told["abstentions_n"] == round_.tally["abstain"]
        rows = {row[0]: row for row in table(charts[round_.id]).rows}
        for row in told["result"]:
            label = row.pop("label")["text"]
            if label in rows:  # words named once stand together in the report
                assert int(next(iter(row.values()))) == int(rows[label][1]), (round_.id, label)
        labels = {label for label in rows if rows[label][1] != "1"}
        assert len(told["result"]) >= len(labels) > 0


def hold(event: Served, crowd: Crowd, phones: list[Phone], poll: Poll, place: int) -> AskedRound:
    """One poll, answered by everybody, and closed."""
    vote = Vote(poll.id, place, 1, leaning(poll, Random(place)), OPEN_S)

    async def expect() -> None:
        crowd.expect(vote)

    event.loop.run(expect())
    event.ctl(c.PollOpen(poll.id))
    for phone, answer in zip(phones, ANSWERS[poll.id], strict=True):
        answer(phone)
        phone.send()
        phone.expect_recorded()
    event.ctl(c.PollClose(poll.id))
    event.loop.run(crowd.vote_too_late(poll.id, 1))
    event.loop.run(crowd.settled())
    tally = event.ctl(c.GetTally(poll.id))
    choices = [{"id": choice.id} for choice in poll.choices]
    return AskedRound(poll.id, 1, poll.kind, poll.prompt.text, choices, tally)


def shown(chart: ChartModel, tally: Tally) -> dict[str, float]:
    """What stands on the stage: how long each bar is as a share of them all; for what was written, the numbers
    beside it."""
    if tally.kind == "text":
        return {"texts": float(sum(int(row[1]) for row in table(chart).rows))}
    if tally.kind == "words":
        return {row[0]: float(row[1]) for row in table(chart).rows}
    pieces = layout(chart, *STAGE, stage_style(1080, title_shown=False)).pieces
    bars = [bar for bar in pieces.bars if not bar.key.startswith(("legend/", "median"))]
    long = {bar.key: bar.height if bar.base == "bottom" else bar.width for bar in bars}
    return shares({key: value for key, value in long.items() if value > 0.01})


def counted(poll: Poll, tally: Mapping[str, Any]) -> dict[str, float]:
    """The same from the file's ballots."""
    match poll.kind:
        case "words":
            return {word: float(n) for word, n in tally["words"]}
        case "text":
            return {"texts": float(tally["texts"])}
        case "scale":
            steps = range(poll.settings.min, poll.settings.max + 1)
            return shares(
                {
                    f"{key}/{index}": float(of.get(str(step), 0))
                    for key, of in tally["counts"].items()
                    for index, step in enumerate(steps)
                }
            )
        case "number":
            return shares({f"{low:g}": float(n) for low, _, n in tally["bins"]})
    numbers = tally.get("counts") or tally.get("borda") or tally["points"]
    return shares({key: float(n) for key, n in numbers.items()})


def shares(of: dict[str, float]) -> dict[str, float]:
    whole = sum(of.values())
    return {key: round(value / whole, 3) for key, value in of.items() if value}


def reported(file: Path, folder: Path) -> dict[str, Any]:
    """The first round of each vote in the report, by what was asked."""
    out = folder / "report"
    command = [sys.executable, "-m", "facilitator", "report", str(file), "--out", str(out)]
    subprocess.run([*command, "--format", "json"], check=True, capture_output=True, cwd=ROOT)
    (written,) = out.glob("*.json")
    report = json.loads(written.read_text())
    return {vote["question"]["text"]: vote["rounds"][0] for vote in report["votes"]}


def _ballot(number: int, frame: str) -> SentBallot | None:
    """A frame of a real phone, if it is a ballot. What was not acknowledged its page would still show."""
    message = json.loads(frame)
    if message["type"] != "ballot":
        return None
    facts = (message["id"], message["n"], message["poll"], message["round"], message["answer"])
    return SentBallot(number, *facts, status="recorded")
