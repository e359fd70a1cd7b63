"""Workbooks, delimited texts and calendars as organisers really send them."""

import datetime as dt
from pathlib import Path

from tests.helpers.agendas import excel

DOCUMENTS = Path(__file__).parents[2] / "integration" / "importers" / "documents"


def speakers_in_several_columns(folder: Path) -> Path:
    """A column for each speaker, a sheet of participants that is no programme, dates filled in once."""
    return excel(
        folder / "Master agenda.xlsx",
        {
            "Programme": [
                ["Annual Meeting of the Ocean Literacy Network"],
                ["Lisbon, Portugal, 12-13 May 2026"],
                [],
                ["Date", "Start", "End", "Session title", "Room", "Moderator", "Speaker 1", "Speaker 2"],
                [dt.date(2026, 5, 12), dt.time(9, 0), dt.time(9, 30), "Opening", "Auditorium", None,
                 "Dr. Marta Nunes (IOC-UNESCO)", "Mr. Paulo Reis, Secretary of State for Fisheries"],
                [None, dt.time(9, 30), dt.time(11, 0), "Panel: Teaching the sea", "Auditorium",
                 "Ms. Claire Dubois, Nausicaá", "Hiroshi Ito (JAMSTEC)", "Ana Sousa (Ciência Viva)"],
                [None, dt.time(11, 0), dt.time(11, 30), "Coffee break", "Foyer", None, None, None],
                [None, dt.time(11, 30), dt.time(13, 0), "Breakout: schools", "Room 1",
                 "Ana Sousa", None, None],
                [None, dt.time(11, 30), dt.time(13, 0), "Breakout: museums", "Room 2",
                 "Hiroshi Ito", "Lena Vogt (Museum für Naturkunde)", None],
                [dt.date(2026, 5, 13), dt.time(9, 0), dt.time(10, 0), "Live vote on next year's theme",
                 "Auditorium", "Dr. Marta Nunes", None, None],
                [None, dt.time(10, 0), dt.time(10, 30), "Closing", "Auditorium", None,
                 "Dr. Marta Nunes", None],
            ],
            "Participants": [
                ["Name", "Organisation", "E-mail"],
                ["Marta Nunes", "IOC-UNESCO", "m.nunes@example.org"],
                ["Peter Holm", "Aarhus University", "p.holm@example.org"],
            ],
        },
    )  # fmt: skip


def jours_en_feuilles(folder: Path) -> Path:
    """French; a sheet for each day, lengths as numbers, times and texts, the beginning in a line above."""
    header = ["N°", "Début", "Durée (min)", "Séquence", "Animateur"]
    return excel(
        folder / "Déroulé.xlsx",
        {
            "Jour 1 - 3 nov. 2026": [
                ["Séminaire des points focaux – Cotonou, Bénin"],
                [],
                header,
                [1, dt.time(8, 30), 30, "Accueil", None],
                [2, "9h", 45, "Ouverture officielle", "Mme Sylvie Adjovi, Directrice de cabinet"],
                [3, 0.40625, dt.timedelta(minutes=75), "Module 1 : Les textes", "M. Koffi Agbo"],
                [4, "11h00", "15 min", "Pause-café", None],
                [5, "11h15", "1h45", "Module 2 : La pratique", "M. Koffi Agbo et Mme Rita Zinsou"],
                [6, "13h", 60, "Déjeuner", None],
            ],
            "Jour 2 - 4 nov. 2026": [
                header,
                [7, dt.time(9, 0), 90, "Exercice de simulation", "Mme Rita Zinsou"],
                [8, dt.time(10, 30), 30, "Sondage en direct", None],
                [9, dt.time(11, 0), 30, "Clôture", "Mme Sylvie Adjovi"],
            ],
        },
    )


def text_times_and_venue_rows(folder: Path) -> Path:
    """All times as text in one column, notes in another, a legend and a total below the programme."""
    return excel(
        folder / "Run of show.xlsx",
        {
            "Run of show": [
                ["TOWN HALL MEETING: Flood recovery", None, None, None],
                ["Date:", "Saturday 14 February 2026", None, None],
                ["Venue:", "Civic Theatre, Lismore, Australia", None, None],
                [None, None, None, None],
                ["Time", "What", "Who", "Tech notes"],
                ["5.30pm", "Doors open", "Volunteers", "House lights full"],
                ["6.00pm-6.10pm", "Welcome to Country", "Aunty Irene Wells", "Mic 1"],
                ["6.10pm-6.25pm", "Mayor's report", "Cr. Steven Hall, Mayor", "Slides"],
                ["6.25pm-7.00pm", "Panel: what went wrong?",
                 "MC: Jane Porter, ABC North Coast\nPanel: Dr Leo Tran, SES; Kerry Boyd, Rous Water", "4 mics"],
                ["7.00pm-7.20pm", "Audience Q&A", None, "2 roving mics"],
                ["7.20pm-7.30pm", "Show of hands and next steps", "Jane Porter", None],
                [None, None, None, None],
                ["Legend: MC = master of ceremonies", None, None, None],
            ],
        },
    )  # fmt: skip


