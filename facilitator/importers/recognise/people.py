"""People as agendas name them: honorific, name, post, organisation, remarks in brackets."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from facilitator.domain.draft import DraftPerson
from facilitator.importers.grammar.duration import find_lengths
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.geography import is_city, is_country
from facilitator.importers.recognise.name_words import (
    CAPITAL_NAME,
    DASH,
    HONORIFIC,
    NOT_A_NAME,
    ORGANISATION,
    PARTICLES,
    POST,
    POST_BEFORE,
    TITLES,
    WORLDLY,
)
from facilitator.importers.recognise.roles import (
    find_label,
    is_open,
    is_perspective,
    is_video,
    role_said,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A person found in a text, with what stood beside the name."""

    person: DraftPerson
    role: str = ""
    minutes: int | None = None
    by_video: bool = False
    unsettled: bool = False


@lru_cache(maxsize=8_000)
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
        said = remarks.in_brackets
        affiliation = f"{affiliation} ({said})" if affiliation else said
    person = DraftPerson(
        " ".join(name.split()), honorific, post, affiliation, perspective=remarks.perspective
    )
    return Named(person, remarks.role, minutes, remarks.by_video, remarks.unsettled)


def split_people(text: str, *, single: bool = False) -> list[str]:
    """A text that names several people, cut between them: at semicolons, before honorifics, and at commas
    or "and" where nothing but names stands on both sides.

    Where one person is expected (`single`), or semicolons stand between people, a comma is no such cut:
    "Luca Ferri, Terre des Hommes" is one person and an organisation.
    """
    if len(text) > MAX_READ:
        return [text]
    lengths = find_lengths(text)
    if lengths and lengths[-1].each and not text[lengths[-1].stop :].strip(" ).;"):
        each = split_people(text[: lengths[-1].start].rstrip(" (–—-,:"))
        if len(each) > 1:
            return [f"{piece} ({lengths[-1].minutes} min)" for piece in each]
    barred = text.split(" | ")
    if len(barred) > 1 and all("," in each and read_person(each, sure=True) for each in barred):
        return [piece for each in barred for piece in split_people(each, single=True)]
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
    return [
        each
        for piece in kept
        for each in _split_names(piece, commas=not single and len(pieces) == 1)
    ]


MAX_READ = 3_000


def _split_names(text: str, *, commas: bool = True) -> list[str]:
    if match := re.search(
        r"\s*(?:,|\band|\bet|\by)\s+(TB[CDA]|tb[cda]|to be confirmed|à confirmer|por confirmar)\.?$",
        text,
    ):
        return [*_split_names(text[: match.start()], commas=commas), match.group(1)]
    parts = re.split(
        rf"(?:\s*,\s*|\s+)(?:and |et |y |& )?(?=(?:{TITLES})\.?\s+[A-ZÀ-Ý])(?<!\w\.\s)", text
    )
    titled = [part for part in parts if HONORIFIC.match(part)]
    if len(titled) > 1 and len(titled) == len([p for p in parts if p.strip()]):
        return [part.strip(" ,") for part in titled]
    bracketed = [p for p in re.split(r"(?<=\))\s*(?:,|and\b|et\b|y\b|&)\s*", text) if p.strip()]
    if len(bracketed) > 1 and all(read_person(part, sure=True) for part in bracketed):
        return [each for part in bracketed for each in _split_names(part)]
    names = [p for p in re.split(r"\s*(?:,|/|&|\band\b|\bet\b|\by\b)\s*", text) if p.strip()]
    if len(names) == 2 and "," in text and not (commas and _alike(*names)):
        return [text]
    if len(names) > 1 and all(_only_name(name) for name in names):
        return names
    return [text]


def _alike(one: str, other: str) -> bool:
    """ "Mr. Luca Ferri, Terre des Hommes": were both people, both would have an honorific, or neither."""
    return not HONORIFIC.match(one) or HONORIFIC.match(other) is not None


def _only_name(text: str) -> bool:
    honorific, bare = _honorific(re.sub(r"\s*\([^)]*\)", "", text))
    if len(bare.split()) > 4 or WORLDLY.search(fold(bare)) or is_country(bare):
        return False
    return is_name(bare, titled=bool(honorific), sure=True)


