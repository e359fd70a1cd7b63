"""One example of each message. The phone page's own tests read the same files."""

import json
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from facilitator.domain.ballots import Status
from facilitator.domain.kinds import KINDS, Abstain, kind_of
from facilitator.protocol import phone, typescript
from facilitator.protocol.codec import decode, decode_answer, decode_from_phone, encode, encode_text

GOLDEN = Path(__file__).parents[2] / "golden"
FROM_PHONE = sorted((GOLDEN / "from_phone").glob("*.json"))
TO_PHONE = sorted((GOLDEN / "to_phone").glob("*.json"))
ToPhone = phone.Welcome | phone.State | phone.Ack | phone.Pong | phone.Error


def name(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", FROM_PHONE, ids=name)
def test_what_phones_say(path):
    text = path.read_text(encoding="utf-8")
    message = decode_from_phone(text)
    assert json.loads(encode_text(message)) == json.loads(text)
    assert json.loads(text)["type"] == message.__struct_config__.tag
    if isinstance(message, phone.BallotIn):
        kind = path.stem.removeprefix("ballot_")
        answer = decode_answer("single" if kind == "abstain" else kind, bytes(message.answer))
        assert isinstance(answer, Abstain if kind == "abstain" else kind_of(kind).answer_type)
        assert json.loads(encode(answer)) == json.loads(text)["answer"]


@pytest.mark.parametrize("path", TO_PHONE, ids=name)
def test_what_phones_are_told(path):
    text = path.read_text(encoding="utf-8")
    message: Any = decode(text, ToPhone)
    assert json.loads(encode_text(message)) == json.loads(text)
    if isinstance(message, phone.Welcome | phone.State):
        state: phone.PhoneState = decode(bytes(message.state), phone.PhoneState)
        assert json.loads(encode(state)) == json.loads(text)["state"]
        # Nothing in it that this version does not know.
        present = {key for key in phone.SECTIONS if getattr(state, key) is not msgspec.UNSET}
        assert present == set(json.loads(text)["state"])


def test_every_message_has_an_example():
    types = {json.loads(path.read_text(encoding="utf-8"))["type"] for path in FROM_PHONE}
    assert types == {struct.__struct_config__.tag for struct in get_args(phone.FromPhone)}
    told = [json.loads(path.read_text(encoding="utf-8")) for path in TO_PHONE]
    assert {each["type"] for each in told} == {"welcome", "state", "ack", "pong", "error"}
    assert {each["status"] for each in told if each["type"] == "ack"} == {s.value for s in Status}
    codes = {each["code"] for each in told if each["type"] == "error"}
    assert codes == set(get_args(phone.ErrorCode))
    sections = {key for each in told for key in each.get("state", {})}
    assert sections == set(phone.SECTIONS)
    ballots = {path.stem.removeprefix("ballot_") for path in FROM_PHONE if "ballot" in path.stem}
    assert ballots == {*KINDS, "abstain"}


def test_the_types_of_the_phone_page_are_up_to_date():
    """Otherwise: python -m facilitator.protocol.typescript"""
    assert typescript.TARGET.read_text(encoding="utf-8") == typescript.emit()


def test_the_types_name_every_message():
    text = typescript.emit()
    for struct in (*typescript.FROM_PHONE, *typescript.TO_PHONE):
        assert f"export interface {struct.__name__} {{" in text
        assert f'  type: "{struct.__struct_config__.tag}";' in text
    assert text.count("export interface ") == text.count("\n}")
    with pytest.raises(TypeError, match="no TypeScript type"):
        typescript._type(bytes)
