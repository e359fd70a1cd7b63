"""What people wrote, made fit for print: cleaned again here, because a file may hold anything."""

import re
from dataclasses import replace
from typing import overload

from facilitator.domain.polls import Poll
from facilitator.domain.text import Text, clean
from facilitator.report.model import Phrase

_LINE = 300
_PASSAGE = 20_000
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)


def line(text: str) -> str:
    """A name, a title or a label."""
    return clean(text, limit=_LINE)


def passage(text: str) -> str:
    """A text that may have several paragraphs."""
    return clean(text, limit=_PASSAGE, lines=True)


@overload
def cleaned(text: Text) -> Text: ...
@overload
def cleaned(text: None) -> None: ...
def cleaned(text: Text | None) -> Text | None:
    """The text with all its translations, each on one line."""
    if text is None:
        return None
    translations = {tag: clean(words, limit=_PASSAGE) for tag, words in text.translations.items()}
    return Text(clean(text.text, limit=_PASSAGE), text.lang, translations)


def language(tag: str) -> str:
    """The tag if it is one (BCP 47), else ""."""
    return tag if _LANGUAGE.fullmatch(tag) else ""


def phrase(text: Text, lang: str) -> Phrase:
    """The text as readers of `lang` get it."""
    words, found = cleaned(text).in_language(lang)
    return Phrase(words, language(found))


def other_languages(text: Text, lang: str) -> tuple[Phrase, ...]:
    """The text as readers of `lang` do not get it, its original first."""
    text = cleaned(text)
    shown, _ = text.in_language(lang)
    every = {text.text: text.lang} | {words: tag for tag, words in text.translations.items()}
    return tuple(
        Phrase(words, language(tag)) for words, tag in every.items() if words and words != shown
    )


def printable(poll: Poll) -> Poll:
    """The poll with every text cleaned, so that charts and tables can draw it as it stands."""
    settings = poll.settings
    return replace(
        poll,
        prompt=cleaned(poll.prompt),
        choices=tuple(replace(choice, label=cleaned(choice.label)) for choice in poll.choices),
        statements=tuple(replace(each, label=cleaned(each.label)) for each in poll.statements),
        settings=replace(
            settings, low_label=cleaned(settings.low_label), high_label=cleaned(settings.high_label)
        ),
    )
