"""Lithuanian."""

from .telling import Telling

_BODY = r"(?:piršt\p{L}+|nykšči\p{L}*|nykšt\p{L}+|dant\p{L}+|aus(?:is|ies|į|ų)|ak(?:is|ies|į|ių|ys)|rank\p{L}{1,2}|koj\p{L}{1,2}|pėd\p{L}+)"
_PLAY = r"(?:vaidinim\p{L}+|spektakl\p{L}+|eisen\p{L}+|parad\p{L}+|karnaval\p{L}+|procesij\p{L}+|švent\p{L}+|miuzikl\p{L}+|cirk\p{L}+|užgavėn\p{L}+|koncert\p{L}+|mugė\p{L}?|festival\p{L}+|prakartėl\p{L}+)"
_HEADS = (
    r"(?:kambar\p{L}+|miegamaj\p{L}+|miegam\p{L}+|nam(?:as|o|e|ą|ai|uose|us|elį|elyje|elis)|but(?:as|o|e|ą|elis|elyje)|trobel\p{L}+|trob\p{L}+|sodyb\p{L}+|vagonėl\p{L}+|namel\p{L}+|sod(?:as|o|e|ą)|kiem(?:as|o|e|ą)|virtuv\p{L}+|rūs\p{L}+|palėp\p{L}+|garaž\p{L}+"
    r"|sandėliuk\p{L}+|tvart\p{L}+|sunkvežim\p{L}+|furgon\p{L}+|mikroautobus\p{L}+|mašin\p{L}+|automobil\p{L}+|autobus\p{L}+|valt\p{L}+|dvirat\p{L}+|motocikl\p{L}+|viešbut\p{L}+|bokšt\p{L}+|suol(?:as|o|ą|iuk\p{L}+)|vart\p{L}+|dur(?:ys|ų|is)|pastat\p{L}+|vil(?:a|oje|ą|os)|balkon\p{L}+|salė\p{L}?|salėje|svetain\p{L}+|vil(?:a|oje)|pil(?:is|yje)|stal\p{L}*|angar\p{L}+|palapin\p{L}+|verand\p{L}+|dirbtuv\p{L}+|bažny\p{L}+|koply\p{L}+|biur\p{L}+|daržin\p{L}+|kluon\p{L}+|malūn\p{L}+|mansard\p{L}+|viensėd\p{L}+)"
)
_WHO = r"(?:mergait\p{L}+|mergin\p{L}+|mergaičiuk\p{L}+|berniuk\p{L}+|vaikin\p{L}+|vaik(?:as|u|ą|o)|moter(?:is|imi|į|ies)|vyr(?:as|u|ą|o)|tip(?:as|u)|šeim(?:a|os|ą)|dvyn\p{L}+|por(?:a|ą|os)|pacan\p{L}+|pan(?:a|elė))"
_PLACE = (
    r"(?:kaim(?:e|o|elyje|elio)|miest(?:e|o|elyje|elio)|mokykl(?:oje|os)|gimnazij(?:oje|os)|klasė(?:je|s)|laid(?:oje|os)|komand(?:oje|os)|klub(?:e|o)|gatvė(?:je|s)|rajon(?:e|o)|kvartal(?:e|o)|apskrit(?:yje|ies)|šal(?:yje|ies)|sal(?:oje|os)|seniūnij(?:oje|os)|parapij(?:oje|os)"
    r"|skyri(?:uje|aus)|orkestr(?:e|o)|chor(?:e|o)|šeim(?:oje|os)|pasaul(?:yje|io)|grup(?:ėje|ės)|internat(?:e|o)|bendruomen(?:ėje|ės)|kurs(?:e|o)|istorij(?:oje|os)|name|Lietuvoje|aplinkoje|apylink(?:ėje|ėse|ių))"
)
_NEWSPAPER = r"(?:(?:per|po) (?:visus |visą |vietos )?(?:{w} )??(?:žinias|televiziją|radiją|televizorių|naujienas|tv|teliką)|(?:visuose |visoje |vietos |į )?(?:laikraš\p{L}+|spaud\p{L}+|žiniasklaid\p{L}+|portal\p{L}+|internete)|(?:per|iš) (?:laikrašti\p{L}+))"
_WILD = (
    r"(?:bangin\p{L}+|delfin\p{L}+|ruon\p{L}+|lok(?:ys|iai|io|į|iuk\p{L}+)|mešk\p{L}+|vilk(?:as|ai|o|ą|ė|us)|liūt\p{L}+|tigr\p{L}+|leopard\p{L}+|panter\p{L}+|drambl\p{L}+|kupranugar\p{L}+|kengūr\p{L}+|strut\p{L}+|krokodil\p{L}+|aligator\p{L}+|gyvat\p{L}+|piton\p{L}+|kobr\p{L}+"
    r"|pov(?:as|ai|ą)|šern\p{L}+|eln\p{L}+|stirn\p{L}+|briedi\p{L}+|bried\p{L}+|beždžion\p{L}+|šimpanz\p{L}+|lam(?:a|os|ą)|alpak\p{L}+|gulb\p{L}+|rykl\p{L}+|biči\p{L}+|bitė?s?|papūg\p{L}+|erel\p{L}+|pelėd\p{L}+|šikšnospar\p{L}+|vėžl\p{L}+|iguan\p{L}+|raganos\p{L}+|begemot\p{L}+|žiraf\p{L}+|zebr\p{L}+)"
)
_FARM = r"(?:arkl\p{L}+|poni\p{L}*|asil\p{L}+|karv\p{L}+|bul(?:ius|iai|ių)|jaut\p{L}+|kiaul\p{L}+|avi(?:s|ys|ų|es)|ož(?:ka|kos|ys)|žąs\p{L}+|žiurk\p{L}+)"
_SHOP = (
    r"(?:parduotuv\p{L}+|krautuv\p{L}+|versl\p{L}+|įmon\p{L}+|firm\p{L}+|kavin\p{L}+|bar(?:ą|as|e)|restoran\p{L}+|kiosk\p{L}+|prekyviet\p{L}+|servis\p{L}+|dirbtuv\p{L}+|ūk(?:į|is|io)|šiltnami\p{L}+|veislyn\p{L}+|žirgyn\p{L}+|sporto klub\p{L}+|studij\p{L}+|salon\p{L}+|agentūr\p{L}+|viešbut\p{L}+|sodyb\p{L}+"
    r"|kemping\p{L}+|kepykl\p{L}+|mėsin\p{L}+|picerij\p{L}+|ledain\p{L}+|skalbykl\p{L}+|galerij\p{L}+|darykl\p{L}+|pienin\p{L}+|kalv(?:ę|ė)|lentpjūv\p{L}+|karjer(?:ą|as)|vaistin\p{L}+|spaustuv\p{L}+|knygyn\p{L}+|siuvykl\p{L}+|degalin\p{L}+|kirpykl\p{L}+|\p{L}{4,}in(?:ę|ė|ėje))"
)
_THINGS = r"(?!(?:dalyk\p{L}+|daikt\p{L}+|nuotrauk\p{L}+|video|žinut\p{L}+|mel\p{L}+|narkotik\p{L}+|drabuž\p{L}+|draug\p{L}+|klaid\p{L}+|istorij\p{L}+|juok\p{L}+|nesąmon\p{L}+|viską|nieko|pinig\p{L}+|man|jam|jai|mane|jį|ją|tai|save|kad|ir|mums|mus)(?!\p{L}))"
_KIN = r"(?:aš|jis|ji|kuris|kuri|jie|mes|tėvas|mama|motina|tėtis|brolis|sesuo|dėdė|teta|vyras|žmona|pusbrolis|pusseserė|kaimynas|kaimynė|patėvis|pamotė|senelis|močiutė|uošvis|uošvė|draugas|draugė)"

