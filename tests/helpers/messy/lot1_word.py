"""Word documents as organisers really send them: prose around the tables, merged rows, people in every shape."""

from pathlib import Path

from tests.helpers.agendas import word


def regional_consultation(folder: Path) -> Path:
    """Day rows, headings of columns repeated on the second page, speakers as paragraphs, a footer."""
    return word(
        folder / "Draft agenda_v3 (clean).docx",
        [
            "UNITED NATIONS ECONOMIC COMMISSION FOR AFRICA",
            "# Regional Consultation on Data for Migration Policy",
            "14–15 April 2026, United Nations Conference Centre, Addis Ababa, Ethiopia",
            "## Background",
            "Reliable data are the basis of sound policy. In 2025, 31 countries of the region reported on "
            "their migration statistics, up from 19 in 2019. The consultation brings together national "
            "statistical offices and line ministries.",
            "## Draft agenda",
            [
                ["Time", "Session", "Speakers and moderators"],
                ["Day 1: Tuesday, 14 April 2026", None, None],
                ["08:30 – 09:00", "Registration", ""],
                [
                    "09:00 – 09:40",
                    "Opening session",
                    "Chair: Mr. Girma Bekele, Director, Statistics Division, ECA\n"
                    "Welcome remarks:\n"
                    "H.E. Ms. Tigist Alemu, Minister of Planning and Development, Ethiopia\n"
                    "Mr. Adrian Cole, Regional Director, IOM\n"
                    "Keynote address: Prof. Amara Okafor, University of Lagos",
                ],
                ["09:40 – 10:00", "Group photo and coffee break", None],
                [
                    "10:00 – 11:30",
                    "Session 1: Taking stock of national data systems",
                    "Moderator: Ms. Lindiwe Dube, Statistics South Africa\n"
                    "Panellists:\n"
                    "Mr. Kofi Mensah, Deputy Government Statistician, Ghana Statistical Service\n"
                    "Ms. Fatou Sarr, Agence nationale de la statistique, Senegal\n"
                    "Mr. James Otieno (Kenya National Bureau of Statistics)",
                ],
                ["11:30 – 12:15", "Questions and answers", ""],
                ["12:15 – 13:45", "Lunch", ""],
                ["Time", "Session", "Speakers and moderators"],
                [
                    "13:45 – 15:15",
                    "Session 2: Administrative data – promises and pitfalls",
                    "Moderator: Mr. Adrian Cole\nSpeakers: Ms. Grace Wanjiru, UNHCR; Dr. Yusuf Bello, "
                    "Nigeria Immigration Service",
                ],
                ["15:15 – 15:30", "Wrap-up of Day 1", "Rapporteur: Ms. Selam Tesfaye"],
                ["Day 2: Wednesday, 15 April 2026", None, None],
                [
                    "09:00 – 10:30",
                    "Session 3: Draft recommendations",
                    "Facilitator: Dr. Yusuf Bello",
                ],
                ["10:30 – 11:00", "Coffee break", ""],
                ["11:00 – 11:30", "Voting on priority actions", ""],
                [
                    "11:30 – 12:00",
                    "Closing remarks",
                    "H.E. Ms. Tigist Alemu\nMr. Girma Bekele",
                ],
            ],
            "* All times are local (EAT). Speakers marked TBC will be confirmed by 30 March.",
            "Page 2 of 2",
        ],
    )


def atelier_national(folder: Path) -> Path:
    """French; a table for each day under its heading, groups that work at the same time in three rooms."""
    return word(
        folder / "Agenda atelier validation.docx",
        [
            "REPUBLIQUE DU SENEGAL",
            "Ministère de l’Intérieur et de la Sécurité publique",
            "# Atelier national de validation de la stratégie de gestion des frontières",
            "Dakar, Hôtel Terrou-Bi, les 10 et 11 juin 2026",
            "## Ordre du jour",
            "### Première journée – mercredi 10 juin 2026",
            [
                ["Heure", "Activité", "Responsable / Intervenant"],
                ["08h30-09h00", "Accueil et enregistrement des participants", "Secrétariat"],
                [
                    "09h00-09h30",
                    "Cérémonie d’ouverture",
                    "Allocutions :\nM. Pape Diouf, Chef de mission, OIM Sénégal\n"
                    "S.E.M. Hugo Lambert, Ambassadeur de l’Union européenne\n"
                    "S.E.M. Abdou Ndiaye, Ministre de l’Intérieur",
                ],
                ["09h30-10h00", "Photo de famille / Pause-café", ""],
                [
                    "10h00-11h00",
                    "Présentation du diagnostic",
                    "Mme Awa Cissé, Consultante nationale",
                ],
                ["11h00-12h30", "Échanges et débats", "Modérateur : Col. Mamadou Fall"],
                ["12h30-14h00", "Pause-déjeuner", ""],
                ["14h00-16h00", "Travaux de groupe", ""],
                ["", "Groupe 1 : Cadre juridique (Salle Baobab)", "Mme Ndèye Sow, DGPN"],
                ["", "Groupe 2 : Équipements (Salle Teranga)", "M. Ibrahima Ba, Douanes"],
                ["16h00-16h30", "Restitution des travaux", "Rapporteurs des groupes"],
            ],
            "### Deuxième journée – jeudi 11 juin 2026",
            [
                ["Heure", "Activité", "Responsable / Intervenant"],
                ["09h00-09h15", "Rappel des conclusions de la première journée", "Mme Awa Cissé"],
                ["09h15-10h45", "Plan d’action : chiffrage et calendrier", "M. Ibrahima Ba"],
                ["10h45-11h00", "Pause", ""],
                [
                    "11h00-12h00",
                    "Adoption de la stratégie par vote à main levée",
                    "Présidence : S.E.M. Abdou Ndiaye",
                ],
                ["12h00", "Clôture et déjeuner", ""],
            ],
            "NB : l’interprétation en wolof est assurée.",
        ],
    )


