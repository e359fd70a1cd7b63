"""French is whole, the compiled files are up to date, and the hub's sentences are known to translators."""

import ast
import re
import xml.etree.ElementTree as ET
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from facilitator.desktop import hub_words, words
from facilitator.desktop.app import install_translations
from facilitator.desktop.importing import words as import_words
from facilitator.resources import resource_path

PACKAGE = Path(__file__).parents[2] / "facilitator"
PLACES = re.compile(r"\{\w*\}")
"""What is put into a sentence."""


@contextmanager
def speaking(app, language):
    before = QLocale()
    install_translations(app, QLocale(language))
    yield
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def french(qapp):
    with speaking(qapp, "fr"):
        yield


@pytest.mark.parametrize("language", ["en", "en_GB", "C", "de"])
def test_whoever_reads_english_is_told_of_one_point_not_of_one_points(qapp, language):
    with speaking(qapp, language):
        said = [
            QCoreApplication.translate("TreePanel", "%n points to look at", "", n) for n in (1, 2)
        ]
    assert said == ["1 point to look at", "2 points to look at"]


def messages(lang: str) -> list[tuple[str, ET.Element]]:
    tree = ET.parse(resource_path(f"translations/desktop_{lang}.ts"))
    return [
        (context.findtext("name") or "", message)
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_nothing_is_left_untranslated(lang):
    found = messages(lang)
    assert found
    unfinished = []
    for _, message in found:
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if translation.get("type") == "unfinished" or not all(forms):
            unfinished.append(message.findtext("source"))
    assert unfinished == []


def test_a_translation_keeps_the_places_to_be_filled():
    for _, message in messages("fr"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        for form in [f.text for f in translation.iter("numerusform")] or [translation.text]:
            for place in PLACES.findall(source):
                assert place in (form or ""), source


def test_the_compiled_file_says_what_the_source_says(french):
    for context, message in messages("fr"):
        source = message.findtext("source") or ""
        if message.get("numerus") != "yes":
            said = QCoreApplication.translate(context, source)
            assert said == message.findtext("translation"), source


def test_plurals_follow_the_language(french):
    assert QCoreApplication.translate("TopBar", "%n phones", "", 1) == "1 téléphone"
    assert QCoreApplication.translate("TopBar", "%n phones", "", 187) == "187 téléphones"
    assert words.lateness(480) == "8 min de retard"


def test_half_a_minute_either_way_is_on_time(english):
    said = [words.lateness(behind_s) for behind_s in (-31, -30, 0, 30, 31)]
    assert said == ["1 min ahead", "on time", "on time", "on time", "1 min behind"]
    assert not words.is_late(30)


def test_the_hubs_sentences_are_said_in_french(french):
    assert hub_words.in_words("Voting is not open.") == "Le vote n’est pas ouvert."
    said = hub_words.in_words("Close the vote “<b>{0} Funding</b>” first.")
    assert said == "Fermez d’abord le vote «\u00a0<b>{0} Funding</b>\u00a0»."
    assert hub_words.in_words("end of the event") == "fin de l’événement"
    assert (
        hub_words.in_words("Something nobody has translated.") == "Something nobody has translated."
    )


def raised() -> set[str]:
    """What the rules and the hub raise, with {} for what they put in."""
    found = set()
    for folder in ("domain", "hub", "storage"):
        for path in (PACKAGE / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and node.exc.args:
                    sentence = template(node.exc.args[0])
                    if sentence.endswith(".") and " " in sentence:
                        found.add(sentence)
    return found


def template(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        parts = (v.value if isinstance(v, ast.Constant) else "{}" for v in node.values)
        return "".join(str(part) for part in parts)
    return ""


def test_every_sentence_the_hub_may_refuse_with_is_known_to_translators():
    texts = (*hub_words.SENTENCES, *import_words.SENTENCES)
    known = {PLACES.sub("{}", str(text)) for text in texts}
    assert len(raised()) > 30
    assert raised() - known == set()


def undone() -> set[str]:
    """What Undo would take back, as decisions name it, with {} for what they put in."""
    found = set()
    for folder in ("domain", "hub"):
        for path in (PACKAGE / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.keyword) and node.arg == "undo":
                    found.update(templates(node.value))
                if isinstance(node, ast.Assign) and named(node.targets[0]) in ("what", "undo"):
                    found.update(templates(node.value))
    return found - {""}


def templates(node: ast.expr) -> set[str]:
    if isinstance(node, ast.IfExp):
        return templates(node.body) | templates(node.orelse)
    return {template(node)}


def named(node: ast.expr) -> str:
    return getattr(node, "id", "") or getattr(node, "attr", "")


def test_every_decision_that_undo_names_is_known_to_translators():
    known = {PLACES.sub("{}", str(text)) for text in hub_words.SENTENCES}
    assert len(undone()) >= 60
    assert undone() - known == set()


def test_translators_are_asked_for_no_sentence_that_nobody_says():
    said = {
        PLACES.sub("{}", template(node))
        for path in PACKAGE.rglob("*.py")
        if path.parent.name != "desktop"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.expr)
    }
    known = {PLACES.sub("{}", str(text)) for text in hub_words.SENTENCES}
    assert known - said == {"Nothing has “{}” open. Start it with: {}"}  # a whole command line


def shown_texts() -> set[tuple[str, str]]:
    """What the windows' code asks a translation for: where, and the text."""
    found = set()
    for path in (PACKAGE / "desktop").rglob("*.py"):
        aliases = {"translate"}
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith(".translate"):
                aliases |= {ast.unparse(target) for target in node.targets}
            if not isinstance(node, ast.Call):
                continue
            name = ast.unparse(node.func).rpartition(".")[2]
            at = 0 if name == "tr" else 1 if name in aliases else None
            if at is not None and len(node.args) > at:
                text = node.args[at]
                if isinstance(text, ast.Constant):
                    found.add((path.name, str(text.value)))
    return found


def test_every_text_of_the_windows_is_known_to_translators():
    known = {message.findtext("source") for _, message in messages("fr")}
    texts = shown_texts()
    assert len(texts) > 500
    assert {each for each in texts if each[1] not in known} == set()
