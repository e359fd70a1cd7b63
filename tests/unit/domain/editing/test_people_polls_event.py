"""People, polls and the event's own facts."""

from datetime import timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from facilitator.domain.book import Book
from facilitator.domain.cards import STANDARD
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind
from facilitator.domain.editing import event, items, people, poll_copies, polls
from facilitator.domain.errors import BadValue, NotAllowed, NotFound
from facilitator.domain.kinds import KINDS, kind_of
from facilitator.domain.polls import Pattern, Poll
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.ready_made import ready_made_of
from facilitator.domain.runs import ItemRun, SpeakerRun
from facilitator.domain.stage import Scene, Stage
from facilitator.domain.workshop import Contribution, Item, Person
from tests.helpers import events
from tests.helpers.edits import ids
from tests.helpers.events import START, at


@pytest.fixture
def book() -> Book:
    return events.book_of(events.entities())


def test_a_person_goes_with_every_part(book):
    book.apply(people.add_part(book, "end", "mayor", "Rapporteur", 5, ids()).changes)
    book.apply(people.remove_person(book, "mayor").changes)
    assert book.find(Person, "mayor") is None
    assert {part.person for part in book.all(Contribution)} == {"chair", "minister"}


def test_who_was_asked_and_answered_stays_as_a_name(book):
    asked = Question("q", "Why?", QuestionStatus.ANSWERED, START, to="mayor", answered_by="mayor")
    book.apply([book.put(asked)])
    name = book.get(Person, "mayor").name
    book.apply(people.remove_person(book, "mayor").changes)
    kept = book.get(Question, "q")
    assert (kept.to, kept.answered_by) == (None, name)


def test_who_has_spoken_stays(book):
    book.apply([book.put(SpeakerRun("c-mayor", 480, START))])
    for refused in (
        lambda: people.remove_person(book, "mayor"),
        lambda: people.remove_part(book, "c-mayor"),
        lambda: people.replace_speaker(book, "c-mayor", "chair"),
        lambda: people.move_part(book, "c-mayor", 0, "end"),
    ):
        with pytest.raises(NotAllowed, match="has spoken already"):
            refused()


def test_speakers_are_put_in_order_and_replaced(book):
    book.apply(people.move_part(book, "c-mayor", 0, None).changes)
    assert [part.id for part in book.contributions("panel")] == ["c-mayor", "c-minister"]
    book.apply(people.replace_speaker(book, "c-mayor", "chair").changes)
    assert book.get(Contribution, "c-mayor").person == "chair"
    book.apply(people.move_part(book, "c-mayor", 5, "end").changes)
    assert [part.id for part in book.contributions("end")] == ["c-mayor"]


def test_somebody_new_comes_with_a_part(book):
    changes = people.add_new_speaker(book, "end", "Amina Diallo", "Dakar", 5, ids()).changes
    book.apply(changes)
    part = book.contributions("end")[0]
    assert (book.get(Person, part.person).affiliation, part.planned_s) == ("Dakar", 300)
    book.apply(book.inverse(changes))
    assert book == events.book_of(events.entities())


def test_nobody_is_without_a_name(book):
    with pytest.raises(BadValue, match="a name first"):
        people.add_person(book, " ", "UN", "", "", ids())
    with pytest.raises(BadValue, match="a name first"):
        people.set_person(book, "mayor", "name", "")


def test_a_poll_that_was_asked_keeps_its_words_and_its_copy_does_not(book):
    asked = book.get(Poll, "obstacle")
    book.apply([book.put(events.single(frozen=True))])
    new_id = ids()
    for refused in (
        lambda: polls.set_text(book, "obstacle", "prompt", "Else?", ""),
        lambda: polls.set_kind(book, "obstacle", "multiple"),
        lambda: polls.add_option(book, "obstacle", "Time", new_id),
        lambda: polls.remove_option(book, "obstacle", "funding"),
        lambda: polls.move_option(book, "obstacle", "funding", 1),
        lambda: polls.set_card(book, "obstacle", "funding", "", ""),
        lambda: polls.set_flag(book, "obstacle", "allow_abstain", True),
        lambda: polls.remove(book, "obstacle"),
    ):
        with pytest.raises(NotAllowed, match="put to the room already"):
            refused()
    book.apply(poll_copies.duplicate(book, "obstacle", new_id).changes)
    copied = book.polls()[-1]
    assert (copied.prompt, copied.frozen, copied.item) == (asked.prompt, False, asked.item)
    assert polls.set_kind(book, copied.id, "multiple").changes


