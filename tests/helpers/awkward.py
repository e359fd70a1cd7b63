"""Texts that break writers of files, and events full of them."""

import random
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from facilitator.domain.conclusions import Conclusion, OutcomeKind
from facilitator.domain.kinds import single
from facilitator.domain.notes import KeyMessage, Note, NoteTag, ReportFacts, Summary, SummaryOf
from facilitator.domain.polls import Choice, Poll, Round, Statement
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.record import EventRecord
from facilitator.domain.text import Text
from facilitator.domain.workshop import Contribution, Item, ItemKind, Person
from tests.helpers.records import at, closed_round, record_of, side_event_record

_SEEDS = (
    # Spreadsheets
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=2", '=HYPERLINK("http://x.example","y")',
    "=cmd|'/C calc'!A0", '"=1+1"', "'=1", "\uff1d1+1", "<r><t>x</t></r>", "<r>", "_x000D_", "_x0041_",
    "1e5", "007", "TRUE", "#REF!", "{=1}", "a,b;c\td", 'say "no"',
    # Word and XML
    "<w:p/>", "&amp;", "]]>", "<!-- -->", "<?xml?>", "&#0;", "{ SEQ Table }", "</w:t></w:r>",
    # typst
    '#read("/etc/passwd")', "*bold*", "_it_", "$x^2$", "= Heading", "<label>", "@ref", "// gone", "/* gone",
    "`raw`", "\\ newline", "#[x]", "~", "---", "#pagebreak()",
    # Markdown
    "**bold**", "[link](http://x.example)", "![img](http://x.example/i.png)", "<b>html</b>",
    "<script>alert(1)</script>", "a|b|c", "# Heading", "> quote", "1. one", "1) one", "+ item", "- item",
    "* item", "~~~", "```", "    code", "&copy;", "http://x.example/a_b_c", "www.x.example", "a@b.example",
    "@everyone", "<http://x.example>", "[x]: http://x.example", "text\n===", "a\\", "~~gone~~", ":smile:",
    # Formats and templates
    "{n}", "{0}", "{}", "%s", "%(a)s", "${x}", "{{x}}", "\\frac{1}{2}", "$100 and $200",
    # Unicode
    "\x00", "\x01\x08\x0b\x0c\x1f\x7f", "\u202eevil", "\u2066x\u2069", "\ufffe\uffff", "\ud800", "\udfff x",
    "😀", "👩\u200d👩\u200d👧", "🏳\ufe0f\u200d🌈", "🇲🇦", "👍🏽", "e\u0301", "Z" + "\u0334" * 50, "\u200b",
    "\ufeff", "\u00ad", "\u2028\u2029", "نعم", "نعم (yes) 12% \u2014 لا", "שלום", "日本語", "한국어", "हिन्दी", "ไทย",
    "አማርኛ", "\U00012000", "ﷺ", "İı", "ß", "ǅ", "\u1160", "\U000e0041", "\ue000",
    # Sizes
    "", " ", "\n\n", "x", "W" * 600, "W" * 10_000, "م" * 600, "word " * 300, "a\n" * 200,
)  # fmt: skip


def awkward_texts(number: int = 500) -> list[str]:
    """So many awkward texts, always the same: each by itself, then pieces of several joined."""
    chance = random.Random(11)
    short = [seed for seed in _SEEDS if len(seed) < 100]
    found = list(_SEEDS)
    while len(found) < number:
        glue = chance.choice(["", " ", "\n", "|", "\t"])
        found.append(glue.join(chance.choices(short, k=chance.randint(2, 4))))
    return found[:number]


