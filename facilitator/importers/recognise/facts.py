"""What a document says of the event outside its programme: title, place, dates, people, questions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from facilitator.importers.findings import Findings
from facilitator.importers.grammar.clock import find_when
from facilitator.importers.grammar.dates import Day, find_days
from facilitator.importers.grammar.days import find_day_name
from facilitator.importers.grammar.folding import fold, same_length_fold
from facilitator.importers.recognise.geography import is_country, zone_of, zone_said
from facilitator.importers.recognise.headings import (
    bare,
    capitalised,
    has_zone,
    is_status,
    place_in_sentence,
    same_clock,
    trimmed,
    unquoted,
)
from facilitator.importers.recognise.known import Known
from facilitator.importers.recognise.people import read_person, split_people
from facilitator.importers.recognise.roles import find_label, heading_role
from facilitator.importers.recognise.words import PLACE, QUESTION_HEADING, ROOM
from facilitator.importers.source import Line

_LABELS = [
    (
        "title",
        r"title(?: of (?:the )?(?:side )?event)?|event(?: title| name)?|subject|asunto|objet|titre(?: de l'evenement)?"
        r"|titulo(?: del evento)?|intitule",
    ),
    (
        "place",
        r"venue|place|location|where|ou(?= ?\?)|donde|lieu|endroit|lugar|sede|ubicacion|venue and room|address"
        r"|adresse|direccion",
    ),
    ("room", r"room|salle|sala|conference room"),
    (
        "organisers",
        r"organi[sz]ers?(?:\(s\))?|organi[sz]ed by|hosts?(?:ed by)?|organisateurs?"
        r"|organise(?:e)? par|organizador(?:es)?|organizado por|convened by|co-organi[sz]ers?",
    ),
    (
        "date",
        r"dates?(?: and time)?|when|date et heure|fecha(?: y hora)?|quand|dates? & time",
    ),
    (
        "time",
        r"times?|heure|hora|horaires?|horario|start|(?:start|starting|beginning) time|heure de debut|debut"
        r"|hora de inicio|inicio|begins?(?: at)?",
    ),
    (
        "capacity",
        r"(?:room )?capacity|capacite(?: de la salle)?|capacidad|aforo"
        r"|number of participants(?: and capacity)?",
    ),
    ("objective", r"objectives?|objectifs?|objetivos?|purpose|aim"),
    ("zone", r"time ?zone|fuseau horaire|zona horaria|huso horario"),
]
_ZONE = re.compile(
    r"\b(?:CES?T|EES?T|BST|GMT|UTC|E[SD]T|EAT|WAT|CAT|P[SD]T|JST)\b(?:\s?[+-]\d{1,2})?"
)


_GREETING = re.compile(
    r"(?:dear|hello|hi|good (?:morning|afternoon)|bonjour|bonsoir|chere?s?|cher\(e\)s|madame|mesdames|monsieur|hola"
    r"|estimad[oa]s?|queridos|buen[oa]s|please|veuillez trouver|voici|adjunto)\b"
)

_DAY_PART = re.compile(
    r"(?:the )?(?:morning|afternoon|evening|matin(?:ee)?|apres-midi|soir(?:ee)?|manana|tarde|noche)"
    r"(?: sessions?| program(?:me)?)?"
)
_OF_WHAT = re.compile(
    r"\b(?:agenda|programme?|run of show|schedule|programa|ordre du jour|orden del dia)"
    r"\s(?:for|of|de|del|du|pour|para)\s(?:the |our |la |le |el |l['’])?([A-ZÀ-Ý].{8,120}?)[.:]?$"
)

_FEW = 6


@dataclass(slots=True)
class Facts:
    """What was found out about the event as a whole."""

    title: str = ""
    place: str = ""
    room: str = ""
    zone: str = ""
    dates: list[Day] = field(default_factory=list[Day])
    starts_at: int | None = None
    capacity: int | None = None
    organisers: list[str] = field(default_factory=list[str])
    objective: str = ""
    questions: list[str] = field(default_factory=list[str])
    prose: list[Line] = field(default_factory=list[Line])


class FactReader:
    """Reads the lines outside the programme, in order."""

    def __init__(self, known: Known, findings: Findings) -> None:
        self.facts = Facts()
        self._known = known
        self._findings = findings
        self._role: str = ""
        self._roles: list[str] = []
        self._asking = False
        self._first: str = ""

    def read(self, lines: Sequence[Line]) -> Facts:
        """Everything the lines say of the event."""
        for line in lines:
            self._line(line)
        facts = self.facts
        heading = next(
            (
                line
                for line in lines
                if line.level == 1 and not is_status(line.text) and not self._dated(line.text)
            ),
            None,
        )
        facts.title = facts.title or (heading.text if heading else self._first)
        parts = re.split(r"\s+[–—|-]\s+", facts.title.strip())
        if len(parts) == 2 and is_status(parts[1]):
            facts.title = parts[0]
        facts.title = unquoted(facts.title.strip())
        # An abbreviation is shared by many countries; the place tells which of them is meant.
        here = zone_of(facts.place) if facts.place else ""
        if here and (not facts.zone or same_clock(here, facts.zone)):
            facts.zone = here
        return facts

    def _line(self, line: Line) -> None:
        text = line.text.strip()
        role = heading_role(text) if len(text.split()) <= 9 else ""
        folded = same_length_fold(text)
        if not self.facts.zone and (zone := zone_said(text)):
            # "Geneva (CEST)"
            here = zone_of(text) if len(text.split()) <= _FEW else ""
            self.facts.zone = here if here and same_clock(here, zone) else zone
        if QUESTION_HEADING.match(folded):
            self._mode(asking=True)
            self._asked(text.partition(":")[2])
        elif role:
            self._mode(roles=_all_roles(text, role))
        elif self._label(text, folded):
            self._mode()
        elif line.level:
            self._mode()
            self._heading(line)
        elif self._asking and (line.bullet or text.endswith("?")):
            self.facts.questions.append(re.sub(r"^\s*\(?\d{1,2}[.)]\s*", "", text))
        elif self._roles and self._people(line):
            pass
        elif (
            (label := find_label(text)) is not None
            and label.rest
            and self._listed(label.rest, [label.role], line)
        ):
            self._mode()
        else:
            if not line.bullet:
                self._mode()
            self._heading(line)

    def _mode(self, *, asking: bool = False, roles: list[str] | None = None) -> None:
        self._asking, self._roles = asking, roles or []

    def _asked(self, text: str) -> None:
        self.facts.questions += [q.strip() for q in re.findall(r"[^?]+\?", text)]

    # --- labels

    def _label(self, text: str, folded: str) -> bool:
        for what, pattern in _LABELS:
            match = re.match(rf"(?:\d+[.)]\s*)?(?:{pattern})\s*[:：?]\s*", folded)
            if match is not None:
                self._fact(what, text[match.end() :].strip())
                return True
        return False

    def _fact(self, what: str, value: str) -> None:
        facts = self.facts
        if not value:
            return
        if what == "title":
            facts.title = facts.title or value
        elif what == "place":
            self._place(value)
        elif what == "room":
            facts.room = facts.room or value
            facts.place = facts.place or value
        elif what == "organisers":
            facts.organisers += [each.strip() for each in re.split(r";", value) if each.strip()]
        elif what == "capacity":
            if match := re.search(r"\d{1,5}", value):
                facts.capacity = int(match.group())
        elif what == "objective":
            facts.objective = facts.objective or value
        elif what == "zone":
            facts.zone = zone_said(f"time zone: {value}") or zone_said(value) or facts.zone
        else:
            self._date_line(value)

    def _place(self, value: str) -> None:
        if self.facts.place in value:
            self.facts.place = value
        room = next(
            (p.strip() for p in re.split(r",|;|\s[-–—]\s", value) if ROOM.search(fold(p))), ""
        )
        self.facts.room = self.facts.room or room

    # --- headings, dates, the title

    def _heading(self, line: Line) -> None:
        text = line.text
        if (place := place_in_sentence(text)) and self.facts.place in place:
            self._place(place)
        named = _OF_WHAT.search(text) if _GREETING.match(fold(text)) else None
        if named is not None:
            self._first = self._first or named[1]
            return
        if len(text.split()) <= 30 and self._dated(text):
            self._date_line(text)
            return
        if (
            len(text.split()) <= 25
            and not text.endswith(".")
            and not self._first
            and not is_status(text)
            and not _GREETING.match(fold(text))
            and not line.bullet
            and find_day_name(text) is None
            and not _DAY_PART.fullmatch(fold(text))
        ):
            self._first = self._title_and_place(text)
            return
        if (
            not line.level
            and len(text.split()) <= 14
            and self.facts.dates
            and not self.facts.place
            and self._is_place(text)
        ):
            self._place(text)
            return
        *_, last = re.split(r",\s*", text)
        if (
            not line.level
            and not self.facts.place
            and "," in text
            and len(text.split()) <= 6
            and is_country(last)
        ):
            self._place(text)
            return
        if (
            not line.level
            and not self.facts.place
            and len(text.split()) <= 12
            and ROOM.search(fold(text))
            and "," in text
        ):
            self._place(text)
            return
        self.facts.prose.append(line)

    def _dated(self, text: str) -> bool:
        return bool(find_days(text))

    def _date_line(self, text: str) -> None:
        """A line with the date: what stands beside it may be the beginning, and the place."""
        facts = self.facts
        days = find_days(text)
        spans = [(day.start, day.stop) for day in days]
        if name := find_day_name(text):
            spans.append((name.start, name.stop))
        if days and not facts.dates:
            facts.dates = list(days)
        blank = "".join(
            "\0" if any(a <= at < b for a, b in spans) else c for at, c in enumerate(text)
        )
        if (found := find_when(blank)) is not None:
            start, when = found
            facts.starts_at = when.start if facts.starts_at is None else facts.starts_at
            stop = start + when.stop
            blank = blank[:start] + "\0" * (stop - start) + blank[stop:]
        blank = re.sub(r"(?<=\0)\s*(?:hrs|hours|h|uhr)\b\.?", "\0", blank, flags=re.IGNORECASE)
        if facts.place:
            return
        blank = _ZONE.sub("", blank)
        first, *others = re.split("\0+", blank)
        pieces = [trimmed(piece) for piece in (first, *others)]
        if pieces[0] and not self._first and not facts.title:
            pieces[0] = self._title_before(bare(first))
        for piece in [*pieces[1:], *pieces[:1]]:
            named = find_day_name(text) is not None
            if self._is_place(piece) or (
                piece and piece is not pieces[0] and not named and capitalised(piece)
            ):
                self._place(piece)
                return

    def _title_and_place(self, text: str) -> str:
        """Of "Seminar of focal points – Cotonou, Benin" keeps the title, and the place as such."""
        parts = re.split(r"\s+[–—|-]\s+", text)
        if len(parts) > 1 and is_status(parts[0]):
            text, parts = text[text.index(parts[1]) :], parts[1:]
        last = re.split(r",\s*", parts[-1])[-1]
        if len(parts) > 1 and not self.facts.place and (is_country(last) or has_zone(last)):
            self._place(parts[-1])
            return text[: text.rfind(parts[-1])].rstrip(" –—|-")
        return text

    def _title_before(self, text: str) -> str:
        """Of "Training of trainers, Lusaka" keeps the title and gives back the place."""
        parts = re.split(r"(,\s+|\s+[–—-]\s+)", text)
        places = len(parts)
        while places > 1 and self._is_place(parts[places - 1]):
            places -= 2
        if self._is_place(parts[0]) or is_status(parts[0]) or _GREETING.match(fold(parts[0])):
            return text
        if places == len(parts) and (len(parts) > 1 or len(text.split()) < 2):
            return text
        self._first = "".join(parts[:places]).strip()
        return "".join(parts[places + 1 :]).strip()

    def _is_place(self, text: str) -> bool:
        folded = fold(text)
        if not text or len(text.split()) > 14 or find_label(text):
            return False
        last = re.split(r",", text)[-1].strip()
        return bool(
            ROOM.search(folded)
            or PLACE.search(folded)
            or is_country(last)
            or has_zone(last)
            or has_zone(text)
        )

    # --- people

    def _people(self, line: Line) -> bool:
        return self._listed(line.text, self._roles, line)

    def _listed(self, text: str, roles: list[str], line: Line) -> bool:
        found = [read_person(piece, sure=True) for piece in split_people(text)]
        if not found or any(each is None for each in found) or len(text) > 400:
            return False
        for each in found:
            if each is not None:
                role = each.role or roles[0]
                person = replace(each.person, role=role, where=line.where)
                self._known.add_listed(person, [role, *roles])
        return True


def _all_roles(text: str, first: str) -> list[str]:
    """ "Moderator/Chair" gives both roles."""
    others = [heading_role(piece.strip()) for piece in re.split(r"/|&|\band\b|\bet\b|\by\b", text)]
    return list(dict.fromkeys([first, *[other for other in others if other]]))
