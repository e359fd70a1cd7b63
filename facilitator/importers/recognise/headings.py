"""Titles and places cut out of the headings they stand in, and out of sentences."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from facilitator.importers.grammar.folding import fold, same_length_fold
from facilitator.importers.recognise.geography import is_country, zone_of

_STATUS = re.compile(
    r"(?:(?:final|draft|provisional|tentative|detailed|annotated|preliminary|updated|revised"
    r"|the|proposed) )*"
    r"(?:agenda|programme?|concept note|schedule|ordre du jour|projet d'ordre du jour"
    r"|orden del dia|programa"
    r"|agenda (?:provisoire|provisional|preliminar|final|finale?)|programme (?:provisoire"
    r"|final|detaille|preliminaire)|programa (?:provisional|final|preliminar)"
    r"|note conceptuelle|nota conceptual|draft|brouillon|borrador|horaire|run of show"
    r"|(?:week |programme |agenda )?at a glance|outline|side[ -]?event|evenement parallele|evento paralelo"
    r"|flyer|concept|invitation|save the date)"
)
_PREFIX = re.compile(
    r"^(?:programme?|agenda|programa|ordre du jour|(?:first|second|third) (?:workshop|meeting)"
    r"|held|at|in|on|the|le|la|el|en|a|au|aux|to be held|date|dates|from|du|del|de|since|venue"
    r"|lieu|lugar|time|(?:workshop|meeting|conference)(?=\s*(?:[,:–-]|$)))\b[\s,:–-]*"
)


def place_in_sentence(text: str) -> str:
    """Where an event is held, told in a sentence: "... on 19 February at Lake Hotel, Entebbe, Uganda." """
    for match in re.finditer(
        r"\b(?:held at|held in|at|place at|lieu à|lieu au|se tiendra à|se tiendra au|en el|en la|en)\s+"
        r"(?:the |la |el |l['’])?([A-ZÀ-Ý][^.;:()]{5,90})",
        text,
    ):
        found = match.group(1).strip(" ,")
        parts = re.split(r",\s*", found)
        if len(parts) > 1 and (is_country(parts[-1]) or has_zone(parts[-1])):
            return found
    return ""


def unquoted(title: str) -> str:
    """Without quotes around the whole of it."""
    for first, last in (('"', '"'), ("“", "”"), ("«", "»"), ("'", "'")):
        inner = title[1:-1]
        if title[:1] == first and title[-1:] == last and first not in inner and last not in inner:
            return inner.strip()
    return title


def same_clock(one: str, other: str) -> bool:
    """Whether clocks in both zones show the same all year."""
    moments = (datetime(2026, month, 15, tzinfo=UTC) for month in (1, 7))
    return all(
        at.astimezone(ZoneInfo(one)).utcoffset() == at.astimezone(ZoneInfo(other)).utcoffset()
        for at in moments
    )


def is_status(text: str) -> bool:
    return _STATUS.fullmatch(fold(text).strip(" .:–-*_")) is not None


def has_zone(text: str) -> bool:
    return len(text.split()) <= 4 and bool(zone_of(text)) and text[:1].isupper()


def bare(text: str) -> str:
    """A title without what stands before it: "Provisional programme: Forum", but "Agenda for the retreat"."""
    text = text.strip(" ,;:.–—-|(·•*_")
    parts = re.split(r"\s*(?::|\s[–—-]\s)\s*", text, maxsplit=1)
    return parts[1] if len(parts) == 2 and is_status(parts[0]) else text


def trimmed(text: str) -> str:
    text = text.strip(" ,;:.–—-|()·•")
    if match := re.match(
        r"(?:ou|where|donde|lieu|lugar|venue|place)\s*[?:]\s*", same_length_fold(text)
    ):
        text = text[match.end() :]
    while match := _PREFIX.match(same_length_fold(text)):
        # "The Studio" is a name, "the Studio" is not.
        if not match.end() or re.match(r"(?:The|La|Le|El|L['’]) ?[A-ZÀ-Ý]", text):
            break
        text = text[match.end() :]
    text = re.sub(
        r"[\s,]+(?:les?|los?|las?|el|on|the|du|del|am|from)$", "", text, flags=re.IGNORECASE
    )
    text = text.strip(" ,;:.–—-|()·•*_")
    return f"{text})" if text.count("(") > text.count(")") else text


def capitalised(text: str) -> bool:
    words = [word for word in text.split() if word[:1].isalpha()]
    return (
        0 < len(words) <= 10
        and words[0][:1].isupper()
        and sum(w[:1].isupper() for w in words) >= len(words) / 2
    )
