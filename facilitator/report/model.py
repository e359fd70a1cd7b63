"""What a report says, before anybody draws it: facts, cleaned and with attribution applied.

Whoever may not be named in a part of the event is not in that part of a Report at all, so no
writer can give them away. Times are in the event's zone, and whole minutes but for what really
happened to the programme, which is told to the second.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from facilitator.domain.conclusions import OutcomeKind, OutcomeStatus
from facilitator.domain.notes import NoteTag
from facilitator.domain.polls import Poll, Round
from facilitator.domain.questions import QuestionStatus
from facilitator.domain.schedule import Span
from facilitator.domain.shifts import Shift
from facilitator.domain.splits import Split
from facilitator.domain.support import Support
from facilitator.domain.tallies import Tally
from facilitator.domain.workshop import Attribution, GroupQuestion, ItemKind, Presence


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in one language; `lang` is "" where it is that of the report or unknown."""

    text: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Heads:
    """Who was counted on one day: all together, and by the categories anybody was counted in."""

    day: date
    total: int
    by_category: tuple[tuple[Phrase, int], ...]

    @property
    def rest(self) -> int:
        """Those counted in no category."""
        return self.total - sum(people for _, people in self.by_category)


@dataclass(frozen=True, slots=True)
class Facts:
    """The cover's facts. `headcount` is the most of all days, `phones` the most that were in the room when a vote
    opened. `days` are those on which something of the programme was begun."""

    organisers: tuple[str, ...]
    starts_at: datetime | None
    ended_at: datetime | None
    place: str
    room: str
    capacity: int | None
    headcount: int | None
    phones: int | None
    attribution: Attribution
    indicative: bool
    heads: tuple[Heads, ...] = ()
    days: tuple[date, ...] = ()


class Course(StrEnum):
    """What became of a programme item."""

    DONE = "done"
    RUNNING = "running"
    NOT_RUN = "not_run"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Slot:
    """A line of the programme: planned against actual. `planned` is None without a start time.

    What was planned is whole minutes; `started_at` and `ended_at` are those of the run log, to the second.
    """

    title: Phrase
    kind: ItemKind
    depth: int
    course: Course
    planned_s: int
    planned: Span | None
    started_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def took_s(self) -> int | None:
        """From start to end, pauses included; None while it has not ended."""
        if self.started_at is None or self.ended_at is None:
            return None
        return round((self.ended_at - self.started_at).total_seconds())

    @property
    def longer_s(self) -> int | None:
        """How much longer it took than planned; negative if shorter."""
        return None if self.took_s is None else self.took_s - self.planned_s

    @property
    def late_s(self) -> int | None:
        """How much later than planned it started; negative if earlier."""
        if self.started_at is None or self.planned is None:
            return None
        return round((self.started_at - self.planned.start).total_seconds())


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone who spoke; `name` and `affiliation` are empty where they may not be told."""

    name: str
    affiliation: str
    role: str
    perspective: str
    presence: Presence
    from_floor: bool
    planned_s: int
    actual_s: float | None


@dataclass(frozen=True, slots=True)
class Written:
    """What is said of a part of the event. `draft`: the program's own words, that nobody has edited."""

    text: str = ""
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Noted:
    """A note of the rapporteur. `number` counts those that something rests on, and is 0 for others; `by` is
    who said it, as far as that may be told."""

    number: int
    text: str
    tag: NoteTag
    by: str
    at: datetime
    theme: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo, a JPEG of our own making; `alt` says what it shows. `item` is where it was taken."""

    caption: str
    credit: str
    alt: str
    content: bytes
    item: str | None = None


@dataclass(frozen=True, slots=True)
class VoteRound:
    """One opening of a poll. `counts` says whether its tally is a result: closed and not void.

    `answers` are those of its ballots in an order of chance, and nothing else of them; there are
    none where the round does not count. `headcount` are the people in the room on that day, where
    somebody counted them.
    """

    poll: Poll
    round: Round
    tally: Tally
    answers: tuple[Any, ...] = ()
    headcount: int | None = None

    @property
    def counts(self) -> bool:
        return self.round.closed_at is not None and not self.round.voided


@dataclass(frozen=True, slots=True)
class VoteSplit:
    """A round's result by a group question, without numbers that could give somebody away."""

    round: int
    question: GroupQuestion
    split: Split


