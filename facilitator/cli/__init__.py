"""The command line. A user's mistake is a sentence on stderr and exit code 2, never a traceback."""

import argparse
import asyncio
import gc
import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facilitator.cli.parser import parser
from facilitator.domain.errors import FacilitatorError
from facilitator.progress import Progress, bar, lines, silent

if TYPE_CHECKING:
    from facilitator.hub.hub import Hub

USER_MISTAKE = 2


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    arguments = parser(ACTIONS).parse_args(words)
    try:
        return int(arguments.run(arguments) or 0)
    except FacilitatorError as refusal:
        print(refusal, file=sys.stderr)
        return USER_MISTAKE
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has left; say no more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


# --- new, serve


def _new(arguments: argparse.Namespace) -> None:
    from facilitator.importers.sample import load_sample
    from facilitator.storage.database import create

    if arguments.template is None:
        create(arguments.file, load_sample(arguments.sample))
    else:
        create(arguments.file, _from_template(arguments.template))
    print(arguments.file)


def _from_template(template: str) -> list[Any]:
    """The entities of a new event; a template with the ending of event files is one of the user's own."""
    from facilitator.cli.record import take_record
    from facilitator.importers.importing import setting_here
    from facilitator.importers.template import load_own_template, load_template

    here = setting_here()
    file = Path(template)
    if file.suffix == ".workshop":
        return load_own_template(take_record(file), here.today)
    return load_template(template, here.today, here.time_zone)


def _serve(arguments: argparse.Namespace) -> None:
    # All that is loaded until phones are served stays: no garbage to look for in it yet.
    gc.disable()
    from facilitator.hub.serve import log_to_file, serve

    log_to_file(arguments.file)
    doors = {"open": True, "closed": False, "as-left": None}[arguments.doors]

    def started(hub: "Hub") -> None:
        if not arguments.quiet:
            _announce(hub)

    asyncio.run(
        serve(
            arguments.file,
            host=arguments.host,
            port=arguments.port,
            doors_open=doors,
            code_required=False if arguments.no_code else None,
            rehearsal_speed=arguments.rehearsal_speed,
            started=started,
        )
    )


def _announce(hub: "Hub") -> None:
    import qrcode

    room = hub.room_section()
    event = hub.store.book.event
    url = room.addresses[0].url
    print(f"{event.title.text}\n")
    print(f"Address    {url}")
    for other in room.addresses[1:]:
        print(f"      or   {other.url}   ({other.interface})")
    print(f"Join code  {event.join_code}" + ("" if event.code_required else "   (not asked for)"))
    print()
    code = qrcode.QRCode(border=2)
    code.add_data(url.upper())
    code.print_ascii(invert=sys.stdout.isatty())
    print("Stop with Ctrl+C.", flush=True)


# --- ctl


def _ctl(arguments: argparse.Namespace) -> None:
    from facilitator.protocol.codec import pretty
    from facilitator.protocol.commands import COMMANDS, usage

    if arguments.list:
        for command in COMMANDS.values():
            print(f"{usage(command)}\n    {' '.join((command.__doc__ or '').split())}")
        return
    if arguments.file is None or not arguments.words:
        raise FacilitatorError(
            "Say which event file and which command. `facilitator ctl --list` lists them."
        )
    print(pretty(asyncio.run(_send(arguments.file, arguments.words))))


async def _send(file: Path, words: list[str]) -> Any:
    from facilitator.client import whereabouts
    from facilitator.client.control import ControlClient
    from facilitator.client.words import command_from_words

    command = command_from_words(words)
    client = await ControlClient.attach(whereabouts.read(file))
    try:
        return await client.call(command)
    finally:
        await client.close()


# --- rehearse, report


def _rehearse(arguments: argparse.Namespace) -> int:
    from facilitator.rehearsal.run import rehearse

    return rehearse(
        arguments.file,
        out=arguments.out,
        participants=arguments.participants,
        seed=arguments.seed,
        speed=arguments.speed,
        formats=arguments.format,
        progress=_progress(arguments),
    )


def _report(arguments: argparse.Namespace) -> None:
    from facilitator.cli.reporting import run_report

    # Whoever cancels ends this process politely; then no half of anything stays on the disk.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    run_report(arguments, _progress(arguments))


def _photo(arguments: argparse.Namespace) -> None:
    from facilitator.storage.album import add_photo, folder_of

    progress = _progress(arguments)
    for number, picture in enumerate(arguments.pictures):
        progress(number / len(arguments.pictures), picture.name)
        photo = add_photo(folder_of(arguments.file), picture)
        print(folder_of(arguments.file) / photo.file)


def _progress(arguments: argparse.Namespace) -> Progress:

    if getattr(arguments, "progress_lines", False):
        return lines
    return bar if sys.stderr.isatty() else silent


# --- desktop, demo


def _desktop(arguments: argparse.Namespace) -> int:
    # As in `_serve`; once there is an application, its own keeper looks for garbage.
    gc.disable()
    from facilitator.desktop.app import main as run_desktop

    return run_desktop(arguments.file)


def _demo(arguments: argparse.Namespace) -> int:
    from facilitator.cli.demo import demo

    return demo(arguments.folder)


def _import(arguments: argparse.Namespace) -> None:
    from facilitator.cli.importing import run_import

    run_import(arguments)


def _polls(arguments: argparse.Namespace) -> None:
    from facilitator.cli.polls import run_polls

    run_polls(arguments)


def _cards(arguments: argparse.Namespace) -> None:
    from facilitator.cli.printing import print_cards

    print_cards(arguments)


def _interpreters(arguments: argparse.Namespace) -> None:
    from facilitator.cli.printing import print_interpreters

    print_interpreters(arguments)


ACTIONS = {
    "new": _new,
    "import": _import,
    "serve": _serve,
    "ctl": _ctl,
    "rehearse": _rehearse,
    "report": _report,
    "photo": _photo,
    "polls": _polls,
    "cards": _cards,
    "interpreters": _interpreters,
    "desktop": _desktop,
    "demo": _demo,
}

logging.getLogger("facilitator").addHandler(logging.NullHandler())
