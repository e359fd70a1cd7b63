"""Questions in a rehearsal: phones ask and upvote, the moderator approves, shows and answers."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from facilitator.client.control import ControlClient
from facilitator.protocol import commands as c
from facilitator.protocol.phone import QuestionIn, UpvoteIn
from facilitator.rehearsal.crowd import Crowd
from facilitator.rehearsal.words import ANSWER_NOTE, NAMES, QUESTIONS

PHONES_PER_QUESTION = 15
UPVOTES = 0.2
GIVES_NAME = 0.3


@dataclass(slots=True)
class Audience:
    """Asks a part of the prepared questions each time it is asked for questions."""

    control: ControlClient
    crowd: Crowd
    moderated: bool
    people: list[str]
    _texts: Iterator[tuple[str, str]] = field(default_factory=lambda: iter(QUESTIONS))
    _turn: int = 0

    def share(self, parts: int) -> int:
        """How many questions to ask at a time, if it is done `parts` times."""
        wanted = min(len(QUESTIONS), max(parts, len(self.crowd.phones) // PHONES_PER_QUESTION))
        return wanted // parts

    async def ask(self, count: int) -> None:
        """Some questions are asked, one of them not let through, one shown and answered, one left open."""
        self._turn += 1
        chance = self.crowd.expected.chance("questions", self._turn)
        asked = [
            await self._ask_one(text, chance)
            for _, (_, text) in zip(range(count), self._texts, strict=False)
        ]
        dismissed = asked.pop() if self.moderated and len(asked) > 2 else None
        for question in asked if self.moderated else []:
            await self.control.call(c.QuestionApprove(question))
        if dismissed is not None:
            await self.control.call(c.QuestionDismiss(dismissed))
        await asyncio.gather(*(self._upvote(question, chance) for question in asked))
        for question in asked[: max(1, len(asked) - 1)]:
            await self.control.call(c.QuestionStage(question))
            await self.control.call(c.QuestionAnswered(question, ANSWER_NOTE))

    async def _ask_one(self, text: str, chance: Random) -> str:
        phone = chance.choice(self.crowd.here)
        name, affiliation = chance.choice(NAMES) if chance.random() < GIVES_NAME else (None, None)
        to = chance.choice(self.people) if self.people and chance.random() < 0.5 else None
        question = QuestionIn(f"{chance.getrandbits(128):032x}", text, to, name, affiliation)
        await phone.client.deliver(question)
        return question.id

    async def _upvote(self, question: str, chance: Random) -> None:
        willing = [phone for phone in self.crowd.here if chance.random() < UPVOTES]
        vote = UpvoteIn(question, True)
        await asyncio.gather(*(phone.client.deliver(vote) for phone in willing))
