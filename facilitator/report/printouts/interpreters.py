"""For the interpreters: every wording that the room meets, in all languages side by side."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.domain.book import Book
from facilitator.domain.passages import Passage, PassageKind, passages
from facilitator.domain.timetable import Timetable, timetable
from facilitator.i18n import language_name
from facilitator.report.printouts.spoken import in_languages, worded
from facilitator.report.typesetting import typeset
from facilitator.report.wording import Wording


def interpreters_pdf(book: Book, now: datetime, lang: str) -> bytes:
    """The programme in order, each vote where it is asked, with a mark where a wording is missing.

    `lang` is the language of the headings.
    """
    event, words = book.event, Wording(lang)
    times = timetable(book, now.astimezone(ZoneInfo(event.time_zone)))
    data = {
        "lang": words.lang,
        "title": in_languages(event.title, event.languages),
        "languages": [{"text": language_name(tag), "lang": tag} for tag in event.languages],
        "missing": words.say("interpreters.missing"),
        "heading": words.say("interpreters.heading"),
        "explanation": words.say("interpreters.explanation"),
        "page": words.say("label.page"),
        "parts": list(_parts(book, times, words)),
    }
    return typeset("interpreters.typ", "wordings", data)


def _parts(book: Book, times: Timetable, words: Wording) -> Iterator[dict[str, Any]]:
    """The event's own wordings, then item after item, then the votes that belong to none."""
    event, items = book.event, {item.id: item for item, _ in times.rows}
    found = passages(event, list(items.values()), book.polls())
    for key, met in groupby(found, key=_section):
        rows = [
            row
            for _, poll in groupby(met, key=lambda passage: passage.ref)
            for row in _rows(list(poll), event.languages)
        ]
        if key in items:
            time = words.time(times.planned[key].start)
            yield {
                "time": time,
                "title": in_languages(items[key].title, event.languages),
                "rows": rows,
            }
        elif rows:
            heading = words.say(f"interpreters.{key}")
            yield {"time": "", "title": [{"text": heading, "lang": words.lang}], "rows": rows}


def _section(passage: Passage) -> str:
    if passage.item is not None:
        return passage.item
    of_event = (PassageKind.TITLE, PassageKind.GUIDE, PassageKind.GROUP, PassageKind.GROUP_OPTION)
    return "event" if passage.kind in of_event else "loose"


def _rows(of_one: Sequence[Passage], languages: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The passages of one poll, or of one thing else: what can be chosen is numbered."""
    number = 0
    for passage in of_one:
        if passage.kind in (PassageKind.TITLE, PassageKind.ITEM):
            continue  # these are headings
        if passage.kind in (PassageKind.CHOICE, PassageKind.STATEMENT):
            number += 1
        leads = passage.kind in (PassageKind.PROMPT, PassageKind.GUIDE, PassageKind.GROUP)
        numbered = passage.kind in (PassageKind.CHOICE, PassageKind.STATEMENT)
        yield {
            "mark": str(number) if numbered else "",
            "leads": leads,
            "beside": passage.kind in (PassageKind.CARD, PassageKind.LABEL),
            "cells": [{"text": worded(passage.text, tag), "lang": tag} for tag in languages],
        }
