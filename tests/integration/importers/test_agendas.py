"""Agendas of many layouts give exactly what a person would have entered by hand."""

import json
from pathlib import Path

import pytest

from facilitator.importers.importing import import_files
from facilitator.importers.view import draft_as_plain
from tests.helpers.agenda_answers import differences
from tests.helpers.agenda_documents import AGENDAS, HERE

EXPECTED = Path(__file__).parent / "expected"


@pytest.mark.parametrize("name", AGENDAS)
def test_an_agenda_gives_the_hand_made_answer(name, tmp_path):
    draft = import_files([AGENDAS[name](tmp_path)], HERE)
    answer = json.loads((EXPECTED / f"{name}.json").read_text(encoding="utf-8"))

    assert differences(draft_as_plain(draft), answer) == []
