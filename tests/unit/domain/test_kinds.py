"""Words, texts, rankings, points and numbers: counted as with pen and paper, refused with a reason."""

import statistics
import unicodedata
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.ballots import Ballot, BallotBox
from facilitator.domain.errors import NotAllowed, NotNow
from facilitator.domain.kinds import KINDS, number, points, ranking, text, words
from facilitator.domain.kinds.spelling import folded
from facilitator.domain.polls import PollSettings, Round, RoundStatus
from facilitator.domain.tallies import tally
from facilitator.domain.voting import check_poll, hide
from tests.helpers import events

POLLS = {poll.kind: poll for poll in events.other_kinds()}
KEYS = [choice.id for choice in POLLS["ranking"].choices]
SPELLINGS = ["Équité", "equite", "ÉQUITÉ", "e\u0301quité", " trust ", "Trust!", "TRUST", "temps"]

spoken = st.sampled_from(SPELLINGS) | st.text(min_size=1, max_size=12)
shares = st.lists(st.integers(0, 100), min_size=3, max_size=3).map(
    lambda cuts: dict(zip(KEYS, _parts(sorted(cuts)), strict=True))
)
ANSWERS = {
    "words": st.lists(spoken, min_size=1, max_size=5).map(lambda x: words.Answer(tuple(x))),
    "text": spoken.map(text.Answer),
    "ranking": st.permutations(KEYS).flatmap(
        lambda order: st.integers(1, 4).map(lambda n: ranking.Answer(tuple(order[:n])))
    ),
    "points": shares.map(points.Answer),
    "number": (
        st.integers(-50, 2000).map(float) | st.floats(-50, 2000) | st.sampled_from([0.3, 0.7, 1.1])
    ).map(number.Answer),
}


def _parts(cuts):
    edges = [0, *cuts, 100]
    return [after - before for before, after in pairwise(edges)]


def valid(kind, answers):
    """As the hub takes them in."""
    poll, cleaned = POLLS[kind], [KINDS[kind].cleaned(answer) for answer in answers]
    return [answer for answer in cleaned if KINDS[kind].problem(poll, answer) is None]


def data(poll, answers):
    ballots = [Ballot(poll.id, 1, i.to_bytes(16, "big"), 1, a) for i, a in enumerate(answers)]
    return tally(poll, Round(poll.id, 1, RoundStatus.CLOSED, events.START), ballots).data


def by_spelling(said):
    """Pen and paper: what looks the same to a reader goes on one heap."""
    heaps: dict[str, list[str]] = {}
    for each in said:
        heaps.setdefault(folded(each), []).append(each)
    return heaps


@given(st.lists(ANSWERS["words"]))
def test_words(answers):
    given_ = valid("words", answers)
    heaps = by_spelling(word for answer in given_ for word in answer.words)
    found = data(POLLS["words"], given_).said
    assert {folded(each.text): each.count for each in found} == {
        key: sum(any(folded(w) == key for w in a.words) for a in given_) for key in heaps
    }
    for each in found:
        heap = Counter(heaps[folded(each.text)])
        assert heap[each.text] == max(heap.values())
    assert [x.count for x in found] == sorted((x.count for x in found), reverse=True)


@given(st.lists(ANSWERS["text"]))
def test_texts(answers):
    given_ = valid("text", answers)
    found = data(POLLS["text"], given_)
    heaps = by_spelling(answer.text for answer in given_)
    assert {folded(x.text): x.count for x in found.said} == {k: len(v) for k, v in heaps.items()}
    assert KINDS["text"].told(found) == {"texts": len(given_)}


@given(st.lists(ANSWERS["ranking"]))
def test_rankings(answers):
    given_ = valid("ranking", answers)
    found = data(POLLS["ranking"], given_)
    for key in KEYS:
        beaten = 0
        for answer in given_:
            # One point for each choice that this one is put before; the unranked come last together.
            if key in answer.order:
                better = answer.order.index(key)
                beaten += len(KEYS) - 1 - better
        assert found.borda[key] == beaten
        assert found.first[key] == sum(answer.order[0] == key for answer in given_)
    assert sum(found.first.values()) == len(given_)


