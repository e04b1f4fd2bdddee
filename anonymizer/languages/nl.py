"""Dutch."""

from .language import Language, count, pairs, words

DUTCH = Language(
    code="nl",
    phone_regions=("NL", "BE"),
    name_locales=("nl_NL", "nl_BE"),
    numbers=count(
        "nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
        " achttien negentien",
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd",
    ),
    repeats=("dubbel",),
    ages=(
        r"\b{n}(?:enhalf)? jaar(?: oud)?\b(?!\s+(?:lang|geleden|later|daarna|cel|gevangenis))",
        r"\b{n}-?jarigen?\b",
        r"\b(?!(?:een|één|twee|drie)\b){n}(?= toen (?:ik|hij|ze|zij|we)\b)",
        r"(?:\ben|,) \K(?!(?:een|één|twee|drie)\b){n}(?= (?:was|is|werd)(?: ?[.,;:?!\n]|$| (?:en|toen|of|dus)\b))",
        r"\b(?:was|ben|werd|is|toen) (?:ik |ze |hij |zij )?(?:pas |net |nog maar |ongeveer |bijna |al )*\K{n}"
        r"(?= ?[.,;:?!\n]|$| (?:en|toen|of|dus|was|geworden)\b)",
        r"\b(?:ik|hij|ze|zij|die) \K(?!(?:een|één|twee|drie)\b){n}(?= (?:was|werd|ben|is)(?: ?[.,;:?!\n]|$| (?:en|toen|of|dus)\b))",
        r"\b(?:op|vanaf|tot|rond|sinds|voor|na) (?:mijn|m['’]n|haar|zijn|d['’]r) \K(?:{n}(?:de|ste|e)?"
        r"|\p{L}*(?:vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|tigste))\b",
        r"\b(?:jongen|jongetje|meisje|man|vrouw|kind|kerel|gast|vent|zoon|zoontje|dochter|dochtertje|iemand) van \K{n}"
        r"(?= ?[.,;:?!\n]|$| (?:en|die|met|zou)\b)",
        r"\b(?:bijna|nog geen|rond de|tegen de|begin|midden|eind) \K{n}(?= ?[.,;:?!\n]|$| (?:en|toen|of|dus|was)\b)",
        r"(?-i:\p{Lu})\p{L}+, \K{n}(?=,)",
    ),
    titles=words(
        "mr dhr meneer mijnheer mevr mevrouw mw juf juffrouw meester dr dokter prof professor pater zuster broeder oom tante"
        " agente wijkagent rechercheur brigadier hoofdagent leraar lerares pastoor dominee agent inspecteur commissaris rechter"
    ),
    kin=pairs(
        "moeder:mother mama:mother mam:mother stiefmoeder:stepmother vader:father papa:father pap:father"
        " stiefvader:stepfather broer:brother broertje:brother zus:sister zusje:sister oma:grandmother opa:grandfather"
        " tante:aunt oom:uncle nicht:cousin neef:cousin zoon:son dochter:daughter man:husband vrouw:wife vriend:friend"
        " vriendin:friend vriendje:boyfriend buurman:neighbour buurvrouw:neighbour juf:teacher leraar:teacher"
        " lerares:teacher mentor:teacher trainer:coach begeleider:key_worker begeleidster:key_worker"
        " psycholoog:therapist therapeut:therapist advocaat:lawyer advocate:lawyer"
    ),
    institutions=words("commissie raad parlement senaat ministerie rechtbank gemeente unie gemeenschap kamer"),
    organisations=pairs(
        "school:school basisschool:school lyceum:school college:school gymnasium:school atheneum:school"
        " universiteit:university hogeschool:university ziekenhuis:hospital kliniek:clinic kerk:church parochie:church"
        " moskee:mosque vereniging:club club:club voetbalclub:club vv:club sv:club fc:club tehuis:care_home"
        " instelling:care_home rechtbank:court politie:police bank:bank bv:company winkel:shop café:café cafe:café kroeg:café bar:café restaurant:restaurant pizzeria:restaurant discotheek:club sportschool:gym crèche:nursery apotheek:shop kapsalon:shop bakkerij:shop garage:garage markt:market supermarkt:shop"
        " gemeente:council station:station stichting:charity ministerie:public_body museum:museum theater:theatre"
    ),
    streets_after=words("straat laan weg plein dreef hof kade singel gracht steeg pad dijk buurt"),
    at=("apenstaartje", "at", "apestaartje"),
    dot=("punt",),
    more_places=words("den_haag den_bosch"),
    towns_too=frozenset(
        words(
            "ajax assen berg bergen best boom borne brits delft delta dongen drunen echt ede elst geel gent goes"
            " goor hoorn huizen hulst jos kampen leek leiden lent male man metro mobile mol nice norman rijen"
            " schoten van veen weert welkom zeist zolder"
        )
    ),
    letter_links=("van", "als", "letter"),
    letter_names=words("a bee cee dee ee ef gee haa ie jee kaa el em en oo pee ku er es tee uu vee wee ix zet"),
    ordinals=r"\p{L}*(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|tiende|tigste)",
    head_first=True,
    name_cues=(
        r"\bik heet(?:te)?|\b(?:mijn|m['’]n|zijn|z['’]n|haar|d['’]r) (?:echte )?(?:naam|voornaam|achternaam|bijnaam) (?:is|was)",
        r"\b(?:hij|ze|zij|die) heette?|\bheette?|\b(?:genaamd|genoemd)|\bnoemd?e?n? (?:me|mij|hem|haar|zich(?:zelf)?)|\bnoemde zich",
    ),
    place_cues=words("in uit naar bij van vanuit richting"),
    ordinary_capitals=frozenset(
        words(
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus"
            " september oktober november december kerst pasen god ok oké mama papa oma opa internet"
            " bsn voorzitter minister burgemeester directeur directrice u uw"
        )
    ),
    endings=(
        # "Mieke's", "Basje", "Willempje", "Koninkje", "Brammetje"
        ("", "s", "je", "tje", "pje", "kje", "ie", "ke", "ken", "=etje", "=ie"),
        ("e", "es", "je", "etje", "ie"),
        ("ng", "ngs", "nkje", "ngetje"),
    ),
    more_names=words(
        "aafke aaltje alie anke anneke annelies annemiek annemieke anouk arie bas bauke beppie bert betsie bram"
        " britt cees chiel coen corrie daan dirk door eefje els elske emiel esmee evert femke fenna fien fleur"
        " floor floris fons frits geert gerrie gerrit giel gijs guus guusje hanneke harm heleen henk hennie"
        " hettie huub ineke inge ingeborg jaap jacco janneke jeroen jet jip job joke jolanda joop joost jorien"
        " joris jorrit jos judith juul karin kees klaas koen koos krijn lars leen leo lia lieke lies liesbeth"
        " lieve lotte luuk maaike maarten maartje marga margriet marieke marijke marit marlies mees meike menno"
        " merel mieke mien miep mies mirthe monique nel nelleke nico niels noor noortje onno pien piet pim puck"
        " quinten rens renske riet rik rob roel roos rosalie ruben rudi ruud saar sanne sjaak sjoerd sjors"
        " sofie stijn sven teun thijs tijn tim tineke tonnie toon trees trijn trudy truus wendy wiebe wil willem"
        " willemijn wim wout wouter ymke yvonne zoë"
    ),
)
