"""Lithuanian."""

from .language import Language, count, pairs, words

# the case forms of the commonest declensions, and pet names, which decline themselves: "Jonas", "Jonukas", "Jonuko"
_AS = ("as", "o", "ui", "ą", "u", "e", "ai", "ų", "ams", "us", "ais", "uose")
_IS = ("is", "io", "iui", "į", "iu", "yje", "i", "ys", "iai", "iuose")
_EE = ("ė", "ės", "ei", "ę", "e", "ėje", "ių", "ėms", "ėse")
_SMALL_HE = tuple(small + case for small, cases in (("uk", _AS), ("ėl", _IS), ("el", _IS)) for case in cases)
_SMALL_SHE = tuple(small + case for small in ("yt", "ut", "uk", "ėl", "el", "už") for case in _EE)

LITHUANIAN = Language(
    code="lt",
    phone_regions=("LT",),
    name_locales=("lt_LT",),
    numbers=count(
        "nulis/nulio vienas/vieną/vieno/viena/vieni/vienų/vienerių/vieneri du/dvi/dviejų/dveji/dvejų"
        " trys/tris/trijų/treji/trejų keturi/keturis/keturių/ketveri/ketverių penki/penkis/penkių/penkeri/penkerių"
        " šeši/šešis/šešių/šešeri/šešerių septyni/septynis/septynių/septyneri/septynerių"
        " aštuoni/aštuonis/aštuonių/aštuoneri/aštuonerių devyni/devynis/devynių/devyneri/devynerių dešimt/dešimties"
        " vienuolika/vienuolikos/vienuolikai dvylika/dvylikos/dvylikai trylika/trylikos/trylikai"
        " keturiolika/keturiolikos/keturiolikai penkiolika/penkiolikos/penkiolikai šešiolika/šešiolikos/šešiolikai"
        " septyniolika/septyniolikos/septyniolikai aštuoniolika/aštuoniolikos/aštuoniolikai"
        " devyniolika/devyniolikos/devyniolikai",
        "dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt aštuoniasdešimt"
        " devyniasdešimt šimtas",
    ),
    repeats=("dvigubas",),
    ages=(
        r"\b{n}(?:-os)?(?: su puse)? (?:metų|metai|metus|metams|metukų)\b(?!\s+(?:po|prieš|kalėjimo))",
        r"\b(?:man|tau|jai|jam|mums|jums|(?-i:\p{Lu})\p{L}+(?:ui|ai|ei))"
        r" (?:buvo |yra |suėjo |sukako |tik |gal |apie |dar |vos |jau |tada |tuomet |beveik |kokia |kokių )+\K{n}\b"
        r"(?! (?:dien|savai|mėnes|minu|valand|eur|kart|žmon|asm))",
        r"\b(?:man|jai|jam) \K{n}(?= ?[.,;:?!\n]|$| (?:ir|bet|kai|o)\b)",
        r"\b(?:iki|nuo) \K\p{L}+olikos\b",
        r"\b(?:jau|beveik|vos) \K{n}(?= ?[.,;:?!\n]|$)",
        r"\b(?:\d+|\p{L}+(?:olik|ylik|dešimt))-?me(?:t|č)(?:ė|ės|ei|ę|is|io|iui|į|iu)\b",
        r"(?-i:\p{Lu})\p{L}+, \K{n}(?=,)",
    ),
    titles=words(
        "ponas ponia panelė p pone ponios pono ponui poną ponu poniai ponią gydytojas gydytoja dr prof profesorius profesorė mokytojas mokytoja kunigas"
        " teta dėdė tyrėjas tyrėja teisėjas teisėja prokuroras prokurorė mokytojos mokytojai mokytoją tyrėjos tyrėjui inspektorius inspektorė inspektorės komisaras komisarė seržantas pareigūnas pareigūnė gydytojos gydytojui advokatas advokatė"
    ),
    kin=pairs(
        "mama:mother motina:mother mamos:mother mamą:mother pamotė:stepmother tėvas:father tėtis:father tėvo:father"
        " tėčio:father patėvis:stepfather patėvio:stepfather brolis:brother brolio:brother brolį:brother sesuo:sister"
        " sesė:sister sesers:sister seserį:sister močiutė:grandmother močiutės:grandmother senelis:grandfather teta:aunt"
        " tetos:aunt dėdė:uncle pusseserė:cousin pusbrolis:cousin sūnus:son dukra:daughter vyras:husband žmona:wife"
        " draugė:friend draugas:friend draugės:friend draugę:friend draugo:friend vaikinas:boyfriend kaimynė:neighbour"
        " kaimynas:neighbour mokytoja:teacher mokytojas:teacher mokytojos:teacher auklėtoja:teacher treneris:coach"
        " psichologė:therapist psichologas:therapist advokatė:lawyer advokatas:lawyer"
    ),
    organisations=pairs(
        "mokykla:school mokyklą:school mokykloje:school mokyklos:school gimnazija:school gimnaziją:school"
        " gimnazijoje:school gimnazijos:school progimnazija:school licėjus:school universitetas:university"
        " universitete:university ligoninė:hospital ligoninėje:hospital poliklinika:clinic bažnyčia:church parapija:church"
        " klubas:club klube:club klubą:club asociacija:association įmonė:company uab:company parduotuvė:shop bankas:bank"
        " viešbutis:hotel kavinė:café teismas:court teisme:court policija:police komisariatas:police"
        " komisariate:police savivaldybė:council stotis:station stotyje:station namai:care_home namuose:care_home"
        " centras:centre centre:centre baras:café baro:café kavinės:café kavinėje:café restoranas:restaurant restorano:restaurant parduotuvės:shop namų:centre teismo:court įmonėje:company įmonės:company darželis:nursery darželio:nursery salonas:shop salone:shop muziejus:museum teatras:theatre biblioteka:library fondas:charity"
    ),
    between=words(
        "kultūros apygardos apylinkės rajono miesto kaimo vidurinės pagrindinės pradinės muzikos meno sporto jaunimo vaikų"
    ),
    streets_after=words("gatvė gatvės gatvėje gatvę g alėja alėjoje prospektas prospekte pr aikštė aikštėje"),
    at=("eta", "et", "at"),
    dot=("taškas", "tašk"),
    # the seats of the municipalities
    more_places=words(
        "akmenė alytus anykščiai biržai birštonas druskininkai elektrėnai gargždai ignalina jonava"
        " joniškis jurbarkas kaišiadorys kalvarija kelmė kretinga kupiškis kėdainiai lazdijai marijampolė"
        " mažeikiai molėtai neringa pagėgiai pakruojis palanga panevėžys pasvalys plungė prienai"
        " radviliškis raseiniai rietavas rokiškis skuodas šakiai šalčininkai šiauliai šilalė šilutė"
        " širvintos švenčionys tauragė telšiai trakai ukmergė utena varėna vilkaviškis visaginas zarasai"
    ),
    towns_too=frozenset(
        words(
            "ajax balsas delta gama gana gera guli jonava jos kita man mary metro pati plano regina sodo tampa"
            " tema van viena"
        )
    ),
    letter_links=("kaip", "raidė"),
    letter_names=words("a bė cė dė e ef gė ha i jot ka el em en o pė er es tė u vė zet"),
    ordinals=r"\p{L}*(?:pirm|antr|treči|ketvirt|penkt|šešt|septint|aštunt|devint|dešimt|olikt|ylikt)(?:ą|os|o|as|a|ų|ąją|osios|ais|aisiais)",
    name_cues=(
        r"\b(?:mano|jo|jos) (?:tikras(?:is)? )?(?:vardas|pavardė|slapyvardis|pravardė)(?: buvo| yra)?|\baš esu|\bvardu|\bpavarde|\bslapyvardžiu",
        r"\b(?:mane|jį|ją) (?:vadin(?:o|davo|a))|\bvadin(?:osi|osi|asi|amas|ama|davosi)|\bvadino",
    ),
    place_cues=words("į iš prie"),
    ordinary_capitals=frozenset(
        words(
            "kalėdos kalėdas velykos velykas dievas dieve dievo"
            " pirmininke pirmininkas ministras ministrė meras merė direktorius direktorė jūs jums jūsų jus vėlinės vėlines"
        )
    ),
    declines=True,
    # of sons, daughters and wives, in every case
    surnames=r"\p{L}{2,}(?:(?:ait|yt|ut)(?:is|į)|(?:ai|y|u)či(?:o|ui|u)|(?:ausk|insk)(?:as|o|ui|ą|u|ai|e)|[ae]vič(?:ius|iaus|iui|ių|iumi|iau)|(?:ien|ait|yt|ut|ūt)(?:ė|ės|ei|ę))",
    # the case forms of Lithuanian names, by declension
    endings=(
        (*_AS, *_SMALL_HE),
        (*_IS, *_SMALL_HE),
        ("ys", "io", "iui", "į", "iu", "yje", "y"),
        # before -io and -iu, t turns into č and d into dž: "Kęstutis", "Kęstučio"
        ("tis", "čio", "čiui", "tį", "čiu", "tyje", "ti", "čiai", "čių"),
        ("tys", "čio", "čiui", "tį", "čiu", "tyje", "ty", "čiai", "čių"),
        ("dis", "džio", "džiui", "dį", "džiu", "dyje", "di", "džiai", "džių"),
        ("dys", "džio", "džiui", "dį", "džiu", "dyje", "dy", "džiai", "džių"),
        ("us", "aus", "ui", "ų", "umi", "uje", "au", "iui", "iaus", "iumi", "iau"),
        ("ius", "iaus", "iui", "ių", "iumi", "iuje", "iau"),
        ("a", "os", "ai", "ą", "oje", "ų", "oms", "as", "ose", *_SMALL_SHE),
        ("ia", "ios", "iai", "ią", "ioje", "ių", "e", *_SMALL_SHE),
        (*_EE, "es", *_SMALL_SHE),
        ("tė", "tės", "tei", "tę", "te", "tėje", "čių", "tėms", "tes", "tėse"),
        ("dė", "dės", "dei", "dę", "de", "dėje", "džių", "dėms", "des", "dėse"),
        ("ai", "ų", "ams", "us", "ais", "uose"),
        ("iai", "ių", "iams", "ius", "iais", "iuose"),
        ("os", "ų", "oms", "as", "omis", "ose"),
        ("ės", "ių", "ėms", "es", "ėmis", "ėse"),
        ("", "o", "ui", "ą", "u", "e", "as", "is", "io", "į"),
    ),
    more_names=words(
        "adelė agnė agota aistė aivaras akvilė albertas albinas aldas aldona aleksandra aleksandras aleksas"
        " alfonsas alfredas algimantas algirdas algis alma almantas alvydas ana anastasija anatolijus andrius"
        " andželika angelė antanas antanina anželika arnas arnoldas artūras arvydas arūnas asta astra audra"
        " audrius audronė audrė augustas augustė aurelija aurimas austėja aušra balys beatričė benas benediktas"
        " birutė bronislovas bronius bronė dainius dainora daiva dalia dalius danguolė daniela danielius"
        " danutė darius deimantė deividas diana dominyka dominykas donata donatas dovilė dovydas edgaras edita"
        " eduardas edvardas edvinas egidijus eglė eimantas elvyra emilija emilis erikas ernesta"
        " ernestas eugenija eugenijus evaldas evelina feliksas gabija gabrielius gabrielė gediminas genovaitė genė"
        " giedrius giedrė ginta gintaras gintarė gitana gitanas goda gražina greta gvidas haroldas henrikas"
        " ieva ignas ilona indrė inesa inga ingrida irena irma irmantas ivona jadvyga janina jaroslavas jaunius"
        " jekaterina jolanta jolita jonas jovita julija julius juozapas juozas jurga jurgis jurgita justas justina"
        " justinas jūratė kamilė karina karolina karolis kastytis kazimieras kazys kipras klaudija konstantinas"
        " kornelija kostas kotryna kristijonas kristina kęstutis laima laimonas laimutė laura laurynas leokadija"
        " leonardas leonas leonidas leta lidija liepa lijana lina linas liucija liudas liudvikas livija loreta"
        " lukas luknė maksimas mantas mantvydas margarita marija marijona marijus marius martyna martynas matas"
        " meda mečislovas miglė milda mindaugas modestas mona monika morta mykolas nadežda natalija nerijus"
        " neringa nida nijolė nikolajus nomeda oksana ona orinta osvaldas otilija patricija paulina paulius petras"
        " petronelė povilas pranas pranciškus raimonda raimondas raimundas raminta ramunė ramūnas rasa regina"
        " remigijus renata renatas rimantas rimas rimvydas ričardas roberta robertas rokas rolandas roma"
        " romanas romas romualdas rosita rožė ruslanas rūta sandra saulius saulė sergejus sigita sigitas silva"
        " silvestras silvija simas simona simonas skaistė skirmantas snieguolė sofija solveiga stanislovas stasys"
        " stasė steponas svajūnas svetlana tadas tatjana tautvydas teodoras teresė titas tomas ugnė ula urtė"
        " vaclovas vaida vaidas vaidilutė vaidotas vaiva valdas valdemaras valentina valentinas valerija valerijus"
        " vanda veronika vida vidas viktoras viktorija vilhelmas vilija vilius vilma"
        " viltė vincas violeta virgilijus virginija virginijus vita vitalija vitalijus vitas vlada vladas"
        " vladimiras vladislovas voldemaras vydas vykintas vytas vytautas vytenis vėjas zenonas zigmas zita zofija"
        " česlovas šarūnas šarūnė ūla žaneta žilvinas živilė žydrė žydrūnas žygimantas"
    ),
)