@given(st.lists(ANSWERS["points"]))
def test_points(answers):
    given_ = valid("points", answers)
    found = data(POLLS["points"], given_)
    assert found.points == {k: sum(a.points.get(k, 0) for a in given_) for k in KEYS}
    assert sum(found.points.values()) == 100 * len(given_)


@given(st.lists(ANSWERS["number"]))
def test_numbers(answers):
    poll = events.number(settings=PollSettings())
    given_ = [number.KIND.cleaned(answer) for answer in answers]
    assert all(number.KIND.problem(poll, answer) is None for answer in given_)
    values = [answer.value for answer in given_]
    found = data(poll, given_)
    if not values:
        assert (found.median, found.bins) == (None, ())
        return
    assert found.median == statistics.median(values)
    if len(set(values)) == 1:
        assert [(each.low, each.high) for each in found.bins] == [(values[0], values[0])]
    whole = all(value == int(value) for value in values) or len(found.bins) == 1
    for each in found.bins:
        inside = [
            v for v in values if each.low <= v and (v <= each.high if whole else v < each.high)
        ]
        assert each.count == len(inside)
    assert sum(each.count for each in found.bins) == len(values)
    assert 1 <= len(found.bins) <= number.BINS_MOST
    gap = 1 if whole else 0
    assert all(a.high + gap == b.low for a, b in pairwise(found.bins))
    assert found.bins[0].count > 0 < found.bins[-1].count


@pytest.mark.parametrize("kind", POLLS)
@given(drawn=st.data())
def test_whatever_the_order_the_retries_and_the_changes_of_mind(kind, drawn):
    """The tally is that of each voter's last answer."""
    poll, box = POLLS[kind], BallotBox(allow_change=True)
    last: dict[int, object] = {}
    sent: Counter[int] = Counter()
    for voter in drawn.draw(st.lists(st.integers(0, 4), max_size=12)):
        found = valid(kind, [drawn.draw(ANSWERS[kind])])
        if not found:
            continue
        sent[voter] += 1
        ballot = Ballot(poll.id, 1, bytes([voter]) * 16, sent[voter], found[0])
        last[voter] = found[0]
        for _ in range(drawn.draw(st.integers(1, 3))):
            box.cast(ballot, bytes([voter]))
    kept = [ballot.answer for ballot in box.ballots.values()]
    shuffled = drawn.draw(st.permutations(list(last.values())))
    assert data(poll, kept) == data(poll, shuffled)


@pytest.mark.parametrize(
    ("kind", "answer", "reason"),
    [
        ("words", words.Answer(()), "answer"),
        ("words", words.Answer(("", " \u200f\u202e", "\x00")), "answer"),
        ("words", words.Answer(tuple("abcdef")), "answer"),
        ("words", words.Answer(("x" * 41,)), "answer"),
        ("text", text.Answer(""), "answer"),
        ("text", text.Answer(" \n\t\u2028 "), "answer"),
        ("text", text.Answer("é" * 1001), "answer"),
        ("ranking", ranking.Answer(()), "answer"),
        ("ranking", ranking.Answer((KEYS[0], KEYS[0])), "choice"),
        ("ranking", ranking.Answer(("elsewhere",)), "choice"),
        ("points", points.Answer({}), "answer"),
        ("points", points.Answer({KEYS[0]: 99}), "answer"),
        ("points", points.Answer({KEYS[0]: 101}), "answer"),
        ("points", points.Answer({KEYS[0]: 150, KEYS[1]: -50}), "answer"),
        ("points", points.Answer({"elsewhere": 100}), "choice"),
        ("points", points.Answer({KEYS[0]: 100, "elsewhere": 0}), None),
        ("number", number.Answer(-0.5), "answer"),
        ("number", number.Answer(200.000001), "answer"),
        ("number", number.Answer(1e300), "answer"),
        ("words", words.Answer(("a", "A", "á", "b", "c", "d", "e")), None),
        ("words", words.Answer(("x" * 40,)), None),
        ("text", text.Answer("é" * 1000), None),
        ("number", number.Answer(200), None),
    ],
)
def test_what_is_not_an_answer_has_a_reason(kind, answer, reason):
    assert KINDS[kind].problem(POLLS[kind], KINDS[kind].cleaned(answer)) == reason


