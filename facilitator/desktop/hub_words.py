"""The hub's sentences in the user's language. The hub speaks English; what it says is known here by its text."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "hub"


def in_words(sentence: str) -> str:
    """The sentence translated where a translation stands, else as the hub said it."""
    return QCoreApplication.translate(CONTEXT, sentence) if sentence else ""
