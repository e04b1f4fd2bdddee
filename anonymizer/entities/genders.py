"""Whether a name is a woman's or a man's: by a title, a relation, or the lists of given names where they agree."""

from __future__ import annotations

import importlib
from functools import cache

import regex

from ..languages import language_for
from ..lexicon import fold

FEMALE, MALE = "female", "male"
_RELATIONS = {
    FEMALE: "mother sister half-sister stepmother stepsister grandmother aunt daughter wife girlfriend",
    MALE: "father brother half-brother stepfather stepbrother grandfather uncle son husband boyfriend",
}
# By language, without full stops; each in the cases that it has.
_TITLES = {
    "en": {FEMALE: "mrs ms miss lady madame madam dame", MALE: "mr sir lord"},
    "fr": {FEMALE: "madame mme mademoiselle mlle", MALE: "monsieur m mr"},
    "de": {FEMALE: "frau fräulein", MALE: "herr herrn hr"},
    "nl": {FEMALE: "mevrouw mevr mw juffrouw", MALE: "meneer mijnheer dhr"},
    "it": {
        FEMALE: "signora signorina sigra signa dottoressa dottssa professoressa profssa donna suor",
        MALE: "signor signore sig dottore dottor professore don",
    },
    "es": {FEMALE: "señora señorita sra srta doña dª doctora dra", MALE: "señor sr don doctor"},
    "el": {FEMALE: "κυρία κυρίας κα", MALE: "κύριος κύριε κύριο κυρίου κ κος"},
    "lt": {
        FEMALE: "ponia ponios poniai ponią ponios panelė panelės panelei panelę",
        MALE: "ponas pono ponui poną ponu pone",
    },
}  # fmt: skip
_TITLE = regex.compile(r"[\p{L}ª][\p{L}.ª]*")
_AND = frozenset({"and", "et", "und", "en", "e", "y", "και", "ir"})


def gender_of_relation(relation: str) -> str:
    """What a relation says, "" where it says nothing."""
    return next((gender for gender, listed in _RELATIONS.items() if relation in listed.split()), "")


def gender_of_title(surface: str, code: str) -> str:
    """What the titles before a name say, "" without one, and of a couple.

    Examples
    --------
    >>> [gender_of_title(name, "it") for name in ("sig.ra Bianchi", "Sig. Bianchi", "Bianchi", "sig. e sig.ra Bianchi")]
    ['female', 'male', '', '']
    """
    found: set[str] = set()
    for word in _TITLE.findall(surface):
        said = fold(word.replace(".", ""))
        if said in _folded_titles(code):
            found.add(_folded_titles(code)[said])
        elif said not in _AND or not found:
            break
    return found.pop() if len(found) == 1 else ""


def gender_of_given(folded: str, code: str) -> str:
    """Of which gender the lists of given names have a folded name, "" where both or neither have it."""
    having = [gender for gender in (FEMALE, MALE) if folded in _folded_names(code, gender)]
    return having[0] if len(having) == 1 else ""


@cache
def listed_names(code: str, kind: str, gender: str) -> frozenset[str]:
    """Names that a language's countries use (source: the Faker package's lists).

    Parameters
    ----------
    code : str
        ISO 639-1.
    kind : str
        "first_names" or "last_names".
    gender : str
        "female", "male", or "" for both.
    """
    found: set[str] = set()
    for locale in language_for(code).name_locales:
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ModuleNotFoundError:
            continue
        lists = [f"{kind}_{gender}", kind] if gender else [f"{kind}_{FEMALE}", f"{kind}_{MALE}", kind]
        found |= next((set(names) for name in lists if (names := getattr(provider, name, ()))), set())
    return frozenset(found)


@cache
def _folded_titles(code: str) -> dict[str, str]:
    listed = _TITLES.get(code, _TITLES["en"])
    return {fold(title): gender for gender, titles in listed.items() for title in titles.split()}


@cache
def _folded_names(code: str, gender: str) -> frozenset[str]:
    return frozenset(map(fold, listed_names(code, "first_names", gender)))
