"""English."""

from .telling import Telling

_BODY = r"(?:fingers?|thumbs?|toes?|tooth|teeth|ears?|eyes?|arms?|legs?|hands?|foot|feet)"
_PLAY = r"(?:play|pageant|parade|procession|carnival|panto(?:mime)?|musical|nativity|float|f[eê]te|festival|talent show|circus)"
_HEADS = (
    r"(?:rooms?|bedroom|house|flat|apartment|cottage|bungalow|cabin|hut|caravan|trailer|garden|yard|kitchen|cellar|basement|attic"
    r"|loft|shed|garage|barn|van|car|lorry|truck|bus|boat|bike|bicycle|motorbike|scooter|hotel|motel|building|tower|bench|gate|door|hostel|chalet|mansion|farmhouse|stable|warehouse|workshop|studio|tent|camper ?van|houseboat|terrace|semi|maisonette|villa|porch|balcony|church|chapel|pub|office|shop)"
)
_WHO = r"(?:girl|boy|kid|child|woman|man|guy|lady|lad|family|twins|couple|bloke)"
_PLACE = (
    r"(?:village|town|city|school|class|year|team|club|street|road|block|estate|county|country|region|island|parish|valley|state"
    r"|department|district|orchestra|choir|choirs|squad|course|college|family|house|world|area|neighbourhood|party|history|region)"
)
_NEWSPAPER = (
    r"(?:(?:in|on|by) (?:all )?(?:the|our|an?|every) (?:{w} ){0,2}?(?:newspapers?|papers?|news|telly|tv|television|radio|headlines|front pages?)"
    r"|on (?:the )?(?:local |national )?(?:tv|telly|television|radio))"
)
_WILD = (
    r"(?:whales?|dolphins?|seals?|bears?|w[oo]l(?:f|ves)|lions?|lioness|tigers?|leopards?|panthers?|elephants?|camels?|kangaroos?|wallab(?:y|ies)|emus?"
    r"|crocodiles?|alligators?|snakes?|pythons?|boa|cobra|ostrich(?:es)?|peacocks?|(?:wild )?boars?|stags?|deer|moose|monkeys?|chimpanzees?|llamas?"
    r"|alpacas?|swans?|sharks?|swarm|bees|parrots?|eagles?|owls?|bats|tortoises?|iguanas?|rhino\p{L}*|hippo\p{L}*|giraffes?|zebras?)"
)
_FARM = r"(?:horses?|pon(?:y|ies)|donkeys?|cows?|bulls?|bullocks?|pigs?|sheep|goats?|geese|rats)"
_THINGS = (
    r"(?!(?:things?|stories|lies|drugs|photos?|pictures|images|messages|friends|plans|mistakes|videos|jokes|promises|calls|excuses|decisions"
    r"|clothes|nudes|selfies|games|kids|us|his|hers|theirs|ours|yours|always|sometimes|fears|pills|cigarettes|times|lots|loads|bits|this|is|was|as)\b)"
)
_SHOP = (
    r"(?:shop|store|business|company|firm|caf[eé]|pub|bar|restaurant|stall|stand|kiosk|garage|farm|nursery|kennels|stables|gym|studio|salon"
    r"|agency|hotel|guest ?house|b&b|campsite|garden centre|bakery|butcher['’]?s|newsagent['’]?s|takeaway|chippy|launderette|workshop|gallery"
    r"|brewery|vineyard|dairy|forge|sawmill|quarry|school)"
)

