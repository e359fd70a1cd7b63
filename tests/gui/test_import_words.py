"""Whatever an import may say of a document, translators know it."""

import ast
import itertools
from pathlib import Path

import pytest

from facilitator.desktop.importing import words
from facilitator.importers.importing import import_files
from tests.gui.test_translations import PACKAGE, template
from tests.helpers.agenda_documents import AGENDAS, HERE

# What may stand in a place of its own within a sentence.
FILLINGS = ("x", "", " as x", "none", "day", "month before day", "a PDF. Its")
ELSEWHERE = ("There is no sample", "A sample file", "There is no template", "“{}” holds no text")


def said_in_code() -> set[str]:
    """Findings, remarks and refusals that stand in the importer's code, {} for what is put in."""
    found = set()
    for path in (PACKAGE / "importers").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", "") or getattr(node.func, "id", "")
            if name in ("info", "warning", "problem", "UnreadableDocument", "BadValue"):
                found.add(template(node.args[0]))
            elif name == "Remark":
                found.add(template(node.args[1]))
    return {text for text in found if text and not text.startswith(ELSEWHERE)}


def is_known(sentence: str) -> bool:
    count = sentence.count("{}")
    return any(
        words.SENTENCE.find(_filled(sentence, filling))
        for filling in itertools.product(FILLINGS, repeat=min(count, 3))
    )


def _filled(sentence: str, filling: tuple[str, ...]) -> str:
    for each in filling:
        sentence = sentence.replace("{}", each, 1)
    return sentence.replace("{}", "x")


def test_every_sentence_of_the_importer_is_known_to_translators():
    assert len(said_in_code()) > 50
    # These are put together of pieces that are tested with real documents.
    unknown = {text for text in said_in_code() if not is_known(text)}
    assert {
        text for text in unknown if not text.startswith(("“{}” is {}", "{};", "{} were"))
    } == set()


@pytest.mark.parametrize("name", AGENDAS)
def test_every_finding_is_said_in_the_users_language(name, tmp_path):
    draft = import_files([AGENDAS[name](tmp_path)], HERE)
    for finding in draft.findings:
        assert words.SENTENCE.find(finding.text), finding.text
        assert words.PLACE.find(finding.where) or finding.where == Path(finding.where).name
