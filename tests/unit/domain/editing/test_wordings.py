"""Many wordings as one change."""

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.editing.wordings import Wording, set_wordings
from facilitator.domain.errors import BadValue, NotFound
from facilitator.domain.passages import PassageKind, passages
from facilitator.domain.text import Text
from tests.helpers import events


def make_book():
    return events.book_of(events.entities(guiding_questions=(Text("Why now?", "en"),)))


def all_passages(book):
    return list(passages(book.event, book.items(), book.polls()))


PASSAGES = all_passages(make_book())
wordings = st.builds(
    lambda passage, lang, text: Wording(passage.kind, passage.ref, passage.part, lang, text),
    st.sampled_from(PASSAGES),
    st.sampled_from(["fr", "ar", "de"]),
    st.sampled_from(["Bonjour", "مرحبا", "x\u202ey", ""]),
)


@given(st.lists(wordings, min_size=1, max_size=12))
def test_all_at_once_is_the_same_as_one_after_the_other_and_is_taken_back_at_once(given_wordings):
    together, singly = make_book(), make_book()
    decision = set_wordings(together, given_wordings)
    before = {kind: dict(table) for kind, table in together.tables.items()}
    together.apply(decision.changes)
    for wording in given_wordings:
        singly.apply(set_wordings(singly, [wording]).changes)
    assert together.tables == singly.tables
    together.apply(together.inverse(decision.changes))
    assert together.tables == before


def test_every_passage_can_be_translated():
    book = make_book()
    found = [Wording(p.kind, p.ref, p.part, "de", f"{n}") for n, p in enumerate(PASSAGES)]
    book.apply(set_wordings(book, found).changes)
    said = [p.text.translations["de"] for p in all_passages(book)]
    assert said == [str(n) for n in range(len(PASSAGES))]


def test_where_one_cannot_be_none_is():
    book = make_book()
    good = Wording(PassageKind.ITEM, "vote", "", "fr", "Vote")
    for bad in (
        Wording(PassageKind.ITEM, "nothing", "", "fr", "x"),
        Wording(PassageKind.GUIDE, "9", "", "fr", "x"),
        Wording(PassageKind.CHOICE, "obstacle", "nothing", "fr", "x"),
    ):
        with pytest.raises(NotFound):
            set_wordings(book, [good, bad])
    with pytest.raises(BadValue):
        set_wordings(book, [])
