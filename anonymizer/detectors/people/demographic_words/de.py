"""German."""

from ....languages.language import words
from .about import About

_KIN = (
    r"(?:stief|groß|schwieger|halb|pflege|ur)?(?:mutter|vater|bruder|schwester|sohn|tochter|eltern|mama|papa)|oma|opa|mann|frau|ehemann|ehefrau|partner(?:in)?"
    r"|freund(?:in)?|verlobter?|onkel|tante|cousin|cousine|kusine|nichte|neffe|nachbar(?:in)?|chef(?:in)?|kind|ex"
)

GERMAN = About(
    occupations=words(
        """
        altenpfleger angestellte angestellter anwalt anwältin apotheker architekt arbeiter arzt ärztin arzthelferin assistent
        azubi auszubildende bäcker bademeister bankkaufmann bankkauffrau bauer bäuerin bauarbeiter beamter beamtin bergmann
        berater betreuer bibliothekar bischof briefträger buchhalter buchhändler bürgermeister busfahrer dachdecker
        dekan diakon dolmetscher dreher drucker elektriker erzieher fahrer fischer fleischer fliesenleger förster fotograf
        friseur friseurin friseuse gärtner gastwirt geschäftsführer handwerker hausfrau hausmeister hebamme heizer heilpraktiker
        imker informatiker ingenieur installateur journalist jurist juwelier kassierer kassiererin kaufmann kauffrau kellner
        klempner koch köchin krankenpfleger krankenschwester künstler kurier küster landwirt lehrer lehrling leiter lkw-fahrer
        lokführer maler manager maschinist masseur maurer mechaniker metzger minister musiker näherin notar optiker
        pastor pfarrer pfleger pflegerin physiotherapeut pilot polizist postbote praktikant priester professor
        programmierer psychologe psychologin putzfrau redakteur referent reinigungskraft reporter rentner richter
        sachbearbeiter sänger schaffner schauspieler schichtarbeiter schlachter schlosser schmied schneider schornsteinfeger
        schreiner schriftsteller schuster schweißer seemann sekretär sekretärin soldat sozialarbeiter sozialpädagoge
        sozialpädagogin steinmetz steuerberater stewardess student studentin taxifahrer techniker therapeut tierarzt
        tierärztin tischler trainer übersetzer uhrmacher verkäufer vermieter vertreter verwalter vorarbeiter vorsitzende
        vorsitzender wachmann wärter weber winzer wirt wirtin zahnarzt zahnärztin zimmermann zugbegleiter
        gabelstaplerfahrer lagerist lagerarbeiter monteur sanitäter feuerwehrmann müllwerker kranführer matrose
        pförtner hilfsarbeiter
        abt akrobat anstreicher archäologe ausbilder bestatter bildhauer botaniker brauer briefzusteller
        buchbinder clown detektiv dirigent dompteur drechsler estrichleger fährmann falkner fensterputzer
        feuerwehrfrau feuerwehrleute fischhändler florist fluglotse fuhrunternehmer geologe gerichtsvollzieher
        glasbläser glaser graveur hafenmeister hirte imam jockey jongleur kameramann kapitän käser kellermeister
        klavierstimmer konditor korbflechter kosmetikerin kürschner landvermesser logopäde logopädin lotse makler
        marktfrau markthändler messner milchmann möbelpacker modistin mesner nachtwächter organist parkettleger
        pfandleiher polsterer präparator prediger puppenspieler rabbiner sargträger sattler schausteller
        scherenschleifer schiffer schrotthändler schwimmmeister seelsorger seiltänzer sprengmeister stadtführer
        stallbursche steuermann straßenkehrer stuckateur tagesmutter tankwart tätowierer taucher tierpräparator töpfer
        totengräber vermesser viehhändler vikar wahrsagerin zirkusartist zöllner hundezüchter bienenzüchter
        bootsführer kapitänin
        stadtrat stadträtin gemeinderat gemeinderätin talentscout bürgermeisterin babysitter kindermädchen leihmutter schulleiter
        """
    ),
    training=words("abitur ausbildung bachelor diplom doktorarbeit lehre meisterprüfung promotion staatsexamen"),
    workplaces=words(
        "fabrik werk bergwerk zeche büro bank krankenhaus krankenhause klinik werkstatt baustelle lager amt finanzamt schlachthof brauerei"
    ),
    weak=words("krankenhaus krankenhause klinik büro amt hof laden geschäft werk lager"),
    activities=words("altenpflege gastronomie landwirtschaft einzelhandel verwaltung pflege buchhaltung metallbau"),
    businesses=words(
        "bäckerei metzgerei bauernhof hof laden geschäft kneipe gaststätte restaurant café hotel firma tankstelle apotheke"
        " gärtnerei schreinerei druckerei weinberg kiosk salon imbiss werft molkerei mühle"
    ),
    nationalities=words(
        """
        afghan afrikan ägypt alban algeri amerikan arab argentin armen aserbaidschan äthiop austral baltisch belgi bengal
        bosni bosnier brasilian brit bulgar chilen chines däne dänin dänisch deutsch deutsche engländer englisch eritre
        est finne finnin finnisch flame flämisch franzos französisch georgi ghanae griech holländer holländisch
        inder inderin indisch indones irak iran ire irin irisch island isländer israel italien japan jemenit jordani jugoslaw
        kanadi kasach keniane kolumbian kongoles koreaner kosovo-alban kroat kuban kurd lett libanes libysch libyer
        litau luxemburg makedon mazedon maltes marokkan mexikan moldau mongol montenegrin nepales niederländ nigerian
        norweg österreich pakistan palästinens peruan philippin pole polin polnisch portugies roma rumän russ russland-deutsch
        schott schwed schweiz senegales serb sinti slowak slowen somali spani spanier sri-lank sudanes südafrikan syr tamil
        thailänder tschech tschetschen tunes türk türkisch ukrain ungar venezolan vietnames walis
        """
    ),
    religions=words(
        "katholi evangelisch protestant muslim moslem jüdisch jude jüdin buddhist hindu orthodox atheist zeuge_jehovas"
        " zeugen_jehovas baptist mennonit methodist mormon alevit sunnit schiit freikirchlich konfessionslos sikh"
    ),
    illnesses=words(
        """
        syndrom down-syndrom
        abtreibung adhs aids alkoholiker alkoholkrank allerg alzheimer anämie angststörung asthma asthmatiker autis arthritis
        arthrose bandscheibenvorfall behinder bipolar blind brustkrebs bulimi burnout chemotherapie demenz depression
        depressiv diabet dialyse epilepsie epileptiker fehlgeburt gehbehinder gehörlos grauer_star gürtelrose hepatitis
        herzinfarkt herzfehler herzkrank hirntumor hiv hiv-positiv krebs krebskrank kinderlähmung lähmung gelähmt legasthenie
        leukämie lungenentzündung lungenkrebs lupus magersüchtig magersucht malaria meningitis migräne multiple_sklerose
        morbus neurodermitis osteoporose parkinson pflegebedürftig polio psoriasis psychose querschnittsgelähmt rheuma rollstuhl
        schizophren schlaganfall schwanger schwangerschaft schwerbehinder schwerhörig skoliose suchtkrank syphilis taub
        totgeburt trisomie tuberkulose tumor zuckerkrank zöliakie
        """
    ),
    relatives=words(
        "kinder söhne töchter jungs jungen mädchen brüder schwestern geschwister enkel enkelkinder zwillinge babys buben halbbrüder halbschwestern kindern geschwistern brüdern töchtern söhnen"
    ),
    endings=r"(?:in|innen|en|e|er|erin|ern|s|n|es|isch|ische|ischer|ischen|isches|er|ung|ig|sch|sche|schen|scher|em|te|ter|ten|t|ker|kerin|ie)?",
    who=(
        r"(?:\b(?:ich|er|sie|wir|ihr|du|die|der)\b"
        rf"|\b(?:mein|dein|sein|ihr|unser|euer|der|die|ein)(?:e|er|en|em|es)? (?:\p{{L}}+ )?(?:{_KIN})\b|\b(?:mama|papa|oma|opa)\b"
        r"|(?-i:\b(?!Das\b|Es\b|Und\b|Aber\b|Da\b|Ja\b|Nein\b|Was\b|Wie\b)\p{Lu}[\p{L}-]+))"
    ),
    article=r"(?:(?:eine?[rnms]?|der|die|das|den|dem|mein|meine|sein|seine|ihre?|unsere?|als|gelernte[rn]?|ehemalige[rn]?) )?",
    is_a=(
        r"{who} (?:bin|bist|ist|sind|seid|war|warst|waren|wart|wurde|wurden|werde|wird|blieb)(?: (?:beide|alle|ja|auch|noch|immer|immer noch|damals|schon|nicht|eigentlich|früher|dann|halb|sehr|ganz|selbst|von Beruf|sehr schwer|schwer)){0,3} {a}",
        r"\b(?:bin|war|ist|wurde|waren) {who}(?: (?:damals|auch|noch|dann|schon|ja))? {a}",
        r"{who}, (?:eine?|der|die|damals|früher) ",
        r"\bwar(?:en)? (?:ja |auch |damals )?{a}",
        r"\b(?:ich|mir|mich|wir|uns|er|ihm|ihn) als {a}",
        rf"\b(?:{_KIN}),? {{a}}",
        r"\b\p{L}+ (?:Jahre|Jahre alt), {a}",
    ),
    is_one=(r"{who} (?:bin|ist|war|waren|wurde|werde|wird)(?: (?:auch|damals|noch|früher|jetzt))? (?:eine? )?",),
    surely=(
        r"\b(?:arbeite\p{L}*|gearbeitet|job|jobbt\p{L}*|stelle|beschäftigt|angestellt|ausbildung|gelernt|tätig|anstellung)(?: (?:\p{L}+ ){0,3}?)?als {a}",
        r"\b(?:Beruf|Tätigkeit)(?: (?:ist|war))?[:,]? {a}",
        r"\bausbildung zu[rm] ",
    ),
    work_as=(r"\bals {a}", r"\b(?:lehre|studium|stelle|umschulung|meister) (?:als|zum|zur) ", r"\bgelernt(?:er|e) "),
    work_in=(
        r"\b(?:arbeite\p{L}*|beschäftigt|angestellt|job|stelle|jobbt\p{L}*|angefangen|war|bin|ist)(?: (?:\p{L}+ ){0,3}?)?(?:in|im|bei|beim|auf|auf dem|am|an der|für) {a}(?:klein\p{L}* |groß\p{L}* )?",
        r"\b(?:in|im|bei|beim|auf) {a}(?=\p{L}+ gearbeitet)",
    ),
    owns=(
        r"\b(?:habe?|hat|haben|hatten?|hatte|führt\p{L}*|betrieb\p{L}*|besaß\p{L}*|besitzt|gekauft|eröffnet\p{L}*|übernahm|leitet\p{L}*|pachtet\p{L}*) {a}(?:klein\p{L}* |eigen\p{L}* |groß\p{L}* )*",
        r"\b(?:mein|sein|ihr|unser)(?:e|er|em|en|es)? (?:klein\p{L}* |eigen\p{L}* )?",
    ),
    origin=r"staatsangehörige[rn]?|staatsbürger(?:in)?|abstammung|herkunft|staatsangehörigkeit|wurzeln|abstammt",
    people=r"familie|eltern|mann|frau|mädchen|junge|vater|mutter|freund(?:in)?|paar|nachbarn?|herkunft|gemeinde|glaubens|hintergrund|erzogen|getauft|flüchtling",
    from_country=(
        r"\b(?:nationalität|staatsangehörigkeit|herkunft|religion|konfession|glaube)(?: (?:ist|war))?[:,]? {a}",
        r"\bhalb ?-?",
        r"\b(?:ein|eine|einer|einen) (?:gebürtige[rn]? )?",
    ),
    suffers=(
        r"\b(?:habe?|hat|haben|hatten?|bekam\p{L}*|bekommen|leide\p{L}*|litt|litten|erkrankt\p{L}*|starb\p{L}*|gestorben|diagnos\p{L}+|wegen|kriegte|im)(?: (?:\p{L}+,? ){0,5}?)(?:an |unter |von |mit )?{a}(?:\p{Ll}+ )?",
        r"\b(?:mein|sein|ihr)(?:e|er|em|en)? (?:\p{Ll}+ )?",
    ),
    has=(
        r"\b(?:habe?|hast|hat|haben|habt|hatten?|hattest|mit|meine[rn]?|seine[rn]?|ihre[rn]?|unsere[rn]?|euren?|bekam\p{L}*|großgezogen|aufgezogen|von|mutter von|vater von|verlor\p{L}*|adoptiert\p{L}*) (?:noch |auch |schon |insgesamt |ja )?(?:die |meine |ihre |den )?",
        r"\banzahl (?:der )?kinder:? ?",
        r"\bwir (?:sind|waren) (?:zu )?",
    ),
    groups=r"\b(?:viele|manche|alle|menschen|leute|die meisten|jede[rs]?|keine?|einige|andere|vertreten durch [^.]{2,40})(?: mit| die)? {a}",
    phrases=(
        r"\b(?:gehör|augenlicht|sehkraft|bein|arm|auge|baby|gedächtnis) verloren\b",
        r"\b(?:einzelkind|zwillings(?:bruder|schwester))\b",
        r"\bim \p{L}+ (?:monat|woche) schwanger\b",
    ),
    numbered=(
        r"\b(?:mutter|vater|älteste|jüngste|eine?s?|erste) von \K{n}(?! (?:uns|den|jahren?|monaten)\b)",
        r"\banzahl (?:der )?kinder:? ?\K{n}",
        r"\bwir (?:sind|waren) (?:zu )?\K{n}(?= (?:zu hause|daheim)\b)",
    ),
    asked_work=r"\b(?:was (?:machen|machte|macht|haben|hat|war|waren|arbeite\p{L}+) (?:\p{L}+ ){0,3}(?:beruflich|von beruf|gemacht|gearbeitet|beruf)?|als was|welchen beruf|welcher beruf|was für (?:eine )?arbeit)[^?]{0,50}\?",
    asked_family=r"\bwie viele (?:kinder|geschwister|brüder|schwestern|söhne|töchter)[^?]{0,50}\?|\bhaben sie (?:kinder|geschwister)[^?]{0,20}\?",
    several=r"innen|leute|ern|[^i]en(?<!tin)",
    glued=True,
)
