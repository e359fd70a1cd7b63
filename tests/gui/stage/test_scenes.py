"""What each scene tells the room, and what it must not."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from msgspec import structs

from facilitator.desktop.charts.live_chart import LiveChart
from facilitator.desktop.model import EventModel
from facilitator.desktop.stage.scenes.programme import MOST_ROWS, rows_shown
from facilitator.desktop.stage.view import StageView
from facilitator.domain.polls import Choice, Visibility
from facilitator.domain.runs import ItemRun
from facilitator.domain.stage import SHIFT_VIEW, Scene, Stage, split_view
from facilitator.domain.text import Text
from facilitator.protocol.desk import (
    Address,
    DeskState,
    PollRow,
    ProgrammeRow,
    ProgrammeSection,
    QuestionRow,
    QuestionsSection,
)
from facilitator.theme import tokens
from tests.gui import sections
from tests.gui.stage.conftest import Drawn, Show
from tests.helpers.compared import compared_state, rounds
from tests.helpers.desk_states import NOW, desk_message, question_rows, side_event_state
from tests.helpers.pictures import is_color, pixels
from tests.helpers.side_event import programme, side_event
from tests.helpers.side_event_polls import POLLS, poll_rows
from tests.unit.charts.test_layout import check_inside

SIZES = [(1920, 1080), (1024, 768), (320, 180)]
REFS = {Scene.POLL: "local", Scene.RESULTS: "local", Scene.QUESTION: "q1"}
HOSTILE = "<b>bold</b> & <img src=x> $x^2$ " + "\u05d0\u05d1 " + "W" * 90


def row_of(key: str, **changes) -> PollRow:
    return structs.replace(next(r for r in poll_rows() if r.poll.id == key), **changes)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scene", Scene)
def test_scenes_fit_every_screen(
    show: Show, drawn: Drawn, scene: Scene, theme: str, size: tuple[int, int]
) -> None:
    picture = show(scene, REFS.get(scene), theme=theme, size=size).grab().toImage()
    assert drawn.texts
    assert not drawn.clipped
    assert picture.pixelColor(2, 2).name() == tokens().palette(theme).ground
    smallest = tokens().stage.smallest * size[1]
    assert min(drawn.sizes.values()) >= smallest - 0.01


@pytest.mark.parametrize("scene", [Scene.JOIN, Scene.GET_READY])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_join_code_is_seen_from_the_last_row(
    show: Show, drawn: Drawn, scene: Scene, size: tuple[int, int]
) -> None:
    show(scene, size=size)
    heights = {text: height for text, height in drawn.codes}
    assert heights["HTTP://192.168.1.7:8080/K7Q2"] >= 0.70
    assert "192.168.1.7:8080/K7Q2" in drawn.all_text
    assert "K7Q2" in drawn.all_text


def test_join_leads_through_wifi_and_page(show: Show, drawn: Drawn) -> None:
    show(Scene.JOIN)
    assert r"WIFI:T:WPA;S:Orangerie\; guests;P:p\:a\"ss\\\,1;;" in [text for text, _ in drawn.codes]
    assert "1 Join the Wi-Fi" in drawn.texts
    assert "2 Scan, or open this address" in drawn.texts
    for sentence in (
        "No internet? Choose to stay connected.",
        "Pas d’internet\N{NO-BREAK SPACE}?",
        "لا يوجد إنترنت",
    ):
        assert sentence in drawn.all_text


def test_join_without_wifi_has_one_step(show: Show, drawn: Drawn) -> None:
    show(Scene.JOIN, state=side_event_state(event=replace(side_event(), wifi=None)))
    assert {text for text, _ in drawn.codes} == {"HTTP://192.168.1.7:8080/K7Q2"}
    assert "Scan, or open this address" in drawn.texts


@pytest.mark.parametrize("doors_open", [True, False])
@pytest.mark.parametrize("scene", [Scene.JOIN, Scene.GET_READY, Scene.POLL])
def test_a_page_that_no_phone_reaches_has_no_code(
    show: Show, drawn: Drawn, scene: Scene, doors_open: bool
) -> None:
    alone = Address("127.0.0.1", "http://127.0.0.1:8080/K7Q2", "this laptop only")
    room = structs.replace(sections.room(), doors_open=doors_open, addresses=[alone])
    show(scene, state=side_event_state(room=room))
    assert drawn.codes == []
    assert "127.0.0.1" not in drawn.all_text


def test_title_stands_in_two_languages(show: Show, drawn: Drawn) -> None:
    show(Scene.TITLE)
    assert "What role for capacity building" in drawn.all_text
    assert "Quel rôle pour le renforcement" in drawn.all_text
    assert "7 December 2018, 08:30" in drawn.all_text


def test_programme_shows_expected_times_and_no_lateness(show: Show, drawn: Drawn) -> None:
    late = programme()
    rows = [
        structs.replace(row, expected_start=row.expected_start + timedelta(minutes=8))
        if row.status == "planned"
        else row
        for row in late.rows
    ]
    section = structs.replace(late, rows=rows, behind_s=480.0)
    show(Scene.PROGRAMME, state=side_event_state(programme=section))
    assert "09:13 Interaction with the audience" in drawn.all_text
    assert "behind" not in drawn.all_text
    assert "late" not in drawn.all_text


def test_a_long_programme_shows_what_is_on_and_what_comes() -> None:
    section = programme()
    template = section.rows[2]
    rows: list[ProgrammeRow] = []
    for index in range(30):
        status = "done" if index < 14 else "running" if index == 14 else "planned"
        item = replace(template.item, id=f"i{index}")
        rows.append(structs.replace(template, item=item, status=status))
    shown = rows_shown(side_event_state(programme=structs.replace(section, rows=rows)), NOW)
    assert len(shown) == MOST_ROWS
    assert [row.status for row in shown[:2]] == ["done", "running"]


def test_timer_counts_down_and_stops_at_zero(show: Show, drawn: Drawn) -> None:
    show(Scene.TIMER)
    assert "16:10" in drawn.texts
    assert drawn.sizes["16:10"] == pytest.approx(0.22 * 1080)
    assert "Mr. Alberto Amador Leal, National Institute of Migration of Mexico" in drawn.all_text


def test_timer_over_time_is_neutral(show: Show, drawn: Drawn) -> None:
    section = programme()
    over = ItemRun("session-1", 600, NOW - timedelta(minutes=40))
    rows = [structs.replace(r, run=over) if r.item.id == "session-1" else r for r in section.rows]
    picture = (
        show(Scene.TIMER, state=side_event_state(programme=structs.replace(section, rows=rows)))
        .grab()
        .toImage()
    )
    assert "0:00" in drawn.texts
    assert not any("-" in text or "−" in text for text in drawn.texts)
    shown = pixels(picture)
    assert not is_color(shown, tokens().light.danger).any()
    assert not is_color(shown, tokens().light.warning).any()


def test_before_the_first_item_the_timer_names_it(show: Show, drawn: Drawn) -> None:
    section = structs.replace(programme(), running=None, speaker=None, next_item="vote")
    show(Scene.TIMER, state=side_event_state(programme=section))
    assert "Next" in drawn.texts
    assert "09:05" in drawn.texts


def test_poll_shows_choices_and_votes_but_never_who_leads(show: Show, drawn: Drawn) -> None:
    view = show(Scene.POLL, "obstacle")
    assert "47 votes" in drawn.texts
    assert "What holds capacity building back?" in drawn.texts
    assert "Qu’est-ce qui freine le renforcement des capacités ?" in drawn.texts
    assert "– Funding  ·  Le financement" in drawn.all_text
    assert "Indicative poll, not a decision" in drawn.texts
    assert not any(count in drawn.all_text for count in ("29", "13", "62"))
    chart = view.widget.chart  # type: ignore[union-attr]
    assert chart.isHidden()
    assert chart.accessibleDescription() == ""


def test_poll_names_the_cards(show: Show, drawn: Drawn) -> None:
    show(Scene.POLL, "local")
    assert "Yes  ·  Oui  (green card)" in drawn.all_text


def test_poll_meant_to_be_watched_shows_its_counts(show: Show) -> None:
    watched = replace(POLLS["obstacle"], visibility=Visibility.LIVE)
    state = side_event_state(polls=[row_of("obstacle", poll=watched)])
    chart = show(Scene.POLL, "obstacle", state=state).widget.chart  # type: ignore[union-attr]
    assert chart.isVisible()
    assert "Funding · Le financement: 29 votes" in chart.accessibleDescription()


def test_counts_for_the_desk_only_stay_there(show: Show) -> None:
    desk = replace(POLLS["obstacle"], visibility=Visibility.DESK)
    state = side_event_state(polls=[row_of("obstacle", poll=desk)])
    for scene in (Scene.POLL, Scene.RESULTS):
        assert show(scene, "obstacle", state=state).widget.chart.isHidden()  # type: ignore[union-attr]


def test_a_decision_is_not_called_indicative(show: Show, drawn: Drawn) -> None:
    show(
        Scene.POLL,
        "obstacle",
        state=side_event_state(event=replace(side_event(), indicative=False)),
    )
    assert "Indicative" not in drawn.all_text


def test_last_call_counts_down(show: Show, drawn: Drawn) -> None:
    row = row_of("obstacle")
    ending = replace(row.rounds[0], closes_at=NOW + timedelta(seconds=12))
    show(
        Scene.POLL,
        "obstacle",
        state=side_event_state(polls=[structs.replace(row, rounds=[ending])]),
    )
    assert "Voting closes in 0:12" in drawn.texts


def test_latecomers_find_a_small_code(show: Show, drawn: Drawn) -> None:
    for scene in (Scene.POLL, Scene.RESULTS):
        drawn.codes.clear()
        show(scene, "local")
        ((text, height),) = set(drawn.codes)
        assert text == "HTTP://192.168.1.7:8080/K7Q2"
        assert height < 0.25


def test_results_wait_until_they_are_revealed(show: Show, drawn: Drawn) -> None:
    view = show(Scene.RESULTS, "obstacle")
    assert view.widget.chart.isHidden()  # type: ignore[union-attr]
    assert "The result follows" in drawn.texts
    assert "29" not in drawn.all_text


def test_revealed_results_are_a_chart(show: Show) -> None:
    chart = show(Scene.RESULTS, "local").widget.chart  # type: ignore[union-attr]
    assert chart.isVisible()
    assert chart.table_rows().rows[0][:2] == ("Yes · Oui", "102")


def test_twenty_long_choices_fit(show: Show, drawn: Drawn) -> None:
    labels = [f"{index} Cooperation between ministries, cities and regions" for index in range(20)]
    choices = tuple(Choice(f"c{i}", Text(label, "en")) for i, label in enumerate(labels))
    poll = replace(POLLS["obstacle"], choices=choices)
    show(Scene.POLL, "obstacle", state=side_event_state(polls=[row_of("obstacle", poll=poll)]))
    assert not drawn.clipped
    assert all(label in drawn.all_text for label in labels)


def test_question_shows_the_asker_as_given(show: Show, drawn: Drawn) -> None:
    show(Scene.QUESTION, "q1")
    assert (
        "Who pays for capacity building once the project that started it has ended?" in drawn.texts
    )
    assert "Amina Diallo, Dakar City Council" in drawn.all_text


def test_question_says_for_whom_it_is(show: Show, drawn: Drawn) -> None:
    state = side_event_state()
    assert isinstance(state.programme, ProgrammeSection)
    person = state.programme.people[0]
    asked = replace(question_rows()[0].question, to=person.id)
    section = QuestionsSection(True, True, [QuestionRow(asked, 12)])
    show(Scene.QUESTION, "q1", state=structs.replace(state, questions=section))
    assert f"Question from the room for {person.name}" in drawn.all_text


@pytest.mark.parametrize("ref", ["q2", "q5"])
def test_questions_that_are_not_approved_never_reach_the_stage(
    show: Show, drawn: Drawn, ref: str
) -> None:
    show(Scene.QUESTION, ref)
    assert "Question from the room" in drawn.texts
    assert "How will cities" not in drawn.all_text
    assert "a question" not in drawn.all_text


def test_conclusions_come_before_recommendations(show: Show, drawn: Drawn) -> None:
    show(Scene.CONCLUSIONS)
    heads = [drawn.texts.index(head) for head in ("Conclusions", "Recommendations")]
    assert heads == sorted(heads)
    assert "2. Cities need a budget of their own for it." in drawn.texts


def test_end_says_thanks_and_what_happens(show: Show, drawn: Drawn) -> None:
    show(Scene.END)
    assert "Thank you for taking part" in drawn.texts
    assert "does not show who answered what" in drawn.all_text
    assert "report" in drawn.all_text


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_hostile_text_is_drawn_as_it_stands(
    show: Show, drawn: Drawn, size: tuple[int, int]
) -> None:
    poll = replace(
        POLLS["local"],
        prompt=Text(HOSTILE),
        choices=tuple(replace(c, label=Text(HOSTILE)) for c in POLLS["local"].choices),
    )
    state = side_event_state(
        event=replace(side_event(), title=Text(HOSTILE)), polls=[row_of("local", poll=poll)]
    )
    for scene in (Scene.POLL, Scene.RESULTS, Scene.TITLE):
        show(scene, "local", state=state, size=size)
    assert HOSTILE in drawn.all_text
    assert not drawn.clipped


@pytest.mark.parametrize("scene", Scene)
def test_scenes_survive_before_the_state_has_come(show: Show, scene: Scene) -> None:
    assert show(scene, state=DeskState()).scene is scene


def test_an_arabic_event_is_written_from_the_right(show: Show, drawn: Drawn) -> None:
    event = replace(side_event(), languages=("ar",))
    picture = show(Scene.POLL, "obstacle", state=side_event_state(event=event)).grab().toImage()
    assert "ما الذي يعيق بناء القدرات؟" in drawn.texts
    heading = pixels(picture)[60:120]
    inked = np.flatnonzero(~is_color(heading, tokens().light.ground).all(axis=0))
    assert min(inked) > 900


def chart_on(view: StageView) -> LiveChart:
    chart = view.findChild(LiveChart)
    assert isinstance(chart, LiveChart)
    return chart


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("view", [SHIFT_VIEW, split_view("from"), split_view("level")])
def test_results_show_what_changed_and_who_said_what_where_the_moderator_says_so(
    show: Show, model: EventModel, view: str, size: tuple[int, int]
) -> None:
    shown = show(Scene.RESULTS, "local", size=size, state=compared_state(POLLS["local"]))
    counts = chart_on(shown).accessibleDescription()
    stage = DeskState(stage=Stage(Scene.RESULTS, "local", view=view))
    model.receive(desk_message(stage, rev=2))
    chart = chart_on(shown)
    assert chart.accessibleDescription() != counts
    assert chart.layout_shown is not None
    check_inside(chart.layout_shown)


def test_a_comparison_is_not_shown_before_its_result_is_revealed(
    show: Show, model: EventModel
) -> None:
    closed = [PollRow(POLLS["local"], "closed", rounds("local"))]
    state = compared_state(POLLS["local"], polls=closed)
    shown = show(Scene.RESULTS, "local", state=state)
    stage = DeskState(stage=Stage(Scene.RESULTS, "local", view=SHIFT_VIEW))
    model.receive(desk_message(stage, rev=2))
    assert chart_on(shown).isHidden()


def test_a_chart_speaks_both_languages_only_where_all_its_labels_are_short(show: Show) -> None:
    chart = show(Scene.RESULTS, "local").widget.chart  # type: ignore[union-attr]
    assert [row[0] for row in chart.table_rows().rows] == [
        "Yes · Oui",
        "No · Non",
        "Not yet · Pas encore",
    ]


def test_where_one_label_is_long_all_are_in_one_language(show: Show) -> None:
    long = Choice("long", Text("Only where " + "money " * 6, "en", {"fr": "Seulement"}))
    poll = replace(POLLS["local"], choices=(*POLLS["local"].choices[:2], long))
    state = side_event_state(polls=[row_of("local", poll=poll)])
    chart = show(Scene.RESULTS, "local", state=state).widget.chart  # type: ignore[union-attr]
    assert chart.table_rows().rows[0][0] == "Yes"