def _tells_who(rest: str) -> bool:
    """Whether what follows a name is a post or an organisation."""
    folded = fold(rest)
    return bool(
        POST.search(folded)
        or ORGANISATION.search(folded)
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
    if not titled and re.fullmatch(r"[A-Z]{3,8}", words[0]) and is_country(" ".join(words[1:])):
        # "IOM Malawi"
        return False
    folded = fold(text)
    if NOT_A_NAME.search(folded) or ORGANISATION.search(folded):
        return False
    if not titled and POST.search(folded):
        return False
    if titled and POST.search(" ".join(w for w in folded.split() if w not in PARTICLES).split()[0]):
        return False
    if not titled and not sure and text.isupper():
        return False
    capitals = [word for word in words if re.fullmatch(CAPITAL_NAME, word)]
    others = [
        w
        for w in words
        if w not in capitals
        and fold(w) not in PARTICLES
        and not fold(w).startswith(("d'", "l'", "al-", "el-"))
    ]
    return not others and bool(capitals) and (titled or len(capitals) >= 2)


def is_honorific(word: str) -> bool:
    """Whether a word is an address that precedes names."""
    match = HONORIFIC.match(f"{word} X")
    return match is not None and match.end() > len(word)


def ends_a_name(word: str) -> bool:
    """Whether a word stands in the names of organisations, posts and subjects, but not of people."""
    folded = fold(word)
    return any(p.search(folded) for p in (ORGANISATION, NOT_A_NAME, WORLDLY, POST))


def is_post(text: str) -> bool:
    """Whether a text begins with a post."""
    return POST.search(fold(" ".join(text.split()[:3]))) is not None


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
        elif "," not in text[: match.start()] and not DASH.search(text[: match.start()]):
            inside = f"{said}, {remarks.in_brackets}" if remarks.in_brackets else said
            remarks = replace(remarks, in_brackets=inside)
        else:
            continue
        text = text[: match.start()] + text[match.end() :]
    if open_ := re.search(
        r"[\s,–-]+(TBC|TBD|tbc|to be confirmed|à confirmer|por confirmar)\.?$", text
    ):
        text, remarks = text[: open_.start()], replace(remarks, unsettled=True)
    return text.strip(), remarks


def _honorific(text: str) -> tuple[str, str]:
    match = HONORIFIC.match(text)
    if match is None or match.end() == len(text):
        match = POST_BEFORE.match(text)
        named = match is not None and is_name(_cut(text[match.end() :])[0], sure=True)
        if match is None or not named:
            return "", text
    address = re.sub(r"^(?:la|el|le|the) ", "", " ".join(match.group().split()))
    return address, text[match.end() :].strip()


def _cut(text: str) -> tuple[str, str]:
    """The name, and what follows it after a comma or a dash."""
    comma, dash = text.find(","), DASH.search(text)
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
    posts: list[str] = []
    organisation: list[str] = []
    for index, segment in enumerate(segments):
        following = segments[index + 1] if index + 1 < len(segments) else ""
        if (is_post(segment) and not _is_unit(segment)) or (
            index
            and not organisation
            and posts
            and not ORGANISATION.search(fold(segment))
            and (
                ORGANISATION.search(fold(following))
                and not is_post(following)
                and not is_country(following)
            )
        ):
            posts.append(segment)
        else:
            organisation.append(re.sub(r"^(?:the|la|le|el|l')\s?(?=[A-ZÉ])", "", segment))
    post = ", ".join(posts)
    if not organisation:
        return post, _organisation_in(post)
    if post and all(is_city(each) for each in organisation) and (said := _organisation_in(post)):
        # "Permanent Representative of Peru, Geneva" speaks for Peru.
        return ", ".join([post, *organisation]), said
    return post, ", ".join(organisation)


def _is_unit(segment: str) -> bool:
    """ "General Directorate for Migration" begins like a post, "Director General for Migration" is one."""
    first = fold(segment).split()[0]
    return (
        ORGANISATION.fullmatch(first) is not None
        or re.match(
            r"general (?:directorate|assembly|council|union)|deputy ministry|permanent mission"
            r"|general secretariat|secretaria (?:general|de)|presidencia"
            r"|officer? of the (?:high|president)",
            fold(segment),
        )
        is not None
    )


# Whoever heads a place or is sent by it speaks for it.
_SPEAKS_FOR = re.compile(
    r"(?:(?:deputy|vice|lord|former|premiere?|adjointe? au|teniente)[ -])?"
    r"(?:mayor|ambassador|governor|consul|maire|ambassadeur|ambassadrice|gouverneure?|alcaldesa?|alcalde"
    r"|embajadora?|gobernadora?|mayoress|intendente|permanent representative|representante? permanente"
    r"|charge d'affaires)\b"
)


def _organisation_in(post: str) -> str:
    """The organisation that a post names itself: "President of the World Bank"."""
    if match := re.search(r"Representative of (?:the )?(.+?) (?:to|at|in|before)\b", post):
        return match.group(1)
    for match in re.finditer(
        r"(?:\s(?:of|at|for|de|du|des|del|de la)|\bChair)\s(?:the |la |le |el |l['’])?|\sd['’]",
        post,
    ):
        tail = post[match.end() :]
        telling = fold(tail).replace("international", "")
        body = ORGANISATION.match(fold(tail)) is not None  # "présidente du comité olympique"
        if not (tail[:1].isupper() or body) or is_post(tail):
            continue
        if ORGANISATION.search(telling) or re.fullmatch(r"[A-Z]{2,8}", tail):
            return tail
        if _SPEAKS_FOR.match(fold(post)) and (is_country(tail) or len(tail.split()) <= 3):
            return tail
    return ""
