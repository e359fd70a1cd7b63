"""Whatever is edited in whatever order: nothing is lost, nothing hangs loose, and all of it can be undone."""

from copy import deepcopy

from hypothesis import given, strategies as st

from facilitator.domain.book import Book, Change
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind
from facilitator.domain.editing.poll_forms import options_of
from facilitator.domain.errors import FacilitatorError
from facilitator.domain.polls import Poll
from facilitator.domain.schedule import plan
from facilitator.domain.timetable import timetable
from facilitator.domain.workshop import Contribution, Item, Person
from tests.helpers import events
from tests.helpers.edits import edits, ids

sequences = st.lists(edits(), max_size=12)
RESTING = Conclusion("k", "Fund it.", 0, evidence=(Evidence(EvidenceKind.POLL, "obstacle"),))


def play(book: Book, sequence) -> list[list[Change]]:
    """Makes the edits that are not refused; their changes, in order."""
    new_id = ids()
    made = []
    for edit in sequence:
        before = deepcopy(book)
        try:
            decision = edit(book, new_id)
        except FacilitatorError:
            assert book == before
            continue
        assert decision.undo
        book.apply(decision.changes)
        made.append(decision.changes)
    return made


@given(sequences)
def test_undoing_all_gives_back_the_start_and_redoing_all_the_end(sequence):
    book = events.book_of(events.entities())
    start = deepcopy(book)
    made = play(book, sequence)
    end = deepcopy(book)
    undone = []
    for changes in reversed(made):
        taken_back = book.inverse(changes)
        book.apply(taken_back)
        undone.append(taken_back)
    assert book == start
    for changes in reversed(undone):
        book.apply(book.inverse(changes))
    assert book == end


@given(sequences)
def test_nothing_hangs_loose(sequence):
    book = events.book_of(events.entities())
    play(book, sequence)
    items, people = book.tables[Item], book.tables[Person]
    for item in items.values():
        assert item.parent is None or item.parent in items
    for part in book.all(Contribution):
        assert part.item in items
        assert part.person in people
    for poll in book.all(Poll):
        assert poll.item is None or poll.item in items
        keys = [each.id for each in options_of(poll)]
        assert len(keys) == len(set(keys))
    assert len({poll.position for poll in book.all(Poll)}) == len(book.tables[Poll])


@given(sequences)
def test_order_is_a_permutation_and_every_item_has_its_place_in_the_programme(sequence):
    book = events.book_of(events.entities())
    play(book, sequence)
    levels: dict[str | None, list[int]] = {}
    for item in book.all(Item):
        levels.setdefault(item.parent, []).append(item.position)
    for positions in levels.values():
        assert len(positions) == len(set(positions))
    rows = timetable(book, events.START).rows
    assert sorted(item.id for item, _ in rows) == sorted(book.tables[Item])


@given(sequences)
def test_lengths_are_sensible_and_pinned_times_hold(sequence):
    book = events.book_of(events.entities())
    play(book, sequence)
    spans = plan(book.items(), events.START)
    for item in book.all(Item):
        assert spans[item.id].duration_s == item.duration_s >= 0
        assert item.min_duration_s is None or 0 <= item.min_duration_s <= item.duration_s
        if item.fixed_start is not None:
            assert spans[item.id].start == item.fixed_start


@given(sequences)
def test_evidence_rests_on_polls_that_exist(sequence):
    book = events.book_of([*events.entities(), RESTING])
    play(book, sequence)
    refs = [
        evidence.ref
        for conclusion in book.all(Conclusion)
        for evidence in conclusion.evidence
        if evidence.kind is EvidenceKind.POLL
    ]
    assert all(ref in book.tables[Poll] for ref in refs)
