"""JSON in and out, with one kind of failure: `Malformed`."""

import json
import re
from typing import Any, TypeVar

import msgspec
from msgspec import Raw as Raw

from facilitator.domain.kinds import Abstain, kind_of
from facilitator.protocol.phone import FromPhone

X = TypeVar("X")

_encoder = msgspec.json.Encoder()
_from_phone: msgspec.json.Decoder[FromPhone] = msgspec.json.Decoder(FromPhone)
_FAULTS = (msgspec.DecodeError, UnicodeError, RecursionError)
_HALF = re.compile(r"\\u[dD][89a-fA-F]")


class Malformed(ValueError):
    """Raised for any text that does not decode to what was expected. Says why, and quotes a word at most."""


def encode(value: Any) -> bytes:
    """UTF-8 JSON of structs, dataclasses, mappings and plain values."""
    return _encoder.encode(value)


def encode_text(value: Any) -> str:
    """JSON as `str`, for text frames and columns."""
    return _encoder.encode(value).decode()


def decode(data: bytes | str, type_: type[X] | Any) -> X:
    """`data` as a value of `type_`; Malformed otherwise. Half an emoji is left out of a text."""
    try:
        return msgspec.json.decode(data, type=type_)
    except _FAULTS as problem:
        whole = _without_halves(data)
        if whole is None:
            raise Malformed(str(problem)) from None
        again: X = decode(whole, type_)
        return again


def convert(value: Any, type_: type[X] | Any, *, from_words: bool = False) -> X:
    """Plain values as `type_`; with `from_words`, words typed on a command line ("5", "true") as well."""
    try:
        return msgspec.convert(value, type_, strict=not from_words)
    except (msgspec.ValidationError, RecursionError) as problem:
        raise Malformed(str(problem)) from None


def plain(value: Any) -> Any:
    """Structs and dataclasses as dicts, lists and plain values."""
    return msgspec.to_builtins(value)


def pretty(value: Any) -> str:
    """Indented JSON for people."""
    return msgspec.json.format(_encoder.encode(value), indent=2).decode()


def decode_from_phone(frame: str | bytes) -> FromPhone:
    """A phone's message; Malformed if it is none. Half an emoji is left out of a text. Groups that are no
    groups do not make a ballot less of a ballot: it comes without them."""
    try:
        return _from_phone.decode(frame)
    except _FAULTS as problem:
        mended = _without_halves(frame) or _without_groups(frame)
        if mended is None:
            raise Malformed(str(problem)) from None
        return decode_from_phone(mended)


def _without_halves(data: str | bytes) -> bytes | None:
    """The JSON without surrogates that have no partner; None if it holds none, or is no JSON.

    JavaScript cuts a text at a length even in the middle of an emoji, and sends the half as an escape.
    """
    if not _HALF.search(data if isinstance(data, str) else data.decode("utf-8", "replace")):
        return None
    try:
        spelt_out = json.dumps(json.loads(data), ensure_ascii=False)
    except (ValueError, RecursionError):
        return None
    whole = spelt_out.encode("utf-8", "ignore")
    return whole if len(whole) < len(spelt_out.encode("utf-8", "surrogatepass")) else None


def _without_groups(frame: str | bytes) -> bytes | None:
    """The ballot in a frame without its groups; None if there are none, or it is no JSON."""
    try:
        found = msgspec.json.decode(frame)
        if not isinstance(found, dict) or "groups" not in found:
            return None
        del found["groups"]
        return _encoder.encode(found)
    except (*_FAULTS, msgspec.EncodeError):
        return None


def decode_answer(kind: str, data: bytes | str) -> Any:
    """An answer of that kind of poll, or Abstain; Malformed if it is neither."""
    try:
        abstain: Abstain = decode(data, Abstain)
    except Malformed:
        return decode(data, kind_of(kind).answer_type)
    # {"abstain": false, "choice": ...} is an answer, not an abstention.
    return abstain