ENGLISH = Telling(
    stops=(
        r"and|or|but|so|because|cause|when|while|if|that|which|who|whom|whose|where|then|than|as|i|he|she|we|they|you|it|is|are|was|were|am|be"
        r"|been|had|has|have|did|do|does|said|says|to|for me|until|after|before|since|like|just|you know|at (?:that|the) time|i['’]\p{L}+|(?:he|she|we|they|you|it)['’]\p{L}+|every|all"
    ),
    breaks=r"and|but|so|because|cause|when|while|if|then|which|who|where|although|though|until|that|or",
    links="a|an|the|my|his|her|our|their|of|in|on|at|for|with|from|by|to|into|over|above|under|behind|about|really|very|also|too|there|then|now|once|again|anyway",
    article=r"(?:an?|the|my|his|her|our|their|your|this|that|some|one|two|three|another|these|those|no) ",
    looks=(
        (
            "dress disguis",
            r"\b(?:dress(?:ed|ing)?(?: me| him| her| us)?(?: up)?|disguised) as (?!an? (?:girl|boy|man|woman)\b)\K{np}"
            r"|\bdressed (?:me |him |her |us )?(?:up )?like (?=an? |the )(?!an? (?:girl|boy|man|woman|child|kid|slut|whore|prostitute|tart)\b)\K{np}",
        ),
        (
            "costume fancy mask wig disguise onesie tutu kilt cape eyepatch monocle turban headscar hijab burqa niqab",
            r"\b(?:in|wore|wears?|wearing|had|put|under|inside|got) (?:on )?\K{a}{adj}"
            r"(?:costume|fancy dress|mask|wig|disguise|onesie|tutu|kilt|cape|eyepatch|monocle|turban|headscarf|hijab|burqa|niqab)s?\b(?: of{rest})?",
        ),
        (
            "play pageant parad procession carniv panto musical nativity float fete fête festival talent circus",
            rf"\b(?:i|he|she|we|they)(?: was| were| played|['’]d been| got to be| had to be) \K(?:the|an?) {{adj}}{{w}} (?:in|at|on) (?:the|our|an?|that|his|her) (?:{{w}} ){{0,2}}?{_PLAY}(?: {_PLAY})?\b",
        ),
        (
            "tattoo scar burn birthmark piercing dreadlock mohawk mohican freckle",
            r"(?:{a}{adj})?\b(?:tattoo(?:s|ed)?|scar(?:s|red)?|birthmarks?|burn marks?|piercings?|dreadlocks|mohawk|mohican)\b"
            r"(?: (?:of|on|across|over|above|under|behind|along|down|in|from|shaped|round|around|saying|with|through)\b{rest})?",
        ),
        (
            "hair hairs beard moustache eyes",
            r"(?:\b{a})?\b(?:(?:bright|long|short|dark|curly|dyed|big|very|light|really|flaming|her|his|my) )*(?:red|ginger|auburn|blue|green|pink|purple|orange|dyed|bleached|"
            r"shaved|platinum|silver|waist-length|rainbow)(?:-\p{L}+)?(?: (?:curly|long|short|and {w}|frizzy))* (?:hair|beard|moustache)\b"
            r"|\bhair (?:was |is |were )?(?:all |dyed |down to |bright |cut |shaved |bleached )*(?:red|ginger|blue|green|pink|purple|orange|shaved|(?:my|his|her) (?:waist|knees|bum|hips))\b"
            r"|\b(?:one|different|odd)[ -](?:blue |green |brown )?eyes?(?: (?:and|was|is) {np})?\b(?=.{0,30}(?:blue|green|brown|colou?r))",
        ),
        (
            "miss lost without only one glass false wooden artificial webbed extra six",
            rf"\b(?:missing|lost|without|only (?:has|had)|has only|had only|with only) (?:an?|one|two|three|four|half|part of|the tip of|both|his|her|my|most of)"
            rf"(?: (?:of )?(?:his|her|my|the))?(?: {{w}})?? {_BODY}\b(?: (?:on|of|from|in){{rest}})?"
            r"|\b(?:a|his|her|my|with) (?:glass|false|wooden|artificial|prosthetic|metal) (?:eye|leg|arm|hand|foot)\b|\bone-(?:eyed|armed|legged)\b|\b(?:webbed|extra|six) (?:toes|fingers|feet)\b",
        ),
        (
            "ear eye arm leg hand finger",
            r"\b(?:only )?(?:one|a single) (?:ear|eye|arm|leg|hand)\b(?= (?:left|because|from|since|after|only)\b|[.,;!?]|$)(?<=\b(?:has|had|have|only|with|just) (?:only )?(?:one|a single) \p{L}+)",
        ),
    ),
    homes=(
        (
            "room bedroom house flat apartment cottage bungalow cabin hut caravan trailer garden yard kitchen cellar basement attic loft shed garage barn"
            " van car lorry truck bus boat bike bicycle motorbike scooter hotel motel building tower bench gate door hostel chalet mansion farmhouse stable warehouse workshop studio tent camper terrace semi maisonette villa porch balcony church chapel pub office shop",
            rf"{{a}}{{adj}}{_HEADS} (?:with|that (?:had|has)|which (?:had|has)|full of|filled with|shaped like|made (?:out )?of|above|over|opposite|next to|behind) (?P<rare>{{np}})",
        ),
        (
            "wall bed ceiling door garden hall kitchen bath living cellar basement attic roof window fireplace mantel shelf drive dash wind sofa front yard garage",
            r"\bthere (?:was|were|is|hung|stood|used to be|['’]s) (?:always |also |even )?\K(?P<rare>(?:an?|two|this|these|three) (?:{w} ){0,4}?{w}) (?:on|over|above|in|behind|under|next to|outside|by)"
            r" (?:the|his|her|my|their|our) (?:wall|bed|ceiling|door|garden|hall|hallway|kitchen|bathroom|bath|living room|bedroom|cellar|basement|attic|roof|window|fireplace"
            r"|mantelpiece|shelf|driveway|dashboard|windscreen|sofa|front room|yard|garage)\b",
        ),
        (
            "pet tame collection collect",
            r"\b(?:had|kept|keep|owned|has|got|keeps) \K{a}(?:pet|tame) {np}|\b{a}{adj}collection of (?P<rare>{np})|\b(?:i|he|she|who|dad|mum) (?:used to )?collect(?:s|ed)? (?P<rare>{np})",
        ),
    ),
    renown=(
        (
            "girl boy kid child woman man guy lady lad family twins couple bloke",
            rf"\b(?:called|call|calls|nicknamed|known|remember(?:ed|s)?|knew|became|be|being|into)(?: me| him| her| us| them)?(?: as| just| only| always| still| to everyone| to everybody| forever)*"
            rf" \K(?:the|that) (?:{{w}} )?{_WHO} (?:who|that|whose|with|from|in){{after}}"
            rf"|\b(?:i(?:['’]m| was| am)|still|only|always|just|that['’]s) \K(?:the|that) (?:girl|boy|kid|child) (?:who|that|whose|with){{after}}"
            rf"|\bthe {_WHO} with (?:the|an?|no|two|one|three|all the) (?P<rare>{{np}})",
        ),
        (
            "newspaper paper news telly tv television radio headline front",
            rf"(?P<back>)\b(?:it|that|this|which|they|everyone|everybody|and it|and that) (?:(?:was|were|even|all|got|had been|made it|came|went|ended up|saw it|is|been|put it|wrote about it|reported it|just) ){{1,3}}"
            rf"{_NEWSPAPER}\b(?: (?:because|cause|when|that|how|for){{after}})?",
        ),
        (
            "newspaper paper news telly tv television radio headline front",
            rf"\b(?:i|we|he|she|mum|dad|my {{w}}|our {{w}}|his {{w}}|the (?:{{w}} ){{0,4}}?{{w}}) (?:(?:was|were|even|all|got|had been|came|went|ended up|is|been|be|appeared|featured|had|have) ){{1,3}}"
            rf"(?:(?!{{brk}}){{w}} ){{0,3}}?{_NEWSPAPER}\b(?:,? (?:because|cause|when|that|for|as|after){{after}})?",
        ),
        (
            "newspaper paper news reporter journalist press viral headline tv television",
            r"(?:{before})?\b(?:made the (?:local |national |evening )?(?:news|papers|headlines)|(?:went|gone|going) viral|hit the headlines)\b(?:,? (?:because|when|for|after){after})?"
            r"|\b(?:the|an?|some) (?:local |national )?(?:newspaper|paper|reporters?|journalists?|press|tv crew|television|radio) (?:wrote|came|called|reported|printed|published|filmed|interviewed|turned up|did){after}",
        ),
        (
            "aground collaps cave burn blew explode derail capsiz overturn sank sunk flood crash landslid avalanch",
            r"\b(?!(?:i|he|she|we|they|you|it|who|and|but|that)\b)(?=\p{L}){before}(?:(?:had |was |were |got |has )?(?:collapsed|caved in|burn(?:ed|t) (?:down|to the ground)|blew up|exploded|derailed|capsized|overturned|sank|sunk|flooded|crashed|washed (?:up|ashore)|ran aground|run aground))\b{after}"
            r"|\b(?:landslide|avalanche|mudslide)\b{after}",
        ),
        (
            "rescu evacuat airlift lightning trapped stranded buried stuck winch",
            r"(?:\b(?:i|he|she|we|they|{w})(?: had to be| was| were| got| been| have been)+ )(?:rescued|evacuated|airlifted|trapped|stranded|buried|stuck|winched|struck by lightning|hit by lightning|cut out of)\b(?= (?:from|out|in|on|by|off|down|under|up|at) (?!(?:{w} )?(?:house|room|situation|relationship|cycle|rut|middle|traffic|home|head|mind|life)\b)){after}",
        ),
        (
            "rescu saved pull drag fished fetch dug lifted",
            r"\b(?:i|he|she|we|they|who|dad|mum|my {w})(?: once| had| even)? \K(?:rescued|saved|pulled|dragged|fished|fetched|dug|lifted) (?!(?:me|him|her|it|us|them|my|his|her|money|up)\b)(?:{w} ){1,5}?(?:from|out of) (?:the |a |an )(?!(?:house|room|bed|bag|bank|drawer|pocket|class|school|car boot)\b){np}",
        ),
        (
            "whale dolphin seal bear wolf wolv lion tiger leopard panther elephant camel kangaroo wallab emu crocodil alligator snake python boa cobra ostrich peacock boar stag deer"
            " moose monkey chimp llama alpaca swan shark swarm bees parrot eagle owl bats tortoise iguana rhino hippo giraffe zebra",
            rf"\b(?:an?|the|our|his|her|their|some|two|three|this|these|{{w}}) (?:{{w}} )??{_WILD}\b(?: of {{w}}|(?: from{{np}}))? (?:had |has |was |were |got )?(?:escaped|broke|ran|came|got|swam|flew|turned up|went|entered|appeared|washed|found|stuck|attacked|bit|chased|wandered|walked|settled|landed|loose){{after}}",
        ),
        (
            "horse pony ponies donkey cow bull pig sheep goat geese rats",
            rf"\b(?:an?|the|our|his|her|their|some|two|three|this|these|{{w}}) (?:{{w}} )??{_FARM} (?:had |has |was |were |got )?(?:escaped|broke|ran|came|got|turned up|went|wandered|walked|found|stuck) {{w}}(?: {{w}})?"
            r" (?:the|our|an?) (?:{w} )?(?:supermarket|church|school|shop|motorway|station|swimming pool|pool|town hall|high street|hospital|playground|classroom|harbour|lift|library|roof|kitchen|bathroom|pub)\b",
        ),
        (
            "medal prize trophy award cup plaque certificate diploma scholarship title record champion bravery",
            r"\b(?:won|win|wins|winning|got|gets|received|given|gave (?:me|him|her|us|them|(?:my|his|her|our) {w})|awarded|presented with|collected|handed|has|had|have|broke|holds?|held|was|became|were) \K(?:an?|the|my|his|her|our|this|first|second|third) (?:(?!{stop}){w} ){0,3}?"
            r"(?:medals?|prizes?|trophy|trophies|awards?|plaque|diploma|scholarship|title|world record|national record|champions?|championship|certificate (?:for|of|from)|cup (?:for|in|at))\b{rest}(?: (?:because|when){after})?"
            r"|\b(?:won|win) \K(?:first|second|third) (?:prize|place){rest}",
        ),
        (
            "year month",
            r"\b(?:{w} ){1,3}?of the (?:year|month)\b(?= award| prize|[.,;!?)]|$| (?:and|in|at|for|by|from|when|because)\b)(?<!\b(?:time|end|start|beginning|middle|rest|most|part|half|day|months?|end) of the (?:year|month))",
        ),
        (
            "only youngest oldest first tallest smallest last",
            rf"\bthe (?:only|youngest|oldest|tallest|smallest|first) (?:ever )?(?!(?:time|thing|way|day|reason|place|one|person|ones|people|thought|question|night|week|year|month|few|part|problem|option|choice|house|place|chance)\b)(?:(?!{{stop}}){{w}} ){{0,3}}?{{w}} (?:ever )?(?:in|at|on|of) (?:the|our|my|his|her|their|that) (?:whole |entire )?(?:{{w}} )?{_PLACE}\b(?:,? (?:to|who|that)(?: {{w}}){{1,8}})?"
            r"|\b(?:was|am|is|i['’]m|were|became|be) \K(?:the|one of the) (?:only|youngest|oldest|tallest|first) (?:{w} ){0,2}?(?:girl|boy|kid|child|woman|man|player|pupil|student|swimmer|rider|driver|survivor|witness|member)s? (?:ever )?(?:to|who|there){after}"
            r"|\bthe youngest ever{rest}",
        ),
    ),
    trades=(
        (
            "drove drive driving drives driven",
            r"\b(?:drove|drives?|driving|driven) (?:(?:an?|the|his|her) )?(?:{w} )?(?:taxis?|cabs?|minicabs?|bus(?:es)?|coach(?:es)?|lorr(?:y|ies)|trucks?|trams?|trains?|ambulances?|tractors?|forklifts?|cranes?|hearses?|fire engines?|tankers?|diggers?|school bus|tram)\b",
        ),
        (
            "work",
            r"\bwork(?:s|ed|ing)? (?:part[- ]time |full[- ]time |nights |weekends |there |mostly |a lot )?(?:at|in|for|on|with) (?!(?:the|a|an) (?:same|morning|evening|afternoon|night|day|time|end|moment|case|past|future|first|next|long|rest|other|weekends?|summer|winter|holidays|system|police|ground|inside|outside|way|idea|front|back|middle|beginning|start)\b)(?P<rare>(?:an?|the|this|his|her|our|my|their) {np})",
        ),
        (
            "put clean repair mend fix fit install sell sold breed bred deliver clean paint train teach taught design import export shear sheared restor tune weav wove translat pack build built bake sew groom walk load guard service tested",
            r"\b(?:i|he|she|we|they|who|mum|mom|dad|father|mother|brother|sister|husband|wife|uncle|aunt|cousin|neighbour|stepdad|stepfather|stepmother|stepmum|nanny|nephew|niece|son|daughter|landlord|grandad|grandfather|gran|nan|partner|boyfriend|friend)"
            rf"(?:['’]d| also| always| just| only| mostly| used to| would| has| had| still| then)*+ \K(?:repair|mend|fix|fit|install|s[eo]l[ld]|breed|bred|deliver|clean|paint|train|teach|taught|design|import|export|shear|restore|tune|weave|wove|translate|pack|buil[dt]|bake|sew|groom|walk|load|guard|service)(?:s|ed|d|es|ted|ing)?"
            rf" {_THINGS}(?!{{a}})(?P<rare>(?:(?!{{stop}}){{w}} )?{_THINGS}(?!{{stop}})\p{{L}}{{2,}}s)\b{{rest}}",
        ),
        (
            "sold sell taught teach",
            r"\b(?:sold|sells|sell|selling|taught|teaches|teach|teaching) (?:(?!(?:me|him|her|us|them|you|it|my|his|yours|mine|theirs|their|our|his|her|at|on|in|to|for|that|how|what|the|a|an|this|that|drugs|out|everything|stuff|off|myself|himself|herself|weed|cocaine|pictures|photos|videos)\b){w}(?: (?:and )?(?!{stop}){w})?)(?: (?:at|on|in|to|for|from){rest})",
        ),
        (
            "shop store business company firm caf pub bar restaurant stall stand kiosk garage farm nursery kennel stable gym studio salon agency hotel guest campsite garden baker butcher newsagent takeaway chippy laund workshop gallery brewery vineyard dairy forge sawmill quarry school",
            rf"\b(?:ran|runs|running|owned|owns|had|has|kept|opened|managed|manages|took over|started|set up) (?:an?|his own|her own|their own|the local|the village|the only) (?:(?!{{stop}}){{w}} ){{0,3}}?{_SHOP}\b(?: (?:in|on|by|at|near|for|with|selling){{rest}})?",
        ),
        (
            "car market removal house nails hair catering odd deliver night paper bar lap security roofing scaffold plaster landscap demolition tree shift",
            r"\b(?:did|does|do|doing|done) (?:the )?(?:(?:car boots?|car boot sales|markets|removals|house clearances|nails|hair and make-?up|hair|catering|odd jobs|deliveries|night shifts|paper rounds?|bar work|lap ?dancing|security (?:at|for|work)|roofing|scaffolding|plastering|landscaping|demolition|tree surgery|shifts (?:at|in))\b){rest}",
        ),
        (
            "army navy police force marine circus legion coastguard brigade service trade",
            r"\b(?:was|is|were|joined|served|been|left|worked|works|in) (?:in |with |for )?the (?:{w} )?(?:army|navy|police|police force|air force|marines|circus|foreign legion|coastguard|fire brigade|fire service|prison service|(?:building|motor|rag|fur|antiques?|scrap|wine|meat) trade)\b",
        ),
        (
            "-driver -maker -fitter -operator -officer -worker -cleaner -dealer -trainer -instructor -attendant -inspector -warden -player -breeder -dancer -singer"
            " -diver -tuner -repairman -salesman -engineer -mechanic -guard -technician -assistant -ologist -ographer -keeper -smith -wright -monger",
            r"\ban? (?P<rare>(?:(?!(?:{stop}|good|bad|big|little|former|vacuum|hoover|pipe|street|drain|oven|pace|coffee|film) ){w} ){0,2}?(?!(?:keeper|smith|maker|worker|driver|operator|officer|player|rider|dancer|singer|writer|trainer|inspector|dealer)s?\b)(?:\p{L}{3,}(?:ologist|ographer|keeper|smith|wright|monger)"
            r"|(?!(?:social|police|vacuum|hoover|pipe|street|drain|oven|coffee|good|bad|hard|case|support|youth|key|care|female|male|another) )(?!{stop})\p{L}{3,}[ -](?:driver|maker|fitter|operator|officer|worker|cleaner|dealer|trainer|instructor|attendant|inspector|warden|player|breeder|dancer|singer|diver|tuner|repairman|salesman|engineer|mechanic|guard|technician|assistant)))\b",
        ),
        (
            "insurance banking finance it retail catering transport logistics advertising marketing real property oil steel fashion film media telecoms tourism hospitality healthcare education farming forestry fishing mining construction sales accounts admin hr customer childcare social care publishing shipping haulage demolition",
            r"\b(?:work(?:s|ed|ing)?|job|career|was|is|were) (?:mostly |then )?in (?:the )?(?:insurance|banking|finance|it|retail|catering|transport|logistics|advertising|marketing|real estate|property|oil|steel|fashion|film|media|telecoms|tourism|hospitality|healthcare|education|farming|forestry|fishing|mining|construction|sales|accounts|admin|hr|customer service|childcare|social care|care|education|publishing|shipping|haulage|demolition)\b(?! (?:{w} )?(?:home|love|mood|of)\b)",
        ),
        (
            "checkout till bar counter reception switchboard assembly production railway bus bins boats rigs ferr tram shop",
            r"\b(?:on|behind|at) the (?:checkouts?|tills?|counter|reception desk|reception|switchboard|assembly line|production line|railways|buses|bins|boats|rigs|oil rigs|ferries|trams|shop floor)\b(?: (?:at|in|of|for){rest})?",
        ),
        (
            "pretend said claim turned",
            r"\b(?:pretend(?:ed|ing)? to be|claim(?:ed|ing)? to be|said he was|said she was|turned out to be|(?:he|she) was really|made out he was|introduced himself as|passed himself off as) (?!an? (?:girl|boy|woman|man|friend|good|nice|bit|lot|liar)\b)\K(?:an?|some kind of(?: an?)?) {np}",
        ),
    ),
)