def test_options_are_kept_from_kind_to_kind_and_every_kind_can_be_asked(book):
    labels = [choice.label for choice in book.get(Poll, "obstacle").choices]
    for name in ("multiple", "scale", "ranking", "points", "single"):
        book.apply(polls.set_kind(book, "obstacle", name).changes)
        poll = book.get(Poll, "obstacle")
        assert [each.label for each in (*poll.choices, *poll.statements)] == labels
        assert kind_of(name).lacks(poll) == ""
    for name in KINDS:
        book.apply(polls.set_kind(book, "obstacle", name).changes)
        lacking = kind_of(name).lacks(book.get(Poll, "obstacle"))
        assert lacking in (
            "",
            "A vote needs at least two choices.",
            "A scale needs at least one statement.",
        )


def test_parts_of_a_poll_are_worded_in_every_language(book):
    book.apply(polls.set_text(book, "ready", "low_label", "pas du tout", "fr").changes)
    book.apply(polls.set_text(book, "ready", "high_label", "", "").changes)
    settings = book.get(Poll, "ready").settings
    assert settings.low_label is not None
    assert settings.low_label.in_language("fr") == ("pas du tout", "fr")
    assert settings.high_label is None
    book.apply(polls.set_text(book, "ready", "staff", "Le personnel", "fr").changes)
    assert book.get(Poll, "ready").statements[0].label.translations == {"fr": "Le personnel"}
    with pytest.raises(NotFound):
        polls.set_text(book, "ready", "nothing", "x", "")


def test_cards_have_a_colour_and_a_name(book):
    book.apply(polls.set_card(book, "obstacle", "funding", "#2E9E5B", "green card").changes)
    card = book.get(Poll, "obstacle").choices[0].card
    assert card is not None
    assert (card.color, card.name.text) == ("#2e9e5b", "green card")
    with pytest.raises(BadValue, match="six figures"):
        polls.set_card(book, "obstacle", "funding", "green", "")


def test_a_standard_card_is_known_by_its_colour_with_its_names_and_its_pattern(book):
    book.apply(polls.set_card(book, "obstacle", "funding", "#c8372d", "").changes)
    assert book.get(Poll, "obstacle").choices[0].card == STANDARD["red"]
    book.apply(polls.set_card(book, "obstacle", "funding", "#c8372d", "", Pattern.DOTS).changes)
    book.apply(polls.set_text(book, "obstacle", "funding/card", "tarjetas rojas", "es").changes)
    card = book.get(Poll, "obstacle").choices[0].card
    assert card is not None
    assert (card.pattern, card.name.text) == (Pattern.DOTS, "red card")
    assert card.name.translations["es"] == "tarjetas rojas"
    assert card.name.translations["fr"] == "carton rouge"


def test_no_two_standard_cards_look_alike_to_those_who_do_not_see_colours():
    assert len({card.pattern for card in STANDARD.values()}) == len(STANDARD)


def test_only_settings_of_its_kind_can_be_set(book):
    book.apply(polls.set_number(book, "levels", "max", 2.0).changes)
    assert book.get(Poll, "levels").settings.max == 2
    with pytest.raises(NotAllowed, match="no such setting"):
        polls.set_number(book, "obstacle", "max", 2)
    with pytest.raises(BadValue, match="needs a number"):
        polls.set_number(book, "levels", "max", None)


def test_what_rests_on_a_poll_lets_go_of_it(book):
    resting = Conclusion("k", "Fund it.", 0, evidence=(Evidence(EvidenceKind.POLL, "obstacle"),))
    book.apply([book.put(resting), book.put(Stage(Scene.GET_READY, "obstacle"))])
    book.apply(polls.remove(book, "obstacle").changes)
    assert book.get(Conclusion, "k").evidence == ()
    assert (book.stage.scene, book.stage.ref) == (Scene.TITLE, None)


