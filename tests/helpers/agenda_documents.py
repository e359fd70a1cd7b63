"""Agendas as organisers send them, each in another layout; what they must give stands in `expected/`."""

import datetime as dt
from pathlib import Path

from facilitator.importers.drafting import Setting
from tests.helpers.agendas import blocks_from, excel, word

HERE = Setting(dt.date(2026, 1, 15), "UTC")
DOCUMENTS = Path(__file__).parents[1] / "integration" / "importers" / "documents"


def side_event(folder: Path) -> Path:
    return word(folder / "side event.docx", blocks_from(DOCUMENTS / "side_event.json"))


def two_days(folder: Path) -> Path:
    return word(folder / "two days.docx", blocks_from(DOCUMENTS / "two_days.json"))


def french_tables(folder: Path) -> Path:
    """A table for each day under its date; roles, honorifics and breaks in French."""
    return word(
        folder / "programme.docx",
        [
            "# Atelier régional sur la gouvernance de l’eau",
            "Lieu : Palais des Nations, Genève",
            "Organisateurs : Agence de l’eau du Léman; Université de Fribourg",
            "## Lundi 4 mai 2026",
            [
                ["Horaire", "Séance", "Intervenants"],
                ["8h30 – 9h00", "Accueil et inscription", ""],
                [
                    "9h00 – 9h45",
                    "Ouverture",
                    "Mot de bienvenue : Mme Claire Fontaine, Directrice,"
                    " Agence de l’eau du Léman\nM. Ousmane Diallo, Ministre de l’Eau, Sénégal",
                ],
                [
                    "9h45 – 11h15",
                    "Séance 1 : Partager les données entre riverains",
                    "Modératrice : Mme Anna Keller, Université de Fribourg\nIntervenants :\nM. "
                    "Jean-Marc Petit, Chef de projet, Office fédéral de l’environnement\nMme "
                    "Leïla Ben Salem (Tunisie)",
                ],
                ["Pause-café (11h15 – 11h45)", None, None],
                ["11h45 – 13h00", "Discussion générale et questions", "Animation : M. Paul Roux"],
                ["13h00 – 14h30", "Déjeuner", None],
            ],
            "## Mardi 5 mai 2026",
            [
                ["Horaire", "Séance", "Intervenants"],
                [
                    "9h00 à 10h30",
                    "Table ronde : financer l’accès à l’eau",
                    "Présidence : S.E.M. Luis Ortega, Ambassadeur, Mexique",
                ],
                ["10h30 à 11h00", "Synthèse et clôture", "Mme Claire Fontaine"],
            ],
        ],
    )


def days_as_columns(folder: Path) -> Path:
    """Spanish; a column for each day, lunch across both, one session over two rows."""
    return excel(
        folder / "agenda.xlsx",
        {
            "Agenda": [
                ["Diálogo sobre ciudades seguras", None, None],
                ["Sede: Hotel Plaza, Bogotá", None, None],
                ["Hora", "Lunes 8 de junio de 2026", "Martes 9 de junio de 2026"],
                ["09:00 - 10:00", "Registro", "Sesión 2: Movilidad nocturna"],
                ["10:00 - 11:00", "Apertura", "Sesión 3: Espacio público"],
                ["11:00 - 12:30", "Sesión 1: Alumbrado", None],
                ["12:30 - 14:00", "Almuerzo", None],
                ["14:00 - 15:30", "Taller de mapas", "Conclusiones y clausura"],
            ],
            "merge:Agenda": ["B7:C7", "C5:C6"],
        },
    )


