"""Mr and Mrs: who share a surname and have titles of opposite genders are two people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..lexicon import fold
from ..mentions import PERSON
from .found import Found
from .genders import gender_of_given, gender_of_relation, gender_of_title
from .known import Known

Tokens = Callable[[str, str], tuple[str, ...]]


def apart_by_title(rows: Sequence[Found], known: Mapping[str, Known], tokens: Tokens) -> list[Found]:
    """The mentions, those whose title does not fit their person given to the one whom it fits, or to somebody new.

    A person's gender is what their relation says, else their given name, else the first title that they have. A listed
    name with its title stays where it is listed.

    Parameters
    ----------
    rows : sequence of Found
        Every mention, in order.
    known : mapping of str to Known
        The entities by id.
    tokens : callable
        The words of a name in a language without its title.
    """
    genders: dict[str, str] = {}
    out: list[Found] = []
    for row in rows:
        said = gender_of_title(row.surface, row.language) if row.mention.category == PERSON else ""
        if not said or _listed_so(row, known):
            out.append(row)
            continue
        if row.id not in genders:
            genders[row.id] = _gender_of(known.get(row.id), tokens) or said
        out.append(row if genders[row.id] == said else row.of(_other(row, said, known, tokens)))
    return out


def _listed_so(row: Found, known: Mapping[str, Known]) -> bool:
    """Whether a list has the name with its title."""
    one = known.get(row.id)
    return one is not None and one.listed and fold(row.surface) in map(fold, one.names)


def _gender_of(one: Known | None, tokens: Tokens) -> str:
    if one is None:
        return ""
    if gender := gender_of_relation(one.relation):
        return gender
    names = [name for text in one.names if len(name := tokens(text, one.language)) > 1]
    found = {gender_of_given(name[0], one.language) for name in names} - {""}
    return found.pop() if len(found) == 1 else ""


def _other(row: Found, gender: str, known: Mapping[str, Known], tokens: Tokens) -> str:
    """The only listed person of the interview with that surname and gender, or somebody new."""
    said = tokens(row.surface, row.language)
    fits = [
        one.id
        for one in known.values()
        if one.category == PERSON and one.listed and row.interview in one.interviews and "alias" not in one.relation
        and _gender_of(one, tokens) == gender
        and any(name[-1:] == said[-1:] for text in one.names if (name := tokens(text, one.language)))
    ]  # fmt: skip
    return fits[0] if len(fits) == 1 else f"{PERSON}/{gender} {' '.join(said)}"
