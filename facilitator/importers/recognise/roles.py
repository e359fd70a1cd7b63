"""Roles: the labels that stand before people, and the remarks that stand behind them."""

import re
from dataclasses import dataclass

from facilitator.importers.grammar.folding import fold, same_length_fold

# Longest first where one contains another; the plural shows that several people follow.
_ROLES = [
    ("video message", r"video[ -]?(?:taped |recorded )?(?:messages?|statements?|address(?:es)?)|messages? videos?|mensajes? (?:en |de )?video|videomensajes?"),
    ("welcome remarks", r"(?:welcom(?:e|ing)|opening) (?:remarks|address(?:es)?|words?|speech(?:es)?|statements?|notes?)"
        r"|(?:mots?|allocutions?|discours|paroles) (?:de bienvenue|d'ouverture|d'accueil|d'introduction)|(?:palabras|discursos?) de (?:bienvenida|apertura)"),
    ("closing remarks", r"(?:closing|concluding|final) (?:remarks|address|words|speech|statements?)|mots? de (?:la )?(?:cloture|fin)|discours de cloture|palabras de (?:clausura|cierre)|discurso de clausura"),
    ("keynote", r"(?:welcome and |opening and )?keynotes?(?: (?:address|speech|speakers?|lecture|presentation))?s?|discours (?:liminaire|principal|inaugural)s?|conferenc(?:e|ia) (?:inaugurale?|magistral|introductive)|orador(?:a|es)? principal(?:es)?|discurso (?:principal|inaugural)|ponencia (?:principal|inaugural|magistral)"),
    ("introduction", r"introduction(?: (?:to|of|by|a|au|du)(?: [\w' -]{1,40})?)?|introduced by|introductory remarks|introduccion(?: a [\w' -]{1,40})?|framing remarks|scene[ -]setters?|presentacion del? tema"),
    ("moderator", r"(?:co-?)?moderat(?:ors?|ion|ed by|ing)|moderat(?:eurs?|rices?|eur\(trice\)|eur/moderatrice)|moder(?:e|ee)?s? par|moderador(?:a|es|as)?|moderad[oa] por|moderacion|modera|anime(?:e)? par|animat(?:eurs?|rices?|ion)|facilitators?|facilitated by|facilitat(?:eurs?|rices?|ion)|facilitador(?:a|es|as)?|facilitado por|facilita"),
    ("chair", r"(?:co-?)?chair(?:s|person|persons|man|woman|ed by)?|sous la presidence de|preside(?:e)? par|president(?:e)? de (?:la )?(?:seance|session)|presidence|presid(?:e|ida por|ido por|encia)|presidente|president"),
    ("rapporteur", r"rapporteurs?|relator(?:a|es|as)?|note[ -]?takers?"),
    ("discussant", r"discussants?|respondents?|discutants?|comentaristas?|commentators?|reactors?|discussants? and respondents?"),
    ("host", r"hosts?|hosted by|hote|anfitrion(?:a)?|master of ceremon(?:y|ies)|mc|maitre de ceremonie|maestr[oa] de ceremonias"),
    ("panelist", r"panell?ists?|panell?istes?|panelistas?|panel members?|membres du panel|panel(?=\s*:)"),
    ("presenter", r"presenters?|presentat(?:eurs?|rices?)|presented by|presente(?:e)? par|presentador(?:a|es|as)?|presentaciones?|presentations?(?: by| par| de)?|presentado por|expositor(?:a|es|as)?|expone[ns]?"),
    ("speaker", r"speakers?|guest speakers?|invited speakers?|interventions?(?: by| de)?|intervenant(?:\(e\)s?|·e·s|\.e\.s|-e-s)|intervenant(?:e)?s?|intervention|orat(?:eurs?|rices?)|orateurs?[ /]+oratrices?|ponentes?|orador(?:a|es|as)?|oradores/as|ponente\(?/?s?\)?|intervienen?|intervinientes?|conferencistas?|participants?|participantes?|with|avec|con(?= la)|remarks by|lead|led by|resource persons?|contributors?|statements?(?: by)?|responsables?|a cargo de|confirmed speakers|discours de"),
]  # fmt: skip
_LABELS = [
    (role, re.compile(rf"(?:{pattern})(?:\s*\((?:s|es|e|e\.s|tbc|confirmed)\))?"))
    for role, pattern in _ROLES
]
_QUALIFIER = r"(?:session |panel |confirmed |invited |proposed |main |distinguished |special |high-level |the |le |la |les |los |el |l')?"
_SEPARATOR = re.compile(r"\s*(?::|：|\s[-–—]\s|[-–—]\s|\.\s*$|\s*$)\s*")
_VIDEO = re.compile(
    r"\b(?:video|virtual(?:ly)?|remote(?:ly)?|online|via zoom|by zoom|visio(?:conference)?|en ligne|a distance|en linea|virtualmente|por video\w*)\b"
)
_OPEN = re.compile(
    r"\b(?:tbc|tbd|tba|to be (?:confirmed|determined|announced|decided)|a confirmer|a determiner|por confirmar|por determinar|invited|invite|invitad[oa]|name)\b"
)
_PERSPECTIVE = re.compile(
    r"\b(?:dimensions?|perspectives?|viewpoint|point of view|angle|niveau|level|point de vue|perspectiva|enfoque|nivel|lens)\b"
)