def test_clocks_keep_what_they_show_in_another_zone(book):
    book.apply(items.set_start(book, "vote", at(60)).changes)
    book.apply(event.set_time_zone(book, "America/New_York", ZoneInfo("America/New_York")).changes)
    starts_at, pinned = book.event.starts_at, book.get(Item, "vote").fixed_start
    assert starts_at is not None
    assert pinned is not None
    assert (f"{starts_at:%H:%M}", f"{pinned:%H:%M}") == ("08:30", "09:30")
    assert starts_at - START == timedelta(hours=6)


def test_on_another_day_pinned_times_go_along_and_on_the_same_they_hold(book):
    book.apply(items.set_start(book, "vote", at(60)).changes)
    book.apply(event.set_hard_end(book, at(90)).changes)
    book.apply(event.set_start(book, START + timedelta(minutes=15)).changes)
    assert book.get(Item, "vote").fixed_start == at(60)
    book.apply(event.set_start(book, START + timedelta(days=40, minutes=15)).changes)
    assert book.get(Item, "vote").fixed_start == at(60) + timedelta(days=40)
    assert book.event.hard_end == at(90) + timedelta(days=40)


def test_a_pinned_time_stays_on_the_wall_when_summer_time_lies_between(book):
    written_back = at(60).astimezone(timezone(timedelta(hours=1)))
    book.apply(items.set_start(book, "vote", written_back).changes)
    book.apply(event.set_start(book, START.replace(year=2019, month=7)).changes)
    pinned = book.get(Item, "vote").fixed_start
    assert pinned is not None
    assert f"{pinned.astimezone(START.tzinfo):%d %H:%M}" == "07 09:30"


def test_what_has_begun_keeps_its_start(book):
    book.apply([book.put(ItemRun("opening", 600, START))])
    with pytest.raises(NotAllowed, match="begun already"):
        event.set_start(book, START + timedelta(days=1))
    with pytest.raises(NotAllowed, match="begun already"):
        event.set_time_zone(book, "UTC", ZoneInfo("UTC"))


def test_languages_have_codes_and_at_least_one(book):
    book.apply(event.set_languages(book, ["fr", "en", "fr"]).changes)
    assert book.event.languages == ("fr", "en")
    for wrong in ([], ["French"], ["e"]):
        with pytest.raises(BadValue, match="by its code"):
            event.set_languages(book, wrong)


def test_guiding_questions_are_a_list(book):
    for text in ("One?", "Two?", "Three?"):
        book.apply(event.add_guide(book, text).changes)
    book.apply(event.move_guide(book, 2, 0).changes)
    book.apply(event.set_guide(book, 0, "Trois ?", "fr").changes)
    book.apply(event.remove_guide(book, 1).changes)
    assert [each.text for each in book.event.guiding_questions] == ["Three?", "Two?"]
    assert book.event.guiding_questions[0].in_language("fr") == ("Trois ?", "fr")
    with pytest.raises(NotFound):
        event.remove_guide(book, 7)


def test_yes_and_no_is_a_kind_that_is_ready(book):
    made = polls.add(book, "Shall we?", "yes-no", None, ids())
    book.apply(made.changes)
    poll = book.get(Poll, made.value["poll"])
    assert ready_made_of(poll) == "yes-no"
    assert [choice.label.text for choice in poll.choices] == ["Yes", "No"]
    assert poll.settings.allow_abstain
    book.apply(polls.set_kind(book, poll.id, "single").changes)
    own = book.get(Poll, poll.id)
    assert ready_made_of(own) == ""
    assert [choice.label.text for choice in own.choices] == ["Yes", "No"]
    book.apply(polls.set_kind(book, poll.id, "scale").changes)
    book.apply(polls.set_flag(book, poll.id, "allow_change", False).changes)
    book.apply(polls.set_kind(book, poll.id, "yes-no").changes)
    again = book.get(Poll, poll.id)
    assert ready_made_of(again) == "yes-no"
    assert (again.statements, again.settings.allow_change) == ((), False)
