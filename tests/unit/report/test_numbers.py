"""Results in sentences and tables."""

from facilitator.domain.kinds import Abstain, single
from facilitator.domain.polls import Choice, Poll
from facilitator.domain.text import Text
from facilitator.report import build
from facilitator.report.blocks import Figure, Heading, Paragraph, Table
from facilitator.report.layout import lay_out
from facilitator.report.model import VoteRound
from facilitator.report.numbers import sentence, table
from facilitator.report.wording import Wording
from tests.helpers.records import closed_round, heads, record_of, side_event_record

WORDS = Wording("en")


def result(vote: int, round_: int = 1) -> VoteRound:
    return build(side_event_record()).votes[vote - 1].rounds[round_ - 1]


def rows(drawn: Table) -> list[list[str]]:
    return [["\n".join(p.text for p in cell) for cell in row] for row in drawn.rows]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_single_choice_leaves_abstentions_out_of_the_percentages():
    assert plain(sentence(result(1), WORDS)) == (
        "Of 184 votes, 61 % chose “Funding that ends with the project”, 28 % “Staff turnover” "
        "and 10 % “Coordination between levels”."
    )


def test_under_twenty_votes_counts_come_first():
    assert (
        plain(sentence(result(5), WORDS)) == "Of 15 votes, 12 (80 %) chose “Yes” and 3 (20 %) “No”."
    )


def test_multiple_choice_is_of_people():
    said = plain(sentence(result(3), WORDS))
    assert said.startswith("Of 150 people who voted, 73 % chose “Cities”, 73 % “Labour offices”")


def test_a_scale_gives_the_mean_of_each_statement():
    assert plain(sentence(result(4), WORDS)) == (
        "On a scale from 1 (not at all) to 5 (fully), 145 people answered. "
        "The mean was 3.6 for “We have the staff” and 1.5 for “We have the money”."
    )
    drawn = table(result(4), "", WORDS)
    assert [column.title for column in drawn.columns] == [
        "Statement", "1 (not at all)", "2", "3", "4", "5 (fully)", "Answers", "Mean",
    ]  # fmt: skip
    assert rows(drawn)[1] == ["We have the money", "71", "60", "0", "0", "0", "131", "1.5"]


def test_hand_counts_stand_apart_from_phones():
    drawn = table(result(2, 2), "", WORDS)
    assert [column.title for column in drawn.columns] == [
        "Choice", "By phone", "By card or hand", "Together", "Percent",
    ]  # fmt: skip
    assert [plain(text) for text in rows(drawn)[0]] == ["Yes", "131", "14", "145", "82 %"]
    assert rows(drawn)[-1] == ["All votes", "160", "17", "177", "–"]


def test_phone_ballots_that_do_not_count_are_shown_as_such():
    drawn = table(result(5), "", WORDS)
    assert drawn.columns[1].title == "By phone (not counted)"
    assert [plain(text) for text in rows(drawn)[0]] == ["Yes", "6", "12", "12", "80 %"]
    assert rows(drawn)[-1] == ["All votes", "8", "15", "15", "–"]


def test_nothing_but_abstentions_gives_no_sentence_and_no_percentages():
    poll = Poll(
        "p", "single", Text("?"), 0, choices=(Choice("a", Text("A")), Choice("b", Text("B")))
    )
    event = side_event_record().book.event
    record = record_of([event, poll, closed_round("p")], {"p/1": [Abstain(True)] * 4})
    only = build(record).votes[0].rounds[0]
    assert sentence(only, WORDS) == ""
    assert rows(table(only, "", WORDS)) == [
        ["A", "0", "–"], ["B", "0", "–"], ["Abstentions", "4", "–"], ["All votes", "4", "–"],
    ]  # fmt: skip
    assert lay_out(build(record)).blocks


def test_many_choices_are_named_up_to_four():
    choices = tuple(Choice(str(i), Text(f"C{i}")) for i in range(7))
    poll = Poll("p", "single", Text("?"), 0, choices=choices)
    answers = [single.Answer(str(i)) for i in range(7) for _ in range(10 - i)]
    record = record_of([side_event_record().book.event, poll, closed_round("p")], {"p/1": answers})
    said = sentence(build(record).votes[0].rounds[0], WORDS)
    assert "“C3”" in said
    assert "“C4”" not in said
    assert said.endswith("and the other answers are in the table.")


def test_results_are_drafts_and_a_voided_round_has_none():
    blocks = lay_out(build(side_event_record())).blocks
    drafts = [
        b.text.text
        for b in blocks
        if isinstance(b, Paragraph) and b.draft.endswith("this comment.") and "counts" in b.draft
    ]
    assert len(drafts) == 6  # seven rounds, one of them void
    assert sum(isinstance(block, Figure) for block in blocks) == 7  # and what changed between two
    void = [b for b in blocks if isinstance(b, Paragraph) and "declared void" in b.text.text]
    assert len(void) == 1
    assert "“The question was read out wrongly.”" in void[0].text.text


def test_no_heading_skips_a_level():
    level = 0
    for block in lay_out(build(side_event_record())).blocks:
        if isinstance(block, Heading):
            assert 1 <= block.level <= level + 1
            level = block.level


def test_every_picture_has_words_for_those_who_cannot_see_it():
    figures = [b for b in lay_out(build(side_event_record())).blocks if isinstance(b, Figure)]
    assert figures
    assert all(len(figure.alt) > 30 for figure in figures)


def test_more_votes_than_people_is_said():
    texts = [
        block.text.text
        for block in lay_out(build(side_event_record(headcounts=heads(100)))).blocks
        if isinstance(block, Paragraph)
    ]
    assert any("More votes were counted than people" in text for text in texts)
