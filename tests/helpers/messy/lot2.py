"""A second lot, of other hands than the first."""

from functools import partial
from pathlib import Path

from tests.helpers.agendas import excel, word
from tests.helpers.messy.texts import DOCUMENTS


def side_event_flyer(folder: Path) -> Path:
    """Minutes as 10', a range of minutes for each speaker, missions that organise together."""
    return word(
        folder / "Flyer.docx",
        [
            "SIDE EVENT",
            "**“Who cares? Migrant women in health systems”**",
            "Organized by: Permanent Mission of Portugal; Permanent Mission of the Philippines; WHO",
            "Wednesday, 20 May 2026, 13:15–14:30",
            "Room XXIV, Palais des Nations, Geneva",
            "Light lunch will be served from 12:45 in front of the room.",
            [
                ["Welcome (5’)", "H.E. Ms. Teresa Lobo, Permanent Representative of Portugal"],
                ["Opening remarks (5’)", "Dr. Ranil Perera, Assistant Director-General, WHO"],
                [
                    "Panel discussion (35’)",
                    "Moderator: Ms. Anita Bose, Women in Global Health\n"
                    "Panellists (5–7 minutes each):\n"
                    "Ms. Maricel Cruz, nurse, Philippine Nurses Association\n"
                    "Mr. Tomasz Lis, Ministry of Health, Poland\n"
                    "Ms. Hanna Berg, Public Services International",
                ],
                ["Live poll (5’)", ""],
                ["Q&A (20’)", "Ms. Anita Bose"],
                [
                    "Closing (5’)",
                    "H.E. Mr. Rafael Santos, Permanent Representative of the Philippines",
                ],
            ],
        ],
    )


def police_training(folder: Path) -> Path:
    """Four figures without a colon, ranks, a legend of abbreviations."""
    return word(
        folder / "PROG.docx",
        [
            "# Joint Border Management Course – Serial 4",
            "Venue: Peace Support Training Centre, Nairobi",
            [
                ["SERIAL", "TIMINGS", "ACTIVITY", "RESPONSIBLE"],
                ["MONDAY 12 OCTOBER 2026", None, None, None],
                ["1", "0800 – 0830", "Reporting and registration", "Admin"],
                ["2", "0830 – 0900", "Opening remarks", "Brig. Peter Maina, Commandant"],
                ["3", "0900 – 1030", "Lecture: Legal framework", "Maj. Grace Wekesa"],
                ["4", "1030 – 1100", "Health break", ""],
                ["5", "1100 – 1300", "Syndicate work", "Capt. Ali Noor"],
                ["6", "1300 – 1400", "Lunch", ""],
                ["TUESDAY 13 OCTOBER 2026", None, None, None],
                ["7", "0800 – 1000", "Table-top exercise", "Maj. Grace Wekesa"],
                ["8", "1000 – 1030", "Closing address", "Brig. Peter Maina"],
            ],
        ],
    )


def congreso_universitario(folder: Path) -> Path:
    """Spanish; days as merged rows in capitals, several talks within a session, each with its time."""
    return word(
        folder / "PROGRAMA FINAL.docx",
        [
            "UNIVERSIDAD DE LA REPÚBLICA",
            "# II Congreso de Estudios Migratorios",
            "Montevideo, Uruguay, 5 y 6 de octubre de 2026",
            [
                ["Horario", "Actividad", "Lugar"],
                ["DÍA 1 – LUNES 5 DE OCTUBRE", None, None],
                ["08h30 a 09h00", "Acreditaciones", "Hall central"],
                [
                    "09h00 a 09h30",
                    "Acto inaugural\nMtra. Sofía Arce, Decana\nEmbajador Julio Prat, Ministerio de "
                    "Relaciones Exteriores",
                    "Paraninfo",
                ],
                [
                    "09h30 a 11h00",
                    "Mesa 1: Fronteras\nModera: Dr. Pablo Ruiz (UdelaR)",
                    "Aula Magna",
                ],
                ["09h30 a 10h00", "«Cruzar el río» – Lic. Nora Silva, UNAM", "Aula Magna"],
                ["10h00 a 10h30", "«El puente» – Dr. Ignacio Vera, FLACSO", "Aula Magna"],
                ["10h30 a 11h00", "Debate", "Aula Magna"],
                ["11h00 a 11h30", "Café", "Hall central"],
                ["DÍA 2 – MARTES 6 DE OCTUBRE", None, None],
                [
                    "10h00 a 11h00",
                    "Conferencia magistral: La casa y el viaje\nDra. Elena Quiroga, Universidad de Chile",
                    "Paraninfo",
                ],
                ["11h00 a 11h15", "Votación: sede del III Congreso", "Paraninfo"],
                ["11h15 a 12h00", "Clausura y brindis", "Paraninfo"],
            ],
        ],
    )


