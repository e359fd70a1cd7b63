"""Polls of what was read, from whatever form."""

from dataclasses import dataclass, field, replace
from typing import Any

from facilitator.domain.decisions import NewId
from facilitator.domain.editing.poll_forms import form_of
from facilitator.domain.editing.polls import OPTION_LIMIT, PROMPT_LIMIT
from facilitator.domain.polls import Card, Choice, Poll, PollSettings, Statement, Visibility
from facilitator.domain.text import Text, clean, is_language
from facilitator.importers.polls import details

_CARD = "card"


@dataclass(frozen=True, slots=True)
class PollSet:
    """What a text or a table holds. `findings` are sentences about what was not understood."""

    polls: tuple[Poll, ...]
    findings: tuple[str, ...] = ()


@dataclass(slots=True)
class Part:
    """A text with its details, as they were written: names in small letters, with the line each stands in."""

    text: str
    where: str
    details: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])


@dataclass(slots=True)
class Entry:
    """A poll as it was written."""

    prompt: Part
    options: list[Part] = field(default_factory=list[Part])


def is_translation(name: str) -> bool:
    """Whether a detail of that name is a translation."""
    return is_language(name) and name not in details.LABELS


def is_detail(name: str) -> bool:
    """Whether there is a detail of that name."""
    word, _, lang = name.partition(" ")
    if word in (*details.LABELS, _CARD):
        return not lang or is_translation(lang)
    known = name in details.SETTINGS or name in ("kind", "counts")
    return known or is_translation(name)


def build(entries: list[Entry], lang: str, new_id: NewId) -> PollSet:
    """The polls, their originals in `lang`."""
    builder = _Builder(lang, new_id)
    polls = [builder.poll(entry, position) for position, entry in enumerate(entries)]
    return PollSet(tuple(polls), tuple(builder.findings))


class _Builder:
    def __init__(self, lang: str, new_id: NewId) -> None:
        self.lang = lang
        self.new_id = new_id
        self.findings: list[str] = []

    def poll(self, entry: Entry, position: int) -> Poll:
        kind = self._kind(entry)
        prompt = self._text(entry.prompt, PROMPT_LIMIT)
        poll = Poll(self.new_id(), kind, prompt, position, settings=form_of(kind).usual)
        poll = self._with_details(poll, entry.prompt)
        match form_of(kind).options:
            case "choices":
                return replace(poll, choices=tuple(self._choice(each) for each in entry.options))
            case "statements":
                return replace(poll, statements=tuple(self._statement(x) for x in entry.options))
            case _:
                for option in entry.options:
                    self._not_understood(option.where, option.text)
                return poll

    def _kind(self, entry: Entry) -> str:
        """As it is named; else as its settings and choices suggest."""
        suggested = ""
        for name, said, where in entry.prompt.details:
            if name == "kind":
                found = details.kind_named(said)
                if found is not None:
                    return found
                self._not_understood(where, said)
            elif name in details.SETTINGS:
                suggested = suggested or details.SETTINGS[name][0]
            elif name.partition(" ")[0] in details.LABELS:
                suggested = suggested or ("number" if name.startswith("unit") else "scale")
        return suggested or ("single" if entry.options else "text")

    def _with_details(self, poll: Poll, part: Part) -> Poll:
        labels: dict[str, Text] = {}
        for name, said, where in part.details:
            word, _, lang = name.partition(" ")
            if word in details.LABELS:
                key = details.LABELS[word]
                if key in form_of(poll.kind).labels:
                    labels[key] = self._label(labels.get(key), said, lang)
                else:
                    self._not_understood(where, f"{name}: {said}")
            elif name == "counts":
                seen = details.visibility(said)
                poll = poll if seen is None else replace(poll, visibility=seen)
                if seen is None:
                    self._not_understood(where, f"{name}: {said}")
            elif name in details.SETTINGS:
                poll = self._set(poll, name, said, where)
            elif name.partition(" ")[0] == _CARD:
                self._not_understood(where, f"{name}: {said}")
        given: dict[str, Any] = dict(labels)
        return replace(poll, settings=replace(poll.settings, **given))

    def _set(self, poll: Poll, name: str, said: str, where: str) -> Poll:
        kind, change = details.SETTINGS[name]
        settings: PollSettings | None = None
        if kind in ("", poll.kind):
            settings = change(poll.settings, said)
        if settings is None:
            self._not_understood(where, f"{name}: {said}")
            return poll
        return replace(poll, settings=settings)

    def _label(self, before: Text | None, said: str, lang: str) -> Text:
        cleaned = clean(said, limit=OPTION_LIMIT)
        if not lang:
            return Text(cleaned, self.lang, before.translations if before is not None else {})
        before = before or Text("", self.lang)
        return replace(before, translations={**before.translations, lang: cleaned})

    def _choice(self, part: Part) -> Choice:
        return Choice(self.new_id(), self._text(part, OPTION_LIMIT), self._card(part))

    def _statement(self, part: Part) -> Statement:
        return Statement(self.new_id(), self._text(part, OPTION_LIMIT))

    def _card(self, part: Part) -> Card | None:
        card: Card | None = None
        for name, said, where in part.details:
            word, _, lang = name.partition(" ")
            if word != _CARD:
                continue
            if not lang:
                card = details.card(said, self.lang)
            if card is None:
                self._not_understood(where, f"{name}: {said}")
            elif lang:
                names = {**card.name.translations, lang: clean(said, limit=OPTION_LIMIT)}
                card = replace(card, name=replace(card.name, translations=names))
        return card

    def _text(self, part: Part, limit: int) -> Text:
        text = clean(part.text, limit=limit)
        if len(clean(part.text, limit=limit + 1)) > limit:
            self.findings.append(
                f"{part.where}: the text was too long and was cut after “{text[-20:]}”."
            )
        translations = {
            name: clean(said, limit=limit)
            for name, said, _ in part.details
            if is_translation(name) and name != self.lang and clean(said, limit=limit)
        }
        return Text(text, self.lang, translations)

    def _not_understood(self, where: str, what: str) -> None:
        self.findings.append(f"{where}: this was not understood and is left out: “{what[:60]}”.")


__all__ = ["Entry", "Part", "PollSet", "Visibility", "build", "is_detail", "is_translation"]
