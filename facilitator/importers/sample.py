"""Sample events: resources/samples/NAME.toml as a new event's entities."""

import secrets
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from facilitator.domain.errors import BadValue
from facilitator.domain.polls import Poll
from facilitator.domain.ready_made import GROUP_QUESTIONS, READY_MADE
from facilitator.domain.text import Text
from facilitator.domain.workshop import Contribution, Item, Person, Workshop
from facilitator.protocol.codec import convert
from facilitator.resources import resource_path

E = TypeVar("E", Workshop, Person, Item, Contribution, Poll)

# Nothing that looks or sounds like another one when it is read off a screen: no 0/O, 1/I/L, 5/S, 8/B, U/V.
CODE_ALPHABET = "234679ACDEFGHJKMNPQRTWXYZ"
CODE_LENGTH = 4
EVENT_ID_BYTES = 8


def load_sample(name: str) -> list[Any]:
    """The entities of a sample; BadValue if there is none of that name.

    Event id and join code are new each time, so that phones take two events made from one sample for two.
    The other ids are the file's own words.
    """
    known = {path.stem: path for path in sorted(resource_path("samples").glob("*.toml"))}
    if name not in known:
        names = ", ".join(f"“{each}”" for each in known)
        raise BadValue(f"There is no sample “{name}”. These exist: {names}.")
    return entities(tomllib.loads(known[name].read_text(encoding="utf-8")))


def entities(table: Mapping[str, Any]) -> list[Any]:
    """A sample file's table as entities; positions follow the order in the file."""
    facts: dict[str, Any] = _with_texts(table, table["languages"])
    people = facts.pop("people")
    items = facts.pop("items")
    facts["groups"] = [GROUP_QUESTIONS[key] for key in facts.pop("groups", [])]
    found: list[Any] = [_workshop(facts), *(_entity(each, Person) for each in people)]
    polls: list[dict[str, Any]] = []
    for position, item in enumerate(items):
        contributions = item.pop("contributions", [])
        polls += [{**poll, "item": item["id"]} for poll in item.pop("polls", [])]
        found.append(_item(item, position))
        found += _contributions(contributions, item["id"])
    found += [_poll(poll, place) for place, poll in enumerate(polls)]
    return found


def new_join_code() -> str:
    """A random code that can be read aloud and typed without a mix-up."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


def _workshop(facts: dict[str, Any]) -> Workshop:
    zone = ZoneInfo(facts["time_zone"])
    times = {
        name: value.replace(tzinfo=zone)
        for name, value in facts.items()
        if isinstance(value, datetime)
    }
    own = {"id": secrets.token_hex(EVENT_ID_BYTES), "join_code": new_join_code()}
    return _entity({**facts, **times, **own}, Workshop)


def _item(item: dict[str, Any], position: int) -> Item:
    shortest = item.pop("min_minutes", None)
    minimum = {} if shortest is None else {"min_duration_s": 60 * shortest, "min_assumed": True}
    duration_s = 60 * item.pop("minutes")
    return _entity({**item, **minimum, "duration_s": duration_s, "position": position}, Item)


def _contributions(given: Sequence[dict[str, Any]], item: str) -> list[Contribution]:
    found: list[Contribution] = []
    for position, each in enumerate(given):
        planned_s = 60 * each.pop("minutes", 0)
        own = {"id": f"{item}-{each['person']}", "item": item, "position": position}
        found.append(_entity({**each, **own, "planned_s": planned_s}, Contribution))
    return found


def _poll(poll: dict[str, Any], position: int) -> Poll:
    make = READY_MADE.get(poll.pop("ready_made", ""))
    if make is None:
        return _entity({**poll, "position": position}, Poll)
    prompt: Text = convert(poll.pop("prompt"), Text)
    return make(poll.pop("id"), prompt, position, **poll)


def _entity(values: dict[str, Any], entity: type[E]) -> E:
    """`values` as an entity; a key that it does not have is a slip in the file."""
    unknown = values.keys() - {field.name for field in fields(entity)}
    if unknown:
        raise BadValue(f"A sample file has unknown words: {', '.join(sorted(unknown))}.")
    found: E = convert(values, entity)
    return found


def _with_texts(value: Any, languages: Sequence[str]) -> Any:
    """`value` with each table of languages put in the shape of a Text."""
    if isinstance(value, list):
        return [_with_texts(each, languages) for each in value]
    if not isinstance(value, Mapping):
        return value
    if value and value.keys() <= set(languages):
        original, *others = [lang for lang in languages if lang in value]
        translations = {lang: value[lang] for lang in others}
        return {"text": value[original], "lang": original, "translations": translations}
    return {key: _with_texts(each, languages) for key, each in value.items()}
