"""People as agendas name them: honorific, name, post, organisation, remarks in brackets."""

import re
from dataclasses import dataclass, replace

from facilitator.importers.draft import DraftPerson
from facilitator.importers.grammar.duration import find_lengths
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.geography import is_country
from facilitator.importers.recognise.roles import (
    find_label,
    is_open,
    is_perspective,
    is_video,
    role_said,
)

_TITLES = (
    r"H\.?\s?E\.?|S\.?\s?E\.?(?:M\.?)?|H\.?R\.?H\.?|Mr|Mrs|Ms|Miss|Mx|Dr|Dra|Drs|Prof|Professor|Pr|Hon|The Hon|Rt\.? Hon"
    r"|Honou?rable|Sir|Dame|Lord|Lady|Amb|Ambassador|Ambassadeur|Embajador|Embajadora|Ambassadrice|MM|M|Mme|Mlle|Mmes|Me"
    r"|Madame|Monsieur|Sr|Sra|Srta|Señor|Señora|Excmo|Excma|Sr\.? D|Sra\.? D[ªa]|D[ªa]|Don|Doña|Lic|Ing|Mtro|Mtra|Rev|Father|Sister|Sheikh"
    r"|His Excellency|Her Excellency|Son Excellence|Su Excelencia|Maître|Mag|Eng|Gen|Col|Capt|Sen|Rep|Gov|Cllr|Min|Dip|Arq|Mons"
)
_HONORIFIC = re.compile(rf"(?:(?:{_TITLES})(?:\.(?=\s?\S)|(?=\s))\s*)+")
_PARTICLES = frozenset(
    "de da do dos das del della di du des la le el al bin bint ibn van von den der ter ten y e zu af av san abu ben"
    " d' l' st. santa los las mac".split()
)
_POST = re.compile(
    r"(?:^|[\s-])(?:(?:co|vice|sub|under|deputy|ex)[ -]?)?(?:directors?|ministers?|secretary|secretaries|president|chair(?:person|man|woman)?|head"
    r"|chief|officer|ambassador|representative|commissioner|mayor|professor|advis[eo]r|manager|coordinator|co-?ordinator|specialist"
    r"|expert|founder|attorney|lawyer|judge|rapporteur|senator|deputy|administrator|governor|counsel|councill?or|counsell?or|ceo|cfo|cto|partner"
    r"|analyst|researcher|economist|lecturer|fellow|member|leader|lead|consultant|envoy|spokesperson|journalist|editor|student|activist"
    r"|undersecretary|facilitator|treasurer|trustee|general|scientist|engineer|principal|permanent|moderator|focal point|associate|assistant|dean|rector"
    r"|directeur|directrice|ministre|secretaire|presidente?|cheffe?|maire|ambassadeur|ambassadrice|conseill(?:er|ere)|professeure?|responsable"
    r"|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|chargee?|deputee?|experte?|representante?|avocate?|gouverneure?|commissaire|delegue?e?|consultante?|chercheu(?:r|se)|membre|fondat(?:eur|rice)|adjointe?"
    r"|directora?|ministra|ministro|secretari[oa]|jef[ea]|alcaldesa|alcalde|embajadora?|asesora?|profesora?|coordinadora?|comisionad[oa]"
    r"|consejer[oa]|subdirectora?|viceministr[oa]|subsecretari[oa]|diputad[oa]|magistrad[oa]|investigadora?|especialista|encargad[oa]|experta|experto|gerente|rectora?|fundadora?|delegad[oa]|miembro|oficial|titular)s?\b(?!'s)"
)
_ORGANISATION = re.compile(
    r"\b(?:ministry|organi[sz]ations?|university|institute|international|council|commission|agency|office|department|foundation|bank"
    r"|union|network|cent(?:er|re)|fund|cit(?:y|ies)|government|republic|kingdom|association|federation|committee|forum|secretariat|mission"
    r"|company|inc|ltd|ngo|college|school|society|alliance|authority|bureau|directorate(?:-general)?|consortium|coalition|nations|parliament"
    r"|platform|board|group|corporation|initiative|initiatives|service|services|court|ministere|organisation|universite|institut|conseil|agence|fondation"
    r"|banque|ville|gouvernement|republique|reseau|centre|secretariat|societe|comite|ministerio|organizacion|universidad|instituto|consejo"
    r"|comision|agencia|oficina|departamento|fundacion|banco|union|red|centro|fondo|ciudad|gobierno|republica|asociacion|comite|secretaria"
    r"|direction|direccion|haut-commissariat|commissariat|croix-rouge|cruz roja|red cross|red crescent|administration|ayuntamiento|mairie|municipality|municipalite|region)\b"
)
_NOT_A_NAME = re.compile(
    r"\b(?:sessions?|panels?|break|lunch|dinner|opening|closing|welcome|registration|coffee|tea|day|room|discussions?|working|groups?|remarks|address"
    r"|introduction|conclusions?|questions?|answers?|vote|voting|presentations?|presentation|workshop|programme|agenda|plenary|keynote|speakers?|moderators?"
    r"|event|events|side|theme|topic|round|table|debate|seance|pause|dejeuner|ouverture|cloture|atelier|bienvenue|accueil|inscription|pleniere"
    r"|sesion|receso|almuerzo|apertura|clausura|taller|registro|mesa|bienvenida|preguntas|and|et|on|for|in|with|at|the|to|from|by|how|what|who|why|all|new"
    r"|tbc|tbd|tba|reception|participants|experts|delegates|video|report|overview|strategy|policy|migration|development|climate|governance|health|training)\b"
)
# Words of organisations that have no word like "council" in their name.
_WORLDLY = re.compile(
    r"\b(?:world|global|africa|europe|european|asia|americas?|watch|save|children|rights|human|vision|without|sans|sin|refugees?|monde|mundo|verde|green"
    r"|research|solutions|capital|partners|media|news|times|labs?|systems|youth|women|femmes|mujeres|jeunes|delegation|permanent)\b"
)
_CAPITAL_NAME = r"[^\W\d_a-zß-öø-ÿ][\w'’.\-]*"
_DASH = re.compile(r"\s+[-–—|]\s+|\s*[–—]\s+")