@dataclass(frozen=True, slots=True)
class Label:
    """A role that a text begins with, and what it says of whom."""

    role: str
    rest: str
    several: bool


def find_label(text: str) -> Label | None:
    """The label that `text` begins with: "Moderator: ...", "Speakers:", "Chaired by ..."."""
    folded = same_length_fold(text)
    start = re.match(rf"[\s•*–-]*{_QUALIFIER}", folded)
    at = start.end() if start else 0
    best: Label | None = None
    longest = 0
    for role, pattern in _LABELS:
        match = pattern.match(folded, at)
        if match is None or match.end() <= longest:
            continue
        # "Moderator/Chair of the side event", "Moderator and speakers".
        end = match.end()
        joined = re.match(
            r"\s*(?:/|&|and|et|y)\s*([\w ]{4,30}?)(?=\s*(?::|$|of\b|de\b|du\b))(?:\s+(?:of|de|du|del)\s[^:]{2,60})?|\s+(?:of|for|de|du|del|pour)\s(?:the |this |la |le |cette |esta )?(?:session|panel|event|side event|day|seance|sesion|workshop|jour|discussion|debate)\b[^:]{0,30}",
            folded[end:],
        )
        if joined:
            end += joined.end()
        separator = _SEPARATOR.match(folded, end)
        if separator is None or (not separator.group().strip() and separator.end() < len(folded)):
            by = re.search(r"\b(?:by|par|por|de)$", match.group())
            led = re.match(r"\s+(?:by|par|por)\s", folded[end:])
            if not led and not (by and folded[end : end + 1] == " "):
                continue
            stop = end + (led.end() if led else 0)
        else:
            stop = separator.end()
        longest = match.end()
        best = Label(
            role,
            text[stop:].strip(" –-—"),
            _several(role, match.group()),
        )
    return best


def find_glued(text: str) -> Label | None:
    """A label that runs into what follows without a colon: "Welcome and keynote address Jane Doe, ..."."""
    folded = same_length_fold(text)
    for role, pattern in _LABELS:
        match = pattern.match(folded)
        if (
            match is not None
            and " " in match.group()
            and folded[match.end() : match.end() + 1] == " "
        ):
            return Label(role, text[match.end() :].strip(), False)
    return None


def _several(role: str, word: str) -> bool:
    """Whether a label announces several people, as "Speakers" does and "Remarks" does not."""
    if role in ("welcome remarks", "closing remarks", "video message", "introduction"):
        return False
    plural = word.rstrip("()").endswith("s") and not word.endswith("ss")
    return plural or word in (
        "panel",
        "with",
        "avec",
        "intervienen",
        "presentan",
    )


def heading_role(text: str) -> str:
    """The role that a heading over a list of people gives them, "" if it is about something else."""
    label = find_label(text.rstrip(" :") + ":")
    if label is not None and not label.rest:
        return label.role
    folded = fold(text).strip(" :.")
    if re.fullmatch(
        r"(?:list of |our |confirmed |liste des |lista de )?(?:speakers?|participants|people|intervenants|ponentes|oradores|orateurs)(?: (?:and|et|y|&) [\w ]+)?",
        folded,
    ):
        return "speaker"
    return ""


def role_said(remark: str) -> str:
    """The role that a remark in brackets behind a name gives ("Welcome remarks", "Moderator")."""
    text = fold(remark).strip(" .")
    for role, pattern in _LABELS:
        if pattern.fullmatch(text):
            return role
    return ""


def is_video(remark: str) -> bool:
    return _VIDEO.search(fold(remark)) is not None


def is_open(remark: str) -> bool:
    """Whether a remark says that who it is is not settled."""
    return _OPEN.search(fold(remark)) is not None


def is_perspective(remark: str) -> bool:
    return _PERSPECTIVE.search(fold(remark)) is not None