def test_a_ranking_fills_no_more_places_than_there_are():
    three = events.ranking(settings=PollSettings(top=3))
    assert ranking.KIND.problem(three, ranking.Answer(tuple(KEYS[:3]))) is None
    assert ranking.KIND.problem(three, ranking.Answer(tuple(KEYS))) == "answer"


def test_one_word_may_be_all_that_is_asked_for():
    one = events.words(settings=PollSettings(top=1))
    assert words.KIND.problem(one, words.Answer(("trust",))) is None
    assert words.KIND.problem(one, words.Answer(("trust", "time"))) == "answer"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Équité", "EQUITE"),
        ("e\u0301quité", "équité"),
        ("“Trust!”", "trust"),
        ("Straße", "STRASSE"),
        ("trained  staff", "Trained staff."),
        ("الثِّقة", "الثقة"),
        ("ёлка", "елка"),
    ],
)
def test_spellings_of_one_word(one, other):
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("か", "が"), ("कि", "कु"), ("мой", "мои"), ("?", "!")])
def test_marks_that_make_another_word(one, other):
    assert folded(one) != folded(other)


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(said):
    assert folded(folded(said)) == folded(said)
    assert folded(unicodedata.normalize("NFD", said)) == folded(said)


def test_of_spellings_used_alike_the_calmest_is_shown():
    answers = [words.Answer((word,)) for word in ("TRUST", "trust", "Trust")]
    assert [each.text for each in data(POLLS["words"], answers).said] == ["trust"]


def test_hidden_words_are_kept_but_not_shown():
    poll = hide(POLLS["words"], "  TRUST! ", hidden=True)
    found = data(poll, [words.Answer(("Trust", "time")), words.Answer(("Trust",))])
    assert [(each.text, each.count, each.hidden) for each in found.said] == [
        ("Trust", 2, True),
        ("time", 1, False),
    ]
    assert words.KIND.told(found) == {"words": [["time", 1]]}
    with pytest.raises(NotNow):
        hide(poll, "trust", hidden=True)
    shown = hide(poll, "trust", hidden=False)
    assert shown == POLLS["words"]
    with pytest.raises(NotNow):
        hide(shown, "trust", hidden=False)
    with pytest.raises(NotAllowed):
        hide(POLLS["ranking"], KEYS[0], hidden=True)


@pytest.mark.parametrize(
    "poll",
    [
        events.words(settings=PollSettings(top=6)),
        events.ranking(settings=PollSettings(top=5)),
        events.ranking(settings=PollSettings(top=0)),
        events.ranking(choices=()),
        events.points(settings=PollSettings(total=0)),
        events.points(choices=()),
        events.number(settings=PollSettings(low=5, high=5)),
    ],
)
def test_a_poll_that_nobody_could_answer_is_not_opened(poll):
    with pytest.raises(NotAllowed):
        check_poll(poll)


@pytest.mark.parametrize("kind", POLLS)
def test_a_poll_that_is_ready_passes(kind):
    check_poll(POLLS[kind])


@pytest.mark.parametrize("kind", POLLS)
def test_an_empty_round_is_told_as_such(kind):
    told = KINDS[kind].told(data(POLLS[kind], []))
    assert not any(any(v.values()) if isinstance(v, dict) else v for v in told.values())
