"""Commands that come to a decision at once: a pure function for each, by topic.

What must wait or touch the world (closing a poll, doors, snapshots) stands in `facilitator.hub.procedures`.
"""

from facilitator.hub.commands import (
    conclusions,
    editing_event,
    editing_programme,
    event,
    groups,
    polls,
    programme,
    questions,
    report,
    stage,
    topics,
)
from facilitator.hub.commands.deciding import Deciders

DECIDERS: Deciders = {
    **programme.DECIDERS,
    **polls.DECIDERS,
    **questions.DECIDERS,
    **conclusions.DECIDERS,
    **report.DECIDERS,
    **stage.DECIDERS,
    **event.DECIDERS,
    **editing_programme.DECIDERS,
    **editing_event.DECIDERS,
    **groups.DECIDERS,
    **topics.DECIDERS,
}
