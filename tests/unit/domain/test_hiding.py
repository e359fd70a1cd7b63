"""Words that hide what they stand in: how they are matched, and that nothing is lost."""

from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import given, strategies as st

from facilitator.blocklists import usual_words
from facilitator.domain.editing.event import set_blocklist
from facilitator.domain.errors import NotNow
from facilitator.domain.kinds import kind_of, text, words
from facilitator.domain.kinds.hiding import blocked_words, blocks
from facilitator.domain.kinds.spelling import folded
from facilitator.domain.passages import passages
from facilitator.domain.polls import Poll
from facilitator.domain.voting import block, hide
from facilitator.i18n import LANGUAGES
from facilitator.importers.polls.reading import read_text, shipped_sets
from facilitator.importers.sample import load_sample
from tests.helpers import events
from tests.helpers.any_polls import new_ids

LIST = ["Merde", "nique ta mère", "操你妈"]


@pytest.mark.parametrize(
    "said", ["merde", "MERDE!", "Quelle merde, alors", "(mérde)", "nique  ta mere", "我操你妈啊"]
)
def test_a_blocked_word_hides_what_it_stands_in_however_it_is_spelt(said):
    assert blocks(blocked_words(LIST), folded(said))


@pytest.mark.parametrize("said", ["emmerdement", "ta mère", "Merder", "操场", "nique", ""])
def test_it_must_be_a_word_of_its_own(said):
    assert not blocks(blocked_words(LIST), folded(said))


@given(
    st.lists(st.sampled_from(["trust", "time", "merde", "MERDE !", "quelle merde"]), max_size=30)
)
def test_what_is_hidden_is_counted_as_hidden_and_never_lost(said):
    poll = block(events.words(), LIST)
    found = kind_of("words").tally(poll, [words.Answer((word,)) for word in said])
    assert sum(each.count for each in found.said) == len(said)
    assert all(("merde" in folded(each.text)) is each.hidden for each in found.said)
    assert sum(each.count for each in found.shown) == sum(
        1 for s in said if "merde" not in s.lower()
    )


def test_open_texts_are_hidden_too_and_other_polls_have_no_list():
    poll = block(events.text(), LIST)
    found = kind_of("text").tally(
        poll, [text.Answer("A good day"), text.Answer("C’est de la\nmerde.")]
    )
    assert {each.text: each.hidden for each in found.said} == {
        "A good day": False,
        "C’est de la\nmerde.": True,
    }
    assert block(events.single(), LIST) == events.single()


def test_the_moderator_may_show_what_the_list_hides_and_hide_it_again():
    poll = block(events.words(), LIST)
    with pytest.raises(NotNow):
        hide(poll, "merde", hidden=True)
    shown = hide(poll, "Merde", hidden=False)
    (said,) = kind_of("words").tally(shown, [words.Answer(("merde",))]).said
    assert not said.hidden
    again = hide(shown, "merde", hidden=True)
    (said,) = kind_of("words").tally(again, [words.Answer(("merde",))]).said
    assert said.hidden


def test_a_changed_list_holds_at_once_for_polls_that_were_asked():
    asked = block(replace(events.words(), frozen=True), [])
    book = events.book_of([events.workshop(), *events.programme(), asked, events.text()])
    decision = set_blocklist(book, ["Rude"], ["Rude"])
    book.apply(decision.changes)
    assert book.event.blocklist == ("rude",)
    assert book.get(Poll, "cloud").settings.blocked == ("rude",)
    assert book.get(Poll, "hope").settings.blocked == ()
    book.apply(book.inverse(decision.changes))
    assert book.event.blocklist is None


def test_each_language_has_a_list_of_its_own():
    for lang in LANGUAGES:
        assert len(usual_words([lang])) >= 10
    assert usual_words(["en", "fr"]) == (*usual_words(["en"]), *usual_words(["fr"]))
    assert usual_words(["de", "xx"]) == ()


def test_the_lists_hide_no_text_that_comes_with_the_program():
    usual = blocked_words(usual_words(LANGUAGES))
    assert len(usual) == len(set(usual))
    sets = [read_text(path.read_text("utf-8"), "en", new_ids()).polls for path in shipped_sets()]
    book = events.book_of(load_sample("all-kinds"))
    found = passages(book.event, book.items(), [*book.polls(), *chain(*sets)])
    for passage in found:
        for said in (passage.text.text, *passage.text.translations.values()):
            assert not blocks(usual, folded(said)), said
