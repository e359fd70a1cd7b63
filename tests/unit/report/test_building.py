"""What gets into a report, and who."""

from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.domain.polls import Round, RoundStatus
from facilitator.domain.questions import Question, merge, reword
from facilitator.domain.workshop import Attribution, Item
from facilitator.report import Report, build
from facilitator.report.annexes import annex_blocks
from facilitator.report.blocks import Table
from facilitator.report.model import Asked, Course, Section
from facilitator.report.wording import Wording
from tests.helpers.records import at, record_of, side_event_record, with_attribution


def section(report: Report, beginning: str) -> Section:
    return next(each for each in report.walk() if each.title.text.startswith(beginning))


def test_trial_polls_and_dismissed_questions_are_not_in_it():
    report = build(side_event_record())
    told = repr(report)
    assert "awake" not in told
    assert "Not fit to print" not in told
    assert section(report, "Session I:").questions.dismissed_n == 1
    assert section(report, "Session I:").questions.waiting_n == 1


def test_a_poll_never_asked_is_counted_only():
    report = build(side_event_record())
    assert report.unasked_polls_n == 1
    assert "Prepared, never asked?" not in repr(report)


def test_votes_and_questions_are_numbered_in_the_order_of_printing():
    report = build(side_event_record())
    assert [vote.number for vote in report.votes] == [1, 2, 3, 4, 5]
    numbers = [asked.number for part in report.walk() for asked in part.questions.printed]
    assert numbers == [1, 2, 3, 4]
    assert report.conclusions[0].votes == (1,)
    assert report.conclusions[0].questions == (1,)


def test_evidence_that_is_not_printed_is_left_out():
    recommendation = build(side_event_record()).recommendations[0]
    assert recommendation.questions == ()
    assert recommendation.votes == (3,)


@pytest.mark.parametrize(
    ("rule", "by"),
    [
        (Attribution.NAMED, "Ms. Daniela Morari"),
        (Attribution.AFFILIATION, "Republic of Moldova"),
        (Attribution.CHATHAM_HOUSE, ""),
    ],
)
def test_who_answered_is_told_as_the_rule_lets_it_and_as_a_name_where_nobody_is_known_by_it(
    rule, by
):
    record = side_event_record()
    asked = record.book.get(Question, "q-pay")
    record.book.apply([record.book.put(replace(asked, answered_by="chair"))])
    assert answered(build(with_attribution(record, "session-1", rule))).answered_by == by
    record.book.apply([record.book.put(replace(asked, answered_by="Zoé Aubergine"))])
    report = build(record)
    assert answered(report).answered_by == ("Zoé Aubergine" if rule is Attribution.NAMED else "")


def answered(report: Report) -> Asked:
    return next(a for a in section(report, "Session I:").questions.printed if a.number == 1)


def test_a_merged_question_is_counted_and_what_rests_on_it_rests_on_the_one_that_stands():
    record = side_event_record()
    one, into = (record.book.get(Question, key) for key in ("q-late", "q-pay"))
    record.book.apply([record.book.put(each) for each in merge([], one, into)])
    report = build(record)
    questions = section(report, "Session I:").questions
    assert (questions.waiting_n, questions.merged_n) == (0, 1)
    assert answered(report).merged_n == 1
    assert "Is there a list?" not in repr(report)
    assert report.recommendations[0].questions == (1,)


def test_a_question_worded_anew_says_so_and_does_not_tell_how_it_was_asked():
    record = side_event_record()
    asked = record.book.get(Question, "q-pay")
    record.book.apply([record.book.put(reword(asked, "Who bears the cost?"))])
    report = build(record)
    assert answered(report).reworded
    assert answered(report).text.text == "Who bears the cost?"
    assert asked.text not in repr(report)


def test_a_voided_round_is_kept_but_is_no_result():
    mandate = build(side_event_record()).votes[1]
    assert [result.counts for result in mandate.rounds] == [False, True]
    assert mandate.rounds[0].round.voided == "The question was read out wrongly."


def test_an_open_round_is_no_result():
    record = side_event_record()
    still_open = Round("obstacle", 3, RoundStatus.OPEN, at(78))
    record.book.apply([record.book.put(still_open)])
    assert [r.counts for r in build(record).votes[0].rounds] == [True, True, False]


def test_speakers_are_named_with_planned_and_actual_minutes():
    minister, _, _, floor = section(build(side_event_record()), "Session I:").speakers
    assert minister.name == "H.E. Mr. Paul Robert Tiendrebeogo"
    assert minister.affiliation == "Minister of African Integration, Burkina Faso"
    assert (minister.planned_s, minister.actual_s) == (8 * 60, 9.5 * 60)
    assert minister.perspective == "regional dimension"
    assert floor.from_floor


def test_by_affiliation_nobody_is_named():
    record = with_attribution(side_event_record(), "session-1", Attribution.AFFILIATION)
    part = section(build(record), "Session I:")
    assert part.speakers[0].affiliation == "Burkina Faso"
    told = repr(part)
    assert "Burkina Faso" in told
    for withheld in ("Tiendrebeogo", "Minister", "Leal", "Zaidi", "Diallo"):
        assert withheld not in told
    assert "Dakar City Council" in told


