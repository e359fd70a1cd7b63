"""The words that name roles, in English, French and Spanish; folded."""

import re

# Which longer label stands first matters only where two match equally far.
ROLES = [
    (
        "video message",
        r"video[ -]?(?:taped |recorded )?(?:messages?|statements?|address(?:es)?)"
        r"|messages? videos?|mensajes? (?:en |de )?video|videomensajes?",
    ),
    (
        "welcome remarks",
        r"(?:welcom(?:e|ing)|opening) (?:remarks|address(?:es)?|words?|speech(?:es)?"
        r"|statements?|notes?)|(?:mots?|allocutions?|discours|paroles) (?:de bienvenue"
        r"|d'ouverture|d'accueil|d'introduction)|(?:palabras|discursos?) de (?:bienvenida"
        r"|apertura)",
    ),
    (
        "closing remarks",
        r"(?:closing|concluding|final) (?:remarks|address|words|speech|statements?)"
        r"|mots? de (?:la )?(?:cloture|fin)|discours de cloture|palabras de (?:clausura"
        r"|cierre)|discurso de clausura",
    ),
    (
        "keynote",
        r"(?:welcome and |opening and )?keynotes?(?: (?:address|speech|speakers?|lecture"
        r"|presentation))?s?|discours (?:liminaire|principal|inaugural)s?|conferenc(?:e"
        r"|ia) (?:inaugurale?|magistral|introductive)|orador(?:a|es)? principal(?:es)?"
        r"|discurso (?:principal|inaugural)|ponencia (?:principal|inaugural|magistral)",
    ),
    (
        "introduction",
        r"introduction(?: (?:to|of|by|a|au|du)(?: [\w' -]{1,40})?)?|introduced by"
        r"|introductory remarks|introduccion(?: a [\w' -]{1,40})?|framing remarks"
        r"|scene[ -]setters?|presentacion del? tema",
    ),
    (
        "moderator",
        r"(?:moderation|animation) (?:assuree )?par"
        r"|(?:co-?)?moderat(?:ors?|ion|ed by|ing)|moderat(?:eurs?|rices?|eur\(trice\)"
        r"|eur/moderatrice)|moder(?:e|ee)?s? par|moderador(?:a|es|as)?|moderad[oa] por"
        r"|moderacion|modera|anime(?:e)? par|animat(?:eurs?|rices?|ion)",
    ),
    (
        "facilitator",
        r"trainers?|formateurs?|formatrices?|capacitador(?:a|es|as)?|talleristas?"
        r"|(?:co-?)?facilitators?|facilitated by|facilitat(?:eurs?|rices?|ion)|facilitador(?:a"
        r"|es|as)?|facilitado por|facilita",
    ),
    (
        "chair",
        r"(?:co-?)?chair(?:s|person|persons|man|woman|ed by)?|sous la presidence de"
        r"|preside(?:e)? par|president(?:e)? de (?:la )?(?:seance|session)|presidence"
        r"|presid(?:e|ida por|ido por|encia)|presidente|president",
    ),
    (
        "rapporteur",
        r"rapporteurs?|relator(?:a|es|as)?|note[ -]?takers?",
    ),
    (
        "discussant",
        r"discussants?|respondents?|discutants?|comentaristas?|commentators?|reactors?"
        r"|discussants? and respondents?",
    ),
    (
        "host",
        r"hosts?|hosted by|hote|anfitrion(?:a)?|master of ceremon(?:y|ies)|mc"
        r"|maitre de ceremonie|maestr[oa] de ceremonias",
    ),
    (
        "panelist",
        r"panell?ists?|panell?istes?|panelistas?|panel members?|membres du panel|panel(?=\s*:)",
    ),
    (
        "presenter",
        r"presenters?|presentat(?:eurs?|rices?)|presented by|presente(?:e)? par"
        r"|presentador(?:a|es|as)?|presentaciones?|presentations?(?: by| par| de)?"
        r"|presentado por|expositor(?:a|es|as)?|expone[ns]?",
    ),
    (
        "speaker",
        r"(?:con|avec) la particip(?:acion|ation) de"
        r"|speakers?|guest speakers?|invited speakers?|interventions?(?: by| de)?"
        r"|intervenant(?:\(e\)s?|·e·s|\.e\.s|-e-s)|intervenant(?:e)?s?|intervention"
        r"|orat(?:eurs?|rices?)|orateurs?[ /]+oratrices?|ponentes?|orador(?:a|es|as)?"
        r"|oradores/as|ponente\(?/?s?\)?|intervienen?|intervinientes?|conferencistas?"
        r"|participan(?:ts?|tes?)?|with|avec|con(?= la)|remarks by|lead|led by|inputs?(?: (?:from|by))?"
        r"|allocutions?|remarks|addresses|discursos|intervenciones"
        r"|resource persons?|contributors?|statements?(?: by)?|responsables?|a cargo de"
        r"|confirmed speakers|discours de",
    ),
]
QUALIFIER = (
    r"(?:session |panel |confirmed |invited |proposed |main |distinguished |special "
    r"|high-level |the |le |la |les |los |el |l')?"
)
VIDEO = re.compile(
    r"\b(?:video|virtual(?:ly)?|remote(?:ly)?|online|via zoom|by zoom|visio(?:conference)?"
    r"|en ligne|a distance|en linea|virtualmente|por video\w*)\b"
)
OPEN = re.compile(
    r"\b(?:tbc|tbd|tba|to be (?:confirmed|determined|announced|decided)|a confirmer"
    r"|a determiner|por confirmar|por determinar|invited|invite|invitad[oa]|name)\b"
)
PERSPECTIVE = re.compile(
    r"\b(?:dimensions?|perspectives?|viewpoint|point of view|angle|niveau|level|point de vue"
    r"|perspectiva|enfoque|nivel|lens)\b"
)
