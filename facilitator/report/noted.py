"""The rapporteur's notes in blocks, by what they are."""

from collections.abc import Iterator, Sequence

from facilitator.domain.notes import NoteTag
from facilitator.report.blocks import Block, Entries, Marked, Paragraph, Style, note_anchor
from facilitator.report.model import Noted, Phrase
from facilitator.report.wording import Wording

ORDER = (
    NoteTag.KEY_POINT,
    NoteTag.QUOTE,
    NoteTag.DECISION,
    NoteTag.ACTION,
    NoteTag.RECORD,
    NoteTag.NONE,
)

_QUOTATION_MARKS = (('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"), ("‘", "’"), ("「", "」"))


def note_blocks(notes: Sequence[Noted], words: Wording) -> Iterator[Block]:
    """Key points, quotes, decisions, actions, and what is for the record; each in the order of time."""
    for tag in ORDER:
        chosen = [note for note in notes if note.tag is tag and note.text]
        if not chosen:
            continue
        yield Paragraph(Phrase(words.say(f"note.{tag}")), Style.LEAD)
        if tag is NoteTag.QUOTE:
            yield from (Paragraph(said(note, words), Style.QUOTE) for note in chosen)
        else:
            yield Entries(tuple((said(note, words),) for note in chosen))


def said(note: Noted, words: Wording) -> Marked:
    """The note with who said it, and with its number where something rests on it."""
    quote = note.tag is NoteTag.QUOTE
    text = words.quoted(_without_marks(note.text)) if quote else words.guarded(note.text)
    if note.by:
        key = "quoted_by" if quote else "by"
        text = words.say(f"note.{key}", text=text, by=words.guarded(note.by))
    if note.number:
        text = words.say("note.numbered", text=text, number=note.number)
    return Marked(text, anchor=note_anchor(note.number) if note.number else "")


def _without_marks(text: str) -> str:
    """What stands in quotation marks without them, so that they are not set twice."""
    inside = text[1:-1]
    for first, last in _QUOTATION_MARKS:
        if text[:1] == first and text[1:][-1:] == last and not {first, last} & set(inside):
            return inside.strip()
    return text
