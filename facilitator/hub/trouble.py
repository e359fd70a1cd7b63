"""What stands in the way of saving or of being reached."""

from collections.abc import Callable
from dataclasses import dataclass

DISK = "disk"


@dataclass(slots=True)
class Trouble:
    """A sentence for the moderator's status line, "" when all is well; `changed` hears of every new one."""

    sentence: str = ""
    code: str = ""
    changed: Callable[[], None] = lambda: None

    @property
    def saved(self) -> bool:
        """Whether what happens gets into the file."""
        return self.code != DISK

    def report(self, sentence: str, code: str = DISK) -> None:
        """ "" says that the disk takes writes again; it ends no other trouble."""
        if not sentence and self.saved:
            return
        if sentence != self.sentence:
            self.sentence, self.code = sentence, code if sentence else ""
            self.changed()
