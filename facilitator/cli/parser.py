"""The words of the command line."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from facilitator import __version__

ANY_ADDRESS = "0.0.0.0"


def parser(
    actions: Mapping[str, Callable[[argparse.Namespace], int | None]],
) -> argparse.ArgumentParser:
    """The parser; `run` of what it parses is the command's action."""
    root = argparse.ArgumentParser(
        prog="facilitator",
        description="Runs a workshop: programme, votes from phones, questions, report.",
    )
    root.add_argument("--version", action="version", version=__version__)
    commands = root.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name, (fill, purpose) in _COMMANDS.items():
        command = commands.add_parser(name, help=purpose)
        fill(command)
        command.set_defaults(run=actions[name])
    return root


def _new(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE.workshop")
    origin = command.add_mutually_exclusive_group()
    origin.add_argument(
        "--sample", default="side-event", help="which sample: side-event or all-kinds"
    )
    origin.add_argument(
        "--template",
        help="a template: side-event, half-day-workshop, two-day-dialogue, or an event file to begin from",
    )


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "documents", type=Path, nargs="+", metavar="DOC", help="the documents; - for pasted text"
    )
    command.add_argument("--out", type=Path, metavar="FILE.workshop")
    command.add_argument("--dry-run", action="store_true", help="show the draft, save nothing")
    command.add_argument("--json", action="store_true", help="print the draft as JSON")
    command.add_argument(
        "--draft", type=Path, metavar="FILE", help="write the whole draft there, to be reviewed"
    )
    command.add_argument(
        "--reviewed", action="store_true", help="the document is such a draft, reviewed"
    )
    command.add_argument("--progress-lines", action="store_true", help=argparse.SUPPRESS)
    command.add_argument(
        "--time-zone",
        metavar="AREA/CITY",
        help="the zone where the document tells none (this laptop's)",
    )


def _serve(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE.workshop")
    command.add_argument(
        "--host", default=ANY_ADDRESS, help="address to listen on (all of this laptop's)"
    )
    command.add_argument(
        "--port", type=_port, default=None, help="port (the one used before, else a free one)"
    )
    command.add_argument(
        "--no-code", action="store_true", help="let phones in without the join code"
    )
    command.add_argument(
        "--doors", choices=["open", "closed", "as-left"], default="open", help=argparse.SUPPRESS
    )
    command.add_argument("--rehearsal-speed", type=float, default=None, help=argparse.SUPPRESS)
    command.add_argument("--quiet", action="store_true", help="print nothing")


def _ctl(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--list", action="store_true", help="list all commands with their arguments"
    )
    command.add_argument("file", type=Path, nargs="?", metavar="FILE.workshop")
    command.add_argument("words", nargs=argparse.REMAINDER, metavar="COMMAND [ARGS]")


def _rehearse(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE.workshop")
    command.add_argument("--participants", type=_whole, default=220)
    command.add_argument("--seed", type=int, default=1)
    command.add_argument(
        "--speed", type=float, default=60.0, help="how much faster than real the programme runs"
    )
    command.add_argument("--out", type=Path, default=Path("rehearsal"))
    _formats(command)
    command.add_argument("--progress-lines", action="store_true", help=argparse.SUPPRESS)


def _report(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", type=Path, nargs="+", metavar="FILE.workshop")
    where = command.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path, metavar="DIR")
    where.add_argument(
        "--preview", type=Path, metavar="DIR", help="pictures of the pages instead of a report"
    )
    _formats(command)
    command.add_argument(
        "--summary",
        action="store_true",
        help="one page instead: votes, conclusions (docx, pdf, md)",
    )
    command.add_argument("--lang", default="en", help="language of the fixed wording (en, fr)")
    command.add_argument(
        "--attribution",
        choices=["named", "affiliation", "chatham_house"],
        default="named",
        help="tell no part less strictly than this; parts with a stricter rule keep theirs",
    )
    command.add_argument(
        "--body",
        choices=["session", "theme"],
        default="session",
        help="chapters by session, or by theme with the sessions after them",
    )
    command.add_argument(
        "--template",
        type=Path,
        metavar="FILE.docx",
        help="an organisation's own Word file whose styles are used",
    )
    command.add_argument(
        "--photos",
        type=Path,
        metavar="DIR",
        help="the first event's photos, if not beside its file",
    )
    command.add_argument("--title", default="", help="the title of a report of several events")
    command.add_argument("--progress-lines", action="store_true", help=argparse.SUPPRESS)


def _polls(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE.workshop")
    command.add_argument(
        "--import",
        dest="source",
        metavar="SET",
        help="adds the polls of a text, a CSV or another event; - for pasted text, or a set's name",
    )
    command.add_argument("--item", help="the item of the programme that they belong to")
    command.add_argument("--export", dest="out", type=Path, metavar="FILE.txt")


def _cards(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE.workshop")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def _interpreters(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE.workshop")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    command.add_argument("--lang", default="en", help="language of the headings (en, fr)")


def _photo(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE.workshop")
    command.add_argument("pictures", type=Path, nargs="+", metavar="PICTURE")
    command.add_argument("--progress-lines", action="store_true", help=argparse.SUPPRESS)


def _desktop(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, nargs="?", metavar="FILE.workshop")


def _demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--folder", type=Path, default=Path("build/demo"))


def _formats(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--format",
        default="docx,pdf",
        help="one or more of docx, pdf, md, xlsx, csv (zipped), json (docx,pdf)",
    )


def _port(word: str) -> int:
    number = int(word)
    if not 0 <= number <= 65_535:
        raise argparse.ArgumentTypeError("a port lies between 0 and 65535")
    return number


def _whole(word: str) -> int:
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


_COMMANDS: Mapping[str, tuple[Callable[[argparse.ArgumentParser], None], str]] = {
    "new": (_new, "make an event file from a sample or a template"),
    "import": (
        _import,
        "make an event file from agendas: Word, Excel, CSV, iCalendar, Markdown, text",
    ),
    "serve": (_serve, "serve an event file to phones, without a window"),
    "ctl": (_ctl, "send one moderator command to the hub that has FILE open"),
    "rehearse": (_rehearse, "play the whole event with simulated phones, on a copy"),
    "report": (_report, "write the report of an event, or of several"),
    "polls": (
        _polls,
        "print the event's polls as text, or add those of a text, a table or an event",
    ),
    "cards": (_cards, "print the coloured cards of the event's votes, four to a sheet"),
    "interpreters": (
        _interpreters,
        "print all that the room is asked, in all languages side by side",
    ),
    "photo": (_photo, "take photos into the report of an event"),
    "desktop": (_desktop, "open the moderator's window"),
    "demo": (_demo, "open the sample event; without a display, rehearse it"),
}
"""How each takes its words, and what it is for."""
