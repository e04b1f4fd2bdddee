"""Dutch."""

from .telling import Telling

_BODY = r"(?:vingers?|duim(?:en)?|te(?:en|nen)|voortand(?:en)?|tand(?:en)?|oor|oren|oog|ogen|arm(?:en)?|be(?:en|nen)|hand(?:en)?|voet(?:en)?|vingertop|oorlel)"
_PLAY = r"(?:kerstspel|toneelstuk|\p{L}*stuk|\p{L}*optocht|carnaval|\p{L}*stoet|processie|circus|musical|\p{L}*voorstelling|\p{L}*feest|kermis|\p{L}*toneel|passiespel|praalwagen|intocht)"
_HEADS = (
    r"(?:\p{L}*(?:kamer|huis|huisje|flat|appartement|studio|chalet|hut|caravan|camper|tuin|erf|keuken|kelder|zolder|schuur|schuurtje|garage|wagen|bestelwagen|bestelbus|busje|auto|vrachtwagen|bus|boot|fiets|brommer|motor|scooter"
    r"|hotel|gebouw|toren|bank|bankje|poort|deur|villa|balkon|zaal|woonboot|boerderij|wagentje|bungalow|kasteel|stal|loods|tent|veranda|werkplaats|kerk|kapel|winkel|kantoor|pand))"
)
_WHO = r"(?:meisje|meid|jongen|jongetje|kind|vrouw|man|kerel|vent|dame|familie|tweeling|koppel|gezin)"
_PLACE = r"(?:\p{L}*(?:dorp|stad|gemeente|school|klas|jaar|team|ploeg|club|straat|wijk|blok|provincie|land|eiland|streek|afdeling|orkest|koor|familie|opleiding|internaat|buurt|wereld|gezin|parochie|vereniging|elftal|regio|geschiedenis))"
_NEWSPAPER = r"(?:(?:in|door) (?:alle |de |een |het |onze )?(?:{w} )??(?:\p{L}*krant(?:en)?|\p{L}*blad|pers|gazet|media|journaal|tijdschrift|krantje)|op (?:de |het |alle )?(?:{w} )??(?:tv|televisie|radio|nieuws|journaal|voorpagina|internet|teevee)|bij (?:de )?(?:televisie|tv|het journaal))"
_WILD = (
    r"(?:\p{L}*walvis(?:sen)?|potvis(?:sen)?|dolfijn(?:en)?|zeehond(?:en)?|be(?:er|ren)|wol(?:f|ven)|leeuw(?:en|in)?|tijgers?|luipaard(?:en)?|panters?|olifant(?:en)?|kame(?:el|len)|dromedaris|kangoeroes?|emoes?|krokodil(?:len)?|alligators?"
    r"|slang(?:en)?|python|boa|cobra|struisvogels?|pauw(?:en)?|(?:everzwijn|wild zwijn)(?:en)?|hert(?:en)?|re(?:e|eën)|elanden?|ap(?:en)|aap|chimpansees?|lama['’]?s?|alpaca['’]?s?|zwa(?:an|nen)|haai(?:en)?|bijen\p{L}*|papegaai(?:en)?|arend(?:en)?|ui(?:l|len)"
    r"|vleermuizen|schildpad(?:den)?|leguaan|neushoorn|nijlpaard|giraf(?:fen)?|zebra['’]?s?)"
)
_FARM = r"(?:paard(?:en)?|pony['’]?s?|ezels?|koe(?:ien)?|stier(?:en)?|varkens?|schap(?:en)|schaap|geit(?:en)?|ganzen|ratten)"
_SHOP = (
    r"(?:\p{L}*(?:winkel|winkeltje|zaak|zaakje|bedrijf|bedrijfje|firma|café|bar|kroeg|restaurant|kraam|kraampje|kiosk|garage|boerderij|kwekerij|kennel|manege|sportschool|studio|salon|bureau|hotel|pension|camping|bakkerij|slagerij|frituur|snackbar|pizzeria"
    r"|wassalon|atelier|galerie|brouwerij|wijngaard|melkerij|smederij|zagerij|steengroeve|apotheek|rijschool|drukkerij|herberg|boekhandel|tankstation|wasserij|naaiatelier|molen|kapsalon|transportbedrijf|stal))"
)
_THINGS = r"(?!(?:dingen|spullen|foto['’]?s?|video['’]?s?|berichten|leugens|drugs|kleren|vrienden|fouten|verhalen|grappen|mij|me|jou|je|zich|ons|hem|haar|het|ze|alles|niks|niets|iets|wat|ook|nog|dan|altijd|dat|die|er|niet|vaak|wel|toen|zelf)(?!\p{L}))"

