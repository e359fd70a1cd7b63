"""The texts of an entry: its title, who takes part, where, what is asked, and the rest as notes."""

import re
from collections.abc import Iterator
from dataclasses import replace

from facilitator.importers.findings import Findings
from facilitator.importers.grammar.duration import find_lengths
from facilitator.importers.grammar.folding import fold, same_length_fold
from facilitator.importers.recognise.entries import Entry
from facilitator.importers.recognise.known import Known
from facilitator.importers.recognise.mentions import split_mentions
from facilitator.importers.recognise.name_words import HONORIFIC
from facilitator.importers.recognise.parts import ROLE_NAMES, Parts, Said, is_sentence
from facilitator.importers.recognise.people import Named, read_person, split_people
from facilitator.importers.recognise.phrasing import alone, cleaned, joined, title_and_rest
from facilitator.importers.recognise.roles import find_glued, find_label, find_spoken, role_said
from facilitator.importers.recognise.runon import cut_at_labels, cut_at_people
from facilitator.importers.recognise.words import (
    GENERIC_TITLE,
    QUESTION_HEADING,
    ROOM,
    hangs,
)
from facilitator.importers.source import Line

_ROOM_LABEL = re.compile(
    r"^(?:venue|room|location|place|where|lieu|salle|endroit|lugar|sala|ubicacion|donde)\s?:\s*"
)
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{2,80})[)\]]")
_LONG_WORDS = 24
# The end of a sentence, not of an abbreviation.
_FULL_STOP = re.compile(r"^[^.]*\w{4}[)»”\"]?\.$")
_NUMBERED = re.compile(
    r"^(?:agenda )?(?:item|point|punto|tema)\s*(?:no\.?\s*|n[°o]\.?\s*)?\d{1,2}\s*[.:)–-]\s+(?=\S)"
)
_LED_BY = re.compile(
    r"[\s,;(–—-]+\b((?:co-?)?(?:moderated|chaired|facilitated|hosted|presented|introduced|led|moder(?:e|ee)|anim(?:e|ee)"
    r"|presid(?:e|ee)|present(?:e|ee)|facilit(?:e|ee)|moderad[oa]|presidid[oa]|presentad[oa]|facilitad[oa])"
    r" (?:by|par|por) )"
)
# Nobody is looked for behind a text that is too long to be a title.
MAX_TITLE = 400
# After these labels a name alone is a person, not a subject.
_PERSONAL = {
    "keynote", "welcome remarks", "closing remarks", "moderator", "chair", "speaker", "presenter", "host",
    "rapporteur", "discussant", "video message",
}  # fmt: skip


_EACH_IN_LABEL = re.compile(r"([^()]{3,40}?)\s*\(([^()]{3,40})\)\s*:\s*(.*)$")
_WITH = re.compile(r"(?:together |along )?(?:with|avec|con|and|et|y)\s+")
# What somebody does alone; behind it, a name may stand with nothing else.
_SPOKEN = re.compile(
    r"^(?:welcome|opening|closing|introduction|intro|keynote|remarks|presentation|report|update|demo|recap|wrap"
    r"|conclusions?|accueil|bienvenue|ouverture|cloture|mot|exposes?|rapport|bienvenida|apertura|inauguracion|clausura"
    r"|presentacion|palabras|informe|conferencia|lecture|talk|next steps)\b"
)
# What separates a title from a person behind it.
_STRONG = re.compile(r"\s*:\s+|\s+[-–—|]\s+|,?\s+(?:by|par|por|a cargo del?|with|avec|con)\s+")
_BY = re.compile(r"\b(?:by|par|por|a cargo del?)\s+(.+)$")
_ANY = re.compile(rf"{_STRONG.pattern}|,\s+")
# "Keynote address" on a line of its own is about the next person only.
_FOR_ONE = {"keynote", "introduction"}


def _with_post(text: str) -> Named | None:
    """A person with an honorific: alone, or behind the post: "Chief of Mission, Mr. Lassina Koné"."""
    if HONORIFIC.match(text):
        return read_person(text)
    post, comma, name = text.rpartition(", ")
    if not comma or not HONORIFIC.match(name) or len(post.split()) > 14:
        return None
    return read_person(f"{name}, {post[:1].upper()}{post[1:]}")


