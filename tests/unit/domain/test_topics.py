"""Open answers put into topics: each in one at most, and none lost."""

from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st

from facilitator.charts import chart_of
from facilitator.charts.forms.topics import Topics
from facilitator.charts.layout import layout
from facilitator.charts.style import stage_style
from facilitator.domain import topics
from facilitator.domain.errors import BadValue, FacilitatorError, NotAllowed, NotFound, NotNow
from facilitator.domain.kinds import text
from facilitator.domain.polls import Poll
from facilitator.domain.tallies import Tally
from facilitator.domain.voting import hide
from tests.helpers import events

ANSWERS = ["Jobs for all", "jobs for all!", "Schools", "Less\npaper", "Trust"]
names = st.sampled_from(["Work", "Learning", "", "  Work ", "x" * 200])
keys = st.sampled_from(["t0", "t1", "t2"])
edits: st.SearchStrategy[Callable[[Poll, str], Poll]] = st.one_of(
    st.builds(lambda name: lambda poll, key: topics.add(poll, name, key), names),
    st.builds(
        lambda said, name: lambda poll, key: topics.put(poll, said, name, key),
        st.sampled_from(ANSWERS),
        names,
    ),
    st.builds(lambda topic, name: lambda poll, _: topics.rename(poll, topic, name), keys, names),
    st.builds(lambda topic: lambda poll, _: topics.remove(poll, topic), keys),
    st.builds(
        lambda topic, to: lambda poll, _: topics.move(poll, topic, to), keys, st.integers(0, 5)
    ),
)


def tally(poll: Poll) -> Tally:
    data = text.KIND.tally(poll, [text.Answer(each) for each in ANSWERS])
    return Tally(poll.id, 1, "text", len(ANSWERS), 0, data)


@given(st.lists(edits, max_size=15))
def test_whatever_is_done_every_answer_is_in_one_topic_at_most_and_none_is_lost(done):
    poll = events.text()
    for number, edit in enumerate(done):
        try:
            poll = edit(poll, f"t{number}")
        except FacilitatorError:
            continue
    held = [key for topic in poll.settings.topics for key in topic.keys]
    assert len(held) == len(set(held))
    found = [topic.name for topic in poll.settings.topics]
    assert len(found) == len(set(found))
    assert all(found)
    said = tally(poll).data.said
    assert sum(each.count for each in said) == len(ANSWERS)
    known = {topic.id for topic in poll.settings.topics}
    assert {each.topic for each in said} <= known | {""}


def grouped() -> Poll:
    poll = topics.put(events.text(), "JOBS FOR ALL", "Work", "t0")
    return topics.put(poll, "Schools", "Learning", "t1")


def test_an_answer_is_put_into_a_topic_however_it_is_spelt():
    said = {each.text: each for each in tally(grouped()).data.said}
    assert (said["jobs for all!"].topic, said["jobs for all!"].count) == ("t0", 2)
    assert said["Trust"].topic == ""


def test_it_goes_from_one_topic_to_another_and_out_again():
    poll = topics.put(grouped(), "jobs for all", "Learning", "t9")
    assert [topic.keys for topic in poll.settings.topics] == [(), ("schools", "jobs for all")]
    poll = topics.put(poll, "jobs for all", "", "t9")
    assert [topic.keys for topic in poll.settings.topics] == [(), ("schools",)]


def test_what_cannot_be_is_said():
    with pytest.raises(NotAllowed):
        topics.add(events.words(), "Work", "t0")
    with pytest.raises(NotNow):
        topics.add(grouped(), "Work", "t9")
    with pytest.raises(BadValue):
        topics.add(grouped(), " \u202e", "t9")
    with pytest.raises(NotFound):
        topics.rename(grouped(), "nothing", "x")


def test_the_wall_shows_each_topic_with_its_number_and_hides_what_is_hidden():
    poll = hide(grouped(), "schools", hidden=True)
    chart = chart_of(poll, tally(poll), "en")
    assert isinstance(chart.plot, Topics)
    placed = layout(chart, 1280, 500, stage_style(720))
    shown = " ".join(label.text for label in placed.pieces.labels)
    assert "Work\u00a0· 2" in shown
    assert "Other answers\u00a0· 2" in shown
    assert "Schools" not in shown
    assert chart.plot.table(chart.words).rows[0] == ("Work", "jobs for all!", "2")


@given(
    st.lists(st.text("abc é", min_size=1, max_size=300), min_size=1, max_size=120),
    st.integers(1, 12),
)
def test_a_wall_of_topics_is_never_clipped(said, number):
    poll = events.text()
    for place, answer in enumerate(said):
        if text.KIND.said_key(answer):
            poll = topics.put(poll, answer, f"Topic {place % number}", f"t{place}")
    data = text.KIND.tally(poll, [text.Answer(each) for each in said])
    chart = chart_of(poll, Tally(poll.id, 1, "text", len(said), 0, data), "en")
    placed = layout(chart, 1280, 500, stage_style(720))
    for label in placed.pieces.labels:
        assert 0 <= label.y <= 500
