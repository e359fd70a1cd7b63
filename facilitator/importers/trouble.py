"""The one refusal of this package."""

from facilitator.domain.errors import FacilitatorError


class UnreadableDocument(FacilitatorError):
    """Raised when a document cannot be read, or should not be. Says why and what to do instead."""

    code = "document"
