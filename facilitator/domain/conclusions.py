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
    NOTE = "note"


class OutcomeStatus(StrEnum):
    """How far a recommendation has got."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    IN_HAND = "in_hand"
    DONE = "done"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A link to what a conclusion rests on; `ref` is the id of a poll, a question or a note."""

    kind: EvidenceKind
    ref: str


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A conclusion, or a recommendation: then `text` is the action, and the other fields say why, who is
    asked, by when and with what."""

    id: str
    text: str
    position: int
    kind: OutcomeKind = OutcomeKind.CONCLUSION
    evidence: tuple[Evidence, ...] = ()
    why: str = ""
    addressee: str = ""
    timeline: str = ""
    resources: str = ""
    status: OutcomeStatus = OutcomeStatus.PROPOSED
    theme: str = ""
