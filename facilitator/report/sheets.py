"""The report as tables of data, the same for every file of numbers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from facilitator.charts import chart_of, describe
from facilitator.domain.workshop import Attribution
from facilitator.report.annexes import figures, method, of, told_heads
from facilitator.report.blocks import Document
from facilitator.report.comparing import comparisons
from facilitator.report.kinds import Unit, kind_of
from facilitator.report.model import Asked, Outcome, Report, Section, Slot, Speaker, Vote, VoteRound
from facilitator.report.numbers import ballot_list, grid
from facilitator.report.supported import support_line
from facilitator.report.texts import for_chart, phrase
from facilitator.report.times import minutes
from facilitator.report.wording import Wording

Datum = int | float | str | datetime | None


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column; `unit` is set where its numbers mean something."""

    title: str
    unit: Unit | None = None


@dataclass(frozen=True, slots=True)
class SheetChart:
    """A chart of the sheet's first `rows` rows and of these columns, and what it shows in words."""

    columns: tuple[int, ...]
    rows: int
    alt: str
    of_parts: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table. `key` names its file in every language, `title` is for readers."""

    key: str
    title: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[Datum, ...], ...]
    chart: SheetChart | None = None

    def exact(self, place: int) -> bool:
        """Whether a column has times to the second."""
        column = (row[place] for row in self.rows)
        return any(isinstance(value, datetime) and value.second for value in column)


def sheets(document: Document) -> Iterator[Sheet]:
    """All tables of the report, empty ones left out."""
    words = Wording(document.lang)
    report = document.report
    yield _facts(document, words)
    made = [*_by_event(_programme, report, words), *_by_event(_heads, report, words)]
    made += [_speakers(report, words), _votes(report, words)]
    made += [each for vote in report.votes for each in _rounds(vote, words)]
    made.append(_questions(report, words))
    made += [_notes(report, words), _messages(report, words)]
    made.append(_outcomes("conclusions", report.conclusions, words))
    made.append(_outcomes("recommendations", report.recommendations, words))
    yield from (sheet for sheet in made if sheet.rows)
    said = tuple((sentence,) for sentence in method(report, words))
    yield Sheet("method", words.say("sheet.method"), _columns("method", ["said"], words), said)


def _columns(sheet: str, keys: Sequence[str], words: Wording) -> tuple[SheetColumn, ...]:
    return tuple(SheetColumn(words.say(f"sheet.{sheet}_{key}")) for key in keys)


def _facts(document: Document, words: Wording) -> Sheet:
    say, report = words.say, document.report
    rows: list[tuple[Datum, ...]] = [(document.subtitle, document.title.text)]
    rows += [(document.subtitle, title.text) for title in document.translated_titles]
    rows += document.facts
    for event in report.each:
        about = of(event, report, words)
        if event.objective:
            rows.append((say("heading.objective") + about, event.objective))
        for question in event.guiding_questions:
            rows.append((say("heading.guiding_questions") + about, question.text))
        rows += _figures(event, about, words)
    if report.events:
        rows += _figures(report, "", words)
    columns = _columns("facts", ["what", "value"], words)
    return Sheet("facts", say("sheet.facts"), columns, tuple(rows))


def _figures(event: Report, about: str, words: Wording) -> list[tuple[Datum, ...]]:
    return [
        (words.say(f"participation.{key}") + about, number)
        for key, number in figures(event).items()
        if number is not None
    ]


def _by_event(
    make: Callable[[Report, Wording], Sheet], report: Report, words: Wording
) -> Iterator[Sheet]:
    """One for each event."""
    for number, event in enumerate(report.each, 1):
        sheet = make(event, words)
        if report.events:
            title = f"{sheet.title} {number}"
            sheet = replace(sheet, key=f"{sheet.key}-{number}", title=title)
        yield sheet


def _heads(report: Report, words: Wording) -> Sheet:
    say = words.say
    rows: list[tuple[Datum, ...]] = []
    for day in told_heads(report):
        date = day.day.isoformat()
        rows += [(date, label.text, people) for label, people in day.by_category]
        if day.by_category and day.rest:
            rows.append((date, say("participation.no_category"), day.rest))
        rows.append((date, say("participation.together"), day.total))
    columns = _columns("heads", ["day", "category", "people"], words)
    return Sheet("heads", say("sheet.heads"), columns, tuple(rows))


def _programme(report: Report, words: Wording) -> Sheet:
    keys = ["item", "level", "planned_start", "planned_end", "planned_min", "start", "end"]
    keys += ["min", "later_min", "longer_min", "course"]
    rows = tuple(_slot(slot, words) for slot in report.programme)
    return Sheet(
        "programme", words.say("sheet.programme"), _columns("programme", keys, words), rows
    )


def _slot(slot: Slot, words: Wording) -> tuple[Datum, ...]:
    return (
        slot.title.text,
        slot.depth + 1,
        slot.planned.start if slot.planned else None,
        slot.planned.end if slot.planned else None,
        minutes(slot.planned_s),
        slot.started_at,
        slot.ended_at,
        minutes(slot.took_s),
        minutes(slot.late_s),
        minutes(slot.longer_s),
        words.say(f"sheet.course_{slot.course}"),
    )


def _speakers(report: Report, words: Wording) -> Sheet:
    keys = ["item", "speaker", "affiliation", "role", "perspective", "presence", "from_floor"]
    keys += ["planned_min", "min"]
    rows = [row for part in report.walk() for row in _speakers_of(part, words)]
    columns = _columns("speakers", keys, words)
    return Sheet("speakers", words.say("sheet.speakers"), columns, tuple(rows))


def _speakers_of(part: Section, words: Wording) -> Iterator[tuple[Datum, ...]]:
    if part.attribution is Attribution.CHATHAM_HOUSE and part.speakers_n:
        withheld = words.say.count("sheet.withheld", part.speakers_n)
        yield (part.title.text, withheld, *[None] * 7)
    for speaker in part.speakers:
        yield _speaker(part, speaker, words)


def _speaker(part: Section, speaker: Speaker, words: Wording) -> tuple[Datum, ...]:
    return (
        part.title.text,
        speaker.name,
        speaker.affiliation,
        speaker.role,
        speaker.perspective,
        words.say(f"sheet.presence_{speaker.presence}"),
        words.say("speaker.from_floor") if speaker.from_floor else "",
        minutes(speaker.planned_s or None),
        minutes(speaker.actual_s),
    )


def _votes(report: Report, words: Wording) -> Sheet:
    keys = ["vote", "round", "question", "opened", "closed", "votes", "abstentions", "by_hand"]
    keys += ["estimate", "phones", "state", "reason"]
    rows = tuple(_held(vote, result, words) for vote in report.votes for result in vote.rounds)
    return Sheet("votes", words.say("sheet.votes"), _columns("votes", keys, words), rows)


def _held(vote: Vote, result: VoteRound, words: Wording) -> tuple[Datum, ...]:
    held, tally = result.round, result.tally
    state = "counts" if result.counts else "void" if held.voided else "open"
    return (
        vote.number,
        held.number,
        phrase(vote.poll.prompt, words.lang).text,
        held.opened_at,
        held.closed_at,
        tally.n,
        tally.counted_abstain,
        tally.hand_n,
        held.estimate,
        held.phones,
        words.say(f"sheet.state_{state}"),
        held.voided,
    )


def _rounds(vote: Vote, words: Wording) -> Iterator[Sheet]:
    """For each round that counts its numbers, and its ballots; then what changed, and the splits."""
    several = len(vote.rounds) > 1
    for result in vote.rounds:
        if not result.counts or not result.tally.n:
            continue
        number = result.round.number
        key = f"vote-{vote.number}" + (f"-round-{number}" if several else "")
        name = f"{vote.number}.{number}" if several else str(vote.number)
        yield _numbers(key, words.say("sheet.vote", number=name), result, words)
        titles, rows = ballot_list(result, words)
        columns = tuple(SheetColumn(title) for title in titles)
        title = words.say("sheet.ballots", number=name)
        yield Sheet(f"{key}-ballots", title, columns, tuple(rows))
    for each in comparisons(vote, words):
        header, *lines = each.numbers
        columns = tuple(SheetColumn(title) for title in header)
        numbers = tuple((line[0], *map(_number, line[1:])) for line in lines)
        yield Sheet(each.key, each.name, columns, numbers)


def _number(said: str) -> Datum:
    return int(said) if said.isdecimal() else said


def _numbers(key: str, title: str, result: VoteRound, words: Wording) -> Sheet:
    numbers = grid(result, words)
    columns = (
        SheetColumn(numbers.title),
        *(SheetColumn(measure.title, measure.unit) for measure in numbers.measures),
    )
    rows = tuple((row.label.text, *row.values) for row in (*numbers.rows, *numbers.totals))
    charted = tuple(place for place, measure in enumerate(numbers.measures, 1) if measure.charted)
    chart = None
    if charted and kind_of(result.poll.kind).drawn:
        alt = describe(chart_of(for_chart(result.poll), result.tally, words.lang))
        of_parts = result.poll.kind == "scale"
        chart = SheetChart(charted, len(numbers.rows), alt, of_parts)
    return Sheet(key, title, columns, rows, chart)


def _questions(report: Report, words: Wording) -> Sheet:
    keys = [
        "number",
        "item",
        "question",
        "votes",
        "merged",
        "became",
        "answer",
        "answered_by",
        "to",
        "by",
    ]
    rows = tuple(
        _asked(part, asked, words) for part in report.walk() for asked in part.questions.printed
    )
    columns = _columns("questions", keys, words)
    return Sheet("questions", words.say("sheet.questions"), columns, rows)


def _asked(part: Section, asked: Asked, words: Wording) -> tuple[Datum, ...]:
    return (
        asked.number,
        part.title.text,
        asked.text.text,
        asked.votes,
        asked.merged_n,
        words.say(f"sheet.question_{asked.status}"),
        asked.answer.text,
        asked.answered_by,
        asked.to,
        asked.by,
    )


def _notes(report: Report, words: Wording) -> Sheet:
    keys = ["number", "item", "time", "tag", "note", "by", "theme"]
    rows = tuple(
        (
            note.number or None,
            part.title.text,
            note.at,
            words.say(f"note.{note.tag}"),
            note.text,
            note.by,
            note.theme,
        )
        for part in report.walk()
        for note in part.notes
    )
    return Sheet("notes", words.say("sheet.notes"), _columns("notes", keys, words), rows)


def _messages(report: Report, words: Wording) -> Sheet:
    rows = tuple((n, each.headline, each.text) for n, each in enumerate(report.messages, 1))
    columns = _columns("messages", ["number", "headline", "text"], words)
    return Sheet("key-messages", words.say("heading.messages"), columns, rows)


def _outcomes(key: str, outcomes: Sequence[Outcome], words: Wording) -> Sheet:
    def listed(numbers: Sequence[int]) -> str:
        return ", ".join(str(number) for number in numbers)

    keys = ["number", "text", "why", "addressee", "timeline", "resources", "status", "theme"]
    rows = tuple(
        (
            each.number,
            each.text.text,
            each.why,
            each.addressee,
            each.timeline,
            each.resources,
            words.say(f"outcome.{each.status}"),
            each.theme,
            listed(each.votes),
            listed(each.questions),
            listed(each.notes),
            " ".join(support_line(said, words) for said in each.support),
        )
        for each in outcomes
    )
    columns = _columns("outcomes", [*keys, "votes", "questions", "notes", "support"], words)
    return Sheet(key, words.say(f"heading.{key}"), columns, rows)
