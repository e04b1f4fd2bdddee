"""German."""

from .telling import Telling

_BODY = (
    r"(?:finger|daumen|zehen?|zahn|zähne|schneidezahn|ohr(?:en)?|auge[n]?|arm|bein|hand|fuß|fingerkuppe|ohrläppchen)"
)
_PLAY = r"(?:krippenspiel|theaterstück|schultheater|umzug|\p{L}*umzug|karneval|fasching|prozession|festzug|zirkus|musical|\p{L}*aufführung|\p{L}*fest|weihnachtsspiel|fasnacht|festspiel(?:en)?)"
_HEADS = (
    r"(?:\p{L}*(?:zimmer|wohnung|haus|häuschen|hütte|wohnwagen|wohnmobil|garten|hof|küche|keller|dachboden|speicher|schuppen|garage|scheune|wagen|lieferwagen|auto|lkw|bus|boot|schiff|fahrrad|motorrad"
    r"|roller|hotel|gebäude|turm|bank|tor|tür|bude|villa|balkon|saal|raum|hausboot|bungalow|schloss|bauernhaus|stall|lager|lagerhalle|zelt|veranda|werkstatt|kirche|kapelle|laden|büro|dachgeschoss|gartentor|schuppen)s?|zimmers|haus(?:es|e)|hauses)"
)
_WHO = r"(?:mädchen|junge|kind|frau|mann|typ|dame|familie|zwillinge|paar|mädel|kleine|lehrer(?:in)?)"
_PLACE = r"(?:(?:\p{L}*(?:dorf|stadt|ort|schule|klasse|jahrgang|mannschaft|verein|straße|viertel|siedlung|kreis|landkreis|land|insel|gemeinde|tal|abteilung|orchester|chor|familie|kurs|schuljahr|internat|heim|stufe|gymnasium|gegend|geschichte|welt|klub|club))(?:es|s|e)?)"
_NEWSPAPER = r"(?:(?:in|durch) (?:allen |der |den |die |einer )?(?:{w} )??(?:\p{L}*zeitung(?:en)?|presse|tagesschau|illustrierten|lokalpresse|medien|bild)|(?:im|ins|beim) (?:{w} )??(?:fernsehen|radio|lokalfernsehen|tv|rundfunk|lokalblatt|wochenblatt|internet|netz)|in den (?:{w} )??(?:nachrichten|lokalnachrichten|schlagzeilen|medien)|auf (?:der )?titelseite)"
_WILD = (
    r"(?:\p{L}*wale?|delfine?|robben?|seehunde?|bär(?:en)?|w[oö]lfe?|löwen?|löwin|tiger|leoparden?|panther|elefant(?:en)?|kamele?|dromedare?|kängurus?|emus?|krokodile?|alligator(?:en)?|schlangen?|python|boa|kobra"
    r"|strauße?|pfauen?|wildschweine?|hirsche?|rehe?|elche?|affen?|schimpansen?|lamas?|alpakas?|schwäne?|haie?|bienen\p{L}*|bienen|papagei(?:en)?|adler|eulen?|uhus?|fledermäuse|schildkröten?|leguane?|nashorn|nilpferd|giraffen?|zebras?)"
)
_FARM = r"(?:pferde?|ponys?|esel|kühe?|stier|bulle|schweine?|schafe?|ziegen?|gänse|ratten)"
_SHOP = (
    r"(?:\p{L}*(?:laden|geschäft|betrieb|firma|café|bar|kneipe|restaurant|stand|kiosk|werkstatt|hof|gärtnerei|hundepension|reitstall|fitnessstudio|studio|salon|agentur|hotel|pension|campingplatz|bäckerei|metzgerei|bude|imbiss"
    r"|pizzeria|waschsalon|galerie|brauerei|weingut|molkerei|schmiede|sägewerk|steinbruch|apotheke|fahrschule|druckerei|gasthaus|wirtschaft|buchhandlung|spedition|tankstelle|wäscherei|reinigung|schneiderei|mühle|bude))"
)
_THINGS = r"(?!(?:sachen|dinge|fotos?|bilder|videos?|nachrichten|lügen|drogen|klamotten|freunde|quatsch|fehler|geschichten|witze|mich|dich|sich|uns|euch|ihn|sie|es|mir|ihm|ihr|das|alles|nichts|etwas|was|nur|auch|noch|dann|immer)(?!\p{L}))"

