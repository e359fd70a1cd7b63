"""The ways in which a closed vote can be looked at: its counts, what changed, and by group."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from facilitator.charts import ChartModel
from facilitator.charts.comparing import shift_chart, split_chart
from facilitator.desktop.reading import comparison_of, event_of
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Poll, counting
from facilitator.domain.splits import can_be_split
from facilitator.domain.stage import SHIFT_VIEW, split_of, split_view
from facilitator.domain.workshop import GroupQuestion
from facilitator.protocol.desk import DeskState, PollRow


@dataclass(frozen=True, slots=True)
class View:
    """One way. `rounds` are those compared, `group` and `statement` what a split is by; the others are
    None."""

    key: str
    rounds: tuple[int, int] | None = None
    group: GroupQuestion | None = None
    statement: str = ""


def views(state: DeskState, poll: Poll) -> Iterator[View]:
    """What there is to see of the poll besides its counts."""
    found = comparison_of(state, poll.id)
    if found.shift is not None and shift_chart(poll, found.shift, "en") is not None:
        yield View(SHIFT_VIEW, rounds=(found.shift.before.round, found.shift.after.round))
    for split in found.splits:
        question = _question(state, split.group)
        if question is not None:
            yield View(split_view(split.group, split.of), group=question, statement=split.of)


class Why(StrEnum):
    """Why something is not there to be seen."""

    WRITTEN = "written"  # no two people write the same
    BY_CARD = "by_card"  # a raised card says nothing of its group
    GIVES_AWAY = "gives_away"  # such answers may tell who wrote them
    FEW = "few"  # somebody could be recognised


@dataclass(frozen=True, slots=True)
class Lack:
    """What one could look for in vain: the result by `group`, or without one what changed."""

    why: Why
    group: GroupQuestion | None = None


def lacks(state: DeskState, row: PollRow) -> Iterator[Lack]:
    """What of a closed poll is not there to be seen although it was asked twice, or groups were."""
    rounds = counting(row.rounds)
    found = {view.group.id if view.group else SHIFT_VIEW for view in views(state, row.poll)}
    if len(rounds) > 1 and SHIFT_VIEW not in found:
        yield Lack(Why.WRITTEN)
    event = event_of(state)
    for group in event.groups if event is not None and rounds else ():
        if group.id in found:
            continue
        if not can_be_split(rounds[-1]):
            yield Lack(Why.BY_CARD, group)
        elif kind_of(row.poll.kind).facets(row.poll):
            yield Lack(Why.FEW, group)
        else:
            yield Lack(Why.GIVES_AWAY, group)


def view_chart(state: DeskState, poll: Poll, view: str, lang: str) -> ChartModel | None:
    """The poll seen so; None where that view is not there (any more), or is that of its counts."""
    found = comparison_of(state, poll.id)
    if view == SHIFT_VIEW:
        return None if found.shift is None else shift_chart(poll, found.shift, lang)
    wanted = split_of(view)
    split = next((each for each in found.splits if wanted == (each.group, each.of)), None)
    question = _question(state, split.group) if split is not None else None
    return split_chart(poll, question, split, lang) if split and question else None


def _question(state: DeskState, key: str) -> GroupQuestion | None:
    event = event_of(state)
    groups = event.groups if event is not None else ()
    return next((question for question in groups if question.id == key), None)
