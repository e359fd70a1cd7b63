"""A ninth lot: what the ones before had not shown yet."""

import datetime as dt
from pathlib import Path

from tests.helpers.agendas import excel, word


def expert_meeting(folder: Path) -> Path:
    """Two columns; co-chairs, a discussant and time for questions named within the cells."""
    return word(
        folder / "agenda.docx",
        [
            "# Expert Meeting on Skills Mobility Partnerships",
            "Tuesday 3 November 2026, Palais de l’Europe, Strasbourg",
            "PROVISIONAL AGENDA",
            [
                ["0900 – 0930 hrs", "Registration and coffee"],
                [
                    "0930 – 1000 hrs",
                    "**Opening**\nCo-chairs:\nMs. Anneli Saar, Deputy Director, Ministry of the Interior, "
                    "Estonia\nMr. Youssef Alami, Head of Division, Ministry of Labour, Morocco",
                ],
                [
                    "1000 – 1130 hrs",
                    "**Session 1: What employers need** (Room 5)\nPresenter: Dr. Ines Rocha, OECD\n"
                    "Discussant: Mr. Tom Baker, BusinessEurope\nQ&A (20 minutes)",
                ],
                ["1130 – 1145 hrs", "Coffee break"],
                [
                    "1145 – 1245 hrs",
                    "**Session 2: Recognition of qualifications** (Room 5)\nPanellists:\n"
                    "- Ms. Grace Mwangi, NITA, Kenya\n- Mr. Peter Novak, CEDEFOP",
                ],
                ["1245 – 1300 hrs", "**Wrap-up** by the Co-chairs"],
            ],
        ],
    )


def calendrier_de_formation(folder: Path) -> Path:
    """French; starts with lengths in hours, dates as Excel has them, a trainer for each module."""
    return excel(
        folder / "calendrier.xlsx",
        {
            "Formation": [
                ["Formation des médiateurs – Antananarivo, Madagascar"],
                ["Date", "Début", "Durée (h)", "Activité", "Formateur", "Salle"],
                [dt.datetime(2026, 11, 23), dt.time(8, 30), 0.5, "Accueil", None, "Hall"],
                [None, dt.time(9, 0), 1.5, "Module 1 : Écouter", "Hanta Rabe", "Salle 2"],
                [None, dt.time(10, 30), 0.25, "Pause", None, None],
                [None, dt.time(10, 45), 1.25, "Module 2 : Reformuler", "Paul Andria", "Salle 2"],
                [dt.datetime(2026, 11, 24), dt.time(8, 30), 2, "Mises en situation", "Hanta Rabe", "Salle 2"],
                [None, dt.time(10, 30), 0.5, "Évaluation et clôture", None, "Salle 2"],
            ]
        },
    )  # fmt: skip


NINTH = {build.__name__: build for build in (expert_meeting, calendrier_de_formation)}
