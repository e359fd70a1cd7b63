"""The report as JSON. docs/report-json.md says what every name means; names stay as they are."""

from typing import Any

from facilitator.charts.comparing import column_label
from facilitator.domain.shifts import Shift
from facilitator.protocol.codec import pretty
from facilitator.report.annexes import figures, method
from facilitator.report.blocks import Document
from facilitator.report.model import (
    Asked,
    Facts,
    Heads,
    Noted,
    Outcome,
    OutcomeSupport,
    Photo,
    Phrase,
    Report,
    Section,
    Slot,
    Speaker,
    Vote,
    VoteRound,
    VoteSplit,
    Written,
)
from facilitator.report.numbers import ballot_list, grid, sentence
from facilitator.report.texts import other_languages, phrase
from facilitator.report.times import minutes
from facilitator.report.wording import Wording

FORMAT = "facilitator-report"
VERSION = 1
Fields = dict[str, Any]


def draw(document: Document) -> bytes:
    """The .json file."""
    return (pretty(_report(document.report, Wording(document.lang))) + "\n").encode()


def _report(report: Report, words: Wording) -> Fields:
    return {
        "format": FORMAT,
        "version": VERSION,
        "language": words.lang,
        "title": _phrase(report.title),
        "translated_titles": [_phrase(title) for title in report.translated_titles],
        "made_at": report.taken_at,
        "time_zone": report.zone,
        "facts": _facts(report.facts),
        "objective": report.objective,
        "guiding_questions": [_phrase(question) for question in report.guiding_questions],
        "introduction": _written(report.introduction),
        "photos": [_photo(photo) for photo in report.photos],
        "foreword": report.front.foreword,
        "thanks": report.front.thanks,
        "key_messages": [
            {"headline": each.headline, "text": each.text} for each in report.messages
        ],
        "programme": [_slot(slot) for slot in report.programme],
        "sections": [_section(section) for section in report.sections],
        "outside_programme": _section(report.loose),
        "votes": [_vote(vote, words) for vote in report.votes],
        "questions": [_asked(asked) for part in report.walk() for asked in part.questions.printed],
        "conclusions": _outcomes(report.conclusions, words),
        "recommendations": _outcomes(report.recommendations, words),
        "decision_body": report.front.decision_body,
        "next_date": report.front.next_date,
        "abbreviations": [
            {"short": short, "long": long} for short, long in report.front.abbreviations
        ],
        "participation": figures(report),
        "method": method(report, words),
        "events": [_event(event) for event in report.events],
    }


def _event(event: Report) -> Fields:
    """One of several events: what the whole report says of a single one."""
    return {
        "title": _phrase(event.title),
        "time_zone": event.zone,
        "facts": _facts(event.facts),
        "objective": event.objective,
        "guiding_questions": [_phrase(question) for question in event.guiding_questions],
        "introduction": _written(event.introduction),
        "programme": [_slot(slot) for slot in event.programme],
        "participation": figures(event),
    }


def _phrase(said: Phrase) -> Fields:
    return {"text": said.text, "lang": said.lang}


def _facts(facts: Facts) -> Fields:
    return {
        "organisers": facts.organisers,
        "starts_at": facts.starts_at,
        "ended_at": facts.ended_at,
        "place": facts.place,
        "room": facts.room,
        "capacity": facts.capacity,
        "headcount": facts.headcount,
        "phones": facts.phones,
        "attribution": facts.attribution,
        "indicative": facts.indicative,
        "heads": [_heads(day) for day in facts.heads],
    }


def _heads(day: Heads) -> Fields:
    return {
        "day": day.day,
        "people": day.total,
        "categories": [
            {"label": _phrase(label), "people": people} for label, people in day.by_category
        ],
    }


def _slot(slot: Slot) -> Fields:
    return {
        "title": _phrase(slot.title),
        "kind": slot.kind,
        "depth": slot.depth,
        "course": slot.course,
        "planned_start": slot.planned and slot.planned.start,
        "planned_end": slot.planned and slot.planned.end,
        "planned_min": minutes(slot.planned_s),
        "started_at": slot.started_at,
        "ended_at": slot.ended_at,
        "took_min": minutes(slot.took_s),
        "started_later_min": minutes(slot.late_s),
        "took_longer_min": minutes(slot.longer_s),
    }


def _section(section: Section) -> Fields:
    questions = section.questions
    return {
        "title": _phrase(section.title),
        "attribution": section.attribution,
        "started_at": section.started_at,
        "ended_at": section.ended_at,
        "speakers": [_speaker(speaker) for speaker in section.speakers],
        "speakers_n": section.speakers_n,
        "from_floor_n": section.floor_n,
        "summary": _written(section.summary),
        "notes": [_noted(note) for note in section.notes],
        "photos": [_photo(photo) for photo in section.photos],
        "votes": [vote.number for vote in section.votes],
        "questions": [asked.number for asked in questions.printed],
        "questions_dismissed_n": questions.dismissed_n,
        "questions_waiting_n": questions.waiting_n,
        "questions_merged_n": questions.merged_n,
        "parts": [_section(part) for part in section.parts],
    }


