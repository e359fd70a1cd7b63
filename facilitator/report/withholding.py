"""What must not stand in texts about a part of the event: names of its people, and under the Chatham House
Rule for whom they work, too."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from facilitator.domain.book import Book
from facilitator.domain.questions import Question
from facilitator.domain.workshop import Attribution, Person

LEFT_OUT = "[…]"
SHORTEST_SURNAME = 3


@dataclass(frozen=True)
class Withheld:
    """`names` are left out however they are capitalised, and their last words and `affiliations` as they are
    written: "UN" is not "un"."""

    names: frozenset[str] = frozenset()
    affiliations: frozenset[str] = frozenset()

    def taken_out_of(self, text: str) -> str:
        """The text with a sign wherever one of them stood, as whole words."""
        for pattern in self._patterns:
            text = pattern.sub(LEFT_OUT, text)
        return text

    @cached_property
    def _patterns(self) -> list[re.Pattern[str]]:
        surnames = {name.split()[-1] for name in self.names if len(name.split()) > 1}
        told = {name for name in surnames if len(name) >= SHORTEST_SURNAME and name[0].isupper()}
        exact = _longest_first(self.affiliations | told)
        return [
            *(_words(name, re.IGNORECASE) for name in _longest_first(self.names)),
            *(_words(name) for name in exact),
        ]


def _longest_first(names: Iterable[str]) -> list[str]:
    return sorted((name for name in names if name.strip()), key=lambda each: (-len(each), each))


def _words(name: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", flags)


def of_item(book: Book, item: str | None, rule: Attribution, *people: str | None) -> Withheld:
    """What `rule` withholds of that part of the programme, its askers and these people (ids) included."""
    if rule is Attribution.NAMED:
        return Withheld()
    asked = [question for question in book.all(Question) if question.item == item]
    ids = {part.person for part in book.contributions(item or "")} | {id_ for id_ in people if id_}
    for question in asked:
        ids |= {question.to or "", question.answered_by}
    known = [person for person in book.all(Person) if person.id in ids]
    names = {person.name for person in known} | {question.name for question in asked}
    names |= {each.answered_by for each in asked if book.find(Person, each.answered_by) is None}
    if rule is not Attribution.CHATHAM_HOUSE:
        return Withheld(frozenset(names))
    affiliations = {each for person in known for each in (person.affiliation, person.post)}
    affiliations |= {question.affiliation for question in asked}
    return Withheld(frozenset(names), frozenset(affiliations))


def of_event(book: Book, rule: Attribution) -> Withheld:
    """What `rule`, when it is the event's own, withholds in texts about the whole: everybody's name."""
    if rule is Attribution.NAMED:
        return Withheld()
    names = {person.name for person in book.all(Person)}
    return Withheld(frozenset(names | {question.name for question in book.all(Question)}))
