"""How a note stands in the report."""

from datetime import UTC, datetime

import pytest

from facilitator.domain.notes import NoteTag
from facilitator.report.model import Noted
from facilitator.report.noted import said
from facilitator.report.wording import Wording


@pytest.mark.parametrize(
    "typed", ["We train.", "“We train.”", '"We train."', "« We train. »", "„We train.“"]
)
def test_a_quote_stands_in_one_pair_of_the_languages_marks(typed: str):
    note = quote(typed)
    assert said(note, Wording("en")).text == "“We train.”"
    assert said(note, Wording("fr")).text == "«\u00a0We train.\u00a0»"


@pytest.mark.parametrize("typed", ["“Yes”, then “no”", "”", "“", "“Yes” and no"])
def test_marks_inside_a_quote_stay(typed: str):
    assert said(quote(typed), Wording("en")).text == f"“{typed}”"


def quote(text: str) -> Noted:
    return Noted(0, text, NoteTag.QUOTE, "", datetime(2018, 12, 7, tzinfo=UTC))
