"""The text form of polls: "? prompt", "- choice", and details as "name: value". docs/polls.md describes it."""

import re
from collections.abc import Iterable, Iterator

from facilitator.domain.decisions import NewId
from facilitator.domain.editing.poll_forms import options_of
from facilitator.domain.polls import Choice, Poll
from facilitator.domain.text import Text
from facilitator.importers.polls import details
from facilitator.importers.polls.building import (
    Entry,
    Part,
    PollSet,
    build,
    is_detail,
    is_translation,
)

_PROMPT = re.compile(r"\s*[?？]\s*(.*)")
_OPTION = re.compile(r"\s*[-–—•*+]\s+(.*)")
_DETAIL = re.compile(r"\s*([A-Za-z][A-Za-z0-9 -]*?)\s*[:：]\s*(.*)")
_COMMENT = "#"


def read(text: str, lang: str, new_id: NewId) -> PollSet:
    """The polls in `text`, their originals in `lang`; what is not understood is a finding, never a failure."""
    entries: list[Entry] = []
    findings: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        where = f"Line {number}"
        if not line.strip() or line.lstrip().startswith(_COMMENT):
            continue
        if prompt := _PROMPT.fullmatch(line):
            if prompt[1].strip():
                entries.append(Entry(Part(prompt[1], where)))
                continue
        elif entries and (option := _OPTION.fullmatch(line)) and option[1].strip():
            entries[-1].options.append(Part(option[1], where))
            continue
        elif entries and (detail := _DETAIL.fullmatch(line)):
            name = _name(detail[1])
            if is_detail(name) and detail[2].strip():
                _part(entries[-1], name).details.append((name, detail[2].strip(), where))
                continue
        said = line.strip()[:60]
        findings.append(f"{where}: this was not understood and is left out: “{said}”.")
    built = build(entries, lang, new_id)
    return PollSet(built.polls, (*findings, *built.findings))


def write(polls: Iterable[Poll], lang: str) -> str:
    """The polls as `read` takes them for that language; what belongs to one event only is left out."""
    return "\n".join("\n".join(_lines(poll, lang)) + "\n" for poll in polls)


def _part(entry: Entry, name: str) -> Part:
    """Translations and cards belong to what they follow, settings to the poll wherever they stand."""
    of_last = entry.options and (is_translation(name) or name.partition(" ")[0] == "card")
    return entry.options[-1] if of_last else entry.prompt


def _lines(poll: Poll, lang: str) -> Iterator[str]:
    yield f"? {_original(poll.prompt, lang)}"
    yield from _translations("", poll.prompt, lang)
    if poll.kind != "single" or not poll.choices:
        yield f"  kind: {poll.kind}"
    for name, value in details.written(poll):
        yield f"  {name}: {value}"
    for name, field in details.LABELS.items():
        label: Text | None = getattr(poll.settings, field)
        if label is not None:
            yield f"  {name}: {_original(label, lang)}"
            yield from _translations(f"{name} ", label, lang)
    for option in options_of(poll):
        yield f"- {_original(option.label, lang)}"
        yield from _translations("", option.label, lang)
        if isinstance(option, Choice) and option.card is not None:
            yield f"  card: {details.written_card(option.card, lang)}"
            if not details.is_standard(option.card):
                yield from _translations("card ", option.card.name, lang)


def _original(text: Text, lang: str) -> str:
    return text.in_language(lang)[0]


def _translations(before: str, text: Text, lang: str) -> Iterator[str]:
    """All wordings but the one that stands first."""
    _, first = text.in_language(lang)
    wordings = {text.lang: text.text, **text.translations}
    for tag, wording in wordings.items():
        if tag != first and tag and wording:
            yield f"  {before}{tag}: {wording}"


def _name(written: str) -> str:
    """Names are read in capitals or not; codes of languages keep theirs where they have a region."""
    word, _, lang = " ".join(written.split()).partition(" ")
    if lang:
        return f"{word.casefold()} {_code(lang)}"
    return _code(word)


def _code(tag: str) -> str:
    language, dash, region = tag.partition("-")
    return f"{language.casefold()}{dash}{region}"
