"""What a specific person is, has and does, in the eight languages."""

from __future__ import annotations

import pytest

from anonymizer.detectors.people.demographic import find_demographic
from anonymizer.detectors.people.demographic_words import ABOUT
from anonymizer.detectors.people.demographic_words.lookup import kind_of
from anonymizer.languages import LANGUAGES
from anonymizer.mentions import REVIEW, settle


def found(*turns: str, code: str = "en") -> list[tuple[str, str]]:
    marked = zip(turns, find_demographic(turns, code), strict=True)
    return [(text[m.start : m.end], m.category) for text, mentions in marked for m in settle(mentions)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I was a machinist, and my husband worked as a postman.", [("machinist", "occupation"), ("postman", "occupation")]),
        ("We had six children.", [("six children", "family")]),
        ("She is Maltese.", [("Maltese", "nationality")]),
        ("I have epilepsy.", [("epilepsy", "illness")]),
        ("He was a fitter and turner.", [("fitter and turner", "occupation")]),
        ("My mother-in-law ran a small pub.", [("small pub", "occupation")]),
        ("My father had a market garden.", [("market garden", "occupation")]),
        ("She worked in the packing department.", [("packing department", "occupation")]),
        ("Was he an apprentice?", [("apprentice", "occupation")]),
        ("Rosa, a retired midwife, lived there.", [("retired midwife", "occupation")]),
        ("He did a law degree.", [("law degree", "occupation")]),
        ("I have one brother and two sisters.", [("one brother and two sisters", "family")]),
        ("Dad came from a family of about ten.", [("ten", "family")]),
        ("Number of children: four.", [("four", "family")]),
        ("She is a mother of three.", [("three", "family")]),
        ("Nationality, Polish.", [("Polish", "nationality")]),
        ("He is a Polish national.", [("Polish", "nationality")]),
        ("There was a Chinese family.", [("Chinese", "nationality")]),
        ("We were brought up Catholic.", [("Catholic", "religion")]),
        ("My sister was diagnosed with severe asthma, headaches and diabetes.",
         [("severe asthma", "illness"), ("diabetes", "illness")]),
        ("Mum was partly blind.", [("partly blind", "illness")]),
        ("He lost his hearing in the end.", [("lost his hearing", "illness")]),
        ("I was pregnant by then.", [("pregnant", "illness")]),
    ],
)  # fmt: skip
def test_of_somebody(text: str, expected: list[tuple[str, str]]) -> None:
    assert [kind for kind in found(text) if kind[1] != "place"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "People with epilepsy often say so.", "Many teachers say that.", "The doctor said nothing.", "We had no doctors there.",
        "Families with children under eight paid less.", "All the roads were bad, and the shops were far.",
        "He was in the hospital.", "During the Depression we moved.", "The nurses were kind to all children.",
        "French windows and Italian food.", "The applicant was represented by Ms Larch, a lawyer practising in Quarton.",
        "I looked at two magazines.", "the children were at school", "Women who are pregnant should know.",
    ],
)  # fmt: skip
def test_of_nobody_in_particular(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("What did your father do?", "Oh, driver. Yes.", [("driver", "occupation")]),
        ("And what kind of work was it?", "Designer, mostly.", [("Designer", "occupation")]),
        ("How many children did you have?", "Seven.", [("Seven", "family")]),
    ],
)
def test_the_answer_to_a_question(question: str, answer: str, expected: list[tuple[str, str]]) -> None:
    assert found(question, answer) == expected
    assert found(answer) == []


def test_what_was_said_of_somebody_is_found_again() -> None:
    turns = (
        "My husband was a dairy farmer.",
        "The dairy farmers all knew each other.",
        "She is Maltese.",
        "I praise the Maltese.",
    )
    assert found(*turns) == [
        ("dairy farmer", "occupation"), ("dairy farmers", "occupation"), ("Maltese", "nationality"), ("Maltese", "nationality"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("He worked as a plumber.", "replace"), ("He was a plumber.", "replace"), ("We had plumbers in.", ""),
        ("My uncle, a retired plumber, knew.", "replace"), ("They were plumbers.", "review"),
        ("the warden of Larkfield House", "replace"), ("The applicant, who was born here, was a postman.", "replace"),
        ("She served as a drum majorette in the band.", "replace"), ("They worked as a team.", ""), ("the rank of bandmaster", "replace"),
        ("a Polish citizen", "replace"), ("She is Polish.", "replace"), ("a Polish family", "review"),
        ("He was a Quaker.", "replace"), ("He was a Catholic.", "review"), ("a member of Jehovah's Witnesses", "replace"),
        ("I have asthma.", "replace"), ("He had three sisters.", "review"), ("The plumber, Ellen said.", "review"), ("I have depression.", "review"), ("She was pregnant.", "review"),
    ],
)  # fmt: skip
def test_only_what_is_beyond_doubt_is_replaced_unseen(text: str, tier: str) -> None:
    tiers = {m.tier for m in settle(next(iter(find_demographic([text], "en"))))}
    assert tiers == ({tier} if tier else set())


