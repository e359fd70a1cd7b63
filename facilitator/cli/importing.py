"""`facilitator import`: documents as a new event file, or as a draft to look at first."""

import argparse
import sys
from pathlib import Path

from facilitator.domain.errors import BadValue

STANDARD_INPUT = "-"


def run_import(arguments: argparse.Namespace) -> None:
    """Reads the documents, prints the draft, and writes the event file unless it is a dry run."""
    from facilitator.importers.entities import to_entities
    from facilitator.importers.importing import import_files, import_text, setting_here
    from facilitator.importers.view import draft_as_lines, draft_as_plain
    from facilitator.protocol.codec import pretty
    from facilitator.storage.database import create

    saved = arguments.out is not None and not arguments.dry_run
    if not saved and not arguments.dry_run and not arguments.json:
        raise BadValue(
            "Say where to save the event (--out FILE.workshop), or look at the draft only (--dry-run)."
        )
    setting = setting_here(arguments.time_zone)
    if arguments.documents == [Path(STANDARD_INPUT)]:
        draft = import_text(sys.stdin.read(), setting)
    else:
        draft = import_files(arguments.documents, setting)
    if saved:
        create(arguments.out, to_entities(draft))
    if arguments.json:
        print(pretty(draft_as_plain(draft)))
        return
    print("\n".join(draft_as_lines(draft)))
    if saved:
        print(f"\n{arguments.out}")
