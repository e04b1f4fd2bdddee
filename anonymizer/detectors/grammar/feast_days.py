"""The feasts of eight languages, as patterns for the `regex` module, and the small words around them.

Sources: the public holidays of the countries, the Western and the Eastern church calendar, Muslim and Jewish feasts.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Feasts:
    """One language's feasts.

    Attributes
    ----------
    seasons : str
        Feasts of several days, or which everybody speaks of: alone they tell no day.
    days : str
        Feasts that are one day.
    units : str
        What a day may be told by beside a weekday ("three weeks", "the day").
    relation, inner : str
        What stands between these and the feast, and the article before the feast.
    tail : str
        What may follow a feast ("weekend").
    link : str
        What stands before a year, "" where nothing does.
    ordinals, week, of : str
        Of "the second week in March": the first three words.
    article : str
        What such a day starts with.
    fasts : str
        Seasons whose weeks are counted.
    """

    seasons: str
    days: str
    units: str
    relation: str
    inner: str
    ordinals: str
    week: str
    of: str
    article: str
    tail: str = ""
    link: str = ""
    fasts: str = "(?!)"


_COUNT = r"(?:\d{1,2}|\p{L}+)"
FEASTS = {
    "en": Feasts(
        seasons="christmas easter whit whitsun pentecost ramadan passover hanukkah diwali halloween hallowe['’]en lent advent carnival"
        " lammas michaelmas martinmas candlemas new_year half[_-]term purim sukkot navratri holi vaisakhi nowruz",
        days="christmas_(?:eve|day) new_year['’]?s?_(?:eve|day) boxing_day good_friday maundy_thursday holy_saturday"
        " palm_sunday ash_wednesday shrove_tuesday pancake_(?:day|tuesday) easter_(?:sunday|monday|saturday) whit_(?:sunday|monday)"
        " ascension_day twelfth_night bonfire_night guy_fawkes(?:_night)? burns_night st_(?:patrick|george|andrew|david|stephen|swithin|brigid)['’]?s_day"
        " paddy['’]?s_day (?:st_)?valentine['’]?s_day mother['’]?s_day father['’]?s_day mothering_sunday all_(?:saints|souls)['’]?_day"
        " remembrance_(?:sunday|day) armistice_day anzac_day australia_day thanksgiving independence_day labou?r_day memorial_day eid(?:_al[_-]\\p{L}+)?"
        " yom_kippur rosh_hashanah? midsummer(?:['’]?s)?_(?:eve|day|night) (?:the_)?(?:longest|shortest)_day_of_the_year"
        " (?:the_)?(?:summer|winter)_solstice"
        " (?:the_)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|easter|whit)_bank_holiday",
        units=rf"(?:{_COUNT} )?(?:days?|weeks?|nights?|evening|morning|weekend|eve|fortnight)",
        relation=r" (?:just |right )?(?:before|after|of|following|over) ",
        inner="(?:the )?",
        ordinals=r"(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th)",
        week="(?:week|weekend|half)",
        of=" (?:of|in|after|before) (?:the )?",
        article="(?:the |that )?",
        tail="(?: (?:bank holiday|weekend|holidays?|week))?",
        link="(?:of |in )",
    ),
    "fr": Feasts(
        seasons="noël pâques pentecôte carnaval ramadan hanoucca carême l['’]avent avent",
        days="toussaint ascension assomption épiphanie chandeleur mardi_gras mercredi_des_cendres jeudi_saint vendredi_saint"
        " samedi_saint lundi_de_(?:pâques|pentecôte) dimanche_de_(?:pâques|pentecôte) rameaux saint-(?:jean|sylvestre|nicolas|valentin|martin|michel|joseph)"
        " réveillon fête-dieu fête_nationale fête_du_travail fête_des_(?:mères|pères|morts|rois) armistice aïd(?:[_-]el[_-]\\p{L}+)?"
        " yom_kippour kippour nouvel[_-]an jour_de_l['’]an veille_de_noël",
        units=rf"(?:{_COUNT} )?(?:jours?|semaines?|veille|lendemain|surlendemain|soir|nuit|matin|week-end|avant-veille)",
        relation=r" (?:juste )?(?:après|d['’]avant|avant|du|des|de|d['’]|suivant|précédant) ?",
        inner="(?:la |le |les |l['’])?",
        ordinals=r"(?:premi(?:er|ère)|deuxième|second|seconde|troisième|quatrième|derni(?:er|ère))",
        week="(?:semaine|week-end|quinzaine)",
        of=" (?:de |d['’]|du mois de |du mois d['’])(?:l['’])?",
        article="(?:le |la |les |l['’])?",
        link="(?:de |en )",
        fasts="avent carême",
    ),
    "de": Feasts(
        seasons="weihnachten ostern pfingsten fasching fasnacht karneval ramadan advent chanukka oster(?:ferien) fastenzeit",
        days="heilig(?:e[rnm]_)?abend (?:ersten?|zweiten?)_(?:weihnachts|oster|pfingst)(?:feier)?tag silvester(?:abend|nacht)? neujahr(?:stag)?"
        " karfreitag gründonnerstag karsamstag (?:oster|pfingst)(?:sonntag|montag|samstag) (?:christi_)?himmelfahrt fronleichnam"
        " allerheiligen allerseelen buß-_und_bettag totensonntag (?:[1-4]\\.|(?:erste|zweite|dritte|vierte)[nr]?)_advent(?:ssonntag)? nikolaus(?:tag|abend)? nikolo"
        " rosenmontag faschings(?:dienstag|samstag) aschermittwoch weiberfastnacht palmsonntag (?:heilige[n]?_)?drei_?könige?(?:stag)? dreikönig(?:e|stag)?"
        " mariä_\\p{L}+ (?:maria_)?lichtmess(?:tag)? martini martinstag sankt_martin muttertag vatertag tag_der_(?:deutschen_einheit|arbeit) zuckerfest opferfest"
        " walpurgisnacht johanni josefi(?:tag)? erntedank(?:fest)? reformationstag nationalfeiertag erste[rn]?_mai jom_kippur",
        units=rf"(?:{_COUNT} )?(?:tage?n?|wochen?|abend|nacht|morgen|wochenende)",
        relation=r" (?:kurz |direkt |gleich )?(?:nach|vor|an|zu|von|im|in der|am|des|der) ",
        inner="(?:dem |den |der )?",
        ordinals=r"(?:erst|zweit|dritt|viert|fünft|letzt|vorletzt)e[nrsm]?",
        week="(?:woche|wochenende|hälfte)",
        of=r" (?:im |in der |des |vom )?",
        article=r"(?:(?:am|an|den|dem|der|die|in der) )?",
        link="(?:im jahr |von |im jahre )",
        fasts="advents? fastenzeit",
    ),
    "nl": Feasts(
        seasons="kerst kerstmis pasen pinksteren carnaval ramadan chanoeka advent oud_en_nieuw kermis",
        days="kerst(?:avond|nacht) (?:eerste|tweede)_(?:kerst|paas|pinkster)dag oudjaar(?:savond|sdag)? oudejaarsavond nieuwjaar(?:sdag)?"
        " (?:paas|pinkster)(?:zondag|maandag|zaterdag) goede_vrijdag witte_donderdag stille_zaterdag hemelvaart(?:sdag)? sinterklaas(?:avond)? pakjesavond"
        " koninginnedag koningsdag bevrijdingsdag dodenherdenking sint-maarten allerheiligen allerzielen aswoensdag palmzondag"
        " driekoningen suikerfeest offerfeest moederdag vaderdag dankdag biddag prinsjesdag hervormingsdag valentijnsdag vrouwendag dag_van_de_arbeid",
        units=rf"(?:{_COUNT} )?(?:dag(?:en)?|we(?:ek|ken)|avond|nacht|ochtend|weekend)|vlak|net|kort",
        relation=r" (?:vlak |net |direct |meteen )?(?:na|voor|van|met|vóór) ",
        inner="(?:de |het )?",
        ordinals=r"(?:eerste|tweede|derde|vierde|laatste)",
        week="(?:week|weekend|helft)",
        of=" (?:van|in|na|voor) (?:de )?",
        article="(?:(?:de|het|op|die) )?",
        link="(?:van |in )",
        fasts="advent veertigdagentijd",
    ),
    "it": Feasts(
        seasons="natale pasqua carnevale ramadan avvento quaresima pentecoste",
        days="vigilia(?:_di_natale)? santo_stefano capodanno san_silvestro epifania befana pasquetta (?:lunedì|giovedì|venerdì|sabato)_(?:santo|dell['’]angelo)"
        " domenica_(?:delle_palme|di_pasqua) ascensione corpus_domini ferragosto ognissanti immacolata (?:martedì|giovedì)_grasso"
        " mercoledì_delle_ceneri candelora san_(?:giuseppe|giovanni|martino|valentino|pietro_e_paolo|lorenzo|rocco|nicola|gennaro) santa_lucia festa_(?:della|dei)_(?:mamma|papà|donna|repubblica|liberazione|lavoratori|morti|donne)"
        " festa_del_papà primo_maggio giorno_dei_morti festa_del_patrono",
        units=rf"(?:{_COUNT} )?(?:giorn[oi]|settiman[ae]|sera|notte|mattina|vigilia|weekend|fine settimana|ponte)",
        relation=r" (?:subito |appena )?(?:dopo|prima di|prima|di|del|della|dell['’]|d['’]|dei) ?",
        inner="(?:il |la |l['’]|lo )?",
        ordinals=r"(?:prim[oa]|second[oa]|terz[oa]|quart[oa]|ultim[oa])",
        week="(?:settimana|weekend|fine settimana|metà)",
        of=" (?:di |d['’]|del mese di |dell['’])",
        article="(?:il |la |l['’])?",
        link="(?:del |dell['’])",
        fasts="avvento quaresima",
    ),
    "es": Feasts(
        seasons="navidad navidades pascua semana_santa carnaval(?:es)? ramadán adviento cuaresma feria",
        days="reyes nochebuena nochevieja año_nuevo (?:noche|día)_de_reyes epifanía candelaria (?:martes|lunes)_de_carnaval miércoles_de_ceniza"
        " domingo_de_(?:ramos|resurrección|pascua) (?:lunes|martes|miércoles|jueves|viernes|sábado)_santo lunes_de_pascua corpus(?:_christi)?"
        " (?:san|noche_de_san)_(?:juan|josé|fermín|isidro|antón|blas|valentín|martín|silvestre) todos_los_santos (?:día_de_)?(?:los_)?difuntos"
        " (?:día_de_)?(?:los_)?(?:santos_)?inocentes inmaculada(?:_concepción)? virgen_de_agosto (?:la_)?asunción (?:día_del_)?pilar día_de_(?:la_constitución|la_madre|la_hispanidad|muertos)"
        " día_del_(?:padre|trabajo) primero_de_mayo constitución",
        units=rf"(?:{_COUNT} )?(?:días?|semanas?|noche|tarde|mañana|madrugá|madrugada|víspera|puente|fin de semana)",
        relation=r" (?:justo )?(?:después de|antes de|tras|de|del|siguiente a) ?",
        inner="(?:la |el |los )?",
        ordinals=r"(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|últim[oa])",
        week="(?:semana|fin de semana|quincena)",
        of=" (?:de|del mes de) ",
        article="(?:el |la |los |las )?",
        link="(?:del? |en )",
        fasts="adviento cuaresma",
    ),
    "el": Feasts(
        seasons="χριστούγεννα χριστουγέννων πάσχα απόκριες αποκριάς αποκριές σαρακοστή ραμαζάνι μπαϊράμι",
        days="παραμονή_(?:χριστουγέννων|πρωτοχρονιάς|των_\\p{L}+) πρωτοχρονιάς? θεοφαν(?:εί|ί)ων (?:των_)?φώτων τσικνοπέμπτης? καθαρής?_δευτέρας? ευαγγελισμού?"
        " κυριακής?_(?:των_βαΐων|του_πάσχα|της_ορθοδοξίας|του_θωμά) (?:μεγάλης?|μ\\.)_(?:δευτέρας?|τρίτης?|τετάρτης?|πέμπτης?|παρασκευής?|εβδομάδας?) μεγάλο_σάββατο μεγάλου_σαββάτου"
        " ανάστασης? πεντηκοστής? (?:του_)?αγίου_πνεύματος δεκαπενταύγουστου?ο? κοίμησης?(?:_της_θεοτόκου)? πρωτομαγιάς? (?:του_)?αϊ-?γιαννιού"
        " (?:του_αγίου|της_αγίας|των_αγίων)_(?-i:\\p{Lu}\\p{Ll}+)_παραμονή παραμονή_(?:του_αγίου|της_αγίας|των_αγίων)_(?-i:\\p{Lu}\\p{Ll}+)"
        " γιορτής?_της_μητέρας"
        " (?:του_αγίου|της_αγίας|των_αγίων)_(?-i:\\p{Lu}\\p{Ll}+),?_(?:(?:ιανουαρίου?|φεβρουαρίου?|μαρτίου?|απριλίου?|μαΐου?|ιουνίου?|ιουλίου?|αυγούστου?"
        "|σεπτεμβρίου?|οκτωβρίου?|νοεμβρίου?|δεκεμβρίου?|γενάρη|φλεβάρη|μάρτη|απρίλη|μάη|ιούνη|ιούλη|σεπτέμβρη|οκτώβρη|νοέμβρη|δεκέμβρη)(?:_μήνα)?)",
        units=rf"(?:{_COUNT} )?(?:μέρ(?:α|ες)|ημέρα|εβδομάδ(?:α|ες)|βδομάδ(?:α|ες)|βράδυ|πρωί|παραμονή|νύχτα)",
        relation=r" (?:ακριβώς )?(?:μετά|πριν|πριν από|μετά από|της?|των|του|από) ",
        inner="(?:το |τα |την |τη |τις |του |της |των )?",
        ordinals=r"(?:πρώτ|δεύτερ|τρίτ|τέταρτ|τελευταί)(?:η|ης|ο|α|ου)",
        week="(?:ε?βδομάδα|σαββατοκύριακο)",
        of=" (?:του|της|μετά το|στον|στη) ",
        article="(?:την |τη |της |το |του |τον |των )?",
        tail=r"(?: (?:το )?(?:πρωί|βράδυ|μεσημέρι))?",
        link="(?:του |το )",
        fasts="σαρακοστής νηστείας",
    ),
    "lt": Feasts(
        seasons="kalėd(?:os|as|ų|oms) velyk(?:os|as|ų|oms) ramadan\\p{L}* adventas gavėnia",
        days="kūči(?:os|as|ų) nauj(?:ieji_metai|uosius_metus|ųjų_metų) tr(?:ys|is|ijų)_karali(?:ai|us|ų) užgavėn(?:ės|es|ių) pelen(?:ų_diena|ų_dieną) verb(?:ų_sekmadien\\p{L}+|as)"
        " didy?(?:sis|jį|žiojo)_(?:ketvirtadien|penktadien|šeštadien)\\p{L}+ atvelyk\\p{L}+ šeštin(?:ės|es|ių) sekmin(?:ės|es|ių) jonin(?:ės|es|ių) rasos"
        " žolin(?:ė|ę|ės|es|ių) vėlin(?:ės|es|ių) vis(?:ų|us)_švent(?:ųjų|uosius) motinos_dien(?:a|ą|os) tėvo_dien(?:a|ą|os) šv\\._\\p{L}+_dien(?:a|ą)"
        " mindaugin(?:ės|es|ių) kazimierin(?:ės|es|ių) onin(?:ės|es|ių)",
        units=rf"(?:{_COUNT} )?(?:dien(?:a|ą|os|as|ų)|savait(?:ė|ę|ės|es|ių)|vakar(?:as|ą)|nakt(?:is|į)|savaitgal(?:is|į)|rytą)",
        relation=r" (?:iškart )?(?:po|prieš|per|iki) ",
        inner="",
        ordinals=r"(?:pirm|antr|treči|ketvirt|penkt|paskutin)(?:ą|as|ąjį|asis|į|is|oji|ąją|ė|ę)",
        week="(?:savait(?:ę|ė|ės)|savaitgal(?:į|is))",
        of="",
        article="",
        tail="(?: (?:dieną|vakarą|naktį|rytą))?",
        link="",
        fasts="advento gavėnios",
    ),
}  # fmt: skip
