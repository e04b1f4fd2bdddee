"""English."""

from .language import Language, count, pairs, words

# One age or several in a row: "seventeen, eighteen or nineteen".
_AGES = r"\b{n}(?:(?:,| or|,? and|-| to) {n}){0,4}"
_ABOUT = (
    r"(?:,? (?:only|just|about|maybe|probably|like|still|already|barely|nearly|almost|around|all of|roughly|under|over|say|perhaps"
    r"|i think|i suppose|i guess|now|then|at least|getting on for|going on))*"
)
_WHO = (
    r"\b(?:i|she|he|we|who|they|you|girls?|boys?|sons?|daughters?|child|children|kids?|baby|brothers?|sisters?|mother|mum"
    r"|father|dad|husband|wife|eldest|oldest|youngest|twins?|(?:grand|great[- ]?grand)\p{L}+)"
)
_BE = r"(?:['’](?:m|s|re)| (?:was|were|am|is|are|turned)|(?:['’](?:d|ll))?(?: \p{L}+){0,4}? (?:be|been|turn))"
_ENDS = (
    r"(?= ?[.,;:?!)\n]|$| ?[-–—] | (?:when|and|at the time|then|years? old|or|so|but|going on|by then|that|nearly|now|today|before"
    r"|this year|next|last|because|too|as well)\b)"
)

