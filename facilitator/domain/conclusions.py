"""What the event arrived at."""

from dataclasses import dataclass
from enum import StrEnum


class OutcomeKind(StrEnum):
    """A conclusion states, a recommendation asks somebody to act."""

    CONCLUSION = "conclusion"
    RECOMMENDATION = "recommendation"


class EvidenceKind(StrEnum):
    """What a conclusion can rest on."""

    POLL = "poll"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A link to what a conclusion rests on; `ref` is a poll's or a question's id."""

    kind: EvidenceKind
    ref: str


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A conclusion or recommendation, in the moderator's words."""

    id: str
    text: str
    position: int
    kind: OutcomeKind = OutcomeKind.CONCLUSION
    evidence: tuple[Evidence, ...] = ()
