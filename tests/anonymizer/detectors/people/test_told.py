"""Costumes, rooms, news, prizes and trades by what was done: what has no name and no form, in eight languages."""

from __future__ import annotations

import pytest

from anonymizer.detection import Interview, detect
from anonymizer.detectors.people import told
from anonymizer.detectors.people.telling import TELLING
from anonymizer.detectors.people.told import TOLD, beside, find_told
from anonymizer.languages import LANGUAGES
from anonymizer.mentions import AGE, OCCUPATION, PERSON, PLACE, REPLACE, REVIEW, WORD, Mention, settle
from anonymizer.readers.text import read_text


def found(text: str, code: str) -> list[tuple[str, str]]:
    mentions = settle(find_told(text, code))
    assert {m.tier for m in mentions} <= {REVIEW}
    return [(text[m.start : m.end], m.category) for m in mentions]


LOOKS = [
    ("en", "I went to the carnival dressed as a giant pineapple.", "a giant pineapple"),
    ("en", "He was wearing a rubber pig mask then.", "a rubber pig mask"),
    ("en", "I was the donkey in the nativity play that year.", "the donkey in the nativity play"),
    ("en", "She had a scar across her left eyebrow.", "a scar across her left eyebrow"),
    ("en", "I had bright green hair at the time.", "bright green hair"),
    ("en", "He was missing two fingers on his right hand.", "missing two fingers on his right hand"),
    ("fr", "Je suis allée au carnaval déguisée en ananas géant.", "ananas géant"),
    ("fr", "Il avait une hirondelle tatouée dans le cou.", "une hirondelle tatouée dans le cou"),
    ("fr", "Cette année-là j'étais l'âne dans la crèche vivante.", "l'âne dans la crèche vivante"),
    ("de", "Er kam als Leuchtturm verkleidet.", "Leuchtturm verkleidet"),
    ("de", "Sie hat eine Narbe über der linken Augenbraue.", "eine Narbe über der linken Augenbraue"),
    ("de", "Ihm fehlten zwei Finger an der rechten Hand.", "fehlten zwei Finger an der rechten Hand"),
    ("nl", "Hij droeg een varkensmasker in het filmpje.", "een varkensmasker"),
    ("nl", "Dat jaar was ik de ezel in het kerstspel.", "de ezel in het kerstspel"),
    ("it", "A scuola è venuto travestito da faro.", "faro"),
    ("it", "Ha una cicatrice sopra il sopracciglio sinistro.", "una cicatrice sopra il sopracciglio sinistro"),
    ("es", "Tenía una golondrina tatuada en el cuello.", "una golondrina tatuada en el cuello"),
    ("es", "Yo llevaba el pelo verde entonces.", "el pelo verde"),
    ("el", "Φορούσε μια μάσκα γουρουνιού εκεί.", "μια μάσκα γουρουνιού"),
    ("el", "Έχει μια ουλή πάνω από το αριστερό φρύδι.", "μια ουλή πάνω από το αριστερό φρύδι"),
    ("lt", "Per šventę jis atėjo persirengęs švyturiu.", "švyturiu"),
    ("lt", "Tada mano plaukai buvo žali.", "plaukai buvo žali"),
    ("en", "He only has one ear, from an accident.", "one ear"),
    ("de", "Er hat nur noch ein Ohr.", "nur noch ein Ohr"),
    ("it", "Gli è rimasto un orecchio solo.", "un orecchio solo"),
    ("el", "Του έμεινε ένα αυτί.", "έμεινε ένα αυτί"),
]
HOMES = [
    ("en", "They kept me in a flat with a grand piano in the kitchen.", "a flat with a grand piano in the kitchen"),
    ("en", "There was a stuffed crocodile over the bed.", "a stuffed crocodile over the bed"),
    ("fr", "On habitait la maison au moulin rouge.", "la maison au moulin rouge"),
    ("fr", "Il y avait une armure dans le couloir.", "une armure dans le couloir"),
    ("de", "Wir schliefen in einem Wohnwagen mit einem Klavier.", "einem Wohnwagen mit einem Klavier"),
    ("de", "Im Flur stand eine Ritterrüstung.", "eine Ritterrüstung"),
    ("nl", "Hij stopte mij in een schuur met een schommel.", "een schuur met een schommel"),
    ("it", "Mi ha messa in un fienile con un'altalena.", "un fienile con un'altalena"),
    ("es", "Vivíamos en la casa del molino rojo.", "la casa del molino rojo"),
    ("el", "Κοιμόμασταν σε ένα τροχόσπιτο με πιάνο.", "ένα τροχόσπιτο με πιάνο"),
    ("lt", "Jis vairavo furgoną su nupieštu rykliu.", "furgoną su nupieštu rykliu"),
]
RENOWN = [
    ("en", "Everybody called me the girl who fell down the well.", "the girl who fell down the well"),
    ("en", "A horse got into the supermarket, it was on the news.", "A horse got into the supermarket, it was on the news"),
    ("en", "I was the only black girl in the village.", "the only black girl in the village"),
    ("en", "I won a silver medal for trampolining.", "a silver medal for trampolining"),
    ("en", "He got a plaque for neighbour of the year.", "a plaque for neighbour of the year"),
    ("fr", "Le toit de la piscine s'est effondré cet hiver-là.", "Le toit de la piscine s'est effondré cet hiver-là"),
    ("fr", "Notre rue est passée à la télé.", "Notre rue est passée à la télé"),
    ("de", "Ich war das einzige schwarze Mädchen im Dorf.", "das einzige schwarze Mädchen im Dorf"),
    ("de", "Mein Bruder bekam eine Rettungsmedaille.", "eine Rettungsmedaille"),
    ("nl", "Iedereen noemde mij het meisje dat in de put viel.", "het meisje dat in de put viel"),
    ("nl", "Er is een python ontsnapt in ons gebouw.", "Er is een python ontsnapt in ons gebouw"),
    ("it", "È crollato il tetto della piscina.", "È crollato il tetto della piscina"),
    ("it", "Ho tirato fuori un bambino dal fiume.", "Ho tirato fuori un bambino dal fiume"),
    ("es", "Salí en el periódico porque encontré una moneda romana.", "Salí en el periódico porque encontré una moneda romana"),
    ("es", "Le dieron una placa del alcalde.", "una placa del alcalde"),
    ("el", "Ήμουν η μόνη μαύρη στο χωριό.", "η μόνη μαύρη στο χωριό"),
    ("el", "Ένα άλογο μπήκε στο σουπερμάρκετ.", "Ένα άλογο μπήκε στο σουπερμάρκετ"),
    ("lt", "Apie mane rašė laikraštis, nes radau monetą.", "Apie mane rašė laikraštis, nes radau monetą"),
    ("lt", "Ji buvo jauniausia žaidėja komandoje.", "jauniausia žaidėja komandoje"),
    ("nl", "Mijn tante kreeg een medaille omdat ze een hond redde.", "een medaille omdat ze een hond redde"),
    ("es", "Fui la primera chica del colegio que jugó al rugby.", "la primera chica del colegio que jugó al rugby"),
]  # fmt: skip
TRADES = [
    ("en", "My dad repaired church organs.", "repaired church organs"),
    ("en", "My mum drove a school bus then.", "drove a school bus"),
    ("en", "She worked at a donkey sanctuary.", "worked at a donkey sanctuary"),
    ("en", "He ran a chip shop.", "ran a chip shop"),
    ("fr", "Mon oncle vendait des glaces.", "vendait des glaces"),
    ("fr", "Mon beau-père faisait des déménagements.", "faisait des déménagements"),
    ("de", "Sie züchtete Windhunde.", "züchtete Windhunde"),
    ("de", "Meine Oma arbeitete in einer Knopffabrik.", "arbeitete in einer Knopffabrik"),
    ("nl", "Mijn moeder reed op de schoolbus.", "reed op de schoolbus"),
    ("nl", "Hij had een frietkraam.", "had een frietkraam"),
    ("it", "Lui accordava pianoforti.", "accordava pianoforti"),
    ("it", "Era nella marina mercantile.", "nella marina mercantile"),
    ("es", "Mi padrastro hacía mudanzas.", "hacía mudanzas"),
    ("es", "Mi abuela trabajaba en una fábrica de botones.", "trabajaba en una fábrica de botones"),
    ("el", "Ο θείος μου πουλούσε παγωτά.", "πουλούσε παγωτά"),
    ("el", "Η μητέρα μου οδηγούσε το σχολικό.", "οδηγούσε το σχολικό"),
    ("lt", "Teta veisė kurtus, ji juos mylėjo. Ji dirbo sagų fabrike.", "dirbo sagų fabrike"),
    ("lt", "Mama vairavo mokyklinį autobusą.", "vairavo mokyklinį autobusą"),
    # a branch of industry, a place at work, and what somebody only pretends to be
    ("en", "He told me he worked in insurance.", "worked in insurance"),
    ("es", "Decía que trabajaba en seguros.", "trabajaba en seguros"),
    ("en", "Mum was on the checkout at a supermarket.", "on the checkout at a supermarket"),
    ("de", "Mama saß an der Kasse im Supermarkt.", "saß an der Kasse im Supermarkt"),
    ("lt", "Mama dirbo prekybos centro kasoje.", "dirbo prekybos centro kasoje"),
    ("fr", "Ma mère coiffait à domicile.", "coiffait à domicile"),
    ("en", "He pretended to be a football scout.", "a football scout"),
    ("fr", "Il se disait recruteur pour un club.", "recruteur pour un club"),
    ("de", "Er gab sich als Talentscout aus.", "Talentscout"),
    ("nl", "Hij deed zich voor als voetbalscout.", "voetbalscout"),
    ("it", "Si spacciava per osservatore di una squadra.", "osservatore di una squadra"),
    ("es", "Se hacía pasar por ojeador de un club.", "ojeador de un club"),
    ("el", "Έλεγε ότι ήταν κυνηγός ταλέντων.", "κυνηγός ταλέντων"),
    ("lt", "Jis apsimetė futbolo skautu.", "futbolo skautu"),
]


