"""Italian."""

from .language import Language, count, pairs, words

ITALIAN = Language(
    code="it",
    phone_regions=("IT", "CH"),
    name_locales=("it_IT",),
    numbers=count(
        "zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici"
        " sedici diciassette diciotto diciannove",
        "venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
    ),
    repeats=("doppio",),
    ages=(
        r"\b{n}(?: |(?<=t)['’])anni(?: e mezzo)?\b(?!\s+(?:fa|dopo|prima|di (?:carcere|galera)))",
        r"\b(?:sui|a|ai|verso i) \K{n}(?= ?[.,;:?!\n]|$)",
        r"\b(?:avev[aoi]|ho|ha|compi(?:uto|vo|va|to)|quasi) (?:appena |già |circa |solo |forse |tipo )*"
        r"\K(?!un[oa]?\b|due\b|tre\b){n}(?= ?[.,;:?!\n]|$| (?:e|quando|ma)\b)",
        r"\b(?:ragazz(?:in)?[oaie]|uomo|donna|bambin[oaie]|tizio|figli[oa]) di \K{n}(?= ?[.,;:?!\n]|$| (?:e|che|con)\b)",
        r"\b\p{L}{2,}(?:dic|nt|tt|ov|ass)enn[ei]\b|\b\d+enn[ei]\b",
        r"\b(?:sulla|della|la) \K(?:vent|trent|quarant|cinquant|sessant)ina\b(?! di)",
        r"(?-i:\p{Lu})\p{L}+, \K{n}(?=,)",
    ),
    titles=words(
        "signor signora signorina sig sigra sigg sig.ra sig.na dott.ssa prof.ssa ra ssa dott dottor dottore dottoressa dr prof professor professore professoressa"
        " avvocato avvocata don padre suor suora zio zia maestra maestro ispettore ispettrice commissario maresciallo"
        " giudice brigadiere appuntato agente sovrintendente ispettrice preside suore"
    ),
    kin=pairs(
        "madre:mother mamma:mother matrigna:stepmother padre:father papà:father babbo:father patrigno:stepfather"
        " fratello:brother fratellino:brother sorella:sister sorellina:sister nonna:grandmother nonno:grandfather zia:aunt"
        " zio:uncle cugina:cousin cugino:cousin figlio:son figlia:daughter marito:husband moglie:wife fidanzato:boyfriend"
        " ragazzo:boyfriend amica:friend amico:friend vicina:neighbour vicino:neighbour prof:teacher professoressa:teacher"
        " professore:teacher maestra:teacher allenatore:coach allenatrice:coach educatrice:key_worker"
        " educatore:key_worker psicologa:therapist psicologo:therapist avvocata:lawyer avvocato:lawyer"
    ),
    institutions=words(
        "commissione consiglio parlamento senato congresso assemblea ministero tribunale corte comunità unione camera comune provincia regione procura questura"
    ),
    organisations=pairs(
        "scuola:school liceo:school istituto:school università:university ospedale:hospital clinica:clinic chiesa:church"
        " parrocchia:church moschea:mosque oratorio:church associazione:association circolo:club polisportiva:club"
        " società:company ditta:company fabbrica:company negozio:shop panificio:shop banca:bank albergo:hotel hotel:hotel"
        " bar:café pizzeria:restaurant ristorante:restaurant trattoria:restaurant discoteca:club palestra:gym asilo:nursery farmacia:shop supermercato:shop mercato:market cartiera:factory tribunale:court questura:police procura:court comune:council stazione:station comunità:care_home"
        " casa:centre centro:centre museo:museum teatro:theatre biblioteca:library fondazione:charity ministero:public_body"
    ),
    streets_before=words("via viale piazza piazzale corso vicolo largo strada lungomare contrada borgo"),
    at=("chiocciola", "at"),
    dot=("punto",),
    towns_too=frozenset(
        words(
            "africana alba americana bari bello beni bimbo carpi cattolica cento centro chiari cile cita colombo"
            " coro corona crema croce cuba erba fermo fondi fontana franca george jesi latina lecce lodi male"
            " marino mary massa metro mobile mola moro mosca noci nola noto palma pare parla parma pasqua pasto"
            " pescara pianura pisa ponte porto potenza prato provo quarto regina riga riunione riva saga salerno"
            " salta salto santo serra sora sorriso stella tanta taranto tema trani vasto virginia vista vittoria"
        )
    ),
    letter_links=("come", "di", "lettera"),
    letter_names=words("a bi ci di e effe gi acca i elle emme enne o pi cu erre esse ti u vu zeta"),
    ordinals=r"primo",
    head_first=True,
    name_cues=(
        r"\bmi chiamo|\bmi chiam(?:a|ava|avano|ano)|\bsi chiama(?:va)?|\bil (?:mio|suo) (?:vero )?(?:nome|cognome|soprannome) (?:è|era)",
        r"\b(?:chiamato|chiamata|detto|detta|di nome|soprannominato|soprannominata)|\blo chiamava(?:mo|no)|\bla chiamava(?:mo|no)",
    ),
    place_cues=words("a ad in da di vicino verso"),
    ordinary_capitals=frozenset(
        words(
            "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio"
            " agosto settembre ottobre novembre dicembre natale pasqua dio ok mamma papà nonna nonno internet"
            " com dov quell nell dell sull dall all coll anch cos tutt quand senz nient mezz quest bell presidente presidentessa presidenza vicepresidente commissario ministro ministra sindaco direttore direttrice onorevole stato lei ella"
        )
    ),
    endings=(
        ("a", "ina", "uccia", "etta", "ella", "e"),
        ("o", "ino", "uccio", "etto", "ello", "i"),
        ("e", "ino", "ina", "uccio", "uccia", "etto", "etta"),
        ("", "ino", "ina", "etto", "etta"),
        ("io", "ino", "etto", "uccio"),
        ("ia", "ina", "etta", "uccia"),
        # the sound stays where the spelling changes: "Marco", "Marchino"
        ("co", "chino", "chetto", "cuccio"),
        ("ca", "china", "chetta", "cuccia"),
        ("go", "ghino", "ghetto", "guccio"),
        ("ga", "ghina", "ghetta", "guccia"),
    ),
    more_names=words(
        "agata agostino assunta beatrice benedetta beppe betta bice carletto carmela carmelo carmine chiara chicca"
        " cinzia ciro concetta cosimo damiano davide dino donatella edda egidio elio elisabetta emanuele enzo"
        " ernesto ettore eugenio fabrizio felice filomena franca gaetano gennaro giampaolo giancarlo gianluca"
        " gianmarco gianna gianni giannina gigi gina gino giuliano giuseppina giusi giusy graziella ileana"
        " immacolata ivano lella letizia lia lina lino loredana luana luciana luigina maddalena marcella"
        " mariangela mariella marisa maurizia mena michela mimmo mina mirella mirko moira nando nella nicola"
        " nicoletta nina nino nunzia ornella ottavia pasquale patrizia peppe peppino pierluigi piero pina pino"
        " pinuccia raffaele rino rocco romina rosalba rosaria rosetta rosina sabina salvo santo saverio "
        " sergio silvana silvio simona stella teresa tiziana tonia tonino toto totò ugo valter vanda vincenza"
        " viola"
    ),
)
