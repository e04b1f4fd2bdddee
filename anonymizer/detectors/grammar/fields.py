"""What stands behind the headings of a form or a post: "Name: ...", "Username: ...", "Place of birth: ..."."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...languages.language import words
from ...lexicon import fold, given_names, zipf
from ...mentions import CONTACT, DATE, HANDLE, PERSON, PLACE, REPLACE, Mention
from ...patterns import alternatives
from ...speakers.generic import is_generic
from ..people.posts import is_post

_HEADINGS: dict[str, tuple[str, ...]] = {
    PERSON: words(
        "name full_name first_name last_name surname maiden_name given_name participant_name contact_person seller author"
        " posted_by reviewer nom prénom nom_de_famille nom_de_naissance vorname nachname familienname geburtsname naam voornaam"
        " achternaam nome cognome nombre apellido apellidos nombre_y_apellidos όνομα επώνυμο ονοματεπώνυμο vardas pavardė"
        " vardas_ir_pavardė"
    ),
    HANDLE: words(
        "username user_name user handle nickname screen_name gamertag pseudo pseudonyme identifiant benutzername nutzername"
        " gebruikersnaam nome_utente usuario nombre_de_usuario όνομα_χρήστη slapyvardis vartotojo_vardas"
    ),
    PLACE: words(
        "address home_address place_of_birth birthplace place_of_residence residence location hometown town city adresse lieu_de_naissance"
        " domicile ville geburtsort wohnort anschrift adres woonplaats geboorteplaats indirizzo residenza luogo_di_nascita città"
        " dirección domicilio lugar_de_nacimiento ciudad διεύθυνση τόπος_γέννησης κατοικία πόλη adresas gimimo_vieta gyvenamoji_vieta"
    ),
    DATE: words("date_of_birth dob birth_date né_le née_le date_de_naissance geburtsdatum geboortedatum data_di_nascita"
                " fecha_de_nacimiento ημερομηνία_γέννησης gimimo_data"),
    CONTACT: words("phone telephone mobile email e-mail tel fax téléphone telefon telefoon telefono teléfono τηλέφωνο telefonas"),
}  # fmt: skip
_VALUE = r"[ \t]*(?:is )?[ \t]*(?P<value>[^\s|;,][^|;\n\r]{0,60}?)[ \t]*(?=[|;\n\r]|,? \p{Lu}?[\p{L} ]{2,24}:|$|(?<=\p{L}{2})\. )"
# "Mila : I have a question": a post that opens with who wrote it
_WRITER = regex.compile(r"\s*(?P<name>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}) ?:\s+\S")
_WORDS_OF_NAMES = 4  # more words are a sentence, which other detectors read
_RARE = 4.2  # zipf: a first word as rare as this, with a colon after it, is who speaks


def find_fields(text: str, code: str) -> Iterator[Mention]:
    """Yield the answers of a form, and the writer of a post.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    if ":" not in text:
        return
    for category, pattern in _patterns():
        for found in pattern.finditer(text):
            if category in (DATE, PLACE, CONTACT) or len(found["value"].split()) <= _WORDS_OF_NAMES:
                yield Mention(*found.span("value"), REPLACE, category, "grammar")
    writer = _WRITER.match(text)
    if writer is not None and not is_generic(writer["name"]) and fold(writer["name"]) not in _all_headings():
        first = regex.split(r"[ .]", writer["name"])[0]
        if fold(first) in given_names(code) or (zipf(first, code) < _RARE and not is_post(first, code)):
            yield Mention(*writer.span("name"), REPLACE, PERSON, "grammar")


@cache
def _patterns() -> tuple[tuple[str, regex.Pattern[str]], ...]:
    opening, flags = r"(?<=^|[\n\r|;,]|  )[ \t]{0,4}", regex.IGNORECASE
    return tuple(
        # "Location for collection: ..."
        (
            category,
            regex.compile(rf"{opening}{alternatives(headings)}(?: (?:for|of|for the) \p{{L}}+)? ?:{_VALUE}", flags),
        )
        for category, headings in _HEADINGS.items()
    )


@cache
def _all_headings() -> frozenset[str]:
    return frozenset(fold(heading) for headings in _HEADINGS.values() for heading in headings)
