"""A text in the languages of an event, as plain values for a template."""

from collections.abc import Iterable

from facilitator.domain.text import Text
from facilitator.report.texts import passage


def in_languages(text: Text, languages: Iterable[str]) -> list[dict[str, str]]:
    """What there is of it, in the order of `languages`; the original where none of them is there."""
    tags = [tag for tag in languages if tag == text.lang or text.translations.get(tag)]
    return [{"text": worded(text, tag), "lang": tag} for tag in tags or [text.lang]]


def worded(text: Text, lang: str) -> str:
    """The wording in just that language, "" where it lacks one."""
    return passage(text.text if lang == text.lang else text.translations.get(lang, ""))
