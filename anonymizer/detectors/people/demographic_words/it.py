"""Italian."""

from ....languages.language import words
from .about import About

_KIN = (
    r"madre|mamma|padre|papà|babbo|matrigna|patrigno|fratell(?:o|ino|astro)|sorell(?:a|ina|astra)|figlio|figlia|marito|moglie|compagn[oa]|fidanzat[oa]|ex|nonn[oa]|zi[oa]"
    r"|cugin[oa]|nipote|suocer[oa]|cognat[oa]|genero|nuora|vicin[oa]|amic[oa]|genitori|ragazz[oa]|capo"
)

ITALIAN = About(
    occupations=words(
        """
        agricoltor allenator allenatric allevator ambulant architett artigian assistent attor attric autist avvocat badant
        banconist barbier barist benzinai bibliotecari bidell bigliettai bracciant calzolai camerier camionist cantautor cantant
        capocantier caporepart carabinier carpentier casaling cassier chirurg colf collaborator collaboratric commerciant
        commercialist commess conduttor consulent contabil contadin cuoc cuoca cuoco custod dattilograf dentist dipendent
        direttor direttric dirigent disegnator disoccupat docent domestic dottor dottoress educator educatric elettricist
        fabbr falegnam farmacist ferrovier fioraia fioraio fisioterapist fornai fotograf funzionari geometr giardinier giornalist
        giudic guardian idraulic imbianchin impiegat imprenditor imprenditric infermier informatic ingegner insegnant interpret
        magazzinier maestr manoval maresciall marinai meccanic medic militar minator murator musicist negoziant
        notai operai ostetric orefic ottic pasticcier panettier parroc parrucchier pastor pensionat pescator pilot
        pittor pizzaiol poliziott pompier portiern postin preside president presidentess prete professor professoress
        programmator psicolog pubblicist ragionier rappresentant redattor regist ricercator sagrestan saldator sarta sarto scrittor
        scrittric segretari sindac soldat spazzin stagist stirator studentess student suor tappezzier tassist tecnic tesorier
        tipograf tornitor traduttor traduttric tutor vendemmiator vender venditor venditric veterinari vigil vigilant vivaist
        aiutante appuntato autista badante barista brigadier camionista elettricista facchin finanzier muratore
        operatore operatrice pastore pescatore portalettere saldatore tassista vigile
        abate acrobata addestrator agente_immobiliar apicoltor archeolog arrotino arrotini barcaiol becchin
        bibliotecar boscaiol botanic burattinai calderai campanar cappellan carrozzier casaro casari cestai clown
        conciator corniciai croupier dietist doganier domator ebanist erborist ergoterapist fantino fantin
        fiorista fochist fotoreporter fruttivendol geolog giostrai gommist gondolier gruista guardaboschi guardalinee
        guardiacaccia imam imbalsamator impagliator impresario istruttor lattai lattoniere levatric liutai logopedist
        macchinist macellai maniscalc mandrian mediator_culturale messo_comunal mugnai netturbin norcin
        operatore_ecologico orafo orologiai organist ormeggiator ostessa paramedic pavimentator pecorai piastrellist
        podolog rabbin restaurator rilegator sacrestan scalpellin sellai sommozzator soccorritor sommelier spazzacamin
        straccivendol stuccator tatuator tassidermist tecnico_del_suono tintor toelettator traslocator trapezist
        tranvier vasai vetrai vinaio vinai viticoltor vulcanizzator zampognar autotrasportator capitan bagnin
        guardia_giurat vigile_urbano vigile_del_fuoco vigili_del_fuoco ispettor ispettric curato vicepreside
        casellante giostraia
        consiglier baby-sitter babysitter osservator osservatric tata assessor collaboratore_scolastico talent_scout
        """
    ),
    training=words("laure diplom maturità dottorat master apprendistat tirocini"),
    workplaces=words(
        "fabbric ufficio uffici banca ospedal officin cantier minier cav magazzin comune poste clinic acciaieri tipografi conceri filand"
    ),
    weak=words("ospedal ufficio uffici clinic negozi comune cav"),
    activities=words("edilizi ristorazion agricoltur pulizi contabilità ristrutturazion"),
    businesses=words(
        "negozi panifici forno macelleri bar ristorant trattori pizzeri albergo alberghi hotel fattori podere azienda aziend ditta bottega farmaci cartoleri"
        " vign vigneto edicol salone merceri latteri caseifici segheri lavanderi panetteri tabaccheri"
    ),
    nationalities=words(
        """
        afghan african albanes algerin american arab argentin armen australian austriac belg bengales bielorus bolivian bosniac
        brasilian britannic bulgar canades cecen cec cilen cines cipriot colombian congoles corean croat cuban danes ecuadorian
        egizian eritre eston etiop filippin finlandes fiamming frances georgian ghanes giamaican giappones giordan grec indian
        indonesian ingles iranian irachen irlandes islandes israelian italian ivorian jugoslav kazak kenian kosovar kurd
        letton libanes liberian libic lituan lussemburghes macedon malian maltes maroc marocchin messican moldav montenegrin nepales nigerian
        norveges olandes pakistan palestines peruvian polacc portoghes rom romen rumen rus russ ruandes sard scozzes senegales
        serb sicilian sinto sirian slovacc sloven somal spagnol statunitens sudanes svedes svizzer tedesc thailandes togoles tunisin turc
        ucrain ungheres uruguaian venezuelan vietnamit yemenit
        """
    ),
    religions=words(
        "cattolic protestant musulman ebre buddist induist ortodoss evangelic ate testimone_di_geov testimoni_di_geov battist valdes"
        " avventist mormon anglican sunnit sciit sikh"
    ),
    illnesses=words(
        """
        sindrom
        aborto aborti aids alcolizzat alcolist allergi allergic alzheimer anemi anoressi anoressic ansi artrit artros asma asmatic autism autistic
        bipolar bronchit bulimi bulimic cancr cataratt chemioterapi ciec cirros deambulator demenz depression depress diabet diabetic
        dialisi disabil disabilità dislessi dislessic dipendenz emicrani epatit epilessi epilettic ernia esaurimento fibromialgi
        glaucom gravidanz handicap hiv ictus incint infart insonni invalid ipertension leucemi lupus malari meningit melanom miopi
        morbill obes osteoporos paralizzat paraplegic parkinson polmonit poliomielit psicos psicotic psorias reumatism
        schizofreni schizofrenic sclerosi_multipl scolios sedia_a_rotell sieropositiv sifilid sord sordomut tetraplegic
        tiroid tossicodipendent trisomi tubercolosi tumor ulcer
        """
    ),
    relatives=words(
        "figli figlie bambini fratellastri sorellastre bambine bimbi fratelli sorelle nipoti gemelli gemelle maschi femmine nipotini ragazzi fratellini sorelline"
    ),
    endings=r"(?:[aeio]|hi|he|ico|ica|ici|iche|tore|trice|tori|tric[ei]|ess[ae]|ne|ni|re|ri|te|ti)?",
    who=(
        r"(?:\b(?:io|lui|lei|noi|loro|egli|che|voi|tu)\b"
        rf"|\b(?:mi[oa]|su[oa]|nostr[oa]|vostr[oa]|tu[oa]|l[oa]ro|il|la|un|una|i|miei|suoi)['’]? (?:\p{{L}}+ )?(?:{_KIN})\b|\b(?:mamma|papà|nonna|nonno)\b"
        r"|(?-i:\b(?!Il\b|La\b|Le\b|Un\b|Una\b|E\b|Ma\b|Sì\b|No\b|Non\b|Questo\b|Quello\b)\p{Lu}[\p{L}'’-]+))"
    ),
    article=r"(?:(?:un|una|uno|il|lo|la|l['’]|un['’]|dei|degli|delle|mio|mia|suo|sua|nostro|come|da|di|ex) ?)?",
    is_a=(
        r"(?:{who} |^|[.,;:?!] |\b(?:e|ma|che|quando|perché|poi|già|non|anche) )(?:sono|sei|è|siamo|siete|ero|eri|era|eravamo|erano|fui|fu|furono|(?:sono|è|siamo|ero|era) (?:stat|diventat|rimast|nat)[oaie]"
        r"|diventa|diventai|diventò|sarò|sarà|rimasi|rimase|fa|faccio|faceva|facevo|faceva?no|fece|ha fatto|ho fatto)(?: (?:tutt[ie] e due|entramb[ie]|anche|ancora|sempre|allora|già|molto|solo|prima|poi|metà|mezz[oa]|di origine|di nazionalità|di religione)){0,3} {a}",
        r"{who},? (?:era|è|erano|faceva|fa) {a}",
        r"{who}, (?:un|una|il|la|l['’]|uno|ex) ?",
        r"\b(?:essere|diventare|diventat[oa]|rimast[oa]|restat[oa]|essendo) {a}",
        r"\b(?:io|lui|noi|me),? (?:come|da) {a}",
        rf"\b(?:{_KIN}),? {{a}}",
        r"\b\p{L}+ anni(?: [\p{L}'’]+){0,3}, {a}",
    ),
    is_one=(
        r"(?:{who} |^|[.,;:?!] |\b(?:e|ma|che|perché) )(?:sono|è|era|ero|divento|diventò)(?: (?:anche|ancora|allora))? (?:un['’]|una? )?",
        r"\b(?:faccio|facevo|fa|faceva|fanno) (?:il |lo |la |l['’])",
    ),
    surely=(
        r"\b(?:lavor\p{L}+|lavoro|assunt[oa]|impiegat[oa]|impiego|posto|mestiere|carriera|formazione|formazione)(?: (?:\p{L}+ ){0,3}?)?(?:come|da|di) {a}",
        r"\b(?:professione|mestiere|occupazione)(?: (?:è|era|di|del))?[:,]? {a}",
    ),
    work_as=(
        r"\b(?:come|in qualità di|faceva|facevo|fa|faccio|fare) {a}",
        r"\b(?:corso|diploma|ruolo|carica|studi) (?:di|da|come) {a}",
    ),
    work_in=(
        r"\b(?:lavor\p{L}+|lavoro|assunt[oa]|impiegat[oa]|impiego|posto|entrat[oa])(?: (?:\p{L}+ ){0,3}?)?(?:in|nel|nella|nell['’]|al|alla|all['’]|per|presso|da|sul|a) ?{a}(?:piccol[oa] |grande |vecchi[oa] )?",
        r"\b(?:facevo|faceva|faccio|fa|fare) (?:le |delle |la |il )?",
    ),
    owns=(
        r"\b(?:ho|hai|ha|abbiamo|hanno|avevo|aveva|avevamo|avevano|aprì|aperto|gestisce|gestiva\p{L}*|comprato|rilevato|possedeva|tengo|teneva\p{L}*) {a}(?:piccol[oa] |grande |vecchi[oa] )?",
        r"\b(?:nostr[oa]|su[oa]|mi[oa]) ",
    ),
    origin=r"di (?:nascita|nazionalità|origine|cittadinanza|passaporto)",
    people=r"di origine|di nascita|di fede",
    from_country=(
        r"\b(?:nazionalità|cittadinanza|origini?|religione|fede|etnia)(?: (?:è|era))?[:,]? {a}",
        r"\b(?:famiglia|genitori|uomo|donna|ragazz[oa]|padre|madre|marito|moglie|fidanzat[oa]|vicini?|comunità|amic[oa]|coppia|signor[ae]|cittadin[oa]|rifugiat[oa]|immigrat[oa]) ",
        r"\b(?:cresciut[oa]|convertit[oa]|battezzat[oa]|educat[oa]) {a}(?:alla |al )?",
    ),
    suffers=(
        r"\b(?:soffr\p{L}+|affett[oa]|diagnosticat\p{L}+|diagnosi|malat[oa]|mort[oa]|morì|curat[oa]|operat[oa]|guarit[oa])(?: (?:\p{L}+,? ){0,5}?)(?:di|da|per|un|una|la|il|lo|l['’]|del|della|dal|dalla|al|alla|a) ?{a}",
        r"\b(?:ho|hai|ha|abbiamo|hanno|avevo|aveva|avuto|avere|venuto|venuta|venne|preso) (?:\p{L}+ )?(?:un|una|il|la|l['’]|lo|i|le|dei|delle)? ?(?:\p{L}+ )?",
        r"\b(?:mi[oa]|su[oa]) (?:\p{L}+ )?",
        r"\b(?:è|era|sono|ero|rimast[oa]|restat[oa]) (?:\p{L}+ )?(?:sulla )?",
    ),
    has=(
        r"\b(?:ho|hai|ha|abbiamo|avete|hanno|avevo|aveva|avevamo|avevano|avuto|avere|con|miei|mie|suoi|sue|nostri|nostre|cresciuto|madre di|padre di|perso|adottato|di) (?:già |anche |ancora |i |le |miei |suoi )*",
        r"\bnumero (?:di|dei) figli:? ?",
        r"\bfamiglia (?:di|con) ",
        r"\b(?:siamo|eravamo)(?: in)? ",
    ),
    groups=r"\b(?:la gente|persone|quelli|quelle|molti|molte|tutti|tutte|alcuni|alcune|ogni|nessun[oa]?|rappresentat[oa] da [^.]{2,40})(?: di| che (?:hanno|sono)| con| i| le)? {a}",
    tail=r"(?: (?-i:\p{Ll}{3,}(?:ale|ari[oa]|ic[oa]|iv[oa]))(?!\p{L}))?(?: (?:(?:di|del|della|in|dei|delle) |dell['’])(?-i:\p{Ll}{4,})(?!\p{L}))?",
    phrases=(
        r"\b(?:perso|persa) (?:l['’]udito|la vista|la memoria|una gamba|un braccio|un occhio|la parola|il bambino)\b",
        r"\bfigli[oa] unic[oa]\b|\b(?:fratello|sorella) gemell[oa]\b",
    ),
    numbered=(
        r"\b(?:madre|padre|famiglia|mamma|papà|primo|prima|ultim[oa]|secondo|seconda) di \K{n}(?! (?:noi|anni|mesi|ore|euro)\b)",
        r"\bnumero (?:di|dei) figli:? ?\K{n}",
        r"\b(?:siamo|eravamo) in \K{n}\b",
    ),
    asked_work=r"\b(?:che lavoro|che mestiere|di cosa si occupa\p{L}*|cosa fa(?:ceva|cevano|te|i)?|dove lavora\p{L}*|che professione)[^?]{0,50}\?",
    asked_family=r"\bquant[ie] (?:figli|fratelli|sorelle|figlie|bambini)[^?]{0,50}\?|\bha (?:figli|fratelli)[^?]{0,20}\?",
    several=r"[^t]i|tori|trici|ieri|isti|mente",
)
