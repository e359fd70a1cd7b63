"""Whatever people typed comes out as plain text, in every field, in both files."""

from dataclasses import replace
from typing import Any

import pytest

from facilitator.domain.conclusions import Conclusion
from facilitator.domain.polls import Choice, Poll, Round, Statement
from facilitator.domain.questions import Question
from facilitator.domain.record import EventRecord
from facilitator.domain.text import Text
from facilitator.domain.workshop import Contribution, Item, Person
from facilitator.report import WRITERS, build
from facilitator.report.layout import lay_out
from tests.helpers.reading import open_pdf, open_word, pdf_text
from tests.helpers.records import side_event_record

NAUGHTY = {
    "typst": '#read("/etc/passwd") *bold* $x^2$ = Heading <label> @ref // /* \\ `raw`\n= Gone',
    "word": "<w:p>&amp;</w:p> ]]> <!-- & --> {SEQ Table} TOC \\o",
    "placeholders": "{n} {title} {0} {{}} %s %(a)s =1+1",
    "controls": "\x00\x01\x0b\x1f\x7f\u202e\ufffe\ud800 left",
    "long": "W" * 200,
    "right to left": "نعم (yes) 12% — لا",
    "nothing": "   ",
}


def hostile(record: EventRecord, text: str) -> EventRecord:
    """The record with `text` wherever a person can write."""

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
    changed += [_hostile_poll(poll, said) for poll in book.all(Poll)]
    changed += [replace(each, voided=each.voided and text + ".") for each in book.all(Round)]
    changed += [
        replace(q, text=text, name=text, affiliation=text, answer_note=text, lang=text[:8])
        for q in book.all(Question)
    ]
    changed += [replace(each, text=text) for each in book.all(Conclusion)]
    book.apply([book.put(entity) for entity in changed])
    return record


def _hostile_poll(poll: Poll, said: Any) -> Poll:
    return replace(
        poll,
        prompt=said(),
        choices=tuple(Choice(c.id, said(c.id), c.card) for c in poll.choices),
        statements=tuple(Statement(s.id, said(s.id)) for s in poll.statements),
        settings=replace(poll.settings, low_label=said(), high_label=said()),
    )


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY.keys())
def test_both_files_take_it_as_plain_text(text: str):
    document = lay_out(build(hostile(side_event_record(), text)))
    word = open_word(WRITERS["docx"](document))
    pdf = open_pdf(WRITERS["pdf"](document))
    shown = "".join(char for char in text if char.isprintable() and char != "\u202e").split()
    in_word = word.text()
    in_pdf = pdf_text(pdf)
    for piece in shown:
        assert piece in in_word
    if text.isascii() and shown:
        assert shown[0].replace(" ", "") in in_pdf.replace(" ", "")
    assert "root:" not in in_pdf


def test_an_unknown_language_of_a_question_is_no_trouble():
    record = side_event_record()
    changed = [
        replace(question, lang=lang)
        for question, lang in zip(
            record.book.all(Question),
            ["x-klingon", "EN-us", '"', "en_GB", "zz", "a" * 99],
            strict=True,
        )
    ]
    record.book.apply([record.book.put(question) for question in changed])
    document = lay_out(build(record))
    assert open_word(WRITERS["docx"](document)).text()
    assert open_pdf(WRITERS["pdf"](document)).pages
