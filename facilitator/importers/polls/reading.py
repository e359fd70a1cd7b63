"""Sets of polls from texts and files."""

from pathlib import Path

from facilitator.domain.decisions import NewId
from facilitator.importers.polls import csv_form, text_form
from facilitator.importers.polls.building import PollSet
from facilitator.importers.readers.encoding import decoded
from facilitator.importers.trouble import UnreadableDocument
from facilitator.resources import resource_path


def read_file(path: Path, lang: str, new_id: NewId) -> PollSet:
    """The polls in a file; UnreadableDocument where it holds no text."""
    try:
        text = decoded(path)
    except UnreadableDocument:
        raise UnreadableDocument(
            f"“{path.name}” holds no text. Polls are read from a text, a CSV table or another event."
        ) from None
    return read_text(text, lang, new_id, table=path.suffix.casefold() in (".csv", ".tsv"))


def read_text(text: str, lang: str, new_id: NewId, *, table: bool = False) -> PollSet:
    """What was pasted: the text form, or where no line begins with a question mark, cells of a table."""
    asks = any(line.lstrip()[:1] in ("?", "？") for line in text.splitlines())
    if table or (not asks and csv_form.is_table(text)):
        return csv_form.read(text, lang, new_id)
    return text_form.read(text, lang, new_id)


def shipped_sets() -> list[Path]:
    """The sets that come with the program, in the text form."""
    return sorted(resource_path("polls").glob("*.txt"))
