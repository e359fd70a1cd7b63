"""The report of words, texts, rankings, points and numbers says what the tally says."""

from dataclasses import replace

import pytest

from facilitator.domain.kinds import KINDS, Abstain, number, points, ranking, text, words
from facilitator.domain.polls import PollSettings
from facilitator.domain.voting import hide
from facilitator.report import build
from facilitator.report.blocks import Figure, Paragraph, Table
from facilitator.report.kinds import KINDS as REPORTED
from facilitator.report.layout import lay_out
from facilitator.report.numbers import ballot_list, grid, sentence, table
from facilitator.report.wording import Wording
from tests.helpers import events
from tests.helpers.records import closed_round, record_of

WORDS, FRENCH = Wording("en"), Wording("fr")


def record(poll, answers):
    loose = replace(poll, item=None)
    return record_of(
        [events.workshop(), loose, closed_round(poll.id)], {f"{poll.id}/1": list(answers)}
    )


def result(poll, answers):
    return build(record(poll, answers)).votes[0].rounds[0]


def cells(drawn: Table) -> list[list[str]]:
    return [
        ["\n".join(p.text for p in each).replace("\u00a0", " ") for each in row]
        for row in drawn.rows
    ]


def plain(said: str) -> str:
    return said.replace("\u00a0", " ")


def test_every_kind_has_words_of_its_own():
    assert set(REPORTED) == set(KINDS)


def test_words():
    answers = [words.Answer(("Trust", "time")), words.Answer(("trust",)), words.Answer(("Trust",))]
    found = result(events.words(), answers)
    assert sentence(found, WORDS) == (
        "3 people wrote 2 different words or short phrases, most often “Trust” (3) and “time” (1)."
    )
    assert cells(table(found, "", WORDS)) == [["Trust", "3", "100 %"], ["time", "1", "33 %"]]


def test_words_named_once_share_a_row_where_there_are_many():
    answers = [words.Answer(("a", f"w{number:02}")) for number in range(20)]
    rows = cells(table(result(events.words(), answers), "", WORDS))
    assert rows[0][:2] == ["a", "20"]
    assert rows[1][0].startswith("Named once: w00, w01")
    assert rows[1][1] == "20"
    assert len(rows) == 2


def test_what_the_moderator_took_away_is_counted_and_not_told():
    poll = hide(events.words(), "rude", hidden=True)
    found = result(poll, [words.Answer(("Rude", "time")), words.Answer(("rude",))])
    assert cells(table(found, "", WORDS)) == [
        ["time", "1", "50 %"],
        ["Left out by the moderator", "2", "–"],
    ]
    blocks = lay_out(build(record(poll, [words.Answer(("Rude", "time"))]))).blocks
    assert "ude" not in "".join(str(block) for block in blocks)


def test_texts_are_printed_whole_and_not_drawn():
    long = "word " * 190 + "end"
    answers = [text.Answer("Less\nreporting"), text.Answer(long), text.Answer("Less\nreporting")]
    found = result(events.text(), answers)
    assert sentence(found, WORDS) == "3 people wrote an answer."
    assert cells(table(found, "", WORDS)) == [["Less\nreporting", "2"], [long, "1"]]
    blocks = lay_out(build(record(events.text(), answers))).blocks
    assert not [block for block in blocks if isinstance(block, Figure)]
    assert ballot_list(found, WORDS) == ((), [])


def test_rankings_show_both_counts():
    answers = [
        ranking.Answer(("jobs", "schools")),
        ranking.Answer(("jobs",)),
        ranking.Answer(("schools",)),
    ]
    found = result(events.ranking(), answers)
    assert sentence(found, WORDS) == (
        "3 people put the choices in order. Most points for rank went to “Jobs” (6) and "
        "“Schools” (5). Most first preferences went to “Jobs” (2) and “Schools” (1)."
    )
    assert cells(table(found, "", WORDS)) == [
        ["Housing", "0", "0"], ["Schools", "5", "1"], ["Jobs", "6", "2"], ["Health care", "0", "0"],
    ]  # fmt: skip
    titles, rows = ballot_list(found, WORDS)
    assert "Jobs" in titles
    assert sorted(rows, key=str)[0] != sorted(rows, key=str)[-1]


def test_points_add_up():
    answers = [points.Answer({"jobs": 60, "schools": 40}), points.Answer({"jobs": 100})]
    found = result(events.points(), answers)
    assert plain(sentence(found, WORDS)) == (
        "2 people shared out 100 points each. The largest shares went to “Jobs” (80 %) and "
        "“Schools” (20 %)."
    )
    numbers = grid(found, WORDS)
    assert [row.values[0] for row in numbers.rows] == [0, 40, 160, 0]
    assert numbers.totals[0].values[0] == 200


def test_numbers_with_their_unit():
    found = result(events.number(), [number.Answer(float(value)) for value in (10, 20, 45)])
    assert sentence(found, WORDS) == "3 people gave a number. The median was 20 per cent."
    drawn = table(found, "", WORDS)
    assert drawn.columns[0].title == "Number (per cent)"
    counts = [int(row[1]) for row in cells(drawn)]
    assert sum(counts[:-1]) == counts[-1] == 3
    assert counts[:-1] == [each.count for each in found.tally.data.bins]


@pytest.mark.parametrize("words_", [WORDS, FRENCH], ids=["en", "fr"])
@pytest.mark.parametrize("poll", events.other_kinds(), ids=lambda poll: poll.kind)
def test_a_round_in_which_all_abstained_is_reported(poll, words_):
    poll = replace(poll, settings=replace(poll.settings, allow_abstain=True))
    found = result(poll, [Abstain(True)] * 3)
    assert sentence(found, words_) == ""
    assert table(found, "", words_).columns
    told = [
        b
        for b in lay_out(build(record(poll, [Abstain(True)] * 3))).blocks
        if isinstance(b, Paragraph)
    ]
    assert told


def test_one_person_is_singular():
    found = result(events.words(settings=PollSettings(top=1)), [words.Answer(("time",))])
    assert sentence(found, WORDS) == "One person wrote “time” (1)."