def test_an_illness_that_follows_from_the_harm_waits_for_a_person() -> None:
    assert set(ABOUT["en"].of_harm) <= set(ABOUT["en"].illnesses)


def test_what_was_said_of_somebody_beyond_doubt_is_so_in_the_same_words() -> None:
    turns = ("She worked as a saddler.", "as a saddler one learns", "Two saddlers came.")
    assert [[m.tier for m in mentions] for mentions in find_demographic(turns, "en")] == [
        ["replace"],
        ["replace"],
        ["review"],
    ]


OCCUPATION, NATIONALITY, RELIGION, ILLNESS, FAMILY = "occupation", "nationality", "religion", "illness", "family"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "Mon père était maçon et ma mère travaillait comme infirmière.", [("maçon", OCCUPATION), ("infirmière", OCCUPATION)]),
        ("fr", "J'ai trois enfants et deux sœurs. Elle est marocaine.", [("trois enfants et deux sœurs", FAMILY), ("marocaine", NATIONALITY)]),
        ("fr", "Il est musulman. Je suis diabétique. Nous tenions une boulangerie.", [("musulman", RELIGION), ("diabétique", ILLNESS), ("boulangerie", OCCUPATION)]),
        ("de", "Mein Vater war Bergmann, meine Mutter arbeitete als Verkäuferin.", [("Bergmann", OCCUPATION), ("Verkäuferin", OCCUPATION)]),
        ("de", "Ich bin Grundschullehrerin. Wir hatten sechs Kinder.", [("Grundschullehrerin", OCCUPATION), ("sechs Kinder", FAMILY)]),
        ("de", "Sie ist Türkin. Er ist evangelisch. Ich habe Epilepsie.", [("Türkin", NATIONALITY), ("evangelisch", RELIGION), ("Epilepsie", ILLNESS)]),
        ("nl", "Mijn vader was mijnwerker en ik werkte als postbode.", [("mijnwerker", OCCUPATION), ("postbode", OCCUPATION)]),
        ("nl", "Ze is Marokkaanse. Hij is moslim. We hadden zes kinderen.", [("Marokkaanse", NATIONALITY), ("moslim", RELIGION), ("zes kinderen", FAMILY)]),
        ("nl", "Mijn moeder had kanker. Mijn ouders hadden een bakkerij.", [("kanker", ILLNESS), ("bakkerij", OCCUPATION)]),
        ("it", "Mio padre era muratore e mia madre lavorava come infermiera.", [("muratore", OCCUPATION), ("infermiera", OCCUPATION)]),
        ("it", "Lei è rumena. Lui è musulmano. Abbiamo tre figli.", [("rumena", NATIONALITY), ("musulmano", RELIGION), ("tre figli", FAMILY)]),
        ("it", "Mia madre aveva un tumore. Era incinta.", [("tumore", ILLNESS), ("incinta", ILLNESS)]),
        ("es", "Mi padre era albañil y mi madre trabajaba de enfermera.", [("albañil", OCCUPATION), ("enfermera", OCCUPATION)]),
        ("es", "Ella es marroquí. Él es musulmán. Tenemos tres hijos.", [("marroquí", NATIONALITY), ("musulmán", RELIGION), ("tres hijos", FAMILY)]),
        ("es", "Tengo epilepsia. Mis padres tenían una panadería.", [("epilepsia", ILLNESS), ("panadería", OCCUPATION)]),
        ("en", "As an Armenian I know.", [("Armenian", NATIONALITY)]),
        ("fr", "Moi, comme Arménien, je sais.", [("Arménien", NATIONALITY)]),
        ("de", "Ich als Türkin weiß das.", [("Türkin", NATIONALITY)]),
        ("es", "Yo como armenio lo sé.", [("armenio", NATIONALITY)]),
        ("it", "Io come armeno lo so.", [("armeno", NATIONALITY)]),
        ("nl", "Ik als Armeniër weet dat.", [("Armeniër", NATIONALITY)]),
        ("el", "Ο πατέρας μου ήταν οικοδόμος και η μητέρα μου δούλευε ως νοσοκόμα.", [("οικοδόμος", OCCUPATION), ("νοσοκόμα", OCCUPATION)]),
        ("el", "Αυτή είναι Αλβανίδα. Είναι μουσουλμάνος. Έχουμε τρία παιδιά.", [("Αλβανίδα", NATIONALITY), ("μουσουλμάνος", RELIGION), ("τρία παιδιά", FAMILY)]),
        ("el", "Έχω επιληψία. Οι γονείς μου είχαν φούρνο.", [("επιληψία", ILLNESS), ("φούρνο", OCCUPATION)]),
        ("lt", "Mano tėvas buvo mūrininkas, o mama dirbo slaugytoja.", [("mūrininkas", OCCUPATION), ("slaugytoja", OCCUPATION)]),
        ("lt", "Ji yra lenkė. Turime tris vaikus. Sergu epilepsija.", [("lenkė", NATIONALITY), ("tris vaikus", FAMILY), ("epilepsija", ILLNESS)]),
    ],
)  # fmt: skip
def test_in_other_languages(code: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, code=code) == expected
    # as speech-to-text writes it; German nouns keep their meaning without capitals, too
    assert [surface for surface, _ in found(text.lower(), code=code)] == [surface.lower() for surface, _ in expected]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Les gens qui ont un cancer souffrent. Des médecins disent cela."), ("de", "Viele Lehrer sagen das."),
        ("nl", "Veel leraren zeggen dat."), ("it", "Molti medici dicono così."), ("es", "Muchos médicos dicen eso."),
        ("el", "Πολλοί γιατροί το λένε. Στην Αλβανία."), ("lt", "Daug gydytojų taip sako. Gyvenome Latvijoje."),
    ],
)  # fmt: skip
def test_of_people_in_general_in_other_languages(code: str, text: str) -> None:
    assert found(text, code=code) == []


