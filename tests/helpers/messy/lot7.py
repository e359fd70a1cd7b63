"""A seventh lot: what the ones before had not shown yet."""

import datetime as dt
from pathlib import Path

from tests.helpers.agendas import excel, word


def diaspora_policy(folder: Path) -> Path:
    """A concept note with its agenda at the end, groups listed within a cell."""
    return word(
        folder / "a.docx",
        [
            "CONCEPT NOTE AND PROVISIONAL AGENDA",
            "# Consultation on the National Diaspora Policy",
            "Organised by the Ministry of Foreign Affairs in partnership with IOM",
            "17 September 2026, 08:00 – 13:00",
            "Crown Plaza Hotel, Lilongwe, Malawi",
            "## 1. Introduction",
            "The Government of Malawi is reviewing its policy. The meeting will gather about 60 participants.",
            "## 2. Objectives",
            "- To collect the views of line ministries",
            "- To agree on next steps",
            "## 3. Agenda",
            [
                ["Time", "Activity", "Responsible person"],
                ["08:00 – 08:30", "Registration", "Secretariat"],
                ["08:30 – 08:35", "Opening prayer", "Volunteer"],
                [
                    "08:35 – 09:00",
                    "Opening remarks",
                    "Mr. Thoko Banda, Principal Secretary, Ministry of Foreign Affairs\n"
                    "Ms. Nomagugu Ncube, Chief of Mission, IOM Malawi",
                ],
                [
                    "09:00 – 09:30",
                    "Presentation of the draft policy",
                    "Dr. Chikondi Phiri, Consultant",
                ],
                ["09:30 – 10:00", "Tea break", "All"],
                [
                    "10:00 – 11:30",
                    "Group discussions:\nGroup 1: Remittances\nGroup 2: Skills\nGroup 3: Engagement",
                    "Group facilitators",
                ],
                ["11:30 – 12:15", "Group presentations in plenary", "Rapporteurs"],
                ["12:15 – 12:30", "Voting on priority actions", "Dr. Chikondi Phiri"],
                ["12:30 – 12:45", "Way forward and closing remarks", "Mr. Thoko Banda"],
                ["12:45", "Lunch and departure", "All"],
            ],
        ],
    )


def reunion_de_directores(folder: Path) -> Path:
    """Spanish; dates as moments in every row, roles parted by a slash, a title that sounds like an island."""
    return excel(
        folder / "cal.xlsx",
        {
            "Agenda": [
                ["AGENDA — REUNIÓN DE DIRECTORES"],
                ["Fecha", "Horario", "Actividad", "Responsable", "Salón"],
                [dt.datetime(2026, 10, 14), "08:30 - 09:00", "Registro", None, "Lobby"],
                [
                    dt.datetime(2026, 10, 14),
                    "09:00 - 09:30",
                    "Palabras de apertura",
                    "Mtro. Raúl Delgado, Director General",
                    "Salón A",
                ],
                [
                    dt.datetime(2026, 10, 14),
                    "09:30 - 11:00",
                    "Panel “Gobernanza”",
                    "Modera: Dra. Ana Ibarra / Panelistas: Mtra. Sol Pérez (COMAR), Lic. Juan Mena (OIM)",
                    "Salón A",
                ],
                [dt.datetime(2026, 10, 14), "11:00 - 11:15", "Coffee break", None, "Lobby"],
                [
                    dt.datetime(2026, 10, 15),
                    "09:00 - 10:00",
                    "Votación electrónica",
                    "Mtro. Raúl Delgado",
                    "Salón A",
                ],
            ]
        },
    )


SEVENTH = {
    build.__name__: build
    for build in (
        diaspora_policy,
        reunion_de_directores,
    )
}
