"""The catalogues of charts and stage hold every sentence in every language they are offered in."""

import tomllib

import pytest

from facilitator.i18n import plural_category
from facilitator.resources import resource_path

LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")


def load(name: str, lang: str):
    return tomllib.loads(resource_path(f"translations/{name}.{lang}.toml").read_text("utf-8"))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["charts", "stage"])
def test_every_sentence_is_there_with_the_same_gaps(name: str, lang: str) -> None:
    english, other = load(name, "en"), load(name, lang)
    assert set(other) == set(english)
    for key, sentence in english.items():
        if isinstance(sentence, dict):
            needed = {plural_category(lang, n) for n in range(201)}
            assert needed == set(other[key])
        else:
            assert gaps(other[key]) == gaps(sentence)


def gaps(sentence: str) -> set[str]:
    return {part.partition("}")[0] for part in sentence.split("{")[1:]}
