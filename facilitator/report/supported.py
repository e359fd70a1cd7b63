"""What the room said of conclusions that were put to it."""

from collections.abc import Mapping

from facilitator.charts.numbers import percent_text
from facilitator.domain.conclusions import Conclusion, EvidenceKind
from facilitator.domain.polls import Poll
from facilitator.domain.record import EventRecord
from facilitator.domain.support import support
from facilitator.report.model import OutcomeSupport
from facilitator.report.texts import phrase
from facilitator.report.wording import Wording


def support_of(
    record: EventRecord, votes: Mapping[str, int], conclusion: Conclusion
) -> tuple[OutcomeSupport, ...]:
    """Of every vote on the conclusion the newest round that counts; `votes` are their numbers."""
    found = []
    for link in conclusion.evidence:
        poll = record.book.find(Poll, link.ref) if link.kind is EvidenceKind.POLL else None
        if poll is None or poll.id not in votes:
            continue
        counting = [
            each for each in record.book.rounds(poll.id) if each.closed_at and not each.voided
        ]
        said = support(conclusion, poll, record.tally(poll, counting[-1])) if counting else None
        if said is not None and said.n:
            now = " ".join(conclusion.text.split())
            found.append(OutcomeSupport(votes[poll.id], said, said.wording != now))
    return tuple(found)


def support_line(told: OutcomeSupport, words: Wording) -> str:
    """ "Put to the room in vote 5 (n = 150): I support it 92 (61 %) ..."."""
    said = told.support
    answers = [
        words.say(
            "support.answer",
            answer=words.quoted(phrase(label, words.lang).text),
            count=count,
            percent=percent_text(count, said.base),
        )
        for label, count in said.answers
    ]
    abstained = said.n - said.base
    if abstained:
        answers.append(words.say.count("support.no_answer", abstained))
    put = words.say.count("support.put", said.n, vote=told.vote, answers=words.listing(answers))
    return f"{put} {words.say('support.reworded')}" if told.reworded else put
