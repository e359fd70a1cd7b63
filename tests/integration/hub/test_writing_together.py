"""Three people type in one text at the same time, over real sockets, with links that break: every word stays."""

import asyncio
import random

import pytest

from facilitator.desktop.report.shared import SharedText
from facilitator.domain.notes import Summary
from tests.helpers.hubs import desk_at, serving
from tests.integration.hub.test_keyed import invited
from tests.integration.hub.test_notes_page import Rapporteur

WORDS = 20


class Typist:
    """Types words of its own wherever it likes, as a page does; its link may break at any moment."""

    def __init__(self, name: str, url: str, seed: int) -> None:
        self.name, self.url = name, url
        self.chance = random.Random(seed)
        self.field = SharedText()
        self.once = 0
        self.page: Rapporteur

    async def open(self) -> None:
        self.page = await Rapporteur.at(self.url)
        await self.page.look()
        self.hear()

    def hear(self) -> None:
        for frame in self.page.frames:
            if frame["type"] == "notes":
                self.page.state |= frame["state"]
        written = self.page.state["workspace"]["summaries"]
        self.field.arrive(next((each["text"] for each in written if each["ref"] == "panel"), ""))

    def type(self, word: str) -> None:
        pieces = self.field.typed.split(" ")
        pieces.insert(self.chance.randint(0, len(pieces)), word)
        self.field.type(" ".join(pieces))

    async def send(self) -> None:
        edit = self.field.to_send()
        if edit is None:
            return
        base, text = edit
        self.once += 1
        args = {"what": "item", "ref": "panel", "base": base, "text": text}
        once = f"{self.name} {self.once}"
        if self.chance.random() < 0.15:
            # The link breaks before the answer; nobody knows whether it arrived.
            number = self.page.number + 1
            await self.page.send(
                {"type": "do", "id": number, "name": "report.write", "args": {**args, "once": once}}
            )
            await self.page.leave()
            self.field.refuse(for_good=False)
            await self.open()
            assert self.field.to_send() == edit
        done = await self.page.do("report.write", **args, once=once)
        assert done["ok"], done
        self.hear()
        self.field.answer(done["value"]["text"], merged=done["value"]["merged"])

    async def write(self) -> None:
        for number in range(WORDS):
            self.type(f"{self.name}{number}")
            if self.chance.random() < 0.6:
                await self.send()
            await asyncio.sleep(0)
        while self.field.unsent:
            await self.send()


@pytest.mark.parametrize("seed", [1, 2])
async def test_every_word_of_three_typists_is_there_once(event, seed):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        url = await invited(desk, "notes")
        typists = [Typist(name, url, seed * 10 + n) for n, name in enumerate("xyz")]
        for typist in typists:
            await typist.open()
        await asyncio.gather(*(typist.write() for typist in typists))
        text = hub.store.book.get(Summary, "item/panel").text
        words = text.split()
        for name in "xyz":
            for number in range(WORDS):
                assert words.count(f"{name}{number}") == 1, text
        for typist in typists:
            await typist.page.leave()
