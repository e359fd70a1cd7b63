"""The words of the Report place for what the rules name."""

from PySide6.QtCore import QCoreApplication

from facilitator.domain.conclusions import EvidenceKind, OutcomeStatus
from facilitator.domain.notes import NoteTag


def tag_names() -> dict[NoteTag, str]:
    """In the order they are offered."""
    return {
        NoteTag.KEY_POINT: QCoreApplication.translate("report", "Key point"),
        NoteTag.QUOTE: QCoreApplication.translate("report", "Quote"),
        NoteTag.DECISION: QCoreApplication.translate("report", "Decision"),
        NoteTag.ACTION: QCoreApplication.translate("report", "Action"),
        NoteTag.RECORD: QCoreApplication.translate("report", "For the record"),
    }


def status_names() -> dict[OutcomeStatus, str]:
    return {
        OutcomeStatus.PROPOSED: QCoreApplication.translate("report", "Proposed"),
        OutcomeStatus.AGREED: QCoreApplication.translate("report", "Agreed"),
        OutcomeStatus.IN_HAND: QCoreApplication.translate("report", "In hand"),
        OutcomeStatus.DONE: QCoreApplication.translate("report", "Done"),
        OutcomeStatus.SET_ASIDE: QCoreApplication.translate("report", "Set aside"),
    }


def evidence_names() -> dict[EvidenceKind, str]:
    return {
        EvidenceKind.POLL: QCoreApplication.translate("report", "Vote"),
        EvidenceKind.QUESTION: QCoreApplication.translate("report", "Question"),
        EvidenceKind.NOTE: QCoreApplication.translate("report", "Note"),
    }
