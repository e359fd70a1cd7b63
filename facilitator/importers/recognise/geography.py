"""Countries, and the time zone of a place: from the time zone database, and cities it does not name."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from zoneinfo import available_timezones

from facilitator.importers.grammar.folding import fold

# Seats of international meetings and capitals after which no zone is named.
_CITIES = {
    "Africa/Casablanca": "marrakesh, marrakech, rabat, fes, tangier, tanger, agadir",
    "Africa/Lagos": "abuja",
    "Africa/Porto-Novo": "cotonou",
    "Africa/Douala": "yaounde",
    "Africa/Johannesburg": "cape town, pretoria, durban",
    "Africa/Dar_es_Salaam": "arusha, dodoma, zanzibar",
    "Africa/Kigali": "kigali rwanda",
    "America/New_York": "washington, washington dc, washington d.c., boston, atlanta, miami",
    "America/Toronto": "ottawa, montreal, quebec",
    "America/Chicago": "houston, dallas, austin",
    "America/Los_Angeles": "san francisco, seattle, san diego",
    "America/Sao_Paulo": "brasilia, rio de janeiro",
    "America/Guayaquil": "quito",
    "America/Argentina/Buenos_Aires": "buenos aires",
    "America/Mexico_City": "guadalajara, puerto vallarta",
    "Asia/Kolkata": "new delhi, delhi, mumbai, bangalore",
    "Asia/Shanghai": "beijing, pekin",
    "Asia/Ho_Chi_Minh": "hanoi",
    "Asia/Karachi": "islamabad, lahore",
    "Asia/Dubai": "abu dhabi",
    "Asia/Riyadh": "doha qatar, jeddah",
    "Asia/Jerusalem": "tel aviv",
    "Asia/Tokyo": "kyoto, osaka",
    "Australia/Sydney": "canberra",
    "Europe/Zurich": "geneva, geneve, ginebra, genf, bern, berne, berna, lausanne, basel, davos, montreux",
    "Europe/Berlin": "bonn, frankfurt, munich, hamburg, cologne",
    "Europe/Amsterdam": "the hague, la haye, la haya, rotterdam, utrecht",
    "Europe/Madrid": "barcelona, barcelone, seville, sevilla, valencia, bilbao,"
    " malaga, zaragoza, saragosse, granada, valladolid, san sebastian",
    "Europe/Paris": "strasbourg, lyon, marseille, estrasburgo, nice, lille, toulouse,"
    " bordeaux, nantes, montpellier, rennes, grenoble, rouen, dijon, clermont-ferrand",
    "Europe/Rome": "milan, turin, florence, venice, bologna, san remo, sanremo, naples, roma",
    "Europe/Lisbon": "porto, lisbonne, lisboa",
    "Europe/Istanbul": "ankara",
    "Europe/Vienna": "wien, vienne, viena, salzburg, graz",
    "Europe/Brussels": "bruxelles, bruselas, bruges, antwerp, ghent",
    "Europe/Athens": "thessaloniki, athenes, atenas",
    "Europe/London": "londres, edinburgh, glasgow, manchester, oxford,"
    " cambridge, leeds, liverpool, bristol, cardiff, belfast",
    "Europe/Copenhagen": "copenhague",
    "Europe/Warsaw": "krakow, varsovie, varsovia",
    "Asia/Beirut": "beyrouth",
    "Africa/Cairo": "le caire, el cairo",
    "Africa/Algiers": "alger, argel",
    "America/Havana": "la havane, la habana",
}
_COUNTRIES = """
MA maroc marruecos; CH suisse suiza; ES espagne espana; FR francia; DE allemagne alemania;
IT italie italia; BE belgique belgica; NL pays-bas|paises bajos|the netherlands;
AT autriche austria; GB royaume-uni|reino unido|uk|united kingdom;
US etats-unis|estados unidos|usa|united states|united states of america; BR bresil brasil;
MX mexique mexico; SN senegal; TN tunisie tunez; DZ algerie argelia; EG egypte egipto;
ET ethiopie etiopia; KE kenya kenia; CM cameroun camerun; CI cote d'ivoire|ivory coast; ML mali;
NE niger; TD tchad chad; CD rd congo|rdc|drc; ZA afrique du sud|sudafrica; GR grece grecia;
TR turquie turquia|turkiye|turkey; PL pologne polonia; PT portugal; SE suede suecia;
NO norvege noruega; FI finlande finlandia; DK danemark dinamarca; IE irlande irlanda;
MD moldavie moldavia|republic of moldova|moldova; UA ukraine ucrania; RU russie rusia;
CN chine china; JP japon; IN inde india; KR coree|south korea|corea del sur|republic of korea;
TH thailande tailandia; PH philippines filipinas; LB liban libano; JO jordanie jordania;
SY syrie siria; IQ irak; IR iran; PE perou peru; CL chili chile; CO colombie colombia;
EC equateur ecuador; AR argentine argentina; BO bolivie bolivia; CR costa rica|; GT guatemala;
HN honduras; SV el salvador|; DO republique dominicaine|republica dominicana; HT haiti; CU cuba;
CZ czech republic|tchequie|republica checa
"""
# Where nearly everybody of a country with several zones lives.
_MAIN = {
    "AR": "America/Argentina/Buenos_Aires", "CL": "America/Santiago", "CN": "Asia/Shanghai", "DE": "Europe/Berlin",
    "EC": "America/Guayaquil", "ES": "Europe/Madrid", "KZ": "Asia/Almaty", "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur", "NZ": "Pacific/Auckland", "PT": "Europe/Lisbon", "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
}  # fmt: skip
_ABBREVIATIONS = {
    "cet": "Europe/Paris", "cest": "Europe/Paris", "eet": "Europe/Athens", "eest": "Europe/Athens",
    "bst": "Europe/London", "gmt": "UTC", "utc": "UTC", "est": "America/New_York", "edt": "America/New_York",
    "eat": "Africa/Nairobi", "wat": "Africa/Lagos", "cat": "Africa/Maputo", "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles", "jst": "Asia/Tokyo",
}  # fmt: skip


@cache
def _zone_table() -> tuple[dict[str, list[str]], dict[str, str]]:
    """Zones by country code, and country codes by folded name."""
    folder = files("tzdata").joinpath("zoneinfo")
    zones: dict[str, list[str]] = {}
    for line in folder.joinpath("zone.tab").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, _, zone, *_ = line.split("\t")
            zones.setdefault(code, []).append(zone)
    names: dict[str, str] = {}
    for line in folder.joinpath("iso3166.tab").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, name = line.split("\t")
            names[fold(name)] = code
    # "Reunión" and "réunion" are meetings; the island is told with its article.
    names["la reunion"] = names.pop("reunion", "RE")
    for entry in " ".join(_COUNTRIES.split()).split(";"):
        code, _, alternatives = entry.strip().partition(" ")
        split = (
            alternatives.split("|")
            if "|" in alternatives
            else [alternatives, *alternatives.split()]
        )
        names.update({name.strip(): code for name in split if name.strip()})
    return zones, names


@cache
def _cities() -> dict[str, str]:
    found = {
        fold(zone.rsplit("/", 1)[1].replace("_", " ")): zone
        for zones in _zone_table()[0].values()
        for zone in zones
    }
    found.pop("reunion", None)
    for zone, names in _CITIES.items():
        found.update({name.strip(): zone for name in names.split(",")})
    return found


def is_country(text: str) -> bool:
    """Whether a text is the name of a country and nothing else."""
    name = re.sub(r"^(?:the|la|le|el) ", "", fold(text).strip(" .,()"))
    return (
        name in _zone_table()[1]
        or re.sub(r"^(?:republic|kingdom) of (?:the )?", "", name) in _zone_table()[1]
    )


def is_city(text: str) -> bool:
    """Whether a text is the name of a city that has a time zone here."""
    return fold(text) in _cities()


@lru_cache(maxsize=4_000)
def zone_of(place: str) -> str:
    """The time zone a place lies in, "" if it cannot be told: by its city, else by its country."""
    zones, countries = _zone_table()
    phrases = _phrases(fold(place))
    for phrase in phrases:
        if zone := _cities().get(phrase):
            return zone
    for phrase in phrases:
        code = countries.get(phrase, "")
        own = zones.get(code, [])
        if len(own) == 1 or code in _MAIN:
            return _MAIN.get(code) or own[0]
    return ""


def _phrases(text: str) -> list[str]:
    """Runs of up to four words, longest first, later ones before earlier: the city stands behind the street."""
    words = re.findall(r"[^\s,;:()/–—]+", text)
    return [
        " ".join(words[at : at + size]).strip(".\"'")
        for size in (4, 3, 2, 1)
        for at in range(len(words) - size, -1, -1)
    ]


@cache
def _zone_names() -> frozenset[str]:
    return frozenset(available_timezones())


def zone_said(text: str) -> str:
    """The time zone that a text gives for its times: "(CET)", "Europe/Paris", "Geneva time"."""
    match = re.search(r"\b[A-Z][a-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?\b", text)
    if match is not None and match.group() in _zone_names():
        return match.group()
    if match := re.search(
        r"\b(CES?T|EES?T|BST|GMT|UTC|ES?DT|EST|EAT|WAT|CAT|P[SD]T|JST)\b(?!\s?[+-]?\d)", text
    ):
        return _ABBREVIATIONS.get(match.group(1).lower(), "")
    if match := re.search(
        r"(?:all times?(?: are)?(?: given)? in |times? zone ?: ?|fuseau horaire ?: ?"
        r"|zona horaria ?: ?|heure de |hora de )([\w ./-]{3,40})",
        text,
        re.IGNORECASE,
    ):
        return zone_of(match.group(1))
    if match := re.search(r"\b([A-Z][\w ]{2,20}) (?:local )?time\b", text):
        return zone_of(match.group(1)) if fold(match.group(1)) in _cities() else ""
    return ""
