"""The people a document lists, and finding them again where the programme calls them something else."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from facilitator.domain.draft import DraftPerson
from facilitator.importers.grammar.folding import fold

_LITTLE = frozenset(
    [
        "the",
        "of",
        "and",
        "for",
        "la",
        "le",
        "les",
        "de",
        "du",
        "des",
        "del",
        "el",
        "los",
        "las",
        "y",
        "et",
        "&",
        "a",
        "in",
    ]
)


@dataclass(slots=True)
class Known:
    """Everybody met so far; later mentions fill in what earlier ones left open."""

    listed: list[DraftPerson] = field(default_factory=list[DraftPerson])
    roles: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    people: dict[str, DraftPerson] = field(default_factory=dict[str, DraftPerson])
    used: set[str] = field(default_factory=set[str])

    def add_listed(self, person: DraftPerson, roles: Sequence[str]) -> None:
        """Someone the document lists outside its programme."""
        key = self._key(person)
        first = key not in {self._key(p) for p in self.listed}
        merged = self.meet(person)
        if first:
            self.listed.append(merged)
        self.roles.setdefault(key, set()).update(roles)

    def meet(self, person: DraftPerson) -> DraftPerson:
        """The person with all that is known of them."""
        key = self._key(person)
        old = self.people.get(key)
        merged = person if old is None else _merged(old, person)
        self.people[key] = merged
        self.listed = [merged if self._key(p) == key else p for p in self.listed]
        return merged

    def use(self, person: DraftPerson) -> None:
        """Remembers that the person has a place in the programme."""
        self.used.add(self._key(person))

    def unused(self) -> list[DraftPerson]:
        return [person for person in self.listed if self._key(person) not in self.used]

    def take_part(self, person: DraftPerson, role: str) -> None:
        """Remembers in what role somebody was named in the programme."""
        self.roles.setdefault(self._key(person), set()).add(role)

    def with_role(self, role: str) -> list[DraftPerson]:
        """Those listed in that role, or where nobody is, those the programme has named in it so far."""
        listed = [p for p in self.listed if role in self.roles.get(self._key(p), set())]
        return listed or [p for key, p in self.people.items() if role in self.roles.get(key, set())]

    def called(self, mention: str) -> list[DraftPerson]:
        """Those listed whom `mention` can mean: by name, organisation, country or post; best fits only."""
        words = _words(mention)
        if not words:
            return []
        scored = [(score, p) for p in self.listed if (score := _score(words, fold(mention), p)) > 0]
        best = max((score for score, _ in scored), default=0)
        return [person for score, person in scored if score == best]

    def _key(self, person: DraftPerson) -> str:
        name = fold(person.name)
        if name in self.people:
            return name
        for key in self.people:
            if _same(key, name):
                return key
        return name


def _same(one: str, other: str) -> bool:
    """ "Alberto Amador" is "Alberto Amador Leal"; first and last names in either order."""
    if one == other:
        return True
    a, b = one.replace(".", "").split(), other.replace(".", "").split()
    if len(a) < 2 or len(b) < 2:
        return False
    return sorted(a) == sorted(b) or (a[0] == b[0] and (set(a) <= set(b) or set(b) <= set(a)))


def _merged(old: DraftPerson, new: DraftPerson) -> DraftPerson:
    return replace(
        old,
        name=old.name if len(old.name) >= len(new.name) else new.name,
        honorific=old.honorific or new.honorific,
        post=old.post or new.post,
        affiliation=old.affiliation or new.affiliation,
        short=old.short or new.short,
        role=old.role or new.role,
        perspective=old.perspective or new.perspective,
    )


def _words(text: str) -> list[str]:
    return [w for w in re.findall(r"[\w'&-]+", fold(text)) if w not in _LITTLE]


def _score(words: list[str], mention: str, person: DraftPerson) -> int:
    """How well a mention fits: the organisation counts most, then the name, then anything known."""
    for points, text in (
        (4, person.affiliation),
        (3, f"{person.honorific} {person.name}"),
        (2, person.post),
        (1, f"{person.name} {person.about}"),
    ):
        folded = fold(text)
        if not set(words) <= set(_words(text)):
            continue
        # "Mexico" in "National Institute of Migration of Mexico" before "University of New Mexico, USA".
        exact = re.search(rf"(?:^|, |\(){re.escape(mention)}(?:$|,|\))", folded) is not None
        return points * 2 + exact
    return 0
