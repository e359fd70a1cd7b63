"""New events from templates: the shipped ones, and those that users keep of their own events.

The shipped ones are resources/templates/NAME.toml, in the samples' format but without dates: `days` are the
times at which the days begin, `room_until` when the room must be left on the last one; an item with `day` and
`at` is pinned to that time.
"""

import secrets
import tomllib
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.domain.errors import BadValue
from facilitator.domain.record import EventRecord
from facilitator.domain.unplayed import begun_from
from facilitator.importers.sample import EVENT_ID_BYTES, entities, new_join_code
from facilitator.resources import resource_path

AHEAD = timedelta(days=7)
"""A new event is put a week ahead, at its template's time of day; Prepare moves it."""


def load_own_template(record: EventRecord, today: date) -> list[Any]:
    """The entities of a new event like the recorded one, at its times of day."""
    book = record.book
    return begun_from(
        book,
        today + AHEAD,
        ZoneInfo(book.event.time_zone),
        new_join_code(),
        lambda: secrets.token_hex(EVENT_ID_BYTES),
    )


def template_names() -> list[str]:
    """What `load_template` takes."""
    return sorted(path.stem for path in resource_path("templates").glob("*.toml"))


def load_template(name: str, today: date, time_zone: str) -> list[Any]:
    """The entities of a new event in that time zone; BadValue if there is no template of that name."""
    if name not in template_names():
        names = ", ".join(f"“{each}”" for each in template_names())
        raise BadValue(f"There is no template “{name}”. These exist: {names}.")
    path = resource_path(f"templates/{name}.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    zone = ZoneInfo(time_zone)
    first = today + AHEAD
    begins = [time.fromisoformat(each) for each in table.pop("days")]

    def moment(day: int, at: str) -> datetime:
        return datetime.combine(first + timedelta(days=day - 1), time.fromisoformat(at), zone)

    until = moment(len(begins), table.pop("room_until"))
    for item in table["items"]:
        if "day" in item:
            item["fixed_start"] = moment(item.pop("day"), item.pop("at"))
    table |= {
        "people": table.get("people", []),
        "time_zone": time_zone,
        "starts_at": datetime.combine(first, begins[0]),
        "hard_end": until.replace(tzinfo=None),
    }
    return entities(table)
