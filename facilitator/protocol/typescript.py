"""The phone page's types, written from the messages: `python -m facilitator.protocol.typescript`.

They are the frames as they are sent. A field that a phone may leave out is optional; what the hub sends is
always there, except state sections, of which a message holds those that changed.
"""

import collections.abc
from collections.abc import Iterator
from dataclasses import fields as dataclass_fields
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import Raw, Struct, UnsetType
from msgspec.structs import FieldInfo, fields

from facilitator.domain.ballots import Status
from facilitator.domain.kinds import KINDS, Abstain
from facilitator.protocol import phone

TARGET = Path(__file__).parents[2] / "participant_web" / "src" / "generated" / "protocol.ts"
FROM_PHONE: tuple[type[Struct], ...] = get_args(phone.FromPhone)
TO_PHONE: tuple[type[Struct], ...] = (
    phone.Welcome,
    phone.State,
    phone.Ack,
    phone.Pong,
    phone.Error,
)
# What stands in messages as JSON that was encoded elsewhere, and words that have a list of their own.
TYPES_OF_FIELDS = {
    (phone.BallotIn, "answer"): "Answer",
    (phone.Welcome, "state"): "PhoneState",
    (phone.State, "state"): "PhoneState",
    (phone.Ack, "status"): "AckStatus",
}
PLAIN: dict[Any, str] = {
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    NoneType: "null",
    Any: "unknown",
}


def emit() -> str:
    """The whole file."""
    statuses = " | ".join(f'"{status.value}"' for status in Status)
    parts = [
        "// Written by `python -m facilitator.protocol.typescript`; change the messages there instead.",
        f"export const VERSION = {phone.VERSION};",
        f"export const QUESTIONS_AT_ONCE = {phone.QUESTIONS_AT_ONCE};",
        f"export type AckStatus = {statuses};",
        f"export type Answer =\n{_answers()};",
        *(_interface(struct) for struct in _all_structs()),
        f"export type FromPhone = {_names(FROM_PHONE)};",
        f"export type ToPhone = {_names(TO_PHONE)};",
    ]
    return "\n\n".join(parts) + "\n"


def _answers() -> str:
    """Each kind's answer once, in the order of the kinds."""
    shapes: dict[str, None] = {}
    for answer in (*(kind.answer_type for kind in KINDS.values()), Abstain):
        hints = get_type_hints(answer)
        found = [f"{each.name}: {_type(hints[each.name])}" for each in dataclass_fields(answer)]
        shapes[f"  | {{ {'; '.join(found)} }}"] = None
    return "\n".join(shapes)


def _all_structs() -> Iterator[type[Struct]]:
    """Messages, then everything they hold, each once."""
    waiting: list[Any] = [*FROM_PHONE, *TO_PHONE, phone.PhoneState]
    seen: set[Any] = set()
    while waiting:
        found = waiting.pop(0)
        if found in seen:
            continue
        seen.add(found)
        if isinstance(found, type) and issubclass(found, Struct):
            yield found
            waiting += [field.type for field in fields(found)]
        else:
            waiting += get_args(found)


def _interface(struct: type[Struct]) -> str:
    tag = struct.__struct_config__.tag
    lines = [] if tag is None else [f'  type: "{tag}";']
    lines += [_field(struct, field) for field in fields(struct)]
    return "\n".join([f"export interface {struct.__name__} {{", *lines, "}"])


def _field(struct: type[Struct], field: FieldInfo) -> str:
    config = struct.__struct_config__
    may_be_left_out = (
        struct in FROM_PHONE or config.omit_defaults or UnsetType in get_args(field.type)
    )
    mark = "?" if may_be_left_out and not field.required else ""
    found = TYPES_OF_FIELDS.get((struct, field.name)) or _type(field.type)
    return f"  {field.encode_name}{mark}: {found};"


def _type(of: Any) -> str:
    origin, inner = get_origin(of), get_args(of)
    if origin is Annotated:
        return _type(inner[0])
    if origin in (Union, UnionType):
        return " | ".join(dict.fromkeys(_type(each) for each in inner if each is not UnsetType))
    if origin is Literal:
        return " | ".join(
            f'"{each}"' if isinstance(each, str) else str(each).lower() for each in inner
        )
    if origin in (list, tuple):
        name = _type(inner[0])
        return f"({name})[]" if " " in name else f"{name}[]"
    if origin in (dict, collections.abc.Mapping):
        return f"Record<{_type(inner[0])}, {_type(inner[1])}>"
    if isinstance(of, type) and issubclass(of, Struct):
        return of.__name__
    if of is Raw or of not in PLAIN:
        raise TypeError(f"no TypeScript type is known for {of}")
    return PLAIN[of]


def _names(structs: tuple[type[Struct], ...]) -> str:
    return " | ".join(struct.__name__ for struct in structs)


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(emit(), encoding="utf-8")
