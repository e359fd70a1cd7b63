"""People whom a text mentions with their minutes: "Burkina Faso and Mexico – approx. 8 minutes each"."""

import re
from dataclasses import dataclass

from facilitator.domain.draft import DraftPerson
from facilitator.importers.grammar.duration import find_lengths
from facilitator.importers.recognise.known import Known
from facilitator.importers.recognise.people import is_name, read_person, split_people

_MAX_WORDS = 8
MAX_READ = 1_500
_END_OF_SENTENCE = re.compile(r"[?!.:;]\s+|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Mention:
    """What was called how, and for how long; `person` only where it is clear who is meant."""

    text: str
    minutes: int | None
    person: DraftPerson | None
    others: tuple[DraftPerson, ...] = ()


def split_mentions(text: str, known: Known) -> tuple[str, list[Mention]]:
    """`text` without the people and minutes at its end, and these.

    What separates a title from the people behind it may be nothing but a space; then the longest run of
    words that is somebody listed, or a name, decides.
    """
    lengths = find_lengths(text) if len(text) <= MAX_READ else ()
    if not lengths:
        return text, []
    found: list[Mention] = []
    begin = 0
    rest = ""
    for index, length in enumerate(lengths):
        before = text[begin : length.start].rstrip(" –—-:,(")
        if index == 0:
            head, names = _people_at_end(before, known)
            if not names:
                return text, []
            rest = head
        else:
            names = _listed(before.strip(" ,;.)–—-"))
        if not names:
            return text, []
        found += [_mention(name, length.minutes, known) for name in names]
        begin = length.stop
    tail = text[begin:].strip(" ).,;")
    if tail:
        rest = f"{rest} {tail}".strip()
    if not any(
        mention.person or mention.others or is_name(mention.text, sure=True) for mention in found
    ):
        return text, []
    return rest.rstrip(" –—-:,("), found


def _people_at_end(text: str, known: Known) -> tuple[str, list[str]]:
    """Cuts the people off the end of a text: at the end of its last sentence, else before the run of
    words that is known."""
    cuts = [match.end() for match in _END_OF_SENTENCE.finditer(text)]
    for cut in [*reversed(cuts), *([0] if len(text.split()) <= _MAX_WORDS else [])]:
        names = _listed(text[cut:])
        if names and all(known.called(name) or _is_person(name) for name in names):
            return text[:cut].rstrip(" –—-:"), names
    words = text.split()
    for size in range(min(_MAX_WORDS, len(words)), 0, -1):
        run = words[-size:]
        joined = " ".join(run)
        if run[0][:1].isupper() and (
            known.called(joined) or (is_name(joined, sure=True) and not cuts)
        ):
            return " ".join(words[:-size]), [joined]
    return text, []


def _is_person(name: str) -> bool:
    return is_name(name, sure=True) or read_person(name) is not None


def _listed(text: str) -> list[str]:
    people = split_people(text)
    if len(people) > 1 and all(read_person(each, sure=True) for each in people):
        return people
    pieces = re.split(r"\s*(?:,|;|/|&|\band\b|\bet\b|\by\b)\s*", text)
    return [piece.strip(" .()") for piece in pieces if piece.strip(" .()")]


def _mention(text: str, minutes: int, known: Known) -> Mention:
    called = known.called(text)
    if len(called) == 1:
        return Mention(text, minutes, called[0])
    return Mention(text, minutes, None, tuple(called))