@pytest.mark.parametrize(("code", "text", "said"), [*LOOKS, *HOMES, *RENOWN])
def test_what_tells_somebody_apart_waits_for_a_person(code: str, text: str, said: str) -> None:
    assert (said, WORD) in found(text, code)


@pytest.mark.parametrize(("code", "text", "said"), TRADES)
def test_a_trade_by_what_was_done(code: str, text: str, said: str) -> None:
    assert (said, OCCUPATION) in found(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "He was dressed like everybody else that day."), ("en", "I watched television with my dad."),
        ("en", "He had a house with a garden and a bed."), ("en", "I was stuck in that relationship for months."),
        ("en", "He said I was the only person who understood him."), ("en", "It was the end of the year."),
        ("en", "I won the argument for once."), ("en", "He put one hand on my shoulder."), ("en", "He sold my phone without telling me."), ("en", "He worked in the morning."), ("en", "He pretended to be a boy of my age."),
        ("fr", "Il était habillé comme tout le monde."), ("fr", "J'avais une chambre avec un lit et une table."),
        ("fr", "C'était la première fois que j'allais chez lui."), ("fr", "Il faisait les courses le samedi."),
        ("de", "Sie hatte lange braune Haare."), ("de", "Das war am Ende des Jahres."), ("de", "Ich war die einzige Person, die ihn mochte."),
        ("nl", "Het was de eerste keer dat ik daar was."), ("nl", "Hij deed de boodschappen op zaterdag."),
        ("it", "La sera guardavo la televisione."), ("it", "Ero bloccata in quella relazione."), ("it", "Faceva la spesa."),
        ("es", "Tenía el pelo largo como su madre."), ("es", "Era el final del año."), ("es", "Me llevó a la estación."),
        ("el", "Έλεγε ότι ήμουν ο μόνος άνθρωπος που τον καταλάβαινε."), ("el", "Είχα ένα δωμάτιο με ένα κρεβάτι."),
        ("lt", "Jis sakė, kad esu vienintelis žmogus, kuris jį supranta."), ("lt", "Tai buvo metų pabaiga."), ("lt", "Jis apsimetė berniuku."), ("nl", "Hij deed zich voor als een jongen."),
        ("pt", "Fui ao carnaval vestida de farol."),
    ],
)  # fmt: skip
def test_what_is_anybodys_is_left_alone(code: str, text: str) -> None:
    assert found(text, code) == []


