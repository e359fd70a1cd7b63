"""Every command, from words typed on a command line."""

from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given, strategies as st
from msgspec.structs import fields

from facilitator.client.words import command_from_words
from facilitator.domain.errors import BadValue
from facilitator.protocol import commands as c
from facilitator.protocol.codec import Malformed, convert, decode, encode_text, plain

TYPED = ["x", "5", "true", "2018-12-07", "2018-12-07T08:30:00+01:00", "#b8362b"]


def words_of(of: Any) -> Iterator[str]:
    """Every word that a type itself names."""
    if isinstance(of, type) and issubclass(of, StrEnum):
        yield from (str(each.value) for each in of)
    for inner in get_args(of):
        yield from [inner] if isinstance(inner, str) else words_of(inner)


def fitting(of: Any) -> str:
    """A word that somebody could type for an argument of that type."""
    for word in (*words_of(of), *TYPED):
        try:
            convert(word, of, from_words=True)
        except Malformed:
            continue
        return word
    raise AssertionError(f"nothing that can be typed is {of}")


@pytest.mark.parametrize("name", sorted(set(c.COMMANDS) - {"poll.quick"}))
def test_every_command_has_words_help_and_a_way_over_the_wire(name):
    command_type = c.COMMANDS[name]
    assert command_type.__doc__
    assert c.usage(command_type).startswith(name)
    arguments = fields(command_type)
    everything = [fitting(field.type) for field in arguments]
    needed = everything[: sum(field.required for field in arguments)]
    for words in (everything, needed):
        command = command_from_words([name, *words])
        assert type(command) is command_type
        args = plain(command)
        assert args.pop("command") == name
        request = c.Request(1, name, args)
        arrived: c.Request = decode(encode_text(request), c.Request)
        assert convert({**arrived.args, "command": arrived.name}, command_type) == command
    with pytest.raises(BadValue, match=f"used like this: {name}"):
        command_from_words([name, *everything, "x"])
    if needed:
        with pytest.raises(BadValue, match=f"used like this: {name} "):
            command_from_words([name, *needed[:-1]])


def test_examples():
    assert command_from_words(["item.extend", "-5"]) == c.ItemExtend(-5)
    assert command_from_words(["code.require", "false"]) == c.CodeRequire(False)
    assert command_from_words(["poll.open", "p"]) == c.PollOpen("p", None)
    quick = command_from_words(["poll.quick", "Q", "a", "b"])
    assert isinstance(quick, c.PollQuick)
    assert (quick.prompt, list(quick.choices)) == ("Q", ["a", "b"])
    assert command_from_words(["poll.quick", "Q"]) == c.PollQuick("Q")
    assert command_from_words(["poll.cards", "p", "none"]) == c.PollCards("p", "none")


@pytest.mark.parametrize(
    "words",
    [
        ["item.extend", "5.5"],
        ["item.extend", "601"],
        ["item.extend", "9" * 5000],
        ["code.require", "maybe"],
        ["headcount", "-1"],
        ["headcount", "NaN"],
        ["stage.show", "circus"],
        ["poll.quick"],
        ["poll.quick", "Q", *["x"] * 21],
        ["message", "x" * 281],
    ],
)
def test_words_that_do_not_fit_are_refused_with_the_right_ones(words):
    with pytest.raises(BadValue, match=rf"used like this: {words[0]} "):
        command_from_words(words)


def test_a_slip_of_the_pen_is_guessed_at():
    with pytest.raises(BadValue, match=r"Did you mean “poll\.open”"):
        command_from_words(["poll.opne"])


@given(st.lists(st.sampled_from(sorted(c.COMMANDS)) | st.text(max_size=9), min_size=1, max_size=5))
def test_any_words_are_a_command_or_refused(words):
    with suppress(BadValue):
        assert isinstance(command_from_words(words), msgspec.Struct)


def test_a_word_that_is_none_of_a_few_is_answered_with_them():
    assert c.usage(c.StageShow).startswith("stage.show slides|title|join|")