ENGLISH = Language(
    code="en",
    phone_regions=("GB", "IE", "AU", "US"),
    name_locales=("en_GB", "en_US", "en_IE"),
    numbers=count(
        "zero/oh/nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety hundred",
    ),
    repeats=("double", "triple"),
    ages=(
        r"\b(?:nearly|almost|barely) \K{n}\b(?= ?[.,;:?!\n]|$)",
        rf"{_AGES}(?= (?:when|after|before|until|since) (?:i|he|she|they|we|it|my|his|her|our|the)\b)",
        r"\b{n}(?:[ -]?something|[ -]odd)\b(?! (?:people|pounds|miles|years|times))",
        r"\bin (?:my|his|her|their|our|your) (?:early |mid[- ]?(?:to[- ]late )?|late |very )*"
        r"\K['’]?(?:\d0|twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ie)?['’]?s\b",
        r"\b{n}(?:[ -]+(?:and a half|going on {n}))?[ -]?(?:years?|months?|weeks?|days?|yrs?)[ -]+(?:olds?|of age)\b",
        r"\b{n}(?:[ -](?:and a half|odd))? (?:months?|weeks?) old\b",
        rf"\b(?:aged?(?: of)?|turn(?:ed|ing)?|age[ -]of|age(?: is|:)|reached) \K{_AGES}\b(?! (?:to|around|out|up|into|in) )",
        rf"{_WHO}{_BE}{_ABOUT} \K{_AGES}{_ENDS}",
        rf"\b(?:i|she|he|we|they)(?:['’]d| had| (?:\p{{L}}+ly|just))? turned{_ABOUT} \K{_AGES}(?= in\b)",
        rf"\b(?:when|since|until|till|before|after|once) (?:i|she|he|we|they|you|(?:my |his |her |the )?\p{{L}}+) (?:was|were|is|are|turned)"
        rf"{_ABOUT} \K{_AGES}\b(?! (?:of|to|in|on|at|\p{{L}}+s)\b)",
        rf"\b(?:left school|leaving school|leave school|finished school|(?:got )?married|died|retired|widowed|orphaned|engaged)"
        rf"(?: \p{{L}}+){{0,2}} at (?:the age of |about |around |only )?\K{_AGES}(?= ?[.,;:?!)\n-]|$| (?:and|or|to|because|so|then|years?)\b)",
    ),
    titles=words(
        "mr mrs ms miss mx messrs dr doctor sir lady dame lord prof professor rev reverend father sister brother uncle aunt"
        " aunty auntie nurse constable sergeant inspector detective officer judge justice pc dc ds di pastor matron"
    ),
    kin=pairs(
        "mother:mother mum:mother mummy:mother mom:mother mam:mother stepmother:stepmother stepmum:stepmother"
        " father:father dad:father daddy:father stepfather:stepfather stepdad:stepfather brother:brother sister:sister"
        " stepbrother:stepbrother stepsister:stepsister grandmother:grandmother grandma:grandmother nan:grandmother"
        " gran:grandmother granny:grandmother grandfather:grandfather grandad:grandfather aunt:aunt auntie:aunt"
        " uncle:uncle cousin:cousin son:son daughter:daughter husband:husband wife:wife partner:partner"
        " boyfriend:boyfriend girlfriend:girlfriend friend:friend mate:friend neighbour:neighbour teacher:teacher"
        " tutor:teacher coach:coach therapist:therapist counsellor:therapist psychologist:therapist"
        " social_worker:social_worker keyworker:key_worker key_worker:key_worker support_worker:support_worker"
        " foster_mother:foster_carer foster_carer:foster_carer solicitor:lawyer lawyer:lawyer boss:employer"
    ),
    institutions=words("commission council parliament senate congress assembly community union tribunal ministry"),
    organisations=pairs(
        "school:school college:college university:university academy:school primary:school nursery:nursery"
        " hospital:hospital clinic:clinic surgery:clinic cemetery:church crematorium:church church:church chapel:church parish:church mosque:mosque"
        " synagogue:synagogue temple:temple club:club fc:club association:association society:association"
        " league:association union:union band:band company:company ltd:company limited:company co:company"
        " works:company factory:company store:shop stores:shop shop:shop supermarket:shop bakery:shop bank:bank"
        " hotel:hotel pub:pub inn:pub cafe:café restaurant:restaurant police:police court:court council:council"
        " committee:committee home:care_home unit:care_home centre:centre center:centre theatre:theatre"
        " cinema:cinema museum:museum library:library gym:gym station:station agency:agency trust:charity"
        " foundation:charity charity:charity building:building buildings:building garage:garage mill:factory dairy:farm"
        " farm:farm orphanage:care_home hostel:hostel refuge:refuge prison:prison gaol:prison jail:prison barracks:barracks"
        " hall:hall market:market bookshop:shop newsagents:shop pharmacy:shop chemist:shop butchery:shop brewery:factory"
        " colliery:factory orchestra:band choir:choir department:public_body ministry:public_body board:public_body"
    ),
    no_tails=frozenset(words("home works unit board co union trust court police bank stores limited band")),
    between=words(
        "public primary high grammar secondary infants junior senior state catholic railway train bus police fire community"
        " youth football cricket rugby tennis swimming bowling sports social women's working men's old new local"
        " municipal regional district county"
    ),
    streets_after=words(
        "street st road rd avenue ave lane drive close crescent terrace place parade square gardens grove way court"
        " hill highway alley boulevard blvd row walk mews quay green park rise view"
    ),
    at=("at",),
    dot=("dot", "point"),
    towns_too=frozenset(
        words(
            "airport alice alliance ann barry bath batman bear bell bend bow brick buffalo central chad china"
            " clay columbia commonwealth cork crown crystal deal delta derby duncan eagle enterprise fleet"
            " franklin gary golden green holiday hook hub hull humble hurricane imperial independence jersey lake"
            " liberal liberty linda male man march mary metro mission mobile mold moore most much nice normal"
            " officer opportunity oral orange pace palmer paradise pearl perry phoenix queens reading republic"
            " roy rugby rye sale same sandy savage savannah split spring springs sterling summit sunset superior"
            " temple tours turkey union university van victoria walker warren wells"
        )
    ),
    letter_links=("for", "as in", "like", "as", "letter"),
    name_cues=(
        r"\bmy (?:full |real |maiden )?name(?: is|'s|’s| was)",
        r"\b(?:his|her|their|its|whose|the) (?:full |real |first |last |maiden |user|screen |gamer ?)?(?:name|nickname)"
        r"(?: is|'s|’s| was)",
        r"\b(?:is|was|were|are|been|be|somebody|someone|guy|girl|boy|man|woman|friend|lady) (?:called|named|nicknamed)",
        r"\b(?:called|calls|call|nicknamed) (?:me|him|her|himself|herself|themselves|them)",
        r"\bnee|\bnée|\bformerly|\bgo(?:es)? by|\bwent by|\bspelled|\bspelt|\baka",
        r"\b(?:she|he|who|i|that|sister|daughter|girl|mother|aunt) (?:had )?married(?: to)?",
        r"\bi['’]?m called|\bthis is|\bsigned(?: off)?(?: as| himself| herself)",
    ),
    place_cues=words("in at from near to around outside through via towards past into beyond"),
    place_heads=words(
        "plains hill hills park creek beach bay river heights vale valley downs springs falls point island lake ridge flats"
        " heath moor marsh forest woods harbour bridge common mount mountain mountains estate reservoir dam house"
    ),
    public=(
        r"(?:the )?(?:first|second|great|1st|2nd)? ?world war(?: (?:one|two|i|ii|1|2))?",
        r"(?:the )?(?:great|cold|korean|vietnam|boer|gulf|falklands|civil) (?:depression|war)|(?:the )?depression",
        r"(?:sunday|high|primary|public|infants['’]?|secondary|grammar|night|boarding|private) schools?|post offices?",
        r"(?:good|black|easter|boxing|palm|ash|shrove|new|mother|father|valentine)(?:['’]?s)? "
        r"(?:friday|saturday|sunday|monday|tuesday|wednesday|day|year)(?:['’]?s)?(?: (?:eve|day))?",
        r"(?:bonfire|guy fawkes|cracker|halloween) night|christmas (?:eve|day)|father christmas|santa claus",
        r"prime ministers?|members? of parliament|holy communion|social security|social services|old age pension",
        r"o levels?|a levels?|gcses?|covid(?:-19)?",
        r"(?:(?:the|end|start|beginning|date|number|no|continuation|side|of)[ .]+)*"
        r"(?:interviews?|interviewee|interviewer|tapes?|cassette|transcript|recording)(?: (?:no|number|side|[ab12]))*",
        r"side (?:[ab12]|one|two)|laugh(?:s|ing|ter)|paus(?:e|es)|inaudible|unclear|cries|crying|sighs|phone rings",
    ),
    after_possessive=words(
        "and or but if when because as in on at to from for with by of here there now then that which who was were is are"
        " had has have did do does would could will can used it i we you they he she the a an my so too also up down over"
        " out off around near next opposite until where what how always never only just after before again one"
    ),
    ordinary_capitals=frozenset(
        words(
            "i i'm i'd i'll i've monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays"
            " fridays saturdays sundays january february march april"
            " may june july august september october november december christmas easter god ok okay tv mum mummy mom mam"
            " dad daddy nan gran granny grandma grandad internet bible war"
        )
    ),
    endings=(("", "y", "ie", "s"),),
)
