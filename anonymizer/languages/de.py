"""German."""

from .language import Language, count, pairs, words

GERMAN = Language(
    code="de",
    phone_regions=("DE", "AT", "CH"),
    name_locales=("de_DE", "de_AT", "de_CH"),
    numbers=count(
        "null ein/eins/eine zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
        " sechzehn siebzehn achtzehn neunzehn",
        "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
    ),
    repeats=("doppel",),
    ages=(
        r"\b{n} Jahre? (?:alt|jung)\b",
        r"\b{n}-?jährig\w*\b",
        r"\b(?:mit|war|bin|ist|wurde) (?:erst |schon |gerade |ungefähr |fast |knapp |etwa )*\K{n}(?= ?[.,;:?!\n]|$| (?:und|als|Jahren?|war|damals|geworden)\b)",
        r"\b{n}(?= (?:war|bin|wurde|werde|ist|sei|wäre)\b(?! (?:Prozent|Uhr)))",
        r"\b(?:war|bin|ist|wurde|sei) (?:ich|er|sie) (?:erst |schon |gerade |ungefähr |fast |knapp |etwa |damals )*\K{n}"
        r"(?= ?[.,;:?!\n]|$| (?:und|als|Jahren?|damals|geworden)\b)",
        r"\b(?:fast|knapp|etwa|ungefähr|um die|gegen|Anfang|Mitte|Ende) \K{n}(?= ?[.,;:?!\n]|$| (?:und|als|war|damals)\b)",
        r"\b(?:Jungen?|Mädchen|Mann|Frau|Kind|Typ|Sohn|Tochter|Kerl|Alter) von \K{n}\b(?! (?:Prozent|Leuten|Euro))",
        r"\b(?:Mitt|Anfangs|End)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig)er(?:in)?\b(?! Jahren?)",
        r"(?-i:\p{Lu})\p{L}+, \K{n}(?=,)",
    ),
    titles=words(
        "herr herrn frau fräulein dr doktor prof professor professorin pfarrer pfarrerin pastor pastorin schwester bruder"
        " onkel tante kommissar kommissarin hauptkommissar hauptkommissarin oberkommissar oberkommissarin wachtmeister"
        " wachtmeisterin polizeimeister inspektor inspektorin richter richterin staatsanwalt staatsanwältin rechtsanwalt"
        " rechtsanwältin"
    ),
    kin=pairs(
        "mutter:mother mama:mother stiefmutter:stepmother vater:father papa:father stiefvater:stepfather bruder:brother"
        " schwester:sister oma:grandmother großmutter:grandmother opa:grandfather großvater:grandfather tante:aunt"
        " onkel:uncle cousin:cousin cousine:cousin sohn:son tochter:daughter mann:husband frau:wife freund:friend"
        " freundin:friend nachbar:neighbour nachbarin:neighbour lehrer:teacher lehrerin:teacher trainer:coach"
        " betreuer:key_worker betreuerin:key_worker therapeut:therapist therapeutin:therapist anwalt:lawyer anwältin:lawyer"
    ),
    organisations=pairs(
        "schule:school gymnasium:school grundschule:school realschule:school hauptschule:school universität:university"
        " hochschule:university krankenhaus:hospital klinik:clinic kirche:church gemeinde:church moschee:mosque"
        " verein:club heim:care_home wohngruppe:care_home gericht:court polizei:police bank:bank gmbh:company"
        " ag:company firma:company amt:public_body ministerium:public_body stiftung:charity bahnhof:station"
        " museum:museum theater:theatre hotel:hotel café:café bar:café kneipe:café restaurant:restaurant pizzeria:restaurant disko:club fitnessstudio:gym kita:nursery kindergarten:nursery apotheke:shop supermarkt:shop markt:market spedition:company bäckerei:shop salon:shop landgericht:court amtsgericht:court"
    ),
    streets_after=words("straße strasse str weg platz allee gasse ring damm ufer"),
    at=("at", "ät", "klammeraffe"),
    dot=("punkt",),
    letter_links=("wie", "buchstabe"),
    letter_names=words("a be ce de e ef ge ha i jot ka el em en o pe ku er es te u vau we ix ypsilon zet"),
    ordinals=r"\p{L}*(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte|zigste)[nrm]?",
    name_cues=(
        r"\bich heiße|\bmein name ist|\b(?<!das )(?:heißt|hieß)|\b(?:namens|genannt|geborene)|\bnannte sich|\bnannten? (?:mich|ihn|sie)",
    ),
    place_cues=words("in aus nach bei von"),
    ordinary_capitals=frozenset(
        words(
            "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august"
            " september oktober november dezember weihnachten ostern gott mama papa oma opa internet sie ihnen ihr"
            " präsident präsidentin vizepräsident vizepräsidentin vorsitzender vorsitzende minister ministerin bürgermeister bürgermeisterin direktor direktorin kommissar kommissarin kollege kollegin kollegen kolleginnen doktor professor"
        )
    ),
    endings=(
        # genitive, the plural of a family, pet names; umlauts are folded away: "Hans", "Hänschen"
        ("", "s", "n", "en", "ens", "i", "chen", "lein", "le", "erl", "=i"),
        ("e", "es", "en", "ens", "chen", "lein", "i"),
        ("a", "as", "chen", "lein", "i"),
    ),
    all_nouns_capital=True,
    articles=frozenset(
        words(
            "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen"
            " meinem meiner dein deine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren"
            " unserem unserer dieser diese dieses diesen diesem jeder jede jedes jeden jedem welche welcher alle allen"
            " aller viel viele vielen mehr manche einige einigen zum zur im am beim vom ins ans aufs fürs übers ums durchs unters hinterm mehrere wenig wenige"
            " andere anderen solche solchen"
        )
    ),
    more_places=words(
        "baden-württemberg bayern brandenburg hessen mecklenburg-vorpommern mecklenburg vorpommern niedersachsen"
        " nordrhein-westfalen rheinland-pfalz saarland sachsen sachsen-anhalt schleswig-holstein thüringen burgenland kärnten"
        " niederösterreich oberösterreich salzburg steiermark tirol südtirol vorarlberg aargau graubünden thurgau tessin wallis"
        " waadt westfalen rheinland schwaben allgäu eifel erzgebirge harz hunsrück lausitz oberpfalz odenwald"
        " ostfriesland pfalz ruhrgebiet sauerland schwarzwald spreewald uckermark schlesien pommern ostpreußen"
        " münchen nürnberg genf rom mailand venedig straßburg florenz neapel genua turin lüttich antwerpen krakau breslau danzig"
        " kalifornien toskana sizilien sardinien korsika kreta mallorca ibiza teneriffa andalusien katalonien bretagne normandie"
        " england schottland wales holland jugoslawien sowjetunion ddr brd elsass lothringen flandern wallonien siebenbürgen anatolien sibirien balkan"
    ),
    towns_too=frozenset(
        words(
            "aue baden bergen brake brand buchen burg derby enger essen favoriten forst füssen gießen haar halle hamm heide hof horn kamen"
            " kita klang lage langen lauf leer leiden liege linden löhne male man mitte mobile much neubau nice norden orange"
            " plan rain roth san seen senden siegen singen stade stein van wald waren weil werder wetter zug"
        )
    ),
    abstract=r".{4}(?:ung|heit|keit|schaft|tion|ismus|tät)(?:en|s|es)?$",
    noun_endings=(
        r"(?:ung|heit|keit|schaft|tion|ismus|tät|ment|nis|tum|ling|chen|enz|anz|ierung|age|eur|ologe|ologin|ler|lerin"
        r"|eren|iere)(?:en|s|es|e|n|nen)?$"
    ),
    more_names=words(
        "anke anneliese ansgar antje arndt axel babsi basti berti bine birgit britta burkhard bärbel conny detlef"
        " dieter dirk dörte eberhard edeltraud eike elfriede elke erwin evi ewald flo franzi frauke friedhelm"
        " fritz gabi gerd gerhard gertrud gesa gitta gudrun gunnar günter günther hanne hannelore"
        " hansi heide heidi heike heiko heiner heinz helga helmut hennes hilde hildegard holger horst ilse imke"
        " ina inge ingo ingrid jochen jupp jutta jörg jürgen kalle karlheinz kathi katja kerstin knut"
        " konny kurt lena lenchen lieselotte lisbeth lothar lutz maik maike malte manni margot meike michi"
        " mona moni nele niklas norbert olaf ole oskar otto paulchen petra rainer ralf reiner renate resi rolf"
        " rosi rudi rüdiger sabine sanne sepp sigi sigrid silke steffi susi sven swantje thorben thorsten tilo"
        " tobi toni torsten traudl trude ulf uli ulrike ursel uschi ute uwe vroni walter waltraud werner wiebke"
        " wilfried willi winfried wolfgang xaver"
    ),
)
