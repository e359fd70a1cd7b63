"""Words, for a cloud: a few words or short phrases from each participant."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from facilitator.domain.kinds.base import Kind, TallyData
from facilitator.domain.kinds.hiding import is_hidden
from facilitator.domain.kinds.spelling import counted, folded
from facilitator.domain.polls import Poll
from facilitator.domain.text import clean

WORDS_MOST = 5
WORD_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Answer:
    """`words` as they were typed."""

    words: tuple[str, ...]


class _Words(Kind[Answer]):
    name = "words"
    answer_type = Answer

    def lacks(self, poll: Poll) -> str:
        top = poll.settings.top
        fits = top is None or 1 <= top <= WORDS_MOST
        return "" if fits else f"Participants can write 1 to {WORDS_MOST} words."

    def cleaned(self, answer: Answer) -> Answer:
        """Without empty words, and each word once however it is spelt."""
        # One more than the limit, so that a word that is too long is still seen to be.
        words = (clean(word, limit=WORD_LONGEST + 1) for word in answer.words)
        once: dict[str, str] = {}
        for word in words:
            if folded(word):
                once.setdefault(folded(word), word)
        return Answer(tuple(once.values()))

    def problem(self, poll: Poll, answer: Answer) -> str | None:
        most = poll.settings.top or WORDS_MOST
        fits = 1 <= len(answer.words) <= most
        return None if fits and all(len(x) <= WORD_LONGEST for x in answer.words) else "answer"

    def tally(self, poll: Poll, answers: Iterable[Answer]) -> TallyData:
        said = (word for answer in answers for word in answer.words)
        return TallyData(said=counted(said, partial(is_hidden, poll.settings)))

    def told(self, data: TallyData) -> Mapping[str, Any]:
        return {"words": [[each.text, each.count] for each in data.shown]}

    def said_key(self, text: str) -> str:
        return folded(text)


KIND = _Words()
