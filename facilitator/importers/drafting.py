"""From documents, as read, to the draft of a programme."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import PurePath

from facilitator.domain.draft import Draft, DraftItem, Finding, Level
from facilitator.importers.findings import Findings
from facilitator.importers.grammar.clock import DAY
from facilitator.importers.grammar.folding import fold
from facilitator.importers.leftovers import keep_leftovers
from facilitator.importers.recognise.collect import collect
from facilitator.importers.recognise.daymarks import Calendar
from facilitator.importers.recognise.entries import Collected, Entry
from facilitator.importers.recognise.facts import FactReader, Facts
from facilitator.importers.recognise.kinds import kind_of, shortest
from facilitator.importers.recognise.known import Known
from facilitator.importers.recognise.parts import Said
from facilitator.importers.recognise.promises import check_promises
from facilitator.importers.recognise.timeline import Placed, nest, place
from facilitator.importers.recognise.wording import Reader
from facilitator.importers.source import SourceDocument, Table
from facilitator.importers.tying import tied

_LANGUAGES = {
    "en": "the of and for with session break opening by to",
    "fr": "le la les des du et pour avec seance pause ouverture par aux",
    "es": "el los las del y para con sesion pausa apertura por una",
}

_LEADING = ("moderator", "chair", "host")


@dataclass(frozen=True, slots=True)
class Setting:
    """What a document may leave open: the day it is imported on, and the laptop's time zone."""

    today: date
    time_zone: str


def make_draft(documents: Sequence[SourceDocument], setting: Setting) -> Draft:
    """The programme in the documents together, with a finding for everything that was not plain."""
    findings = Findings()
    for document in documents:
        for remark in document.remarks:
            findings.found.append(Finding(Level(remark.level), remark.text, remark.where))
    collected = collect(documents, findings)
    known = Known()
    facts = FactReader(known, findings).read(collected.outside)
    placed = _placed(collected, facts, setting, findings)
    said = {id(each): Reader(each.entry, known, findings).read() for each in placed}
    questions = list(facts.questions)
    for each in placed:
        questions += said[id(each)].questions
    found = _items(nest(placed), said, 0)
    items = _once([item for item, _ in found], findings)
    people = [*known.listed, *(known.meet(part.person) for item in items for part in item.parts)]
    _check(items, facts, known, findings)
    zone = _zone(documents, facts, setting, findings)
    items = keep_leftovers(documents, items, people, found, facts, findings)
    return Draft(
        title=_title(documents, facts),
        place=facts.place,
        time_zone=zone,
        items=tuple(items),
        people=tuple({p.name: p for p in people}.values()),
        guiding_questions=tuple(dict.fromkeys(map(_unnumbered, questions))),
        findings=tied(sorted(findings.found, key=_urgency), items, found),
        organisers=tuple(facts.organisers),
        room=facts.room,
        capacity=facts.capacity,
        objective=facts.objective,
        language=_language(documents),
    )


def _unnumbered(question: str) -> str:
    return re.sub(r"^\(?(?:\d{1,2}|[a-h])[.)]\s+", "", question)


def _urgency(finding: Finding) -> int:
    """What was not understood stands first, what was only inferred last."""
    return (Level.PROBLEM, Level.WARNING, Level.INFO).index(finding.level)


def _placed(
    collected: Collected, facts: Facts, setting: Setting, findings: Findings
) -> list[Placed]:
    Calendar(facts.dates, setting.today, findings).resolve(collected.days)
    entries = collected.entries
    if entries and facts.starts_at is not None:
        collected.starts.setdefault(entries[0].day, facts.starts_at)
    several = None if not facts.dates else len(facts.dates) > 1
    placed = place(entries, collected.starts, several, findings)
    for each in placed:
        day = collected.days[each.entry.day].date
        assert day is not None
        each.start += day.toordinal() * DAY
        each.end += day.toordinal() * DAY
    return placed