def rooms_as_columns(folder: Path) -> Path:
    """Parallel workshops in three rooms between plenaries that span them all."""
    return word(
        folder / "parallel.docx",
        [
            "# Open Data Forum",
            "Wednesday, 16 September 2026, Europa Hotel, Bonn",
            [
                ["Time", "Room A", "Room B", "Room C"],
                ["9.00–9.30", "Welcome", None, None],
                [
                    "9.30–10.45",
                    "Workshop: Budgets\nModerator: Ada Brandt, City of Bonn",
                    "Workshop: Transport",
                    "Workshop: Health records",
                ],
                ["10.45–11.15", "Coffee break", None, None],
                ["11.15–12.30", "Workshop: Elections", "Workshop: Rivers", ""],
                ["12.30–13.00", "Plenary: what we learned", None, None],
            ],
        ],
    )


def american_lines(folder: Path) -> Path:
    """No table: lines of a mail, hours to twelve, one afternoon without "pm"."""
    path = folder / "mail.txt"
    path.write_text(
        "Community Health Summit\n"
        "Thursday, October 1, 2026\n"
        "Venue: Harbor Center, Boston\n"
        "\n"
        "8:30 – 9:00 AM  Registration and breakfast\n"
        "9:00 – 9:20 AM  Welcome remarks by Dr. Carol Hayes, Commissioner, Department of Health\n"
        "9:20 – 10:30 AM  Panel 1: Reaching rural patients\n"
        "Moderator: James Lee, Director, Rural Health Network\n"
        "Panelists: Maria Gomez, Nurse Manager, Valley Clinic; Robert King (Mayor of Salem)\n"
        "10:30 – 10:45 AM  Break\n"
        "10:45 AM – 12:15 PM  Working session\n"
        "12:15 – 1:15 PM  Lunch\n"
        "1:15 – 2:00 PM  Q&A with the panelists\n"
        "2:00 PM  Closing remarks (15 min)\n",
        encoding="utf-8",
    )
    return path


def semicolons_in_cp1252(folder: Path) -> Path:
    """French CSV from Excel: semicolons, an old encoding, dates as dd/mm/yyyy, starts with durations."""
    path = folder / "réunion.csv"
    rows = [
        "Date;Début;Durée;Activité;Salle;Responsable",
        "14/10/2026;9h00;30 min;Accueil des délégués;Hall;",
        "14/10/2026;9h30;1h30;Atelier n° 1 : « Écoles ouvertes »;Salle Bleue;Mme Hélène Garçon",
        "14/10/2026;11h00;15 min;Pause;;",
        "14/10/2026;11h15;75;Débat avec la salle;Salle Bleue;M. François Lœuillet",
        "15/10/2026;10h00;1 h;Restitution;Salle Rouge;Mme Hélène Garçon",
    ]
    path.write_bytes("\r\n".join(rows).encode("cp1252"))
    return path


def unicode_text_from_excel(folder: Path) -> Path:
    """What Excel calls Unicode text: UTF-16 with tabs; Spanish, start and end apart."""
    path = folder / "programa.txt"
    rows = [
        ["Encuentro de bibliotecas", "", "", "", ""],
        ["Fecha", "Inicio", "Fin", "Actividad", "Ponente"],
        [
            "12/11/2026",
            "9:00",
            "9:30",
            "Bienvenida",
            "Sra. Lucía Peña, Directora, Biblioteca Nacional",
        ],
        [
            "",
            "9:30",
            "11:00",
            "Mesa redonda: leer en pantalla",
            "Moderador: Jorge Ruiz; Ponentes: Ana Vidal, Profesora, Universidad de Lima; Dr. "
            "Iván Soto",
        ],
        ["", "11:00", "11:30", "Receso", ""],
        ["13/11/2026", "9:00", "10:00", "Votación de propuestas", ""],
    ]
    path.write_bytes("\r\n".join("\t".join(row) for row in rows).encode("utf-16"))
    return path


def calendar_of_two_zones(folder: Path) -> Path:
    """A calendar with a zone of its own definition, entries in another one, and one that lies in another."""
    path = folder / "calendar.ics"
    path.write_text(
        (DOCUMENTS / "calendar.ics").read_text(encoding="utf-8"), encoding="utf-8", newline="\r\n"
    )
    return path


