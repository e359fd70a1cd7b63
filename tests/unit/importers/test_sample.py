"""The sample event comes out of its file as the programme has it."""

from datetime import timedelta

import pytest

from facilitator.domain.errors import BadValue
from facilitator.domain.polls import Poll
from facilitator.domain.schedule import plan
from facilitator.domain.text import Text
from facilitator.domain.voting import check_poll
from facilitator.domain.workshop import Contribution, Item, Person, Workshop
from facilitator.importers.sample import CODE_ALPHABET, entities, load_sample


def of(kind):
    return [each for each in load_sample("side-event") if isinstance(each, kind)]


def test_the_event_s_facts():
    (event,) = of(Workshop)
    assert (event.room, event.capacity, event.attribution.value) == ("Orangerie", 220, "named")
    assert event.starts_at is not None
    assert event.hard_end is not None
    # Morocco has kept UTC+1 all year since October 2018.
    assert event.starts_at.isoformat() == "2018-12-07T08:30:00+01:00"
    assert event.hard_end - event.starts_at == timedelta(minutes=75)
    assert event.title.in_language("fr")[1] == "fr"
    assert len(event.guiding_questions) == 3


def test_the_programme_fills_the_room_s_time():
    (event,) = of(Workshop)
    items = of(Item)
    assert [item.duration_s // 60 for item in items] == [10, 25, 5, 20, 15]
    assert plan(items, event.starts_at)[items[-1].id].end == event.hard_end
    assert all(
        item.min_assumed and item.min_duration_s < item.duration_s
        for item in items
        if item.min_duration_s is not None
    )


def test_who_speaks_where_and_how_long():
    people = {person.id: person for person in of(Person)}
    given = [(people[c.person].label, c.item, c.planned_s // 60) for c in of(Contribution)]
    assert given == [
        ("Daniela Morari", "opening", 10),
        ("Burkina Faso", "session-1", 8),
        ("Mexico", "session-1", 8),
        ("Morocco", "session-1", 8),
        ("European Commission", "session-2", 10),
        ("ICMPD", "session-2", 10),
        ("Daniela Morari", "closing", 0),
    ]


def texts(value):
    """Every Text in an entity."""
    if isinstance(value, Text):
        return [value]
    if isinstance(value, tuple):
        return [text for each in value for text in texts(each)]
    slots = getattr(value, "__dataclass_fields__", {})
    return [text for name in slots for text in texts(getattr(value, name))]


@pytest.mark.parametrize("poll", of(Poll), ids=lambda poll: poll.id)
def test_every_poll_can_be_opened_in_every_language_of_the_event(poll):
    check_poll(poll)
    (event,) = of(Workshop)
    assert poll.item in {item.id for item in of(Item)}
    assert len(texts(poll)) > 3
    for text in texts(poll):
        assert {text.lang, *text.translations} == set(event.languages), text.text


def test_each_kind_is_asked_and_one_vote_has_coloured_cards():
    polls = of(Poll)
    assert {poll.kind for poll in polls} == {"single", "multiple", "scale"}
    (carded,) = [poll for poll in polls if any(choice.card for choice in poll.choices)]
    cards = [choice.card for choice in carded.choices]
    assert [card.name.in_language("fr")[0] for card in cards] == [
        "carton vert",
        "carton orange",
        "carton rouge",
    ]
    assert len({card.color for card in cards}) == 3


def test_two_events_of_one_sample_are_two_events():
    first, second = of(Workshop)[0], of(Workshop)[0]
    assert first.id != second.id
    assert len(first.join_code) == 4
    assert set(first.join_code) <= set(CODE_ALPHABET)


def test_an_unknown_sample_is_refused_with_the_names_that_exist():
    with pytest.raises(BadValue, match="“side-event”"):
        load_sample("../theme/tokens")


def test_a_slip_in_a_sample_file_is_noticed():
    table = {
        "title": {"en": "T"}, "languages": ["en"], "time_zone": "UTC", "roomm": "A", "people": [],
        "items": [],
    }  # fmt: skip
    with pytest.raises(BadValue, match="roomm"):
        entities(table)
