"""What stands in the place of a mention: in which words, with which number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.decisions import Decision
from anonymizer.generalising.places import find_places
from anonymizer.lexicon import fold
from anonymizer.replacement.rules import Rules
from tests.anonymizer.gathering import doubtful, gather, listed, person

NAMES = sorted({a + b for a in ("Ba", "Dei", "Fo", "Ku", "Le") for b in ("qek", "qab", "vub", "zod", "xig")})
PLACES = ("Ieper", "Leuven", "Kortrijk", "België", "Belgique", "Harrowmere", "hôpital Orlemond", "Limassol")


@pytest.fixture(scope="module", autouse=True)
def _gazetteer_read_once() -> None:
    find_places(dict.fromkeys((*NAMES, *PLACES), "en"))


SECRET = Rules(secret=b"s" * 32)
MUMS = (listed("m1", "mother", "Ana"), listed("m2", "mère", "Bea"))
TEXTS = (
    ("Ana, Bea", (person("Ana", "m1"), person("Bea", "m2"))),
    ("Bea, Ana", (person("Ana", "m1"), person("Bea", "m2"))),
)


def test_one_identity_and_each_interviews_own_words() -> None:
    _, new = gather(*TEXTS, known=MUMS, languages=["fr", "el"])
    assert new == ["[mère], [mère 2]", "[μητέρα 2], [μητέρα]"]


def test_one_language_for_all_when_the_study_wants_it() -> None:
    _, new = gather(*TEXTS, known=MUMS, languages=["fr", "el"], rules=Rules(language="en"))
    assert new == ["[mother], [mother 2]", "[mother 2], [mother]"]


def test_a_relation_that_holds_a_name_is_left_out() -> None:
    known = (listed("a", "friend of Zelvany", "Ana"), listed("b", "scout leader", "Bea"), listed("z", "", "Zelvany"))
    _, new = gather(
        ("Ana, Bea, Zelvany", (person("Ana", "a"), person("Bea", "b"), person("Zelvany", "z"))), known=known
    )
    assert new == ["[person 1], [scout leader], [person 2]"]


@pytest.mark.parametrize(
    ("surface", "category", "language", "placeholder"),
    [
        ("fourteen", "age", "en", "[aged 13-15]"), ("quatorze ans", "age", "fr", "[13-15 ans]"), ("80 metų", "age", "lt", "[75 metų ar daugiau]"),
        ("£40", "amount", "en", "[10-50 pounds]"), ("5 €", "amount", "de", "[weniger als 10 Euro]"), ("200.000 €", "amount", "es", "[más de 100000 euros]"),
        ("a lot of quid", "amount", "en", "[amount 1]"), ("Ieper", "place", "nl", "[plaats 1]"), ("Leuven", "place", "en", "[city in Belgium]"),
        ("Belgique", "place", "fr", "[pays 1]"), ("Harrowmere", "place", "en", "[place 1]"), ("hôpital Orlemond", "place", "fr", "[hôpital 1]"),
        ("lycée Orlemond", "organisation", "fr", "[école 1]"), ("plumber", "occupation", "en", "[occupation 1]"), ("plombier", "occupation", "fr", "[métier 1]"),
        ("something else", "sort", "en", "[sort 1]"),
    ],
)  # fmt: skip
def test_details_are_made_coarser_in_the_interviews_words(
    surface: str, category: str, language: str, placeholder: str
) -> None:  # fmt: skip
    _, [new] = gather((f"so {surface} it", ((surface, category),)), languages=[language])
    assert new == f"so {placeholder} it"


def test_the_width_of_bands_is_the_studys() -> None:
    assert gather(("I was 14", (("14", "age"),)), rules=Rules(age_width=5))[1] == ["I was [aged 10-14]"]


def test_towns_are_counted_within_their_country_and_hidden_countries_stay_hidden() -> None:
    towns = (("Ieper", "place"), ("Kortrijk", "place"), ("Leuven", "place"))
    text = "Ieper, Kortrijk, Leuven"
    assert gather((text, towns), languages=["nl"])[1] == ["[stad, België], [stad 2, België], [grote stad, België]"]
    hidden = ("België, Ieper", (("België", "place"), ("Ieper", "place")))
    assert gather(hidden, languages=["nl"])[1] == ["[land 1], [stad, land 1]"]
    kept = gather(hidden, languages=["nl"], decisions=(Decision("België", "keep"),))
    assert kept[1] == ["België, [stad, België]"]


def test_a_small_country_is_not_named() -> None:
    place = ("in Limassol there", (("Limassol", "place"),))
    assert gather(place, languages=["el"], rules=Rules(population=5_000_000))[1] == ["in [μεγάλη πόλη, Ευρώπη] there"]
    assert gather(place, languages=["el"])[1] == ["in [μεγάλη πόλη, Κύπρος] there"]


def test_dates_move_by_participant_and_the_same_in_all_interviews_of_one() -> None:
    texts = [
        (f"{n} on 3 March 2019 and 10 March 2019", (("3 March 2019", "date"), ("10 March 2019", "date"))) for n in "ab"
    ]
    _, new = gather(*texts, rules=SECRET)
    assert new[0][1:] != new[1][1:]
    assert "2019" not in "".join(new)
    assert new == gather(*texts, rules=SECRET)[1]
    assert new != gather(*texts, rules=Rules(secret=b"t" * 32))[1]


def test_dates_are_masked_on_demand_without_a_secret_and_where_they_cannot_move() -> None:
    text = ("on 3 March 2019, in '98", (("3 March 2019", "date"), ("'98", "date")))
    masked = ["on [date 1], in [date 2]"]
    assert gather(text)[1] == gather(text, rules=Rules(dates="mask", secret=SECRET.secret))[1] == masked
    assert gather(text, rules=SECRET)[1][0].endswith("in [date 1]")


def test_a_date_can_be_said_by_its_year() -> None:
    text = ("on 3 March 2019", (("3 March 2019", "date"),))
    [new] = gather(text, rules=SECRET, decisions=(Decision("3 March 2019", "generalise"),))[1]
    assert new.removeprefix("on [").removesuffix("]").isdigit()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(["person", "place", "organisation", "handle", "code", "word"])), min_size=1, max_size=5, unique_by=lambda p: fold(p[0])),
    st.sampled_from(["en", "fr", "de", "nl", "it", "es", "el", "lt"]),
    st.sampled_from(["placeholder", "pseudonym"]),
    st.lists(st.tuples(st.sampled_from(["replace", "generalise", "split"]), st.sampled_from(["", "the {} boat"]), st.sampled_from(["", "friend of {}", "aunt"])), max_size=5),
)  # fmt: skip
def test_no_placeholder_and_no_pseudonym_contains_an_original_surface(
    named: list[tuple[str, str]], code: str, style: str, choices: list[tuple[str, str, str]]
) -> None:
    surfaces = [surface for surface, _ in named]
    decisions = [
        Decision(surface, kind, relation=relation.format(surfaces[0]), placeholder=words.format(surfaces[-1]))
        for surface, (kind, words, relation) in zip(surfaces, choices, strict=False)
    ]
    rules = Rules(style=style, secret=b"s" * 32)
    entities, _ = gather((", ".join(surfaces), named), languages=[code], decisions=decisions, rules=rules)
    shown = " ".join(words for entity in entities for words in entity.shown)
    assert not any(fold(surface) in fold(shown) for surface in surfaces)


def test_what_is_masked_is_masked_in_the_language_of_its_interview() -> None:
    marked = (doubtful("Zelvany"),)
    texts = [("a Zelvany", marked), ("Zelvany", marked), ("the Zelvany", marked)]
    assert gather(*texts, languages=("fr", "lt", "en"))[1] == ["a [non vérifié]", "[neperžiūrėta]", "the [unreviewed]"]
