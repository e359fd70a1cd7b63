"""The draft in the shape that `facilitator import --json` prints, and in sentences."""

from typing import Any

from facilitator.domain.draft import Draft, DraftItem

_MOMENT = "%Y-%m-%dT%H:%M"


def draft_as_plain(draft: Draft) -> dict[str, Any]:
    """Plain values; starts and ends are wall times in the draft's zone, minutes None where not said."""
    return {
        "title": draft.title,
        "place": draft.place,
        "time_zone": draft.time_zone,
        "items": [_item(item) for item in draft.items],
        "guiding_questions": list(draft.guiding_questions),
        "findings": [
            {"level": finding.level.value, "text": finding.text, "where": finding.where}
            for finding in draft.findings
        ],
    }


def _item(item: DraftItem) -> dict[str, Any]:
    return {
        "title": item.title,
        "kind": item.kind.value,
        "start": item.start.strftime(_MOMENT),
        "end": item.end.strftime(_MOMENT),
        "depth": item.depth,
        "room": item.room,
        "contributions": [
            {
                "name": part.person.name,
                "role": part.role,
                "affiliation": part.person.affiliation,
                "perspective": part.perspective,
                "minutes": part.minutes,
            }
            for part in item.parts
        ],
    }


def draft_as_lines(draft: Draft) -> list[str]:
    """The draft for a terminal: the programme, then the findings, numbered."""
    lines = [draft.title, " · ".join(part for part in (draft.place, draft.time_zone) if part)]
    day = None
    for item in draft.items:
        if item.start.date() != day:
            day = item.start.date()
            lines += ["", f"{day:%A} {day.day} {day:%B %Y}"]
        room = f"  [{item.room}]" if item.room else ""
        lines.append(
            f"  {'  ' * item.depth}{item.start:%H:%M}–{item.end:%H:%M}  {item.title}{room}"
        )
        for part in item.parts:
            minutes = f", {part.minutes} min" if part.minutes else ""
            lines.append(
                f"  {'  ' * item.depth}             {part.person.name} ({part.role}{minutes})"
            )
    if draft.guiding_questions:
        lines += [
            "",
            "Guiding questions",
            *(f"  {question}" for question in draft.guiding_questions),
        ]
    if draft.findings:
        lines += ["", "What to look at"]
        lines += [
            f"  {number}. {finding.level.value.capitalize()}: {finding.text} ({finding.where})"
            for number, finding in enumerate(draft.findings, 1)
        ]
    return lines
