"""Importing an agenda: choosing documents, the review of the draft, saving it as an event."""