def consulta_nacional(folder: Path) -> Path:
    """Spanish; begin and end in columns of their own, people with titles of their country."""
    return word(
        folder / "Agenda consulta.docx",
        [
            "# Consulta nacional sobre movilidad laboral",
            "Fecha: 22 de julio de 2026",
            "Lugar: Hotel Barceló, Ciudad de Guatemala, Guatemala",
            "Objetivo: Validar la hoja de ruta con los sectores.",
            [
                ["Inicio", "Término", "Actividad", "Participantes"],
                ["8:00", "8:30", "Registro de participantes", ""],
                [
                    "8:30",
                    "9:00",
                    "Inauguración",
                    "Palabras de bienvenida: Lic. Carlos Méndez, Viceministro de Trabajo\n"
                    "Sra. Ana Lucía Paz, Jefa de Misión, OIM Guatemala",
                ],
                [
                    "9:00",
                    "10:15",
                    "Mesa redonda: ¿Qué piden los empleadores?",
                    "Modera: Dra. Silvia Monzón, Universidad de San Carlos\n"
                    "Panelistas: Ing. Roberto Cano, Cámara de Industria; Sr. Luis Pop, Asociación de "
                    "Exportadores",
                ],
                ["10:15", "10:30", "Receso", ""],
                [
                    "10:30",
                    "11:30",
                    "Presentación de la hoja de ruta",
                    "Lic. Marta Juárez, Consultora",
                ],
                ["11:30", "12:00", "Votación con tarjetas de colores", ""],
                ["12:00", "12:30", "Preguntas y respuestas", "Dra. Silvia Monzón"],
                ["12:30", "13:00", "Conclusiones y clausura", "Lic. Carlos Méndez"],
                ["13:00", "14:00", "Almuerzo", ""],
            ],
        ],
    )


def training_by_lengths(folder: Path) -> Path:
    """Only lengths, counted from the beginning that a sentence gives."""
    return word(
        folder / "session plan.docx",
        [
            "# Facilitation skills for community mediators",
            "Thursday 5 March 2026, Community Hall, Nakuru, Kenya",
            "Start: 9.30 am",
            [
                ["Duration", "Activity", "Lead"],
                ["15 min", "Welcome and introductions", "Joseph Kamau"],
                ["45 min", "Listening exercise in pairs", "Joseph Kamau"],
                ["1 hr", "Mapping a conflict", "Mercy Achieng"],
                ["15 min", "Tea break", ""],
                ["1h 15 min", "Role play", "Mercy Achieng and Joseph Kamau"],
                ["1 hour", "Lunch", ""],
                ["½ hour", "Quick poll: what did you learn?", ""],
                ["20 min", "Closing circle", "All"],
            ],
        ],
    )


def academic_workshop(folder: Path) -> Path:
    """Sessions as merged rows with their chairs, papers with presenters and discussants in columns."""
    return word(
        folder / "programme.docx",
        [
            "# Borders and Belonging: Fourth Annual Workshop",
            "Friday, 18 September 2026",
            "Venue: Trinity College, Dublin, Ireland",
            [
                ["Time", "Paper", "Presenter", "Discussant"],
                ["9.00–9.15", "Welcome", "Prof. Niamh Byrne, Trinity College", ""],
                [
                    "Session 1: Archives. Chair: Dr Tomás Walsh (University of Galway)",
                    None,
                    None,
                    None,
                ],
                [
                    "9.15–9.45",
                    "Letters from the harbour, 1890–1910",
                    "Elena Rossi, University of Bologna",
                    "Mark Quinn",
                ],
                [
                    "9.45–10.15",
                    "Counting people at the pier",
                    "Ivan Petrov, Central European University",
                    "Aoife Kelly",
                ],
                ["10.15–10.45", "Coffee", "", ""],
                ["Session 2: Memory. Chair: Prof. Niamh Byrne", None, None, None],
                [
                    "10.45–11.15",
                    "The songs they took along",
                    "Chidi Eze, University of Ibadan",
                    "Elena Rossi",
                ],
                ["11.15–11.45", "Kitchens as museums", "Sara Lindholm", "Chidi Eze"],
                ["11.45–12.15", "General discussion", "", ""],
                ["12.15", "Lunch (Buttery)", "", ""],
            ],
        ],
    )


