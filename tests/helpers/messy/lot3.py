"""A third lot: what the ones before had not shown yet."""

from pathlib import Path

from tests.helpers.agendas import excel, word


def stakeholders_meeting(folder: Path) -> Path:
    """Times to twelve with the half of the day at the end only, breaks named in every cell, ordinals in dates."""
    return word(
        folder / "a.docx",
        [
            "FEDERAL MINISTRY OF HEALTH",
            "# National Stakeholders’ Meeting on Nurse Retention",
            "DATE: 5th – 6th May, 2026",
            "VENUE: Transcorp Hilton, Abuja, Nigeria",
            "DAY ONE: TUESDAY 5TH MAY, 2026",
            [
                ["TIME", "ACTIVITY", "FACILITATOR"],
                ["8:00 – 9:00AM", "Arrival & Registration of Participants", "Secretariat"],
                ["9:00 – 9:10AM", "Opening Prayer/National Anthem", "All"],
                [
                    "9:10 – 9:40AM",
                    "Welcome Remarks",
                    "Dr. (Mrs.) Ngozi Eze, Director, Nursing Services",
                ],
                ["9:40 – 10:00AM", "Goodwill Messages", "WHO; UNICEF; Nigerian Nurses Association"],
                ["10:00 – 10:30AM", "TEA BREAK", "TEA BREAK"],
                ["10:30AM – 12:00PM", "Presentation: Findings of the survey", "Prof. Bola Adeyemi"],
                ["12:00 – 1:00PM", "Plenary Discussion", "Dr. Musa Ibrahim"],
                ["1:00 – 2:00PM", "LUNCH", "LUNCH"],
                ["2:00 – 4:00PM", "Group Work", "Groups 1–4"],
            ],
            "DAY TWO: WEDNESDAY 6TH MAY, 2026",
            [
                ["TIME", "ACTIVITY", "FACILITATOR"],
                ["9:00 – 10:30AM", "Group Presentations", "Dr. Musa Ibrahim"],
                ["10:30 – 11:00AM", "Voting on priorities", "Prof. Bola Adeyemi"],
                ["11:00 – 11:30AM", "Communiqué and Closing", "Dr. (Mrs.) Ngozi Eze"],
            ],
        ],
    )


def rencontres_du_reseau(folder: Path) -> Path:
    """French; days by their short weekday and day/month, two workshops at one time in two rooms."""
    return excel(
        folder / "p.xlsx",
        {
            "Prog": [
                ["Rencontres du réseau Villes accueillantes", "", "", "", ""],
                ["5-6 octobre 2026 · Strasbourg, France", "", "", "", ""],
                ["Jour", "Horaire", "Intitulé", "Animateurs", "Lieu"],
                ["Lun. 05/10", "9h30-10h", "Accueil", "", "Hall"],
                [
                    "",
                    "10h-12h",
                    "Atelier 1 – Loger autrement",
                    "Julie Weber (Eurométropole) et Marc Kieffer",
                    "Salle 1",
                ],
                [
                    "",
                    "10h-12h",
                    "Atelier 2 – Apprendre la langue",
                    "Sonia Haddad (CIMADE)",
                    "Salle 2",
                ],
                ["", "12h-14h", "Déjeuner libre", "", ""],
                [
                    "Mar. 06/10",
                    "9h-10h30",
                    "Séance plénière : restitution",
                    "Julie Weber",
                    "Hémicycle",
                ],
                ["", "10h30-10h45", "Vote sur la charte", "", "Hémicycle"],
            ]
        },
    )


def encuentro_en_listas(folder: Path) -> Path:
    """Spanish; a list of times with titles in bold, people behind them and in lists below."""
    path = folder / "e.md"
    path.write_text(
        """# Encuentro de defensoras

**Lugar:** Centro Cultural España, San Salvador, El Salvador

## Martes 3 de marzo de 2026

- 09:00–09:30 **Apertura**. Intervienen: Sra. Raquel Caballero, Procuradora; Sr. Juan Daniels, ACNUR
- 09:30–11:00 **Panel: Proteger a quien protege**
  - Modera: Lcda. Celia Medrano
  - Panelistas: Morena Herrera (Colectiva Feminista), Ruth López (Cristosal)
- 11:00–11:20 Pausa para el café
- 11:20–12:30 **Mesas de trabajo**
- 12:30–12:45 **Votación** de la agenda común
- 12:45–13:00 **Palabras de cierre**: Sra. Raquel Caballero
""",
        encoding="utf-8",
    )
    return path


def text_of_a_pdf(folder: Path) -> Path:
    """What is copied out of a PDF: every person on a line below, the house named "The Studio"."""
    path = folder / "from pdf.txt"
    path.write_text(
        """THE FUTURE OF SHELTER
Annual conference of the Housing Alliance
Thursday 12 November 2026 | The Studio, Birmingham, UK

09.00 Registration and coffee
09.30 Welcome address
Ms Jane Roe, Chief Executive, Housing Alliance
09.45 Keynote: A roof is not enough
Professor Sir Malcolm Reid, University of Birmingham
10.30 Panel debate: Who builds next?
Chair: Priya Shah, Journalist, Inside Housing
Panel:
Tom Briggs, Director of Development, Midland Homes
Cllr Asha Khan, Birmingham City Council
Lucy Frost, Crisis
11.30 Refreshments
12.00 Workshops (choose one)
13.00 Lunch and networking
14.00 Live vote: the housing pledge
14.30 Closing remarks
Ms Jane Roe
14.45 Close
""",
        encoding="utf-8",
    )
    return path


