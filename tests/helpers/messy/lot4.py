"""A fourth lot: what the ones before had not shown yet."""

import datetime as dt
from pathlib import Path

from tests.helpers.agendas import excel, word


def symposium(folder: Path) -> Path:
    """Titles with their times in brackets as merged rows, below them a person to a row."""
    return word(
        folder / "a.docx",
        [
            "# Symposium on Circular Cities",
            "Rotterdam, the Netherlands, Friday 22 May 2026",
            [
                ["Opening (09:00 – 09:20)", None],
                ["Marijke Bos", "Deputy Mayor, City of Rotterdam"],
                ["Session 1: Materials (09:20 – 10:40)", None],
                ["Chair: Pieter Smit", "TU Delft"],
                ["Dr. Ola Berg", "Researcher, KTH"],
                ["Lucia Marin", "Policy Officer, European Commission"],
                ["Coffee break (10:40 – 11:00)", None],
                ["Session 2: People (11:00 – 12:15)", None],
                ["Chair: Marijke Bos", ""],
                ["Hana Sato", "Project lead, City of Yokohama"],
                ["Vote and closing (12:15 – 12:30)", None],
            ],
        ],
    )


def two_clocks(folder: Path) -> Path:
    """The same times for two places side by side."""
    return word(
        folder / "b.docx",
        [
            "# Global webinar series: Data protection for NGOs",
            "15 September 2026 – online (Zoom)",
            [
                ["Geneva (CEST)", "New York (EDT)", "Session", "Speakers"],
                ["15:00 – 15:10", "09:00 – 09:10", "Welcome", "Ms. Nora Frey, ICVA"],
                [
                    "15:10 – 15:50",
                    "09:10 – 09:50",
                    "Presentation: The new guidance",
                    "Mr. Daniel Ortega, Privacy International",
                ],
                ["15:50 – 16:10", "09:50 – 10:10", "Q&A moderated by Nora Frey", ""],
                ["16:10 – 16:20", "10:10 – 10:20", "Poll and wrap-up", ""],
            ],
        ],
    )


def sheet_with_formats(folder: Path) -> Path:
    """A first sheet that is no programme, the kind of an item in a column of formats, a total at the end."""
    return excel(
        folder / "c.xlsx",
        {
            "Overview": [["Please do not edit this sheet"]],
            "Agenda": [
                ["#", "Session", "Format", "Speaker(s)", "Duration", "Start", "End"],
                [
                    1,
                    "Welcome",
                    "Plenary",
                    "Anne Carter (CEO)",
                    dt.time(0, 15),
                    dt.datetime(2026, 6, 18, 9, 0),
                    dt.datetime(2026, 6, 18, 9, 15),
                ],
                [
                    2,
                    "Strategy 2030",
                    "Panel",
                    "Moderator: Tom Hall; Panelists: Jia Chen (Finance), Omar Aziz (People)",
                    dt.time(1, 0),
                    dt.datetime(2026, 6, 18, 9, 15),
                    dt.datetime(2026, 6, 18, 10, 15),
                ],
                [
                    3,
                    "Break",
                    None,
                    None,
                    dt.time(0, 30),
                    dt.datetime(2026, 6, 18, 10, 15),
                    dt.datetime(2026, 6, 18, 10, 45),
                ],
                [
                    4,
                    "Priorities",
                    "Live vote",
                    None,
                    dt.time(0, 15),
                    dt.datetime(2026, 6, 18, 10, 45),
                    dt.datetime(2026, 6, 18, 11, 0),
                ],
                [
                    5,
                    "Close",
                    "Plenary",
                    "Anne Carter",
                    dt.time(0, 10),
                    dt.datetime(2026, 6, 18, 11, 0),
                    dt.datetime(2026, 6, 18, 11, 10),
                ],
                [None, None, None, "Total", "=SUM(E2:E6)", None, None],
            ],
        },
    )


def revue_annuelle(folder: Path) -> Path:
    """French; "from 9h to 9h15", people told by their posts in a sentence."""
    return word(
        folder / "g.docx",
        [
            "RÉPUBLIQUE DE CÔTE D’IVOIRE – Union-Discipline-Travail",
            "# Revue annuelle du programme « Retour volontaire »",
            "Date : le mardi 8 décembre 2026",
            "Lieu : Hôtel Ivoire, salle des Ambassadeurs, Abidjan, Côte d’Ivoire",
            [
                ["HORAIRES", "ACTIVITÉS", "RESPONSABLES"],
                ["De 9h à 9h15", "Installation des participants", "Protocole"],
                [
                    "De 9h15 à 9h45",
                    "Ouverture officielle\n- Mot de bienvenue du Chef de mission de l’OIM, M. Lassina Koné\n"
                    "- Allocution de S.E. Mme Astrid Weber, Ambassadrice d’Allemagne",
                    "",
                ],
                [
                    "De 9h45 à 10h30",
                    "Présentation des résultats 2026",
                    "Mme Affoué Yao, Coordinatrice nationale, OIM",
                ],
                ["De 10h30 à 10h45", "PAUSE CAFÉ", ""],
                ["De 10h45 à 12h", "Échanges", "Modérateur : Dr Serge Kouamé"],
                ["De 12h à 12h30", "Vote des recommandations et clôture", "M. Lassina Koné"],
                ["12h30", "COCKTAIL DÉJEUNATOIRE", ""],
            ],
        ],
    )


def working_group(folder: Path) -> Path:
    """Starts only; objective, numbered questions and remarks among the people."""
    return word(
        folder / "i.docx",
        [
            "# Technical Working Group on Labour Statistics",
            "Third meeting",
            "Amman, Jordan",
            "Sunday, 25 January 2026 (10:00–13:30)",
            [
                ["Time", "Topic and objective", "Presenter(s)", "Remarks"],
                [
                    "10:00",
                    "Welcome and tour de table",
                    "Ms. Rania Khoury (Ministry of Labour)",
                    "Arabic/English interpretation",
                ],
                [
                    "10:20",
                    "**Update on the labour force survey**\nObjective: to inform members of the 2025 results",
                    "Mr. Samer Odeh, Department of Statistics",
                    "Slides",
                ],
                [
                    "11:00",
                    "**Discussion: gaps in administrative data**\nGuiding questions:\n"
                    "1. Which registers are missing?\n2. Who should own them?",
                    "Moderated by Ms. Rania Khoury",
                    "",
                ],
                ["12:00", "Coffee break", "", ""],
                ["12:20", "Ranking of priorities (live poll)", "ILO", "Phones needed"],
                ["13:00", "Next steps and closing", "Ms. Rania Khoury", ""],
            ],
        ],
    )


FOURTH = {
    build.__name__: build
    for build in (
        symposium,
        two_clocks,
        sheet_with_formats,
        revue_annuelle,
        working_group,
    )
}