DUTCH = Telling(
    stops=(
        r"en|of|maar|dus|omdat|want|als|toen|dat|die|wie|waar|hoe|dan|ik|jij|je|hij|ze|zij|we|wij|jullie|het was|is|was|waren|zijn er|ben|heb|heeft|had|hadden|hebben|werd|werden|geworden|geweest|zei|nadat|voordat|gehad|gezien"
        r"|gekomen|gegaan|gezegd|gedragen|elke?|alle|eigenlijk|toch"
    ),
    breaks=r"en|of|maar|dus|omdat|want|als|toen|dat|dan|nadat|voordat|terwijl|hoewel|zodat|die",
    links=r"een|de|het|mijn|van|in|op|aan|bij|met|voor|uit|naar|over|onder|achter|naast|heel|erg|ook|daar|nog|weer|echt|zo|door|te|om|er|zijn|tot|eens|ooit|wel|al",
    article=r"(?:een|de|het|['’]n|mijn|m['’]n|zijn|z['’]n|haar|ons|onze|hun|je|jouw|deze|dit|die|dat|twee|drie|zo['’]n) ",
    looks=(
        (
            "verkleed geschmink uitgedost gekleed",
            r"\bals \K(?!(?:kind|meisje|jongen|vrouw|man)\b)(?:{w} ){0,5}?{w} (?:verkleed|geschminkt|uitgedost|gekleed)\b|\b(?:verkleed(?:de)?|geschminkt|uitgedost)(?: (?:mij|me|zich|ons|hij|ze))* als \K{np}",
        ),
        (
            "-pak -kostuum -masker -pruik kostuum masker pruik verkleed kilt tutu cape monocle tulband hoofddoek sluier nikab boerka hidjab",
            r"\b(?:in|droeg|draagt|gedragen|met|had|onder|aan) \K(?:{a})?{adj}(?:\p{L}*kostuum|\p{L}{4,}enpak|\p{L}*masker|\p{L}*pruik|verkleedkleren|kilt|tutu|cape|monocle|tulband|hoofddoek|sluier|nikab|boerka|hidjab)\b(?: (?:van|met|uit){rest})?",
        ),
        (
            "-spel -stuk -optocht -stoet -voorstelling -feest -toneel carnaval processie circus musical kermis praalwagen intocht",
            rf"\b(?:was|ben|speelde|speelden|speel|is|mocht) (?:ik |hij |ze |we |toen |ooit )*\K(?:de|het|een) {{adj}}{{w}} (?:in|op|bij|van) (?:de |het |een |ons |onze )?(?:{{w}} )??{_PLAY}(?: {{w}})?\b",
        ),
        (
            "brandwond -wond tatoe getatoe -tatoeage tattoo litteken -litteken piercing moedervlek wijnvlek dreadlocks hanenkam",
            r"{a}{adj}{w} (?:(?:op|in|aan|achter|onder)(?: {w}){1,3} )getatoeëerd\b"
            r"|(?:{a}{adj})?\b(?:\p{L}*tatoeages?|tattoo['’]?s?|\p{L}*littekens?|brandwond(?:en)?|piercings?|moedervlek|wijnvlek|dreadlocks|hanenkam)\b(?: (?:van|met|op|over|boven|onder|aan|in|achter|dwars|rond){rest})?",
        ),
        (
            "haar haren baard snor rossig kaal",
            r"(?:\b{a})?\b(?:(?:lang|kort|helemaal|fel\p{L}*|knal\p{L}*|geverfd) )*(?:\p{L}*(?:groen|rood|ros|blauw|roze|paars|oranje|geverfd|kaalgeschoren|gebleekt|wit))e? (?:haar|haren|baard|snor|krullen|lokken|vlechten)\b"
            r"|\b(?:haar|haren) (?:was |waren |helemaal |toen )*(?:groen|rood|blauw|roze|paars|oranje|afgeschoren|geverfd|tot (?:op|aan) \p{L}+ \p{L}+)\b|\b(?:roodharige?|rosse)\b",
        ),
        (
            "mis zonder verlor verloor kwijt ontbrak ontbrek glazen houten prothese eenogig kreupel mank albino dwerg",
            rf"\b(?:miste?n?|zonder|verloren|verloor|ontbra(?:k|ken))(?: (?:een|twee|drie|vier|de helft van|de|het|zijn|haar|mijn))? (?:{{w}} )??{_BODY}\b(?: (?:aan|van|op){{rest}})?"
            rf"|{{a}}(?:{{w}} )??{_BODY} (?:kwijt|verloren)\b|{{a}}(?:glazen oog|houten been|kunstbeen|kunstarm|beenprothese|armprothese)\b|\b(?:eenogige?|eenarmige?|albino)\b",
        ),
        (
            "oor oog arm been hand",
            r"\b(?:nog maar|maar|slechts) (?:één|een) (?:oor|oog|arm|been|hand)\b",
        ),
    ),
    homes=(
        (
            "-kamer -huis -huisje -flat -appartement -studio -chalet -hut -caravan -camper -tuin -erf -keuken -kelder -zolder -schuur -schuurtje -garage -wagen -bus -busje -auto -boot -fiets -brommer -motor -scooter -hotel -gebouw -toren"
            " -bank -bankje -poort -deur -villa -balkon -zaal -boerderij -bungalow -kasteel -stal -loods -tent -veranda -werkplaats -kerk -kapel -winkel -kantoor -pand",
            rf"{{a}}{{adj}}{_HEADS} (?:met|boven|achter|naast|tegenover|vol|in de vorm van|van) (?P<rare>(?:{{a}})?{{np}})",
        ),
        (
            "hing stond lag staat hangt",
            r"\b(?:in|aan|op|boven|voor) (?:de |het |onze |zijn |haar |ons )(?:\p{L}*(?:gang|tuin|keuken|badkamer|woonkamer|kelder|zolder|kamer|garage|muur|dak|deur|bed|schouw|hal|living|salon|erf)) (?:hing|stond|lag|hangt|staat)(?:en)? (?:altijd |ook |nog |zelfs )*\K(?P<rare>(?:{a}){np})|\b(?:er|daar) (?:hing|stond|lag|hangt|staat)(?:en)? (?:altijd |ook |nog |zelfs )*\K(?P<rare>(?:{a})(?:{w} ){0,3}?{w}) (?:boven|op|achter|in|onder|voor|naast|aan) (?:het |de |zijn |haar |ons |hun |mijn )?(?:bed|muur|plafond|deur|tuin|gang|keuken|badkamer|bad|woonkamer|kelder|zolder|dak|raam|schouw|haard|plank|bank|zetel|erf|garage|kamer|living|salon)\b",
        ),
        (
            "-verzameling verzamel tam opgezet",
            r"{a}{adj}\p{L}*verzameling (?:van )?(?P<rare>{np})|\bverzamelde? \K(?P<rare>{np})|{a}(?:tamme|opgezette) {w}",
        ),
    ),
    renown=(
        (
            "meisje meid jongen kind vrouw man kerel vent dame familie tweeling koppel gezin degene",
            rf"\b(?:ik was|was ik|ik ben) (?:altijd |toen )?\Kdegene (?:die|met|van){{after}}|\b(?:noem\p{{L}}*|genoemd|bekend|kende\p{{L}}*|kent|was|ben|bleef|als|altijd|alleen|werd|herinner\p{{L}}*)(?: (?:mij|me|hem|haar|ons|altijd|alleen|nog|iedereen|ik|maar|voor))*"
            rf" \K(?:de|het|dat|die) (?:{{w}} )?{_WHO}(?:,? (?:die|dat|wiens|waarvan)|,? met|,? van|,? uit) (?:(?!{{brk}}){{w}}(?: |(?!\p{{L}}))){{1,9}}(?<! )"
            rf"|\b(?:de|het|dat|die) {_WHO} met (?:{{a}})?(?P<rare>{{np}})",
        ),
        (
            "-krant -kranten -blad pers gazet media journaal tv televisie radio nieuws voorpagina internet krantje teevee",
            rf"(?P<back>)\b(?:dat|het|dit|dat verhaal|iedereen|daar) (?:(?:was|kwam|stond|werd|is|heeft|hebben|zelfs|ook|toen|allemaal|overal|over|in|groot|nog|geweest|zag|ze) ){{1,4}}{_NEWSPAPER}(?!\p{{L}})(?: (?:geweest|gekomen|verschenen|geschreven|gezien))?(?:,? (?:omdat|toen|dat|hoe){{after}})?",
        ),
        (
            "-krant -kranten -blad pers gazet media journaal tv televisie radio nieuws voorpagina internet krantje teevee",
            rf"\b(?:ik|we|wij|hij|ze|zij|{{a}}(?:{{w}} ){{0,4}}?{{w}}) (?:(?:was|waren|kwam|kwamen|stond|stonden|ben|zijn|werd|werden|heb|heeft|hebben|zelfs|ook|toen|eens|ooit|mij|ons) ){{1,4}}(?:(?!{{brk}}){{w}} ){{0,3}}?{_NEWSPAPER}(?!\p{{L}})(?: (?:geweest|gekomen|verschenen|geïnterviewd|gezien))?(?:,? (?:omdat|toen|nadat|want)(?: (?!{{brk}}){{w}}){{1,9}})?",
        ),
        (
            "krant pers gazet reporter journalist televisie radio nieuws",
            r"\b(?:haalde|haalden|gehaald) (?:het nieuws|de krant|de kranten|het journaal|de voorpagina's)\b|\bhet nieuws gehaald\b|\b(?:de|het|een) (?:{w} )?(?:\p{L}*krant|pers|gazet|reporter|journalist(?:en)?|televisie|radio|cameraploeg) (?:heeft|hebben|kwam|kwamen|schreef|schreven|filmde){after}",
        ),
        (
            "ingestort instort ontplof afgebrand brandde ontspoor gekapseis kapseis omgekanteld kantel gezonken zonk overstroom lawine aardverschuiving stortte vastgelopen aangespoeld gestrand",
            r"\b(?!(?:ik|hij|ze|zij|we|wij|en|maar|er|(?:het|dat) (?:is|was|werd|had|heeft|zijn))\b){before}(?:ingestort|ontploft|afgebrand|uitgebrand|ontspoord|gekapseisd|omgekanteld|gekanteld|gezonken|overstroomd|omgevallen|vastgelopen|aangespoeld|gestrand)\b(?: {w}){0,3}"
            r"|\b(?!(?:ik|hij|ze|zij|we|wij|en|maar|er|(?:het|dat) (?:is|was|werd|had|heeft|zijn))\b){before}(?:stortte|brandde|ontplofte|ontspoorde|kapseisde|kantelde|zonk|overstroomde)\b{after}"
            r"|\b(?:stortte|brandde|ontplofte|ontspoorde|kapseisde|kantelde) (?:de|het|een|er een|er) {w}{after}|\b(?:een |de )(?:lawine|aardverschuiving|overstroming){after}",
        ),
        (
            "gered geëvacueerd bliksem bekneld bedolven opgesloten vast bevrijd",
            r"\b(?:ik|we|wij|hij|ze|zij|me|mij|ons|hem|ben|zijn|is|werd|werden)(?: (?!{brk}){w}){0,8}? (?:gered|geëvacueerd|getroffen door de bliksem|bekneld|bedolven|bevrijd|vastgezeten)(?: geweest| geworden)?\b(?<=(?:uit|van|in|onder|door|met|op) .{3,80})(?: (?:uit|van|onder|door) (?:{w} ){0,3}?{w})?",
        ),
        (
            "gered getrokken gehaald gevist redde trok",
            r"\b(?:heb|heeft|had|hebben|hadden) (?:ik |hij |ze |we |eens |ooit |toen |ook |op mijn {w} |op zijn {w} )*\K(?:{a})(?:{w} ){0,4}?{w} uit (?:de |het |een )(?!(?:huis|kamer|bed|tas|school|lade|relatie)\b)(?:{w} ){1,3}?(?:gered|getrokken|gehaald|gevist)\b"
            r"|\b(?:redde|trok|haalde|viste) (?:ik |hij |ze )?\K(?:{a})(?:{w} ){0,4}?{w} uit (?:de |het |een )(?!(?:huis|kamer|bed|tas|school|lade|kast)\b){w}",
        ),
        (
            "-walvis -walvissen potvis dolfijn zeehond beer beren wolf wolven leeuw tijger luipaard panter olifant kameel kamel dromedaris kangoeroe emoe krokodil alligator slang python boa cobra struisvogel pauw everzwijn wild hert ree"
            " eland aap apen chimpansee lama alpaca zwaan zwanen haai bij papegaai arend uil vleermuis vleermuizen schildpad leguaan neushoorn nijlpaard giraf zebra",
            rf"\b(?:(?:een|de|het|twee|drie|zijn|haar|onze|hun) )(?:{{w}} )??{_WILD} (?:is|zijn|kwam|kwamen|liep|liepen|was|waren|heeft|zwom|brak|stond|zat|spoelde|had|ontsnapte){{after}}|\ber (?:is|zijn|liep|liepen|kwam|kwamen|zwom|zat|stond|spoelde) (?:een |twee |drie )?(?:{{w}} )??{_WILD} {{w}}{{after}}",
        ),
        (
            "paard pony ezel koe stier varken schaap schapen geit ganzen ratten",
            rf"\b(?:er (?:is|liep|kwam|stond|zijn|liepen|kwamen) )?(?:(?:een|de|het|twee|drie) )?(?:{{w}} )??{_FARM} (?:(?:is|zijn|kwam|kwamen|liep|liepen|stond|stonden) )?(?:{{w}} ){{0,2}}?(?:in |op |door |over )?(?:de |het |een )(?:{{w}} )??(?:\p{{L}}*(?:supermarkt|kerk|school|winkel|snelweg|station|zwembad|gemeentehuis|ziekenhuis|speelplaats|haven|bibliotheek|dak|keuken|badkamer|café|centrum|metro|sporthal))\b(?: (?:in|op|binnen))?(?: \p{{L}}+(?:en|t|d))?",
        ),
        (
            "-medaille -medailles -prijs beker plaket plaquette oorkonde -beurs titel -record -kampioen",
            r"\b(?:won(?:nen)?|kreeg|kregen|ontving|heb|heeft|hebben|had|werd|was|ben|gaf|gaven|behaalde) (?:ik |hij |ze |we |eens |ooit |hem |haar |me |mij |zelfs |ook |toen |daar )*\K(?:(?:een|de|het|mijn|zijn|haar|twee|drie) )?(?:(?!{stop}){w} ){0,2}?(?:\p{L}*medailles?|\p{L}*prijs|\p{L}*beker|plaket|plaquette|oorkonde|studiebeurs|\p{L}*titel|\p{L}*record|\p{L}*kampioen(?:e)?)(?<!ondertitel|kostprijs|koopprijs|huurprijs|tandenbeker)\b(?: (?:van|in|voor|bij|met|op|uit){rest})?(?: (?:gewonnen|gekregen|behaald|ontvangen))?(?:,? (?:omdat|toen)(?: {w}){1,8})?",
        ),
        (
            "jaar maand",
            r"\b(?:(?!{stop}){w} ){1,3}?van (?:het jaar|de maand)\b(?<!\b(?:einde?|begin|helft|rest|midden|loop|dag|tijd|deel|dagen) van (?:het jaar|de maand))(?=[.,;!?)]|$| (?:en|in|bij|voor|door|toen)\b)",
        ),
        (
            "enig jongst oudst eerst grootst kleinst",
            rf"\b(?:de|het|een van de) (?:enige|jongste|oudste|grootste|kleinste|eerste) (?!(?:keer|dingen?|ding|dag|persoon|manier|reden|nacht|week|jaar|maand|deel|oplossing|vraag|avond|moment|plek|plaats)\b)(?:(?!{{stop}}){{w}} ){{0,3}}?(?:in het|in de|van het|van de|op het|op de|uit het|uit de|van ons|van onze|in ons|in onze|van heel het|van de hele) (?:{{w}} )??{_PLACE}\b(?:,? (?:dat|die)(?: {{w}}){{1,8}})?"
            r"|\b(?:was|ben|werd|is) (?:ik |toen |ze |hij )*\K(?:de|het) (?:enige|jongste|oudste|eerste) (?!(?:keer|persoon|mens|ding|man|die|maal|wat)\b)(?:{w} ){0,2}?{w},? (?:die|dat) (?!was\b)(?:{w} ){0,7}{w}",
        ),
    ),
    trades=(
        (
            "reed rijdt rij gereden",
            r"\b(?:reed|reden|rijdt|rijd|rij)(?: (?:altijd|ook|toen|nog))? (?:(?:met|op) )?(?:(?:de|een|het) )?(?:{w} )??(?:\p{L}*taxi|\p{L}*bus|vrachtwagen|camion|tram|trein|metro|ambulance|ziekenwagen|tractor|kraan|lijkwagen|heftruck|graafmachine|vuilniswagen|vrachtwagens|veegwagen|melkwagen)\b|\b(?:taxi|\p{L}*bus|vrachtwagen|tram|kraan|heftruck) (?:gereden|rijden)\b",
        ),
        (
            "werk gewerkt",
            r"\bwerk(?:te|ten|t|en)? (?:in het weekend |'s nachts |daar |ook |toen |halftijds |deeltijds |al )*(?:in|bij|op|aan|voor|als) (?!(?:mij|me|hem|haar|ons|hen|de nacht|school|thuis|zich|dezelfde|hetzelfde|de ochtend|het weekend|zichzelf|het begin|de zomer)\b)(?P<rare>{np})"
            r"|\b(?:in|bij|op|aan|voor|als) (?!(?:mij|me|hem|haar|ons|hen|de nacht|school|thuis|zichzelf)\b)(?P<rare>(?:{a})?(?:(?!{stop}){w} ){0,4}?{w}) (?:gewerkt|werkt|werkte|werken)\b",
        ),
        (
            "knip repar herstel verko verkoop installe lever fokt kweek poets kuis gaf geef bouw stem import restaure scho dress handel vertaal snoei naai",
            rf"\b(?:hij|ze|zij|ik|we|wij|die|vader|moeder|broer|zus|oom|tante|man|vrouw|opa|oma|mama|papa|stiefvader|stiefmoeder|buurman|buurvrouw|vriend(?:in)?|\p{{Lu}}\p{{L}}+) \K(?:repareerde|herstelde|verkocht|knipte|knipt|poetst|bouwt|installeerde|leverde|fokte|kweekte|poetste|kuiste|bouwde|stemde|importeerde|restaureerde|schoor|dresseerde|handelde in|vertaalde|snoeide|naaide|repareert|herstelt|verkoopt|fokt|kweekt|restaureert|importeert)(?:n|en)? {_THINGS}(?!{{a}})(?:{_THINGS}{{np}})"
            rf"|\b(?:heeft|hebben|heb|had|hadden) (?:altijd |ook |vroeger |toen |nog )*{_THINGS}(?!{{a}})(?:(?!{{stop}}){{w}} ){{0,4}}?{{w}} (?:gerepareerd|hersteld|verkocht|geïnstalleerd|geleverd|gefokt|gekweekt|gebouwd|gestemd|geïmporteerd|gerestaureerd|geschoren|gedresseerd|vertaald|genaaid)\b"
            r"|\b(?:gaf|geeft|geef|gaven) (?:daar |ook |toen )?(?:les in |les aan |\p{L}*les\b)(?P<rare>{rest})",
        ),
        (
            "-winkel -winkeltje -zaak -zaakje -bedrijf -bedrijfje -firma -café -bar -kroeg -restaurant -kraam -kraampje -kiosk -garage -ij -kennel -manege -school -studio -salon -bureau -hotel -pension -camping -frituur -ia -atelier -galerie -gaard -groeve -apotheek -herberg -handel -station -molen -stal",
            rf"\b(?:had|heeft|hadden|hebben|hield|houdt|hielden|runde|runt|leidde|opende|baatte) (?:toen |ook |daar |samen )?(?:een|de enige|zijn eigen|haar eigen|hun eigen) (?:(?!{{stop}}){{w}} ){{0,2}}?{_SHOP}(?: (?:in|aan|op|voor|met|bij){{rest}})?(?: uit)?(?!\p{{L}})",
        ),
        (
            "-markten -verhuizingen ontruiming nagels haren nachtdienst nachten klusjes catering levering schoonmaak bewaking krantenwijk tuinen klussen",
            r"\b(?:deed|doet|deden)(?: (?:ook|toen|altijd|vroeger|daar))* (?:de )?(?:\p{L}*markten|\p{L}*verhuizingen|verhuizingen|ontruimingen|nagels|haren|nachtdiensten|nachten|klusjes|rommelmarkten|catering|leveringen|schoonmaak|bewaking|krantenwijk|tuinen)\b{rest}|\b(?:markten|verhuizingen|klussen) gedaan\b",
        ),
        (
            "koopvaardij leger marine luchtmacht circus brandweer vreemdelingenlegioen politie douane zee bouw landmacht",
            r"\b(?:was|is|zat|zit|ging|voer|werkte?|diende|gezeten|zaten|ben)(?: {w}){0,2}? (?:in|bij|op|naar) (?:de |het )?(?:{w} )??(?:leger|marine|luchtmacht|landmacht|circus|brandweer|vreemdelingenlegioen|politie|douane|koopvaardij|wilde vaart|grote vaart|bouw|marechaussee|rijkswacht|binnenvaart)\b",
        ),
        (
            "verzekeringen bank financiën it informatica handel transport logistiek reclame marketing vastgoed olie mode film toerisme zorg onderwijs landbouw visserij mijnbouw bouw verkoop schoonmaak horeca",
            r"\bin (?:de |het )?(?:verzekeringen|bank|financiën|it|informatica|handel|transport|logistiek|reclame|marketing|vastgoed|olie|mode|film|toerisme|zorg|onderwijs|landbouw|visserij|mijnbouw|bouw|verkoop|schoonmaak|horeca)(?: (?:werkte|werkt|gewerkt|zat|zit))\b|\b(?:werkt|werkte|zit|zat) in (?:de |het )?(?:verzekeringen|bank|financiën|it|informatica|handel|transport|logistiek|reclame|marketing|vastgoed|olie|mode|film|toerisme|zorg|onderwijs|landbouw|visserij|mijnbouw|bouw|verkoop|schoonmaak|horeca)\b",
        ),
        (
            "kassa toog balie lopende loket onthaal spoor",
            r"\b(?:zat|stond|zit|staat|werkte?|was|is) (?:{w} )??(?:aan de (?:kassa|balie|lopende band|toog)|achter de (?:toog|balie|kassa|bar)|aan het (?:loket|onthaal)|bij het spoor|bij de spoorwegen)\b(?: (?:van|in|bij|aan){rest})?",
        ),
        (
            "deed voordeed zei stelde",
            r"\b(?:deed|doet) zich (?:toen )?voor als (?!een (?:jongen|meisje|vrouw|man|vriend)\b)\K{np}|\bzich voordeed als \K{np}|\bstelde zich voor als \K{np}|\b(?:zei|beweerde) dat (?:hij|ze) (?:een )?\K(?!(?:van|mij|me|een (?:jongen|meisje|vriend))\b){w}(?: {w})?(?= (?:was|is)\b)",
        ),
    ),
)
