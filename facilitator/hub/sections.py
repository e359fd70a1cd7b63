"""The phones' state as encoded bytes, one set for each language in use, and which sections changed.

Everything is encoded anew and compared: no list of what touches what can be wrong, and with a handful of
languages it costs about a millisecond.
"""

from collections.abc import Callable, Iterable

from facilitator.protocol import phone
from facilitator.protocol.codec import Raw, encode

StateOf = Callable[[str], phone.PhoneState]


class Sections:
    """`state_of` gives the whole state for a language."""

    def __init__(self, state_of: StateOf) -> None:
        self._state_of = state_of
        self._encoded: dict[str, dict[str, bytes]] = {}

    def of(self, lang: str) -> dict[str, bytes]:
        """Every section for a language."""
        if lang not in self._encoded:
            self._encoded[lang] = self._encode(lang)
        return self._encoded[lang]

    def refresh(self, langs: Iterable[str]) -> dict[str, set[str]]:
        """Encodes again for these languages and all that were ever asked for; says what changed in each."""
        fresh = {lang: self._encode(lang) for lang in set(langs) | set(self._encoded)}
        changed: dict[str, set[str]] = {}
        for lang, sections in fresh.items():
            old = self._encoded.get(lang, {})
            names = {name for name, data in sections.items() if old.get(name) != data}
            if names:
                changed[lang] = names
        self._encoded = fresh
        return changed

    def _encode(self, lang: str) -> dict[str, bytes]:
        state = self._state_of(lang)
        return {name: encode(getattr(state, name)) for name in phone.SECTIONS}


def joined(sections: dict[str, bytes], names: Iterable[str]) -> Raw:
    """Some sections as one JSON object."""
    return Raw(
        b"{" + b",".join(b'"%s":%s' % (name.encode(), sections[name]) for name in names) + b"}"
    )
