"""Simulated participants, each a phone with a connection of its own that reacts to what it is sent."""

import asyncio
import contextlib
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field
from random import Random

from facilitator.client.phone import PhoneClient, Shown
from facilitator.domain.errors import HubTrouble
from facilitator.protocol.codec import Raw, encode
from facilitator.protocol.phone import BallotIn, EventSection, PollSection
from facilitator.rehearsal.answers import GIVES_GROUPS, Answer, Intent, Leaning, Moment, intent
from facilitator.rehearsal.recount import SentBallot

AWAY_S = (0.05, 0.4)
SECOND_THOUGHTS_S = (0.05, 0.3)
COMES_LATE = 0.10
ROUNDS_LATE_MOST = 3


@dataclass(frozen=True, slots=True)
class Vote:
    """A round about to open. `place` is the poll's place in the event: ids are new in every rehearsal, so
    chance hangs on places."""

    poll: str
    place: int
    round: int
    lean: Leaning
    open_s: float


@dataclass(slots=True)
class Expected:
    """What phones know of rounds before these open, by poll and round."""

    seed: int
    votes: dict[tuple[str, int], Vote] = field(default_factory=dict[tuple[str, int], Vote])

    def chance(self, *what: object) -> Random:
        """The same numbers for the same seed and words, whatever happened before."""
        return Random("/".join(map(str, (self.seed, *what))))


