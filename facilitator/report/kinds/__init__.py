"""One entry for each kind of poll: its sentence, its numbers and its ballots in the report.

To add a kind: write a module like `scale` and list it here. A kind that is not listed is reported
with the numbers of its chart.
"""

from facilitator.report.kinds.base import Grid, KindOfReport, Unit, Value
from facilitator.report.kinds.choices import Choices
from facilitator.report.kinds.number import Number
from facilitator.report.kinds.other import Other
from facilitator.report.kinds.points import Points
from facilitator.report.kinds.ranking import Ranking
from facilitator.report.kinds.said import Texts, Words
from facilitator.report.kinds.scale import Scale

KINDS: dict[str, KindOfReport] = {
    "single": Choices("of", "all_votes"),
    "multiple": Choices("of_people", "all_people", "vote.several"),
    "scale": Scale(),
    "words": Words(),
    "text": Texts(),
    "ranking": Ranking(),
    "points": Points(),
    "number": Number(),
}
_OTHER = Other()

__all__ = ["KINDS", "Grid", "KindOfReport", "Unit", "Value", "kind_of"]


def kind_of(name: str) -> KindOfReport:
    """How polls of that kind are reported."""
    return KINDS.get(name, _OTHER)
