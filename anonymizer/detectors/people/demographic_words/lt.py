"""Lithuanian."""

from ....languages.language import words
from .about import About

_KIN = (
    r"(?:mam\p{L}+|motin\p{L}+|pamot\p{L}+|tėv\p{L}+|tėt\p{L}+|tėči\p{L}+|patėv\p{L}+|brol\p{L}+|sesuo|seser\p{L}+|sesė\p{L}*|sūn\p{L}+|dukr\p{L}*|dukt\p{L}+|vyr(?:as|o|ui|ą)|žmon(?:a|os|ai|ą)|močiut\p{L}+|sene\p{L}+|tet\p{L}+"
    r"|dėd\p{L}+|pusbrol\p{L}+|pusseser\p{L}+|draug\p{L}+|kaimyn\p{L}+|vaikin\p{L}+|mergin\p{L}+|sugyventin\p{L}+|anyt\p{L}+|uošv\p{L}+)"
)

LITHUANIAN = About(
    occupations=words(
        """
        advokat agronom aktor antstol apsaugin architekt auklėtoj auklė barmen bibliotekinink buhalter chirurg dailinink daktar darbinink dėstytoj dievdirb
        direktor dirigent dizainer dažytoj ekonomist elektrik farmacinink felčer fotograf gaisrinink gydytoj inžinier inspektor juvelyr jurist kalv
        kasinink karinink kareiv kepėj kirpėj konsultant kontrolier kunig kurjer laborant laiškaneš lakūn logoped mechanik mechanizator medicinos_seser
        melžėj ministr mokytoj mokslinink muitinink mūrinink muzikant namų_šeiminink naktinis_sarg notar odontolog operator padavėj pardavėj pareigūn pastor
        pavaduotoj pedagog pensinink pirminink policinink prekybinink prižiūrėtoj programuotoj prokuror psichiatr psicholog redaktor režisier
        rašytoj santechnik sandėlinink sargas sekretor seniūn seserimi siuvėj skulptor slaug slaugytoj socialinė_darbuotoj socialinis_darbuotoj staliu student statybinink
        suvirintoj šaltkalv šokėj taksist technik tarnautoj teisėj teisinink traktorinink treneri trener ūkinink vadov vadybinink vairuotoj valytoj verslinink vertėj veterinar
        vaistinink viršinink virėj virėja žurnalist žvej darbuotoj
        gelbėtoj jūreiv jūrinink kiemsarg krovik krovėj laivūn masažuotoj padėjėj sanitar ugniagesi
        akrobat archeolog archyvar aviator bitinink botanik bukinist burtinink choreograf cirko_artist dailid
        daržinink dekorator detektyv dietolog diakon dresuotoj duobkas dujinink ekskursovod etnograf finansinink
        fokusinink fizioterapeut frezuotoj geolog geodezinink girinink graver grimuotoj imam istorik jojik kaminkrėt
        kapelion kasėj keltinink keramik kino_operator klebon klijuotoj klounas konduktor konditer kopėj
        krosnininko kraninink kurpin laikrodinink laivavedys lakuotoj langų_plovėj
        lenktyninink leitenant masažist matinink medkirt mėsinink miškinink muziejinink nardytoj paramedik parketinink
        paštinink pedikiūr piemuo pianist piemen pilot pynėj rabinas restaurator skardinink skerdik statybos_vadov
        stogdeng šienpjov šiukšliavež taksiderm tatuiruotoj tinkuotoj troleibuso_vairuotoj ugniagesys ugniages ūkved
        vairavimo_instruktor vargonininko vargoninink vežėj veisėj vienuol zakristijon zoolog žirginink dispečer
        brigadinink instruktor kariūn koordinator krupj sunkvežimio_vairuotoj
        šachtinink tarybos_nar skaut nari_tarybos aukle
        """
    ),
    training=words("bakalaur magistr doktorantūr diplom"),
    workplaces=words(
        "fabrik gamykl bank ligonin poliklinik statyb sandėl savivaldyb kolūk kontor pašt biur uost dirbtuv cech ferm"
    ),
    weak=words("ligonin poliklinik parduotuv kontor bar"),
    activities=words("statybos prekyb valymo buhalterij siuvim"),
    businesses=words(
        "parduotuv kavin restoran ūk viešbut įmon kirpykl vaistin kepykl dirbtuv kiosk sodyb malūn lentpjūv bar"
    ),
    nationalities=words(
        """
        afgan afrikiet airi airė albana alban alžyriet amerikiet angl anglė arab argentiniet armėn australas austr azerbaidžaniet baltarus belg bosn
        brazil brit bulgar čečėn ček čigon čiliet dan danė egiptiet est estė filipiniet graik gruzin indas indė indoneziet iraniet irakiet islandas ispan ital
        izraeliet japon jord kanadiet karaim kazach kin kiniet kolumbiet korėjiet kroat kurd latv lenk lenkė libaniet lietuv makedoniet malt meksikiet
        moldav mongol nigeriet norveg olandas olandė pakistaniet palestiniet peruan portugal prancūz rom rumun rus rusė serb sirijiet slovak slovėn somaliet suomi suomė
        škot šved šveicar totor turk turkė ukrainiet uzbek vengr vietnamiet vokiet žyd žydė
        """
    ),
    religions=words(
        "katalik protestant musulmon judėj budist induist stačiatik sentik evangelik liuteron ateist jehovos_liudytoj baptist adventist sekminink"
    ),
    illnesses=words(
        """
        sindrom kurt
        abort aids aklas akla alergij alergišk alkoholik alzheimer anoreksij artrit astm autizm autist bipolin bulimij bronchit cukrinis_diabet cukralig chemoterapij
        demencij depresij diabet dializ disleksij epilepsij epileptik egzem hepatit hipertenzij infarkt insult invalid nėšči nėštum išsėtinė_skleroz kurč
        katarakt kraujo_vėž leukemij meningit migren neįgal negali onkologin osteoporoz panikos_atak paralyž paralyžiuot parkinson persileid persileidim plaučių_uždegim
        poliomielit priklausomyb psichoz reumat schizofren silpnareg talasemij tuberkulioz vėž vilkligė žvynelin šizofrenij šizofrenik ŽIV
        """
    ),
    relatives=words(
        "vaik vaikai vaikus vaikų vaikais sūnūs sūnus sūnų dukter dukros dukras dukrų broliai brolius brolių seser seserys seseris anūk dvyn berniuk mergait kūdik įbroli"
    ),
    endings=r"(?!ij|isk)\p{L}{0,5}",
    who=(
        rf"(?:\b(?:aš|jis|ji|mes|jie|jos|kuris|kuri|jūs|tu)\b|\b(?:mano|jo|jos|mūsų|jūsų|tavo|jų|savo) (?:\p{{L}}+ )?{_KIN}\b|\b{_KIN}\b"
        r"|(?-i:\b(?!Tai\b|Ir\b|Bet\b|Taip\b|Ne\b|Tada\b)\p{Lu}\p{L}+))"
    ),
    article=r"(?:(?:toks|tokia|buvęs|buvusi|buvusiu|kaip|paprast\p{L}+|vien\p{L}+|jaun\p{L}+) )?",
    is_a=(
        r"(?:{who} |^|[.,;:!] |\b(?:ir|bet|kad|kai|nes|tada|ne|dar) )(?:esu|esi|yra|esame|buvau|buvai|buvo|buvome|tapau|tapo|likau|liko|pastojau|pastojo|nebuvau|nebuvo)(?: (?:ir|dar|visada|tada|jau|labai|tik|pirma|pusiau)){0,3} {a}",
        r"{who},? (?:yra|buvo|tapo|liko) {a}",
        r"{who}(?: –|,| -) {a}",
        r"\b(?:būti|tapti|būdam\p{L}+|likti) {a}",
        r"\bpusiau ",
        rf"\b{_KIN},? {{a}}",
        r"\b\p{L}+ metų, {a}",
    ),
    is_one=(r"(?:{who} |^|[.,;:!] |\b(?:ir|bet|kad) )(?:esu|yra|buvau|buvo|tapau|tapo)(?: (?:ir|dar|tada))? ",),
    surely=(
        r"\b(?:dirb\p{L}+|įsidarbin\p{L}+|darb\p{L}+|pareig\p{L}+|įdarbin\p{L}+|moki(?:au|o)si)(?: (?:\p{L}+ ){0,3}?)?{a}",
        r"\b(?:profesija|specialybė)(?: (?:yra|buvo))?[:,]? {a}",
    ),
    work_as=(r"\bkaip {a}", r"\b(?:studijav\p{L}+|baig\p{L}+|mok\p{L}+si) (?:\p{L}+ )?{a}"),
    work_in=(
        r"\b(?:dirb\p{L}+|įsidarbin\p{L}+|darb\p{L}+|padėj\p{L}+)(?: (?:\p{L}+ ){0,3}?)?{a}(?:maž\p{L}+ |did\p{L}+ )?",
    ),
    owns=(
        r"\b(?:turiu|turi|turime|turėj\p{L}+|atidar\p{L}+|pirk\p{L}+|nusipirk\p{L}+|valdė|laikė) {a}(?:maž\p{L}+ |savo |did\p{L}+ )?",
    ),
    origin=r"piliet\p{L}+|kilmės|tautybės",
    people=r"šeim\p{L}+|tėv\p{L}+|vyr\p{L}+|moter\p{L}+|mergin\p{L}+|vaikin\p{L}+|draug\p{L}+|kaimyn\p{L}+|kilmės|tautybės|tikėjimo|por\p{L}",
    from_country=(r"\b(?:pilietybė|tautybė|kilmė|religija|tikėjimas)(?: (?:yra|buvo))?[:,]? {a}", r"\bpusiau "),
    suffers=(
        r"\b(?:serg\p{L}+|sirg\p{L}+|susirg\p{L}+|turiu|turi|turėj\p{L}+|diagnoz\p{L}+|nustat\p{L}+|mirė|kentė\p{L}+|gyd\p{L}+|ištiko|patyr\p{L}+|patyr\p{L}+|nuo|dėl|ratukuose|pasidar\p{L}+)(?: (?:\p{L}+,? ){0,4}?){a}",
        r"\b(?:man|jam|jai|mano|jo|jos) (?:\p{L}+ ){0,2}",
    ),
    has=(
        r"\b(?:turiu|turi|turime|turit\p{L}*|turėj\p{L}+|su|mano|jo|jos|mūsų|augin\p{L}+|užaugin\p{L}+|pagimd\p{L}+|iš|tarp|gimė|įsivaik\p{L}+) (?:dar |ir |jau |savo )*",
        r"\bvaikų skaičius:? ?",
        r"\b(?:esame|buvome) ",
    ),
    groups=r"\b(?:žmonės|žmonių|daug|visi|visos|kai kurie|kiekvien\p{L}+|joks|jokia|tie|atstovauj\p{L}+ [^.]{2,40})(?:,? kurie| su)? {a}",
    phrases=(
        r"\b(?:prarad\p{L}+|netek\p{L}+) (?:klaus\p{L}+|reg\p{L}+|koj\p{L}+|rank\p{L}+|ak\p{L}+|kūdik\p{L}+|vaik\p{L}+)\b",
        r"\b(?:vienturt\p{L}+)\b",
    ),
    numbered=(r"\b\K{n}(?= vaikų (?:mama|motina|tėvas)\b)", r"\bvaikų skaičius:? ?\K{n}"),
    asked_work=r"\b(?:kuo (?:\p{L}+ )?dirb\p{L}+|ką (?:\p{L}+ )?dirb\p{L}+|kur (?:\p{L}+ )?dirb\p{L}+|kokia (?:\p{L}+ )?(?:profesija|specialybė))[^?]{0,50}\?",
    asked_family=r"\bkiek (?:\p{L}+ )?(?:vaikų|brolių|seserų|sūnų|dukrų)[^?]{0,50}\?|\bar turite (?:vaikų|brolių)[^?]{0,20}\?",
    modifiers=(
        # nothing but a genitive, which says of what: "autobuso vairuotojas", "vaikų darželio auklėtoja"
        r"(?!\p{L}{3,}(?:ų|os|ės|aus|ijos)$|(?:autobus|mikroautobus|troleibus|traukin|sunkvežim|kran|darželi|mišk|uost|teism|rajon|laiv|kelt|fabrik|bank|muziej|teatr|chor|pašt|cirk|ūki|laikrašči)(?:o|io)$)\p{L}+"
        r"|mūsų|jūsų|visų|kitų|mamos|motinos|sesers|močiutės|tetos|draugės|jos|tos|kitos|metų|jų|savo|anos|žmonos|dukros"
    ),
    several=r"(?:ėli|ij|yst|išk)\p{L}+|a(?:vo|vau|vome|uti|uja)|ai|ams|ais|ų|(?<!i)us|uose|om|oms|ti|ės(?<=(?:inink|oj|ėj)ės)",
)