def test_under_the_rule_nobody_and_no_affiliation_is_told():
    record = with_attribution(side_event_record(), "session-1", Attribution.CHATHAM_HOUSE)
    asked = record.book.get(Question, "q-cities")
    named = replace(asked, text="My name is Amina Diallo. Why did MS. souad zaidi not answer?")
    record.book.apply([record.book.put(named)])
    told = repr(section(build(record), "Session I:"))
    people = ("Tiendrebeogo", "Leal", "Zaidi", "Diallo", "zaidi")
    for withheld in (*people, "Burkina", "Rabat", "Mexico", "Dakar"):
        assert withheld not in told
    assert section(build(record), "Session I:").speakers_n == 4


def test_a_name_is_left_out_as_a_whole_word_only():
    record = with_attribution(side_event_record(), "session-1", Attribution.AFFILIATION)
    asked = record.book.get(Question, "q-cities")
    record.book.apply([record.book.put(replace(asked, text="Al asks: is it also so?", name="Al"))])
    texts = [q.text.text for q in section(build(record), "Session I:").questions.printed]
    assert "[…] asks: is it also so?" in texts


def test_under_the_rule_people_stay_in_the_other_parts():
    record = with_attribution(side_event_record(), "session-1", Attribution.CHATHAM_HOUSE)
    assert section(build(record), "Opening").speakers[0].name == "Ms. Daniela Morari"


def test_a_rule_holds_for_the_parts_of_an_item_too():
    record = side_event_record()
    inner = replace(record.book.get(Item, "session-1"), parent="session-2")
    outer = replace(record.book.get(Item, "session-2"), attribution=Attribution.CHATHAM_HOUSE)
    record.book.apply([record.book.put(inner), record.book.put(outer)])
    assert "Tiendrebeogo" not in repr(build(record))


def test_a_rule_holds_even_where_the_item_was_taken_off_the_programme():
    record = with_attribution(side_event_record(), "session-1", Attribution.CHATHAM_HOUSE)
    dropped = replace(record.book.get(Item, "session-1"), dropped=True)
    record.book.apply([record.book.put(dropped)])
    report = build(record)
    assert "Who pays" in repr(report.loose)
    assert "Diallo" not in repr(report.loose)
    assert "Tiendrebeogo" not in repr(report.loose)


def test_the_programme_stands_planned_against_actual():
    report = build(side_event_record())
    opening, session, *_ = report.programme
    assert opening.late_s == 4 * 60
    assert opening.took_s == 9 * 60
    assert session.planned is not None
    assert session.planned.end - session.planned.start == timedelta(minutes=25)
    courses = {slot.title.text: slot.course for slot in report.programme}
    assert courses["Coffee"] is Course.DROPPED
    assert str(session.planned.start.tzinfo) == "Africa/Casablanca"


def test_times_are_those_of_the_event():
    report = build(side_event_record())
    assert report.taken_at.hour == 10  # 09:10 UTC


@pytest.mark.parametrize("zone", ["Nowhere/Atlantis", "", "../etc/passwd"])
def test_an_unknown_zone_gives_utc(zone: str):
    assert build(side_event_record(time_zone=zone)).zone == "UTC"


def test_an_event_with_nothing_in_it_has_a_report():
    report = build(record_of([side_event_record(starts_at=None).book.event]))
    assert report.sections == ()
    assert report.loose.empty


def test_the_title_is_given_in_the_readers_language_and_the_others():
    arabic = build(side_event_record(), "ar")
    assert arabic.title.lang == "ar"
    assert [phrase.lang for phrase in arabic.translated_titles] == ["en"]


def test_control_characters_from_a_file_never_reach_a_writer():
    record = side_event_record(place="Mar\x00ra\x1bkech\u202e", objective="a\x07b\ud800")
    report = build(record)
    assert report.facts.place == "Marrakech"
    assert report.objective == "ab"


def printed(record):
    table = next(b for b in annex_blocks(build(record), Wording("en")) if isinstance(b, Table))
    return [" ".join(p.text for p in cell).replace("\u00a0", " ") for cell in table.rows[0][2:]]


@pytest.mark.parametrize(
    ("started", "ended", "actual", "difference"),
    [
        (1.75, 11.4, "08:31:45–08:41:24 9 min 39 s", "Started 2 min later."),
        (0.25, 12, "08:30:15–08:42:00 11 min 45 s", "Took 2 min longer."),
        (0, 10, "08:30:00–08:40:00 10 min", "As planned."),
        (0, 0.5, "08:30:00–08:30:30 30 s", "Took 10 min less."),
        (0.4, 10.45, "08:30:24–08:40:27 10 min 3 s", "As planned."),
    ],
)
def test_what_really_happened_stands_to_the_second_and_differences_in_whole_minutes(
    started, ended, actual, difference
):
    record = side_event_record()
    run = replace(
        record.book.item_runs()["opening"],
        started_at=at(started) + timedelta(microseconds=900_000),
        ended_at=at(ended) + timedelta(microseconds=100_000),
    )
    record.book.apply([record.book.put(run)])
    assert printed(record) == [actual, difference]