class Reader:
    """Reads one entry's texts, line by line."""

    def __init__(self, entry: Entry, known: Known, findings: Findings) -> None:
        self._entry = entry
        self._known = known
        self._findings = findings
        self._said = Said(room=entry.room)
        self._parts = Parts(self._said, known, findings, entry.where)
        self._role: str | None = None
        self._usual: str | None = None
        self._once = self._single = False
        self._announced, self._announced_at = "", 0
        self._asking = False
        self._led: list[tuple[list[Named], str]] = []

    def read(self) -> Said:
        """All that the entry says; what nobody understood is in the notes."""
        for index, line in enumerate(self._lines()):
            if index == 0:
                self._title(line)
            else:
                self._line(line)
        self._role, self._asking = None, False
        for role, lines in self._entry.people:
            self._usual = self._role = role or "speaker"
            self._asking = False
            for line in lines:
                for cut in cut_at_labels(line):
                    pieces = split_people(cut.text)
                    self._single = len(pieces) > 1
                    for piece in pieces:
                        self._line(replace(cut, text=piece))
        self._usual, self._single = None, False
        self._role, self._asking = None, False
        for line in self._entry.notes:
            for cut in cut_at_labels(line):
                self._line(cut, noted=True)
        self._announce("")
        self._parts.by_role()
        self._parts.keynote()
        if not self._said.title:
            self._untitled()
        return self._said

    def _lines(self) -> Iterator[Line]:
        titles = list(self._entry.title)
        if self._entry.joined_titles > 1 and len(titles) > 1 and len(titles[0].text) < 60:
            first, second, *rest = titles
            if not read_person(second.text) and not find_label(second.text):
                titles = [
                    replace(first, text=f"{first.text.rstrip(' :')}: {second.text}", lead=""),
                    *rest,
                ]
        for line in [*titles[:1], *joined([*titles[1:], *self._entry.body])]:
            yield from cut_at_labels(line)

    # --- title

    def _title(self, line: Line) -> None:
        text, behind = title_and_rest(line)
        if match := _NUMBERED.match(same_length_fold(text)):
            text = text[match.end() :]
        text = self._led_by(self._brackets(text, line), line)
        label = find_label(text)
        named = (
            self._labelled(label.rest, label.role, single=not label.several)
            if label is not None
            else []
        )
        if label is not None and named:
            text = text[: text.rfind(label.rest)].rstrip()
            text = re.sub(r"\s*(?::|[-–—])\s*$|\s+(?:by|par|por|a cargo del?)\s*$", "", text)
            self._parts.add(named, label.role, line)
        elif label is not None and not label.rest and label.role in ("speaker", "panelist"):
            self._role = label.role
        else:
            text, mentions = split_mentions(text, self._known)
            self._parts.mentions(mentions, line)
            text = self._person_behind(text, line, _STRONG)
            run = cut_at_people(text, title=True)
            if len(run) > 1 and read_person(run[0]) is None:
                self._parts.say_run(line)
                behind = f"{text[len(run[0]) :].strip(' ,')} {behind}".strip()
                text = run[0]
                self._role = self._role or ("speaker" if read_person(run[1]) else None)
            text = self._person_behind(text, line, _ANY)
        for led, role in self._led:
            self._parts.add(led, role, line)
        self._said.title = cleaned(text[:-1] if _FULL_STOP.search(text) else text)
        if behind := self._brackets(behind, line):
            self._line(replace(line, text=behind, lead=""))

    def _led_by(self, text: str, line: Line) -> str:
        """Takes "moderated by ..." off the end of a title."""
        match = _LED_BY.search(same_length_fold(text))
        label = find_label(text[match.start(1) :].rstrip(" )")) if match else None
        if match is None or label is None:
            return text
        leading, *others = re.split(r",?\s+(?:with|avec|con)\s+", label.rest, maxsplit=1)
        led = self._labelled(leading, label.role)
        beside = self._labelled(others[0], "speaker") if others else []
        if not led or (others and not beside):
            return text
        self._led = [(led, label.role), (beside, "speaker")]
        return text[: match.start()].rstrip(" ,;(–—-")

    def _brackets(self, text: str, line: Line) -> str:
        """Takes rooms and lengths in brackets out of a title, and people who stand in them."""
        for match in reversed(list(_BRACKETS.finditer(text))):
            inside = match.group(1).strip()
            lengths = find_lengths(inside)
            named = read_person(inside) or self._met(inside) or alone(inside)
            if lengths and lengths[0].each:
                # It belongs to those named before it.
                continue
            if lengths and len(inside) - (lengths[0].stop - lengths[0].start) < 8:
                pass
            elif ROOM.search(fold(inside)) and not role_said(inside):
                self._said.room = self._said.room or re.sub(
                    r"^(?:in|at|en|a)\s+(?:the\s+|la\s+)?", "", inside
                )
            elif named is not None:
                self._parts.add([named], "", line)
            elif (label := find_label(inside)) and (led := self._labelled(label.rest, label.role)):
                self._parts.add(led, label.role, line)
            else:
                continue
            text = text[: match.start()] + text[match.end() :]
        return text.strip()

    def _labelled(self, rest: str, role: str, *, single: bool = False) -> list[Named]:
        """The people behind a label; none if what stands there is, or may be, something else."""
        found: list[Named] = []
        for piece in split_people(rest, single=single):
            named = read_person(piece, sure=False)
            if named is None and role in _PERSONAL:
                named = read_person(piece, sure=True)
            if named is None:
                return []
            found.append(named)
        return found

    def _met(self, text: str) -> Named | None:
        """Somebody of whom nothing but the name stands here, because more of them stood before."""
        person = self._known.people.get(fold(text))
        return None if person is None or person.name == person.affiliation else Named(person)

    def _person_behind(self, text: str, line: Line, separators: re.Pattern[str]) -> str:
        """Cuts a person off the end of a title: behind a colon, a dash, a comma or "by"."""
        if len(text) > MAX_TITLE:
            return text
        folded = same_length_fold(text)
        for match in separators.finditer(folded):
            head, tail = text[: match.start()], text[match.end() :]
            separator = match.group().strip(" ,")
            if not tail or not head:
                continue
            pieces = split_people(tail)
            spoken = match.group().strip() != ":" and _SPOKEN.search(fold(head)) is not None
            named = [
                read_person(piece) or self._met(piece) or (alone(piece) if spoken else None)
                for piece in pieces
            ]
            if all(each is not None for each in named):
                if match.group().strip() == "," and not tail[:1].isupper():
                    continue
                role = self._role_in(head) or ("speaker" if separator else "")
                self._parts.add([each for each in named if each is not None], role, line)
                return head
        return text

    def _role_in(self, head: str) -> str:
        if match := re.search(
            r"\b(chair|moderator|modera\w+|president[ea]?|facilitator|keynote)s?$", fold(head)
        ):
            return ROLE_NAMES.get(match.group(1)[:4], match.group(1))
        return role_said(head)

    # --- further lines

    def _line(self, line: Line, *, noted: bool = False) -> None:
        text, said = line.text.strip(), self._said
        if not text:
            return
        if each := _EACH_IN_LABEL.match(text):
            lengths = find_lengths(each.group(2))
            if lengths and find_label(f"{each.group(1)}:"):
                self._line(replace(line, text=f"{each.group(1)}: {each.group(3)}".strip()))
                self._parts.each = lengths[0].minutes
                return
        if find_label(text) is not None:
            self._parts.each = None
        folded = same_length_fold(text)
        if match := _ROOM_LABEL.match(folded):
            said.room = said.room or text[match.end() :].strip()
        elif match := QUESTION_HEADING.match(folded):
            self._asking = True
            self._questions(text)
        elif (label := find_label(text)) is not None:
            self._asking = False
            # "Moderator: X" is about X alone, "Speakers: X" and "Speakers:" about those on the next lines too.
            self._role = label.role if label.several or not label.rest else self._usual
            self._announce("" if label.rest else text)
            self._once = label.role in _FOR_ONE and not label.several
            run = cut_at_people(label.rest)
            people = split_people(label.rest, single=not label.several)
            for piece in [label.rest] if len(run) > 1 else people:
                single = not label.several or len(people) > 1 or self._single
                self._parts.person(replace(line, text=piece), label.role, single=single)
        elif (spoken := find_spoken(text)) and (named := _with_post(spoken[1])):
            self._parts.add([named], spoken[0], line)
        elif (
            (glued := find_glued(text))
            and (run := cut_at_people(glued.rest))
            and read_person(run[0])
        ):
            self._role, self._asking = self._usual or "speaker", False
            self._parts.person(replace(line, text=run[0]), glued.role)
            for piece in run[1:]:
                self._parts.person(replace(line, text=piece), self._role)
        elif (beside := _WITH.match(folded)) and all(
            read_person(piece, sure=True) for piece in split_people(text[beside.end() :])
        ):
            self._role = self._role or "speaker"
            for piece in split_people(text[beside.end() :]):
                self._parts.person(replace(line, text=piece), self._role)
        elif self._asking and (text.endswith("?") or line.bullet):
            said.questions.append(text)
            said.notes.append(text)
        elif not (noted or said.notes or said.parts) and self._belongs_to_title(text):
            joint = " " if hangs(said.title) or not GENERIC_TITLE.match(fold(said.title)) else ": "
            said.title = cleaned(f"{said.title.rstrip(' :–—-')}{joint}{text}")
        elif not said.title:
            self._title(line)
        elif self._role is not None:
            before = len(said.parts)
            self._parts.person(line, self._role, single=self._single or line.bullet)
            if self._once and len(said.parts) > before:
                self._role, self._once = self._usual, False
        else:
            self._loose(line)

    def _announce(self, text: str) -> None:
        """Remembers a label with nobody behind it yet; one that nobody followed is kept in the notes."""
        if self._announced and len(self._said.parts) == self._announced_at:
            self._said.notes.append(self._announced)
        self._announced, self._announced_at = text, len(self._said.parts)

    def _belongs_to_title(self, text: str) -> bool:
        title = self._said.title
        if not title or len(text.split()) > _LONG_WORDS:
            return False
        if read_person(text) is not None:
            return False
        if hangs(title) or (text[:1].islower() and not text.endswith((".", ";"))):
            return len(text) < 160
        return GENERIC_TITLE.match(fold(title)) is not None and not text.endswith(".")

    def _questions(self, text: str) -> None:
        _, colon, asked = text.partition(":")
        self._said.notes.append(text)
        if colon:
            self._said.questions += [q.strip() for q in re.findall(r"[^?]+\?", asked)]

    def _loose(self, line: Line) -> None:
        run = cut_at_people(line.text)
        if len(run) > 1 and all(read_person(piece) for piece in run):
            self._parts.say_run(line)
            for piece in run:
                self._loose(replace(line, text=piece))
            return
        pieces = split_people(line.text)
        found = [read_person(piece) or self._met(piece) for piece in pieces]
        if all(each is not None for each in found) and not is_sentence(line.text):
            self._parts.add([each for each in found if each is not None], "", line)
            return
        head, mentions = split_mentions(line.text, self._known)
        if mentions:
            self._parts.mentions(mentions, line)
            if head:
                self._note(line)
            return
        if (by := _BY.search(line.text)) and (named := read_person(by.group(1), sure=True)):
            self._parts.add([named], "", line)
        self._note(line)

    def _note(self, line: Line) -> None:
        self._said.notes.append(line.text)

    def _untitled(self) -> None:
        said = self._said
        if said.notes and len(said.notes[0]) < 120:
            said.title = said.notes.pop(0)
        elif said.parts:
            said.title = said.parts[0].person.name
        else:
            said.title = "Untitled"
        self._findings.warning(f"It has no title; “{said.title}” was put there.", self._entry.where)
