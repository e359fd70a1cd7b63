"""The people of an entry: those named, those called by their country or post, those still to be found."""

import re
from dataclasses import dataclass, field, replace

from facilitator.domain.draft import DraftPart, DraftPerson
from facilitator.importers.findings import Findings
from facilitator.importers.grammar.duration import find_lengths
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.known import Known
from facilitator.importers.recognise.mentions import Mention, split_mentions
from facilitator.importers.recognise.people import Named, is_post, read_person, split_people
from facilitator.importers.recognise.roles import is_open
from facilitator.importers.recognise.runon import cut_at_people
from facilitator.importers.recognise.words import QUESTIONS
from facilitator.importers.source import Line

_WHOLE_ROOM = re.compile(
    r"\b(?:all|everybody|total|groups?|groupes?|grupos?|participants?|audience|plenary|tous|toutes|todos|delegat\w+|public|publico|n/a|none)\b|^[-–—./\s]*$"
)
_BY_ROLE = re.compile(
    r"\b(?:by|with|par|por|del?|du|de la|avec|con)\s+(?:the |le |la |el |l')?(?:co-?)?"
    r"(chair(?:person|man|woman)?s?|moderat(?:or|eur|rice)|moderadora?|president[ea]?|facilitat(?:or|eur|rice)|rapporteur)\b"
)
_MOST_CHAIRS = 3
_KEYNOTE = re.compile(
    r"\bkeynote\b|\bconferenc(?:ia|e) (?:magistral|inaugural)|\bdiscours (?:liminaire|inaugural)"
)
ROLE_NAMES = {
    "chai": "chair",
    "pres": "chair",
    "mode": "moderator",
    "faci": "facilitator",
    "rapp": "rapporteur",
}


@dataclass(slots=True)
class Said:
    """What the texts of one entry say."""

    title: str = ""
    room: str = ""
    parts: list[DraftPart] = field(default_factory=list[DraftPart])
    questions: list[str] = field(default_factory=list[str])
    notes: list[str] = field(default_factory=list[str])


class Parts:
    """Adds people to what an entry says."""

    def __init__(self, said: Said, known: Known, findings: Findings, where: str) -> None:
        self._said = said
        self._known = known
        self._findings = findings
        self._where = where
        # Minutes that were said of each of those who follow.
        self.each: int | None = None

    def person(self, line: Line, role: str, *, single: bool = False) -> None:
        """Adds whom a line among speakers is about; only one person where that is known (`single`)."""
        text = line.text
        run = cut_at_people(text)
        if len(run) > 1:
            self.say_run(line)
            for piece in run:
                self.person(replace(line, text=piece), role)
            return
        named = read_person(text, sure=True)
        if named is not None and len(text.split()) <= 60 and not is_sentence(text):
            for piece in split_people(text, single=single):
                each = read_person(piece, sure=True)
                if each is not None:
                    self.add([each], role, line)
            return
        head, mentions = split_mentions(text, self._known)
        if mentions and not head:
            self.mentions(mentions, line, role)
            return
        called = self._known.called(text) if len(text.split()) <= 8 else []
        if len(called) == 1:
            self.mentions([Mention(text, None, called[0])], line, role)
        elif is_open(text) and len(text) < 40:
            self._said.notes.append(f"{role.capitalize()}: {text}")
            self._findings.warning(f"Who speaks as {role} is still open (“{text}”).", line.where)
        elif (
            is_sentence(text)
            or QUESTIONS.search(fold(text))
            or len(text.split()) > 14
            or _WHOLE_ROOM.search(fold(text))
            or is_post(text)
        ):
            self._said.notes.append(line.text)
        else:
            self._stand_in(text, role, line)

    def say_run(self, line: Line) -> None:
        self._findings.warning(
            "Several people stand here in one run of text; check where one ends and the next begins.",
            line.where,
        )

    def _stand_in(self, text: str, role: str, line: Line) -> None:
        """An organisation or a group that speaks, without a name."""
        bare, minutes = text, None
        if lengths := find_lengths(text):
            bare = text[: lengths[0].start].rstrip(" –—-:,(")
            minutes = lengths[0].minutes
        if not bare:
            self._said.notes.append(line.text)
            return
        person = DraftPerson(bare, affiliation=bare, where=line.where)
        self._said.parts.append(DraftPart(self._known.meet(person), role, minutes))
        self._findings.warning(
            f"“{bare}” was taken for a {role} who is not named; enter the name once it is known.",
            line.where,
        )

    def add(self, named: list[Named], role: str, line: Line) -> None:
        for each in named:
            person = self._known.meet(replace(each.person, where=line.where))
            self._known.use(person)
            if each.unsettled:
                self._findings.info(f"{person.name} is not confirmed yet.", line.where)
            self.put(
                DraftPart(
                    person,
                    each.role or role or "speaker",
                    each.minutes,
                    each.person.perspective or person.perspective,
                    each.by_video,
                )
            )

    def put(self, part: DraftPart) -> None:
        part = replace(part, minutes=part.minutes or self.each)
        for index, other in enumerate(self._said.parts):
            if other.person.name == part.person.name and other.role == part.role:
                self._said.parts[index] = replace(other, minutes=other.minutes or part.minutes)
                return
        self._said.parts.append(part)
        self._known.take_part(part.person, part.role)

    def mentions(self, mentions: list[Mention], line: Line, role: str = "") -> None:
        for mention in mentions:
            if mention.person is not None:
                person = self._known.meet(
                    replace(mention.person, short=mention.person.short or mention.text)
                )
                self._known.use(person)
                own = role if role not in ("", "speaker") else person.role or role or "speaker"
                self.put(DraftPart(person, own, mention.minutes, person.perspective))
                self._findings.info(f"“{mention.text}” was taken for {person.name}.", line.where)
            elif mention.others:
                names = " or ".join(other.name for other in mention.others)
                self._findings.warning(
                    f"“{mention.text}” could be {names}; choose one.", line.where
                )
                self._unnamed(mention, role, line)
            elif (named := read_person(mention.text, sure=True)) is not None:
                self.add([replace(named, minutes=mention.minutes)], role, line)
            else:
                self._unnamed(mention, role, line)

    def _unnamed(self, mention: Mention, role: str, line: Line) -> None:
        length = f" – {mention.minutes} minutes" if mention.minutes else ""
        self._stand_in(f"{mention.text}{length}", role or "speaker", line)

    def keynote(self) -> None:
        """The one speaker of an item called a keynote gives it."""
        speakers = [part for part in self._said.parts if part.role == "speaker"]
        if len(speakers) == 1 and _KEYNOTE.search(fold(self._said.title)):
            at = self._said.parts.index(speakers[0])
            self._said.parts[at] = replace(speakers[0], role="keynote")

    def by_role(self) -> None:
        """ "Conclusions by the Chair" ties the chair whom the document names elsewhere; "Co-chairs", several."""
        for match in _BY_ROLE.finditer(fold(self._said.title)):
            role = ROLE_NAMES[match.group(1)[:4]]
            people = self._known.with_role(role)
            taken = {part.person.name for part in self._said.parts}
            if len(people) > (_MOST_CHAIRS if match.group(1).endswith("s") else 1):
                continue
            for person in (each for each in people if each.name not in taken):
                self._known.use(person)
                self.put(DraftPart(person, role))
                self._findings.info(f"The {role} was taken for {person.name}.", self._where)


def is_sentence(text: str) -> bool:
    return (
        len(text.split()) > 12
        and text.rstrip().endswith((".", "…", "!", "?"))
        and "," not in text[:40]
    )
