"""Texts that ran together: cells whose paragraphs were lost on the way through another program."""

import re
from dataclasses import replace

from facilitator.importers.grammar.folding import fold, same_length_fold
from facilitator.importers.recognise.geography import is_city, is_country, zone_of
from facilitator.importers.recognise.people import ends_a_name, is_honorific, is_name, is_post
from facilitator.importers.recognise.roles import find_label
from facilitator.importers.recognise.words import LITTLE_WORDS, QUESTION_HEADING
from facilitator.importers.source import Line

_INNER_LABEL = re.compile(r"(?<=[\w).?!,;/|])\s+(?=[^\W\d_a-z][\w'()/ -]{2,40}\s?[:：]\s)")
_PLACE_LABEL = re.compile(r"(?:venue|lieu|salle|lugar|sala)\s?:")
_MAX_NAME_WORDS = 4
MAX_READ = 3_000


def cut_at_labels(line: Line) -> list[Line]:
    """A line cut before each label inside it: "... Moderator: X Speakers: Y"."""
    if len(line.text) > MAX_READ:
        return [line]
    cuts = [0]
    for match in _INNER_LABEL.finditer(line.text):
        word = (fold(line.text[: match.start()]).strip(" /|").split() or [""])[-1]
        rest = line.text[match.end() :]
        label = find_label(rest)
        labelled = label is not None and rest.find(":") <= 40 and rest.endswith(label.rest)
        folded = same_length_fold(rest[:60])
        if word not in LITTLE_WORDS and (
            labelled or _PLACE_LABEL.match(folded) or QUESTION_HEADING.match(folded)
        ):
            cuts.append(match.end())
    if len(cuts) == 1:
        return [line]
    pieces = [
        line.text[a:b].strip().rstrip("/|").rstrip()
        for a, b in zip(cuts, [*cuts[1:], None], strict=True)
    ]
    return [
        replace(line, text=piece, lead=line.lead if not n else "") for n, piece in enumerate(pieces)
    ]


def cut_at_people(text: str, *, title: bool = False) -> list[str]:
    """A text cut where, behind one person's organisation, the next person's name begins.

    A name shows by the post that follows it; what stands before it must be a place, an abbreviation, a
    bracket or an organisation's last word, so that "Minister of Foreign Affairs, Chair" stays whole. The
    text begins with a name, unless it is a `title` with people behind it.
    """
    if len(text) > MAX_READ:
        return [text]
    segments = [m.span() for m in re.finditer(r"[^,]+(?:\([^)]*\))?[^,]*", text)]
    cuts = [0]
    for number, (start, stop) in enumerate(segments[:-1]):
        if number == 0 and not title:
            continue
        if is_post(text[slice(*segments[number + 1])]) and (
            at := _name_begins(text[start:stop], number)
        ):
            cuts.append(start + at)
    return [text[a:b].strip(" ,") for a, b in zip(cuts, [*cuts[1:], None], strict=True)]


def _name_begins(segment: str, number: int) -> int:
    """Where in a segment a name begins that something else precedes; 0 if nowhere."""
    words = list(re.finditer(r"\S+", segment))
    for size in range(min(_MAX_NAME_WORDS, len(words) - 1), 1, -1):
        at = words[-size].start()
        name, before = segment[at:].strip(), segment[:at].strip()
        if (
            is_name(name, sure=True)
            and not is_country(name)
            and not zone_of(name)
            and _ends(before)
        ):
            return at
    return _after_one_word(segment, words) if number else 0


def _after_one_word(segment: str, words: list[re.Match[str]]) -> int:
    """Of three capitalised words at the end, two are taken for the name: "Polaris Frank Laczko"."""
    run = 0
    while run < len(words) and words[-1 - run].group()[:1].isupper():
        run += 1
    if run != 3 or is_post(segment):
        return 0
    at = words[-2].start()
    return at if is_name(segment[at:].strip(), sure=True) and not zone_of(segment[at:]) else 0


def _ends(before: str) -> bool:
    """Whether a text can be the end of what is said of the person before."""
    if before.endswith(":") or is_honorific(before.split()[-1]):
        return False
    words = before.split()
    last = words[-1].strip(",;")
    if before.endswith(")") or re.fullmatch(r"[A-Z][A-Z-]{1,9}|[\d-]+", last):
        return True
    if any(is_country(" ".join(words[-n:])) or is_city(" ".join(words[-n:])) for n in (1, 2, 3)):
        return True
    return ends_a_name(last) or (last[:1].islower() and fold(last) not in LITTLE_WORDS)
