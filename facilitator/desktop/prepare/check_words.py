"""What the checks found, as sentences: what is the matter and what can be done."""

from PySide6.QtCore import QCoreApplication

from facilitator.desktop import words
from facilitator.desktop.hub_words import in_words
from facilitator.desktop.reading import all_polls, checks_of, find_row, plain, programme_of
from facilitator.domain.checks import Check, CheckKind
from facilitator.i18n import language_name
from facilitator.protocol.desk import DeskState


def sentence(state: DeskState, check: Check) -> str:
    translate = QCoreApplication.translate
    template = {
        CheckKind.OVERLAP: translate(
            "checks", "Begins {minutes} before “{other}” ends, in the same room."
        ),
        CheckKind.OUTSIDE: translate("checks", "What lies in it needs {minutes} more than it has."),
        CheckKind.SPEAKERS_OVER: translate(
            "checks", "Its speakers need {minutes} more than it has."
        ),
        CheckKind.TWO_PLACES: translate("checks", "{person} speaks in “{other}” at the same time."),
        CheckKind.NO_SLACK: translate(
            "checks", "No slack before this fixed start: give an item before it a shortest length."
        ),
        CheckKind.NO_POLL: translate("checks", "A voting slot without a poll: add one below."),
        CheckKind.POLLS_OVER: translate(
            "checks", "Its polls need about {minutes} more than it has."
        ),
        CheckKind.ROOM_OVER: translate("checks", "Ends {minutes} after the room must be left."),
        CheckKind.UNTRANSLATED: translate("checks", "“{poll}” is not all there in {languages}."),
        CheckKind.UNFINISHED: "“{poll}”: {sentence}",
    }[check.kind]
    return template.format(
        minutes=words.minutes(max(60, check.seconds)),
        other=_title(state, check.other),
        person=_person(state, check.person),
        poll=_prompt(state, check.poll),
        languages=", ".join(language_name(each) for each in check.languages),
        sentence=in_words(check.sentence),
    )


def of_item(state: DeskState, item: str) -> list[str]:
    """What the checks say of an item."""
    return [sentence(state, check) for check in checks_of(state) if check.item == item]


def of_poll(state: DeskState, poll: str) -> list[str]:
    """What the checks say of a poll."""
    return [sentence(state, check) for check in checks_of(state) if check.poll == poll]


def _title(state: DeskState, item: str) -> str:
    programme = programme_of(state)
    row = find_row(programme, item) if programme is not None else None
    return plain(row.item.title, words.language()) if row is not None else ""


def _person(state: DeskState, key: str) -> str:
    programme = programme_of(state)
    people = programme.people if programme is not None else []
    return next((person.label for person in people if person.id == key), "")


def _prompt(state: DeskState, key: str) -> str:
    row = next((row for row in all_polls(state) if row.poll.id == key), None)
    return plain(row.poll.prompt, words.language()) if row is not None else ""
