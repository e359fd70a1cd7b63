"""Poll: what is asked, what can be chosen, and how many have voted.

It never shows who leads, unless the poll is meant to be watched.
"""

from dataclasses import replace

from facilitator.desktop.stage.asked import may_show_counts
from facilitator.desktop.stage.charted import PollingScene
from facilitator.desktop.stage.said import said, side_by_side
from facilitator.desktop.stage.texts import Block
from facilitator.domain.polls import Choice, Poll
from facilitator.protocol.desk import DeskState, PollRow
from facilitator.theme import tokens

_GAP = 0.022
_FIRST_GAP = 0.05


class PollScene(PollingScene):
    """Shows the choices; the chart in their place while counts may be seen."""

    def shows_chart(self, row: PollRow) -> bool:
        return may_show_counts(row) and row.status != "revealed"

    def instead(self, state: DeskState, row: PollRow) -> list[Block]:
        blocks = [*_choices(state, row.poll), *_statements(state, row.poll)]
        return [
            replace(block, gap=_FIRST_GAP if i == 0 else _GAP) for i, block in enumerate(blocks)
        ]


def _choices(state: DeskState, poll: Poll) -> list[Block]:
    return [
        Block(
            _choice_text(state, choice),
            tokens().stage.choice,
            lead="–",
            swatch=(choice.card.color, choice.card.pattern) if choice.card is not None else None,
        )
        for choice in poll.choices
    ]


def _choice_text(state: DeskState, choice: Choice) -> str:
    texts = side_by_side(said(choice.label, state))
    return texts if choice.card is None else f"{texts}  ({said(choice.card.name, state)[0]})"


def _statements(state: DeskState, poll: Poll) -> list[Block]:
    """The statements of a scale where there are several, and what its ends mean."""
    size = tokens().stage.choice
    ends = (
        (poll.settings.min, poll.settings.low_label),
        (poll.settings.max, poll.settings.high_label),
    )
    statements = poll.statements if len(poll.statements) > 1 else ()
    return [
        *(Block(side_by_side(said(x.label, state)), size, lead="–") for x in statements),
        *(
            Block(side_by_side(said(label, state)), 0.85 * size, "faint", lead=f"{value}  =")
            for value, label in ends
            if poll.statements and label is not None
        ),
    ]
