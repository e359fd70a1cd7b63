"""One text that others may be writing too: what this window shows, has sent and has been told of it."""

from dataclasses import dataclass


@dataclass(slots=True)
class SharedText:
    """`typed` is what stands in the field. Only typed pieces are sent, each with the text it was typed on;
    the hub merges. While somebody types, nothing that arrives is put into the field."""

    typed: str = ""
    _base: str = ""
    _arrived: str = ""
    _same: str | None = (
        ""  # what the hub keeps of `_base`, spaces at the end apart; None if it keeps more
    )
    _sent: str | None = None
    _refused: str | None = None

    def arrive(self, text: str) -> bool:
        """The event's text. True if the field must show it now."""
        self._arrived = text
        return self._take_over()

    def type(self, text: str) -> None:
        self.typed = text

    @property
    def unsent(self) -> bool:
        """Whether something was typed that is not in the event yet."""
        return self._sent is not None or self.typed != self._base

    def to_send(self) -> tuple[str, str] | None:
        """Base and text of the next edit; None if there is nothing to send, or an answer is waited for."""
        if self._sent is not None or self.typed in (self._base, self._refused):
            return None
        self._sent = self.typed
        return self._base, self.typed

    def answer(self, text: str, *, merged: bool) -> bool:
        """The hub's answer to what was sent. True if the field must show what others wrote as well."""
        if self._sent is None:
            return False
        self._base, self._sent, self._refused = self._sent, None, None
        self._same = None if merged else text
        return self._take_over()

    def refuse(self, *, for_good: bool) -> None:
        """No answer: it is sent again, or, refused `for_good`, only once something else was typed."""
        if for_good:
            self._refused = self._sent
        self._sent = None

    def _take_over(self) -> bool:
        if self.unsent or self._arrived == self._same:
            return False
        self._same = self._arrived
        # The event keeps no spaces at the end; whoever is about to type the next word needs them.
        shown = self._arrived + self.typed[len(self.typed.rstrip()) :]
        changed = self.typed != shown
        self.typed = self._base = shown
        return changed


def replacement(old: str, new: str) -> tuple[int, int, str]:
    """The smallest change that makes `new` of `old`: from, to (in `old`), and what comes instead."""
    start = 0
    most = min(len(old), len(new))
    while start < most and old[start] == new[start]:
        start += 1
    end = 0
    while end < most - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return start, len(old) - end, new[start : len(new) - end]
