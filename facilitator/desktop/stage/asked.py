"""What the scene is about: the poll and the question that the stage names, or the likeliest one."""

from facilitator.desktop.reading import all_polls, open_poll, questions_of, stage_of, tally_of
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Round, Visibility, last_round
from facilitator.domain.questions import PUBLIC, Question, QuestionStatus
from facilitator.protocol.desk import DeskState, PollRow


def poll_asked(state: DeskState) -> PollRow | None:
    """The poll that the stage names; without a name the one that is open."""
    ref = stage_of(state).ref
    named = next((row for row in all_polls(state) if row.poll.id == ref), None)
    return named or open_poll(state)


def newest_round(row: PollRow) -> Round | None:
    return last_round(row.rounds)


def may_show_counts(row: PollRow) -> bool:
    """Whether the room may see the counts of each choice now: revealed, or meant to be seen
    live."""
    watched = row.poll.visibility is Visibility.LIVE and kind_of(row.poll.kind).shown_live
    live = watched and row.status != "draft"
    return row.status == "revealed" or live


def votes_n(state: DeskState, row: PollRow) -> int:
    """Votes so far, by phone and by card together."""
    tally = tally_of(state, row.poll.id)
    return tally.n if tally is not None else 0


def question_asked(state: DeskState) -> Question | None:
    """The question that the stage names, or the one put on stage; never one that is not public."""
    section = questions_of(state)
    if section is None:
        return None
    public = [row.question for row in section.rows if row.question.status in PUBLIC]
    ref = stage_of(state).ref
    named = next((question for question in public if question.id == ref), None)
    on_stage = (q for q in public if q.status is QuestionStatus.ON_STAGE)
    return named or next(on_stage, None)