@dataclass(frozen=True, slots=True)
class Named:
    """A person found in a text, with what stood beside the name."""

    person: DraftPerson
    role: str = ""
    minutes: int | None = None
    by_video: bool = False
    unsettled: bool = False


def read_person(text: str, *, sure: bool = False) -> Named | None:
    """The one person that `text` is about; None if it is about something else.

    Where the text does not stand among speakers (`sure`), a name alone is not enough: an honorific must
    precede it, or a post or organisation follow.
    """
    text = text.strip().strip(".;,•*·").strip()
    text, minutes = _without_length(text)
    text, remarks = _without_remarks(text)
    if not text or len(text) > 600:
        return None
    honorific, text = _honorific(text)
    name, rest = _cut(text)
    if not is_name(name, titled=bool(honorific), sure=sure):
        return None
    if not rest and remarks.in_brackets:
        rest, remarks = remarks.in_brackets, replace(remarks, in_brackets="")
    if not (sure or honorific or remarks.role or _tells_who(rest)):
        return None
    post, affiliation = _post_and_organisation(rest)
    if remarks.in_brackets:
        if affiliation:
            affiliation = f"{affiliation} ({remarks.in_brackets})"
        else:
            affiliation = remarks.in_brackets
    person = DraftPerson(
        " ".join(name.split()), honorific, post, affiliation, perspective=remarks.perspective
    )
    return Named(person, remarks.role, minutes, remarks.by_video, remarks.unsettled)


def split_people(text: str) -> list[str]:
    """A text that names several people, cut between them: at semicolons, before honorifics, and at commas
    or "and" where nothing but names stands on both sides."""
    pieces = [p.strip() for p in re.split(r";(?![^(]*\))|\s[•·]\s", text) if p.strip()]
    kept: list[str] = []
    for piece in pieces:
        # "..., City of Rabat; Member of the Parliament": the same person still.
        if (
            kept
            and is_post(piece)
            and not find_label(piece)
            and read_person(piece, sure=True) is None
        ):
            kept[-1] = f"{kept[-1]}; {piece}"
        else:
            kept.append(piece)
    return [each for piece in kept for each in _split_names(piece)]