def week_at_a_glance(folder: Path) -> Path:
    """A column for each of three days, rooms in brackets and people in the cells."""
    return excel(
        folder / "Week.xlsx",
        {
            "Sheet1": [
                ["Summer School on Statelessness – week at a glance", None, None, None],
                ["Time", "Mon 6 July 2026", "Tue 7 July 2026", "Wed 8 July 2026"],
                ["09:00-10:30", "Registration (Foyer)", "Lecture: Proof of nothing\nProf. Laura van Dijk",
                 "Moot court, round 1 (Room 2.1)"],
                ["10:30-11:00", "Coffee", None, None],
                ["11:00-12:30", "Opening lecture: Who belongs?\nProf. Ian Clarke, Tilburg University",
                 "Workshop on case law\nFacilitator: Mira Kapoor (ISI)", "Moot court, round 2 (Room 2.1)"],
                ["12:30-14:00", "Lunch", None, None],
                ["14:00-16:00", "City walk", "Reading time", "Vote for the best team and farewell"],
            ],
            "merge:Sheet1": ["A1:D1", "B4:D4", "B6:D6"],
        },
    )  # fmt: skip


def hours_as_texts(folder: Path) -> Path:
    """Times with seconds as texts, sessions in merged cells over several rows, minutes of each speaker."""
    return excel(
        folder / "Agenda final v7 (2).xlsx",
        {
            "Agenda": [
                ["Investor Forum", None, None, None, None],
                ["Kigali, Rwanda", None, None, None, None],
                ["Date: 3 December 2026", None, None, None, None],
                ["From", "To", "Session", "Speaker", "Min."],
                ["09:00:00", "09:10:00", "Welcome", "Jeanne Uwase, RDB", 10],
                ["09:10:00", "10:00:00", "Pitches", "Eric Nshuti, GreenHub", 15],
                [None, None, None, "Alice Mutesi, SolarNow", 15],
                [None, None, None, "Q&A", 20],
                ["10:00:00", "10:15:00", "Audience vote", None, 15],
                ["10:15:00", "11:00:00", "Networking coffee", None, None],
            ],
            "merge:Agenda": ["A6:A8", "B6:B8", "C6:C8"],
        },
    )  # fmt: skip


def three_days(folder: Path) -> Path:
    """A day that goes on over the page, an evening that is open, a track that lasts all day."""
    return word(
        folder / "Programme overview.docx",
        [
            "# Global Skills Summit 2026",
            "Manila, Philippines, 9 to 11 March 2026",
            "DAY 1 | 9 March 2026",
            [
                ["Time", "Event", "Venue"],
                ["9:00 am", "Registration opens", "Lobby"],
                ["10:00 am – 11:00 am", "Opening ceremony", "Ballroom"],
                [
                    "11:00 am – 12:30 pm",
                    "Plenary 1: The work ahead\nModerator: Karen Lim, CNA\nSpeakers: Minister Jose Abad, "
                    "Department of Labor and Employment; Dr. Rina Patel, ILO",
                    "Ballroom",
                ],
                ["12:30 pm – 2:00 pm", "Lunch", "Garden"],
            ],
            "DAY 1 (continued)",
            [
                ["Time", "Event", "Venue"],
                ["2:00 pm – 3:30 pm", "Parallel session A: Care work", "Room 3"],
                ["2:00 pm – 3:30 pm", "Parallel session B: Seafarers", "Room 4"],
                ["7:00 pm onwards", "Welcome dinner", "Manila Yacht Club"],
            ],
            "DAY 2 | 10 March 2026",
            [
                ["Time", "Event", "Venue"],
                ["9:00 am – 12:00 nn", "Site visits", ""],
                ["1:30 pm – 3:00 pm", "Working groups", "Rooms 1–4"],
            ],
            "DAY 3 | 11 March 2026",
            [
                ["Time", "Event", "Venue"],
                ["9:00 am – 10:00 am", "Electronic voting on the Manila Statement", "Ballroom"],
                ["10:00 am – 10:30 am", "Closing remarks by Secretary Luz Tan", "Ballroom"],
            ],
        ],
    )


def allotted_times(folder: Path) -> Path:
    """Numbered items with the time each is allotted, who is responsible, documents in a last column."""
    return word(
        folder / "Annotated agenda – Board.docx",
        [
            "# 12th Meeting of the Management Board",
            "2 July 2026, 14.00 hours, Valletta, Malta",
            [
                ["No.", "Agenda item", "Time allotted", "Responsible", "Document"],
                ["1", "Opening by the Chair", "5 min", "Chair: Ms. Rita Borg", ""],
                ["2", "Adoption of the agenda", "5 min", "", "MB/12/1"],
                ["3", "Budget 2027", "30 min", "Mr. Karl Zammit, Head of Finance", "MB/12/2"],
                ["4", "Coffee break", "15 min", "", ""],
                ["5", "Work programme 2027", "45 min", "Ms. Eva Lang, Head of Unit", "MB/12/3"],
                ["6", "Decision by vote", "10 min", "", "MB/12/4"],
                ["7", "Any other business", "10 min", "", ""],
            ],
        ],
    )


FILES = {
    name.partition(".")[0]: partial(
        lambda file, folder: Path(
            (folder / file).write_bytes((DOCUMENTS / file).read_bytes()) and folder / file
        ),
        name,
    )
    for name in (
        "sessions_as_headings.md",
        "courriel.txt",
        "google_docs.html",
        "chat.txt",
        "all_day.ics",
        "duration_hhmm.csv",
    )
}
BUILT = (
    side_event_flyer, police_training, congreso_universitario, week_at_a_glance, hours_as_texts, three_days,
    allotted_times,
)  # fmt: skip
MORE = {build.__name__: build for build in BUILT} | FILES