def test_nothing_is_covered_that_is_longer_than_a_glance() -> None:
    text = "It was in the local paper because " + "somebody had left a very small unremarkable wooden box there " * 20
    assert found(text, "en")
    assert all(len(said) < 300 for said, _ in found(text, "en"))


@pytest.mark.parametrize("code", sorted(TELLING))
def test_a_rule_never_matches_without_its_signs(code: str) -> None:
    texts = [text for language, text, _ in (*LOOKS, *HOMES, *RENOWN, *TRADES) if language == code]
    for number, rule in enumerate(told._rules(code)):
        for text in texts:
            for match in told._compiled(number, code).finditer(text):
                assert number in told._windows(text, code), (rule.pattern[:40], match.group())


def test_every_language_tells_of_everything() -> None:
    assert set(TELLING) == set(LANGUAGES)
    assert all(rules for one in TELLING.values() for rules in (one.looks, one.homes, one.renown, one.trades))


TEXT = "I won a cup in Zelvany at nine years, for swimming."


def test_names_and_ages_within_are_decisions_of_their_own() -> None:
    town, age = Mention(15, 22, REPLACE, PLACE, "model"), Mention(26, 36, REPLACE, AGE, "grammar")
    mentions = beside(TEXT, "en", [Mention(6, 50, REVIEW, WORD, TOLD), town, age])
    assert [TEXT[m.start : m.end] for m in sorted(mentions)] == ["a cup", "Zelvany", "nine years", "for swimming"]


