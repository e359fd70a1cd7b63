"""The schema, version 1. A table for each entity, its columns named like the entity's fields."""

from typing import Any

from sqlalchemy import Boolean, Column, Float, Integer, LargeBinary, MetaData, Table, Unicode

from facilitator.domain.conclusions import Conclusion, Evidence, OutcomeKind, OutcomeStatus
from facilitator.domain.headcounts import DayCount, HeadCategory
from facilitator.domain.notes import KeyMessage, Note, NoteTag, ReportFacts, Summary, SummaryOf
from facilitator.domain.polls import (
    Cards,
    Choice,
    HandCount,
    Poll,
    PollSettings,
    Round,
    RoundStatus,
    Statement,
    Visibility,
)
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.runs import Allotment, ItemRun, SpeakerRun
from facilitator.domain.stage import Scene, Stage
from facilitator.domain.text import Text
from facilitator.domain.workshop import (
    Attribution,
    Contribution,
    GroupQuestion,
    Item,
    ItemKind,
    Person,
    Presence,
    Wifi,
    Workshop,
)
from facilitator.storage.columns import Instant, Packed, Word

APPLICATION_ID = 0x46616369  # "Faci"
SCHEMA_VERSION = 1

metadata = MetaData()


def _key(name: str = "id") -> Column[Any]:
    return Column(name, Unicode, primary_key=True)


def _text(name: str) -> Column[Any]:
    return Column(name, Unicode, nullable=False, default="")


def _flag(name: str) -> Column[Any]:
    return Column(name, Boolean, nullable=False)


def _whole(name: str) -> Column[Any]:
    return Column(name, Integer, nullable=False)


