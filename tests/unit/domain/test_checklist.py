"""What a report still lacks, and what takes each line off the list."""

from dataclasses import replace

from facilitator.domain.checklist import Gap, GapKind, checklist
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind, OutcomeKind
from facilitator.domain.notes import KeyMessage, Note, NoteTag, Summary, SummaryOf
from facilitator.domain.polls import Round, RoundStatus
from facilitator.domain.runs import ItemRun
from facilitator.domain.workshop import Item, ItemKind
from tests.helpers.events import START, at, book_of, entities

HELD = [
    ItemRun("opening", 600, START, ended_at=at(10)),
    ItemRun("session", 2400, at(10)),
    Round("obstacle", 1, RoundStatus.CLOSED, at(50), closed_at=at(52)),
]
PROMPT = "What holds capacity building back?"
RECOMMENDED = Conclusion("k", "Fund it.", 1, OutcomeKind.RECOMMENDATION)


def gaps(*more):
    return checklist(book_of([*entities(), *HELD, *more]))


def test_an_event_nobody_wrote_about_lacks_all_of_it():
    assert gaps() == [
        Gap(GapKind.INTRODUCTION),
        Gap(GapKind.MESSAGES),
        Gap(GapKind.SUMMARY, "opening"),  # the session has not ended
        Gap(GapKind.VOTE, "obstacle"),
        Gap(GapKind.OUTCOMES),
    ]


def test_what_was_written_is_off_the_list():
    event = entities()[0]
    prompt = next(each for each in entities() if getattr(each, "id", "") == "obstacle").prompt.text
    told = [
        Summary(SummaryOf.EVENT, event.id, "We met."),
        Summary(SummaryOf.ITEM, "opening", f"Asked “{prompt.upper()}”, the room was of one mind."),
        KeyMessage("m", "Cities act", "", 1),
        replace(RECOMMENDED, addressee="GFMD"),
    ]
    assert gaps(*told) == []


def test_a_vote_is_told_by_a_text_of_its_own_or_by_what_rests_on_it():
    lacking = Gap(GapKind.VOTE, "obstacle")
    resting = Conclusion("k", "So.", 1, evidence=(Evidence(EvidenceKind.POLL, "obstacle"),))
    assert lacking not in gaps(resting)
    assert lacking not in gaps(Summary(SummaryOf.POLL, "obstacle", "Most chose money."))
    assert lacking in gaps(Summary(SummaryOf.POLL, "obstacle", ""))


def test_breaks_need_no_summary():
    book = book_of([*entities(), *HELD])
    pause = replace(book.get(Item, "opening"), kind=ItemKind.BREAK)
    book.apply([book.put(pause)])
    assert Gap(GapKind.SUMMARY, "opening") not in checklist(book)


def test_a_recommendation_asks_somebody():
    assert Gap(GapKind.ADDRESSEE, "k") in gaps(RECOMMENDED)
    assert Gap(GapKind.ADDRESSEE, "k") not in gaps(
        replace(RECOMMENDED, kind=OutcomeKind.CONCLUSION)
    )


def test_quotes_are_somebodys_and_decisions_lead_somewhere():
    quote = Note("q", "We can.", at(2), tag=NoteTag.QUOTE)
    action = Note("a", "Write to cities.", at(3), tag=NoteTag.ACTION)
    found = gaps(quote, action)
    assert Gap(GapKind.QUOTE, "q") in found
    assert Gap(GapKind.NOTE, "a") in found
    resting = replace(RECOMMENDED, evidence=(Evidence(EvidenceKind.NOTE, "a"),))
    found = gaps(replace(quote, speaker="mayor"), action, resting)
    assert not {GapKind.QUOTE, GapKind.NOTE} & {gap.kind for gap in found}


def test_two_versions_wait_for_somebody_to_choose():
    assert Gap(GapKind.TWO_VERSIONS, "n", "note") in gaps(Note("n", "⟦money⟧ ⟦funds⟧", at(1)))
