"""`facilitator import`: documents as a new event file, or as a draft to look at first."""

import argparse
import sys
from pathlib import Path

from facilitator import progress
from facilitator.domain.draft import Draft
from facilitator.domain.errors import BadValue

STANDARD_INPUT = "-"


def run_import(arguments: argparse.Namespace) -> None:
    """Reads the documents, prints or writes the draft, and writes the event file unless it is a dry run."""
    from facilitator.importers.entities import to_entities
    from facilitator.importers.view import draft_as_lines, draft_as_plain
    from facilitator.protocol.codec import encode, pretty
    from facilitator.storage.database import create

    saved = arguments.out is not None and not arguments.dry_run
    shown = arguments.dry_run or arguments.json or arguments.draft is not None
    if not saved and not shown:
        raise BadValue(
            "Say where to save the event (--out FILE.workshop), or look at the draft only (--dry-run)."
        )
    draft = _reviewed(arguments.documents) if arguments.reviewed else _read(arguments)
    if arguments.draft is not None:
        arguments.draft.write_bytes(encode(draft))
    if saved:
        create(arguments.out, to_entities(draft))
    if arguments.json:
        print(pretty(draft_as_plain(draft)))
        return
    if arguments.draft is None and not arguments.reviewed:
        print("\n".join(draft_as_lines(draft)))
    if saved:
        print(f"\n{arguments.out}")


def _read(arguments: argparse.Namespace) -> Draft:
    """The draft of all the documents together."""
    tell = progress.lines if arguments.progress_lines else progress.silent
    # Before the readers are loaded, which takes longest.
    tell(0.1, "")
    from facilitator.importers.importing import import_files, import_text, setting_here

    setting = setting_here(arguments.time_zone)
    if arguments.documents == [Path(STANDARD_INPUT)]:
        return import_text(sys.stdin.read(), setting)
    return import_files(arguments.documents, setting, tell)


def _reviewed(documents: list[Path]) -> Draft:
    from facilitator.importers.trouble import UnreadableDocument
    from facilitator.protocol.codec import Malformed, decode

    try:
        draft: Draft = decode(documents[0].read_bytes(), Draft)
    except (OSError, Malformed):
        raise UnreadableDocument(f"“{documents[0]}” is not a draft that was reviewed.") from None
    return draft