def _split_names(text: str) -> list[str]:
    parts = re.split(
        rf"(?:\s*,\s*|\s+)(?:and |et |y |& )?(?=(?:{_TITLES})\.?\s+[A-ZÀ-Ý])(?<!\w\.\s)", text
    )
    titled = [part for part in parts if _HONORIFIC.match(part)]
    if len(titled) > 1 and len(titled) == len([p for p in parts if p.strip()]):
        return [part.strip(" ,") for part in titled]
    bracketed = [p for p in re.split(r"(?<=\))\s*(?:,|and\b|et\b|y\b|&)\s*", text) if p.strip()]
    if len(bracketed) > 1 and all(read_person(part, sure=True) for part in bracketed):
        return [each for part in bracketed for each in _split_names(part)]
    names = [p for p in re.split(r"\s*(?:,|/|&|\band\b|\bet\b|\by\b)\s*", text) if p.strip()]
    if len(names) > 1 and all(_only_name(name) for name in names):
        return names
    return [text]


def _only_name(text: str) -> bool:
    honorific, bare = _honorific(re.sub(r"\s*\([^)]*\)", "", text))
    if len(bare.split()) > 4 or _WORLDLY.search(fold(bare)) or is_country(bare):
        return False
    return is_name(bare, titled=bool(honorific), sure=True)


def _tells_who(rest: str) -> bool:
    """Whether what follows a name is a post or an organisation."""
    folded = fold(rest)
    return bool(
        _POST.search(folded)
        or _ORGANISATION.search(folded)
        or re.fullmatch(r"[A-Z][A-Z-]{1,9}", rest)
        or is_country(rest)
    )


def is_name(text: str, *, titled: bool = False, sure: bool = False) -> bool:
    """Whether `text` can be a person's name."""
    words = text.replace(",", " ").split()
    if (
        not words
        or len(words) > 7
        or len(text) > 70
        or re.search(r"[\d\u00b9\u00b2\u00b3:?!/&@=+]", text)
    ):
        return False
    if len(words) == 1 and not titled:
        return False
    folded = fold(text)
    if _NOT_A_NAME.search(folded) or _ORGANISATION.search(folded):
        return False
    if not titled and _POST.search(folded):
        return False
    if not titled and not sure and text.isupper():
        return False
    capitals = [word for word in words if re.fullmatch(_CAPITAL_NAME, word)]
    others = [
        w
        for w in words
        if w not in capitals
        and fold(w) not in _PARTICLES
        and not fold(w).startswith(("d'", "l'", "al-", "el-"))
    ]
    return not others and bool(capitals) and (titled or len(capitals) >= 2)


def is_honorific(word: str) -> bool:
    """Whether a word is an address that precedes names."""
    return _HONORIFIC.fullmatch(f"{word} ") is not None


def ends_a_name(word: str) -> bool:
    """Whether a word stands in the names of organisations, posts and subjects, but not of people."""
    folded = fold(word)
    return any(p.search(folded) for p in (_ORGANISATION, _NOT_A_NAME, _WORLDLY, _POST))


def is_post(text: str) -> bool:
    """Whether a text begins with a post."""
    return _POST.search(fold(" ".join(text.split()[:3]))) is not None


@dataclass(frozen=True, slots=True)
class _Remarks:
    role: str = ""
    perspective: str = ""
    by_video: bool = False
    unsettled: bool = False
    in_brackets: str = ""


def _without_length(text: str) -> tuple[str, int | None]:
    lengths = find_lengths(text)
    if not lengths:
        return text, None
    length = lengths[-1]
    before, after = text[: length.start], text[length.stop :]
    if re.sub(r"[\W_]", "", after) and re.sub(r"[\W_]", "", before):
        return text, None
    return re.sub(r"[\s(–—:,-]+$", "", before) + re.sub(r"^[\s)–—:,-]+", "", after), length.minutes