def _items(
    level: Sequence[Placed], said: dict[int, Said], depth: int
) -> list[tuple[DraftItem, Entry]]:
    """The items in reading order, each with the entry it was made of."""
    items: list[tuple[DraftItem, Entry]] = []
    for each in level:
        texts = said[id(each)]
        inside = _items(each.children, said, depth + 1)
        held = max((child.end - each.start for child in each.children), default=0)
        kind = kind_of(texts.title, texts.notes)
        item = DraftItem(
            title=texts.title,
            kind=kind,
            start=_moment(each.start),
            end=_moment(each.end),
            depth=depth,
            room=texts.room,
            notes="\n".join(texts.notes),
            parts=tuple(texts.parts),
            min_minutes=shortest(
                texts.title, kind, each.end - each.start, held=held, promised=_promised(texts)
            ),
            where=each.entry.where,
        )
        items.append((item, each.entry))
        items += inside
    return items


def _promised(texts: Said) -> int | None:
    """What the speakers have together; None unless that is known of everybody but who leads."""
    spoken = [part.minutes for part in texts.parts if part.minutes or part.role not in _LEADING]
    return None if None in spoken else sum(each or 0 for each in spoken)


def _moment(minute: int) -> datetime:
    day, rest = divmod(minute, DAY)
    return datetime.combine(date.fromordinal(day), datetime.min.time()) + timedelta(minutes=rest)


def _once(items: list[DraftItem], findings: Findings) -> list[DraftItem]:
    """Two documents may hold the same programme; what they agree on is taken once."""
    kept: dict[tuple[str, datetime, datetime, str], int] = {}
    found: list[DraftItem] = []
    for item in items:
        key = (fold(item.title), item.start, item.end, fold(item.room))
        if key not in kept:
            kept[key] = len(found)
            found.append(item)
            continue
        other = found[kept[key]]
        findings.info(f"“{item.title}” stands at {other.where} too; it was taken once.", item.where)
        names = {part.person.name for part in other.parts}
        more = tuple(part for part in item.parts if part.person.name not in names)
        notes = other.notes if item.notes in other.notes else f"{other.notes}\n{item.notes}".strip()
        found[kept[key]] = replace(other, parts=other.parts + more, notes=notes)
    return found


def _check(items: list[DraftItem], facts: Facts, known: Known, findings: Findings) -> None:
    if not items:
        findings.problem(
            "No programme was found: no table or list with times or durations.", "the document"
        )
    for item in items:
        minutes = sum(part.minutes or 0 for part in item.parts)
        if minutes > item.minutes:
            findings.warning(
                f"The speakers of “{item.title}” have {minutes} minutes together; the item has {item.minutes}.",
                item.where,
            )
        if item.min_minutes is not None:
            findings.info(
                f"“{item.title}” may be shortened to {item.min_minutes} minutes; this is assumed.",
                item.where,
            )
    check_promises(facts.prose, items, findings)
    for person in known.unused():
        role = f" as {person.role}" if person.role else ""
        findings.warning(
            f"{person.name} is listed{role}, but the programme does not say in which item.",
            person.where,
        )


def _zone(
    documents: Sequence[SourceDocument], facts: Facts, setting: Setting, findings: Findings
) -> str:
    stored = next((document.time_zone for document in documents if document.time_zone), "")
    if stored:
        return stored
    if facts.zone:
        findings.info(f"The time zone was taken from the place: {facts.zone}.", "the document")
        return facts.zone
    findings.warning(
        f"The document does not tell the time zone; this laptop's was assumed ({setting.time_zone}).",
        "the document",
    )
    return setting.time_zone


def _title(documents: Sequence[SourceDocument], facts: Facts) -> str:
    stored = next((document.title for document in documents if document.title), "")
    stem = PurePath(documents[0].name).stem.replace("_", " ").replace("-", " ")
    return stored or facts.title or stem or "Untitled event"


def _language(documents: Sequence[SourceDocument]) -> str:
    counts: Counter[str] = Counter()
    for document in documents:
        for block in document.blocks:
            lines = (
                [line for row in block.rows for cell in row.cells for line in cell.lines]
                if isinstance(block, Table)
                else [block]
            )
            for line in lines:
                counts.update(fold(line.text).split())
    return max(_LANGUAGES, key=lambda code: sum(counts[word] for word in _LANGUAGES[code].split()))
