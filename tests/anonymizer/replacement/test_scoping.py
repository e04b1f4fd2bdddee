"""Identifiers of one release."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.replacement.scoping import Scope, scope_of

PEOPLE = {f"P{n:02}": f"P{n:02}" for n in range(1, 21)} | {"P03-1": "P03", "P03-2": "P03"}
SHOWN = [
    "[friend]", "[friend 2]", "[ami(e) 3]", "[mother]", "[school 1]", "[école 2]", "[country 1]", "[pays 2]",
    "[town in country 1]", "[town 2 in country 1]", "[ville 2, pays 1]", "[town in Belgium]", "[offender's alias 2]",
    "[aged 13-15]", "[13-15 ans]", "[10-50 pounds]", "[more than 100000 euros]", "[3 March 2019]", "[March 2018]", "[kovo 21]",
    "[2018]", "[unreviewed]", "[the boat they took]",
]  # fmt: skip
SECRETS = st.binary(min_size=8, max_size=8)


@given(SECRETS, st.text(min_size=1, max_size=8))
def test_identifiers_are_fresh_and_lead_to_one_each(secret: bytes, release: str) -> None:
    scope = scope_of(PEOPLE, SHOWN, secret, release)
    assert scope == scope_of(dict(reversed(PEOPLE.items())), reversed(SHOWN), secret, release)
    people = [scope.ids[id] for id in PEOPLE.values() if id in PEOPLE]
    assert sorted(set(people)) == [f"R{n:02}" for n in range(1, 21)]
    assert scope.ids["P03-2"] == f"{scope.ids['P03']}-2"
    fresh = [scope.placeholders.get(one, one) for one in SHOWN]
    assert len(set(fresh)) == len(SHOWN)


@given(SECRETS)
def test_what_is_no_number_of_a_thing_stays(secret: bytes) -> None:
    scope = scope_of(PEOPLE, SHOWN, secret, "report")
    for one in SHOWN[13:]:
        assert scope.placeholders.get(one, one) == one


@given(SECRETS)
def test_a_thing_has_one_number_in_all_languages(secret: bytes) -> None:
    fresh = scope_of(PEOPLE, SHOWN, secret, "report").placeholders
    numbers = [fresh[one].rstrip("]").split()[-1] for one in ("[friend]", "[friend 2]", "[ami(e) 3]")]
    assert sorted(numbers) == ["1", "2", "3"]
    country = fresh["[country 1]"].rstrip("]").split()[-1]
    assert fresh["[town in country 1]"].endswith(f"country {country}]")
    assert fresh["[ville 2, pays 1]"].endswith(f"pays {country}]")
    assert fresh["[town 2 in country 1]"].split()[1] == fresh["[ville 2, pays 1]"].split()[1].rstrip(",")


def test_two_releases_cannot_be_joined_and_one_is_always_the_same() -> None:
    one, two = (scope_of(PEOPLE, SHOWN, b"secret", name).ids for name in ("report", "article"))
    assert sum(one[id] == two[id] for id in PEOPLE) < 8
    assert scope_of(PEOPLE, SHOWN, b"other", "report").ids != one


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[P07] met [friend], see P07.", "[R02] met [friend 2], see R02."),
        ("P07-2, P071, XP07, P07_a", "R02-2, P071, XP07, P07_a"),
        ("[P07-2]", "[R02-2]"),
        ("nothing here [unreviewed]", "nothing here [unreviewed]"),
    ],
)
def test_a_text_gets_the_releases_identifiers(text: str, expected: str) -> None:
    assert Scope({"P07": "R02", "P07-2": "R02-2"}, {"[friend]": "[friend 2]"}).text(text) == expected


def test_without_a_release_nothing_changes() -> None:
    assert Scope({}, {}).text("[P07] met [friend 2]") == "[P07] met [friend 2]"
