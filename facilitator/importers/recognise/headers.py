"""What a column's heading says it holds."""

import re
from enum import StrEnum

from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.words import words


class Role(StrEnum):
    """What a column holds."""

    DATE = "date"
    WHEN = "when"
    START = "start"
    END = "end"
    LENGTH = "length"
    TITLE = "title"
    PEOPLE = "people"
    ABOUT = "who they are"
    ROOM = "room"
    NOTES = "notes"
    NUMBER = "number"


_HEADINGS = {
    Role.DATE: words("date, dates, day, days, jour, jours, fecha, dia, dias, journee, date/day"),
    Role.WHEN: words(
        "time, times, timeslot, time slot, timeslots, timing, schedule, hour, hours, when,"
        " slot, heure, heures,"
        "horaire, horaires, plage horaire, creneau, hora, horas, horario, franja horaria,"
        " local time, quand,"
        "time frame, timetable, cuando, clock"
    ),
    Role.START: words(
        "start, starts, begin, begins, beginning, from, start time, starting time, starts at,"
        " debut, heure de debut,"
        "de, inicio, comienzo, desde, hora de inicio, hora inicio, heure debut, start date,"
        " dtstart, commence, empieza"
    ),
    Role.END: words(
        "end, ends, finish, to, until, end time, ending time, ends at, fin, a, jusqu'a,"
        " heure de fin, hasta, termino,"
        "hora de fin, hora fin, heure fin, finaliza, dtend, final, termina, till"
    ),
    Role.LENGTH: words(
        "duration, length, min, mins, minutes, dur, dur., min., allotted time, allocated time,"
        " time allotted, time allocation,"
        "duree, temps, duracion, minutos, tiempo, how long, duration min, duree min,"
        " duracion min, time (min),"
        "temps imparti, tiempo asignado, time needed"
    ),
    Role.TITLE: words(
        "item, items, title, session, sessions, activity, activities, agenda, agenda item,"
        " topic, topics, subject,"
        "programme, program, intervention, what, event, seance, activite, activites, sujet,"
        " theme, themes, point, titre,"
        "intitule, sesion, actividad, actividades, tema, temas, titulo, asunto, programa,"
        " contenido, contenu, content,"
        "summary, libelle, session title, titre de la session, titulo de la sesion, name, nom,"
        " element, rubrique,"
        "agenda point, point de l'ordre du jour, punto, punto del orden del dia,"
        " session/activity, presentation, segment,"
        "punto de la agenda, seances, ponencia, charla, descripcion de la actividad, part,"
        " block, step, etape, paso"
    ),
    Role.PEOPLE: words(
        "speaker, speakers, moderator, presenter, presenters, panelist, panelists, panellists,"
        " panellist, who, responsible,"
        "lead, leads, facilitator, facilitators, chair, contributors, speaker(s),"
        " resource person, resource persons, host,"
        "intervenant, intervenants, orateur, orateurs, animateur, responsable, responsables,"
        " moderateur, qui, president,"
        "intervenante, intervenantes, intervenant(e)s, intervenants·es, orateurs/oratrices,"
        " participants, panel, in charge,"
        "ponente, ponentes, orador, oradores, moderador, moderadora, expositor, expositores,"
        " panelistas, participantes,"
        "quien, a cargo de, encargado, facilitador, discussants, led by, presented by,"
        " delivered by, par, by, moderators,"
        "responsible person, person responsible, responsible persons, responsible party, persona responsable,"
        " personne responsable, modera, modere, presenta, interviene, intervienen, moderation, moderacion, animation,"
        " presidente, speakers and moderators, person,"
        " personne, persona, people,"
        "oratrice, oratrices, conferencista, conferencistas, relator, rapporteur, keynote,"
        " ponente(s), ponente/s, orador/a"
    ),
    Role.ABOUT: words(
        "post, position, function, job title, affiliation, organisation, organization, institution, company, employer,"
        " country, fonction, poste, organisme, structure, pays, cargo, institucion, organizacion, entidad, puesto,"
        " pais, empresa"
    ),
    Role.ROOM: words(
        "room, rooms, venue, location, place, where, salle, salles, lieu, lieux, endroit, sala,"
        " salas, lugar, salon, ubicacion,"
        "ou, donde, hall, espacio, espace, room/venue, locale"
    ),
    Role.NOTES: words(
        "notes, note, remarks, comments, comment, description, details, detail, objective,"
        " objectives, expected outcome, outcome,"
        "outputs, output, method, methodology, format, remarques, observations, commentaires,"
        " objectif, objectifs, methode,"
        "observaciones, notas, comentarios, descripcion, detalles, objetivo, objetivos,"
        " metodologia, modalite, materials, materiel,"
        "materiales, abstract, resume, resumen, background, equipment, interpretation, formato,"
        " resultats attendus, language,"
        "documents, documentos, slides, link, url, status, statut, estado, type, tipo,"
        " categorie, category"
    ),
    Role.NUMBER: words(
        "#, no, no., n°, nº, num, num., nr, id, uid, number, numero, ref, item no, item no."
    ),
}
_PEOPLE_ROLES = [
    (r"\bmoder|animat", "moderator"),
    (r"facilit", "facilitator"),
    (r"chair|presid", "chair"),
    (r"panell?ist|paneliste", "panelist"),
    (r"present|exposit", "presenter"),
    (r"keynote", "keynote"),
    (r"rapporteur|relator", "rapporteur"),
    (r"\bhosts?\b|anfitri|\bhotes?\b", "host"),
]


def role_of(heading: str) -> Role | None:
    """The role a heading names; of "Session / Topic" the first part that is known."""
    text = fold(heading).strip(" :.*")
    bare = re.sub(r"\s*\([^)]*\)", "", text)
    pieces = [
        text,
        bare,
        re.sub(r"\s*(?:n[°o]\.?\s*|#\s*)?\d{1,2}$", "", bare),
        *re.split(r"\s*(?:/|&|,|\+|-|–|\band\b|\bet\b|\by\b|\bou\b|\bo\b|\bor\b)\s*", bare),
    ]
    for number, piece in enumerate(pieces):
        if number > 1 and len(piece.strip()) < 2:
            # "a" heads a column in Spanish; in "Q&A" it does not.
            continue
        for role, names in _HEADINGS.items():
            if piece.strip() in names or piece.strip().removesuffix("s") in names:
                return role
    return None


def people_role(heading: str) -> str:
    """The role that a column of people gives them: "" where its heading names several, or none."""
    text = re.sub(r"(?<=[a-z])(?:[/.·-]a?s?\b|\((?:a|as|e|es|s|rice|euse)\))", "", fold(heading))
    found = {role for pattern, role in _PEOPLE_ROLES if re.search(pattern, text)}
    several = re.search(r"speaker|interven|orat|ponent|orador|/|&|\band\b|\bet\b|\by\b", text)
    return found.pop() if len(found) == 1 and not several else ""


def counts_hours(heading: str) -> bool:
    """Whether a column of lengths says that its bare numbers are hours."""
    return (
        re.search(
            r"\((?:h|hrs?|hours?|heures?|horas?)\.?\)|\bin hours\b|\ben heures\b|\ben horas\b",
            fold(heading),
        )
        is not None
    )
