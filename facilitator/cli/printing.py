"""`facilitator cards` and `facilitator interpreters`: what is printed before the event."""

import argparse
from pathlib import Path

from facilitator.i18n import catalogue


def print_cards(arguments: argparse.Namespace) -> None:
    from facilitator.cli.record import take_record
    from facilitator.report.printouts.cards import cards_pdf

    _write(arguments.out, cards_pdf(take_record(arguments.file).book))


def print_interpreters(arguments: argparse.Namespace) -> None:
    from facilitator.cli.record import take_record
    from facilitator.report.printouts.interpreters import interpreters_pdf

    record = take_record(arguments.file)
    _write(arguments.out, interpreters_pdf(record.book, record.taken_at, arguments.lang))


def _write(path: Path, content: bytes) -> None:
    from facilitator.report.files import replace_files

    replace_files({path: content}, catalogue("report", "en"))
    print(path)