LITHUANIAN = Telling(
    stops=(
        r"ir|ar|arba|bet|tačiau|todėl|nes|kai|kada|jei|jeigu|kad|kuris|kuri|kurie|kurį|kurio|kur|kaip|paskui|tada|tuomet|aš|tu|jis|ji|mes|jūs|jie|jos|yra|buvo|buvau|esu|turėjo|turėjau|turi|turiu|sakė|pasakė|po to|prieš|kol|kiekvien\p{L}+|visi|visos|gal|o|juk|taigi"
    ),
    breaks=r"ir|bet|tačiau|todėl|nes|kai|jei|jeigu|kad|paskui|tada|tuomet|kol|nors|o|kuris|kuri|kurie|kur|ar",
    links=r"į|iš|su|ant|prie|per|po|už|apie|be|nuo|iki|virš|pas|dėl|labai|dar|ten|vėl|tikrai|irgi|taip|mano|jo|jos|savo|tą|tas|ta|jau|visai|tik|net|pat",
    article=r"(?:vien(?:as|a|ą|o|os|ame|oje|u)|mano|savo|jo|jos|mūsų|tas|ta|tą|to|tos|toks|tokia|tokį|tokią|tokiame|tokioje|šis|ši|du|dvi|trys|kažkok\p{L}+) ",
    looks=(
        (
            "persireng apsireng pasipuoš užsimask apsimet aprengt persivilk",
            r"\b(?:persireng\p{L}+|apsireng\p{L}+|pasipuoš\p{L}+|persivilk\p{L}+|aprengt\p{L}+|nudažyt\p{L}+) (?!(?:gražiai|kaip (?:visi|visada|įprasta)|juodai|šiltai|taip|ir)(?!\p{L}))\K{np}",
        ),
        (
            "kostium kauk peruk skraist turban monokl skarel burk hidžab",
            r"\b(?:su|vilkėjo|vilkėjau|dėvėjo|dėvėjau|užsidė\p{L}+|apsivilk\p{L}+|segėjo|nešiojo) \K(?:{a})?(?:{w} ){0,3}?(?:kostium\p{L}+|kauk(?:ę|e|ėmis)|peruk\p{L}+|skraist\p{L}+|turban\p{L}+|monokl\p{L}+|burk\p{L}+|hidžab\p{L}+)\b|\b\p{L}{3,} (?:kostium(?:u|ą|ais)|kauk(?:ę|e))\b",
        ),
        (
            "vaidin spektakl eisen parad karnaval procesij švent miuzikl cirk užgavėn koncert mug festival prakartėl",
            rf"\b(?:buvau|buvo|vaidinau|vaidino|suvaidinau|suvaidino) \K(?:(?!{{stop}}){{w}} ){{1,2}}(?:{{w}} )??{_PLAY}(?<=e)\b",
        ),
        (
            "nudegim tatuiruot rand apgam auskar dredai skiauter",
            r"(?:{w} )??\b(?:tatuiruot\p{L}+|nudegim\p{L}+|rand(?:ą|as|us|ai|o)|apgam(?:ą|as|o)|įdagas|dredai|dredus|auskar(?:ą|as|us) (?:nosyje|lūpoje|liežuvyje|antakyje))\b(?: (?:ant|virš|per|su|po|už|prie|aplink|skersai|iš|nosyje|lūpoje){rest})?",
        ),
        (
            "plauk barzd ūs ruda raudonplauk plik",
            r"\b(?:(?:ilg|trump|ryškia|dažyt|garbanot)\p{L}* )*(?:žali|raudon|rožini|mėlyn|violetini|oranžini|dažyt|skust|nuskust|rud|balt|rainuot)(?:i|us|ais|ų|iais|ius|iai|ini\p{L}+|os|as|a|ą) (?:plauk\p{L}+|barzd\p{L}+|ūs\p{L}+)\b"
            r"|\bplauk(?:ai|us|ų)(?: (?:buvo|nudažyti|nudažiau|man|jos|jo))* (?:žali|raudoni|rožiniai|mėlyni|violetiniai|oranžiniai|žaliai|raudonai|rožine|iki \p{L}+|nuskusti)\b|\b(?:raudonplauk|rudaplauk|plikagalv)\p{L}+\b|\balbinos(?:as|ė)\b",
        ),
        (
            "trūk neturė netek prarad piršt nykšt dant rank koj pėd stiklin medin protez vienak vienarank kupr šlub",
            rf"\b(?:trūk(?:o|sta)|neturė\p{{L}}+|neturi|netek\p{{L}}+|prarad\p{{L}}+|be) (?:{{w}} ){{0,3}}{_BODY}\b(?: (?:ant|iš){{rest}})?"
            r"|\b(?:stiklin\p{L}+ ak\p{L}+|medin\p{L}+ koj\p{L}+|dirbtin\p{L}+ (?:koj|rank|ak)\p{L}+)\b|\b(?:protez(?:ą|as|u)|vienak\p{L}+|vienarank\p{L}+|kuprot\p{L}+|šlub(?:as|a|avo|čioja))\b",
        ),
        (
            "aus ak rank koj",
            r"\b(?:liko|turi|turėjo) (?:tik )?vien\p{L}+ (?:aus|ak|rank|koj)\p{L}{1,3}\b",
        ),
    ),
    homes=(
        (
            "kambar miegam nam but trob sodyb vagonėl sod kiem virtuv rūs palėp garaž sandėliuk tvart sunkvežim furgon mikroautobus mašin automobil autobus valt dvirat motocikl viešbut bokšt suol vart dur pastat vil balkon sal svetain pil angar palapin verand dirbtuv bažny koply biur daržin kluon malūn mansard viensėd",
            rf"\b(?:(?:dideli|maž|sen|žali|raudon|balt)\p{{L}}+ )?{_HEADS} (?:su|virš|priešais|už|šalia|pilnas|pilna|pilname|pilnoje) (?!(?:mam|tėv|tėč|brol|seser|draug|močiut|senel|vaik|juo|ja|jais|manimi|kit|savo|žmon|vyr)\p{{L}}*)(?P<rare>{{np}})|\b{_HEADS},? kur(?:iame|ioje|is|i) (?:buvo|stovėjo|kabėjo|turėjo) (?P<rare>{{np}})",
        ),
        (
            "kabėjo stovėjo gulėjo kabojo",
            r"\b(?:virš|ant|už|prie|po) (?:{w} )?(?:lov\p{L}+|sien\p{L}+|dur\p{L}+|židini\p{L}*|lang\p{L}+|sof\p{L}+|stal\p{L}+|stog\p{L}+) (?:visada |dar )?(?:kabėjo|kabojo|stovėjo|gulėjo|buvo) \K(?P<rare>{np})"
            r"|\b(?:kambaryje|kieme|sode|virtuvėje|koridoriuje|rūsyje|svetainėje|garaže|vonioje|balkone) (?:visada |dar )?(?:kabėjo|kabojo|stovėjo|gulėjo) \K(?P<rare>{np})|\b(?:kabėjo|kabojo|stovėjo|gulėjo) \K(?P<rare>(?:{w} ){0,3}?{w}) (?:virš|ant|prie|už|kambaryje|kieme|sode|virtuvėje|koridoriuje|rūsyje)\b(?: (?:lov|sien|dur|židin|lang|stog)\p{L}+)?",
        ),
        (
            "kolekcij prijaukint iškamš",
            r"(?:{w} )?\bkolekcij\p{L}+\b|\bkolekcion\p{L}+ (?P<rare>{np})|\b(?:{w} )?(?:prijaukint\p{L}+|iškamš\p{L}+)(?: {w})?\b",
        ),
    ),
    renown=(
        (
            "mergait mergin mergaičiuk berniuk vaikin vaik moter vyr tip šeim dvyn por pacan pan",
            rf"\b(?:vadin\p{{L}}+|pravard\p{{L}}+|žinom\p{{L}}+|pažin\p{{L}}+|žin\p{{L}}+|prisimen\p{{L}}+|likau|tapau|kaip|buvau|esu|vis dar)(?: (?:mane|visi|visada|dar|tik|tą|kaip))*"
            rf" \K(?:t\p{{L}}{{1,2}} )?(?:{{w}} )??{_WHO},? (?:kuri|kuris|kurią|kurį|kuriai|su|iš)\b(?: (?!{{brk}}){{w}}){{1,9}}"
            rf"|\b(?:t(?:a|as|ą|oji|asis) )?{_WHO} su (?P<rare>(?!(?:mam|tėv|draug|juo|ja|manimi|vaik)\p{{L}}*){{np}})",
        ),
        (
            "žinias televizij radij televizor naujien laikra spaud žiniasklaid portal internet telik tv",
            rf"(?P<back>)\b(?:(?:tai|jį|ją|mus|mane|visi|apie tai|apie mane|apie mus|net|ir|viską) )*(?:rodė|parodė|rašė|parašė|pranešė|minėjo|skelbė|kalbėjo|matė|pateko|patekau|patekome|buvau|buvo|buvome|išspausdino|pasirodė|nuskambėjo|filmavo)(?: (?:net|ir|visi|mane|mus|apie \p{{L}}+|tai|mūsų))* {_NEWSPAPER}\b(?:,? (?:nes|kai|kad|jog)(?: (?!{{brk}}){{w}}){{1,9}})?",
        ),
        (
            "laikra žurnalist spaud televizij radij reporter portal",
            r"\b(?:(?:apie (?:mane|mus|tai|jį|ją)|mane|mus) )?(?:rašė|parašė|atvažiavo|atvyko|filmavo|kalbino|parodė) (?:{w} )??(?:laikrašt\p{L}+|laikrašči\p{L}+|žurnalist\p{L}+|spauda|televizija|radijas|reporter\p{L}+|portalai)\b(?:,? (?:nes|kai|kad|jog)(?: (?!{brk}){w}){1,9})?"
            r"|\b(?:vietos )?(?:laikraštis|laikraščiai|žurnalist(?:as|ė|ai)|spauda|televizija|radijas) (?:apie (?:mane|mus|tai) )?(?:rašė|parašė|atvažiavo|atvyko|filmavo|kalbino|parodė|išspausdino){after}",
        ),
        (
            "užplauk įgriuv sugriuv užgriuv nugriuv sprog sudeg užsideg nuėj apvirt apsivert nuskend pasken užliej užtvin lavin nuošliauž užstrig įstrig nuvirt išgriuv užgiuv",
            r"{before}?\b(?:įgriuvo|sugriuvo|užgriuvo|nugriuvo|išgriuvo|susprogo|sprogo|sudegė|užsidegė|apvirto|apsivertė|nuskendo|paskendo|užliejo|patvino|užstrigo|įstrigo|nuvirto|nuriedėjo|nuvažiavo nuo bėgių|užplaukė ant seklumos)\b{after}".replace(
                "{before}?", "(?:{before})?"
            )
            + r"|\b(?:lavin(?:a|os|ą)|nuošliauž(?:a|os|ą)|potvyn(?:is|io|į)|sprogim(?:as|o|ą)){after}",
        ),
        (
            "išgelbė gelbėjo ištrauk evakav žaib prispaud užvert įstrig nukėl iškėl",
            r"\b(?:mane|mus|jį|ją|juos|buvau|buvome|buvo)(?: (?!{brk}){w}){0,5}? (?:išgelbė\p{L}+|gelbėjo|ištrauk\p{L}+|evakav\p{L}+|evakuo\p{L}+|nutrenkė|trenkė|prispaud\p{L}+|užvert\p{L}+|iškėl\p{L}+|nukėl\p{L}+)\b(?: (?:iš|nuo|po|su|ugniagesiai|gaisrininkai|malūnsparniu|žaibas)(?!\p{L}){rest})"
            r"|\b(?:įstrig|užstrig)(?:au|ome|o|ę|usi) (?:lifte|kalnuose|sniege|šachtoje|bokšte|karuselėje|{w}(?:je|se|uje|yje))(?!\p{L}){rest}",
        ),
        (
            "išgelbė ištrauk išvilk",
            r"\b(?:išgelbėj(?:au|o)|ištrauki?(?:au|ė)|išvilk(?:au|o)) (?:{w} ){1,4}?(?:iš|nuo) (?!(?:namų|kambario|lovos|banko|kišenės|stalčiaus|mokyklos|rankinės)(?!\p{L})){np}",
        ),
        (
            "bangin delfin ruon loky lokia lokį mešk vilk liūt tigr leopard panter drambl kupranugar kengūr strut krokodil aligator gyvat piton kobr pov šern eln stirn bried beždžion šimpanz lama lamos alpak gulb rykl biči bit papūg erel pelėd šikšnospar vėžl iguan raganos begemot žiraf zebr",
            rf"\b(?:{{w}} )??{_WILD} (?:{{w}} )??(?:pabėgo|ištrūko|įėjo|atėjo|užėjo|įplaukė|atplaukė|pasirodė|užpuolė|įkando|išlindo|atbėgo|nutūpė|įskrido|apsigyveno){{after}}|\b(?:pabėgo|ištrūko|įėjo|atėjo|užėjo|įplaukė|atplaukė|pasirodė|išlindo|atbėgo|įskrido) (?:{{w}} )??{_WILD}\b{{rest}}",
        ),
        (
            "arkl poni asil karv bul jaut kiaul avi ož žąs žiurk",
            rf"\b(?:{{w}} )??{_FARM} (?:{{w}} )??(?:pabėgo|įėjo|užėjo|užlipo|įbėgo|atsidūrė|pateko|įlipo|nubėgo) (?:į |ant |per )?(?:{{w}} )??(?:prekybos centr\p{{L}}+|parduotuv\p{{L}}+|bažnyči\p{{L}}+|mokykl\p{{L}}+|greitkel\p{{L}}+|stot\p{{L}}+|basein\p{{L}}+|savivaldyb\p{{L}}+|ligonin\p{{L}}+|klas\p{{L}}+|uost\p{{L}}+|lift\p{{L}}+|bibliotek\p{{L}}+|stog\p{{L}}+|virtuv\p{{L}}+|vonios? ?\p{{L}}*|bar\p{{L}}+|centr\p{{L}}+|aikšt\p{{L}}+)\b",
        ),
        (
            "medal priz prizą taur lentel stipendij titul rekord čempion padėk apdovanojim premij diplom",
            r"\b(?:laimė\p{L}+|gav\p{L}+|gavo|įteikė|davė|skyrė|turi|turiu|turėjo|pasiek\p{L}+|tap\p{L}+|buvau|buvo|esu|iškovo\p{L}+|apdovanojo|pelnė\p{L}*) \K(?:(?!{stop}){w} ){0,3}?(?:medal\p{L}+|priz(?:ą|as|us|o)|taur(?:ę|ė|es)|stipendij\p{L}+|titul\p{L}+|rekord\p{L}+|čempion\p{L}+|padėk(?:ą|os|a)(?: rašt\p{L}+)?|apdovanojim\p{L}+|premij\p{L}+|diplom(?:ą|u|us) (?:už|iš))\b{rest}",
        ),
        (
            "metų mėnesio",
            r"\b(?:metų|mėnesio) (?!(?:pabaig|pradži|vidur|eig|laik|lok|amži|mergait|berniuk|vaik|vyr|moter|senum|draug|sun|dukr|brol|ses|ir|po|pus|mergin|vaikin|kursą)\p{L}*)(?<!\d metų )(?<!(?:šių|tų|kitų|praėjusių|daug|keli?ų|kelerių|mokslo|\p{L}+liko|dešimt|\p{L}+ių|\p{L}+erių|\p{L}+ų) metų )(?:savanor|mokytoj|darbuotoj|sportinink|žmo|moksleiv|ūkinink|trener|kaimyn|studen|vairuotoj|slaug)\p{L}+",
        ),
        (
            "vieninteli vienintel pirm jauniaus vyriaus mažiaus didžiaus seniaus",
            rf"\b(?:vienintel\p{{L}}+|jauniausi\p{{L}}*|vyriausi\p{{L}}*|seniausi\p{{L}}*|mažiausi\p{{L}}*|pirm(?:oji|asis|a|as|ąja|uoju)) (?!(?:kart\p{{L}}+|dalyk\p{{L}}+|dien\p{{L}}+|žmo\p{{L}}+|būd\p{{L}}+|priežast\p{{L}}+|nakt\p{{L}}+|savait\p{{L}}+|met\p{{L}}+|mėnes\p{{L}}+|viet\p{{L}}+|vakar\p{{L}}+)(?!\p{{L}}))(?:(?!{{stop}}){{w}} ){{0,3}}?(?:vis(?:ame|oje) )?{_PLACE}\b(?:,? (?:kuri|kuris)(?: {{w}}){{1,8}})?"
            r"|\b(?:buvau|buvo|esu|tapau) \K(?:vienintel\p{L}+|jauniausi\p{L}*|pirm(?:oji|asis|a|as)) (?!(?:žmogus|kartas|dalykas|kart)\b)(?:{w} ){0,2}?{w},? (?:kuri|kuris)(?: (?!{brk}){w}){1,8}",
        ),
    ),
    trades=(
        (
            "vair taksi",
            r"\b(?:vairavo|vairuoja|vairavau|vairuodavo) (?:{w} )??(?:taksi|autobus\p{L}+|mikroautobus\p{L}+|sunkvežim\p{L}+|vilkik\p{L}+|tramvaj\p{L}+|traukin\p{L}+|troleibus\p{L}+|greitąją|traktori\p{L}+|kran(?:ą|us)|katafalk\p{L}+|ekskavatori\p{L}+|krautuv\p{L}+|cistern\p{L}+|šiukšliavež\p{L}+)\b",
        ),
        (
            "dirb įsidarbin",
            r"\b(?:dirbo|dirba|dirbau|dirbu|dirbdavo|dirbdavau|įsidarbin\p{L}+) (?:ten |savaitgaliais |naktimis |ir |tada |jau |ilgai )*(?:kaip |pas |su |prie |ant )?(?!(?:daug|sunkiai|gerai|visą|visada|namuose|namie|naktimis|rytais|kiekvien\p{L}+|jam|jai|man|ten|čia|labai|per|iki|nuo|po|už|ir|nelegaliai|kartu|tik|dar|taip)(?!\p{L}))(?P<rare>(?:{w} ){0,2}?\p{L}+(?:oje|ėje|yje|uje|e|ose|yse|uose|u|a|e|iu|ininku|ininke|toju|toja|ėju|ėja|us|ą|ę|į|ais|omis|ėmis))\b",
        ),
        (
            "tais remont parda pardavin prekia išvež vež valė augin veis dresuo dresav kirp restaur gamin mok importav dažė siuv vert melž žvej pervež stat montav derin",
            rf"\b{_KIN} (?:visada |ir |tada |visą gyvenimą )*\K(?:taisė|taiso|kirpdavo|valo|stato|remontavo|remontuoja|pardavinėjo|pardavinėja|prekiavo|prekiauja|išvežiojo|vežiojo|valė|augino|augina|veisė|veisia|dresavo|dresuoja|kirpo|restauravo|gamino|gamina|importavo|dažė|siuvo|melžė|žvejojo|pervežinėjo|montavo|derino|statė|mokė) (?!{{a}}){_THINGS}{{np}}",
        ),
        (
            "parduotuv krautuv versl įmon firm kavin bar restoran kiosk prekyviet servis dirbtuv ūk šiltnam veislyn žirgyn sporto studij salon agentūr viešbut sodyb kemping kepykl mėsin picerij ledain skalbykl galerij darykl pienin kalv lentpjūv karjer vaistin spaustuv knygyn siuvykl degalin kirpykl -inę -inė -inėje",
            rf"\b(?:turėjo|turi|turėjome|laikė|laiko|atidarė|valdė|įkūrė|turėjau) (?:(?!{{stop}}){{w}} ){{0,2}}?{_SHOP}(?<=ą|ę|į|ę)(?!\p{{L}})(?: (?:prie|su|ant){{rest}}| {{w}}(?:je|se|uje))?",
        ),
        (
            "kariuomen laivyn aviacij gaisrin policij pasien cirk muitin statyb jūr tarnyb",
            r"\b(?:tarnavo|dirbo|dirba|buvo|tarnauja|išėjo|įstojo) (?:{w} )??(?:kariuomen\p{L}+|laivyn\p{L}+|aviacij\p{L}+|gaisrin\p{L}+|policij\p{L}+|pasien\p{L}+|cirk\p{L}+|muitin\p{L}+|statyb\p{L}+|legion\p{L}+|karo laivyn\p{L}+|greitojoje|kelių policij\p{L}+)\b",
        ),
        (
            "draudim bank finans informatik prekyb transport logistik reklam rinkodar naft mad kin turizm sveikat švietim žemės žvejyb statyb pardavim",
            r"\b(?:dirba|dirbo|dirbau|dirbu) (?:draudim\p{L}+|bank\p{L}+|finans\p{L}+|informatik\p{L}+|prekyb\p{L}+|transport\p{L}+|logistik\p{L}+|reklam\p{L}+|rinkodar\p{L}+|naft\p{L}+|mad\p{L}+|kin\p{L}+|turizm\p{L}+|sveikat\p{L}+|švietim\p{L}+|žemės ūky\p{L}+|žvejyb\p{L}+|statyb\p{L}+|pardavim\p{L}+)(?: (?:sistemoje|srityje|bendrovėje|įmonėje|kasoje|centre|versle))\b",
        ),
        (
            "kas konvejer registratūr prekystal sandėl geležinkel",
            r"\b(?:{w} ){0,2}?(?:kasoje|prie konvejerio|registratūroje|už prekystalio|geležinkelyje|geležinkeliuose)\b",
        ),
        (
            "apsimet prisistat dėjosi sakė",
            r"\b(?:apsimetė|apsimetinėjo|apsimeta|prisistatė|prisistatydavo|dėjosi) (?!(?:mergait|mergin|berniuk|vaikin|draug|man|ji|jis)\p{L}*)\K(?:esąs |esanti |kaip )?{np}",
        ),
    ),
)