def bullets_in_cells(folder: Path) -> Path:
    """Day rows that repeat their text in every cell, bullets drawn as characters, an organisation that closes."""
    return word(
        folder / "iom.docx",
        [
            "# Inter-regional Exchange on Recruitment Corridors",
            "Kathmandu, Nepal | 18–19 August 2026",
            [
                ["Day 1 – 18 August", "Day 1 – 18 August"],
                ["Time", "Session details"],
                [
                    "09:00–09:30",
                    "**Opening Remarks**\n• Ms. Sarah Lou Arriola, Regional Director, IOM Asia-Pacific (virtual)\n"
                    "• Hon. Mr. Sharat Bhandari, Minister of Labour, Employment and Social "
                    "Security, Government of Nepal",
                ],
                [
                    "09:30–10:45",
                    "**Session 1: What changed since 2022?**\nModerator: Mr. Nilambar Badal, NNSM\nSpeakers:\n"
                    "• Ms. Manju Gurung, Pourakhi\n• Mr. Rene Cruz, DMW Philippines\nQ&A: 15 minutes",
                ],
                ["10:45–11:00", "Tea/coffee"],
                ["11:00–12:00", "**Session 2: Corridor clinics** (in groups)"],
                ["Day 2 – 19 August", "Day 2 – 19 August"],
                [
                    "09:00–10:00",
                    "**Session 3: Commitments and polling**\nFacilitators: Ms. Manju Gurung and Mr. Nilambar Badal",
                ],
                ["10:00–10:15", "**Wrap-up and Closing**\nIOM"],
            ],
        ],
    )


def tour(folder: Path) -> Path:
    """Bare hours, noon in words, hosts that are organisations."""
    path = folder / "tour.csv"
    path.write_text(
        """Date,Time,Activity,Host
Mon 5 Oct 2026,9am-9.30am,Briefing,Rachel Stone
Mon 5 Oct 2026,10.30am,Visit to the port,Harbour Authority
Mon 5 Oct 2026,1pm-2pm,Lunch,
Tue 6 Oct 2026,8.30am-12 noon,Round table with employers,"Rachel Stone, Chamber of Commerce"
Tue 6 Oct 2026,12 noon,Departure,
""",
        encoding="utf-8",
    )
    return path


def orden_del_dia(folder: Path) -> Path:
    """Spanish; numbered points with minutes, counted from "Hora de inicio: 10:00 a. m."."""
    return word(
        folder / "es.docx",
        [
            "# Sesión ordinaria del Comité Intersectorial",
            "Jueves 16 de abril de 2026",
            "Hora de inicio: 10:00 a. m.",
            "Lugar: Salón Bolívar, Cancillería, Bogotá, Colombia",
            [
                ["N.º", "Punto del orden del día", "Responsable", "Tiempo"],
                ["1", "Verificación del quórum", "Secretaría Técnica", "5 min"],
                [
                    "2",
                    "Informe de seguimiento",
                    "Dra. Paola Niño, Directora de Asuntos Migratorios",
                    "30 min",
                ],
                [
                    "3",
                    "Presentación del plan 2027",
                    "Dr. Andrés Rico, DNP\nSra. Milena Ortiz, OIM",
                    "40 min",
                ],
                ["4", "Receso", "", "15 min"],
                ["5", "Deliberación y votación", "Comité", "45 min"],
                ["6", "Varios", "", "10 min"],
            ],
        ],
    )


def colloque(folder: Path) -> Path:
    """French; starts only, as "8 h 45", which could be lengths."""
    return word(
        folder / "fr.docx",
        [
            "UNIVERSITÉ MOHAMMED V",
            "# Colloque international : Migrations et santé mentale",
            "Rabat, les 26 et 27 novembre 2026",
            "**Jeudi 26 novembre 2026**",
            [
                ["8 h 45", "Accueil des participants", ""],
                [
                    "9 h 15",
                    "Mots introductifs",
                    "Pr. Hakima Alami, Doyenne\nDr Peter Lang, OMS Maroc",
                ],
                [
                    "9 h 45",
                    "Conférence inaugurale : « L’exil intérieur »",
                    "Pr. Didier Fontaine (EHESS, Paris)",
                ],
                ["10 h 45", "Pause-café", ""],
                [
                    "11 h 15",
                    "Table ronde n° 1 : Soigner sans frontières",
                    "Modération assurée par Pr. Hakima Alami\nAvec la participation de :\n"
                    "Dr Samia Berrada, CHU Ibn Sina\nM. Yves Morel, Médecins du Monde",
                ],
                ["12 h 45", "Déjeuner", ""],
                ["14 h 30", "Ateliers parallèles", ""],
                ["16 h 00", "Fin de la première journée", ""],
            ],
            "**Vendredi 27 novembre 2026**",
            [
                [
                    "9 h 00",
                    "Table ronde n° 2 : Former les équipes",
                    "Modérateur : Dr Peter Lang\nIntervenantes : Mme Leïla Idrissi (INSP) ; "
                    "Mme Odile Petit, psychologue",
                ],
                ["10 h 30", "Sondage et débat avec la salle", ""],
                ["11 h 30 – 12 h 00", "Synthèse et clôture", "Pr. Hakima Alami"],
            ],
        ],
    )


THIRD = {
    build.__name__: build
    for build in (
        stakeholders_meeting,
        rencontres_du_reseau,
        encuentro_en_listas,
        text_of_a_pdf,
        bullets_in_cells,
        tour,
        orden_del_dia,
        colloque,
    )
}