def test_every_language_has_its_words() -> None:
    assert set(ABOUT) == set(LANGUAGES)
    for code, about in ABOUT.items():
        for entries in (about.occupations, about.nationalities, about.religions, about.illnesses, about.relatives):
            assert len(entries) == len(set(entries)), code
            assert len(entries) >= 10, code


def test_an_abbreviation_needs_its_capitals() -> None:
    assert kind_of("AIDS", "en")[0] == "illness"
    assert kind_of("aids", "en")[0] == ""


def test_a_language_without_words_finds_nothing() -> None:
    assert list(find_demographic(["Eu era professora."], "pt")) == [[]]


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        ("en", "A locksmith came the next day.", "locksmith"), ("en", "and then the sexton saw us", "sexton"),
        ("fr", "Un pompier est venu.", "pompier"), ("fr", "Le ramoneur nous a vus.", "ramoneur"),
        ("de", "Später kam ein Schornsteinfeger.", "Schornsteinfeger"), ("nl", "Er kwam een slotenmaker.", "slotenmaker"),
        ("it", "È arrivato un arrotino.", "arrotino"), ("es", "Vino un cerrajero.", "cerrajero"),
        ("el", "Ήρθε ένας κλειδαράς.", "κλειδαράς"), ("el", "Έλεγε ότι ήταν οδηγός φορτηγού.", "οδηγός φορτηγού"),
        ("lt", "Atvažiavo autobuso vairuotojas.", "autobuso vairuotojas"), ("lt", "Tada atėjo kaminkrėtys.", "kaminkrėtys"),
    ],
)  # fmt: skip
def test_a_rare_trade_waits_whatever_is_said_of_who_has_it(code: str, text: str, said: str) -> None:
    [mentions] = find_demographic([text], code)
    assert (said, REVIEW) in {(text[m.start : m.end], m.tier) for m in mentions}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The doctor came."), ("en", "Two locksmiths came."), ("en", "She bought new trainers."), ("en", "I had a vacuum cleaner."),
        ("fr", "Les pompiers sont venus."), ("fr", "Le médecin est venu."), ("de", "Der Lehrer kam."), ("nl", "Ik moest koken."),
        ("it", "I pompieri sono arrivati."), ("es", "Los bomberos llegaron."), ("el", "Ήρθαν οι πυροσβέστες."), ("lt", "Atvažiavo gaisrininkai."),
    ],
)  # fmt: skip
def test_what_many_have_or_many_are_is_left_alone(code: str, text: str) -> None:
    assert list(find_demographic([text], code)) == [[]]