@dataclass(frozen=True, slots=True)
class Vote:
    """A question put to the room, with all its rounds. `number` counts through the report. A summary that
    somebody wrote stands for the sentences that the program drafts.

    `shifts` set each round that counts beside the one before it, `splits` tell the newest by group.
    """

    number: int
    poll: Poll
    rounds: tuple[VoteRound, ...]
    summary: Written = Written(draft=True)
    shifts: tuple[Shift, ...] = ()
    splits: tuple[VoteSplit, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question from the audience. `number` counts through the report, `merged_n` questions that it stands for
    besides itself; `reworded` says that the moderator worded it anew."""

    number: int
    text: Phrase
    votes: int
    status: QuestionStatus
    to: str
    by: str
    answer: Phrase
    answered_by: str = ""
    merged_n: int = 0
    reworded: bool = False


@dataclass(frozen=True, slots=True)
class Questions:
    """The printed questions of one part, most votes first, and how many are not printed."""

    printed: tuple[Asked, ...] = ()
    dismissed_n: int = 0
    waiting_n: int = 0
    merged_n: int = 0

    @property
    def received_n(self) -> int:
        return len(self.printed) + self.dismissed_n + self.waiting_n + self.merged_n


@dataclass(frozen=True, slots=True)
class Section:
    """One programme item as the body tells it.

    Under the Chatham House Rule `speakers` is empty and only the numbers are known: `speakers_n`
    in all, `floor_n` of them from the floor. `day` is told where the event had several.
    """

    title: Phrase
    attribution: Attribution
    started_at: datetime | None
    ended_at: datetime | None
    speakers: tuple[Speaker, ...] = ()
    speakers_n: int = 0
    floor_n: int = 0
    votes: tuple[Vote, ...] = ()
    questions: Questions = Questions()
    summary: Written = Written()
    notes: tuple[Noted, ...] = ()
    photos: tuple[Photo, ...] = ()
    parts: tuple["Section", ...] = ()
    day: date | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing happened in it that a report tells."""
        written = self.notes or self.photos or (self.summary.text and not self.summary.draft)
        told = self.speakers_n or self.votes or self.questions.received_n or written
        return not told and all(part.empty for part in self.parts)

    def walk(self) -> "list[Section]":
        """The section and all its parts, in order."""
        return [self, *(deeper for part in self.parts for deeper in part.walk())]


@dataclass(frozen=True, slots=True)
class Message:
    """A key message: a headline, and a paragraph."""

    headline: str
    text: str


@dataclass(frozen=True, slots=True)
class OutcomeSupport:
    """What the room said of a conclusion in a vote. `reworded`: it was put in other words than it has now."""

    vote: int
    support: Support
    reworded: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """A conclusion, or a recommendation with the action asked for as its text. `votes`, `questions` and
    `notes` are the numbers of what it rests on, `support` what the room said of itself."""

    number: int
    text: Phrase
    kind: OutcomeKind
    why: str = ""
    addressee: str = ""
    timeline: str = ""
    resources: str = ""
    status: OutcomeStatus = OutcomeStatus.PROPOSED
    theme: str = ""
    votes: tuple[int, ...] = ()
    questions: tuple[int, ...] = ()
    notes: tuple[int, ...] = ()
    support: tuple[OutcomeSupport, ...] = ()


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before and after the body. `decision_body` takes the recommendations up, `next_date` says
    when; an abbreviation is its short form and its long one."""

    foreword: str = ""
    thanks: str = ""
    decision_body: str = ""
    next_date: str = ""
    abbreviations: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a writer draws. `loose` holds votes and questions of no programme item.

    In a report of several events, `events` are the reports they would have by themselves, and each of
    them is a section of the body.
    """

    lang: str
    title: Phrase
    translated_titles: tuple[Phrase, ...]
    taken_at: datetime
    zone: str
    facts: Facts
    objective: str
    guiding_questions: tuple[Phrase, ...]
    sections: tuple[Section, ...]
    loose: Section
    conclusions: tuple[Outcome, ...]
    recommendations: tuple[Outcome, ...]
    programme: tuple[Slot, ...]
    unasked_polls_n: int
    introduction: Written = Written()
    messages: tuple[Message, ...] = ()
    front: Front = Front()
    photos: tuple[Photo, ...] = ()
    events: tuple["Report", ...] = ()

    @property
    def each(self) -> tuple["Report", ...]:
        """The events it tells of, one by one."""
        return self.events or (self,)

    @property
    def votes(self) -> list[Vote]:
        """All votes by number."""
        return [vote for part in self.walk() for vote in part.votes]

    @property
    def notes(self) -> list[Noted]:
        """All printed notes, in the order of printing."""
        return [note for part in self.walk() for note in part.notes]

    def walk(self) -> list[Section]:
        """All sections with their parts, in the order of printing."""
        return [part for section in (*self.sections, self.loose) for part in section.walk()]
