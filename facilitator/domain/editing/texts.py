"""Changing a text in one of its languages."""

from dataclasses import replace

from facilitator.domain.errors import BadValue
from facilitator.domain.text import Text, clean


def new_text(written: str, lang: str, *, limit: int, lack: str) -> Text:
    """A text cleaned of what cannot be shown; BadValue with the sentence `lack` where nothing is left."""
    cleaned = clean(written, limit=limit)
    if not cleaned:
        raise BadValue(lack)
    return Text(cleaned, lang)


def in_language(text: Text, written: str, lang: str, *, limit: int, lack: str) -> Text:
    """`text` with its wording in `lang` replaced ("" is the original); an empty translation goes away."""
    if not lang or lang == text.lang:
        return replace(text, text=new_text(written, lang, limit=limit, lack=lack).text)
    translations = {key: said for key, said in text.translations.items() if key != lang}
    cleaned = clean(written, limit=limit)
    if cleaned:
        translations[lang] = cleaned
    return replace(text, translations=translations)
