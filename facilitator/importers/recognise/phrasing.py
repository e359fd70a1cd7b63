"""Titles and lines of an entry, put together and taken apart before anybody is looked for in them."""

from dataclasses import replace

from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.geography import is_country, zone_of
from facilitator.importers.recognise.name_words import WORLDLY
from facilitator.importers.recognise.people import Named, read_person
from facilitator.importers.recognise.roles import find_label
from facilitator.importers.recognise.words import GENERIC_TITLE, PLACE, ROOM, hangs
from facilitator.importers.source import Line

_SHORT_WORDS = 12


def alone(text: str) -> Named | None:
    """A name and nothing else, where no place, subject or organisation can be meant."""
    folded = fold(text)
    if not 2 <= len(text.split()) <= 4 or is_country(text) or zone_of(text):
        return None
    if ROOM.search(folded) or PLACE.search(folded) or WORLDLY.search(folded):
        return None
    return read_person(text, sure=True)


def joined(lines: list[Line]) -> list[Line]:
    """Lines with those joined that break off where the next goes on in lower case."""
    found: list[Line] = []
    for line in lines:
        before = found[-1].text if found else ""
        if (
            before
            and not line.bullet
            and line.text[:1].islower()
            and not before.endswith((".", "?", "!", ":", ";"))
        ):
            found[-1] = replace(found[-1], text=f"{before} {line.text}")
        else:
            found.append(line)
    return found


def cleaned(text: str) -> str:
    return " ".join(text.split()).strip(" –—-:|")


def _continues(lead: str, behind: str) -> bool:
    return hangs(lead) or behind[:1].islower()


def title_and_rest(line: Line) -> tuple[str, str]:
    """A title, and what follows the part of it in bold where that is the whole title."""
    text = line.text.strip(" –—-")
    lead = line.lead.strip(" :–—-")
    # "Talk: Reading a budget" is one title, whatever part of it is bold.
    if line.lead.rstrip().endswith(":") or text[len(lead) :].lstrip().startswith(":"):
        behind = text[len(lead) :].strip(" :–—-")
        if len(behind.split()) <= _SHORT_WORDS and not find_label(text):
            return text, ""
    if len(lead) < 4 or not text.startswith(lead) or GENERIC_TITLE.match(fold(lead)):
        return text, ""
    behind = text[len(lead) :].strip(" :–—-")
    if ":" not in lead and _continues(lead, behind):
        return text, ""
    return lead, behind
