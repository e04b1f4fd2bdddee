"""Names in every case and as pet names, in eight languages; all of them invented or the commonest there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.detectors.words import Usage
from anonymizer.entities.known import Known, Register
from anonymizer.languages import LANGUAGES
from anonymizer.languages.inflection import inflections
from anonymizer.lexicon import fold

FORMS = [
    ("el", "Λάμπρος", "Λάμπρου Λάμπρο Λάμπρε Λάμπροι"),
    ("el", "Ηλίας", "Ηλία"),
    ("el", "Μανώλης", "Μανώλη Μανώληδες"),
    ("el", "Κατερίνα", "Κατερίνας Κατερινούλα Κατερινούλας Κατερινάκι"),
    ("el", "Δέσποινα", "Δέσποινας Δεσποινίτσα"),
    ("el", "Μυρτώ", "Μυρτώς Μυρτούλα"),
    ("el", "Ραλλού", "Ραλλούς"),
    ("el", "Άρτεμις", "Άρτεμη Αρτέμιδας Αρτέμιδος"),
    ("el", "Φωτάκης", "Φωτάκη"),
    ("el", "Σαββίδης", "Σαββίδη Σαββίδου Σαββίδηδες"),
    ("el", "Κεραμόπουλος", "Κεραμόπουλου Κεραμοπούλου"),
    ("el", "Ελαιοχώρι", "Ελαιοχωρίου"),
    ("lt", "Tautvydas", "Tautvydo Tautvydui Tautvydą Tautvydu Tautvyde Tautvydai Tautvyduko Tautvydukui"),
    ("lt", "Gintaris", "Gintario Gintariui Gintarį Gintariu Gintari Gintarėlio"),
    ("lt", "Kęstutis", "Kęstučio Kęstučiui Kęstutį Kęstučiu Kęstuti"),
    ("lt", "Gaidys", "Gaidžio Gaidžiui Gaidį Gaidžiu Gaidy"),
    ("lt", "Mantus", "Mantaus Mantui Mantų Mantumi Mantau"),
    ("lt", "Saulius", "Sauliaus Sauliui Saulių Sauliumi Sauliau"),
    ("lt", "Giedra", "Giedros Giedrai Giedrą Giedrutė Giedrytę Giedrelei"),
    ("lt", "Eglė", "Eglės Eglei Eglę Egle Eglutė Eglutės Eglutei"),
    ("lt", "Vaitkutė", "Vaitkutės Vaitkutei Vaitkutę"),
    ("lt", "Pamiškiai", "Pamiškių Pamiškiuose"),
    ("it", "Zelinda", "Zelindina Zelinduccia"),
    ("it", "Ottavio", "Ottavino Ottavuccio"),
    ("it", "Felice", "Felicino Felicetta"),
    ("it", "Marco", "Marchino Marchetto"),
    ("it", "Bianca", "Bianchina"),
    ("nl", "Bas", "Basje"),
    ("nl", "Willem", "Willems Willempje"),
    ("nl", "Bram", "Brammetje"),
    ("nl", "Mieke", "Miekes Mieketje"),
    ("nl", "Koning", "Konings Koninkje"),
    ("fr", "Pierre", "Pierrot Pierrette"),
    ("fr", "Fleur", "Fleurette"),
    ("fr", "Jeanne", "Jeannette Jeannot"),
    ("de", "Hans", "Hansi Hänschen Hansens"),
    ("de", "Käthe", "Käthchen Käthes"),
    ("de", "Müller", "Müllers Müllern"),
    ("es", "Lucía", "Lucita"),
    ("es", "Miguel", "Miguelito"),
    ("es", "Paco", "Paquito"),
    ("es", "Carmen", "Carmencita"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "name", "forms"), FORMS, ids=[f"{code}-{name}" for code, name, _ in FORMS])
def test_every_form_of_a_name(code: str, name: str, forms: str) -> None:
    possible = inflections(fold(name), code)
    assert [form for form in forms.split() if fold(form) not in possible] == []


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_possessives_and_elisions_leave_the_name_bare(code: str) -> None:
    text = "Zelinda's Zelinda’s d'Zelinda l’Zelinda"
    register = Register([Known("listed/1", "person", ("Zelinda",), code)])
    hits = list(register.find(text, "P1", code, Usage([text], code), False))
    assert [text[m.start : m.end] for m in hits] == ["Zelinda"] * 4


LETTERS = st.text(alphabet=st.sampled_from("abdeiklmnorstuzαβγδλμςėįšž"), min_size=1, max_size=4)


@given(st.sampled_from(FORMS), LETTERS, LETTERS)
def test_no_variant_is_found_inside_another_word(form: tuple[str, str, str], before: str, after: str) -> None:
    code, name, variants = form
    register = Register([Known("listed/1", "person", (name,), code)])
    for variant in (name, *variants.split()):
        text = f"x {before}{variant.lower()}{after} {variant} {before}{variant}"
        for found in register.find(text, "P1", code, Usage([text], code), False):
            assert found.start == 0 or not text[found.start - 1].isalpha()
            assert found.end == len(text) or not text[found.end].isalpha()
