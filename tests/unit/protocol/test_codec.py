"""Whatever arrives is a message or `Malformed`, and what is encoded comes back the same."""

import contextlib
import json
from typing import Any

import msgspec
import pytest
from hypothesis import example, given, strategies as st

from facilitator.domain.kinds import KINDS
from facilitator.domain.text import Text
from facilitator.protocol import phone
from facilitator.protocol.codec import (
    Malformed,
    convert,
    decode,
    decode_answer,
    decode_from_phone,
    encode,
    encode_text,
)
from facilitator.protocol.commands import COMMANDS, Request, Result
from facilitator.protocol.desk import DeskMessage
from tests.helpers.phones import ballot, hello, new_id

VALID = [
    hello(),
    {"type": "lang", "lang": "fr"},
    ballot("obstacle", {"choice": "funding"}, groups={"from": "gov"}),
    {"type": "question", "id": new_id(), "text": "Why?", "to": None, "name": None},
    {"type": "upvote", "question": "q", "on": True},
    {"type": "ping", "t": 1.5},
]
NASTY = [
    "[" * 100_000,
    '{"a":' * 100_000,
    "9" * 5000,
    '{"type":"ping","t":' + "9" * 5000 + "}",
    '{"type":"ping","t":1e999}',
    '{"type":"ping","t":-1e999}',
    '{"type":"ping","t":NaN}',
    '{"type":"ping","t":Infinity}',
    '{"type":"ping","t":true}',
    '{"type":"lang","lang":"\ud800"}',
    '{"type":"lang","lang":"a\x00"}',
    "\ufeff{}",
    "{'type':'ping'}",
    '{"type":"ping","t":1}{"type":"ping","t":1}',
    json.dumps(ballot("p", {"choice": "a"}, n=2**63)),
    json.dumps(ballot("p", {"choice": "a"}, n=True)),
    json.dumps(ballot("p", {"choice": "a"}, n=1.5)),
    json.dumps(ballot("p", {"choice": "a"}, round=0)),
    json.dumps(ballot("p", {"choice": "a"}, key="0" * 31)),
    json.dumps(ballot("p", {"choice": "a"}, key="0" * 32 + "\n")),
    json.dumps(ballot("p" * 65, {"choice": "a"})),
    json.dumps(ballot("p", {"choice": "a"})).replace('{"choice": "a"}', "[" * 60_000),
]

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
messages = st.sampled_from(VALID).flatmap(
    lambda message: st.dictionaries(st.sampled_from([*message, "x"]), json_values, max_size=3).map(
        lambda changes: message | changes
    )
)


@st.composite
def damaged_frames(draw):
    """A valid frame with a few of its characters replaced, doubled or left out."""
    text = json.dumps(draw(st.sampled_from(VALID)))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + draw(st.text(max_size=3)) + text[place + draw(st.integers(0, 3)) :]
    return text


def read(frame: str | bytes) -> Any:
    """The message, None if it is none; anything but Malformed is a fault."""
    try:
        return decode_from_phone(frame)
    except Malformed:
        return None


@given(st.text() | st.binary() | damaged_frames() | messages.map(json.dumps))
@example("")
@example("\ud800")
def test_a_frame_is_a_message_or_malformed(frame):
    message = read(frame)
    if message is not None:
        again = decode_from_phone(encode_text(message))
        assert again == message
        if isinstance(message, phone.Ping):
            assert decode(encode(phone.Pong(message.t)), phone.Pong).t == message.t
        if isinstance(message, phone.BallotIn):
            assert bytes.fromhex(message.id).hex() == message.id
            for kind in KINDS:
                with contextlib.suppress(Malformed):
                    decode_answer(kind, bytes(message.answer))


@pytest.mark.parametrize("frame", NASTY, ids=range(len(NASTY)))
def test_traps_of_json(frame):
    message = read(frame)
    assert message is None or frame == '{"type":"lang","lang":"a\x00"}'


@given(json_values.map(json.dumps) | st.text() | st.binary())
@example('{"choice":"\\ud800"}')
@example("[" * 100_000)
@example('{"values":{"staff":' + "9" * 5000 + "}}")
@example('{"value":1e999}')
@example('{"value":true}')
def test_an_answer_is_one_of_its_kind_or_malformed(data):
    for kind in KINDS:
        try:
            answer = decode_answer(kind, data)
        except Malformed:
            continue
        assert decode_answer(kind, encode(answer)) == answer
        encode(answer).decode("utf-8")


@pytest.mark.parametrize("half", ["\\ud83d", "\\uDE00", "\\ud83d\\ud83d", "\\ude00\\ud83d"])
def test_half_an_emoji_does_not_cost_a_text(half):
    sent = json.dumps({"type": "question", "id": new_id(), "text": "Who pays+?"}).replace("+", half)
    for given_as in (sent, sent.encode()):
        message = decode_from_phone(given_as)
        assert isinstance(message, phone.QuestionIn)
        assert message.text == "Who pays?"


@given(st.lists(st.sampled_from(["a", "\\", "u", "\U0001f600", "\ud83d", "\ude00", '"', "d83d"])))
def test_of_a_text_cut_anywhere_all_whole_characters_arrive(pieces):
    text = "".join(pieces).encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    answer = {"text": "".join(pieces)}
    assert decode_answer("text", json.dumps(answer)).text == text
    message = decode_from_phone(json.dumps(ballot("p", answer, groups=[])))
    assert isinstance(message, phone.BallotIn)
    assert decode_answer("text", bytes(message.answer)).text == text


def test_of_doubled_keys_the_last_one_counts():
    message = decode_from_phone('{"type":"lang","lang":"fr","lang":"ar"}')
    assert message == phone.SetLang("ar")


@given(json_values)
def test_values_for_a_command_are_understood_or_malformed(value):
    for command in COMMANDS.values():
        with contextlib.suppress(Malformed):
            convert(value, command)
        with contextlib.suppress(Malformed):
            convert({"command": command.__struct_config__.tag, "poll": value}, command)


@given(st.text() | st.binary() | json_values.map(json.dumps))
@example("[" * 100_000)
def test_what_the_desk_hears_is_a_message_or_malformed(frame):
    for kind in (Result | DeskMessage, Request):
        with contextlib.suppress(Malformed):
            decode(frame, kind)


texts = st.builds(Text, st.text(), st.text(max_size=5), st.dictionaries(st.text(), st.text()))


@given(texts)
def test_what_people_wrote_comes_back_as_it_was(text):
    assert decode(encode(text), Text) == text
    assert decode(encode_text(text), Text) == text
    assert msgspec.json.decode(encode(text))["text"] == text.text
