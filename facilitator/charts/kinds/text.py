"""Open text: a wall of the answers that are not hidden, by topic where they were put into topics."""

from facilitator.charts.forms.topics import Section, Topics
from facilitator.charts.forms.wall import Note, Wall
from facilitator.domain.polls import Poll
from facilitator.domain.tallies import Tally
from facilitator.i18n import catalogue


def plot(poll: Poll, tally: Tally, lang: str, *, ordered: bool) -> Wall | Topics:
    words = catalogue("charts", lang).entries
    shown = tally.data.shown
    if not any(each.topic for each in shown):
        return Wall(tuple(Note(each.text, each.count) for each in shown), words["more"])
    names = {topic.id: topic.name for topic in poll.settings.topics} | {"": ""}
    sections = (
        Section(key, name, tuple(Note(x.text, x.count) for x in shown if x.topic == key))
        for key, name in names.items()
    )
    found = [section for section in sections if section.notes]
    if ordered:
        found.sort(key=lambda section: (not section.key, -section.count))
    return Topics(tuple(found), words["no_topic"])
