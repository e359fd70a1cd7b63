"""The sample event as the pictures show it: a room of phones that vote, ask and support questions."""

import asyncio
from collections.abc import Mapping
from random import Random

from facilitator.client.phone import PhoneClient, Shown
from facilitator.domain.editing.writing import Written
from facilitator.domain.notes import NoteTag
from facilitator.protocol import commands as c, report_commands as r
from facilitator.protocol.codec import Raw, encode
from facilitator.protocol.phone import BallotIn, PollSection, QuestionIn, UpvoteIn
from facilitator.rehearsal.answers import intent
from facilitator.rehearsal.words import NAMES, QUESTIONS
from tests.end_to_end.served import Served

PHONES = 186  # and the browser
HEADCOUNT = 204
SEED = 2018
SUPPORTED = 0.5
CARDS = {"largely": 3, "partly": 9, "not-yet": 5}

AGAIN = "obstacle, again"
CHANGED_THEIR_MIND = 0.4
GAVE_THEIR_GROUP = 0.9
GROUPS = {
    "from": {"government": 7, "international": 5, "civil": 6, "academia": 3, "local": 4},
    "level": {"local": 4, "national": 8, "regional": 3, "global": 5},
}

LEANINGS: Mapping[str, Mapping[str, float]] = {
    "ready": {"largely": 2, "partly": 9, "not-yet": 6},
    "success": {
        "demand": 7,
        "peers": 5,
        "ownership": 9,
        "leadership": 6,
        "flexible": 2,
        "society": 3,
    },
    "obstacle": {"turnover": 8, "coordination": 5, "goals": 2, "funding": 6},
    AGAIN: {"turnover": 4, "coordination": 9, "goals": 1, "funding": 7},
    "next": {"institutions": 0.66, "cities": 0.5, "review": 0.82},
}

CONCLUSIONS = (
    c.ConclusionAdd(
        "Capacity building works where it answers a demand and the institution makes it its own.",
        evidence_poll="success",
    ),
    c.ConclusionAdd(
        "Trained staff move on: support has to outlast the people it began with.",
        evidence_poll="obstacle",
    ),
    c.ConclusionAdd(
        "Cities carry much of the work and should have direct access to support.", "recommendation"
    ),
    c.ConclusionAdd(
        "Reviews of the Compact should report on the support that was given.", "recommendation"
    ),
)

WRITTEN = (
    r.NoteAdd(
        "Trained staff leave for agencies within two years; the institution begins anew.",
        "session-1",
        NoteTag.KEY_POINT,
        "amador",
    ),
    r.NoteAdd(
        "“Give the city the money, and we train our own people.”",
        "session-1",
        NoteTag.QUOTE,
        "zaidi",
    ),
    r.NoteAdd(
        "Mexico shares its training material in Spanish and English by March; whoever wants it writes "
        "to the National Institute of Migration.",
        "session-1",
        NoteTag.ACTION,
        "amador",
    ),
    r.MessageAdd("Cities are where capacity is needed, and the last to get it"),
    r.ReportWrite(
        Written.ITEM,
        "Three levels of government told what worked and what did not outlast the project.",
        "",
        "session-1",
    ),
)
"""What the rapporteur wrote while it happened."""


class Room:
    """The simulated phones, and what they do on the moderator's word."""

    def __init__(
        self,
        served: Served,
        phones: int = PHONES,
        leanings: Mapping[str, Mapping[str, float]] = LEANINGS,
    ) -> None:
        self._served = served
        self._leanings = leanings
        self._poll: PollSection | None = None
        self._turned = asyncio.Event()
        code = served.code
        self._phones = [
            PhoneClient(served.port, code, random=Random(n), on_state=None if n else self._see)
            for n in range(phones)
        ]
        self._voted = 0
        served.loop.run(self._arrive())

    def leave(self) -> None:
        self._served.loop.run(self._leave())

    def open(self, poll: str) -> None:
        """Opens voting."""
        self._voted = 0
        self._served.ctl(c.PollOpen(poll))
        self._served.loop.run(self._shown(poll, 1))

    def open_again(self, poll: str) -> None:
        """Opens a second round."""
        self._voted = 0
        self._served.ctl(c.PollAgain(poll))
        self._served.loop.run(self._shown(poll, 2))

    def vote(self, most: int | None = None) -> None:
        """Those who have not had their turn vote, until `most` phones (all) have had it."""
        most = len(self._phones) if most is None else most
        self._served.loop.run(self._vote(range(self._voted, most)))
        self._voted = most

    def ask(self) -> list[str]:
        """All prepared questions. Their ids, in order."""
        return self._served.loop.run(self._ask())

    def support(self, questions: list[str]) -> None:
        """Upvotes for the questions, fewer and fewer."""
        self._served.loop.run(self._support(questions))

    def _see(self, state: Shown) -> None:
        if state.poll is not None:
            self._poll = state.poll
            self._turned.set()

    async def _arrive(self) -> None:
        await asyncio.gather(*(phone.join() for phone in self._phones))

    async def _leave(self) -> None:
        await asyncio.gather(*(phone.leave() for phone in self._phones))

    async def _shown(self, poll: str, round_: int) -> None:
        def is_open() -> bool:
            found = self._poll
            return found is not None and (found.id, found.round, found.status) == (
                poll,
                round_,
                "open",
            )

        while not is_open():
            self._turned.clear()
            await self._turned.wait()

    async def _vote(self, numbers: range) -> None:
        assert self._poll is not None
        poll = self._poll
        ballots = []
        for number in numbers:
            chance = Random(f"{SEED}/{poll.id}/{number}")
            ballot = f"{chance.getrandbits(128):032x}"
            leanings = self._leanings[poll.id]
            if poll.round > 1 and Random(f"{number}/{poll.round}").random() < CHANGED_THEIR_MIND:
                leanings, chance = LEANINGS[AGAIN], Random(f"{SEED}/{AGAIN}/{number}")
            answers = intent(poll, leanings, chance).answers
            if answers:
                answer = Raw(encode(answers[0]))
                message = BallotIn(ballot, 1, poll.id, poll.round, answer, _groups(number))
                ballots.append(self._phones[number].deliver(message))
        await asyncio.gather(*ballots)

    async def _ask(self) -> list[str]:
        chance = Random(SEED)
        asked = []
        for number, (_, text) in enumerate(QUESTIONS):
            name, affiliation = NAMES[number % len(NAMES)] if number % 4 == 0 else (None, None)
            question = QuestionIn(f"{chance.getrandbits(128):032x}", text, None, name, affiliation)
            await self._phones[10 * number].deliver(question)
            asked.append(question.id)
        return asked

    async def _support(self, questions: list[str]) -> None:
        votes = []
        for place, question in enumerate(questions):
            for phone in self._phones[: round(PHONES * SUPPORTED / (place + 2))]:
                votes.append(phone.deliver(UpvoteIn(question, True)))
        await asyncio.gather(*votes)


def _groups(number: int) -> dict[str, str]:
    """What a phone says of whom it speaks for."""
    chance = Random(f"{SEED}/groups/{number}")
    return {
        question: chance.choices(list(options), list(options.values()))[0]
        for question, options in GROUPS.items()
        if chance.random() < GAVE_THEIR_GROUP
    }