def _without_remarks(text: str) -> tuple[str, _Remarks]:
    """Takes off the remarks in brackets that are not part of a name or an organisation's."""
    remarks = _Remarks()
    for match in reversed(list(re.finditer(r"\s*[(\[]([^()\[\]]{2,120})[)\]]", text))):
        said = match.group(1).strip()
        if is_perspective(said):
            remarks = replace(remarks, perspective=said)
        elif role := role_said(said):
            remarks = replace(remarks, role=role, by_video=is_video(said))
        elif is_video(said) and len(said) < 30:
            remarks = replace(remarks, by_video=True)
        elif is_open(said):
            remarks = replace(remarks, unsettled=True)
        elif "," not in text[: match.start()] and not _DASH.search(text[: match.start()]):
            inside = f"{said}, {remarks.in_brackets}" if remarks.in_brackets else said
            remarks = replace(remarks, in_brackets=inside)
        else:
            continue
        text = text[: match.start()] + text[match.end() :]
    if match := re.search(
        r"[\s,–-]+(TBC|TBD|tbc|to be confirmed|à confirmer|por confirmar)\.?$", text
    ):
        text, remarks = text[: match.start()], replace(remarks, unsettled=True)
    return text.strip(), remarks


def _honorific(text: str) -> tuple[str, str]:
    match = _HONORIFIC.match(text)
    if match is None or match.end() == len(text):
        return "", text
    return " ".join(match.group().split()), text[match.end() :].strip()


def _cut(text: str) -> tuple[str, str]:
    """The name, and what follows it after a comma or a dash."""
    comma, dash = text.find(","), _DASH.search(text)
    cut = min((at for at in (comma, dash.start() if dash else -1) if at > 0), default=-1)
    if cut < 0:
        return text.strip(), ""
    # "SMITH, John, Director": a surname first.
    first, _, after = text.partition(",")
    second, _, rest = after.partition(",")
    if (
        cut == comma
        and first.isupper()
        and " " not in first.strip()
        and is_name(f"{second} {first}")
        and rest
    ):
        return f"{second.strip()} {first.strip()}", rest.strip()
    after_cut = text[cut:]
    return text[:cut].strip(), re.sub(r"^[\s,–—|-]+", "", after_cut)


def _post_and_organisation(text: str) -> tuple[str, str]:
    # A dash after the post begins the organisation as a comma does.
    segments = [s.strip() for s in re.split(r"[,;](?![^()]*\))|\s[–—-]\s", text) if s.strip()]
    if not segments:
        return "", ""
    posts, organisation = [], []
    for index, segment in enumerate(segments):
        following = segments[index + 1] if index + 1 < len(segments) else ""
        if is_post(segment) and not _is_unit(segment):
            posts.append(segment)
        elif (
            index
            and not organisation
            and posts
            and not _ORGANISATION.search(fold(segment))
            and (_ORGANISATION.search(fold(following)) and not is_post(following))
        ):
            posts.append(segment)
        else:
            organisation.append(re.sub(r"^(?:the|la|le|el|l')\s?(?=[A-ZÉ])", "", segment))
    post = ", ".join(posts)
    if not organisation:
        return post, _organisation_in(post)
    return post, ", ".join(organisation)


def _is_unit(segment: str) -> bool:
    """ "General Directorate for Migration" begins like a post, "Director General for Migration" is one."""
    first = fold(segment).split()[0]
    return (
        _ORGANISATION.fullmatch(first) is not None
        or re.match(
            r"general (?:directorate|assembly|council|union)|deputy ministry|permanent mission|general secretariat|secretaria (?:general|de)|presidencia|officer? of the (?:high|president)",
            fold(segment),
        )
        is not None
    )


def _organisation_in(post: str) -> str:
    """The organisation that a post names itself: "President of the World Bank"."""
    if match := re.search(r"Representative of (?:the )?(.+?) (?:to|at|in|before)\b", post):
        return match.group(1)
    for match in re.finditer(
        r"\s(?:of|at|for|de|du|des|del|de la|Chair)\s(?:the |la |le |el |l')?", post
    ):
        tail = post[match.end() :]
        telling = fold(tail).replace("international", "")
        if not tail[:1].isupper() or is_post(tail):
            continue
        if _ORGANISATION.search(telling) or re.fullmatch(r"[A-Z]{2,8}", tail):
            return tail
    return ""
