"""Sections of the sample state, each of its own type."""

from facilitator.domain.workshop import Workshop
from facilitator.protocol.desk import HealthSection, ProgrammeSection, QuestionsSection, RoomSection
from tests.helpers.desk_states import side_event_state


def room() -> RoomSection:
    found = side_event_state().room
    assert isinstance(found, RoomSection)
    return found


def health() -> HealthSection:
    found = side_event_state().health
    assert isinstance(found, HealthSection)
    return found


def questions() -> QuestionsSection:
    found = side_event_state().questions
    assert isinstance(found, QuestionsSection)
    return found


def programme() -> ProgrammeSection:
    found = side_event_state().programme
    assert isinstance(found, ProgrammeSection)
    return found


def event() -> Workshop:
    found = side_event_state().event
    assert isinstance(found, Workshop)
    return found
