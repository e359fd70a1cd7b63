"""One module for each kind of poll: its answer, what makes an answer valid, and its tally.

To add a kind: write a module like `single` and list it here; ARCHITECTURE.md says what else it needs.
"""

from typing import Any

from facilitator.domain.errors import BadValue
from facilitator.domain.kinds import (
    multiple,
    number,
    points,
    ranking,
    scale,
    single,
    text,
    words,
)
from facilitator.domain.kinds.base import (
    ABSTAINED,
    Abstain,
    Bin,
    Facet,
    Kind,
    Said,
    TallyData,
)

ALL: tuple[Kind[Any], ...] = (
    single.KIND,
    multiple.KIND,
    scale.KIND,
    words.KIND,
    text.KIND,
    ranking.KIND,
    points.KIND,
    number.KIND,
)
KINDS: dict[str, Kind[Any]] = {kind.name: kind for kind in ALL}

__all__ = [
    "ABSTAINED",
    "KINDS",
    "Abstain",
    "Bin",
    "Facet",
    "Kind",
    "Said",
    "TallyData",
    "kind_of",
]


def kind_of(name: str) -> Kind[Any]:
    """The kind called `name`; BadValue if this version does not know it."""
    try:
        return KINDS[name]
    except KeyError:
        raise BadValue(f"This version has no polls of the kind “{name}”.") from None
