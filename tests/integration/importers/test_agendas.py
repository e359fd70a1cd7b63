"""Agendas of many layouts give exactly what a person would have entered by hand."""

import json
from pathlib import Path

import pytest

from facilitator.importers.importing import import_files
from facilitator.importers.view import draft_as_plain
from tests.helpers.agenda_answers import differences
from tests.helpers.agenda_documents import AGENDAS, HERE
from tests.helpers.agenda_notation import answer_in
from tests.helpers.messy import MESSY

EXPECTED = Path(__file__).parent / "expected"


@pytest.mark.parametrize("name", AGENDAS)
def test_an_agenda_gives_the_hand_made_answer(name, tmp_path):
    draft = import_files([AGENDAS[name](tmp_path)], HERE)
    answer = json.loads((EXPECTED / f"{name}.json").read_text(encoding="utf-8"))

    assert differences(draft_as_plain(draft), answer) == []


@pytest.mark.parametrize("name", MESSY)
def test_an_agenda_as_it_was_really_sent_gives_the_hand_made_answer(name, tmp_path):
    draft = import_files([MESSY[name](tmp_path)], HERE)
    answer = answer_in((EXPECTED / "messy" / f"{name}.txt").read_text(encoding="utf-8"))

    assert differences(draft_as_plain(draft), answer) == []
