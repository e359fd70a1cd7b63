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

    new = commands.add_parser("new", help="make an event file from a sample or a template")
    new.add_argument("file", type=Path, metavar="FILE.workshop")
    origin = new.add_mutually_exclusive_group()
    origin.add_argument(
        "--sample", default="side-event", help="which sample: side-event or all-kinds"
    )
    origin.add_argument(
        "--template",
        help="a template: side-event, half-day-workshop, two-day-dialogue, or an event file to begin from",
    )
    new.set_defaults(run=actions["new"])

    import_ = commands.add_parser(
        "import",
        help="make an event file from agendas: Word, Excel, CSV, iCalendar, Markdown, text",
    )
    import_.add_argument(
        "documents", type=Path, nargs="+", metavar="DOC", help="the documents; - for pasted text"
    )
    import_.add_argument("--out", type=Path, metavar="FILE.workshop")
    import_.add_argument("--dry-run", action="store_true", help="show the draft, save nothing")
    import_.add_argument("--json", action="store_true", help="print the draft as JSON")
    import_.add_argument(
        "--draft", type=Path, metavar="FILE", help="write the whole draft there, to be reviewed"
    )
    import_.add_argument(
        "--reviewed", action="store_true", help="the document is such a draft, reviewed"
    )
    import_.add_argument("--progress-lines", action="store_true", help=argparse.SUPPRESS)
    import_.add_argument(
        "--time-zone",
        metavar="AREA/CITY",
        help="the zone where the document tells none (this laptop's)",
    )
    import_.set_defaults(run=actions["import"])

    serve = commands.add_parser("serve", help="serve an event file to phones, without a window")
    serve.add_argument("file", type=Path, metavar="FILE.workshop")
    serve.add_argument(
        "--host", default=ANY_ADDRESS, help="address to listen on (all of this laptop's)"
    )
    serve.add_argument(
        "--port", type=_port, default=None, help="port (the one used before, else a free one)"
    )
    serve.add_argument("--no-code", action="store_true", help="let phones in without the join code")
    serve.add_argument(
        "--doors", choices=["open", "closed", "as-left"], default="open", help=argparse.SUPPRESS
    )
    serve.add_argument("--rehearsal-speed", type=float, default=None, help=argparse.SUPPRESS)
    serve.add_argument("--quiet", action="store_true", help="print nothing")
    serve.set_defaults(run=actions["serve"])

    ctl = commands.add_parser(
        "ctl", help="send one moderator command to the hub that has FILE open"
    )
    ctl.add_argument("--list", action="store_true", help="list all commands with their arguments")
    ctl.add_argument("file", type=Path, nargs="?", metavar="FILE.workshop")
    ctl.add_argument("words", nargs=argparse.REMAINDER, metavar="COMMAND [ARGS]")
    ctl.set_defaults(run=actions["ctl"])

    rehearse = commands.add_parser(
        "rehearse", help="play the whole event with simulated phones, on a copy"
    )
    rehearse.add_argument("file", type=Path, metavar="FILE.workshop")
    rehearse.add_argument("--participants", type=_whole, default=220)
    rehearse.add_argument("--seed", type=int, default=1)
    rehearse.add_argument(
        "--speed", type=float, default=60.0, help="how much faster than real the programme runs"
    )
    rehearse.add_argument("--out", type=Path, default=Path("rehearsal"))
    _formats(rehearse)
    rehearse.add_argument("--progress-lines", action="store_true", help=argparse.SUPPRESS)
    rehearse.set_defaults(run=actions["rehearse"])

    report = commands.add_parser("report", help="write the report of an event, or of several")
    report.add_argument("files", type=Path, nargs="+", metavar="FILE.workshop")
    where = report.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path, metavar="DIR")
    where.add_argument(
        "--preview", type=Path, metavar="DIR", help="pictures of the pages instead of a report"
    )
    _formats(report)
    report.add_argument(
        "--summary",
        action="store_true",
        help="one page instead: votes, conclusions (docx, pdf, md)",
    )
    report.add_argument("--lang", default="en", help="language of the fixed wording (en, fr)")
    report.add_argument(
        "--attribution",
        choices=["named", "affiliation", "chatham_house"],
        default="named",
        help="tell no part less strictly than this; parts with a stricter rule keep theirs",
    )
    report.add_argument(
        "--body",
        choices=["session", "theme"],
        default="session",
        help="chapters by session, or by theme with the sessions after them",
    )
    report.add_argument(
        "--template",
        type=Path,
        metavar="FILE.docx",
        help="an organisation's own Word file whose styles are used",
    )
    report.add_argument(
        "--photos",
        type=Path,
        metavar="DIR",
        help="the first event's photos, if not beside its file",
    )
    report.add_argument("--title", default="", help="the title of a report of several events")
    report.add_argument("--progress-lines", action="store_true", help=argparse.SUPPRESS)
    report.set_defaults(run=actions["report"])

    polls = commands.add_parser(
        "polls", help="print the event's polls as text, or add those of a text, a table or an event"
    )
    polls.add_argument("file", type=Path, metavar="FILE.workshop")
    polls.add_argument(
        "--import",
        dest="source",
        metavar="SET",
        help="adds the polls of a text, a CSV or another event; - for pasted text, or a set's name",
    )
    polls.add_argument("--item", help="the item of the programme that they belong to")
    polls.add_argument("--export", dest="out", type=Path, metavar="FILE.txt")
    polls.set_defaults(run=actions["polls"])

    cards = commands.add_parser(
        "cards", help="print the coloured cards of the event's votes, four to a sheet"
    )
    cards.add_argument("file", type=Path, metavar="FILE.workshop")
    cards.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    cards.set_defaults(run=actions["cards"])

    interpreters = commands.add_parser(
        "interpreters", help="print all that the room is asked, in all languages side by side"
    )
    interpreters.add_argument("file", type=Path, metavar="FILE.workshop")
    interpreters.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    interpreters.add_argument("--lang", default="en", help="language of the headings (en, fr)")
    interpreters.set_defaults(run=actions["interpreters"])

    photo = commands.add_parser("photo", help="take photos into the report of an event")
    photo.add_argument("file", type=Path, metavar="FILE.workshop")
    photo.add_argument("pictures", type=Path, nargs="+", metavar="PICTURE")
    photo.add_argument("--progress-lines", action="store_true", help=argparse.SUPPRESS)
    photo.set_defaults(run=actions["photo"])

    desktop = commands.add_parser("desktop", help="open the moderator's window")
    desktop.add_argument("file", type=Path, nargs="?", metavar="FILE.workshop")
    desktop.set_defaults(run=actions["desktop"])

    demo = commands.add_parser("demo", help="open the sample event; without a display, rehearse it")
    demo.add_argument("--folder", type=Path, default=Path("build/demo"))
    demo.set_defaults(run=actions["demo"])
    return root


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