def csv_lines_in_cells(folder: Path) -> Path:
    """French CSV in the encoding of old Windows; semicolons, and lines within quoted cells."""
    path = folder / "programme_définitif.csv"
    rows = [
        "Journée technique « Eau et assainissement »;;;",
        "Mardi 17 mars 2026 - Salle des fêtes, Thiès, Sénégal;;;",
        "Horaires;Thème;Intervenant(s);Observations",
        "8 h 30 à 9 h 00;Café d’accueil;;",
        '9 h 00 à 9 h 20;Mot de bienvenue;"M. Babacar Sy, Maire de Thiès";',
        '9 h 20 à 10 h 30;Table ronde : l’eau en ville;"Modérateur : M. Éric Faye, RTS',
        'Intervenants : Mme Khady Diop, SONES ; M. Alain Roche, AFD";Prévoir 4 micros',
        "10 h 30 à 10 h 45;Pause;;",
        '10 h 45 à 12 h 00;Visite guidée de la station;"Mme Khady Diop";Départ en bus',
        "12 h 00 à 12 h 30;Questions-réponses et conclusion;M. Babacar Sy;",
    ]
    path.write_bytes("\r\n".join(rows).encode("cp1252"))
    return path


def tabs_in_utf16(folder: Path) -> Path:
    """Spanish text that Excel saved in UTF-16; a.m. and p.m. with points."""
    path = folder / "agenda foro.txt"
    rows = [
        ["Foro regional de juventudes rurales"],
        ["Quito, Ecuador, 19 y 20 de agosto de 2026"],
        ["Día", "Hora", "Tema", "Expositor/a"],
        ["19 de agosto", "9:00 a.m. - 9:30 a.m.", "Bienvenida", "Sra. Pilar Vega, Directora, FAO Ecuador"],
        ["", "9:30 a.m. - 11:00 a.m.", "Panel: Volver al campo", "Moderadora: Inés Luna; Panelistas: Kevin "
         "Toro, Red de Jóvenes; Dra. Luz Andrade"],
        ["", "11:00 a.m. - 11:20 a.m.", "Refrigerio", ""],
        ["", "11:20 a.m. - 1:00 p.m.", "Taller: presupuesto familiar", "Ing. Mario Cueva"],
        ["", "1:00 p.m. - 2:00 p.m.", "Almuerzo", ""],
        ["20 de agosto", "9:00 a.m. - 10:30 a.m.", "Encuesta y debate", "Inés Luna"],
        ["", "10:30 a.m. - 11:00 a.m.", "Clausura", "Sra. Pilar Vega"],
    ]  # fmt: skip
    path.write_bytes("\r\n".join("\t".join(row) for row in rows).encode("utf-16"))
    return path


def american_csv(folder: Path) -> Path:
    """Commas, quotes, month before day, minutes for each speaker in the cell."""
    path = folder / "schedule.csv"
    path.write_text(
        "Day,Start Time,End Time,Session,Location,Presenters\n"
        "4/21/2026,8:00 AM,8:30 AM,Breakfast,Atrium,\n"
        '4/21/2026,8:30 AM,8:50 AM,"Welcome, housekeeping",Ballroom A,"Dr. Alice Monroe, CDC"\n'
        '4/21/2026,8:50 AM,10:00 AM,Lightning talks,Ballroom A,"Ben Ortiz, Yale (10 min); Priya Nair, '
        'PATH (10 min); Tom O’Hara, WHO (15 min)"\n'
        "4/21/2026,10:00 AM,10:15 AM,Break,,\n"
        "4/21/2026,10:15 AM,12:00 PM,Working groups,Rooms 201-204,\n"
        "4/22/2026,1:00 PM,2:30 PM,Report-outs,Ballroom A,Dr. Alice Monroe\n"
        "4/22/2026,2:30 PM,3:00 PM,Straw poll and adjourn,Ballroom A,\n",
        encoding="utf-8",
    )
    return path


def calendar_with_repeats(folder: Path) -> Path:
    """A calendar in Paris time: people in the descriptions, a coffee break that comes every day."""
    path = folder / "colloque.ics"
    text = (DOCUMENTS / "colloque.ics").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8", newline="\r\n")
    return path


def calendar_in_utc(folder: Path) -> Path:
    """A calendar whose entries are in UTC and whose own zone is another."""
    path = folder / "export.ics"
    text = (DOCUMENTS / "export.ics").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8", newline="\r\n")
    return path


SHEETS = (
    speakers_in_several_columns, jours_en_feuilles, text_times_and_venue_rows, csv_lines_in_cells,
    tabs_in_utf16, american_csv, calendar_with_repeats, calendar_in_utc,
)  # fmt: skip
