"""A chart's labels in two languages where there is room for both: a room of two languages reads its own."""

from dataclasses import replace

from facilitator.desktop.stage.said import languages, said
from facilitator.domain.editing.poll_forms import options_of
from facilitator.domain.polls import Poll
from facilitator.domain.text import Text
from facilitator.protocol.desk import DeskState

LABEL_LONGEST = 44
"""In letters, both languages together; longer ones would make all labels small."""
_BETWEEN = " · "


def in_both(poll: Poll, state: DeskState) -> Poll:
    """The poll with both wordings in each label; as it is where any of them would be too long."""
    first = languages(state)[0]

    def both(text: Text) -> Text:
        return Text(_BETWEEN.join(said(text, state)), first)

    labels = [both(option.label).text for option in options_of(poll)]
    if any(len(label) > LABEL_LONGEST for label in labels):
        return poll
    return replace(
        poll,
        choices=tuple(replace(each, label=both(each.label)) for each in poll.choices),
        statements=tuple(replace(each, label=both(each.label)) for each in poll.statements),
    )
