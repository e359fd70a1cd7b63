"""The side event's polls in every state that a poll can have, and their tallies."""

from datetime import timedelta

from facilitator.domain.kinds import TallyData
from facilitator.domain.polls import (
    Card,
    Cards,
    Choice,
    Pattern,
    Poll,
    PollSettings,
    Round,
    RoundStatus,
    Statement,
    Visibility,
)
from facilitator.domain.tallies import Tally
from facilitator.domain.text import Text
from facilitator.protocol.desk import PollRow
from tests.helpers.side_event import NOW, START


def _card(color: str, en: str, fr: str, pattern: Pattern) -> Card:
    return Card(color, Text(en, "en", {"fr": fr}), pattern)


POLLS = {
    "obstacle": Poll(
        "obstacle",
        "single",
        Text(
            "What holds capacity building back?",
            "en",
            {
                "fr": "Qu’est-ce qui freine le renforcement des capacités ?",
                "ar": "ما الذي يعيق بناء القدرات؟",
            },
        ),
        0,
        (
            Choice("funding", Text("Funding", "en", {"fr": "Le financement", "ar": "التمويل"})),
            Choice("turnover", Text("Staff turnover", "en", {"fr": "La rotation du personnel"})),
            Choice("coordination", Text("Coordination", "en", {"fr": "La coordination"})),
        ),
        item="vote",
        frozen=True,
    ),
    "local": Poll(
        "local",
        "single",
        Text(
            "Should cities have their own budget for it?",
            "en",
            {"fr": "Un budget propre aux villes ?"},
        ),
        1,
        (
            Choice(
                "yes",
                Text("Yes", "en", {"fr": "Oui"}),
                _card("#2e9e5b", "green card", "carton vert", Pattern.SOLID),
            ),
            Choice(
                "no",
                Text("No", "en", {"fr": "Non"}),
                _card("#c8372d", "red card", "carton rouge", Pattern.CROSS),
            ),
            Choice(
                "unsure",
                Text("Not yet", "en", {"fr": "Pas encore"}),
                _card("#e8b90a", "yellow card", "carton jaune", Pattern.DIAGONAL),
            ),
        ),
        settings=PollSettings(allow_abstain=True),
        item="vote",
        frozen=True,
    ),
    "partners": Poll(
        "partners",
        "multiple",
        Text("Who should lead? Choose up to two.", "en"),
        2,
        (
            Choice("ministries", Text("National ministries", "en")),
            Choice("cities", Text("Cities and regions", "en")),
            Choice("un", Text("The United Nations system and its specialised agencies", "en")),
            Choice("civil", Text("Civil society", "en")),
            Choice("private", Text("Employers and trade unions", "en")),
        ),
        settings=PollSettings(min=1, max=2),
        visibility=Visibility.LIVE,
        item="session-2",
        frozen=True,
    ),
    "agree": Poll(
        "agree",
        "scale",
        Text("How far do you agree?", "en"),
        3,
        statements=(
            Statement("early", Text("Training comes too late in the project cycle", "en")),
            Statement("peers", Text("Peers teach better than consultants do", "en")),
            Statement("measure", Text("We know how to measure what it changes", "en")),
        ),
        settings=PollSettings(
            min=1, max=5, low_label=Text("Not at all", "en"), high_label=Text("Fully", "en")
        ),
        item="session-2",
        frozen=True,
    ),
    "useful": Poll(
        "useful",
        "scale",
        Text("How useful was this session?", "en"),
        4,
        statements=(Statement("session", Text("This session", "en")),),
        settings=PollSettings(
            min=1, max=5, low_label=Text("Not useful", "en"), high_label=Text("Very useful", "en")
        ),
        item="closing",
    ),
}


def poll_rows() -> list[PollRow]:
    def closed(poll: str, minutes: int, *, revealed: bool, cards: Cards = Cards.NONE) -> Round:
        opened_at = START + timedelta(minutes=minutes)
        return Round(
            poll,
            1,
            RoundStatus.CLOSED,
            opened_at,
            closed_at=opened_at + timedelta(minutes=1),
            revealed=revealed,
            finalised=True,
            turnout=150,
            phones=180,
            cards=cards,
        )

    running = Round("obstacle", 1, RoundStatus.OPEN, NOW - timedelta(seconds=25), phones=187)
    return [
        PollRow(POLLS["obstacle"], "open", [running]),
        PollRow(POLLS["local"], "revealed", [closed("local", 3, revealed=True, cards=Cards.ADDED)]),
        PollRow(POLLS["partners"], "closed", [closed("partners", 5, revealed=False)]),
        PollRow(POLLS["agree"], "revealed", [closed("agree", 7, revealed=True)]),
        PollRow(POLLS["useful"], "draft", []),
    ]


def tallies() -> dict[str, Tally]:
    counts = {"funding": 29, "turnover": 13, "coordination": 5}
    partners = {"ministries": 61, "cities": 74, "un": 38, "civil": 52, "private": 19}
    values = {
        "early": {1: 6, 2: 15, 3: 31, 4: 58, 5: 40},
        "peers": {1: 3, 2: 9, 3: 28, 4: 61, 5: 49},
        "measure": {1: 44, 2: 57, 3: 26, 4: 17, 5: 6},
    }
    mean = {k: sum(v * n for v, n in row.items()) / sum(row.values()) for k, row in values.items()}
    return {
        "obstacle": Tally("obstacle", 1, "single", 47, 0, TallyData(counts)),
        "local": Tally(
            "local",
            1,
            "single",
            150,
            8,
            TallyData({"yes": 91, "no": 33, "unsure": 18}),
            {"yes": 11, "no": 4, "unsure": 2},
            Cards.ADDED,
        ),
        "partners": Tally("partners", 1, "multiple", 150, 0, TallyData(partners)),
        "agree": Tally("agree", 1, "scale", 150, 0, TallyData(values=values, mean=mean)),
    }