def _written(written: Written) -> Fields:
    return {"text": written.text, "draft": written.draft}


def _noted(note: Noted) -> Fields:
    return {
        "number": note.number or None,
        "text": note.text,
        "tag": note.tag,
        "by": note.by,
        "at": note.at,
        "theme": note.theme,
    }


def _photo(photo: Photo) -> Fields:
    return {"caption": photo.caption, "credit": photo.credit, "alt": photo.alt}


def _speaker(speaker: Speaker) -> Fields:
    return {
        "name": speaker.name,
        "affiliation": speaker.affiliation,
        "role": speaker.role,
        "perspective": speaker.perspective,
        "presence": speaker.presence,
        "from_floor": speaker.from_floor,
        "planned_min": minutes(speaker.planned_s or None),
        "spoke_min": minutes(speaker.actual_s),
    }


def _vote(vote: Vote, words: Wording) -> Fields:
    prompt = vote.poll.prompt
    return {
        "number": vote.number,
        "kind": vote.poll.kind,
        "question": _phrase(phrase(prompt, words.lang)),
        "in_other_languages": [_phrase(said) for said in other_languages(prompt, words.lang)],
        "summary": "" if vote.summary.draft else vote.summary.text,
        "rounds": [_round(result, words) for result in vote.rounds],
        "shifts": [_shift(moved, vote, words) for moved in vote.shifts],
        "splits": [_split(split, vote, words) for split in vote.splits],
    }


def _shift(moved: Shift, vote: Vote, words: Wording) -> Fields:
    moves = moved.moves
    places = [column_label(vote.poll, (key,), words.lang) for key in moves.places] if moves else []
    return {
        "from_round": moved.before.round,
        "to_round": moved.after.round,
        "voted_in_both_n": moved.both_n,
        "moves": None
        if moves is None
        else [
            {"from": start, "to": end, "votes": number}
            for start, row in zip(places, moves.cells, strict=True)
            for end, number in zip(places, row, strict=True)
        ],
    }


def _split(told: VoteSplit, vote: Vote, words: Wording) -> Fields:
    split = told.split
    names = {each.id: phrase(each.label, words.lang).text for each in told.question.options}
    statement = next((each.label for each in vote.poll.statements if each.id == split.of), None)
    return {
        "round": told.round,
        "by": _phrase(phrase(told.question.label, words.lang)),
        "statement": None if statement is None else _phrase(phrase(statement, words.lang)),
        "columns": [column_label(vote.poll, column, words.lang) for column in split.columns],
        "rows": [
            {
                "groups": [names.get(option, "") for option in row.options],
                "votes_n": row.n,
                "votes": row.cells,
            }
            for row in split.rows
        ],
    }


def _round(result: VoteRound, words: Wording) -> Fields:
    held, tally = result.round, result.tally
    return {
        "number": held.number,
        "opened_at": held.opened_at,
        "closed_at": held.closed_at,
        "phones_n": held.phones,
        "counts": result.counts,
        "void_reason": held.voided,
        "votes_n": tally.n,
        "abstentions_n": tally.counted_abstain,
        "by_phone_n": tally.ballots_n,
        "by_hand_n": tally.hand_n,
        "cards": tally.cards,
        "estimate": tally.estimate,
        "sentence": sentence(result, words) if result.counts else "",
        "result": _result(result, words) if result.counts and tally.n else None,
        "ballots": _ballots(result, words),
    }


def _result(result: VoteRound, words: Wording) -> list[Fields]:
    """Each choice or statement with its numbers, by the names of their measures."""
    numbers = grid(result, words)
    keys = [measure.key for measure in numbers.measures]
    return [
        {"label": _phrase(row.label), **dict(zip(keys, row.values, strict=True))}
        for row in numbers.rows
    ]


def _ballots(result: VoteRound, words: Wording) -> Fields | None:
    titles, rows = ballot_list(result, words)
    return {"columns": titles, "rows": rows} if titles else None


def _asked(asked: Asked) -> Fields:
    return {
        "number": asked.number,
        "text": _phrase(asked.text),
        "votes": asked.votes,
        "status": asked.status,
        "to": asked.to,
        "by": asked.by,
        "answer": _phrase(asked.answer),
        "answered_by": asked.answered_by,
        "merged_n": asked.merged_n,
        "reworded": asked.reworded,
    }


def _outcomes(outcomes: tuple[Outcome, ...], words: Wording) -> list[Fields]:
    return [
        {
            "number": each.number,
            "text": _phrase(each.text),
            "why": each.why,
            "addressee": each.addressee,
            "timeline": each.timeline,
            "resources": each.resources,
            "status": each.status,
            "theme": each.theme,
            "votes": each.votes,
            "questions": each.questions,
            "notes": each.notes,
            "support": [_support(said, words) for said in each.support],
        }
        for each in outcomes
    ]


def _support(told: OutcomeSupport, words: Wording) -> Fields:
    said = told.support
    return {
        "vote": told.vote,
        "votes_n": said.n,
        "reworded": told.reworded,
        "answers": [
            {"label": _phrase(phrase(label, words.lang)), "votes": count}
            for label, count in said.answers
        ],
    }
