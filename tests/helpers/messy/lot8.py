"""An eighth lot: what the ones before had not shown yet."""

import datetime as dt
from pathlib import Path

from tests.helpers.agendas import excel, word


def termes_de_reference(folder: Path) -> Path:
    """French; numbered activities in a column of their own, days as rows, times with a capital H."""
    return word(
        folder / "TDR.docx",
        [
            "TERMES DE RÉFÉRENCE",
            "# Atelier de validation du plan d’action sur l’état civil",
            "Dates : 10 et 11 novembre 2026",
            "Lieu : Hôtel Azalaï, Bamako, Mali",
            "## 1. Contexte et justification",
            "Le Gouvernement du Mali s’est engagé à moderniser l’état civil d’ici à 2030.",
            "## 5. Agenda provisoire",
            [
                ["N°", "Heures", "Activités", "Responsables"],
                ["Jour 1 : mardi 10 novembre 2026", None, None, None],
                ["1", "08H00 – 08H30", "Installation des participants", "Comité d’organisation"],
                [
                    "2",
                    "08H30 – 09H15",
                    "Cérémonie d’ouverture",
                    "M. Seydou Koné, Représentant, UNICEF\n"
                    "Mme Awa Traoré, Ministre de l’Administration territoriale",
                ],
                ["3", "09H15 – 09H45", "Pause santé", ""],
                [
                    "4",
                    "09H45 – 11H00",
                    "Présentation du plan d’action",
                    "M. Ibrahim Sangaré, Consultant national",
                ],
                ["5", "11H00 – 13H00", "Travaux de groupe", "Facilitateurs"],
                ["Jour 2 : mercredi 11 novembre 2026", None, None, None],
                ["6", "08H30 – 10H30", "Restitution des travaux en plénière", "Rapporteurs"],
                ["7", "10H30 – 11H00", "Vote sur les priorités", "M. Ibrahim Sangaré"],
                ["8", "11H00 – 11H30", "Clôture des travaux", "Mme Awa Traoré"],
            ],
        ],
    )


def board_meeting(folder: Path) -> Path:
    """Numbered items with the time allotted to each; the start stands above, who presents beside."""
    return word(
        folder / "Board agenda.docx",
        [
            "# Agenda of the 14th meeting of the Programme Board",
            "Thursday, 22 October 2026, starting at 14.00 hrs",
            "Venue: Peace Palace, The Hague",
            [
                ["No.", "Agenda item", "Presenter", "For", "Time allotted"],
                ["1", "Opening and adoption of the agenda", "Ms. Ingrid de Vries, Chair", "decision", "5 min"],
                ["2", "Progress report", "Mr. Kofi Mensah, Programme Manager", "information", "25 min"],
                ["3", "Budget 2027", "Ms. Lucía Ramos, Finance Officer", "decision", "30 min"],
                ["", "Coffee", "", "", "15 min"],
                ["4", "Vote on the new member", "Ms. Ingrid de Vries", "decision", "10 min"],
                ["5", "Any other business", "All", "", "10 min"],
                ["6", "Closing", "Ms. Ingrid de Vries", "", "5 min"],
            ],
        ],
    )  # fmt: skip


def jornada_tecnica(folder: Path) -> Path:
    """Spanish; blocks in merged cells, name and post in two columns, times as Excel has them."""
    return excel(
        folder / "jornada.xlsx",
        {
            "Programa": [
                ["Jornada técnica sobre vivienda asequible"],
                ["Valencia, 19 de noviembre de 2026"],
                [],
                ["Inicio", "Fin", "Bloque", "Tema", "Ponente", "Cargo"],
                [dt.time(9, 0), dt.time(9, 30), None, "Acreditación", None, None],
                [
                    dt.time(9, 30),
                    dt.time(9, 45),
                    None,
                    "Bienvenida",
                    "Amparo Gil",
                    "Concejala de Vivienda, Ayuntamiento de Valencia",
                ],
                [
                    dt.time(9, 45),
                    dt.time(10, 15),
                    "Bloque I: Suelo",
                    "El suelo público",
                    "Jordi Ferrer",
                    "Profesor, Universitat de València",
                ],
                [
                    dt.time(10, 15),
                    dt.time(11, 0),
                    None,
                    "Cooperativas en cesión de uso",
                    "Nerea Ibáñez",
                    "Directora, Sostre Cívic",
                ],
                [dt.time(11, 0), dt.time(11, 30), None, "Pausa café", None, None],
                [
                    dt.time(11, 30),
                    dt.time(12, 30),
                    "Bloque II: Financiación",
                    "Mesa redonda con entidades financieras",
                    "Modera: Luis Prats",
                    "Periodista",
                ],
                [
                    dt.time(12, 30),
                    dt.time(13, 0),
                    None,
                    "Conclusiones y cierre",
                    "Amparo Gil",
                    None,
                ],
            ]
        },
    )


EIGHTH = {build.__name__: build for build in (termes_de_reference, board_meeting, jornada_tecnica)}
