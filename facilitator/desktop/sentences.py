"""Sentences that other parts of the program say in English, in the user's language.

Whoever says them knows no Qt, so they stand a second time where translators see them; a part in braces is
whatever was put in.
"""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

_BRACES = re.compile(r"\\\{(\w+)\\\}")


class Sentences:
    """`texts` as QT_TRANSLATE_NOOP gives them, all of one `context`."""

    def __init__(self, context: str, texts: Sequence[object]) -> None:
        self._context = context
        # Those without braces first: "end of the event" is no end of an item called "the event".
        self._texts = sorted((str(text) for text in texts), key=lambda text: "{" in text)
        self._patterns: list[tuple[str, re.Pattern[str]]] = []

    def find(self, sentence: str) -> tuple[str, dict[str, str]] | None:
        """Which text a sentence was made of, and what was put in; None if of none."""
        if not self._patterns:
            self._patterns = [(text, _pattern(text)) for text in self._texts]
        for template, pattern in self._patterns:
            found = pattern.fullmatch(sentence)
            if found is not None:
                return template, found.groupdict()
        return None

    def in_words(self, sentence: str) -> str:
        """The sentence translated where it is known, else as it was said."""
        found = self.find(sentence)
        if found is None:
            return sentence
        template, parts = found
        return QCoreApplication.translate(self._context, template).format(**parts)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_BRACES.sub(r"(?P<\1>.+)", re.escape(template)), re.DOTALL)
