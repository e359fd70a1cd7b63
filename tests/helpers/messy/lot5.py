"""A fifth lot: what the ones before had not shown yet."""

import datetime as dt
from pathlib import Path

from tests.helpers.agendas import excel, word


def regional_dialogue(folder: Path) -> Path:
    """Moderators and speakers in columns, perspectives and minutes behind them, a side event inside lunch."""
    return word(
        folder / "a.docx",
        [
            "# Regional Dialogue on Skills Mobility Partnerships",
            "Dates: 8 – 9 July 2026",
            "Venue: Kempinski Hotel, Accra, Ghana",
            [
                ["Time", "Session", "Moderator", "Speakers"],
                ["DAY 1 – Wednesday, 8 July 2026", None, None, None],
                ["08.30 – 09.00", "Registration", "", ""],
                [
                    "09.00 – 09.30",
                    "Opening Session",
                    "Ms. Efua Mensah, Master of Ceremonies",
                    "Hon. Ignatius Baffour, Minister of Employment (Welcome remarks)\n"
                    "Ms. Fatou Diallo, Chief of Mission, IOM Ghana (Keynote)",
                ],
                [
                    "09.30 – 11.00",
                    "Session 1: Mapping demand",
                    "Dr. Kwame Asante (University of Ghana)",
                    "Ms. Aisha Bello (Ministry of Labour, Nigeria) (national dimension) – 10 minutes\n"
                    "Mr. Luca Romano (European Commission) (regional dimension) – 10 minutes\n"
                    "TBC, ECOWAS Commission – 10 minutes",
                ],
                ["11.00 – 11.15", "Health break", "", ""],
                [
                    "11.15 – 12.45",
                    "Session 2: Who trains whom?",
                    "Ms. Fatou Diallo",
                    "Prof. Esi Darko, CSIR; Mr. Jonas Weber, GIZ",
                ],
                ["12.45 – 14.00", "Lunch", "", ""],
                [
                    "13.15 – 13.45",
                    "Side event: Diaspora investors (Room Volta)",
                    "",
                    "Mr. Kojo Annan, GUBA",
                ],
                ["14.00 – 15.00", "Interactive voting and discussion", "Dr. Kwame Asante", ""],
                ["DAY 2 – Thursday, 9 July 2026", None, None, None],
                ["09.00 – 10.30", "Session 3: Draft roadmap", "Mr. Jonas Weber", "Rapporteurs"],
                ["10.30 – 11.00", "Closing ceremony", "", "Hon. Ignatius Baffour"],
            ],
        ],
    )


def leaving_no_one_offline(folder: Path) -> Path:
    """Minutes as 5', people listed above and called by what they stand for, each for ten minutes."""
    return word(
        folder / "b.docx",
        [
            "SIDE EVENT TO THE HIGH-LEVEL POLITICAL FORUM",
            "# Leaving no one offline",
            "## Co-organizers: Estonia, Rwanda, ITU",
            "## Panellists",
            "- H.E. Ms. Kadri Tamm, Minister of Digital Affairs, Estonia",
            "- Mr. Patrick Nkusi, Director General, Rwanda Utilities Regulatory Authority (RURA)",
            "- Ms. Sofia Lindgren, Deputy Director, ITU",
            "## Moderator",
            "- Mr. Hassan Ali, Journalist, BBC Africa",
            "## Programme – Monday 13 July 2026, 13:15, Conference Room 7, UN Headquarters, New York",
            [
                ["Time", "Item"],
                ["5'", "Opening by the moderator"],
                ["30'", "Panel: Estonia, RURA and ITU (10 minutes each)"],
                ["10'", "Voting by phone"],
                ["25'", "Questions from the floor"],
                ["5'", "Closing by the moderator"],
            ],
        ],
    )


def mixed_times(folder: Path) -> Path:
    """Times, fractions, lengths since midnight and texts in the same two columns."""
    return excel(
        folder / "mixed.xlsx",
        {
            "Plan": [
                ["Coordination Retreat"],
                ["Bishkek, Kyrgyzstan – 27 August 2026"],
                ["Start", "End", "Topic", "Facilitator"],
                [dt.time(9, 0), "9.30", "Check-in", "Aigul Bekova"],
                ["09:30", 0.4375, "Review of 2026", "Nurlan Asanov"],
                [0.4375, dt.timedelta(hours=10, minutes=45), "Tea", None],
                [
                    "10h45",
                    dt.datetime(2026, 8, 27, 12, 15),
                    "Budget game",
                    "Aigul Bekova, Nurlan Asanov",
                ],
                ["12:15 PM", "1:15 PM", "Lunch", None],
                [dt.time(13, 15), "14.00 ", "Straw poll: where to cut", "Nurlan Asanov"],
                ["14:00", "14:1 5", "Close", "Aigul Bekova"],
            ]
        },
    )


def dialogo_de_alto_nivel(folder: Path) -> Path:
    """Spanish; panels inside a session, an event in another room inside lunch, a message by video."""
    return word(
        folder / "m.docx",
        [
            "# Diálogo de alto nivel sobre protección",
            "Panamá, 17 y 18 de noviembre de 2026",
            "Sede: Ciudad del Saber, Panamá",
            [
                ["Hora", "Sesión"],
                ["Día 1: martes 17 de noviembre", None],
                [
                    "09:00 - 09:30",
                    "Inauguración\nPalabras de bienvenida: Excma. Sra. Erika Mouynes, Canciller, Panamá\n"
                    "Mensaje en video: Sr. Filippo Grandi, ACNUR",
                ],
                ["09:30 - 12:00", "Sesión 1: Rutas seguras"],
                [
                    "09:30 - 10:30",
                    "Panel 1: La selva del Darién\nModeradora: Sra. Gisela Paredes (Telemetro)\nPanelistas:\n"
                    "Sr. Oriel Ortega, Director, SENAFRONT (dimensión nacional)\n"
                    "Sra. Diana Romero, HIAS (dimensión local)",
                ],
                ["10:45 - 12:00", "Panel 2: Después de la selva\nModerador: Sr. Carlos Young"],
                ["12:00 - 13:30", "Almuerzo"],
                ["12:30 - 13:15", "Evento paralelo: Mujeres líderes\nLugar: Salón 105"],
                ["13:30 - 14:00", "Votación y preguntas del público"],
                ["Día 2: miércoles 18 de noviembre", None],
                [
                    "09:00 - 10:00",
                    "Conclusiones y compromisos\nPresidencia: Excma. Sra. Erika Mouynes",
                ],
            ],
        ],
    )


FIFTH = {
    build.__name__: build
    for build in (
        regional_dialogue,
        leaving_no_one_offline,
        mixed_times,
        dialogo_de_alto_nivel,
    )
}
