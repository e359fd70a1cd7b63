"""One module for each kind of poll: its answer, what makes an answer valid, and its tally.

To add a kind: write a module like `single`, list it here, and draw it in `facilitator.charts.kinds` and on
the phone. Nothing else knows the kinds by name.
"""

from facilitator.domain.errors import BadValue
from facilitator.domain.kinds import multiple, scale, single
from facilitator.domain.kinds.base import Abstain, Kind, TallyData

KINDS: dict[str, Kind] = {kind.name: kind for kind in (single.KIND, multiple.KIND, scale.KIND)}

__all__ = ["KINDS", "Abstain", "Kind", "TallyData", "kind_of"]


def kind_of(name: str) -> Kind:
    """The kind called `name`; BadValue if this version does not know it."""
    try:
        return KINDS[name]
    except KeyError:
        raise BadValue(f"This version has no polls of the kind “{name}”.") from None
