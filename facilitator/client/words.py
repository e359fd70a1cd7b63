"""Commands from words typed on a command line."""

from difflib import get_close_matches

from facilitator.domain.errors import BadValue
from facilitator.protocol.codec import Malformed, convert
from facilitator.protocol.commands import COMMANDS, Command, PollQuick, argument_names, usage


def command_from_words(words: list[str]) -> Command:
    """`["item.extend", "5"]` as a command; BadValue with the right usage otherwise."""
    name, *given = words
    command_type = COMMANDS.get(name)
    if command_type is None:
        near = get_close_matches(name, COMMANDS, n=1)
        hint = (
            f" Did you mean “{near[0]}”?" if near else " `facilitator ctl --list` lists them all."
        )
        raise BadValue(f"There is no command “{name}”.{hint}")
    names = argument_names(command_type)
    args: dict[str, object] = {"command": name}
    if command_type is PollQuick and len(given) > 1:
        args |= {"prompt": given[0], "choices": given[1:]}
    elif len(given) > len(names):
        raise BadValue(f"Too many words. It is used like this: {usage(command_type)}")
    else:
        args |= dict(zip(names, given, strict=False))
    try:
        command: Command = convert(args, command_type, from_words=True)
    except Malformed as problem:
        raise BadValue(
            f"That was not understood ({problem}). It is used like this: {usage(command_type)}"
        ) from None
    return command
