"""Dutch."""

from ....languages.language import words
from .about import About

_KIN = (
    r"(?:stief|groot|schoon|half|pleeg)?(?:moeder|vader|broer|zus|zoon|dochter|ouders)(?:tje|je)?|mama|mam|papa|pap|oma|opa|man|vrouw|echtgenoot|echtgenote|partner"
    r"|vriend(?:in)?|vriendje|ex|oom|tante|neef|nicht(?:je)?|buurman|buurvrouw|baas|kind|verloofde"
)

DUTCH = About(
    occupations=words(
        """
        aannemer accountant acteur actrice advocaat advocate agent ambtenaar apotheker arbeider arbeidster architect arts
        assistent assistente automonteur bakker bakkersvrouw barman begeleider begeleidster beveiliger bewaker boekhouder
        boekhoudster boer boerin bouwvakker brandweerman burgemeester buschauffeur cameraman cassière chauffeur chirurg coach
        conciërge conducteur consulent controleur coördinator dakdekker diaken dierenarts directeur directrice docent docente
        dokter dominee drukker econoom elektricien fabrieksarbeider fotograaf fysiotherapeut gids glazenwasser graveur
        griffier groenteboer grondwerker hoogleraar hovenier huisarts huisvrouw huishoudster ingenieur instructeur
        inspecteur journalist jurist kapper kapster kassière kelner kleermaker juf kleuterjuf kleuterleidster klusjesman
        kok kostuumnaaister kraamverzorgster kunstenaar lasser leerkracht leerling leraar lerares loodgieter
        maatschappelijk_werker maatschappelijk_werkster machinist magazijnmedewerker makelaar marktkoopman matroos mecanicien
        medewerker medewerkster melkboer metselaar meubelmaker mijnwerker monteur muzikant naaister notaris
        onderwijzer onderwijzeres ondernemer ontwerper opticien opzichter pastoor pedagoog penningmeester pianist piloot
        ploegbaas politieagent politieman poetsvrouw portier postbode predikant priester psychiater psycholoog psychologe
        receptionist receptioniste rechter redacteur schilder schipper schoenmaker schoonmaker schoonmaakster schrijver
        schrijfster secretaris secretaresse slager smid soldaat stagiair stagiaire steenhouwer stewardess stratenmaker student
        studente stucadoor tandarts taxichauffeur technicus tekenaar therapeut timmerman tolk tuinman tuinder vertaler
        verkoper verkoopster verloskundige verpleger verpleegkundige verpleegster vertegenwoordiger verzorger verzorgster
        visser voorzitter vrachtwagenchauffeur vroedvrouw winkelier winkeljuffrouw zeeman zanger zangeres ziekenverzorgster
        heftruckchauffeur hulp maker mentor rechercheur thuishulp tramconducteur treinmachinist verzorgende
        vuilnisman wegwerker woonbegeleider jongerenwerker
        abt acrobaat ambulancier archeoloog autohandelaar behanger beiaardier bergingswerker bijenhouder bloemist
        boekbinder boekhandelaar bosbouwer boswachter brandweervrouw brandweermannen brouwer cipier clown deurwaarder
        diamantslijper diëtist dompteur doodgraver duiker electricien fokker geoloog gerechtsdeurwaarder glasblazer
        glaszetter goochelaar hondentrimmer imam imker instrumentbouwer jachtopziener jager jockey jongleur juwelier
        kapelaan kapitein kermisexploitant koerier koetsier koster kraandrijver landmeter leerlooier lijkbezorger
        logopedist luchtverkeersleider mandenvlechter manegehouder meubelstoffeerder molenaar nachtwaker
        nachtwacht organist orgelbouwer parketteur parkwachter pedicure pianostemmer poelier poppenspeler postbezorger
        prepareur rabbijn restaurateur rietdekker scharensliep scheepsbouwer scheepskok schaapherder schaapscheerder
        schoorsteenveger sluiswachter stalknecht steward stoffeerder straatveger stukadoor suppoost tatoeëerder
        tegelzetter trambestuurder treinbestuurder veehandelaar veerman verhuizer viltster viskweker vishandelaar
        vuurtorenwachter ijscoman badmeester verkeersregelaar buurtwerker
        jeugdleider jeugdleidster gemeenteraadslid schepen onthaalmoeder gastouder voetbalscout oppas talentscout schooldirecteur raadslid
        """
    ),
    training=words("diploma bachelor opleiding stage scriptie vwo havo mavo mbo hbo"),
    workplaces=words(
        "fabriek kantoor bank ziekenhuis werkplaats bouw haven magazijn slachthuis gemeente drukkerij brouwerij steenfabriek"
    ),
    weak=words("ziekenhuis kantoor gemeente winkel zaak"),
    activities=words("thuiszorg horeca landbouw bouw zorg onderwijs kinderopvang boekhouding schoonmaak tuinbouw"),
    businesses=words(
        "bakkerij slagerij boerderij winkel zaak café restaurant hotel kroeg garage apotheek kwekerij frituur snackbar salon"
        " timmerbedrijf bedrijf kiosk camping drogisterij bedrijfje winkeltje kapsalon"
    ),
    nationalities=words(
        """
        afghaan afghaans afrikaan albanees albanes algerijn amerikaan amsterdammer antilliaan arabisch arabier argentijn armeen armeniër
        australiër australisch azerbeidzjaan belg belgisch braziliaan bosniër bosnisch brit brits bulgaar canadees chileen
        chinees chines congolees cubaan curaçaoënaar deen deens duits duitser egyptenaar egyptisch engels engelsman
        eritre ethiopi est filipijn fin fins frans fransman fries georgi ghanees ghanes griek grieks hindoestaan hongaar
        ier iers indiaas indiër indisch indonesi iraaks irakees iraans iraniër israëli italia italiaan jamaicaan japan
        jemeniet joegoslav kaapverdi kazachs keniaan koerd koreaan kosovaar kroaat kroatisch let lets libanees libanes
        litouwer litouws luxemburg macedoni maltees maltezer marokkaan mexicaan molukker moldavi nederlander nederlands
        nepalees nigeriaan noor noors oekraïen oekraïne oostenrijk pakistaan palestijn peruaan polen pool pools portugees portuges roemeen
        roma rus russisch rwandees schot schots senegalees servi siciliaan slovaak sloveen somali spaans spanjaard surinam
        syri syriër sudanees soedanees tamil thai thais tsjech tsjetsjeen tunesi turk turks vlaming vlaams venezolaan vietnamees vietnames waal
        zweed zweeds zwitser zuid-afrikaan
        """
    ),
    religions=words(
        "katholiek protestant gereformeerd hervormd moslim moslima islamitisch joods jood jodin boeddhist hindoe orthodox"
        " atheïst jehova baptist evangelisch doopsgezind mormoon alevi soenniet sjiiet sikh"
    ),
    illnesses=words(
        """
        syndroom
        abortus adhd aids alcoholist alzheimer anorexia angststoornis artritis artrose astma autis bipolair blind borderline
        borstkanker burn-out chemotherapie dement dementie depressie depressief diabet dialyse doof dwarslaesie dyslex epilepsie
        epileptisch eczeem gehandicapt handicap hartaanval hartinfarct hepatitis hernia hersenbloeding hersentumor hiv
        hiv-positief kanker kinderverlamming leukemie longontsteking longkanker lupus malaria meningitis migraine miskraam
        ms ongeneeslijk parkinson pfeiffer polio psoriasis psychose psychotisch reuma rolstoel schizofreen schizofrenie slechthorend
        slechtziend slaapapneu suikerziekte tbc tuberculose trombose tumor verlamd verslaafd zwanger zwangerschap
        zwangerschapsvergiftiging doodgeboren
        """
    ),
    relatives=words(
        "kinderen zonen zoons dochters jongens meisjes broers broertjes zussen zusjes kleinkinderen tweeling baby's halfbroers halfzussen stiefkinderen"
    ),
    endings=r"(?:e|s|en|se|er|ers|isch|ische|ie|ier|iers|es|te|n|r|tje|je|in|sche|ees|zen|ent|isten|ist|k|ke|kje)?",
    who=(
        r"(?:\b(?:ik|hij|ze|zij|wij|we|jullie|jij|je|u|die)\b"
        rf"|\b(?:mijn|m['’]n|zijn|z['’]n|haar|d['’]r|hun|ons|onze|jouw|uw|je|de|een) (?:\p{{L}}+ )?(?:{_KIN})\b|\b(?:mama|papa|oma|opa)\b"
        r"|(?-i:\b(?!Dat\b|Het\b|En\b|Maar\b|Ja\b|Nee\b|Er\b|De\b|Een\b)\p{Lu}[\p{L}-]+))"
    ),
    article=r"(?:(?:een|de|het|mijn|zijn|haar|onze|als|gewone|gewoon) )?",
    is_a=(
        r"{who} (?:ben|bent|is|zijn|was|waren|werd|werden|wordt|word|raakte|bleef)(?: (?:allebei|beiden|alle twee|ook|nog|toen|altijd|niet|eigenlijk|vroeger|al|heel|zelf|half|van huis uit|erg|zwaar|weer)){0,3} {a}",
        r"\b(?:ben|was|is|werd|waren) {who}(?: (?:toen|ook|nog|al))? {a}",
        r"{who}, (?:een|de|toen|vroeger) ",
        r"\b(?:geworden|was|waren) (?:toen |ook )?{a}",
        r"\b(?:ik|mij|wij|we|ons|hij|hem) als {a}",
        rf"\b(?:{_KIN}),? {{a}}",
        r"\b\p{L}+ jaar(?: \p{L}+){0,2}, {a}",
    ),
    is_one=(r"{who} (?:ben|is|was|werd|word|wordt)(?: (?:ook|toen|nog|vroeger|nu))? (?:een )?",),
    surely=(
        r"\b(?:werk\p{L}*|gewerkt|baan|job|aan de slag|dienst|opgeleid|opleiding|aangenomen|beroep|functie)(?: (?:\p{L}+ ){0,3}?)?(?:als|tot|voor) {a}",
        r"\b(?:beroep|functie)(?: (?:is|was|van))?[:,]? {a}",
    ),
    work_as=(
        r"\bals {a}",
        r"\b(?:leer\p{L}*|studeer\p{L}*|gestudeerd|opgeleid|geleerd) (?:voor|tot) {a}",
        r"\b(?:studie|diploma|stage|rol|taak) (?:van|als|tot) {a}",
        r"\bvoor {a}(?=\p{L}+ (?:geleerd|gestudeerd))",
    ),
    work_in=(
        r"\b(?:werk\p{L}*|gewerkt|baan|job|begon|dienst|stage|zat|was|stond)(?: (?:\p{L}+ ){0,3}?)?(?:in|bij|op|aan|voor) {a}(?:kleine |grote |oude )?",
        r"\b(?:in|bij|op) {a}(?=\p{L}+ gewerkt)",
    ),
    owns=(
        r"\b(?:heb|hebt|heeft|hebben|had|hadden|runde\p{L}*|bezat|kocht\p{L}*|begon|opende\p{L}*|leidde) {a}(?:kleine? |eigen |grote |oude )*",
        r"\b(?:mijn|zijn|haar|onze|hun) (?:eigen |kleine |oude )?",
    ),
    origin=r"nationaliteit|staatsburger(?:schap)?|afkomst|origine|komaf|bloed|paspoort|roots",
    people=r"familie|gezin|ouders|man|vrouw|meisje|jongen|vader|moeder|vriend(?:in)?|koppel|buren|buurman|buurvrouw|gemeenschap|opgevoed|gedoopt|achtergrond|vluchteling",
    from_country=(
        r"\b(?:nationaliteit|afkomst|religie|geloof|herkomst)(?: (?:is|was))?[:,]? {a}",
        r"\bhalf(?: |-)?",
        r"\bvan ",
        r"\been (?:echte |geboren )?",
    ),
    suffers=(
        r"\b(?:heb|heeft|hebben|had|hadden|gehad|kreeg|kregen|gekregen|lijdt?|leed|leden|diagnose|overleden|stierf|gestorven|aan|door|wegens|in een)(?: (?:\p{L}+,? ){0,5}?)(?:aan |van |met )?{a}(?:\p{L}+ )?",
        r"\b(?:mijn|zijn|haar) (?:\p{L}+ )?",
    ),
    has=(
        r"\b(?:heb|hebt|heeft|hebben|had|hadden|gehad|met|mijn|zijn|haar|onze|hun|jullie|uw|kreeg|kregen|van|moeder van|vader van|opgevoed|verloor|adopteerde\p{L}*) (?:nog |ook |al |de |mijn |haar |in totaal )*",
        r"\baantal kinderen:? ?",
        r"\bgezin van ",
        r"\bwe (?:zijn|waren) (?:met |thuis met )?",
    ),
    groups=r"\b(?:veel|sommige|alle|mensen|de meeste|iedere?|elke|geen|andere|kinderen|bijgestaan door [^.]{2,40})(?: met| die)? {a}",
    phrases=(
        r"\b(?:gehoor|zicht|been|arm|oog|baby|kind|geheugen) (?:verloren|kwijt)\b",
        r"\benig kind\b|\btweeling(?:broer|zus)\b",
    ),
    numbered=(
        r"\b(?:moeder|vader|oudste|jongste|gezin|een) van \K{n}(?! (?:ons|de|jaar|maanden)\b)",
        r"\baantal kinderen:? ?\K{n}",
        r"\bwe (?:zijn|waren) (?:thuis )?met \K{n}(?:en)?\b",
    ),
    asked_work=r"\b(?:wat (?:deed|doet|doe|deden|was|is) (?:\p{L}+ ){0,3}(?:voor werk|van beroep|werk)?|welk werk|wat voor werk|welk beroep|waar werkt\p{L}*)[^?]{0,50}\?",
    asked_family=r"\bhoeveel (?:kinderen|broers|zussen|zonen|dochters)[^?]{0,50}\?|\bheeft u (?:kinderen|broers)[^?]{0,20}\?",
    several=r"en|ers|eurs|sters|isten|[^s]s",
    glued=True,
)
