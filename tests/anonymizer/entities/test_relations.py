"""Who somebody is to the participant, in eight languages; somebody else's mother is not theirs."""

from __future__ import annotations

import pytest

from anonymizer.entities.relations import relation_of


@pytest.mark.parametrize(
    ("text", "name", "code", "relation"),
    [
        ("So my sister Ellen rang", "Ellen", "en", "sister"),
        ("my sister, Ellen, rang", "Ellen", "en", "sister"),
        ("my mum’s name is Ellen", "Ellen", "en", "mother"),
        ("Ellen, my aunt, rang", "Ellen", "en", "aunt"),
        ("MY SISTER ELLEN", "ELLEN", "en", "sister"),
        ("My sister rang Ellen", "Ellen", "en", ""),
        ("my sister. Ellen rang", "Ellen", "en", ""),
        ("Ellen rang my aunt", "Ellen", "en", ""),
        ("the transister Ellen", "Ellen", "en", ""),
        ("Ellen", "Ellen", "en", ""),
        ("a mate called Ellen", "Ellen", "en", "friend"),
        ("Ellen, my little sister", "Ellen", "en", "sister"),
        ("my sister's called Ellen", "Ellen", "en", "sister"),
        ("ma sœur Ellen", "Ellen", "fr", "sister"),
        ("ma sœur s'appelle Ellen", "Ellen", "fr", "sister"),
        ("Ellen, ma sœur", "Ellen", "fr", "sister"),
        ("Ellen, l'amie", "Ellen", "fr", "friend"),
        ("meine Schwester Ellen", "Ellen", "de", "sister"),
        ("meine Schwester heißt Ellen", "Ellen", "de", "sister"),
        ("Ellen, meine Tante, kam", "Ellen", "de", "aunt"),
        ("mijn zus Ellen", "Ellen", "nl", "sister"),
        ("mijn zus heet Ellen", "Ellen", "nl", "sister"),
        ("Ellen, mijn tante", "Ellen", "nl", "aunt"),
        ("mia sorella Elena", "Elena", "it", "sister"),
        ("mia sorella si chiama Elena", "Elena", "it", "sister"),
        ("Elena, la mia zia", "Elena", "it", "aunt"),
        ("mi hermana Elena", "Elena", "es", "sister"),
        ("mi hermana se llama Elena", "Elena", "es", "sister"),
        ("Elena, mi tía", "Elena", "es", "aunt"),
        ("η αδερφή μου η Ελένη", "Ελένη", "el", "sister"),
        ("η αδερφή μου, η Ελένη,", "Ελένη", "el", "sister"),
        ("η Ελένη, η θεία μου", "Ελένη", "el", "aunt"),
        ("η μητέρα μου λέγεται Ελένη", "Ελένη", "el", "mother"),
        ("mano sesuo Elena", "Elena", "lt", "sister"),
        ("mano sesuo, vardu Elena", "Elena", "lt", "sister"),
        ("Elena, mano teta", "Elena", "lt", "aunt"),
        ("Elena, mano jauna teta", "Elena", "lt", "aunt"),
        ("his sister Ellen", "Ellen", "en", ""),
        ("Craig’s older sister Ellen", "Ellen", "en", ""),
        ("sa sœur Ellen", "Ellen", "fr", ""),
        ("seine Schwester Ellen", "Ellen", "de", ""),
        ("zijn zus Ellen", "Ellen", "nl", ""),
        ("sua sorella Elena", "Elena", "it", ""),
        ("su hermana Elena", "Elena", "es", ""),
        ("η αδερφή του Ελένη", "Ελένη", "el", ""),
        ("jo sesuo Elena", "Elena", "lt", ""),
        ("Ellen, his aunt", "Ellen", "en", ""),
        ("and my dad's Orlem, he", "Orlem", "en", "father"),
        ("mi mujer Elena", "Elena", "es", "wife"),
        ("entró una mujer, la Elena", "Elena", "es", ""),
        ("une femme, la Elena", "Elena", "fr", ""),
        ("eine Frau, die Elena", "Elena", "de", ""),
        ("een man, Orlem, kwam", "Orlem", "nl", ""),
        ("mijn man Orlem kwam", "Orlem", "nl", "husband"),
        ("μια γυναίκα, η Ελένη", "Ελένη", "el", ""),
        ("η γυναίκα μου η Ελένη", "Ελένη", "el", "wife"),
        ("Της Ελένης ο πατέρας ήταν", "Ελένης", "el", ""),
        ("Η Ελένη, η μητέρα μου, ήταν", "Ελένη", "el", "mother"),
    ],
)
def test_a_relation_is_read_in_every_language(text: str, name: str, code: str, relation: str) -> None:
    start = text.index(name)
    assert relation_of(text, start, start + len(name), code) == relation
