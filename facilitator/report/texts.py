"""What people wrote, made fit for print: cleaned again here, because a file may hold anything."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import overload

from facilitator.domain.polls import Poll
from facilitator.domain.tallies import Tally
from facilitator.domain.text import Text, clean, is_language
from facilitator.report.model import Phrase

_LINE = 300
_PASSAGE = 20_000
_CHART_LABEL = 160
ZERO_WIDTH_SPACE = "\u200b"
_LONG_WORD = re.compile(r"\S{28,}")
_BREAK_EVERY = 4
_JOINER = "\u200d"
# Marks, joiners and skin tones belong to what stands before them.
_STICKING = frozenset({"Mn", "Mc", "Me", "Cf", "Sk"})
_UNSEEN = frozenset({"Cf", "Zs", "Zl", "Zp"})


def _printed(text: str, limit: int, *, lines: bool = False) -> str:
    """The text as it can be printed; "" if nothing of it can be seen.

    U+FEFF may not be in a tagged PDF, and a heading of nothing but invisible characters neither.
    """
    text = clean(text.replace("\ufeff", ""), limit=limit, lines=lines)
    seen = any(char != "\n" and unicodedata.category(char) not in _UNSEEN for char in text)
    return text if seen else ""


def line(text: str) -> str:
    """A name, a title or a label."""
    return _printed(text, _LINE)


def passage(text: str) -> str:
    """A text that may have several paragraphs."""
    return _printed(text, _PASSAGE, lines=True)


def breakable(text: str) -> str:
    """The text with places to break in words that are longer than a narrow column."""
    return _LONG_WORD.sub(lambda word: ZERO_WIDTH_SPACE.join(_parts(word[0])), text)


def _parts(word: str) -> Iterator[str]:
    part = ""
    for char in word:
        sticks = unicodedata.category(char) in _STICKING or part.endswith(_JOINER)
        if len(part) >= _BREAK_EVERY and not sticks:
            yield part
            part = ""
        part += char
    yield part


def shortened(text: str, limit: int) -> str:
    """The text in at most `limit` characters, cut between words where there are any."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip() + "…"


@overload
def cleaned(text: Text) -> Text: ...
@overload
def cleaned(text: None) -> None: ...
def cleaned(text: Text | None) -> Text | None:
    """The text with all its translations, each on one line."""
    if text is None:
        return None
    translations = {tag: _printed(words, _PASSAGE) for tag, words in text.translations.items()}
    return Text(_printed(text.text, _PASSAGE), text.lang, translations)


def language(tag: str) -> str:
    """The tag if it is one (BCP 47), else ""."""
    return tag if is_language(tag) else ""


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
            settings,
            low_label=cleaned(settings.low_label),
            high_label=cleaned(settings.high_label),
            unit=cleaned(settings.unit),
            topics=tuple(replace(each, name=line(each.name)) for each in settings.topics),
        ),
    )


@overload
def _short(text: Text) -> Text: ...
@overload
def _short(text: None) -> None: ...
def _short(text: Text | None) -> Text | None:
    if text is None:
        return None
    translations = {tag: shortened(said, _CHART_LABEL) for tag, said in text.translations.items()}
    return Text(shortened(text.text, _CHART_LABEL), text.lang, translations)


def for_chart(poll: Poll) -> Poll:
    """The poll with texts that a chart has room for; its table says them whole."""
    return replace(
        poll,
        prompt=_short(poll.prompt),
        choices=tuple(replace(choice, label=_short(choice.label)) for choice in poll.choices),
        statements=tuple(replace(each, label=_short(each.label)) for each in poll.statements),
        settings=replace(
            poll.settings,
            low_label=_short(poll.settings.low_label),
            high_label=_short(poll.settings.high_label),
        ),
    )


def printable_tally(tally: Tally) -> Tally:
    """The result with everything that participants wrote cleaned."""
    said = tuple(replace(each, text=passage(each.text)) for each in tally.data.said)
    data = replace(tally.data, said=said)
    return replace(tally, data=data, estimate=passage(tally.estimate))
