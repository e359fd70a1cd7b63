"""What each kind of poll leaves to be filled in."""

from dataclasses import dataclass, field, replace
from typing import Literal

from facilitator.domain.polls import Choice, Poll, PollSettings, Statement

NumberSetting = Literal["min", "max", "top", "total", "low", "high", "limit_s"]
FlagSetting = Literal["allow_change", "allow_abstain"]
LabelSetting = Literal["low_label", "high_label", "unit"]

CARD_PART = "/card"
"""What follows a choice's id where the name of its card is meant."""


@dataclass(frozen=True, slots=True)
class Form:
    """`options`: what is listed in it. `numbers` and `labels`: its own settings. `usual`: what they start as.

    Every kind has besides: who sees the counts, abstaining, changing, and the time limit (`limit_s`).
    """

    options: Literal["choices", "statements", ""] = ""
    numbers: tuple[NumberSetting, ...] = ()
    labels: tuple[LabelSetting, ...] = ()
    usual: PollSettings = field(default_factory=PollSettings)


FORMS: dict[str, Form] = {
    "single": Form("choices"),
    "multiple": Form("choices", ("min", "max"), usual=PollSettings(min=1, max=3)),
    "scale": Form(
        "statements",
        ("min", "max"),
        ("low_label", "high_label"),
        PollSettings(min=1, max=5),
    ),
    "ranking": Form("choices", ("top",)),
    "points": Form("choices", ("total",)),
    "words": Form("", ("top",), usual=PollSettings(top=3)),
    "text": Form(),
    "number": Form("", ("low", "high"), ("unit",)),
}


def form_of(kind: str) -> Form:
    """A kind that is not listed here has a prompt and nothing else."""
    return FORMS.get(kind, Form())


def options_of(poll: Poll) -> list[Choice | Statement]:
    """What is listed in it, whichever it is."""
    return [*poll.choices, *poll.statements]


def as_kind(poll: Poll, kind: str) -> Poll:
    """The poll as another kind: what is listed becomes choices or statements, settings start anew."""
    form = form_of(kind)
    options = [(each.id, each.label) for each in options_of(poll)]
    choices = poll.choices or tuple(Choice(key, label) for key, label in options)
    settings = replace(
        form.usual,
        allow_change=poll.settings.allow_change,
        allow_abstain=poll.settings.allow_abstain,
        limit_s=poll.settings.limit_s,
    )
    return replace(
        poll,
        kind=kind,
        settings=settings,
        choices=choices if form.options == "choices" else (),
        statements=tuple(Statement(key, label) for key, label in options)
        if form.options == "statements"
        else (),
    )