def filled_with(text: str, record: EventRecord | None = None) -> EventRecord:
    """A record with `text` wherever a person can write; the side event's if none is given."""
    record = record or side_event_record()

    def said(key: str = "") -> Text:
        return Text(f"{text}{key}", "en", {"fr": text, "ar": text})

    book = record.book
    event = replace(
        book.event,
        title=said(),
        organisers=(text, text),
        place=text,
        room=text,
        objective=text,
        guiding_questions=(said(),),
    )
    changed: list[Any] = [event]
    changed += [replace(item, title=said(), notes=text) for item in book.all(Item)]
    changed += [
        replace(each, name=text, honorific=text, post=text, affiliation=text, short=text)
        for each in book.all(Person)
    ]
    changed += [replace(c, role=text, perspective=text) for c in book.all(Contribution)]
    changed += [_filled_poll(poll, said) for poll in book.all(Poll)]
    changed += [replace(each, voided=each.voided and text + ".") for each in book.all(Round)]
    changed += [
        replace(q, text=text, name=text, affiliation=text, answer_note=text, lang=text[:8])
        for q in book.all(Question)
    ]
    changed += [
        replace(
            each,
            text=text,
            why=text,
            addressee=text,
            timeline=text,
            resources=text,
            theme=text,
        )
        for each in book.all(Conclusion)
    ]
    changed += written(text, book.event.id)
    book.apply([book.put(entity) for entity in changed])
    return record


def _filled_poll(poll: Poll, said: Any) -> Poll:
    return replace(
        poll,
        prompt=said(),
        choices=tuple(Choice(c.id, said(c.id), c.card) for c in poll.choices),
        statements=tuple(Statement(s.id, said(s.id)) for s in poll.statements),
        settings=replace(poll.settings, low_label=said(), high_label=said()),
    )


def written(
    text: str,
    event: str,
    key: str = "w",
    item: str | None = None,
    tags: Iterable[NoteTag] = NoteTag,
) -> list[Any]:
    """Everything a rapporteur writes, with `text` in each field."""
    of = [Summary(SummaryOf.EVENT, event, text)]
    if item is not None:
        of.append(Summary(SummaryOf.ITEM, item, text))
    return [
        *of,
        *(Note(f"{key}-{tag}", text, at(1), item, tag, theme=text) for tag in tags),
        KeyMessage(key, text, text, 0),
        ReportFacts("report", text, text, text, text, f"{text}\n{text}: {text}"),
    ]


def small_record() -> EventRecord:
    """One of everything: an item with a speaker, a vote, a question and a conclusion."""
    entities = [
        side_event_record().book.event,
        Person("p", "-"),
        Item("i", Text("-"), ItemKind.SESSION, 0, 600),
        Contribution("i-p", "i", "p", "-", 0),
        Poll("v", "single", Text("-"), 0, choices=(Choice("a", Text("")), Choice("b", Text("")))),
        closed_round("v"),
        Question("q", "-", QuestionStatus.ANSWERED, at(1), item="i", name="-", answer_note="-"),
        Conclusion("c", "-", 0),
        Conclusion("r", "-", 1, OutcomeKind.RECOMMENDATION),
    ]
    return record_of(entities, {"v/1": [single.Answer("a"), single.Answer("b")]})


def crowd(texts: list[str], choices_each: int = 20) -> EventRecord:
    """One event in which each of the texts stands in every kind of list."""
    event = replace(
        side_event_record().book.event,
        organisers=tuple(texts),
        guiding_questions=tuple(Text(text) for text in texts),
    )
    entities: list[Any] = [event]
    answers: dict[str, list[Any]] = {}
    for number, text in enumerate(texts):
        key = f"n{number}"
        entities += [
            Person(key, text, text, text, text),
            Item(key, Text(text), ItemKind.SESSION, number, 60),
            Contribution(f"{key}-c", key, key, text, 0, perspective=text),
            Question(
                key, text, QuestionStatus.ANSWERED, at(number), item=key, to=key,
                name=text, affiliation=text, answer_note=text,
            ),
            Conclusion(key, text, number),
            Conclusion(
                f"{key}-r", text, number, OutcomeKind.RECOMMENDATION, (), text, text, text, text,
                theme=text,
            ),
            *written(text, event.id, key, key, [NoteTag.QUOTE]),
        ]  # fmt: skip
    for start in range(0, len(texts), choices_each):
        key = f"poll{start}"
        part = texts[start : start + choices_each]
        choices = tuple(Choice(str(place), Text(text)) for place, text in enumerate(part))
        entities += [
            Poll(key, "single", Text(part[0]), start, choices=choices),
            closed_round(key, 1, voided=part[1]),
            closed_round(key, 2),
        ]
        answers[f"{key}/2"] = [single.Answer(str(place)) for place in range(len(part))]
    return record_of(entities, answers)