event = Table(
    "event",
    metadata,
    _key(),
    Column("title", Packed(Text), nullable=False),
    Column("organisers", Packed(tuple[str, ...]), nullable=False),
    _text("place"),
    _text("room"),
    Column("capacity", Integer),
    _text("time_zone"),
    Column("languages", Packed(tuple[str, ...]), nullable=False),
    Column("starts_at", Instant),
    Column("hard_end", Instant),
    _text("join_code"),
    _flag("code_required"),
    Column("attribution", Word(Attribution), nullable=False),
    _flag("indicative"),
    _flag("questions_enabled"),
    _flag("questions_moderated"),
    Column("groups", Packed(tuple[GroupQuestion, ...]), nullable=False),
    Column("guiding_questions", Packed(tuple[Text, ...]), nullable=False),
    _text("objective"),
    Column("blocklist", Packed(tuple[str, ...])),
    Column("wifi", Packed(Wifi)),
    Column("categories", Packed(tuple[HeadCategory, ...]), nullable=False),
    Column("headcounts", Packed(tuple[DayCount, ...]), nullable=False),
    Column("message", Packed(Text)),
    Column("ended_at", Instant),
)
person = Table(
    "person", metadata, _key(), *map(_text, ("name", "honorific", "post", "affiliation", "short"))
)
item = Table(
    "item",
    metadata,
    _key(),
    Column("title", Packed(Text), nullable=False),
    Column("kind", Word(ItemKind), nullable=False),
    _whole("position"),
    _whole("duration_s"),
    Column("parent", Unicode),
    _text("room"),
    Column("fixed_start", Instant),
    Column("min_duration_s", Integer),
    _flag("min_assumed"),
    _text("notes"),
    Column("attribution", Word(Attribution)),
    _flag("dropped"),
    _flag("takes_questions"),
)
contribution = Table(
    "contribution",
    metadata,
    _key(),
    _text("item"),
    _text("person"),
    _text("role"),
    _whole("position"),
    _whole("planned_s"),
    _text("perspective"),
    Column("presence", Word(Presence), nullable=False),
    _flag("from_floor"),
)
poll = Table(
    "poll",
    metadata,
    _key(),
    _text("kind"),
    Column("prompt", Packed(Text), nullable=False),
    _whole("position"),
    Column("choices", Packed(tuple[Choice, ...]), nullable=False),
    Column("statements", Packed(tuple[Statement, ...]), nullable=False),
    Column("settings", Packed(PollSettings), nullable=False),
    Column("visibility", Word(Visibility), nullable=False),
    Column("item", Unicode),
    _flag("frozen"),
    _flag("trial"),
    _flag("largest_first"),
)
round_ = Table(
    "round",
    metadata,
    _key("poll"),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("status", Word(RoundStatus), nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("closes_at", Instant),
    Column("closed_at", Instant),
    _flag("revealed"),
    _flag("finalised"),
    Column("turnout", Integer),
    _whole("phones"),
    Column("cards", Word(Cards), nullable=False),
    _text("voided"),
    _text("estimate"),
)
hand_count = Table(
    "hand_count",
    metadata,
    _key("poll"),
    Column("round", Integer, primary_key=True, autoincrement=False),
    _key("choice"),
    _key("teller"),
    _whole("count"),
)
question = Table(
    "question",
    metadata,
    _key(),
    _text("text"),
    Column("status", Word(QuestionStatus), nullable=False),
    Column("asked_at", Instant, nullable=False),
    _text("lang"),
    Column("to", Unicode),
    _text("name"),
    _text("affiliation"),
    Column("item", Unicode),
    _text("answer_note"),
    _text("answered_by"),
    _text("original"),
    Column("merged_into", Unicode),
)
conclusion = Table(
    "conclusion",
    metadata,
    _key(),
    _text("text"),
    _whole("position"),
    Column("kind", Word(OutcomeKind), nullable=False),
    Column("evidence", Packed(tuple[Evidence, ...]), nullable=False),
    *map(_text, ("why", "addressee", "timeline", "resources")),
    Column("status", Word(OutcomeStatus), nullable=False),
    _text("theme"),
)
note = Table(
    "note",
    metadata,
    _key(),
    _text("text"),
    Column("at", Instant, nullable=False),
    Column("item", Unicode),
    Column("tag", Word(NoteTag), nullable=False),
    Column("speaker", Unicode),
    _text("theme"),
)
summary = Table(
    "summary",
    metadata,
    Column("of", Word(SummaryOf), primary_key=True),
    _key("ref"),
    _text("text"),
)
key_message = Table(
    "key_message", metadata, _key(), *map(_text, ("headline", "text")), _whole("position")
)
report_facts = Table(
    "report_facts",
    metadata,
    _key(),
    *map(_text, ("foreword", "thanks", "decision_body", "next_date", "abbreviations")),
)


def _run_table(name: str) -> Table:
    return Table(
        name,
        metadata,
        _key(),
        _whole("planned_s"),
        Column("started_at", Instant, nullable=False),
        _whole("added_s"),
        Column("paused_at", Instant),
        Column("paused_s", Float, nullable=False),
        Column("ended_at", Instant),
    )


item_run = _run_table("item_run")
speaker_run = _run_table("speaker_run")
allotment = Table(
    "allotment",
    metadata,
    _key(),
    Column("starts_at", Instant, nullable=False),
    _whole("allotted_s"),
)
stage = Table(
    "stage",
    metadata,
    _key(),
    Column("scene", Word(Scene), nullable=False),
    Column("ref", Unicode),
    _text("theme"),
    Column("back", Word(Scene), nullable=False),
    Column("back_ref", Unicode),
    _text("view"),
)

# What was voted, and that somebody voted: two tables without a common key. `n` of a turnout row goes with
# the row when the round is finalised; `n` of a ballot is then set to 1.
ballot = Table(
    "ballot",
    metadata,
    _key("poll"),
    Column("round", Integer, primary_key=True, autoincrement=False),
    Column("id", LargeBinary, primary_key=True),
    _whole("n"),
    _text("answer"),
    _text("groups"),
    sqlite_with_rowid=False,
)
turnout = Table(
    "turnout",
    metadata,
    _key("poll"),
    Column("round", Integer, primary_key=True, autoincrement=False),
    Column("voter", LargeBinary, primary_key=True),
    _whole("n"),
    sqlite_with_rowid=False,
)
# `beside` is another question that the same phone is known to have voted for, "" for none; found out only
# where the two are merged, and only while the hub that made the hashes knows the phone.
upvote = Table(
    "upvote",
    metadata,
    _key("question"),
    Column("voter", LargeBinary, primary_key=True),
    _text("beside"),
    sqlite_with_rowid=False,
)
run_log = Table(
    "run_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    _text("what"),
    _text("ref"),
    _text("detail"),
)
setting = Table("setting", metadata, _key("name"), Column("value", LargeBinary, nullable=False))

TABLE_OF: dict[type[Any], Table] = {
    Workshop: event,
    Person: person,
    Item: item,
    Contribution: contribution,
    Poll: poll,
    Round: round_,
    HandCount: hand_count,
    Question: question,
    Conclusion: conclusion,
    ItemRun: item_run,
    SpeakerRun: speaker_run,
    Allotment: allotment,
    Stage: stage,
    Note: note,
    Summary: summary,
    KeyMessage: key_message,
    ReportFacts: report_facts,
}