class SimulatedPhone:
    """One participant. It votes by itself when it is shown an open poll that is expected."""

    def __init__(
        self, number: int, port: int, code: str | None, lang: str, expected: Expected
    ) -> None:
        chance = expected.chance("phone", number)
        self.number = number
        self.rounds_late = (
            chance.randint(1, ROUNDS_LATE_MOST) if chance.random() < COMES_LATE else 0
        )
        self.sent: list[SentBallot] = []
        self.here = False
        self._expected = expected
        self._client = PhoneClient(port, code, lang=lang, on_state=self._see, random=chance)
        self._ids: dict[str, str] = {}
        self._groups: dict[str, str] | None = None
        self._closed: dict[tuple[str, int], asyncio.Event] = {}
        self._too_late: dict[tuple[str, int], Answer] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def arrive(self, after_s: float) -> None:
        await asyncio.sleep(after_s)
        await self._client.join()
        self.here = True

    async def leave(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._client.leave()

    async def settled(self) -> None:
        """Returns when nothing that it sent waits for an answer."""
        await asyncio.gather(*self._tasks)

    async def vote_too_late(self, poll: str, round_: int) -> None:
        """Sends what it meant to send, now that the round is over."""
        answer = self._too_late.pop((poll, round_), None)
        if answer is not None:
            await self._cast(poll, round_, 1, answer)

    @property
    def client(self) -> PhoneClient:
        """For what it does besides voting."""
        return self._client

    def _see(self, state: Shown) -> None:
        if state.event is not None and self._groups is None:
            self._groups = self._belongs_to(state.event)
        poll = state.poll
        if poll is None:
            return
        key = (poll.id, poll.round)
        vote = self._expected.votes.get(key)
        if vote is not None and key not in self._closed:
            self._closed[key] = asyncio.Event()
            if poll.status == "open":
                chance = self._expected.chance("vote", self.number, vote.place, vote.round)
                self._spawn(self._vote(poll, vote, intent(poll, vote.lean, chance), chance))
        if poll.status == "closed" and key in self._closed:
            self._closed[key].set()

    def _belongs_to(self, event: EventSection) -> dict[str, str]:
        chance = self._expected.chance("groups", self.number)
        return {
            group.id: chance.choice(group.options).id
            for group in event.groups
            if group.options and chance.random() < GIVES_GROUPS
        }

    async def _vote(self, poll: PollSection, vote: Vote, plan: Intent, chance: Random) -> None:
        if plan.moment is Moment.TOO_LATE:
            self._too_late[poll.id, poll.round] = plan.answers[0]
            return
        if plan.moment is Moment.GRACE:
            await self._closed[poll.id, poll.round].wait()
        else:
            await asyncio.sleep(plan.at_share * vote.open_s)
        for n, answer in enumerate(plan.answers, start=1):
            if n > 1:
                await asyncio.sleep(chance.uniform(*SECOND_THOUGHTS_S))
            loses = plan.loses_connection and n == len(plan.answers)
            away_s = chance.uniform(*AWAY_S) if loses else None
            await self._cast(poll.id, poll.round, n, answer, away_s=away_s)

    async def _cast(
        self, poll: str, round_: int, n: int, answer: Answer, *, away_s: float | None = None
    ) -> None:
        """Sends a ballot until it is answered; with `away_s` the connection is lost right after sending."""
        ballot = SentBallot(self.number, self._ballot_id(poll), n, poll, round_, answer)
        self.sent.append(ballot)
        message = BallotIn(ballot.id, n, poll, round_, Raw(encode(answer)), self._groups or {})
        if away_s is not None:
            with contextlib.suppress(HubTrouble):
                await self._client.send(message)
            self._client.drop()
            await asyncio.sleep(away_s)
        with contextlib.suppress(HubTrouble):  # never answered: the recount tells
            ballot.status = (await self._client.deliver(message)).status

    def _ballot_id(self, poll: str) -> str:
        """One for each poll, the same in all its rounds."""
        place = next(vote.place for vote in self._expected.votes.values() if vote.poll == poll)
        if poll not in self._ids:
            chance = self._expected.chance("ballot", self.number, place)
            self._ids[poll] = f"{chance.getrandbits(128):032x}"
        return self._ids[poll]

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


@dataclass(slots=True)
class Crowd:
    """All simulated participants."""

    phones: Sequence[SimulatedPhone]
    expected: Expected
    _rounds: int = 0
    _arriving: list[asyncio.Task[None]] = field(default_factory=list[asyncio.Task[None]])

    @classmethod
    def of(
        cls, size: int, port: int, code: str | None, languages: Sequence[str], seed: int
    ) -> "Crowd":
        """Phones set to the event's languages, most of them to its first."""
        expected = Expected(seed)
        weights = [2 ** (len(languages) - place) for place in range(len(languages))]
        speak = expected.chance("languages").choices(languages or [""], weights or None, k=size)
        phones = [
            SimulatedPhone(number, port, code, lang, expected)
            for number, lang in enumerate(speak, start=1)
        ]
        return cls(phones, expected)

    @property
    def here(self) -> list[SimulatedPhone]:
        return [phone for phone in self.phones if phone.here]

    @property
    def sent(self) -> list[SentBallot]:
        """Every ballot that was sent."""
        return [ballot for phone in self.phones for ballot in phone.sent]

    async def arrive(self, within_s: float) -> None:
        """Everyone who is on time scans the code; returns when they are in."""
        chance = self.expected.chance("arrivals")
        on_time = [phone for phone in self.phones if not phone.rounds_late]
        await asyncio.gather(*(phone.arrive(chance.uniform(0, within_s)) for phone in on_time))

    def expect(self, vote: Vote) -> None:
        """A round opens now; some who are late come in while it is open."""
        self.expected.votes[vote.poll, vote.round] = vote
        self._rounds += 1
        chance = self.expected.chance("late", self._rounds)
        for phone in self.phones:
            if phone.rounds_late == self._rounds:
                work = phone.arrive(chance.uniform(0.1, 0.6) * vote.open_s)
                self._arriving.append(asyncio.get_running_loop().create_task(work))

    async def settled(self) -> None:
        """Returns when every vote that was sent has been answered."""
        await asyncio.gather(*self._arriving)
        self._arriving.clear()
        await asyncio.gather(*(phone.settled() for phone in self.phones))

    async def vote_too_late(self, poll: str, round_: int) -> None:
        await asyncio.gather(*(phone.vote_too_late(poll, round_) for phone in self.phones))

    async def leave(self) -> None:
        for task in self._arriving:
            task.cancel()
        await asyncio.gather(*self._arriving, return_exceptions=True)
        await asyncio.gather(*(phone.leave() for phone in self.phones))