def markdown_table(folder: Path) -> Path:
    """Markdown: durations chained from the start in a heading, guiding questions, people above."""
    path = folder / "note.md"
    path.write_text((DOCUMENTS / "note.md").read_text(encoding="utf-8"), encoding="utf-8")
    return path


def pasted_from_word(folder: Path) -> Path:
    """A table pasted from Word: cells of several paragraphs broken into lines, days as rows, a torn time."""
    path = folder / "pasted.txt"
    path.write_text((DOCUMENTS / "pasted.txt").read_text(encoding="utf-8"), encoding="utf-8")
    return path


def mixed_cells(folder: Path) -> Path:
    """Two sheets named after their days; times, fractions, timedeltas and texts in one column; a late end."""
    header = ["No.", "Start", "Length", "What", "Where", "Lead"]
    return excel(
        folder / "hackathon.xlsx",
        {
            "Fri 20 Nov 2026": [
                ["Night of Code"],
                header,
                [1, dt.time(18, 0), 30, "Doors open", "Foyer", None],
                [2, 0.7708333333333334, dt.time(0, 45), "Pitches", "Main Hall", "Ines Duarte"],
                [3, "19.15", "1h", "Dinner", "Canteen", None],
                [
                    4,
                    dt.timedelta(hours=20, minutes=15),
                    0.125,
                    "Coding, part one",
                    "Main Hall",
                    None,
                ],
                [5, "23:15", "2 hours", "Night shift", "Main Hall", "Omar Haddad"],
            ],
            "Sat 21 Nov 2026": [
                header,
                [6, dt.datetime(2026, 11, 21, 9, 0), "90 min", "Demos", "Main Hall", "Ines Duarte"],
                [7, dt.time(10, 30), 15, "Vote of the audience", "Main Hall", None],
                [
                    8,
                    dt.time(10, 45),
                    dt.timedelta(minutes=30),
                    "Prizes and closing",
                    "Main Hall",
                    None,
                ],
            ],
        },
    )


def lines_with_lengths(folder: Path) -> Path:
    """A mail that lists points with their minutes, and says in its first lines when it begins."""
    path = folder / "meeting.txt"
    path.write_text(
        "Steering Committee meeting\n"
        "Tuesday 3 February 2026, 14:00, Meeting Room 12\n"
        "\n"
        "Agenda\n"
        "1. Opening and adoption of the agenda (5 min)\n"
        "2. Budget report – Petra Lindqvist, Treasurer (20 minutes)\n"
        "3. Coffee break (10 min)\n"
        "4. Discussion of the work plan (45 min)\n"
        "5. Any other business (10 min)\n",
        encoding="utf-8",
    )
    return path


def sessions_as_rows(folder: Path) -> Path:
    """Merged rows without a time name the sessions; what stands below lies inside them."""
    return word(
        folder / "sessions.docx",
        [
            "# Annual Conference on Soil",
            "12 May 2026 · Town Hall, Wageningen, the Netherlands",
            [
                ["Time", "Topic", "Speaker"],
                ["09:00-09:15", "Opening", "Chair: Prof. Eva de Vries, Wageningen University"],
                ["Session I: Measuring soil", None, None],
                ["09:15-09:45", "Sensors in the field", "Tom Becker, Institute of Agronomy"],
                ["09:45-10:15", "Satellites", "Nadia El Amrani, ESA"],
                ["10:15-10:45", "Coffee break", ""],
                ["Session II: Governing soil", None, None],
                ["10:45-11:15", "Law", "Dr. Hugo Silva, Ministry of Agriculture, Portugal"],
                ["11:15-11:45", "Money", "Grace Wanjiru, World Bank"],
                ["11:45-12:00", "Wrap-up", "Prof. Eva de Vries"],
            ],
        ],
    )


