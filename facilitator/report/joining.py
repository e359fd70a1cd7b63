"""Several events told in one report: two workshops, one book."""

from collections.abc import Iterable
from dataclasses import replace

from facilitator.domain.workshop import Attribution
from facilitator.report.attribution import stricter
from facilitator.report.model import Facts, Front, Outcome, Phrase, Report, Section
from facilitator.report.wording import Wording


def join(events: tuple[Report, ...], title: str = "") -> Report:
    """The events as one report, in this order, each a part of its body. One event stays as it is.

    They are numbered through already. `title` is the book's; without it the events' titles are.
    """
    if len(events) == 1:
        return events[0]
    words = Wording(events[0].lang)
    titles = [words.guarded(event.title.text) for event in events if event.title.text]
    return Report(
        lang=events[0].lang,
        title=Phrase(title or words.listing(titles)),
        translated_titles=(),
        taken_at=max(event.taken_at for event in events),
        zone=words.listing(list(dict.fromkeys(event.zone for event in events))),
        facts=_facts(events),
        objective="",
        guiding_questions=(),
        sections=tuple(_part(event, words) for event in events),
        loose=Section(Phrase(""), _strictest(events), None, None),
        conclusions=_numbered(each for event in events for each in event.conclusions),
        recommendations=_numbered(each for event in events for each in event.recommendations),
        programme=(),
        unasked_polls_n=sum(event.unasked_polls_n for event in events),
        messages=tuple(each for event in events for each in event.messages),
        front=_front(events),
        events=events,
    )


def _part(event: Report, words: Wording) -> Section:
    loose = event.loose
    outside = Section(
        title=Phrase(words.say("heading.loose")),
        attribution=loose.attribution,
        started_at=None,
        ended_at=None,
        votes=loose.votes,
        questions=loose.questions,
        notes=loose.notes,
        photos=loose.photos,
    )
    return Section(
        title=event.title,
        attribution=event.facts.attribution,
        started_at=event.facts.starts_at,
        ended_at=event.facts.ended_at,
        photos=event.photos,
        parts=event.sections if loose.empty else (*event.sections, outside),
    )


def _facts(events: tuple[Report, ...]) -> Facts:
    """What holds for all together; how many came to each is told for each."""
    facts = [event.facts for event in events]
    return Facts(
        organisers=tuple(dict.fromkeys(name for each in facts for name in each.organisers)),
        starts_at=min((each.starts_at for each in facts if each.starts_at), default=None),
        ended_at=max((each.ended_at for each in facts if each.ended_at), default=None),
        place="",
        room="",
        capacity=None,
        headcount=None,
        phones=None,
        attribution=_strictest(events),
        indicative=all(each.indicative for each in facts),
    )


def _numbered(outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """By theme in the order the themes come up, those without one last; numbered as they stand."""
    found = list(outcomes)
    themes = list(dict.fromkeys(each.theme for each in found if each.theme))
    found.sort(key=lambda each: themes.index(each.theme) if each.theme else len(themes))
    return tuple(replace(each, number=number) for number, each in enumerate(found, 1))


def _front(events: tuple[Report, ...]) -> Front:
    fronts = [event.front for event in events]
    abbreviations = dict(pair for front in fronts for pair in front.abbreviations)

    def together(name: str) -> str:
        texts = [getattr(front, name) for front in fronts]
        return "\n".join(dict.fromkeys(text for text in texts if text))

    return Front(
        foreword=together("foreword"),
        thanks=together("thanks"),
        decision_body=together("decision_body"),
        next_date=together("next_date"),
        abbreviations=tuple(abbreviations.items()),
    )


def _strictest(events: tuple[Report, ...]) -> Attribution:
    rule = Attribution.NAMED
    for event in events:
        rule = stricter(rule, event.facts.attribution)
    return rule