def test_what_waits_within_is_one_decision_unless_it_is_a_name() -> None:
    whole, cup = Mention(6, 50, REVIEW, WORD, TOLD), Mention(8, 11, REVIEW, WORD, "net")
    assert list(beside(TEXT, "en", [whole, cup])) == [whole]
    name = Mention(15, 22, REVIEW, PERSON, "net")
    assert [TEXT[m.start : m.end] for m in sorted(beside(TEXT, "en", [whole, cup, name]))] == [
        "a cup", "Zelvany", "at nine years, for swimming",
    ]  # fmt: skip


def test_a_single_word_beside_a_name_tells_nothing() -> None:
    text = "She worked for Orlemond."
    whole, firm = Mention(4, 23, REVIEW, OCCUPATION, TOLD), Mention(15, 23, REPLACE, PLACE, "model")
    assert list(beside(text, "en", [whole, firm])) == [firm]


def test_a_town_that_another_turn_names_stays_one_town() -> None:
    texts = "P: We lived in Zelvany.\nI: And?\nP: I won a medal for swimming in Zelvany once."
    interview = Interview("P01", "en", read_text(texts, ""))
    [first, _, last] = detect([interview], []).mentions["P01"]
    said = interview.transcript.turns[2].text
    assert [said[m.start : m.end] for m in last] == ["a medal for swimming", "Zelvany"]
    assert {m.category for m in first} == {last[1].category}