def high_level_panel(folder: Path) -> Path:
    """Begin and end on two lines of a cell; title, prose, questions and people in one cell."""
    return word(
        folder / "Annotated programme.docx",
        [
            "# High-level event: Cities that welcome",
            "**Date:** 23 September 2026",
            "**Venue:** ECOSOC Chamber, United Nations Headquarters, New York",
            [
                ["Time", "Programme"],
                [
                    "10:00\n10:15",
                    "**Opening**\n"
                    "Welcome remarks: H.E. Mr. Peter Novak, Permanent Representative of Slovakia to the "
                    "United Nations\n"
                    "Video message: Ms. Ingrid Solberg, Mayor of Oslo",
                ],
                [
                    "10:15\n11:15",
                    "**Panel 1 – Housing newcomers**\n"
                    "The panel will look at how cities house people in their first year, and at what it "
                    "costs them.\n"
                    "Guiding questions:\n"
                    "- What can a mayor decide alone?\n"
                    "- Who pays when a shelter is full?\n"
                    "Moderator: Ms. Dalia Haddad, Correspondent, Al Jazeera\n"
                    "Panellists:\n"
                    "- Mr. Jorge Castro, Mayor of Cúcuta, Colombia (local dimension)\n"
                    "- Ms. Amina Yusuf, Director of Housing, City of Nairobi – 7 minutes\n"
                    "- Mr. Paul Meyer, OECD – 7 minutes",
                ],
                ["11:15\n11:25", "**Live poll**\nTwo questions to the audience"],
                [
                    "11:25\n11:50",
                    "**Interactive discussion**\nInterventions from the floor (2 minutes each)",
                ],
                [
                    "11:50\n12:00",
                    "**Conclusions**\nMs. Dalia Haddad",
                ],
            ],
            "Contact: events@example.org, tel. +1 212 555 0100",
        ],
    )


def lines_in_word(folder: Path) -> Path:
    """No table at all: days as headings, items as paragraphs, people as bullets."""
    return word(
        folder / "ToT Lusaka programme.docx",
        [
            "# Training of Trainers on Ethical Recruitment",
            "Lusaka, Zambia, 2 – 3 November 2026",
            "## Day One – Monday",
            "08:30 Arrival and registration",
            "09:00 Opening remarks",
            "- Ms. Ruth Banda, Permanent Secretary, Ministry of Labour",
            "- Mr. Sven Eriksson, ILO",
            "09:30 Introductions and ground rules",
            "10:15 Tea break",
            "10:30 Module 1: What is ethical recruitment?",
            "- Facilitator: Mr. Sven Eriksson",
            "12:30 Lunch",
            "14:00 Module 2: Case studies in groups",
            "16:00 End of day one",
            "## Day Two – Tuesday",
            "09:00 Recap",
            "09:15 Module 3: Drafting a code of conduct",
            "- Facilitator: Ms. Ruth Banda",
            "11:15 Presentation of certificates and closing",
            "12:00 Lunch and departure",
        ],
    )


def rooms_in_a_column(folder: Path) -> Path:
    """Parallel sessions: the time stands once and the rooms tell them apart."""
    return word(
        folder / "Forum programme.docx",
        [
            "# Civil Society Forum",
            "6 October 2026 – Palais des Congrès, Marrakesh, Morocco",
            [
                ["Time", "Room", "Session", "Moderator", "Speakers"],
                [
                    "09:00 - 09:45",
                    "Plenary Hall",
                    "Opening plenary",
                    "Ms. Nadia Alaoui",
                    "Mr. Omar Tazi, CNDH\nMs. Helen Brooks, MADE Network",
                ],
                [
                    "10:00 - 11:30",
                    "Room A",
                    "Workshop 1: Children on the move",
                    "Mr. Luca Ferri, Terre des Hommes",
                    "Ms. Rosa Delgado, Save the Children",
                ],
                ["^", "Room B", "Workshop 2: Fair recruitment", "Ms. Joy Santos", "TBC"],
                ["11:30 - 12:00", "", "Coffee break", "", ""],
                [
                    "12:00 - 13:00",
                    "Plenary Hall",
                    "Report back and vote on the statement",
                    "Ms. Nadia Alaoui",
                    "",
                ],
            ],
        ],
    )


WORD = (
    regional_consultation, atelier_national, consulta_nacional, training_by_lengths, academic_workshop,
    high_level_panel, lines_in_word, rooms_in_a_column,
)  # fmt: skip