GERMAN = Telling(
    stops=(
        r"und|oder|aber|also|weil|wenn|als|ob|dass|daß|wie|dann|denn|ich|du|er|es|wir|man|ist|war|waren|sind|bin|hat|hatte|habe|haben|hatten|wurde|wurden|worden|geworden|gewesen|sagte?|hat|nachdem|bevor|damals|nämlich|halt"
        r"|ja|gehabt|gesehen|gekommen|gegangen|gesagt|getragen|angehabt|vorher|nachher|jede[nrms]?|alle"
    ),
    breaks=r"und|oder|aber|weil|wenn|als|ob|dass|daß|dann|denn|sondern|obwohl|nachdem|bevor|damit|deshalb|während",
    links=r"ein|eine|einen|einem|einer|der|die|das|den|dem|von|vom|im|in|am|an|auf|bei|beim|mit|für|aus|zu|zum|zur|über|unter|hinter|neben|sehr|auch|da|dort|noch|wieder|wirklich|so|mal|schon|durch|einmal|mein|sein",
    article=r"(?:eine?[nmrs]?|der|die|das|dem|den|des|meine?[nmrs]?|deine?[nmrs]?|seine?[nmrs]?|ihre?[nmrs]?|unsere?[nmrs]?|diese[nmrs]?|zwei|drei|so eine?[nm]?) ",
    looks=(
        (
            "verkleid kostüm geschmink angezogen",
            r"\bals \K(?!(?:kind|mädchen|junge|frau|mann)\b)(?:{w} ){0,5}?{w} (?:verkleidet|kostümiert|geschminkt)\b|\b(?:verkleidet(?:e[nr]?)?|kostümiert|geschminkt)(?: (?:mich|sich|uns|er|sie|ich))* als \K{np}",
        ),
        (
            "-kostüm -maske -perücke verkleid kostüm maske perücke kilt tutu umhang monokel turban kopftuch schleier hidschab niqab burka",
            r"\b(?:im|in|trug|trägt|getragen|trage|mit|hatte|unter) \K(?:{a})?{adj}(?:\p{L}*kostüm|\p{L}*maske|\p{L}*perücke|verkleidung|kilt|tutu|umhang|monokel|turban|kopftuch|gesichtsschleier|hidschab|niqab|burka)\b(?: (?:von|mit|aus){rest})?",
        ),
        (
            "-spiel -stück -umzug -fest -aufführung -zug -zirkus karneval fasching prozession musical schultheater fasnacht zirkus",
            rf"\b(?:war|bin|spielte|spielten|gab|ist|habe|hat) (?:ich |er |sie |wir |mal |den |damals )*\K(?:der|die|das|den|ein|eine|einen) {{adj}}{{w}} (?:im|in der|in einem|auf dem|beim|bei der) (?:{{w}} )??{_PLAY}(?: {{w}})?\b",
        ),
        (
            "-wunde -fleck brand tätow tattoo -tattoo narbe -narbe piercing muttermal feuermal leberfleck dreadlocks irokese",
            r"{a}{adj}{w} (?:(?:auf|an|in|am|im|hinter|über|unter)(?: {w}){1,4} )tätowiert\b"
            r"|(?:{a}{adj})?\b(?:\p{L}*tattoos?|\p{L}*tätowierung(?:en)?|\p{L}*narben?|\p{L}*brandwunden?|\p{L}*verbrennung(?:en)? (?:am|an|im|auf|auf der)|piercings?|muttermale?|feuermal|leberfleck|dreadlocks|irokese)\b(?: (?:von|mit|auf|über|unter|an|am|im|in|hinter|quer|um){rest})?",
        ),
        (
            "haar bart schnurrbart auge rothaar glatze -haarig",
            r"(?:\b{a})?\b(?:(?:lange?|kurze?|ganz|knall\p{L}*|hell\p{L}*|gefärbte?) )*(?:\p{L}*(?:grüne?|rote?|blaue?|rosa|lila|pinke?|orange\p{L}*|gefärbte?|kahl\p{L}*|weiße?|bunte?|rasierte?))[nrsm]? (?:haare?n?|bart|schnurrbart|locken|zopf)\b"
            r"|\b(?:haare?) (?:waren |war |hatte ich |ganz )*(?:grün|rot|blau|rosa|lila|pink|orange|abrasiert|gefärbt|bis \p{L}+ \p{L}+)\b|\b(?:rothaarig\p{L}*|glatze|glatzköpfig\p{L}*)\b",
        ),
        (
            "fehl ohne verlor glasauge holzbein prothese einäugig einarmig einbeinig hinkt humpel albino kleinwüchsig schiel",
            rf"\b(?:fehl(?:te|ten|t|en)|ohne|verloren?|verlor)(?: (?:ihm|ihr|mir|an))*(?: (?:ein|eine|einen|zwei|drei|vier|die hälfte|die|der|das))? (?:{{w}} )??{_BODY}\b(?: (?:an|am|der|von){{rest}})?"
            rf"|{{a}}(?:{{w}} )??{_BODY} (?:an \p{{L}}+ \p{{L}}+ \p{{L}}+ )?(?:verloren|gefehlt|abgetrennt)\b|{{a}}?(?:glasauge|holzbein|beinprothese|armprothese|handprothese)\b|\b(?:einäugig|einarmig|einbeinig|kleinwüchsig)\p{{L}}*\b|\balbino\b",
        ),
        (
            "ohr auge arm bein hand",
            r"\bnur (?:noch )?(?:ein|einen|eine) (?:ohr|auge|arm|bein|hand)\b",
        ),
    ),
    homes=(
        (
            "-zimmer -wohnung -haus -häuschen -hütte -wagen -wohnmobil -garten -hof -küche -keller -boden -speicher -schuppen -garage -scheune -auto -lkw -bus -boot -schiff -rad -roller -hotel -gebäude -turm -bank -tor -tür -bude -villa -balkon -saal -raum -hause -hauses -bungalow -schloss -stall -lager -halle -zelt -veranda -werkstatt -kirche -kapelle -laden -büro -geschoss",
            rf"{{a}}{{adj}}{_HEADS} (?:mit|über|hinter|neben|gegenüber(?: von)?|voller|in form|aus) (?P<rare>(?:{{a}})?{{np}})",
        ),
        (
            "hing stand lag steht hängt",
            r"\b(?:im|in der|in unserem|in seinem|in ihrem|an der|auf dem|vor dem|vor der|über dem) (?:\p{L}*(?:flur|garten|hof|küche|bad|wohnzimmer|keller|dachboden|zimmer|garage|wand|dach|tür|haus|bett|sofa|kamin)) (?:hing|stand|lag|hängt|steht)(?:en)? (?:immer |auch |noch |sogar )*\K(?P<rare>(?:{a}){np})|\b(?:da|dort|es|an der wand|über dem bett) (?:hing|stand|lag|hängt|steht)(?:en)? (?:immer |auch |noch |sogar )*\K(?P<rare>(?:{a})(?:{w} ){0,3}?{w}) (?:über|auf|hinter|in|im|unter|vor|neben|an) (?:dem |der |den |seinem |seiner |ihrem |unserem )?(?:bett|wand|decke|tür|garten|flur|küche|bad|badewanne|wohnzimmer|keller|dachboden|dach|fenster|kamin|regal|sofa|hof|garage|zimmer)\b",
        ),
        (
            "sammlung -sammlung sammel zahm ausgestopft",
            r"{a}{adj}\p{L}*sammlung (?:von |mit )?(?P<rare>{np})|\bsammel(?:te|t) \K(?P<rare>{np})|{a}(?:zahme|ausgestopfte)[rnsm]? {w}",
        ),
    ),
    renown=(
        (
            "mädchen junge kind frau mann typ dame familie zwilling paar mädel kleine lehrer diejenige derjenige",
            rf"\b(?:ich war|war ich|ich bin) (?:immer |nur |halt )?\K(?:diejenige|derjenige),? (?:die|der|mit|deren|dessen)(?: {{w}}){{1,9}}|\b(?:nannte\p{{L}}*|genannt|hieß\p{{L}}*|bekannt|kannte\p{{L}}*|kennt|war|bin|blieb|als|immer|nur|wurde|erinnert)(?: (?:mich|ihn|sie|uns|mir|immer|nur|noch|alle|ich))*"
            rf" \K(?:der|die|das|dem|den) (?:{{w}} )?{_WHO}(?:,? (?:der|die|das|dem|den|deren|dessen)|,? mit|,? vo[nm]|,? aus)(?: (?!{{brk}}){{w}}){{1,9}}"
            rf"|\b(?:der|die|das) {_WHO} mit (?:{{a}})?(?P<rare>{{np}})",
        ),
        (
            "-zeitung zeitung presse tagesschau fernsehen radio tv nachrichten lokalnachrichten schlagzeil titelseite medien -blatt internet rundfunk",
            rf"(?P<back>)\b(?:das|es|dies|die sache|alle|darüber|davon) (?:(?:war|kam|stand|wurde|ist|lief|hat|haben|sogar|auch|dann|alle|überall|damals|mal|man|berichtet|geschrieben|groß) ){{1,4}}{_NEWSPAPER}(?!\p{{L}})(?: (?:berichtet|geschrieben|gelesen|gesehen|gebracht|gezeigt))?(?:,? (?:weil|als|dass|wie){{after}})?",
        ),
        (
            "-zeitung zeitung presse tagesschau fernsehen radio tv nachrichten lokalnachrichten schlagzeil titelseite medien -blatt internet rundfunk",
            rf"\b(?:ich|wir|er|sie|man|mich|uns|{{a}}(?:{{w}} ){{0,4}}?{{w}}) (?:(?:war|waren|kam|kamen|stand|standen|bin|sind|wurde|wurden|hat|haben|habe|sogar|auch|dann|mal|mich|uns|ihn|groß) ){{1,4}}(?:(?!{{brk}}){{w}} ){{0,3}}?{_NEWSPAPER}(?!\p{{L}})(?: (?:gekommen|gewesen|interviewt|gezeigt|erschienen|gebracht))?(?:,? (?:weil|als|nachdem|dass)(?: {{w}}){{1,10}})?",
        ),
        (
            "-zeitung zeitung presse reporter journalist fernsehen radio schlagzeil",
            r"\bschlagzeilen gemacht\b|\b(?:die|das|der|ein|eine) (?:{w} )?(?:\p{L}*zeitung|presse|reporter(?:in)?|journalist(?:en|in)?|fernsehen|radio|fernsehteam) (?:hat|haben|kam|kamen|schrieb|berichtete|brachte|filmte|war)(?! (?:an|aus|immer|nie)\b){after}",
        ),
        (
            "grund gestrandet eingestürz -stürzte eingebroch explod abgebrann niedergebrann entgleis gekenter umgekipp gesunk überflut überschwemm lawine erdrutsch stecken gekracht",
            r"\b(?!(?:ich|er|sie|wir|man|es|das|und|aber|der|da)\b(?! \p{Lu})){before}(?:eingestürzt|eingebrochen|zusammengebrochen|explodiert|abgebrannt|niedergebrannt|entgleist|gekentert|umgekippt|gesunken|überflutet|überschwemmt|umgestürzt|gekracht|auf grund gelaufen|gestrandet)\b(?: {w}){0,3}"
            r"|\b(?:stürzte|brach|brannte|kippte|explodierte|entgleiste|kenterte|krachte) (?:(?!{brk}){w} ){1,7}?(?:ein|ab|um|zusammen|nieder)\b(?<=(?:dach|brücke|haus|halle|turm|kirche|schule|wagen|lastwagen|bus|zug|boot|fabrik|scheune|mauer|decke|tribüne|wand|hütte)\b.{0,60})"
            r"|\b(?:eine |die )(?:lawine|überschwemmung|schlammlawine){after}|\b(?:ein )?erdrutsch{after}",
        ),
        (
            "gerettet geborgen evakuiert blitz eingeklemm eingeschloss verschütt steckengeblieb abgeseil",
            r"\b(?:ich|wir|er|sie|man|mich|uns|ihn)(?: {w}){0,2}? (?:{w} ){0,7}?(?:gerettet|geborgen|evakuiert|eingeklemmt|eingeschlossen|verschüttet|steckengeblieben|abgeseilt|befreit|vom blitz getroffen)(?: worden)?\b(?<=(?:aus|vom|von|im|in|unter|über|mit) .{3,80})",
        ),
        (
            "gerettet gezogen geholt herausgezogen",
            r"\b(?:habe|hat|hatte|haben|hab) (?:ich |er |sie |wir |mal |einmal |damals |auch |schon )*\K(?:{a})(?:{w} ){0,4}?{w} (?:aus|von) (?:dem |der |einem |einer )(?!(?:haus|zimmer|bett|tasche|bank|schule|schublade)\b)(?:{w} ){1,3}?(?:gerettet|gezogen|geholt|gefischt|herausgezogen)\b"
            r"|\b(?:rettete|zog|holte|fischte) \K(?:{a})(?:{w} ){0,4}?{w} aus (?:dem |der |einem |einer )(?!(?:haus|zimmer|bett|tasche|bank|schule|schublade)\b){w}",
        ),
        (
            "-wal -wale delfin robbe seehund bär wolf wölf löw tiger leopard panther elefant kamel dromedar känguru emu krokodil alligator schlange python boa kobra strauß pfau wildschwein hirsch reh elch affe"
            " schimpans lama alpaka schwan schwän hai biene papagei adler eule uhu fledermäus schildkröt leguan nashorn nilpferd giraffe zebra",
            rf"{{a}}(?:{{w}} )??{_WILD}(?: aus{{np}})? (?:ist|sind|kam|kamen|lief|liefen|war|waren|hat|schwamm|brach|stand|saß|hatte){{after}}(?: (?:ausgebrochen|entlaufen|geflohen|gelaufen|gekommen|gestrandet))?",
        ),
        (
            "pferd pony esel kuh kühe stier bulle schwein schaf ziege gäns ratten",
            rf"{{a}}(?:{{w}} )??{_FARM} (?:ist|sind|kam|kamen|lief|liefen|stand|standen) (?:{{w}} ){{0,2}}?(?:in|im|auf|über|durch) (?:den |die |das |dem |der |einen |ein )?(?:{{w}} )??(?:\p{{L}}*(?:supermarkt|kirche|schule|laden|autobahn|bahnhof|schwimmbad|freibad|rathaus|krankenhaus|schulhof|hafen|bibliothek|dach|küche|bad|kneipe|innenstadt|fußgängerzone|u-bahn|turnhalle))\b(?: \p{{L}}+(?:en|t))?",
        ),
        (
            "-medaille medaille -preis preis pokal plakette urkunde stipendium titel rekord -meister meister orden ehrung auszeichnung",
            r"\b(?:gewann(?:en)?|bekam(?:en)?|kriegte|erhielt(?:en)?|habe|hat|haben|hatte|wurde|war|bin|verliehen|überreicht|gab) (?:ich |er |sie |wir |mal |ihm |ihr |mir |sogar |auch |damals |man )*\K(?:(?:eine?n?|den|die|das|meine?n?|ihre?n?|seine?n?|zwei|drei) )?(?:(?!{stop}){w} ){0,2}?(?:\p{L}*medaillen?|\p{L}*preis|\p{L}*pokal|\p{L}*plakette|\p{L}*urkunde|\p{L}*stipendium|\p{L}*titel|\p{L}*rekord|orden|ehrung|auszeichnung|\p{L}{3,}meister(?:in)?)(?<!hausmeister|hausmeisterin|bürgermeister|bürgermeisterin|bademeister|untertitel|kaufpreis|mietpreis)\b(?: (?:von|vom|im|in|für|bei|beim|der|des){rest})?(?: (?:gewonnen|bekommen|erhalten|verliehen))?",
        ),
        (
            "jahr monat",
            r"\b(?:(?!{stop}){w} ){0,2}?\p{Lu}{w} des (?:jahres|monats)\b(?<!\b(?:ende|anfang|mitte|hälfte|rest|beginn|laufe|tag|zeit|teil|verlauf) des (?:jahres|monats))",
        ),
        (
            "einzig jüngst ältest erst größt kleinst",
            rf"\b(?:der|die|das|dem|den) (?:einzige|jüngste|älteste|größte|kleinste|erste)[nrs]? (?!(?:mal|sache|dinge?|tag|person|weg|grund|nacht|woche|jahr|monat|teil|lösung|frage|abend|moment|ort)\b)(?:(?!{{stop}}){{w}} ){{0,3}}?(?:im|in der|aus der|vom|auf der|in unserem|in unserer|des|der|in meiner|in dem|auf dem|in der ganzen|im ganzen) (?:{{w}} )??{_PLACE}\b(?:,? (?:das|der|die)(?: {{w}}){{1,8}})?"
            r"|\b(?:war|bin|wurde|ist) (?:ich |damals |sie |er )*\K(?:der|die|das) (?:einzige|jüngste|älteste|erste)[nrs]? (?!(?:mal|person|mensch|sache|ding)\b)(?:{w} ){0,2}?{w}, (?:der|die|das)(?: {w}){1,8}",
        ),
    ),
    trades=(
        (
            "fuhr fährt fahre gefahren",
            r"\b(?:fuhr(?:en)?|fährt|fahre|fahren)(?: (?:immer|auch|damals|noch))? (?:(?:den|die|das|einen|eine|ein) )?(?:{w} )??(?:taxi|bus|lkw|laster|lastwagen|straßenbahn|tram|zug|u-bahn|krankenwagen|traktor|kran|leichenwagen|gabelstapler|bagger|sattelschlepper|\p{L}*bus|müllauto|rettungswagen)\b"
            r"|\b(?:taxi|lkw|lastwagen|bus|\p{L}*bus|straßenbahn|kran|bagger|gabelstapler|krankenwagen) (?:ge|zu )?(?:gefahren|fahren)\b",
        ),
        (
            "arbeit jobb",
            r"\b(?:arbeite(?:te|ten|t)?|jobbte|jobbt) (?:am wochenende |nachts |dort |da |auch |damals |früher |nebenbei |halbtags )*(?:in|im|bei|beim|auf|für|an|am|als) (?!(?:mir|ihm|ihr|uns|ihnen|der nacht|der früh|der schule|morgen|abend|hause|sich|dem gleichen|der gleichen|ihrem|tag|wochenende|anfang|sommer|winter)\b)(?P<rare>{np})"
            r"|\b(?:in|im|bei|beim|auf|für|als) (?!(?:mir|ihm|ihr|uns|ihnen|der nacht|der schule|hause|sich)\b)(?P<rare>(?:{a})?(?:(?!{stop}){w} ){0,4}?{w}) (?:gearbeitet|gejobbt|gelernt)\b",
        ),
        (
            "repar verkauf gereinig installier liefer gezüchtet züchte geputzt putz unterricht bau gebaut stimm gestimm importier restaurier schor dressier gehandelt handel bemal übersetz beschnitt schneid flocht näh",
            rf"\b(?:er|sie|ich|wir|die|der|vater|mutter|bruder|schwester|onkel|tante|mann|frau|opa|oma|mama|papa|stiefvater|stiefmutter|nachbar(?:in)?|freund(?:in)?|\p{{Lu}}\p{{L}}+) \K(?:reparierte|verkaufte|reinigte|installierte|lieferte|züchtete|putzte|unterrichtete|baute|stimmte|importierte|restaurierte|schor|dressierte|handelte mit|bemalte|übersetzte|nähte|repariert|verkauft|züchtet|unterrichtet|restauriert|importiert|putzt)(?:en)? {_THINGS}(?!{{a}})(?:{_THINGS}{{np}})(?<! ein| aus| ab)"
            rf"|\b(?:hat|haben|habe|hatte|hatten) (?:immer |auch |früher |damals |noch )*{_THINGS}(?!{{a}})(?:(?!{{stop}}){{w}} ){{0,4}}?{{w}} (?:repariert|verkauft|gereinigt|installiert|ausgeliefert|gezüchtet|geputzt|unterrichtet|gebaut|gestimmt|importiert|restauriert|geschoren|dressiert|übersetzt|genäht)\b",
        ),
        (
            "-laden -geschäft -betrieb -firma -café -bar -kneipe -restaurant -stand -kiosk -werkstatt -hof -gärtnerei -pension -stall -studio -salon -agentur -hotel -platz -ei -bude -imbiss -ia -galerie -gut -schmiede -werk -bruch -apotheke -schule -haus -wirtschaft -handlung -spedition -stelle -mühle",
            rf"\b(?:hatte|hatten|hat|haben|betrieb(?:en)?|führte|führt|leitete|eröffnete|besaß|übernahm) (?:damals |auch |dort )?(?:eine?n?|den einzigen|die einzige|seine?n? eigene?n?|ihre?n? eigene?n?) (?:(?!{{stop}}){{w}} ){{0,2}}?{_SHOP}(?: (?:in|am|auf|an|für|mit|bei){{rest}})?(?!\p{{L}})",
        ),
        (
            "umzüge märkte entrümpelung haushaltsauf nägel haare nachtschicht gartenarbeit catering lieferung trödelm flohm montage",
            r"\b(?:machte|machten|macht) (?:auch |damals |immer |früher )*(?:die )?(?:umzüge|märkte|entrümpelungen|haushaltsauflösungen|nägel|haare|nachtschichten|gartenarbeiten|catering|lieferungen|trödelmärkte|flohmärkte|montage)\b{rest}|\b(?:umzüge|märkte|entrümpelungen|haushaltsauflösungen|flohmärkte) gemacht\b",
        ),
        (
            "bundeswehr marine -marine armee luftwaffe zirkus feuerwehr fremdenlegion polizei zoll bau montage",
            r"\b(?:war|ist|bin|ging|arbeite\p{L}*|diente|gewesen|waren)(?: {w}){0,2}? (?:bei der|beim|in der|zur|zum|bei|auf dem|auf) (?:{w} )??(?:bundeswehr|\p{L}*marine|armee|luftwaffe|zirkus|feuerwehr|fremdenlegion|polizei|zoll|bau|montage|müllabfuhr|post|bahn|berufsfeuerwehr|wasserwacht|bergwacht)\b",
        ),
        (
            "versicherung bank finanzbranche informatik it handel transport logistik werbung marketing immobilien ölbranche modebranche filmbranche tourismus pflege landwirtschaft fischerei bergbau baubranche vertrieb reinigung gastronomie",
            r"\b(?:arbeite\p{L}*|jobbt\p{L}*) (?:in|im|bei) (?:der |einer |dem |den )?(?:versicherung|bank|finanzbranche|informatik|it|handel|transport|logistik|werbung|marketing|immobilien|ölbranche|modebranche|filmbranche|tourismus|pflege|landwirtschaft|fischerei|bergbau|baubranche|vertrieb|reinigung|gastronomie)\b|\b(?:in|im|bei) (?:der |einer )?(?:versicherung|bank|finanzbranche|informatik|it|handel|transport|logistik|werbung|marketing|immobilien|ölbranche|modebranche|filmbranche|tourismus|pflege|landwirtschaft|fischerei|bergbau|baubranche|vertrieb|reinigung|gastronomie) (?:gearbeitet|arbeite\p{L}*)\b",
        ),
        (
            "kasse theke empfang fließband pforte schalter bahn post",
            r"\b(?:saß|stand|sitzt|steht|arbeite\p{L}*|war|ist) (?:{w} )??(?:an der kasse|hinter der theke|am empfang|am fließband|an der pforte|am schalter|bei der (?:bahn|post))\b(?: (?:im|in|bei|von|vom|beim){rest})?",
        ),
        (
            "gab ausgab ausgegeben stellte vor",
            r"\b(?:gab|gibt) sich (?:immer )?als (?!(?:ein )?(?:junge|mädchen|frau|mann|freund)\b)\K(?:{w} ){0,3}?{w}(?= aus\b)|\bsich als \K(?:{w} ){0,3}?{w}(?= (?:ausgegeben|vorgestellt|ausgab)\b)|\bstellte sich als \K(?:{w} ){0,3}?{w}(?= vor\b)",
        ),
    ),
)
