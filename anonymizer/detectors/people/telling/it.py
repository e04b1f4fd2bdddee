"""Italian."""

from .telling import Telling

_BODY = r"(?:dit[ao]|pollic[ei]|dent[ei]|orecchi[oae]|occhi[o]?|bracci[oa]|gamb[ae]|man[oi]|pied[ei]|falang[ei]|incisiv[oi])"
_PLAY = r"(?:recita|presepe|sfilata|carnevale|spettacolo|parata|processione|corteo|sagra|festa|musical|carro|teatro|circo|rievocazione|palio|commedia|saggio)"
_HEADS = (
    r"(?:camera|cameretta|stanza|casa|appartamento|monolocale|villetta|capanna|baracca|roulotte|camper|giardino|cortile|cucina|cantina|soffitta|garage|fienile|cascina|camion|furgone|furgoncino|macchina|auto|pullman|autobus"
    r"|barca|bici(?:cletta)?|moto(?:rino)?|scooter|albergo|hotel|palazzo|torre|panchina|cancello|portone|porta|edificio|villa|balcone|salone|salotto|sala|masseria|fattoria|villino|castello|stalla|capannone|tenda|veranda|bottega|chiesa|cappella|negozio|ufficio|mansarda|rustico|trullo|bungalow|residence)"
)
_WHO = r"(?:ragazz[oai]|ragazzin[oai]|bambin[oai]|bimb[oai]|figli[oa]|donna|uomo|tipo|tizio|signor[ae]|famiglia|gemell[ei]|coppia|quell[oa])"
_PLACE = (
    r"(?:paese|paesino|città|cittadina|villaggio|borgo|frazione|scuola|liceo|classe|corso|squadra|club|via|quartiere|palazzo|provincia|regione|isola|comune|valle|parrocchia|reparto|orchestra|coro|famiglia|mondo|gruppo|collegio|istituto"
    r"|comunità|zona|compagnia|anno|storia|oratorio|casa famiglia)"
)
_NEWSPAPER = r"(?:(?:sul|sui|su|nel|dal|in) (?:tutti |tutto )?(?:i |il |lo |un |prima )?(?:{w} )??(?:giornal[ei]|quotidian[oi]|gazzett\p{L}+|telegiornal[ei]|tg|notiziari\p{L}*|pagina|web)|(?:in|alla|per) (?:tutta la )?(?:tv|tivù|tele(?:visione)?|radio)|al (?:tg|telegiornale|notiziario)|(?:ai|nei|sui) (?:giornali|telegiornali|notiziari)|nelle notizie|sulla stampa|su internet)"
_WILD = (
    r"(?:balen\p{L}+|delfin[oi]|foc(?:a|he)|ors[oai]|orsacchiott[oi]|lup[oai]|leon[ei]|leonessa|tigr[ei]|leopard[oi]|panter[ae]|elefant[ei]|cammell[oi]|dromedari\p{L}?|cangur[oi]|struzz[oi]|coccodrill[oi]|alligator[ei]|serpent[ei]|biscia|pitone|boa|cobra"
    r"|pavon[ei]|cinghial[ei]|cerv[oi]|capriol[oi]|alc[ei]|scimmi[ae]|scimpanzé|lama|alpaca|cign[oi]|squal[oi]|sciam[ei]|api|pappagall[oi]|aquil[ae]|guf[oi]|civett[ae]|pipistrell[oi]|tartarug(?:a|he)|iguan[ae]|rinoceront[ei]|ippopotam[oi]|giraff[ae]|zebr[ae])"
)
_FARM = (
    r"(?:cavall[oi]|pony|asin[oi]|mucc(?:a|he)|vacc(?:a|he)|tor[oi]|maial[ei]|pecor[ae]|capr[ae]|oc(?:a|he)|topi|ratti)"
)
_SHOP = (
    r"(?:negozi(?:o|etto)|bottega|attività|ditta|azienda|impresa|società|bar|caffè|ristorante|trattoria|banco|bancarella|chiosco|edicola|officina|fattoria|vivaio|canile|maneggio|palestra|studio|salone|agenzia|albergo|hotel|pensione|agriturismo|campeggio"
    r"|panificio|forno|macelleria|friggitoria|pizzeria|gelateria|pasticceria|lavanderia|galleria|birrificio|vigneto|caseificio|fucina|segheria|cava|farmacia|autoscuola|tipografia|ferramenta|merceria|libreria|cartoleria|pescheria|sartoria|rosticceria|tabaccheria|\p{L}{4,}eria|stabilimento|lido)"
)
_THINGS = r"(?!(?:cose|cosa|foto|video|messaggi|bugie|droga|vestiti|amici|amiche|storie|errori|scherzi|cazzate|stupidaggini|tutto|niente|finta|parte|male|bene|soldi|casa)\b)"

