"""A sixth lot: what the ones before had not shown yet."""

from pathlib import Path

from tests.helpers.agendas import excel, word


def mayors_retreat(folder: Path) -> Path:
    """Day and time in one cell, a trainer."""
    return word(
        folder / "a.docx",
        [
            "# Leadership Retreat for Women Mayors",
            "Santa Cruz, Bolivia",
            [
                ["Date and time", "Activity", "Speaker"],
                ["Mon 5 Oct 2026, 9:00–9:30", "Welcome", "María Rojas, Mayor of Sucre"],
                [
                    "Mon 5 Oct 2026, 9:30–11:00",
                    "Workshop: Budgets that care",
                    "Trainer: Lucía Gómez, UCLG",
                ],
                ["Mon 5 Oct 2026, 11:00–11:30", "Coffee", ""],
                ["Tue 6 Oct 2026, 9:00–10:30", "Peer coaching", "Lucía Gómez"],
                ["Tue 6 Oct 2026, 10:30–11:00", "Vote on the Santa Cruz Charter", ""],
            ],
        ],
    )


def transferts_de_fonds(folder: Path) -> Path:
    """French; dates in merged cells, times on three lines of a cell."""
    return word(
        folder / "b.docx",
        [
            "# Séminaire régional sur les transferts de fonds",
            "Lieu : Hôtel Azalaï, Ouagadougou, Burkina Faso",
            [
                ["Date", "Horaire", "Session", "Intervenants"],
                [
                    "22 avril 2026",
                    "9h00\n-\n9h30",
                    "Ouverture",
                    "M. Seydou Zongo, Directeur général du Trésor",
                ],
                [
                    "^",
                    "9h30\n-\n11h00",
                    "Session 1 : Coûts et corridors",
                    "Modérateur : M. Ali Traoré, BCEAO\n"
                    "Panélistes : Mme Rita Compaoré, Western Union ; M. Jean Kaboré, Coris Bank",
                ],
                ["^", "11h00\n-\n11h30", "Pause-café", ""],
                ["23 avril 2026", "9h00\n-\n10h30", "Session 2 : Épargne", "Mme Rita Compaoré"],
                ["^", "10h30\n-\n11h00", "Vote et clôture", "M. Seydou Zongo"],
            ],
        ],
    )


def consular_meeting(folder: Path) -> Path:
    """Roles stand where titles do, with the people beside them."""
    return word(
        folder / "c.docx",
        [
            "# Expert Meeting on Consular Protection",
            "Tbilisi, Georgia, 9 November 2026",
            [
                ["10:00 – 10:15", "Opening", ""],
                [
                    "",
                    "Welcome remarks",
                    "Mr. Giorgi Lomidze, Deputy Minister of Foreign Affairs of Georgia",
                ],
                ["", "Introduction", "Ms. Irina Petrova, ICMPD"],
                ["10:15 – 11:30", "Session I: Crises abroad", ""],
                ["", "Chair", "Ms. Irina Petrova"],
                ["", "Speakers", "Mr. Artur Sahakyan, Armenia\nMs. Olena Koval, Ukraine"],
                ["11:30 – 12:00", "Coffee break", ""],
                ["12:00 – 12:20", "Electronic poll", ""],
                ["12:20 – 13:00", "Conclusions", "Mr. Giorgi Lomidze"],
            ],
        ],
    )


def curso_de_verano(folder: Path) -> Path:
    """Spanish; the tables of two days side by side."""
    return excel(
        folder / "two.xlsx",
        {
            "Programme": [
                ["Curso de verano: Frontera y salud"],
                ["Tapachula, México"],
                ["Lunes 13 de julio de 2026", None, None, "Martes 14 de julio de 2026", None],
                ["Hora", "Actividad", None, "Hora", "Actividad"],
                ["9:00-10:00", "Bienvenida", None, "9:00-10:30", "Módulo 2: Vigilancia"],
                ["10:00-11:30", "Módulo 1: Derechos", None, "10:30-11:00", "Receso"],
                ["11:30-12:00", "Receso", None, "11:00-12:00", "Votación y cierre"],
            ],
            "merge:Programme": ["A3:B3", "D3:E3"],
        },
    )


SIXTH = {
    build.__name__: build
    for build in (
        mayors_retreat,
        transferts_de_fonds,
        consular_meeting,
        curso_de_verano,
    )
}
