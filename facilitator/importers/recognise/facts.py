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
from facilitator.importers.recognise.known import Known
from facilitator.importers.recognise.people import read_person, split_people
from facilitator.importers.recognise.roles import find_label, heading_role
from facilitator.importers.recognise.words import PLACE, QUESTION_HEADING, ROOM
from facilitator.importers.source import Line

_LABELS = [
    (
        "title",
        r"title(?: of (?:the )?(?:side )?event)?|event(?: title| name)?|titre(?: de l'evenement)?"
        r"|titulo(?: del evento)?|intitule",
    ),
    (
        "place",
        r"venue|place|location|where|lieu|endroit|lugar|sede|ubicacion|venue and room|address"
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
    ("time", r"times?|heure|hora|horaires?|horario|start"),
    (
        "capacity",
        r"(?:room )?capacity|capacite(?: de la salle)?|capacidad|aforo"
        r"|number of participants(?: and capacity)?",
    ),
    ("objective", r"objectives?|objectifs?|objetivos?|purpose|aim"),
    ("zone", r"time ?zone|fuseau horaire|zona horaria|huso horario"),
]
_STATUS = re.compile(
    r"(?:(?:final|draft|provisional|tentative|detailed|annotated|preliminary|updated|revised"
    r"|the|proposed) )*"
    r"(?:agenda|programme?|concept note|schedule|ordre du jour|projet d'ordre du jour"
    r"|orden del dia|programa"
    r"|agenda (?:provisoire|provisional|preliminar|final|finale?)|programme (?:provisoire"
    r"|final|detaille|preliminaire)|programa (?:provisional|final|preliminar)"
    r"|note conceptuelle|nota conceptual|draft|brouillon|borrador|horaire|run of show"
    r"|at a glance|outline)"
)
_ZONE = re.compile(
    r"\b(?:CES?T|EES?T|BST|GMT|UTC|E[SD]T|EAT|WAT|CAT|P[SD]T|JST)\b(?:\s?[+-]\d{1,2})?"
)
_PREFIX = re.compile(
    r"^(?:programme?|agenda|programa|ordre du jour|(?:first|second|third) (?:workshop|meeting)"
    r"|held|at|in|on|the|le|la|el|en|a|au|aux|to be held|date|dates|from|du|del|de|since|venue"
    r"|lieu|lugar|time|(?:workshop|meeting|conference)(?=\s*(?:[,:–-]|$)))\b[\s,:–-]*"
)


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
        self._awaited = ""
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
                if line.level == 1 and not _is_status(line.text) and not self._dated(line.text)
            ),
            None,
        )
        facts.title = facts.title or (heading.text if heading else self._first)
        facts.title = facts.title.strip(" \"“”«»'")
        if facts.place and not facts.zone:
            facts.zone = zone_of(facts.place)
        return facts

    def _line(self, line: Line) -> None:
        text = line.text.strip()
        role = heading_role(text) if len(text.split()) <= 9 else ""
        folded = same_length_fold(text)
        if not self.facts.zone and (zone := zone_said(text)):
            self.facts.zone = zone
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
            match = re.match(rf"(?:\d+[.)]\s*)?(?:{pattern})\s*[:：]\s*", folded)
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
        self.facts.place = self.facts.place or value
        room = next(
            (p.strip() for p in re.split(r",|;|\s[-–—]\s", value) if ROOM.search(fold(p))), ""
        )
        self.facts.room = self.facts.room or room

    # --- headings, dates, the title

    def _heading(self, line: Line) -> None:
        text = line.text
        if len(text.split()) <= 30 and self._dated(text):
            self._date_line(text)
            return
        if (
            len(text.split()) <= 25
            and not text.endswith(".")
            and not self._first
            and not _is_status(text)
            and not line.bullet
            and find_day_name(text) is None
        ):
            self._first = text
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
        pieces = [_trimmed(piece) for piece in re.split("\0+", blank)]
        if pieces and pieces[0].count(",") and not self._first and not facts.title:
            pieces[0] = self._title_before(pieces[0])
        for piece in [*pieces[1:], *pieces[:1]]:
            if self._is_place(piece) or (piece and piece is not pieces[0] and _capitalised(piece)):
                self._place(piece)
                return

    def _title_before(self, text: str) -> str:
        """Of "Training of trainers, Lusaka" keeps the title and gives back the place."""
        parts = [part.strip() for part in text.split(",")]
        places = len(parts)
        while places > 1 and self._is_place(parts[places - 1]):
            places -= 1
        if places == len(parts) or self._is_place(parts[0]):
            return text
        self._first = ", ".join(parts[:places])
        return ", ".join(parts[places:])

    def _is_place(self, text: str) -> bool:
        folded = fold(text)
        if not text or len(text.split()) > 14 or find_label(text):
            return False
        last = re.split(r",", text)[-1].strip()
        return bool(
            ROOM.search(folded)
            or PLACE.search(folded)
            or is_country(last)
            or _is_city(last)
            or _is_city(text)
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


def _is_status(text: str) -> bool:
    return _STATUS.fullmatch(fold(text).strip(" .:–-*_")) is not None


def _is_city(text: str) -> bool:
    return len(text.split()) <= 4 and bool(zone_of(text)) and text[:1].isupper()


def _trimmed(text: str) -> str:
    text = text.strip(" ,;:.–—-|()·•")
    while match := _PREFIX.match(same_length_fold(text)):
        if not match.end():
            break
        text = text[match.end() :]
    return text.strip(" ,;:.–—-|()·•")


def _capitalised(text: str) -> bool:
    words = [word for word in text.split() if word[:1].isalpha()]
    return (
        0 < len(words) <= 10
        and words[0][:1].isupper()
        and sum(w[:1].isupper() for w in words) >= len(words) / 2
    )
