"""Hand-made answers in a notation that is quick to write and to check against a document.

title: ...
place: ...
zone: ...
? a guiding question
== 2026-05-04
09:00-10:00 [kind] @Room :: Title
  role: Name | affiliation | perspective | minutes
> 09:10-09:20 [kind] Title of an item inside
"""

import re
from datetime import date, datetime, time, timedelta
from typing import Any


def answer_in(text: str) -> dict[str, Any]:
    """The answer as `facilitator import --json` would print it, without findings."""
    answer: dict[str, Any] = {"items": [], "guiding_questions": []}
    day = date.min
    for line in text.splitlines():
        if match := re.match(r"(title|place|zone):\s*(.*)", line):
            answer[{"zone": "time_zone"}.get(match[1], match[1])] = match[2]
        elif line.startswith("? "):
            answer["guiding_questions"].append(line[2:])
        elif line.startswith("== "):
            day = date.fromisoformat(line[3:])
        elif match := re.match(r"(>*) ?(\d\d:\d\d)-(\d\d:\d\d) \[(\w+)\] (.*)", line):
            answer["items"].append(_item(match, day))
        elif line.strip():
            answer["items"][-1]["contributions"].append(_part(line.strip()))
    return answer


def _item(match: re.Match[str], day: date) -> dict[str, Any]:
    depth, start, end, kind, rest = match.groups()
    room, title = "", rest
    if rest.startswith("@"):
        room, _, title = rest[1:].partition(" :: ")
    starts = datetime.combine(day, time.fromisoformat(start))
    ends = datetime.combine(day, time.fromisoformat(end))
    if ends <= starts:
        ends += timedelta(days=1)
    return {
        "title": title,
        "kind": kind,
        "start": f"{starts:%Y-%m-%dT%H:%M}",
        "end": f"{ends:%Y-%m-%dT%H:%M}",
        "depth": len(depth),
        "room": room,
        "contributions": [],
    }


def _part(line: str) -> dict[str, Any]:
    role, _, said = line.partition(": ")
    name, affiliation, perspective, minutes = [
        *(each.strip() for each in said.split("|")),
        "",
        "",
        "",
    ][:4]
    return {
        "name": name,
        "role": role,
        "affiliation": affiliation,
        "perspective": perspective,
        "minutes": int(minutes) if minutes else None,
    }
