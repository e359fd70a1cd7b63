"""The moderator's part of a rehearsal: runs the programme, the votes and the questions by commands."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from facilitator.client.control import ControlClient
from facilitator.domain.book import Book
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Poll
from facilitator.domain.schedule import children
from facilitator.domain.stage import Scene
from facilitator.domain.timeline import running_order
from facilitator.domain.workshop import Item, ItemKind
from facilitator.progress import Progress
from facilitator.protocol import commands as c
from facilitator.rehearsal.answers import leaning, swayed
from facilitator.rehearsal.audience import Audience
from facilitator.rehearsal.crowd import Crowd, Vote
from facilitator.rehearsal.recount import AskedRound
from facilitator.rehearsal.words import RECOMMENDATION

ARRIVAL_S = 90.0  # of the programme, as the next one
OPEN_S = 60.0
OPEN_LEAST_S = 1.0  # simulated people need this much even when time flies
CLOSED_WITHIN_S = 60.0  # real: the grace, and forgetting who voted
HANDS_SHARE = 0.06
TELLER = "left side"
ASKED_IN = frozenset({ItemKind.SESSION, ItemKind.PANEL, ItemKind.QUESTIONS, ItemKind.CONCLUSIONS})


@dataclass(slots=True)
class Director:
    """Plays `book` in a hub that has it open. `asked` are the rounds played so far."""

    control: ControlClient
    book: Book
    crowd: Crowd
    speed: float
    progress: Progress
    asked: list[AskedRound] = field(default_factory=list[AskedRound])
    _hands: dict[str, int] = field(default_factory=dict[str, int])

    async def play(self) -> None:
        """From doors to end; returns when every vote has been answered."""
        order = running_order(self.book)
        self._hands = self._hand_counts()
        await self.control.call(c.Headcount(len(self.crowd.phones) + sum(self._hands.values())))
        await self.control.call(c.StageShow(Scene.JOIN))
        self.progress(0.0, "Participants arrive")
        await self.crowd.arrive(ARRIVAL_S / self.speed)
        questions = Audience(
            self.control,
            self.crowd,
            self.book.event.questions_moderated,
            [each.person for item in order for each in self.book.contributions(item.id)],
        )
        asked_in = [item for item in order if item.kind in ASKED_IN] or order[-1:]
        total_s = sum(item.duration_s for item in order) or 1
        played_s = 0
        for item in order:
            self.progress(played_s / total_s, item.title.text)
            asks = item in asked_in and self.book.event.questions_enabled
            await self._play_item(
                item, order, questions, questions.share(len(asked_in)) if asks else 0
            )
            played_s += item.duration_s
        await self._conclude()
        await self.control.call(c.EventEnd())
        self.progress(1.0, "The event is over")

    async def _play_item(
        self, item: Item, order: list[Item], questions: Audience, question_count: int
    ) -> None:
        loop = asyncio.get_running_loop()
        outer = bool(children(self.book.items(), item.id))
        ends_s = loop.time() + (0 if outer else item.duration_s / self.speed)
        await self.control.call(c.ItemStart(item.id))
        for contribution in self.book.contributions(item.id):
            if contribution.planned_s:
                await self.control.call(c.SpeakerStart(contribution.id))
                await asyncio.sleep(contribution.planned_s / self.speed)
        if question_count:
            await questions.ask(question_count)
        for poll in self._polls_of(item, order):
            await self._ask(poll)
        again = self._asked_again() if item is order[-1] else None
        if again is not None:
            await self._ask(again)
        await asyncio.sleep(max(0.0, ends_s - loop.time()))

    # --- votes

    def _polls_of(self, item: Item, order: list[Item]) -> list[Poll]:
        """The item's polls; the last item's also those that belong to none."""
        places = {each.id for each in order}
        loose = [poll for poll in self.book.polls() if poll.item not in places]
        return [poll for poll in self.book.polls() if poll.item == item.id] + (
            loose if item is order[-1] else []
        )

    def _asked_again(self) -> Poll | None:
        """A single choice without cards, so that a shift and a hand count are both seen."""
        singles = self._hand_countable()
        return next((p for p in singles if not _has_cards(p)), next(iter(self.book.polls()), None))

    def _hand_counted(self) -> Poll | None:
        singles = self._hand_countable()
        return next((poll for poll in singles if _has_cards(poll)), next(iter(singles), None))

    def _hand_countable(self) -> list[Poll]:
        return [poll for poll in self.book.polls() if kind_of(poll.kind).counted_by_hand]

    def _hand_counts(self) -> dict[str, int]:
        """Cards of those in the room who have no phone, by choice."""
        poll = self._hand_counted()
        if poll is None:
            return {}
        chance = self.crowd.expected.chance("hands")
        most = max(2, round(HANDS_SHARE * len(self.crowd.phones)))
        return {choice.id: chance.randint(1, most) for choice in poll.choices}

    async def _ask(self, poll: Poll) -> None:
        """One round, from opening to its result on the stage."""
        round_ = 1 + sum(1 for each in self.asked if each.id == poll.id)
        place = self.book.polls().index(poll)
        lean = leaning(poll, self.crowd.expected.chance("lean", place))
        if round_ > 1:
            lean = swayed(lean, self.crowd.expected.chance("sway", place, round_))
        open_s = max(OPEN_LEAST_S, OPEN_S / self.speed)
        self.crowd.expect(Vote(poll.id, place, round_, lean, open_s))
        await self.control.call(c.PollOpen(poll.id) if round_ == 1 else c.PollAgain(poll.id))
        await asyncio.sleep(open_s)
        await self.control.call(c.PollClose(poll.id), within_s=CLOSED_WITHIN_S)
        await self.crowd.settled()
        await self.crowd.vote_too_late(poll.id, round_)
        if round_ == 1 and poll is self._hand_counted():
            await self.control.call(c.PollCards(poll.id, "added"))
            for choice, count in self._hands.items():
                await self.control.call(c.CountHands(poll.id, choice, count, TELLER))
        await self.control.call(c.PollReveal(poll.id))
        tally: dict[str, Any] = await self.control.call(c.GetTally(poll.id, round_))
        choices = [{"id": each.id, "label": each.label.text} for each in poll.choices]
        choices += [{"id": each.id, "label": each.label.text} for each in poll.statements]
        prompt = poll.prompt.text
        self.asked.append(AskedRound(poll.id, round_, poll.kind, prompt, choices, tally))

    # --- what it came to

    async def _conclude(self) -> None:
        """A sentence on each of the first two choices made, and a recommendation."""
        chosen = [each for each in self.asked if _has_leader(each.tally)]
        for asked in chosen[:2]:
            counts: dict[str, int] = asked.tally["counts"]
            labels = {choice["id"]: choice["label"] for choice in asked.choices}
            most = max(counts, key=lambda key: counts[key])
            text = f"Asked “{asked.prompt}”, the answer chosen most was “{labels[most]}”."
            await self.control.call(c.ConclusionAdd(text, evidence_poll=asked.id))
        await self.control.call(c.ConclusionAdd(RECOMMENDATION, "recommendation"))
        await self.control.call(c.StageShow(Scene.CONCLUSIONS))


def _has_leader(tally: Mapping[str, Any]) -> bool:
    """Whether votes were counted by choice, so that one of them can have most."""
    counts = tally.get("counts", {})
    return bool(counts) and all(isinstance(votes, int) for votes in counts.values())


def _has_cards(poll: Poll) -> bool:
    return any(choice.card is not None for choice in poll.choices)
