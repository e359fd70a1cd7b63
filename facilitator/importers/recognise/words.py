"""The words documents are recognised by, folded, in English, French and Spanish."""

import re
from functools import lru_cache

from facilitator.importers.grammar.folding import fold


def words(text: str) -> frozenset[str]:
    """Comma-separated phrases as a set."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


ROOM = re.compile(
    r"\b(?:(?:conference |meeting |breakout |seminar |press |committee |board)?rooms?|halls?"
    r"|auditorium|plenary hall"
    r"|ballroom|foyer|lobby|theat(?:re|er)|chamber|salle|salles|amphitheatre|hall|auditoire"
    r"|sala|salon|aula"
    r"|auditorio|vestibulo|cafeteria|restaurant|terrace|terrasse|terraza|pavilion|pavillon"
    r"|pabellon|studio"
    r"|lounge|library|bibliotheque|biblioteca|online|zoom|building|batiment|edificio|atrium"
    r"|garden|jardin)\b"
)
PLACE = re.compile(
    r"\b(?:hotel|centre|center|headquarters|palace|palais|palacio|university|universite"
    r"|universidad|campus"
    r"|embassy|ambassade|embajada|institute|institut|instituto|ministry|ministere|ministerio"
    r"|house|maison|casa"
    r"|siege|sede|venue|resort|villa|museum|musee|museo|library|town hall|mairie|ayuntamiento"
    r"|geneva|geneve)\b"
)
BREAK = re.compile(
    r"\b(?:(?:coffee|tea|lunch|health|comfort|prayer|short|networking)[ -/]*(?:and "
    r"|& )?(?:\w+ )?breaks?|breaks?(?! ?-?outs?\b| ?into\b| the\b)|lunch(?:eon)?|dinner"
    r"|breakfast|coffee|tea|refreshments?|reception|cocktails?|pause(?:[ -]\w+)?|dejeuner"
    r"|diner|rafraichissements"
    r"|petit-dejeuner|buffet|receso|pausa|almuerzo|cena|desayuno|refrigerio|descanso|cafe"
    r"|vin d'honneur|coctel|aperitif|apero)\b"
)
VOTE = re.compile(
    r"\b(?:vot(?:e|es|ing)|(?:live |audience )?poll(?:s|ing)?|straw poll|voting exercise"
    r"|sondages?|scrutin"
    r"|votacion(?:es)?|voto|encuestas?|mentimeter|slido|show of hands|(?:a )?main levee|mano alzada)\b"
)
QUESTIONS = re.compile(
    r"\bq\s?(?:&|and|/|\+)\s?a\b|\bq&as?\b|\bquestions?(?: and | & |/)(?:answers?|comments?"
    r"|discussion)"
    r"|\b(?:open|general|plenary|moderated|interactive) (?:floor )?(?:discussion|debate)"
    r"|\bdiscussions?\b"
    r"|\bquestions?[ -]reponses?|\bquestions (?:du|with|from)|\bechanges?\b|\bdebats?\b"
    r"|\bpreguntas\b|\bdebate\b|\bcoloquio\b"
    r"|\bquestions et\b|\bdiscusion\b|^questions$|\bquestion time\b"
)
CONCLUSIONS = re.compile(
    r"(?:^|\band |& ?|/ ?)close$|\b(?:conclusions?|closing|wrap[ -]?up|way forward|next steps|summary|cloture|synthese"
    r"|conclusiones|clausura"
    r"|cierre|recapitulation|sintesis|resumen|suites|proximos pasos|prochaines etapes"
    r"|adoption of(?! the agenda))\b"
)
OPENING = re.compile(
    r"\b(?:opening|welcom(?:e|ing)|(?<!conference )inaugurat\w*|introduct\w*|ouverture|bienvenue|accueil"
    r"|apertura|bienvenida"
    r"|(?<!conferencia )(?<!conference )inaugura\w*|introduccion|mot d(?:'|u\b|e\b(?! cloture| fin\b| la fin))"
    r"|mots? introductifs?"
    r"|palabras(?! de (?:cierre|clausura)))\b"
)
REGISTRATION = re.compile(
    r"\b(?:registration|check-in|arrival|inscriptions?|enregistrement|emargement|arrivee"
    r"|registro|inscripcion"
    r"|acreditacion|accreditation|llegada)\b"
)
END_MARK = re.compile(
    r"(?:end|close|finish|adjourn(?:ment)?|departure|fin|termino|depart|salida|cierre)"
    r"(?:\s(?:of|de|des|del|du)\b.{0,40})?"
)
PANEL = re.compile(
    r"\b(?:panels?|round ?tables?|table ronde|mesa redonda|fireside|conversatorio|mesas? (?:\d|[ivx]+\b))"
)
SESSION = re.compile(
    r"\b(?:sessions?|seances?|sesion(?:es)?|workshops?|ateliers?|talleres|taller|keynote"
    r"|modules?|modulos?"
    r"|working groups?|breakouts?|plenary|pleniere|plenaria|side events?|setting the scene"
    r"|presentations?|presentacion(?:es)?|group work|mesas de trabajo"
    r"|talks?|charlas?|exposes?|travaux (?:de groupes?|en groupes?)"
    r"|trabajos? en grupos?"
    r"|conference|conferencia|lecture|groupes? de travail|grupos? de trabajo|segment|block|bloque?|training"
    r"|masterclass|lecture)\b"
)
GENERIC_TITLE = re.compile(
    r"^(?:(?:parallel |plenary |break-?out |working |technical |thematic )?"
    r"(?:session|panel|side[ -]event|workshop|seance|atelier|sesion|taller|module|modulo|part"
    r"|partie|parte|group|groupe"
    r"|grupo|mesa|segment|bloc|block|evento paralelo|evenement parallele|keynote"
    r"|keynote address|discurso principal"
    r"|theme|round ?table|table ronde|mesa redonda)s?)"
    r"(?: (?:no\.? ?)?(?:\d{1,2}(?:\.\d)?|[a-h]|[ivx]{1,4}|one|two|three|un|deux|trois|uno|dos"
    r"|tres))?[ :.–-]*$"
)
GROUPING = re.compile(
    r"^(?:session|panel|part|module|block|segment|theme|seance|partie|bloc|sesion|parte|bloque"
    r"|modulo|mesa|cluster"
    r"|chapter|track|axe|eje|tema)\b"
)
# Heads a column of the parts that a day is made of.
PART = re.compile(
    r"(?:thematic |programme )?(?:sessions?|blocks?|parts?|modules?|segments?|sections?|clusters?|themes?|tracks?"
    r"|seances?|parties?|blocs?|axes?|volets?|sesion(?:es)?|partes?|bloques?|modulos?|secciones|seccion|ejes?|temas?)"
)
# One of several that meet at the same time.
GROUP = re.compile(
    r"^(?:(?:parallel|break-?out|working|thematic|simultaneous) )?"
    r"(?:track|stream|strand|group|workshop|breakout|session|room|groupe|atelier|commission|volet|filiere|salle"
    r"|grupo|taller|mesa|comision|sala|linea)"
    r"(?: de (?:travail|trabajo))? ?(?:n[°o]\.? ?)?(?:\d{1,2}|[a-h]|[ivx]{1,4}) ?[:.)–—-]+ ?\S"
)
QUESTION_HEADING = re.compile(
    r"^(?:\d+[.)]?\d*\s*)?(?:(?:key |possible |proposed |some |main )?guiding questions?"
    r"|(?:key |possible |main )?"
    r"questions? (?:to guide|for (?:the )?(?:discussion|debate|panel)|for consideration"
    r"|for reflection|to be (?:addressed|discussed))|discussion questions?"
    r"|questions? (?:directrices|d'orientation|guides?|pour (?:guider|orienter|le debat"
    r"|la discussion))"
    r"|questions cles|preguntas? (?:orientadoras?|guia|para (?:guiar|orientar|el debate"
    r"|la discusion)|clave"
    r"|directrices|generadoras))"
)
LITTLE_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "for",
        "to",
        "in",
        "on",
        "at",
        "by",
        "with",
        "from",
        "and",
        "or",
        "as",
        "into",
        "its",
        "their",
        "our",
        "your",
        "between",
        "through",
        "de",
        "la",
        "le",
        "les",
        "des",
        "du",
        "pour",
        "en",
        "dans",
        "sur",
        "avec",
        "et",
        "ou",
        "a",
        "au",
        "aux",
        "par",
        "l'",
        "d'",
        "un",
        "une",
        "del",
        "los",
        "las",
        "el",
        "para",
        "con",
        "y",
        "o",
        "e",
        "por",
        "sobre",
        "su",
        "entre",
    ]
)


@lru_cache(maxsize=8_000)
def hangs(text: str) -> bool:
    """Whether a text breaks off in the middle of a phrase."""
    last = fold(text).split()[-1:] or [""]
    return last[0] in LITTLE_WORDS or text.rstrip()[-1:] in (",", "–", "-", "&", "/")