ITALIAN = Telling(
    stops=(
        r"e|ed|o|ma|però|quindi|perché|quando|mentre|se|che|chi|cui|dove|come|poi|io|tu|lui|lei|noi|voi|loro|mi|ti|si|ci|vi|è|era|ero|erano|sono|sei|siamo|ho|hai|ha|abbiamo|hanno|avevo|aveva|avevano"
        r"|fatto|faceva|ha detto|disse|dopo|prima|durante|ogni|tutti|tutte|allora|c['’]\p{L}+|l['’](?:ho|ha|hanno|aveva)|cioè|tipo"
    ),
    breaks=r"e|ed|ma|però|quindi|perché|quando|mentre|se|poi|che|dove|dopo|prima|finché|cioè|o",
    links=r"di|del|della|dei|delle|a|al|alla|in|nel|nella|su|sul|sulla|con|per|da|dal|dalla|molto|più|anche|lì|là|ancora|davvero|proprio|sempre|il|lo|la|i|le|gli|un|una|uno|già|mio|mia|suo|sua|tra|fra",
    article=r"(?:una?|uno|il|lo|la|i|gli|le|dei|degli|delle|mi[oa]|miei|mie|su[oa]|suoi|sue|nostr[oa]|loro|quest[oa]|quel(?:l[oa])?|due|tre|un altro|un['’]altra) |l['’]|un['’]",
    looks=(
        (
            "vestit travestit mascherat truccat",
            r"\b(?:vestit[oaie]|travestit[oaie]|mascherat[oaie]|truccat[oaie]) (?:da|come) (?!(?:sempre|me|lui|lei|tutti|una? (?:ragazza|donna|uomo|puttana))\b)\K{np}",
        ),
        (
            "costume maschera parrucca kilt tutù mantello monocolo turbante velo hijab niqab burqa travestiment",
            r"\b(?:in|con|portav[oa]|indossav[oa]|porta|messo|addosso|sotto) \K(?:{a})?{adj}(?:costume|maschera|parrucca|kilt|tutù|mantello|monocolo|turbante|velo|hijab|niqab|burqa|travestimento)\b(?: (?:da|di|del|con|a){rest}| \p{L}+[oae])?",
        ),
        (
            "recita presepe sfilata carnevale spettacolo parata processione corteo sagra festa musical carro teatro circo rievocazione palio commedia saggio",
            rf"\b(?:ero|era|sono|facevo|faceva|fatto|feci|fece|interpretavo) \K(?:(?:il|lo|la|un|una|uno) |l['’]|un['’])(?:(?!{{stop}}){{w}} )??{{w}} (?:nel|nella|nell['’]|in|del|della|alla|al|sul) ?(?:un |una )?(?:{{w}} )??{_PLAY}\b(?: (?:vivente|di{{rest}}|del{{rest}}|della{{rest}}))?",
        ),
        (
            "bruciatur ustion tatua cicatric sfregi piercing voglia neo dreadlock cresta",
            r"{a}(?:{w} ){1,2}tatuat[oaie] (?:su|sul|sulla|sulle|sui|sull|dietro|in|nel){rest}"
            r"|(?:{a}{adj})?\b(?:tatuagg(?:io|i)|cicatric[ei]|bruciatur[ae]|ustion[ei]|sfregio|piercing|dreadlocks?|cresta|voglia (?:sul|sulla|a forma)|neo (?:sul|sulla|sopra))\b(?: (?:di|a|con|su|sul|sulla|sulle|sopra|sotto|dietro|in|lungo|al|alla|che|attorno){rest})?",
        ),
        (
            "capelli barba baffi ross calv pelat",
            r"(?:\b(?:i|dei|con i|suoi|miei) )?\b(?:capelli|barba|baffi) (?:(?:lunghi|corti|tutti|molto|tinti|ricci|di) )*(?:verdi?|ross[ia]|rosa|blu|viola|arancioni|tinti|rasati|decolorati|biondi platino|azzurri|bianchi|fucsia|fino (?:al|alla|alle|ai) \p{L}+)\b"
            r"|\b(?:ero|era|è|sono) (?:{w} )?\K(?:rossa di capelli|rosso di capelli|rossa|albin[oa]|calv[oa])\b",
        ),
        (
            "manc pers senza vetro legno protesi orbo gobb zopp albin nan",
            rf"\b(?:manca(?:va|vano|no)?|perso|senza|persi) (?:un|una|uno|due|tre|quattro|metà|mezzo|il|la|le|i)(?: (?:del|della|di un))? ?(?:{{w}} )??{_BODY}\b(?: (?:della|del|alla|al|sulla){{rest}})?"
            rf"|(?:{{a}})?\b(?:occhio di vetro|gamba di legno|gamba finta|protesi (?:alla|al|alle))\b(?: \p{{L}}+)?|\b(?:è|era|ero|sono) \K(?:orbo|gobb[oa]|zopp[oa]|albin[oa]|un nano|una nana)\b",
        ),
        (
            "orecchi occhi braccio gamba mano",
            r"\bun[ao]? (?:sol[ao] )?(?:orecchio|occhio|braccio|gamba|mano)(?: sol[ao])\b|\bun[ao]? sol[ao] (?:orecchio|occhio|braccio|gamba|mano)\b",
        ),
    ),
    homes=(
        (
            "camera cameretta stanza casa appartamento monolocale villetta capanna baracca roulotte camper giardino cortile cucina cantina soffitta garage fienile cascina camion furgon macchina auto pullman autobus barca bici moto scooter"
            " albergo hotel palazzo torre panchina cancello portone porta edificio villa balcone salone salotto sala masseria fattoria villino castello stalla capannone tenda veranda bottega chiesa cappella negozio ufficio mansarda rustico trullo bungalow residence",
            rf"(?:(?:{{a}}|(?:nell[ao]|dell[ao]|nel|del|sull[ao]|sul|all[ao]|dall[ao]) ){{adj}})?\b{_HEADS} (?:{{w}} ){{0,1}}?(?:con|dal|dalla|dalle|dai|piena di|pieno di|a forma di|sopra|di fronte a\p{{L}}*|dietro|accanto a\p{{L}}*|che aveva) ?(?P<rare>{{np}})",
        ),
        (
            "letto muro parete soffitto porta giardino corridoio ingresso cucina bagno vasca salotto salone cantina soffitta tetto finestra camino mensola divano cortile garage camera stanza",
            r"\b(?:c['’]era|c['’]erano|pendeva|stava|era appes[oa]) (?:sempre |anche |perfino )*\K(?P<rare>(?:{a})(?:{w} ){0,4}?{w}) (?:sopra|su|sul|sulla|dietro|in|nel|nella|sotto|davanti|accanto|contro) ?(?:al |alla |il |lo |la |le |mio |suo |nostro |l['’])*(?:letto|muro|parete|soffitto|porta|giardino|corridoio|ingresso|cucina|bagno|vasca|salotto|salone|cantina|soffitta|tetto|finestra|camino|mensola|divano|cortile|garage|camera|stanza)\b",
        ),
        (
            "collezion addomesticat impagliat",
            r"{a}{adj}collezione di (?P<rare>{np})|\bcollezionav[oa] \K(?P<rare>{np})|{a}{adj}{w} (?:addomesticat|impagliat|imbalsamat)[oaie]\b",
        ),
    ),
    renown=(
        (
            "ragazz bambin bimb figli donna uomo tipo tizio signor famiglia gemell coppia quell",
            rf"\b(?:chiama\p{{L}}+|soprannomina\p{{L}}+|conosciut[oaie]|conoscevano|ricorda\p{{L}}*|rimast[oa]|diventat[oa]|come|per|ero|sono|sempre|solo)(?: (?:tutti|sempre|ancora|solo|solamente|me))*"
            rf" \K(?:il|la|lo|quella|quel|quello|i|le) (?:{{w}} )?{_WHO} (?:che|con|del|della|dei|dal|dalla|a cui){{after}}|\b(?:ero|sono|sarò) (?:sempre |solo |per tutti )?\Kquell[oa] (?:che(?! non\b)|con|a cui|del|della){{after}}"
            rf"|\b(?:il|la|lo|quella|quel) {_WHO} (?:con|dal|dalla|dagli|dalle|dai) (?:{{a}})?(?P<rare>{{np}})",
        ),
        (
            "giornal quotidian gazzett telegiornal tg notizi tv tivù tele radio stampa internet web",
            rf"(?P<back>)\b(?:è|era|ne|l['’]|lo|tutti|la cosa|la notizia)(?: |(?<=['’]))(?:(?:stata|stato|anche|perfino|uscit[oa]|finit[oa]|hanno|parlato|parlarono|detto|visto|scritto|passat[oa]|tutti|pure|andat[oa]) ){{1,4}}{_NEWSPAPER}(?!\p{{L}})(?: (?:perché|quando|che|per){{after}})?",
        ),
        (
            "giornal quotidian gazzett telegiornal tg notizi tv tivù tele radio stampa internet web",
            rf"\b(?:(?:io|noi|lui|lei|mi|ci|lo|la|{{a}}(?:{{w}} ){{0,4}}?{{w}}) )?(?:sono|siamo|è|ero|era|hanno|ha|ho|uscii|finii|finì)(?: (?:anche|perfino|stat[oaie]|finit[oaie]|uscit[oaie]|apparsi?|apparsa|andat[oaie]|mess[oaie]|intervistat[oaie]|passat[oaie]|parlato|scritto|pure)){{0,3}} (?:(?!{{brk}}){{w}} ){{0,4}}?{_NEWSPAPER}(?!\p{{L}})(?:,? (?:perché|quando|per|dopo){{after}})?",
        ),
        (
            "giornal stampa reporter tv radio virale notizia troupe",
            r"\b(?:ha|hanno|aveva) fatto notizia\b(?: {after})?|\b(?:il|la|i|un|una|dei) (?:{w} )?(?:giornale|stampa|giornalist[aie]|reporter|televisione|tv|radio|troupe) (?:ha|hanno|è|sono|era|erano|mi ha|ci ha|ne ha) (?:{w} )?(?:scritto|parlato|raccontato|venut[oaie]|filmato|intervistato|pubblicato){after}",
        ),
        (
            "croll esplos brucia incendia deraglia rovescia affonda allaga capovol valanga frana arenat bloccat spiagg",
            r"\b(?!(?:io|lui|lei|noi|loro|mi|si|ci|ma|e)\b){before}(?:è|sono|si è|si sono|si era|era|erano|ha) (?:tutt[oa] )?(?:crollat|esplos|bruciat|incendiat|deragliat|rovesciat|affondat|allagat|capovolt|spiaggiat|arenat|bloccat|sprofondat)[oaie]\b{after}"
            r"|\b(?:è|sono|si è|si sono|si era|era) (?:crollat|esplos|bruciat|incendiat|deragliat|rovesciat|affondat|allagat|capovolt|spiaggiat|arenat|bloccat|sprofondat)[oaie] (?:il|lo|la|i|gli|le|l['’]\p{L}+|uno?|una|mezz[oa]|tutt[oa])\b{after}"
            r"|\b(?:una |la |un['’])(?:valanga|frana|alluvione){after}",
        ),
        (
            "salvat soccors evacuat fulmin incastrat sepolt bloccat tirat estratt",
            r"\b(?:mi|ci|lo|la|li|hanno|sono|siamo|è|ero|eravamo|ha)(?: {w}){0,2}? (?:salvat|soccors|evacuat|colpit|incastrat|sepolt|intrappolat|bloccat|estratt|tirat)[oaie](?: fuori| giù)? (?:da|dal|dalla|dall['’]|dalle|dai|in|nel|nella|nell['’]|sul|sulla|sotto|con)(?! (?:quell[ao]|quest[ao]|una) (?:relazione|storia|situazione)\b)(?: |(?<=['’])){w}{after}",
        ),
        (
            "salvat tirat ripescat estratt salvai tirai",
            r"\b(?:ho|ha|avevo|aveva|abbiamo) (?:anche |una volta )?(?:salvato|tirato fuori|ripescato|tirato su|estratto) (?:{a})(?:{w} ){0,4}?{w} (?:dal |dalla |dall['’]|dai |da un |da una )(?!(?:casa|camera|letto|borsa|banca|cassetto|tasca|scuola)\b){np}",
        ),
        (
            "balen delfin foca foche orso orsa orsi lupo lupa lupi leon tigr leopard panter elefant cammell dromedari cangur struzz coccodrill alligator serpent biscia pitone boa cobra pavon cinghial cerv capriol alce alci scimmi scimpanzé"
            " lama alpaca cign squal sciam api pappagall aquil guf civett pipistrell tartarug iguan rinoceront ippopotam giraff zebr",
            rf"\b(?:è|sono|era|si è) (?:scappat|entrat|arrivat|spuntat|fuggit|comparsi?|apparsi?|spiaggiat|uscit)[oaie]? (?:{{a}})(?:{{w}} )??{_WILD}{{rest}}|{{a}}(?:{{w}} )??{_WILD}(?: (?:del|dello|della|di){{np}})? (?:è|sono|si è|ha|era|si era|hanno) (?:scappat|entrat|arrivat|spuntat|fuggit|apparsi?|apparsa|spiaggiat|uscit|attaccat|mors|trovat|attraversat)[oaie]?{{after}}",
        ),
        (
            "cavall pony asin mucc vacc toro tori maial pecor capr oca oche topi ratti",
            rf"{{a}}(?:{{w}} )??{_FARM} (?:è|sono|si è|ha|era) (?:scappat|entrat|arrivat|salit|finit|attraversat)[oaie] (?:in|nel|nella|nell['’]|sul|sulla|sull['’]) ?(?:un |una )?(?:{{w}} )??(?:supermercato|chiesa|scuola|negozio|autostrada|stazione|piscina|municipio|ospedale|cortile|classe|porto|ascensore|biblioteca|tetto|cucina|bagno|bar|centro|metro|palestra|aula|piazza)\b",
        ),
        (
            "medagli premi trofeo coppa targa diploma borsa titolo record campion",
            r"\b(?:vint[oa]|vinse|vinsi|ricevut[oa]|avut[oa]|preso|dat[oa]|consegnat[oa]|ottenut[oa]|ho|ha|aveva|battuto|sono|ero|era|è|stat[oa]|diventat[oa]|assegnat[oa]|diedero) \K(?:(?:una?|il|lo|la|le|i|mi[oa]|su[oa]|due|tre) |l['’]|un['’])?(?:(?!{stop}){w} ){0,2}?(?:medagli[ae]|premi[o]?|trofeo|coppa (?:di|del|della)|targa|borsa di studio|titolo (?:di|del|della)|record|campion(?:e|essa|i) (?:di|del|della|regional|italian|provincial|nazional|mondial)|diploma (?:di|del) (?:merito|coraggio|sindaco))(?!\p{L}){rest}",
        ),
        (
            "anno mese",
            r"\b(?:(?!{stop}){w} ){1,3}?(?:dell['’]anno|del mese)\b(?<!\b(?:fine|inizio|resto|metà|corso|giorno|giorni|momento|parte|arco|primi|durante) (?:dell['’]anno|del mese))(?=[.,;!?)]|$| (?:e|in|a|al|per|da)\b)",
        ),
        (
            "unic sol giovane vecchi piccol grande prim",
            rf"(?:\b(?:il|la|lo|i|le) |\bl['’])(?:unic[oaie]|sol[oa]|più (?:giovane|vecchi[oa]|piccol[oa]|grande)|prim[oaie]) (?!(?:volta|cosa|cose|giorno|persona|modo|motivo|notte|settimana|anno|mese|parte|problema|scelta|sera|momento|posto|soluzione)\b)(?:(?!{{stop}}){{w}} ){{0,3}}?(?:del|della|dell['’]|dello|nel|nella|nell['’]|di tutt[oa] (?:il |la )|in tutt[oa] (?:il |la )|della mia |di quel) ?(?:{{w}} )??{_PLACE}\b(?:,? (?:a|che)(?: {{w}}){{1,8}})?"
            r"|\b(?:ero|sono|era|è|fui|fu|stat[oa]) \K(?:(?:il|la|lo) |l['’])(?:unic[oa]|più giovane|prim[oa]) (?!(?:volta|persona|cosa|che)\b)(?:{w} ){0,2}?(?:a|che) {w}(?: {w}){0,7}",
        ),
    ),
    trades=(
        (
            "domicilio",
            r"\b(?!(?:era|è|sono|veniva|viene|essere)\b)(?:\p{L}{3,}[ae]v[oa] (?:(?!{stop}){w} ){0,2}?|\p{L}{3,}[ae] )a domicilio\b",
        ),
        (
            "guid taxi",
            r"\bguid(?:a|av[oa]|avano|ano|o) (?:(?:una?|il|lo|la|i|le|gli|dei) |l['’])?(?:{w} )??(?:taxi|autobus|bus|pullman|corriera|scuolabus|camion|tir|tram|treno|metro|ambulanza|trattore|gru|carro funebre|muletto|ruspa|escavatore|pulmino|autobotte)\b(?: (?:scolastico|del{rest}|di{rest}))?",
        ),
        (
            "lavor",
            r"\blavor(?:a|av[oa]|avano|ato|o|ano) (?:lì |nel fine settimana |di notte |anche |allora |part[- ]time )?(?:in|nel|nella|nello|nell['’]|al|alla|allo|all['’]|per|presso|da|sul|sulla|come|con) ?(?!(?:me|lui|lei|noi|loro|casa|mattina|notte|sera|giorno|nero|fretta|estate|inverno|quel|quello)\b)(?P<rare>{np})",
        ),
        (
            "ripar mont aggiust vend install consegn pul allev addestr tos restaur fabbric insegn import export accord coltiv cur pos distribu affitt raccogli stir cuc impagli tagli",
            r"\b(?:che|lui|lei|io|padre|madre|fratello|sorella|zio|zia|marito|moglie|cugin[oa]|vicin[oa]|papà|mamma|patrigno|matrigna|nonno|nonna|suocer[oa]|\p{Lu}\p{L}+) \K(?:ripara|monta|aggiusta|vende|installa|consegna|puli|alleva|addestra|tosa|restaura|fabbrica|insegna|importa|esporta|accorda|coltiva|posa|affitta|stira|cuci)(?:v[oa]|vano|va|sce)? "
            rf"(?:(?:i|gli|le|dei|degli|delle|del|della|dell['’]) ?)?{_THINGS}(?!{{a}})(?:{_THINGS}{{np}})",
        ),
        (
            "negozi bottega attività ditta azienda impresa società bar caffè ristorante trattoria banc chiosco edicola officina fattoria vivaio canile maneggio palestra studio salone agenzia albergo hotel pensione agriturismo campeggio panificio forno birrificio vigneto caseificio fucina cava farmacia autoscuola ferramenta stabilimento lido -eria -ia",
            rf"\b(?:avev[oa]|avevano|gestiva|gestivano|gestisce|tenev[oa]|tenevano|aperto|rilevato|ha|hanno|avevamo) (?:una?|uno|il suo|la sua|un proprio|l['’]unic[oa]|il loro|la loro)(?: |(?<=['’]))(?:(?!{{stop}}){{w}} ){{0,2}}?{_SHOP}(?: (?:di|del|della|al|alla|in|sul|sulla|a|con){{rest}})?(?!\p{{L}})",
        ),
        (
            "mercat fiere trasloch pulizi unghie consegne vendemmi stagion notti turni cantieri sgomberi ripetizioni facchinaggio volantinaggio ambulante giostr",
            r"\bfac?(?:eva|evo|evano|nno|ccio)? (?:i |le |gli |dei |delle |la |il )?(?:mercati|fiere|traslochi|pulizie|unghie|consegne|vendemmia|vendemmie|stagioni?|notti|turni|cantieri|sgomberi|ripetizioni|facchinaggio|volantinaggio|mercatini|ambulante|giostre|giostrai[oa])\b{rest}",
        ),
        (
            "esercito marina legione finanza circo pompieri polizia carabinieri dogana aeronautica edilizia",
            r"\b(?:in|nell['’]|nella|nel|nei|dell['’]|dei|della) ?(?:esercito|polizia|marina(?: militare| mercantile)?|legione(?: straniera)?|guardia di finanza|circo|pompieri|vigili del fuoco|vigili urbani|aeronautica|edilizia|guardia costiera|protezione civile|forestale)\b",
        ),
        (
            "assicurazioni banca finanza informatica commercio trasporti logistica pubblicità marketing immobiliare petrolio moda cinema turismo sanità scuola agricoltura pesca edilizia vendite pulizie ristorazione",
            r"\blavor\p{L}+ (?:in|nel|nella|nelle|nell['’]|nei) ?(?:assicurazioni|banca|finanza|informatica|commercio|trasporti|logistica|pubblicità|marketing|immobiliare|petrolio|moda|cinema|turismo|sanità|scuola|agricoltura|pesca|edilizia|vendite|pulizie|ristorazione)\b",
        ),
        (
            "cassa bancone centralino catena portineria sportello ferrovie",
            r"\b(?:alla cassa|al bancone|al centralino|alla catena di montaggio|in portineria|allo sportello|in ferrovia|nelle ferrovie)\b(?: (?:di|del|della|in|al){rest})?",
        ),
        (
            "spacci finge fingeva present dicev",
            r"\b(?:si spaccia(?:va)? per|fingeva di essere|finge di essere|diceva di essere|si è presentat[oa] come|si presentava come) (?!una? (?:ragazz[oa]|donna|uomo|amic[oa])\b)\K(?:(?:una?|il|la|uno) |l['’]|un['’])?{np}",
        ),
    ),
)