def form_and_people(folder: Path) -> Path:
    """A form with the facts, a table of people, and a programme that calls them by country."""
    return word(
        folder / "concept note.docx",
        [
            "SIDE EVENT CONCEPT NOTE",
            [
                ["Title of the event", "Harvests without borders"],
                ["Date and time", "Tuesday 10 March 2026, 13.15 – 14.30"],
                ["Venue", "Conference Room 4, FAO Headquarters, Rome"],
                ["Organizers", "Government of Ghana\nFood Traders Network (FTN)"],
                ["Room capacity", "80 persons"],
            ],
            "Speakers and participants",
            [
                ["Name", "Position", "Organisation", "Role"],
                ["H.E. Ms. Akua Mensah", "Minister of Agriculture", "Ghana", "Chair"],
                [
                    "Mr. Tran Van Minh",
                    "Deputy Director",
                    "Plant Protection Department, Viet Nam",
                    "Panelist",
                ],
                ["Ms. Sofia Costa", "Coordinator", "Food Traders Network (FTN)", "Panelist"],
            ],
            "The event has a total duration of 90 minutes. After each presentation the "
            "audience will be able to ask questions.",
            [
                ["Duration", "Item"],
                ["10 min", "Opening by the Chair"],
                [
                    "40 min",
                    "**Panel: What crosses the border?** Viet Nam – 20 minutes, FTN – 20 minutes",
                ],
                ["15 min", "Live poll"],
                ["10 min", "Closing"],
            ],
        ],
    )


def shared_times(folder: Path) -> Path:
    """A cell of the date over several rows, start and end as Excel times, two rooms at the same time."""
    return excel(
        folder / "rooms.xlsx",
        {
            "Programme": [
                ["Date", "From", "To", "Title", "Room", "Chair", "Speakers"],
                [
                    dt.date(2026, 6, 1),
                    dt.time(9, 0),
                    dt.time(10, 30),
                    "Opening plenary",
                    "Aula",
                    "Ruth Cohen",
                    "Samuel Okoro (UNEP), Lin Wei (Tsinghua University)",
                ],
                [
                    None,
                    dt.time(11, 0),
                    dt.time(12, 30),
                    "Track on forests",
                    "Room 1",
                    "Jan Novak",
                    "Elena Popescu",
                ],
                [
                    None,
                    dt.time(11, 0),
                    dt.time(12, 30),
                    "Track on oceans",
                    "Room 2",
                    "Aiko Tanaka",
                    "Pedro Lima and Carla Reyes",
                ],
                [
                    dt.date(2026, 6, 2),
                    dt.time(9, 0),
                    dt.time(12, 0),
                    "Field visit",
                    None,
                    None,
                    None,
                ],
                [None, dt.time(10, 0), dt.time(10, 30), "Coffee at the farm", None, None, None],
            ],
            "merge:Programme": ["A2:A4", "A5:A6"],
        },
    )


def second_workshop(folder: Path) -> Path:
    """Day rows, questions to guide the discussion, venues in the cells, a time torn apart."""
    return word(folder / "second.docx", blocks_from(DOCUMENTS / "second_workshop.json"))


def starts_only(folder: Path) -> Path:
    """Only starts, dates as month/day, an evening that ends after midnight."""
    path = folder / "gala.csv"
    path.write_text(
        "When,What,Who\n"
        "05/16/2026 6:00 PM,Reception,\n"
        '05/16/2026 7:30 PM,Dinner and speeches,"Keynote: Sen. Laura Hill"\n'
        "05/16/2026 10:00 PM – 12:30 AM,Concert,\n",
        encoding="utf-8-sig",
    )
    return path


AGENDAS = {
    build.__name__: build
    for build in (
        side_event, two_days, french_tables, days_as_columns, rooms_as_columns, american_lines,
        semicolons_in_cp1252, unicode_text_from_excel, calendar_of_two_zones, markdown_table,
        pasted_from_word, mixed_cells, lines_with_lengths, sessions_as_rows, form_and_people,
        shared_times, second_workshop, starts_only,
    )
}  # fmt: skip
